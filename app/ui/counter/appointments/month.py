"""A month: for each day how many appointments there are, and how full it is."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from app.ui.counter.administration.calendar.day_looks import long_date, weekday
from app.ui.language import translate
from app.ui.theme import theme
from app.ui.theme.tokens import BODY, CAPTION

WEEK, WEEKS = 7, 6


@dataclass(frozen=True, slots=True)
class DaySum:
    """A day in figures."""

    count: int
    pending: int
    """Not settled yet, or clashing."""
    filled: float
    """How much of everybody's open time is taken, 0 to 1."""
    open: bool


class MonthGrid(QWidget):
    """Six weeks of days.

    Signals:
        opened: a day is to be seen; with the day.
        pointed: the cursor went to another day; with the day.
        turned: another month is wanted; with the number of months.
    """

    opened = Signal(object)
    pointed = Signal(object)
    turned = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self.first, self.day, self.today = date.min, date.min, date.min
        self._sums: Mapping[date, DaySum] = {}
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_month(self, first: date, day: date, today: date, sums: Mapping[date, DaySum]) -> None:
        """Show the weeks from a Monday on, the cursor on a day."""
        self.first, self.day, self.today, self._sums = first, day, today, sums
        self._tell()

    def words(self, day: date) -> str:
        """Return a day in words."""
        total = self._sums.get(day)
        if total is None or not total.open:
            return f"{long_date(day)} · {translate('Appointments', 'closed')}"
        told = translate("Appointments", "{count} appointments, {percent} % taken")
        words = f"{long_date(day)} · {told.format(count=total.count, percent=round(total.filled * 100))}"
        pending = translate("Appointments", "{count} to be settled").format(count=total.pending)
        return f"{words} · {pending}" if total.pending else words

    def sizeHint(self) -> QSize:
        """Ask for cells that can be read."""
        return QSize(theme.active().px(WEEK * 100), theme.active().px(WEEKS * 72 + 28))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the weekdays and every day."""
        del event
        painter, worn = QPainter(self), theme.active().colours
        painter.fillRect(self.rect(), QColor(worn.surface))
        font = QFont(theme.active().body_font())
        font.setPixelSize(theme.active().px(CAPTION))
        painter.setFont(font)
        painter.setPen(QColor(worn.ink_soft))
        for number in range(WEEK):
            cell = self._cell(number)
            head = QRect(cell.left() + 8, 0, cell.width(), self._head)
            painter.drawText(head, Qt.AlignmentFlag.AlignVCenter, weekday(self.first + timedelta(days=number)))
        for number in range(WEEK * WEEKS):
            self._paint_day(painter, self.first + timedelta(days=number), self._cell(number), font)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Put the cursor on a day."""
        day = self._day_at(event.position().toPoint())
        if day is not None:
            self._go(day)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the day."""
        del event
        self.opened.emit(self.day)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk by days and weeks; Enter opens, Page Up and Down turn the month."""
        key = Qt.Key(event.key())
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -WEEK, Qt.Key.Key_Down: WEEK}
        if key in steps:
            self._go(self.day + timedelta(days=steps[key]))
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.opened.emit(self.day)
        elif key in {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}:
            self.turned.emit(1 if key is Qt.Key.Key_PageDown else -1)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Say the day under the mouse in words."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            day = self._day_at(event.pos())
            QToolTip.showText(event.globalPos(), self.words(day) if day else "", self)
            return True
        return super().event(event)

    @property
    def _head(self) -> int:
        return theme.active().px(26)

    def _cell(self, number: int) -> QRect:
        row, column = divmod(number, WEEK)
        width, height = self.width() / WEEK, (self.height() - self._head) / WEEKS
        left, top = round(column * width), self._head + round(row * height)
        return QRect(left, top, round((column + 1) * width) - left, self._head + round((row + 1) * height) - top)

    def _day_at(self, point: QPoint) -> date | None:
        numbers = (number for number in range(WEEK * WEEKS) if self._cell(number).contains(point))
        return next((self.first + timedelta(days=number) for number in numbers), None)

    def _go(self, day: date) -> None:
        if not self.first <= day < self.first + timedelta(days=WEEK * WEEKS):
            self.turned.emit(1 if day > self.first else -1)
            return
        self.day = day
        self._tell()
        self.pointed.emit(day)

    def _tell(self) -> None:
        self.setAccessibleDescription(self.words(self.day))
        self.update()

    def _paint_day(self, painter: QPainter, day: date, cell: QRect, font: QFont) -> None:
        worn, px, total = theme.active().colours, theme.active().px, self._sums.get(day)
        inner = cell.adjusted(2, 2, -2, -2)
        shut = total is None or not total.open
        painter.fillRect(inner, QColor(worn.sunken if shut else worn.raised))
        big = QFont(font)
        big.setPixelSize(px(BODY))
        big.setBold(day == self.today)
        painter.setFont(big)
        painter.setPen(QColor(worn.primary_text if day == self.today else worn.ink_soft if shut else worn.ink))
        text = inner.adjusted(px(7), px(4), -px(6), -px(4))
        painter.drawText(text, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft, str(day.day))
        if total is not None and total.count:
            painter.setFont(font)
            painter.setPen(QColor(worn.ink))
            words = translate("Appointments", "{count} booked").format(count=total.count)
            painter.drawText(text.adjusted(0, px(22), 0, 0), Qt.AlignmentFlag.AlignTop, words)
        if total is not None and total.pending:
            painter.setPen(QColor(worn.act_text))
            painter.drawText(text, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight, f"! {total.pending}")
        if total is not None and total.open:
            bar = QRect(inner.left() + px(7), inner.bottom() - px(9), inner.width() - px(14), px(5))
            painter.fillRect(bar, QColor(worn.line))
            painter.fillRect(
                QRect(bar.left(), bar.top(), round(bar.width() * total.filled), bar.height()), QColor(worn.primary)
            )
        if day == self.day:
            painter.setPen(QPen(QColor(worn.focus), 2))
            painter.drawRect(inner.adjusted(0, 0, -1, -1))

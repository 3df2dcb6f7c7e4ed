"""A year at a glance: twelve months, every day painted by what it is, and marked so that colour is never alone."""

from calendar import monthrange
from collections.abc import Mapping
from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from app.domain.calendars import BranchCalendar, DayKind
from app.forms.messages.deadline import WEEKDAYS
from app.ui import language
from app.ui.counter.administration.calendar.day_looks import day_looks, long_date
from app.ui.language import translate
from app.ui.theme import theme
from app.ui.theme.tokens import CAPTION, Tone

COLUMNS, ROWS, WEEK, LINES = 4, 3, 7, 8
"""Months in a row, rows of months, days in a week, lines of a month: its name, the weekdays, six weeks."""
_TONES: Final[Mapping[DayKind, Tone]] = {
    DayKind.HOLIDAY: Tone.NOTE,
    DayKind.MAKE_UP_WORKING_DAY: Tone.SOON,
}


class YearGrid(QWidget):
    """The year; a day is chosen by mouse or with the arrow keys.

    Signals:
        chosen: with the day.
        year_left: the cursor went beyond the year; with the day it went to.
    """

    chosen = Signal(object)
    year_left = Signal(object)

    def __init__(self, calendar: BranchCalendar, today: date, parent: QWidget | None = None) -> None:
        """Show the year of today."""
        super().__init__(parent)
        self.calendar, self.today = calendar, today
        self.year, self.day = today.year, today
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)

    def show_calendar(self, calendar: BranchCalendar) -> None:
        """Paint by another calendar."""
        self.calendar = calendar
        self.update()

    def show_year(self, year: int) -> None:
        """Paint another year; the cursor keeps its month and, where there is one, its day."""
        last = monthrange(year, self.day.month)[1]
        self.year, self.day = year, date(year, self.day.month, min(self.day.day, last))
        self.update()

    def choose(self, day: date) -> None:
        """Put the cursor on a day."""
        if day.year != self.year:
            self.year_left.emit(day)
            self.year = day.year
        self.day = day
        self.setAccessibleDescription(self.words(day))
        self.update()
        self.chosen.emit(day)

    def words(self, day: date) -> str:
        """Return a day in words."""
        return f"{long_date(day)} · {day_looks(self.calendar, day)[0]}"

    def cell(self, day: date) -> QRect:
        """Return where a day is painted."""
        column, line = divmod(day.month - 1, COLUMNS)[::-1]
        month = self._month(column, line)
        at = date(day.year, day.month, 1).weekday() + day.day - 1
        return self._place(month, at % WEEK, 2 + at // WEEK)

    def day_at(self, point: QPoint) -> date | None:
        """Return the day that is painted at a point."""
        first = date(self.year, 1, 1)
        days = (first + timedelta(days=n) for n in range((date(self.year + 1, 1, 1) - first).days))
        return next((day for day in days if self.cell(day).contains(point)), None)

    def sizeHint(self) -> QSize:
        """Ask for cells that can be read."""
        px = theme.active().px
        return QSize(px(COLUMNS * (WEEK * 23 + 20)), px(ROWS * LINES * 21))

    def minimumSizeHint(self) -> QSize:
        """Stay legible."""
        px = theme.active().px
        return QSize(px(COLUMNS * (WEEK * 20 + 16)), px(ROWS * LINES * 18))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint twelve months."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        small, strong = QFont(self.font()), QFont(self.font())
        small.setPixelSize(theme.active().px(CAPTION))
        strong.setPixelSize(theme.active().px(CAPTION + 1))
        strong.setBold(True)
        for month in range(1, 13):
            painter.setFont(strong)
            self._paint_head(painter, month, small)
            painter.setFont(small)
            for number in range(1, monthrange(self.year, month)[1] + 1):
                self._paint_day(painter, date(self.year, month, number))
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the day under the mouse."""
        day = self.day_at(event.position().toPoint())
        if day is not None:
            self.choose(day)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk with the arrows: days and weeks; with Page Up and Down: months."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -WEEK, Qt.Key.Key_Down: WEEK}
        steps |= {Qt.Key.Key_PageUp: -28, Qt.Key.Key_PageDown: 28}
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.choose(self.day + timedelta(days=step))

    def event(self, event: QEvent) -> bool:
        """Say the day under the mouse in words."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            day = self.day_at(event.pos())
            QToolTip.showText(event.globalPos(), self.words(day) if day else "", self)
            return True
        return super().event(event)

    def _month(self, column: int, line: int) -> QRect:
        gap, width, height = theme.active().px(18), self.width(), self.height()
        across, down = (width - gap * (COLUMNS - 1)) // COLUMNS, (height - gap // 2 * (ROWS - 1)) // ROWS
        return QRect(column * (across + gap), line * (down + gap // 2), across, down)

    @staticmethod
    def _place(month: QRect, column: int, line: int) -> QRect:
        across, down = month.width() / WEEK, month.height() / LINES
        left, top = month.left() + round(column * across), month.top() + round(line * down)
        right, bottom = month.left() + round((column + 1) * across), month.top() + round((line + 1) * down)
        return QRect(left, top, right - left, bottom - top).adjusted(1, 1, -1, -1)

    def _paint_head(self, painter: QPainter, month: int, small: QFont) -> None:
        line, column = divmod(month - 1, COLUMNS)
        place, worn = self._month(column, line), theme.active().colours
        title = self._place(place, 0, 0)
        title.setWidth(place.width())
        painter.setPen(worn.primary_text)
        name = language.active().locale.standaloneMonthName(month)
        painter.drawText(title, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, f" {name}")
        painter.setFont(small)
        painter.setPen(worn.ink_faint)
        for at, word in enumerate(WEEKDAYS):
            short = translate("Deadline", word)[-1:] if language.active().language == "zh_CN" else word[:1]
            painter.drawText(self._place(place, at, 1), Qt.AlignmentFlag.AlignCenter, short)

    def _paint_day(self, painter: QPainter, day: date) -> None:
        cell, round_by, worn = self.cell(day), theme.active().px(4), theme.active().colours
        ink = paint_ground(painter, cell, self.calendar.kind(day))
        if day == self.today:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(worn.primary))
            painter.drawRoundedRect(cell, round_by, round_by)
            ink = worn.on_primary
        if day == self.day:
            painter.setPen(QPen(QColor(worn.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(cell.adjusted(0, 0, -1, -1), round_by, round_by)
        painter.setPen(ink)
        painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, str(day.day))


def colours_of(kind: DayKind) -> tuple[str, str]:
    """Return the ground a kind of day is painted on, and its ink."""
    worn = theme.active().colours
    if kind in _TONES:
        return worn.soft(_TONES[kind])
    return (worn.surface, worn.ink) if kind is DayKind.WORKING_DAY else (worn.sunken, worn.ink_soft)


def paint_ground(painter: QPainter, cell: QRect, kind: DayKind) -> str:
    """Paint the ground of a kind of day and return the ink that stands on it.

    Days off are underlined, make-up days boxed, weekends dotted where there is no other ground: the kinds can be told
    apart without their colours.
    """
    px, (ground, ink) = theme.active().px, colours_of(kind)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(cell, px(4), px(4))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(ink), 1))
    low = cell.bottom() - px(1)
    if kind is DayKind.MAKE_UP_WORKING_DAY:
        painter.drawRoundedRect(cell.adjusted(0, 0, -1, -1), px(4), px(4))
    elif kind is DayKind.HOLIDAY:
        painter.drawLine(cell.left() + px(6), low, cell.right() - px(6), low)
    elif kind is DayKind.WEEKEND and theme.active().colours.border_width > 1:
        painter.drawPoint(cell.center().x(), low)
    return ink


class DayMark(QWidget):
    """An empty day of a kind, as the legend shows it."""

    def __init__(self, kind: DayKind, parent: QWidget | None = None) -> None:
        """Show a kind."""
        super().__init__(parent)
        self._kind = kind
        px = theme.active().px
        self.setFixedSize(px(24), px(18))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it as the grid does, with a hairline where its ground is the card's."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        cell = self.rect().adjusted(1, 1, -1, -1)
        paint_ground(painter, cell, self._kind)
        if self._kind not in _TONES:
            painter.setPen(QPen(QColor(theme.active().colours.line_strong), 1))
            painter.drawRoundedRect(cell.adjusted(0, 0, -1, -1), theme.active().px(4), theme.active().px(4))
        painter.end()

"""What stays in sight while the calendar is scrolled: the hours at the left, the lanes' names at the top."""

from itertools import pairwise

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from app.ui.counter.appointments.calendar.board import Measures
from app.ui.counter.appointments.calendar.painting import clock
from app.ui.theme import theme
from app.ui.theme.tokens import CAPTION

AXIS, HEAD, GROUPED = 52, 34, 56
"""Pixels at 100 %: width of the hours, height of the names without and with a heading over them."""


class Heads(QWidget):
    """The names of the lanes."""

    def __init__(self, measures: Measures, parent: QWidget) -> None:
        """Name the lanes that are measured."""
        super().__init__(parent)
        self._measures, self.shift, self.current = measures, 0, 0
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    @property
    def high(self) -> int:
        """The height that is wanted."""
        grouped = any(lane.group for lane in self._measures.board.lanes)
        return theme.active().px(GROUPED if grouped else HEAD)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the names of the lanes that are seen, and the headings over them."""
        worn, seen = theme.active().colours, event.rect().translated(self.shift, 0)
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(worn.raised))
        painter.translate(-self.shift, 0)
        font = QFont(theme.active().body_font())
        font.setPixelSize(theme.active().px(CAPTION + 1))
        painter.setFont(font)
        width, height = self._measures.lane_width, self.height()
        names = height - theme.active().px(HEAD - 6)
        for number in self._measures.between(seen.left(), seen.right()):
            self._paint_name(painter, number, QRect(number * width, max(names, 0), width, height - max(names, 0)))
        font.setBold(True)
        painter.setFont(font)
        for first, last in self._groups():
            if last * width >= seen.left() and first * width <= seen.right():
                self._paint_group(painter, first, last, names)
        painter.setPen(QPen(QColor(worn.line_strong), 1))
        painter.drawLine(seen.left(), height - 1, seen.right(), height - 1)
        painter.end()

    def _paint_name(self, painter: QPainter, number: int, place: QRect) -> None:
        worn, lane = theme.active().colours, self._measures.board.lanes[number]
        now = self._measures.board.now
        today = now is not None and lane.day == now[0] and not lane.group
        if number == self.current:
            painter.fillRect(place.adjusted(1, 1, 0, -1), QColor(worn.primary_soft))
        painter.setPen(
            QColor(worn.on_primary_soft if number == self.current else worn.primary_text if today else worn.ink)
        )
        inner = place.adjusted(6, 0, -4, 0)
        words = painter.fontMetrics().elidedText(lane.title, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
        painter.setPen(QColor(worn.line))
        painter.drawLine(place.left(), place.top(), place.left(), place.bottom())

    def _paint_group(self, painter: QPainter, first: int, last: int, height: int) -> None:
        board, width, worn = self._measures.board, self._measures.lane_width, theme.active().colours
        # A heading stays in sight while any of its lanes is.
        left = max(first * width, self.shift)
        today = board.now is not None and board.lanes[first].day == board.now[0]
        painter.setPen(QColor(worn.primary_text if today else worn.ink))
        place = QRect(left + 6, 0, max(last * width - left - 8, 0), height)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, board.lanes[first].group)
        painter.setPen(QPen(QColor(worn.line_strong), 1))
        painter.drawLine(first * width, 0, first * width, self.height())

    def _groups(self) -> list[tuple[int, int]]:
        lanes = self._measures.board.lanes
        starts = [n for n, lane in enumerate(lanes) if lane.group and (n == 0 or lanes[n - 1].group != lane.group)]
        return list(pairwise([*starts, len(lanes)]))


class Axis(QWidget):
    """The hours."""

    def __init__(self, measures: Measures, parent: QWidget) -> None:
        """Write the hours that are measured."""
        super().__init__(parent)
        self._measures, self.shift = measures, 0
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Write each full hour beside its line."""
        worn, measures = theme.active().colours, self._measures
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(worn.raised))
        font = QFont(theme.active().body_font())
        font.setPixelSize(theme.active().px(CAPTION))
        painter.setFont(font)
        painter.setPen(QColor(worn.ink_soft))
        high = painter.fontMetrics().height()
        for minute in range(measures.board.first, measures.board.last, 60):
            top = measures.y(minute) - self.shift
            if -high <= top <= self.height():
                place = QRect(0, top + 1, self.width() - 8, high)
                painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, clock(minute))
        painter.setPen(QPen(QColor(worn.line_strong), 1))
        painter.drawLine(self.width() - 1, 0, self.width() - 1, self.height())
        painter.end()

"""The calendar's painted surface: what is seen of lanes and blocks, scrolled, with hours and names that stay.

Scrolling moves what is painted and paints the strip that comes into sight; nothing on it is a widget of its own.
"""

from uuid import UUID

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from app.ui.counter.appointments.calendar import painting
from app.ui.counter.appointments.calendar.board import Block, Board, Measures, Place, Slot
from app.ui.counter.appointments.calendar.change import Change
from app.ui.counter.appointments.calendar.heads import AXIS, Axis, Heads
from app.ui.theme import theme

_HOUR, _LEAST_LANE = 88, 96
"""Pixels at 100 %."""


class Surface(QAbstractScrollArea):
    """Lanes and blocks as they look.

    Attributes:
        measures: Where everything lies.
        cursor_slot: What keys act on.
        meant: Of several appointments at the cursor, the one that was chosen.
        change: What is held, and what would become of it.
    """

    change: Change | None

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self.measures = Measures()
        self.cursor_slot, self.change = Slot(0, 0, 0), None
        self.meant: UUID | None = None
        self._palette = painting.Palette(self.devicePixelRatioF())
        self.heads, self.axis = Heads(self.measures, self), Axis(self.measures, self)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.viewport().setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        theme.active().changed.connect(self._redress)

    @property
    def board(self) -> Board:
        """What is shown."""
        return self.measures.board

    @property
    def current(self) -> Block | None:
        """The block under the cursor."""
        return self.board.at(self.cursor_slot, self.meant) if self.board.lanes else None

    @property
    def shift(self) -> QPoint:
        """How far it is scrolled."""
        return QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what came into sight."""
        shift = self.shift
        seen = event.rect().translated(shift)
        painter = QPainter(self.viewport())
        painter.translate(-shift)
        painter.setClipRect(seen)
        painting.paint_ground(painter, self.measures, seen, self._palette)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painting.paint_blocks(painter, self.measures, seen, self._palette)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painting.paint_now(painter, self.measures, seen, self._palette)
        if self.board.lanes:
            painting.paint_cursor(painter, self.cursor_place(), self._palette, strong=self.hasFocus())
        if self.change is not None:
            painting.paint_change(painter, self.change, self.measures, self._palette)
        painter.end()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Move what is painted; Qt asks for the strip that is missing."""
        self.viewport().scroll(dx, dy)
        self.heads.shift, self.axis.shift = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        if dx:
            self.heads.scroll(dx, 0)
            # A heading over several lanes stays at the left edge: it is painted anew.
            self.heads.update()
        if dy:
            self.axis.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit lanes and hours into the new size."""
        super().resizeEvent(event)
        self.measure(self.board)

    def sizeHint(self) -> QSize:
        """Ask for room to read."""
        return QSize(theme.active().px(760), theme.active().px(520))

    def cursor_place(self) -> Place:
        """Return where the cursor's frame lies: around a block, or around the slot."""
        block = self.current
        if block is None:
            return self.measures.place(self.cursor_slot)
        placed = next(one for one in self.measures.lanes[block.lane] if one.block is block)
        return self.measures.place_of(placed)

    def reveal(self, slot: Slot) -> None:
        """Scroll a slot into sight."""
        place, view = self.measures.place(slot), self.viewport().size()
        for bar, near, length, room in (
            (self.horizontalScrollBar(), place.left - 3, self.measures.lane_width, view.width()),
            (self.verticalScrollBar(), place.top, place.height, view.height()),
        ):
            bar.setValue(min(max(bar.value(), near + length - room + 2), near - 2))

    def measure(self, board: Board) -> None:
        """Lay a board out at the present size, and show it."""
        px = theme.active().px
        lanes, room = max(len(board.lanes), 1), self.viewport().width()
        self.measures.measure(board, max(px(_LEAST_LANE), room // lanes), px(_HOUR))
        self.setViewportMargins(px(AXIS), self.heads.high, 0, 0)
        view = self.viewport().geometry()
        self.heads.setGeometry(view.left(), 0, view.width(), self.heads.high)
        self.axis.setGeometry(0, view.top(), view.left(), view.height())
        for bar, whole, seen in (
            (self.horizontalScrollBar(), self.measures.width, view.width()),
            (self.verticalScrollBar(), self.measures.height + 1, view.height()),
        ):
            bar.setRange(0, max(whole - seen, 0))
            bar.setPageStep(seen)
            bar.setSingleStep(px(24))
        for widget in (self.viewport(), self.heads, self.axis):
            widget.update()

    def _redress(self) -> None:
        self._palette = painting.Palette(self.devicePixelRatioF())
        self.measure(self.board)

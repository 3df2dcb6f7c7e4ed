"""The mouse in the calendar: points, takes hold of a block, carries it, lets go."""

from typing import Protocol
from uuid import UUID

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QCursor

from app.ui.counter.appointments.calendar import change as changing
from app.ui.counter.appointments.calendar.board import Board, Measures, Slot
from app.ui.counter.appointments.calendar.change import Change, Grip, Judge

EDGE = 7
"""Pixels at a block's lower edge that stretch it."""


class Held(Protocol):
    """The calendar as the mouse sees it."""

    judge: Judge
    measures: Measures
    change: Change | None
    editable: bool

    @property
    def board(self) -> Board:
        """What is shown."""
        ...

    def point(self, slot: Slot, meant: UUID | None = None) -> None:
        """Put the cursor on a slot, and on an appointment there."""
        ...

    def hold(self, change: Change | None, *, told: bool = True) -> None:
        """Hold a change."""
        ...

    def drop(self) -> None:
        """Let go of it."""
        ...

    def setCursor(self, cursor: QCursor | Qt.CursorShape) -> None:
        """Show what the mouse would do."""
        ...


class Mouse:
    """One mouse on one calendar; points are in the calendar's own coordinates."""

    def __init__(self, view: Held) -> None:
        """Work on a calendar."""
        self._view, self._down = view, False

    def press(self, at: QPoint) -> None:
        """Point, and take hold of what can be moved."""
        view, self._down = self._view, True
        placed, slot = view.measures.block_at(at.x(), at.y()), view.measures.slot_at(at.x(), at.y())
        if placed is None:
            view.point(slot)
            return
        block = placed.block
        view.point(Slot(block.lane, block.starts, block.starts + view.board.step), block.appointment_id)
        if block.movable and view.editable:
            grip = self._grip(at)
            if grip is not None:
                held_at = slot.starts - block.starts
                view.hold(changing.begin(view.board, block, grip, view.judge, held_at), told=False)

    def move(self, at: QPoint) -> None:
        """Carry what is held along; without anything held show what could be."""
        view = self._view
        if self._down and view.change is not None:
            moved = changing.point(view.board, view.change, view.measures.slot_at(at.x(), at.y()), view.judge)
            if moved is not view.change:
                view.hold(moved)
            return
        shapes = {Grip.MOVE: Qt.CursorShape.OpenHandCursor, Grip.STRETCH: Qt.CursorShape.SizeVerCursor}
        grip = self._grip(at)
        view.setCursor(shapes[grip] if grip else Qt.CursorShape.ArrowCursor)

    def release(self) -> None:
        """Let go."""
        if self._down:
            self._down = False
            if self._view.change is not None:
                self._view.drop()

    def _grip(self, at: QPoint) -> Grip | None:
        placed = self._view.measures.block_at(at.x(), at.y())
        if placed is None or not placed.block.movable or not self._view.editable:
            return None
        place = self._view.measures.place_of(placed)
        edge = QRect(place.left, place.top + place.height - EDGE, place.width, EDGE)
        return Grip.STRETCH if edge.contains(at) and place.height > 2 * EDGE else Grip.MOVE

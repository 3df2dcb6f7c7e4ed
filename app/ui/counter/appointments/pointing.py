"""Puts the calendar's cursor on what was looked for, once the days that hold it are there."""

from datetime import date
from uuid import UUID

from app.domain.booking import FreeTime
from app.ui.counter.appointments.boards import LaidDays
from app.ui.counter.appointments.calendar.board import Slot
from app.ui.counter.appointments.calendar.change import Grip
from app.ui.counter.appointments.calendar.view import CalendarView


class Pointer:
    """What the next board is shown for.

    Attributes:
        wanted: An appointment, or a free time; None where the cursor stays.
        holds: Whether the appointment is taken hold of, to be moved.
    """

    def __init__(self, view: CalendarView) -> None:
        """Point on a calendar."""
        self._view = view
        self.wanted: UUID | FreeTime | None = None
        self.holds = False

    def show(self, laid: LaidDays, day: date) -> None:
        """Show a board; where other days stand on it than before, begin at the day that is meant, not at the first."""
        before = [lane.day for lane in self._view.board.lanes]
        self._view.show_board(laid.board)
        if before != [lane.day for lane in laid.board.lanes]:
            self._begin_at(day)
        wanted, self.wanted = self.wanted, None
        holds, self.holds = self.holds, False
        if isinstance(wanted, FreeTime):
            slot, meant = laid.slot_at(wanted.starts_at, wanted.staff_id, wanted.room_id), None
        else:
            slot, meant = laid.slot_of(wanted) if wanted is not None else None, wanted
        if slot is not None:
            self._view.point(slot, meant)
            if holds:
                self._view.setFocus()
                self._view.take_hold(Grip.MOVE)
                self._view.step(0, 0)

    def _begin_at(self, day: date) -> None:
        lanes, slot = self._view.board.lanes, self._view.cursor_slot
        if lanes and lanes[slot.lane].day != day:
            number = next((n for n, lane in enumerate(lanes) if lane.day == day), 0)
            self._view.horizontalScrollBar().setValue(number * self._view.measures.lane_width)
            self._view.point(Slot(number, slot.starts, slot.ends))

"""Counts the clocks of complaints again: where the calendar changed, or where a complaint came from elsewhere."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Final
from uuid import UUID

from app.domain.calendars import BranchCalendar
from app.domain.complaint_due import calendar_key
from app.domain.complaints import Complaint, RestrictedComplaint
from app.services.complaint_calendar import counted_again, keep
from app.services.complaint_due import note_due
from app.services.complaint_moves import clocks_of
from app.services.complaint_ports import ComplaintQueries
from app.services.ports import UnitOfWork
from app.services.workplace import Workplace

BATCH: Final = 100
"""Complaints counted in one transaction: between two batches others get the store, and a cancel is heard."""
Progress = Callable[[int, int], None]
"""Told how many of how many are counted; raises to stop between two batches."""


@dataclass(frozen=True, slots=True)
class Recount:
    """What counting again came to."""

    counted: int
    moved: int
    """How many limits moved; the former days are kept with them."""


class DueDesk:
    """Counts deadlines again; anybody's session may, for it changes nothing but what follows from the record."""

    def __init__(self, place: Workplace, queries: ComplaintQueries) -> None:
        """Work at the place."""
        self._place, self._queries = place, queries

    def outstanding(self) -> int:
        """Return for how many complaints nothing is kept yet, or something older than the complaint."""
        return len(self._uncounted())

    def catch_up(self, progress: Progress) -> Recount:
        """Count those that came from elsewhere, or that were changed where nobody counted."""
        return self._count(self._uncounted(), progress)

    def recount(self, calendar: BranchCalendar, progress: Progress) -> Recount:
        """Count every complaint with a running clock again, as after a notice was imported (rules 3.8).

        Args:
            calendar: The calendar with the notice in it; the session's own does not have it yet.
            progress: Hears how far it is.
        """
        there = DueDesk(replace(self._place, calendar=calendar), self._queries)
        return there.catch_up(progress)

    def _uncounted(self) -> Sequence[UUID]:
        return self._queries.uncounted(calendar_key(self._place.calendar))

    def _count(self, ids: Sequence[UUID], progress: Progress) -> Recount:
        moved = 0
        for begin in range(0, len(ids), BATCH):
            progress(begin, len(ids))
            with self._place.store.begin(None) as uow:
                moved += sum(self._count_one(uow, one) for one in ids[begin : begin + BATCH])
                uow.commit()
        progress(len(ids), len(ids))
        return Recount(len(ids), moved)

    def _count_one(self, uow: UnitOfWork, complaint_id: UUID) -> bool:
        kinds = (Complaint, RestrictedComplaint)
        complaint = next((one for kind in kinds for one in uow.find(kind, id=complaint_id)), None)
        if complaint is None:
            return False
        fresh = counted_again(uow, complaint, self._place.calendar, self._place.policy)
        # A limit that only names another calendar is not written: every terminal would send the same news to all.
        moved = fresh.limit_at != complaint.limit_at or _due(fresh) != _due(complaint)
        if moved:
            keep(uow, complaint, fresh)
            complaint = uow.get(type(complaint), complaint.id)
        note_due(self._place, uow, complaint, clocks_of(self._place, uow, complaint))
        return moved


def _due(complaint: Complaint) -> object:
    return complaint.guideline_by.due_at if complaint.guideline_by else None

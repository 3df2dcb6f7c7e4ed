"""Counting the deadlines of open complaints again when a calendar notice came in; where one moves, the old is kept."""

from collections.abc import Iterator
from dataclasses import replace

from app.domain import complaint_workflow as flow
from app.domain.calendars import BranchCalendar
from app.domain.complaint_clocks import ClockName, clock_named, complaint_clocks
from app.domain.complaints import Complaint
from app.domain.policy import PolicySet
from app.services.complaint_files import KINDS, event, log
from app.services.ports import UnitOfWork

Recounted = tuple[Complaint, Complaint]
"""A complaint before and after."""


def recounted(uow: UnitOfWork, calendar: BranchCalendar, policy: PolicySet) -> Iterator[Recounted]:
    """Yield the open complaints whose written reply is still due and whose clocks count otherwise on the calendar."""
    for kind in KINDS:
        for state in flow.OPEN:
            for complaint in uow.find(kind, state=state):
                after = counted_again(uow, complaint, calendar, policy)
                if after != complaint:
                    yield complaint, after


def keep(uow: UnitOfWork, before: Complaint, after: Complaint) -> None:
    """Store a complaint that was counted again; that its day moved is audited."""
    uow.save(after)
    if before.limit_at != after.limit_at:
        moved = {"from": before.limit_at.isoformat(), "to": after.limit_at.isoformat()}
        uow.record(event("recounted", after, **moved))


def counted_again(uow: UnitOfWork, complaint: Complaint, calendar: BranchCalendar, policy: PolicySet) -> Complaint:
    """Return a complaint whose written reply is still due as it counts on the calendar; any other as it is."""
    handling = clock_named(complaint_clocks(complaint, log(uow, complaint), calendar, policy), ClockName.HANDLE)
    if handling is None or not handling.open:
        return complaint
    handle_by = complaint.handle_by.recompute(calendar)
    guideline_by = complaint.guideline_by.recompute(calendar) if complaint.guideline_by else None
    return replace(complaint, handle_by=handle_by, limit_at=handle_by.due_at, guideline_by=guideline_by)

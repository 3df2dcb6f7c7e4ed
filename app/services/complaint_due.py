"""Keeps, beside each complaint, the clock that ends first, for lists to sort by."""

from collections.abc import Sequence

from app.domain import complaint_workflow as flow
from app.domain.complaint_clocks import Clock, earliest_duty
from app.domain.complaint_due import ComplaintDue, calendar_key, running
from app.domain.complaints import Complaint
from app.services.ports import UnitOfWork
from app.services.workplace import Workplace


def note_due(place: Workplace, uow: UnitOfWork, complaint: Complaint, clocks: Sequence[Clock]) -> None:
    """Keep the clock that ends first as it stands now."""
    open_still = complaint.state in flow.OPEN
    now = place.now()
    late = sum(clock.late(now) for clock in clocks if clock.duty and not clock.open)
    kept = next(iter(uow.find(ComplaintDue, complaint_id=complaint.id)), None)
    bare = ComplaintDue(
        id=kept.id if kept else place.ids(),
        version=kept.version if kept else 0,
        complaint_id=complaint.id,
        late_clocks=late,
        seen=complaint.version,
        calendar=calendar_key(place.calendar),
    )
    fresh = running(bare, earliest_duty(clocks) if open_still else None)
    if kept is None:
        uow.add(fresh)
    elif fresh != kept:
        uow.save(fresh)

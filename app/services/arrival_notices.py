"""What other desks know of whoever comes: a complaint that is open, an appointment of today (rules 2.1, 7.1)."""

from collections.abc import Sequence
from typing import Final
from uuid import UUID

from app.domain import appointment_workflow, complaint_workflow
from app.domain.appointments import Appointment
from app.domain.complaints import Complaint
from app.domain.matters import Matter, Severity
from app.services.noticing import Notice
from app.services.ports import UnitOfWork
from app.services.workplace import Workplace


def open_complaints(place: Workplace, uow: UnitOfWork, client_id: UUID) -> Sequence[Matter]:
    """Return the client's open complaints by number; restricted ones, and those about the actor, are not theirs."""
    me = place.actor.staff_id
    standing = [c for c in uow.find(Complaint, client_id=client_id) if c.state not in complaint_workflow.ENDED]
    found = [c for c in standing if me not in c.barred]
    return [Matter("matter.complaint_open", Severity.WARN, {"number": each.complaint_no}) for each in found]


def booked_today(place: Workplace, uow: UnitOfWork, client_id: UUID) -> Sequence[Matter]:
    """Return the client's appointments of today that nobody arrived for yet, by their hour."""
    confirmed = uow.find(Appointment, client_id=client_id, state=appointment_workflow.CONFIRMED)
    today = [each for each in confirmed if each.starts_at is not None and place.day_of(each.starts_at) == place.today()]
    return [
        Matter("matter.booked_today", Severity.NOTE, {"hour": f"{each.starts_at.astimezone(place.zone):%H:%M}"})
        for each in today
        if each.starts_at is not None
    ]


ARRIVAL_NOTICES: Final[tuple[Notice, ...]] = (open_complaints, booked_today)

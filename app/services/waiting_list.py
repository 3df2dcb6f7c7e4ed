"""Who waits for a time and could have one that came free (rules 2.1-e)."""

from app.domain.appointments import Appointment
from app.domain.booking import length_of
from app.domain.errors import RuleViolation
from app.domain.intervals import Interval
from app.services.booking_around import BookingTools
from app.services.booking_choice import Asked, judge
from app.services.booking_commands import Freed
from app.services.booking_queries import AppointmentRow
from app.services.ports import UnitOfWork
from app.services.workplace import Workplace


def could_have(place: Workplace, uow: UnitOfWork, tools: BookingTools, row: AppointmentRow, freed: Freed) -> bool:
    """Tell whether somebody who waits could come at a time that is free again: within their wish, and past all checks.

    What they are told on the telephone - the materials - is left to the call.
    """
    waiting = uow.get(Appointment, row.appointment_id)
    service = place.policy.catalogue.service(waiting.service_code)
    until = freed.starts_at + length_of(service, place.policy.limits.appointments)
    if until > freed.ends_at or not _wished(waiting, Interval(freed.starts_at, until)):
        return False
    asked = Asked(
        appointment=waiting,
        interval=Interval(freed.starts_at, until),
        staff_id=waiting.staff_id,
        materials_told=True,
        besides=waiting.id,
    )
    try:
        return not judge(place, uow, tools, asked).against
    except RuleViolation:
        return False


def _wished(waiting: Appointment, interval: Interval) -> bool:
    early = waiting.wish_from is None or waiting.wish_from <= interval.starts_at
    return early and (waiting.wish_until is None or interval.ends_at <= waiting.wish_until)

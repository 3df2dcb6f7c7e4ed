"""Gathers what the checks ask for: the branch around a time, and who wants it (rules 2.1-d)."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Final
from uuid import UUID

from app.domain.appointments import Appointment, IdentityFinding
from app.domain.booking import Booker, Circumstances
from app.domain.catalogue import Service, ServiceKind
from app.domain.errors import RuleViolation
from app.domain.intervals import Interval
from app.domain.obstacles import Obstacle
from app.domain.people import Staff
from app.domain.policy import Grant, Permission
from app.domain.staffing import ClosedPeriod, Leave, Room, WorkingPlan
from app.services.booking_claims import AloneSlots, Slots
from app.services.booking_queries import BookingQueries
from app.services.dossier import dossier
from app.services.eligibility import client_obstacles
from app.services.ports import Phrasebook, UnitOfWork
from app.services.registration import checked
from app.services.workplace import Workplace

Digest = Callable[[str], str]
"""Returns a keyed digest of a text that every terminal of the branch comes to, and nobody without its key."""

NO_DIGEST: Final[Digest] = lambda _text: ""  # noqa: E731 - a null object


def _as_written(_language: str, _context: str, text: str) -> str:
    return text


@dataclass(frozen=True, slots=True, kw_only=True)
class BookingTools:
    """What the desks of appointments work with besides the place."""

    queries: BookingQueries
    slots: Slots = field(default_factory=AloneSlots)
    digest: Digest = NO_DIGEST
    """Under the lobby's key, for what a kiosk recognises."""
    words: Phrasebook = _as_written
    """Says what clients are told in their language."""


def circumstances(
    place: Workplace, uow: UnitOfWork, tools: BookingTools, within: Interval, besides: UUID | None = None
) -> Circumstances:
    """Return the branch as it stands around a span of time.

    Args:
        place: Where it is asked.
        uow: The transaction that will book, or one that only looks.
        tools: Where appointments are read.
        within: What may matter: the time with its buffers, or a whole week.
        besides: An appointment that stands in nobody's way: the one that is moved or settled.
    """
    taken = [*tools.queries.taken(within), *tools.queries.held(place.now(), place.actor.staff_id)]
    return Circumstances(
        now=place.now(),
        zone=place.zone,
        limits=place.policy.limits.appointments,
        hours=place.policy.hours,
        calendar=place.calendar,
        staff=tuple(staff for staff in uow.find(Staff) if staff.active),
        rooms=tuple(room for room in uow.find(Room) if room.active),
        plans=tuple(uow.find(WorkingPlan)),
        leaves=tuple(leave for leave in uow.find(Leave) if leave.ends_at > within.starts_at),
        closed=tuple(period for period in uow.find(ClosedPeriod) if period.ends_at > within.starts_at),
        taken=tuple(one for one in taken if besides is None or one.appointment_id != besides),
    )


def receiving(place: Workplace, staff: Iterable[Staff], service: Service) -> tuple[Staff, ...]:
    """Return those of the staff whose work it is to receive clients for a service, by the permission matrix."""
    work = Permission.REGISTER_COMPLAINT if service.kind is ServiceKind.COMPLAINT else Permission.APPLY_CASE
    return tuple(one for one in staff if place.policy.roles.best_grant(one.roles, work) is Grant.FULL)


def booker_of(
    place: Workplace, uow: UnitOfWork, tools: BookingTools, appointment: Appointment, service: Service
) -> Booker:
    """Return who wants the appointment, with what stands between them and the service."""
    if appointment.client_id is None:
        return Booker(identity=_of_prospect(place, appointment))
    file = dossier(place, uow, appointment.client_id)
    acting = file.representative(appointment.representative_id)
    own = appointment.starts_at is not None and appointment.state != "new"
    open_ones = tools.queries.to_come(appointment.client_id, place.now())
    return Booker(
        client_id=appointment.client_id,
        obstacles=client_obstacles(service, file, acting),
        open_bookings=max(0, open_ones - int(own)),
    )


def identified(place: Workplace, appointment: Appointment) -> Appointment:
    """Return the appointment with what was found of the identity: the client who has the document, or a prospect.

    Raises:
        RuleViolation: beside the number, where its form is not valid.
    """
    if appointment.client_id is not None:
        found = appointment.identity_finding
        return appointment if found is IdentityFinding.MATCHED else _with(appointment, IdentityFinding.ON_FILE)
    if appointment.prospect_document_kind is None:
        return appointment
    facts = checked(place, appointment.prospect_document_kind, appointment.prospect_document_number)
    holder = place.clients.by_identity(facts.kind.value, facts.number)
    tidied = replace(appointment, prospect_document_number=facts.number)
    if holder is None:
        return _with(tidied, IdentityFinding.PROSPECT)
    return replace(_with(tidied, IdentityFinding.MATCHED), client_id=holder)


def day_span(place: Workplace, instant: datetime) -> Interval:
    """Return the branch's day around an instant."""
    midnight = instant.astimezone(place.zone).replace(hour=0, minute=0, second=0, microsecond=0)
    return Interval(midnight, midnight.replace(hour=23, minute=59, second=59, microsecond=999999))


def _of_prospect(place: Workplace, appointment: Appointment) -> tuple[Obstacle, ...]:
    if not (appointment.prospect_name and appointment.prospect_phone):
        return (Obstacle("booking.who_missing"),)
    if appointment.prospect_document_kind is None:
        return (Obstacle("booking.document_missing"),)
    try:
        checked(place, appointment.prospect_document_kind, appointment.prospect_document_number)
    except RuleViolation as fault:
        return (Obstacle(fault.code, fault.params),)
    return ()


def _with(appointment: Appointment, finding: IdentityFinding) -> Appointment:
    return replace(appointment, identity_finding=finding)

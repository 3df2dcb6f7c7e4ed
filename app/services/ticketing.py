"""Giving a number: visit and ticket written together, nothing of a client read, so that a kiosk may do it too."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from app.domain import ticket_workflow
from app.domain.errors import RuleViolation
from app.domain.queue import Priority
from app.domain.reception import Channel, Ticket, Visit
from app.domain.ticket_numbers import TicketNumber, line_for, sequence_name
from app.services.ports import UnitOfWork
from app.services.steps import take_step
from app.services.workplace import Workplace

MOST_SERVICES = 5
"""So many matters one visit takes; whoever has more takes a second number."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeTicket:
    """What is known of whoever wants a number."""

    service_codes: tuple[str, ...]
    """What for, the first one first; all are done on one ticket."""
    need: str = ""
    """In the client's words; nothing that names anybody."""
    channel: Channel = Channel.COUNTER
    client_id: UUID | None = None
    """None where nobody identified who came."""
    representative_id: UUID | None = None
    special_care: bool = False
    vip: bool = False
    appointment_id: UUID | None = None
    slot_at: datetime | None = None
    """When the appointment begins."""
    at_kiosk: bool = False
    """Whether no member of staff has spoken with the client yet, so that nobody owns the matter."""


def refuse_services(place: Workplace, service_codes: Sequence[str]) -> None:
    """Let pass what one visit may bring.

    Raises:
        RuleViolation: ``form.required`` without a service, ``visit.too_many_services``, ``service.unknown``.
    """
    if not service_codes:
        raise RuleViolation("form.required", "service_codes")
    if len(service_codes) > MOST_SERVICES:
        raise RuleViolation("visit.too_many_services", "service_codes", most=MOST_SERVICES)
    for code in service_codes:
        place.policy.catalogue.service(code)


def new_visit(place: Workplace, command: TakeTicket) -> Visit:
    """Return the visit of whoever wants a number, owned by the actor unless only a kiosk was spoken to (rules 2.1-a).

    Raises:
        RuleViolation: ``form.required`` without a service, ``visit.too_many_services``, ``service.unknown``.
    """
    refuse_services(place, command.service_codes)
    return Visit(
        id=place.ids(),
        client_id=command.client_id,
        channel=command.channel,
        need=command.need,
        service_codes=command.service_codes,
        first_contact_at=place.now(),
        first_inquiry_owner_id=None if command.at_kiosk else place.actor.staff_id,
        representative_id=command.representative_id,
    )


def new_ticket(place: Workplace, uow: UnitOfWork, visit: Visit, command: TakeTicket) -> Ticket:
    """Number a ticket of a visit, put it in line and return it stored.

    Raises:
        Refused: ``permission.refused``.
    """
    service = place.policy.catalogue.service(visit.service_codes[0])
    booked, day = command.appointment_id is not None or command.slot_at is not None, place.today()
    line = line_for(service.line, special_care=command.special_care, booked=booked, vip=command.vip)
    count = uow.next_number(sequence_name(day, line))
    bare = Ticket(
        id=place.ids(),
        number=str(TicketNumber(line, count, place.actor.terminal_code)),
        line=line,
        business_day=day,
        visit_id=visit.id,
        service_code=service.code,
        priority=_priority(command),
        special_care=command.special_care,
        appointment_id=command.appointment_id,
        slot_at=command.slot_at,
        taken_at_kiosk=command.at_kiosk,
        state=ticket_workflow.NEW,
        issued_at=place.now(),
    )
    return uow.add(take_step(place, uow, bare, "take_ticket"))


def take_ticket(place: Workplace, uow: UnitOfWork, command: TakeTicket) -> Ticket:
    """Store a visit and its ticket.

    Raises:
        RuleViolation: as ``new_visit``.
        Refused: ``permission.refused``.
    """
    return new_ticket(place, uow, uow.add(new_visit(place, command)), command)


def _priority(command: TakeTicket) -> Priority:
    if command.special_care:
        return Priority.SPECIAL_CARE
    return Priority.VIP if command.vip else Priority.NORMAL


def own_unowned(place: Workplace, uow: UnitOfWork, visit_id: UUID) -> None:
    """Let the actor own a visit that only a kiosk was spoken to about; what has not arrived from it yet waits."""
    for visit in uow.find(Visit, id=visit_id):
        if visit.first_inquiry_owner_id is None:
            uow.save(replace(visit, first_inquiry_owner_id=place.actor.staff_id))

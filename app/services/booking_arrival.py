"""A client who comes to an appointment: noted, and given a number of the appointments' line (rules 3.9, 4.1)."""

from dataclasses import replace
from uuid import UUID

from app.domain.appointment_workflow import ARRIVED, NO_SHOW
from app.domain.appointments import Appointment
from app.domain.clients import Grade
from app.domain.errors import RuleViolation
from app.domain.reception import Ticket
from app.services.booking_records import close_tokens
from app.services.dossier import dossier
from app.services.ports import UnitOfWork
from app.services.steps import take_program_step, take_step
from app.services.ticketing import TakeTicket, take_ticket
from app.services.workplace import Workplace


def arrive(place: Workplace, uow: UnitOfWork, before: Appointment, client_id: UUID | None) -> Ticket:
    """Note that the client is there and return their ticket; see ``AppointmentDesk.arrive``."""
    whose = before.client_id or client_id
    if whose is None:
        raise RuleViolation("booking.client_unknown", "client_id", number=before.number)
    require_in_time(place, before)
    file = dossier(place, uow, whose)
    there = take_step(place, uow, before, "arrive")
    ticket = take_ticket(
        place,
        uow,
        TakeTicket(
            service_codes=(before.service_code,),
            need=before.need,
            channel=before.channel,
            client_id=whose,
            representative_id=before.representative_id,
            special_care=file.client.special_care or file.has("matter.senior"),
            vip=file.client.grade is Grade.VIP,
            appointment_id=before.id,
            slot_at=before.starts_at,
        ),
    )
    uow.save(replace(there, client_id=whose, arrived_at=place.now(), ticket_id=ticket.id))
    close_tokens(place, uow, before.id)
    return ticket


def fulfil(place: Workplace, uow: UnitOfWork, ticket_id: UUID | None) -> None:
    """Note of the appointment that a ticket was given for that its case is open (rules 4.1)."""
    for ticket in uow.find(Ticket, id=ticket_id) if ticket_id else ():
        for one in uow.find(Appointment, id=ticket.appointment_id) if ticket.appointment_id else ():
            if one.state == ARRIVED:
                uow.save(take_program_step(place, uow, one, "fulfil", "booking.case_opened"))


def require_in_time(place: Workplace, appointment: Appointment) -> None:
    """Let a client pass who comes neither too early nor too late (rules 4.1).

    Raises:
        RuleViolation: ``booking.when_missing``, ``booking.too_early``, ``booking.too_late``.
    """
    limits, now, starts_at = place.policy.limits.appointments, place.now(), appointment.starts_at
    if starts_at is None:
        raise RuleViolation("booking.when_missing", "starts_at")
    at = starts_at.astimezone(place.zone)
    if now < starts_at - limits.arrive_early:
        raise RuleViolation("booking.too_early", day=at.date(), starts=f"{at:%H:%M}")
    undone = appointment.no_show_undone_at
    if undone is not None and place.day_of(undone) == place.today() and appointment.state != NO_SHOW:
        return
    if appointment.state == NO_SHOW or now > starts_at + limits.arrive_late:
        raise RuleViolation("booking.too_late", day=at.date(), starts=f"{at:%H:%M}")

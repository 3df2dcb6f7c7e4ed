"""Writes appointments and what the public room knows of them."""

from dataclasses import replace
from datetime import datetime
from uuid import UUID

from app.domain import appointment_workflow, deadlines
from app.domain.appointments import Appointment, BookingToken
from app.domain.booking import length_of
from app.domain.clients import Client, IdentityDocument
from app.domain.errors import RuleViolation
from app.domain.policy import Permission, Role
from app.services.booking_around import BookingTools, Digest, identified
from app.services.booking_commands import RequestAppointment
from app.services.masked import current_document
from app.services.ports import UnitOfWork
from app.services.registration import phone
from app.services.workplace import Workplace

TAIL = 4
"""So many last digits of a phone number are asked for at a kiosk."""
_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_CODE = 10
_SHORT = 6


def new_appointment(place: Workplace, uow: UnitOfWork, command: RequestAppointment) -> Appointment:
    """Return an appointment as it is asked for, numbered and with its clock; storing it is the caller's.

    Raises:
        RuleViolation: ``booking.who_missing``, ``booking.when_missing`` (rules 2.1-c), ``service.unknown``,
            ``service.inactive``, ``phone``; what is wrong with the document's number.
    """
    first_contact = command.first_contact_at or place.now()
    service = place.policy.catalogue.service(command.service_code)
    if not service.active:
        raise RuleViolation("service.inactive", "service_code", service=service.code)
    _require_who_and_when(command)
    who = command.prospect
    length = length_of(service, place.policy.limits.appointments)
    at_kiosk = Role.KIOSK in place.actor.roles
    bare = Appointment(
        id=place.ids(),
        number=new_number(place, uow),
        channel=command.channel,
        service_code=service.code,
        need=command.need.strip(),
        client_id=command.client_id,
        representative_id=command.representative_id,
        prospect_name=who.name.strip() if who else "",
        prospect_phone=phone(place, who.phone) if who else "",
        prospect_document_kind=who.document_kind if who else None,
        prospect_document_number=who.document_number if who else "",
        state=appointment_workflow.NEW,
        wish_from=command.wish_from,
        wish_until=command.wish_until,
        starts_at=command.starts_at,
        ends_at=command.starts_at + length if command.starts_at else None,
        staff_id=command.staff_id,
        first_contact_at=first_contact,
        first_contact_by=None if at_kiosk or command.source_ref else place.actor.staff_id,
        settle_by=_clock(place, first_contact),
        source_ref=command.source_ref,
        policy_version=place.policy.version,
    )
    return bare if at_kiosk else identified(place, bare)


def _clock(place: Workplace, since: datetime) -> deadlines.Deadline:
    limits, terms = place.policy.limits.appointments, place.policy.hours.terms
    return deadlines.start(limits.arrange, since, "appointment:first_contact", place.calendar, terms)


def new_number(place: Workplace, uow: UnitOfWork) -> str:
    """Return the next number of this terminal's day (``P261125-003-C1``)."""
    day = f"{place.today():%y%m%d}"
    return f"P{day}-{uow.next_number(f'appointment-{day}'):03d}-{place.actor.terminal_code}"


def own_matter(place: Workplace, appointment: Appointment) -> bool:
    """Tell whether it is the actor's own matter: arranged with them, or asked of them first."""
    return place.actor.staff_id in (appointment.staff_id, appointment.first_contact_by)


def require_arranging(place: Workplace, appointment: Appointment | None = None) -> None:
    """Let whoever may arrange appointments pass, or this one.

    Raises:
        Refused: ``permission.refused``.
    """
    own = appointment is None or own_matter(place, appointment)
    place.require(Permission.ARRANGE_APPOINTMENT, own=own)


def with_code(appointment: Appointment, digest: Digest) -> Appointment:
    """Return the appointment with the code that its slip carries; it follows from the branch's key, not from chance."""
    number = int(digest(f"booking/slip/{appointment.id}") or f"{appointment.id.int:x}", 16)
    code = "".join(_ALPHABET[(number >> (5 * place)) % 32] for place in range(_CODE))
    return replace(appointment, code=code)


def token_for(place: Workplace, uow: UnitOfWork, tools: BookingTools, appointment: Appointment) -> BookingToken | None:
    """Return what the public room may know of a confirmed appointment; None without a key to hide it under."""
    if appointment.starts_at is None or appointment.ends_at is None or not tools.digest("booking"):
        return None
    day, number, tail, care = f"{place.day_of(appointment.starts_at)}", "", "", False
    if appointment.client_id is not None:
        client = uow.get(Client, appointment.client_id)
        document = current_document(uow.find(IdentityDocument, client_id=client.id))
        number, tail, care = document.number if document else "", client.phone, client.special_care
    number, tail = number or appointment.prospect_document_number, tail or appointment.prospect_phone
    return BookingToken(
        id=place.ids(),
        appointment_id=appointment.id,
        service_code=appointment.service_code,
        starts_at=appointment.starts_at,
        ends_at=appointment.ends_at,
        special_care=care,
        code_digest=tools.digest(f"booking/{day}/code/{appointment.code}"),
        document_digest=document_digest(tools, day, number),
        phone_digest=tools.digest(f"booking/{day}/phone/{tail[-TAIL:]}") if tail else "",
    )


def document_digest(tools: BookingTools, day: str, number: str) -> str:
    """Return what a document is recognised by on a day, or an empty text without one.

    Cut so short that thousands of numbers share it: whoever has the key and tries them all still does not know which.
    """
    return tools.digest(f"booking/{day}/document/{number}")[:_SHORT] if number else ""


def close_tokens(place: Workplace, uow: UnitOfWork, appointment_id: UUID, at: datetime | None = None) -> None:
    """Let no kiosk check anybody in with this appointment any more."""
    for token in uow.find(BookingToken, appointment_id=appointment_id):
        if token.closed_at is None:
            uow.save(replace(token, closed_at=at or place.now()))


def _require_who_and_when(command: RequestAppointment) -> None:
    who = command.prospect
    if command.client_id is None and (who is None or not who.name.strip() or not who.phone.strip()):
        raise RuleViolation("booking.who_missing", "client_id")
    if command.starts_at is None and command.wish_from is None:
        raise RuleViolation("booking.when_missing", "starts_at")
    if command.wish_from and command.wish_until and command.wish_until <= command.wish_from:
        raise RuleViolation("booking.ends_before_it_begins", "wish_until")

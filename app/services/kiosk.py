"""What a client may do at the kiosk without anybody: it writes, and reads nothing of any client (rules 3.1, 5.3 K).

The kiosk is never the only way: whatever stands here is done at the counter too.
"""

from dataclasses import dataclass
from datetime import datetime, tzinfo
from uuid import UUID

from app.domain import ticket_numbers, ticket_workflow
from app.domain.appointments import Prospect
from app.domain.errors import RuleViolation
from app.domain.events import Event
from app.domain.policy import Hours
from app.domain.reception import Channel, Ticket
from app.forms.kiosk import AppointmentWish
from app.services.booking_commands import RequestAppointment
from app.services.queue_views import Slip
from app.services.reception import ReceptionDesk
from app.services.ticketing import TakeTicket
from app.services.workplace import Workplace


@dataclass(frozen=True, slots=True)
class KioskService:
    """A service that a number can be taken for."""

    code: str
    line: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnTicket:
    """A ticket that somebody holds in their hand."""

    ticket_id: UUID
    number: str
    service_code: str
    issued_at: datetime


def wished(service_code: str, wish: AppointmentWish, hours: Hours, zone: tzinfo) -> RequestAppointment:
    """Return the request for an appointment: the morning or the afternoon of the day, in the branch's hours."""
    first, last = (hours.lunch_until, hours.closing) if wish.afternoon else (hours.opening, hours.lunch_from)
    return RequestAppointment(
        channel=Channel.KIOSK,
        service_code=service_code,
        prospect=Prospect(name=wish.name, phone=wish.phone),
        wish_from=datetime.combine(wish.day, first, zone),
        wish_until=datetime.combine(wish.day, last, zone),
        need=wish.need,
    )


class KioskDesk:
    """Numbers and what belongs to them."""

    def __init__(self, place: Workplace) -> None:
        """Work at the place."""
        self._place = place

    def services(self) -> tuple[KioskService, ...]:
        """Return what the branch offers, in the catalogue's order."""
        return tuple(KioskService(one.code, one.line) for one in self._place.policy.catalogue.services if one.active)

    def take(self, service_code: str, *, special_care: bool = False) -> Slip:
        """Give a number; whoever asks for special care is taken at their word.

        Raises:
            RuleViolation: ``service.unknown``.
            Refused: ``permission.refused``.
        """
        command = TakeTicket(
            service_codes=(service_code,), channel=Channel.KIOSK, special_care=special_care, at_kiosk=True
        )
        return ReceptionDesk(self._place).take_ticket(command)

    def own_ticket(self, number: str) -> OwnTicket:
        """Return today's open ticket of a number, printed or as called.

        Raises:
            RuleViolation: ``kiosk.no_ticket``.
        """
        wanted = number.strip().upper()
        with self._place.look() as uow:
            today = uow.find(Ticket, business_day=self._place.today())
        shown = ticket_numbers.shown(ticket.number for ticket in today)
        for ticket in today:
            if wanted in {ticket.number, shown[ticket.number]} and ticket.state in ticket_workflow.OPEN:
                return OwnTicket(
                    ticket_id=ticket.id,
                    number=ticket.number,
                    service_code=ticket.service_code,
                    issued_at=ticket.issued_at,
                )
        raise RuleViolation("kiosk.no_ticket", "number")

    def opened(self, staff_id: UUID) -> None:
        """Note that a member of staff ended the program with their own password."""
        place = self._place
        with place.transact() as uow:
            uow.record(Event(action="kiosk:program:left", subject_kind="staff", subject_id=staff_id))

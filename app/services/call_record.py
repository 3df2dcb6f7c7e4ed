"""The record of calls: why each ticket was called when it was, and who was called before a certain one."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from app.domain.cases import LobbyStep
from app.domain.people import Staff
from app.domain.policy import Permission
from app.domain.reception import Ticket
from app.domain.ticket_calls import Passed, TicketCall
from app.services.ports import UnitOfWork
from app.services.workplace import Workplace


@dataclass(frozen=True, slots=True, kw_only=True)
class CallLine:
    """One call and the line as it stood there."""

    ticket_id: UUID
    number: str
    window: str
    teller_name: str
    issued_at: datetime
    called_at: datetime
    why: str
    """Message code of the place it had in the line."""
    reason: str
    """In the teller's words, where it was called out of its turn."""
    waiting: int
    passed_count: int
    passed: tuple[Passed, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Before:
    """One who came after a ticket and was called before it."""

    call: CallLine
    because: str
    """Message code of why it went first: its place in the line, or what kept that window from the other."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TicketStory:
    """What can be told to whoever held a ticket."""

    number: str
    issued_at: datetime
    called_at: datetime | None
    called: tuple[CallLine, ...]
    """Its own calls."""
    before: tuple[Before, ...]
    """Who came later and was called earlier, in the order of their calls."""


class CallRecordDesk:
    """Answers, from the record, whoever feels passed over."""

    def __init__(self, place: Workplace) -> None:
        """Work at the place."""
        self._place = place

    def calls(self, day: date | None = None) -> tuple[CallLine, ...]:
        """Return a day's calls, today's where none is named, the newest first.

        Raises:
            Refused: ``permission.refused``.
        """
        self._allow()
        with self._place.look() as uow:
            return tuple(reversed(self._calls(uow, day or self._place.today())))

    def story(self, number: str, day: date | None = None) -> TicketStory | None:
        """Return what can be told of a number of a day; None where no such number was given.

        Args:
            number: Whole, or as it is called: ``A023``.
            day: Today where None.

        Raises:
            Refused: ``permission.refused``.
        """
        self._allow()
        on, wanted = day or self._place.today(), number.strip().upper()
        with self._place.look() as uow:
            tickets = uow.find(Ticket, business_day=on)
            ticket = next((t for t in tickets if wanted in (t.number, t.number.partition("-")[0])), None)
            if ticket is None:
                return None
            calls = self._calls(uow, on)
            given_up = [s.at for s in uow.find(LobbyStep, subject_id=ticket.id) if s.action == "abandon"]
        own = tuple(call for call in calls if call.ticket_id == ticket.id)
        first = min((call.called_at for call in own), default=max(given_up, default=self._place.now()))
        before = [
            Before(call=call, because=_because(call, ticket.number))
            for call in calls
            if (ticket.issued_at, ticket.id) < (call.issued_at, call.ticket_id) and call.called_at <= first
        ]
        return TicketStory(
            number=ticket.number,
            issued_at=ticket.issued_at,
            called_at=ticket.called_at,
            called=own,
            before=tuple(before),
        )

    def _allow(self) -> None:
        if not self._place.may(Permission.SEE_REPORTS):
            self._place.allow(Permission.CALL_TICKET, own=True)

    def _calls(self, uow: UnitOfWork, day: date) -> list[CallLine]:
        names = {staff.id: staff.name for staff in uow.find(Staff)}
        issued = {ticket.id: ticket.issued_at for ticket in uow.find(Ticket, business_day=day)}
        found = sorted(uow.find(TicketCall, business_day=day), key=lambda call: (call.called_at, call.id))
        return [_line(call, names, issued) for call in found]


def _line(call: TicketCall, names: dict[UUID, str], issued: dict[UUID, datetime]) -> CallLine:
    return CallLine(
        ticket_id=call.ticket_id,
        number=call.number,
        window=call.window,
        teller_name=names.get(call.teller_id, ""),
        issued_at=issued.get(call.ticket_id, call.called_at),
        called_at=call.called_at,
        why=call.why,
        reason=call.reason,
        waiting=call.waiting,
        passed_count=call.passed_count,
        passed=call.passed,
    )


def _because(call: CallLine, number: str) -> str:
    """Return what kept that window from the ticket, or else the place of the one it called."""
    kept = next((passed.because for passed in call.passed if passed.number == number), "order")
    return call.why if kept == "order" else f"passed.{kept}" if "." not in kept else kept

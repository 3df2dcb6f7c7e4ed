"""Calling a ticket: one ticket to one window, in the order of the line, with what the line looked like kept."""

import heapq
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from uuid import UUID

from app.domain.cases import LobbyStep
from app.domain.errors import Conflict, RuleViolation
from app.domain.people import Staff
from app.domain.queue import Place
from app.domain.reception import Ticket
from app.domain.records import Scope
from app.domain.ticket_calls import KEPT, Passed, TicketCall
from app.services.claiming import Claimed
from app.services.eligibility import staff_obstacles
from app.services.line import line
from app.services.ports import UnitOfWork
from app.services.queue_queries import WaitingRow
from app.services.steps import take_step
from app.services.windows import keep_open, own_window
from app.services.workplace import Workplace

IN_ORDER = "order"
"""Why one was passed who had come before: the called one stood before them in the line."""
ELSEWHERE = "elsewhere"
OUT_OF_TURN = "out_of_turn"


@dataclass(slots=True)
class Sight:
    """The line as one teller sees it at one moment, and what keeps them from calling some of it."""

    place: Workplace
    staff: Staff
    waiting: Sequence[Place[WaitingRow]]
    lost: set[UUID] = field(default_factory=set)
    """What other windows were found to have called meanwhile."""
    _bars: dict[str, RuleViolation | None] = field(default_factory=dict)

    def bar(self, service_code: str) -> RuleViolation | None:
        """Return what keeps the teller from serving it: nobody does what they are not registered for (rules 4.1-a)."""
        if service_code not in self._bars:
            service = self.place.policy.catalogue.service(service_code)
            obstacles = staff_obstacles(service, self.staff, self.place.today())
            first = next(iter(obstacles), None)
            self._bars[service_code] = RuleViolation(first.code, None, **first.params) if first else None
        return self._bars[service_code]

    def callable(self) -> Iterable[Place[WaitingRow]]:
        """Return what the teller may call, in order."""
        return (at for at in self.waiting if self.bar(at.ticket.service_code) is None)

    def first_bar(self) -> RuleViolation | None:
        """Return what keeps the teller from whoever is first."""
        return next((bar for at in self.waiting if (bar := self.bar(at.ticket.service_code)) is not None), None)


def look_at(place: Workplace) -> Sight:
    """Return the line as the actor sees it."""
    with place.look() as uow:
        return Sight(place, uow.get(Staff, place.actor.staff_id), line(place, uow))


def refuse_barred(place: Workplace, uow: UnitOfWork, ticket: Ticket) -> None:
    """Let nobody take a client whose service they are not registered for today.

    Raises:
        RuleViolation: ``staff.registration_lapsed``, ``staff.registration_missing``.
    """
    bar = Sight(place, uow.get(Staff, place.actor.staff_id), ()).bar(ticket.service_code)
    if bar is not None:
        raise bar


def take_call(sight: Sight, at: Place[WaitingRow], reason: str = "") -> None:
    """Call the ticket to the actor's window, and keep why it was this one.

    Raises:
        Conflict: ``queue.called_elsewhere`` (``number``, ``terminal``) where another terminal called it, or what the
            store says where another window of this terminal did.
        RuleViolation: ``workflow.not_possible``.
        Refused: ``permission.refused``.
    """
    place, now = sight.place, sight.place.now()
    _claim(place, at.ticket)
    with place.transact() as uow:
        ticket = uow.get(Ticket, at.ticket.id)
        called = take_step(place, uow, ticket, "call", reason=reason, own=False)
        here = {"window": own_window(place), "teller_id": place.actor.staff_id}
        first = ticket.called_at or now
        uow.save(replace(called, called_at=first, calls=ticket.calls + 1, **here))  # type: ignore[arg-type]
        uow.add(_call(sight, at, reason))
        keep_open(place, uow)


def _claim(place: Workplace, ticket: WaitingRow) -> None:
    """Ask the engine, where one answers, who has the ticket; the length of its log tells one call from another."""
    claims = place.claims()
    if claims is None:
        return
    with place.look() as uow:
        thing = f"call/{ticket.id}/{len(uow.find(LobbyStep, subject_id=ticket.id))}"
    answer = claims.take(Scope.LOBBY, thing, ticket.id.bytes)
    if answer.outcome is Claimed.TAKEN:
        raise Conflict("queue.called_elsewhere", number=ticket.number, terminal=answer.holder)


def _call(sight: Sight, at: Place[WaitingRow], reason: str) -> TicketCall:
    place = sight.place
    count, passed = _passed(sight, at, OUT_OF_TURN if reason else ELSEWHERE)
    return TicketCall(
        id=place.ids(),
        business_day=place.today(),
        ticket_id=at.ticket.id,
        number=at.ticket.number,
        window=own_window(place),
        teller_id=place.actor.staff_id,
        called_at=place.now(),
        why=at.why.value,
        reason=reason.strip(),
        waiting=len(sight.waiting),
        passed_count=count,
        passed=passed,
    )


def _passed(sight: Sight, called: Place[WaitingRow], free: str) -> tuple[int, tuple[Passed, ...]]:
    """Return how many had come before the called ticket, or stood before it, and go on waiting; and the first ones."""
    came = called.ticket.issued_at
    passed = [at for at in sight.waiting if at.ahead < called.ahead or at.ticket.issued_at < came]
    passed = [at for at in passed if at.ticket.id not in sight.lost] if sight.lost else passed
    first = heapq.nsmallest(KEPT, passed, key=lambda at: (at.ticket.issued_at, at.ticket.number))
    told = (
        Passed(at.ticket.number, at.ticket.issued_at, at.why.value, _because(sight, at, called, free)) for at in first
    )
    return len(passed), tuple(told)


def _because(sight: Sight, at: Place[WaitingRow], called: Place[WaitingRow], free: str) -> str:
    if at.ahead > called.ahead:
        return IN_ORDER
    bar = sight.bar(at.ticket.service_code)
    return bar.code if bar is not None else free

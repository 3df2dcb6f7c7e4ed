"""The line as it stands now: who is called next, why, and how long it may take (rules 3.9)."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Protocol, TypeVar
from uuid import UUID

from app.domain import ticket_workflow
from app.domain.cases import LobbyStep
from app.domain.queue import Fairness, Place, Queued, Waiting, calling_order
from app.domain.reception import Ticket
from app.domain.waiting_times import expected_wait, left_of, typical
from app.domain.windows import Opening, WindowState, standing
from app.services.ports import UnitOfWork
from app.services.workplace import Workplace


class Listed(Queued, Protocol):
    """A waiting ticket that may have been called before."""

    @property
    def calls(self) -> int:
        """How often it was called."""
        ...


L = TypeVar("L", bound=Listed)


def line(place: Workplace, uow: UnitOfWork) -> tuple[Place[Ticket], ...]:
    """Return the waiting tickets of today in calling order."""
    waiting = uow.find(Ticket, business_day=place.today(), state=ticket_workflow.WAITING)
    return in_line(place, uow, [(ticket.id, ticket) for ticket in waiting])


def in_line(place: Workplace, uow: UnitOfWork, waiting: Iterable[tuple[UUID, L]]) -> tuple[Place[L], ...]:
    """Return waiting tickets of today, each with its id, in calling order."""
    today = place.today()
    held = [Waiting(one, _behind(place, uow, ticket_id, today) if one.calls else 0) for ticket_id, one in waiting]
    return calling_order(held, place.now(), fairness(place), place.queue.last_call(today))


def fairness(place: Workplace) -> Fairness:
    """Return the policy of the order."""
    limits = place.policy.limits
    return Fairness(limits.fairness_cap, limits.appointments.slot_tolerance)


def ahead_of(place: Workplace, ticket_id: UUID) -> int:
    """Return how many are called before the ticket, 0 when it does not wait."""
    with place.look() as uow:
        return next((p.ahead for p in line(place, uow) if p.ticket.id == ticket_id), 0)


def estimated_wait(place: Workplace, ticket_id: UUID) -> timedelta:
    """Return how long a waiting ticket may still wait; an estimate, no promise."""
    with place.look() as uow:
        waiting = line(place, uow)
        ahead = next((p.ahead for p in waiting if p.ticket.id == ticket_id), 0)
        return pace_of(place, uow).behind([p.ticket.service_code for p in waiting[:ahead]])


@dataclass(frozen=True, slots=True)
class Pace:
    """How fast the line goes now."""

    took: Mapping[str, timedelta]
    """How long each service takes."""
    left: tuple[timedelta, ...]
    """What is left of the services at the windows."""
    windows: int

    def behind(self, services: Sequence[str]) -> timedelta:
        """Return how long somebody waits who comes behind tickets of these services, given in their order."""
        return expected_wait([self.took[code] for code in services], self.left, self.windows)


def pace_of(place: Workplace, uow: UnitOfWork) -> Pace:
    """Return the pace of the present moment."""
    took, now = service_times(place), place.now()
    open_windows, busy = _windows(place, uow)
    left = tuple(left_of(took[code], now - since) for code, since in busy)
    return Pace(took, left, max(open_windows, len(busy)))


def service_times(place: Workplace) -> Mapping[str, timedelta]:
    """Return how long each service of the catalogue takes, a little pessimistic."""
    lately = defaultdict[str, list[timedelta]](list)
    for code, took in place.queue.service_times():
        lately[code].append(took)
    services = place.policy.catalogue.services
    return {each.code: typical(lately[each.code], timedelta(minutes=each.minutes)) for each in services}


def _windows(place: Workplace, uow: UnitOfWork) -> tuple[int, list[tuple[str, datetime]]]:
    """Return how many windows are open, and what those at work serve since when."""
    today = place.today()
    states = standing(uow.find(WindowState, business_day=today)).values()
    tickets = [t for s in ticket_workflow.AT_WINDOW for t in uow.find(Ticket, business_day=today, state=s)]
    busy = [(t.service_code, t.serving_at or t.called_at or t.issued_at) for t in tickets]
    return sum(state.state is Opening.OPEN for state in states), busy


def _behind(place: Workplace, uow: UnitOfWork, ticket_id: UUID, today: date) -> int:
    """Return how many others are still to be called before a ticket that came back."""
    steps = uow.find(LobbyStep, subject_id=ticket_id)
    returned = max((step.at for step in steps if step.action == "requeue"), default=None)
    if returned is None:
        return 0
    return max(place.policy.limits.requeue_behind - place.queue.called_since(today, returned), 0)

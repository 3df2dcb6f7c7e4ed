"""The line as it stands now: who is called next, why, and how long it may take (rules 3.9)."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID

from app.domain import ticket_workflow
from app.domain.cases import LobbyStep
from app.domain.queue import Fairness, Place, Waiting, calling_order
from app.domain.reception import Ticket
from app.domain.waiting_times import expected_wait, left_of, typical
from app.domain.windows import Opening, WindowState, standing
from app.services.ports import UnitOfWork
from app.services.queue_queries import WaitingRow
from app.services.workplace import Workplace


def line(place: Workplace, uow: UnitOfWork) -> tuple[Place[WaitingRow], ...]:
    """Return the waiting tickets of today in calling order."""
    today = place.today()
    held = [Waiting(one, _behind(place, uow, one.id, today) if one.calls else 0) for one in place.queue.waiting(today)]
    return calling_order(held, place.now(), fairness(place), place.queue.last_call(today))


def fairness(place: Workplace) -> Fairness:
    """Return the policy of the order."""
    limits = place.policy.limits
    return Fairness(limits.fairness_cap, limits.appointments.slot_tolerance)


def outlook(place: Workplace, ticket_id: UUID) -> tuple[int, timedelta]:
    """Return how many are called before a waiting ticket, and how long that may take: an estimate, no promise."""
    wanted = ticket_id.bytes
    with place.look() as uow:
        waiting = line(place, uow)
        ahead = next((p.ahead for p in waiting if p.ticket.id_bytes == wanted), 0)
        return ahead, pace_of(place, uow).behind([p.ticket.service_code for p in waiting[:ahead]])


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

"""The day in numbers, for whoever opens the counter (rules 2.1-f, 2.3-d)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from statistics import median

from app.domain import case_workflow, ticket_workflow
from app.domain.policy import Permission
from app.services.cases import CaseDesk
from app.services.queries import TicketRow
from app.services.views import CaseLine
from app.services.workplace import Workplace

_SERVED = (ticket_workflow.SERVED, ticket_workflow.RATED, ticket_workflow.UNRATED)


@dataclass(frozen=True, slots=True, kw_only=True)
class TodayView:
    """What the day stands at."""

    waiting: int
    serving: int
    served: int
    missed: int
    abandoned: int
    median_wait: timedelta | None
    """From taking the ticket to the first call; None before anybody was called."""
    longest_wait: timedelta | None
    """Of those who still wait."""
    my_open_cases: tuple[CaseLine, ...]
    waiting_for_me: tuple[CaseLine, ...]
    due_soon: int
    overdue: int
    prints_pending: int
    provisional_deadlines: int
    """Open cases whose deadline crosses into a year without a published calendar (rules 3.8)."""


class TodayDesk:
    """The first page of the day."""

    def __init__(self, place: Workplace) -> None:
        """Work at the place."""
        self._place = place

    def numbers(self) -> TodayView:
        """Count the day; what the actor may not see counts as nothing."""
        place = self._place
        tickets = place.work.tickets(place.today())
        states = [row.state for row in tickets]
        sees = place.may(Permission.SEE_CLIENT)
        desk = CaseDesk(place)
        soon, overdue, provisional = self._deadlines() if sees else (0, 0, 0)
        return TodayView(
            waiting=states.count(ticket_workflow.WAITING),
            serving=sum(state in ticket_workflow.AT_WINDOW for state in states),
            served=sum(state in _SERVED for state in states),
            missed=states.count(ticket_workflow.MISSED),
            abandoned=states.count(ticket_workflow.ABANDONED),
            median_wait=_median_wait(tickets),
            longest_wait=self._longest_wait(tickets),
            my_open_cases=desk.open_cases() if sees else (),
            waiting_for_me=desk.waiting_for_me() if sees else (),
            due_soon=soon,
            overdue=overdue,
            prints_pending=len(place.work.prints_pending()),
            provisional_deadlines=provisional,
        )

    def _longest_wait(self, tickets: Sequence[TicketRow]) -> timedelta | None:
        now = self._place.now()
        waits = [now - row.issued_at for row in tickets if row.state == ticket_workflow.WAITING]
        return max(waits, default=None)

    def _deadlines(self) -> tuple[int, int, int]:
        """Return how many open cases are due soon, overdue, and provisional."""
        now, soon = self._place.now(), self._place.policy.limits.due_soon
        due = [
            row.due_at
            for row in self._place.work.cases(states=case_workflow.OPEN, limit=1000)
            if row.due_at is not None
        ]
        known = [self._place.calendar.known(self._place.day_of(at)) for at in due]
        return sum(now <= at <= now + soon for at in due), sum(at < now for at in due), known.count(False)


def _median_wait(tickets: Sequence[TicketRow]) -> timedelta | None:
    waits = [(row.called_at - row.issued_at).total_seconds() for row in tickets if row.called_at is not None]
    return timedelta(seconds=median(waits)) if waits else None

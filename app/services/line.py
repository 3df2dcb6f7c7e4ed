"""The line as it stands now: who is called next, why, and how long it may take (rules 3.9)."""

from collections.abc import Sequence
from datetime import timedelta
from uuid import UUID

from app.domain import ticket_workflow
from app.domain.cases import LobbyStep
from app.domain.queue import Place, Waiting, calling_order
from app.services.ports import UnitOfWork
from app.services.queries import TicketRow
from app.services.workplace import Workplace


def line(place: Workplace) -> tuple[Place[TicketRow], ...]:
    """Return the waiting tickets of today in calling order."""
    today = place.work.tickets(place.today())
    waiting = [row for row in today if row.state == ticket_workflow.WAITING]
    with place.look() as uow:
        held = [Waiting(row, _behind(place, uow, row, today) if row.calls else 0) for row in waiting]
    return calling_order(held, place.now(), place.policy.limits.fairness_cap)


def ahead_of(place: Workplace, ticket_id: UUID) -> int:
    """Return how many are called before the ticket, 0 when it does not wait."""
    return next((p.ahead for p in line(place) if p.ticket.ticket_id == ticket_id), 0)


def estimated_wait(place: Workplace, ticket_id: UUID) -> timedelta:
    """Return the catalogue's minutes of those ahead, shared among the windows at work; an estimate, no promise."""
    standing = line(place)
    ahead = next((p.ahead for p in standing if p.ticket.ticket_id == ticket_id), 0)
    minutes = sum(place.policy.catalogue.service(p.ticket.service_code).minutes for p in standing[:ahead])
    at_work = place.work.tickets(place.today(), ticket_workflow.AT_WINDOW)
    windows = len({row.window for row in at_work}) or 1
    return timedelta(minutes=-(-minutes // windows))


def _behind(place: Workplace, uow: UnitOfWork, row: TicketRow, today: Sequence[TicketRow]) -> int:
    """Return how many others are still to be called before a ticket that came back."""
    steps = uow.find(LobbyStep, subject_id=row.ticket_id)
    returned = max((step.at for step in steps if step.action == "requeue"), default=None)
    if returned is None:
        return 0
    since = sum(1 for other in today if other.called_at is not None and other.called_at > returned)
    return max(place.policy.limits.requeue_behind - since, 0)

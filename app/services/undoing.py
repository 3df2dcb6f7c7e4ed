"""Taking the last step of a ticket back: a step of its own, so that the log keeps that it was done and undone."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Any, Final

from app.domain import ticket_workflow
from app.domain.cases import Step
from app.domain.errors import RuleViolation
from app.domain.reception import Ticket
from app.domain.ticket_workflow import AT_WINDOW, UNDO
from app.services.ports import UnitOfWork
from app.services.steps import log_of, take_step
from app.services.windows import own_window
from app.services.workplace import Workplace

UNDONE_WITHIN: Final = timedelta(minutes=10)
"""Later nobody still stands where they stood; what was handed over may be taken back for as long as nobody took it."""


def last_step(log: Sequence[Step]) -> Step | None:
    """Return the last step of a log that was not taken back, None where what follows it cannot be told from it."""
    return log[-1] if log and log[-1].action not in ticket_workflow.UNDONE else None


def can_undo(place: Workplace, log: Sequence[Step]) -> bool:
    """Tell whether the actor may take the last step of this log back now."""
    step = last_step(log)
    if step is None or step.actor_id != place.actor.staff_id or (step.from_state, step.action) not in UNDO:
        return False
    return step.action == "transfer" or place.now() - step.at <= UNDONE_WITHIN


def undone(place: Workplace, uow: UnitOfWork, ticket: Ticket, refuse_second: Callable[[Ticket], None]) -> Ticket:
    """Take the last step back and return the ticket as it was before it; saving it is the caller's.

    Raises:
        RuleViolation: ``queue.nothing_to_undo`` (``number``) where the last step is somebody else's, too long ago, or
            none that can be taken back; ``queue.still_serving``.
        Refused: ``permission.refused``.
    """
    log = log_of(uow, ticket)
    step = last_step(log)
    if step is None or not can_undo(place, log):
        raise RuleViolation("queue.nothing_to_undo", number=ticket.number)
    back = take_step(place, uow, ticket, UNDO[step.from_state, step.action])
    if back.state in AT_WINDOW:
        refuse_second(ticket)
    return replace(back, **_restored(place, step, ticket))


def _restored(place: Workplace, step: Step, ticket: Ticket) -> Mapping[str, Any]:
    """Return the fields as they were before the step."""
    if step.action == "call":
        calls = ticket.calls - 1
        return {"calls": calls, "window": "", "teller_id": None, "called_at": ticket.called_at if calls else None}
    fields: Mapping[str, Mapping[str, Any]] = {
        "start": {"serving_at": None},
        "finish": {"finished_at": None},
        "transfer": {"sent_to_window": "", "sent_to_id": None},
    }
    here = {"window": own_window(place), "teller_id": place.actor.staff_id} if step.from_state in AT_WINDOW else {}
    return {**fields.get(step.action, {}), **here}

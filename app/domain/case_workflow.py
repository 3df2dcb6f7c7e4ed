"""The life of a service case (rules 4.3).

A step that policy waives is taken all the same and recorded as waived (rules 2.3-a), so it has no row of its own; its
actor does not count as the second person. ``new`` is the state before the case was opened.
"""

from collections.abc import Sequence
from typing import Final

from app.domain.cases import Step
from app.domain.errors import Refused
from app.domain.policy import Permission
from app.domain.workflow import Transition, Workflow

NEW: Final = "new"
DRAFT: Final = "draft"
APPLIED: Final = "applied"
REVIEWED: Final = "reviewed"
APPROVED: Final = "approved"
EXECUTED: Final = "executed"
AWAITING_CONFIRMATION: Final = "awaiting_confirmation"
COMPLETED: Final = "completed"
ARCHIVED: Final = "archived"
SUPPLEMENT: Final = "supplement"
REFUSED: Final = "refused"
WITHDRAWN: Final = "withdrawn"
SUSPENDED: Final = "suspended"
CORRECTED: Final = "corrected"

EDITABLE: Final = (DRAFT, SUPPLEMENT)
"""While a case stands here, what is applied for may still be changed."""
BY_PROGRAM: Final = "program"
"""The role of a step that the clock took, whoever was at the terminal."""
OPEN: Final = (DRAFT, APPLIED, REVIEWED, APPROVED, EXECUTED, AWAITING_CONFIRMATION, SUPPLEMENT, SUSPENDED)
"""Cases that still want something done."""
MAIN: Final = ("open", "apply", "review", "approve", "execute", "await_confirmation", "complete", "archive")
"""The way of a case without incidents, in order."""
WAIVABLE: Final = ("review", "approve")
ATTESTED: Final = ("review", "approve", "supplement", "refuse")
"""Steps of a second person, who signs them with their own key."""

_APPLY = Permission.APPLY_CASE
_REVIEW = Permission.REVIEW_CASE
_APPROVE = Permission.APPROVE_CASE
_MAKERS = ("open", "apply")

CASE: Final = Workflow(
    "case",
    NEW,
    (
        Transition(NEW, "open", DRAFT, _APPLY),
        Transition(DRAFT, "apply", APPLIED, _APPLY, starts_clock=True),
        Transition(APPLIED, "review", REVIEWED, _REVIEW, not_by=_MAKERS),
        Transition(REVIEWED, "approve", APPROVED, _APPROVE, not_by=(*_MAKERS, "review")),
        Transition(APPROVED, "execute", EXECUTED, _APPLY),
        Transition(EXECUTED, "await_confirmation", AWAITING_CONFIRMATION, _APPLY),
        Transition(AWAITING_CONFIRMATION, "complete", COMPLETED, Permission.START_SIGNING, stops_clock=True),
        Transition(COMPLETED, "archive", ARCHIVED, Permission.START_SIGNING),
        Transition(APPLIED, "supplement", SUPPLEMENT, _REVIEW, not_by=_MAKERS, needs_reason=True, stops_clock=True),
        Transition(REVIEWED, "supplement", SUPPLEMENT, _APPROVE, not_by=_MAKERS, needs_reason=True, stops_clock=True),
        Transition(SUPPLEMENT, "resupply", APPLIED, _APPLY, starts_clock=True),
        Transition(SUPPLEMENT, "expire", WITHDRAWN, _APPLY, stops_clock=True),
        Transition(APPLIED, "refuse", REFUSED, _REVIEW, not_by=_MAKERS, needs_reason=True, stops_clock=True),
        Transition(REVIEWED, "refuse", REFUSED, _APPROVE, not_by=_MAKERS, needs_reason=True, stops_clock=True),
        *(
            Transition(state, "withdraw", WITHDRAWN, _APPLY, needs_reason=True, stops_clock=True)
            for state in (DRAFT, APPLIED, REVIEWED, APPROVED, SUPPLEMENT, SUSPENDED)
        ),
        Transition(APPROVED, "suspend", SUSPENDED, _APPLY, needs_reason=True),
        Transition(SUSPENDED, "resume", APPROVED, _APPLY),
        *(
            Transition(state, "correct", CORRECTED, _APPLY, needs_reason=True)
            for state in (EXECUTED, AWAITING_CONFIRMATION, COMPLETED, ARCHIVED)
        ),
    ),
)


def require_apart(row: Transition, actor_id: object, log: Sequence[Step]) -> None:
    """Keep maker and checker apart.

    Raises:
        Refused: ``workflow.same_person`` when the actor took one of the steps the row names; a waived step has no
            checker and does not count.
    """
    for step in log:
        if step.action in row.not_by and step.actor_id == actor_id and not step.waived:
            raise Refused("workflow.same_person", action=row.action, taken=step.action)


def next_main(state: str) -> str:
    """Return the step of the main way that leads on from the state, or an empty text at the end or aside of it."""
    return next((row.action for row in CASE.actions(state) if row.action in MAIN), "")

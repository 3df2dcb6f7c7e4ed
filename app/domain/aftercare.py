"""What follows a complaint: its cause is mended, the complainant is called, somebody answers for it (rules 4.5)."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import ClassVar, Final
from uuid import UUID

from app.domain.deadlines import Deadline
from app.domain.errors import Refused, RuleViolation
from app.domain.policy import Permission
from app.domain.records import Merge, Record, RecordKind, Scope
from app.domain.workflow import Transition, Workflow

NEW: Final = "new"
PLANNED: Final = "planned"
DOING: Final = "doing"
DONE: Final = "done"
VERIFIED: Final = "verified"
REJECTED: Final = "rejected"

DUE: Final = "due"
REACHED: Final = "reached"
UNREACHABLE: Final = "unreachable"
SATISFIED: Final = "satisfied"
NOT_SATISFIED: Final = "not_satisfied"

OPEN_RECTIFICATIONS: Final = (PLANNED, DOING, DONE, REJECTED)
"""A complaint may close meanwhile; these stay on the list until somebody verified them (rules 7.3-d)."""
OPEN_VISITS: Final = (DUE, REACHED)

_ACT: Final = Permission.REGISTER_COMPLAINT
_DECIDE: Final = Permission.DECIDE_REPLY

RECTIFICATION: Final = Workflow(
    "rectification",
    NEW,
    (
        Transition(NEW, "plan", PLANNED, _DECIDE, needs_reason=True),
        Transition(PLANNED, "begin", DOING, _ACT),
        Transition(REJECTED, "begin", DOING, _ACT),
        Transition(DOING, "finish", DONE, _ACT, needs_reason=True),
        Transition(DONE, "verify", VERIFIED, _DECIDE, not_by=("begin", "finish"), needs_reason=True),
        Transition(DONE, "reject", REJECTED, _DECIDE, not_by=("begin", "finish"), needs_reason=True),
    ),
)
"""Whoever mends it does not say that it is mended. Reasons hold the measure, what was done, what was seen."""
RETURN_VISIT: Final = Workflow(
    "return_visit",
    NEW,
    (
        Transition(NEW, "fall_due", DUE, _ACT),
        Transition(DUE, "miss", DUE, _ACT, needs_reason=True),
        Transition(DUE, "give_up", UNREACHABLE, _ACT, needs_reason=True),
        Transition(DUE, "reach", REACHED, _ACT, needs_reason=True),
        Transition(REACHED, "satisfied", SATISFIED, _ACT),
        Transition(REACHED, "dissatisfied", NOT_SATISFIED, _ACT, needs_reason=True),
    ),
)
"""Nobody is called on by whoever handled their complaint (``require_other_caller``)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rectification(Record):
    """Something that is mended because of a complaint."""

    kind: ClassVar = RecordKind(
        "rectification", Scope.CLIENT, Merge.STEPS, together=(("owner_id", "owner_name"),), workflow="rectification"
    )
    complaint_id: UUID
    complaint_no: str
    item_no: str
    measure: str
    """What is to be mended."""
    state: str
    """Fold of the item's steps under RECTIFICATION."""
    owner_id: UUID
    owner_name: str
    due_on: date
    planned_at: datetime
    done_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RestrictedRectification(Rectification):
    """What is mended because of a complaint that compliance alone may see."""

    kind: ClassVar = RecordKind(
        "restricted_rectification",
        Scope.RESTRICTED,
        Merge.STEPS,
        together=Rectification.kind.together,
        workflow="rectification",
        log="restricted_step",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class ReturnVisit(Record):
    """That a complainant is called once the complaint is closed."""

    kind: ClassVar = RecordKind(
        "return_visit", Scope.CLIENT, Merge.STEPS, together=(("score", "words"),), workflow="return_visit"
    )
    complaint_id: UUID
    complaint_no: str
    state: str
    """Fold of the visit's steps under RETURN_VISIT."""
    due: Deadline
    """Counted from the closing."""
    due_at: datetime
    """When it ends; what lists sort by."""
    score: int | None = None
    """1 to 5, as the complainant said."""
    words: str = ""
    """What the complainant said."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RestrictedReturnVisit(ReturnVisit):
    """That somebody is called whose complaint compliance alone may see."""

    kind: ClassVar = RecordKind(
        "restricted_return_visit",
        Scope.RESTRICTED,
        Merge.STEPS,
        together=ReturnVisit.kind.together,
        workflow="return_visit",
        log="restricted_step",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Accountability(Record):
    """That somebody was held to account for what a complaint found (rules 4.5-c); never changed."""

    kind: ClassVar = RecordKind("accountability", Scope.CLIENT, Merge.UNION)
    complaint_id: UUID
    complaint_no: str
    staff_id: UUID | None = None
    person: str
    """Who, by name; or the department."""
    reference: str
    """The number under which the register of violations, or head office, has it."""
    decision: str
    amount_fen: int | None = None
    """What they bear of a loss; None where they bear nothing."""
    noted_at: datetime
    noted_by: UUID
    noted_by_name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RestrictedAccountability(Accountability):
    """The same of a complaint that compliance alone may see."""

    kind: ClassVar = RecordKind("restricted_accountability", Scope.RESTRICTED, Merge.UNION)


def require_owner(item: Rectification, actor_id: UUID, action: str) -> None:
    """Let the owner mend, and anybody but the owner verify (rules 4.5).

    Raises:
        Refused: ``rectification.owner_only`` or ``rectification.not_owner``.
    """
    mine = item.owner_id == actor_id
    if action in ("begin", "finish") and not mine:
        raise Refused("rectification.owner_only", name=item.owner_name)
    if action in ("verify", "reject") and mine:
        raise Refused("rectification.not_owner", name=item.owner_name)


def require_due(due_on: date, today: date, last: date) -> None:
    """Let a day pass on which something can be mended.

    Args:
        due_on: The day that was named.
        today: The branch's day.
        last: The last day that policy lets.

    Raises:
        RuleViolation: ``rectification.due_past`` or ``rectification.due_too_late``.
    """
    if due_on < today:
        raise RuleViolation("rectification.due_past", "due_on")
    if due_on > last:
        raise RuleViolation("rectification.due_too_late", "due_on", last=last)


def require_other_caller(handler_id: UUID | None, actor_id: UUID) -> None:
    """Let anybody call but whoever handled the complaint (rules 7.3-e).

    Raises:
        Refused: ``return_visit.by_handler``.
    """
    if handler_id == actor_id:
        raise Refused("return_visit.by_handler")


def require_tries(missed: int, wanted: int) -> None:
    """Let somebody be given up whom nobody reached often enough.

    Raises:
        RuleViolation: ``return_visit.tries`` with how many were made and how many it takes.
    """
    if missed < wanted:
        raise RuleViolation("return_visit.tries", made=missed, wanted=wanted)


def require_score(score: int, *, satisfied: bool) -> None:
    """Let a score pass that fits what was said.

    Raises:
        RuleViolation: ``return_visit.score`` unless it is 4 or 5 for a satisfied one, 1 to 3 for another.
    """
    if score not in ((4, 5) if satisfied else (1, 2, 3)):
        raise RuleViolation("return_visit.score", "score")

"""Improvement items: a shortcoming that was found, and what is done about it (rules 2.4-e, 4.6)."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import ClassVar, Final
from uuid import UUID

from app.domain.policy import Permission
from app.domain.records import Merge, Record, RecordKind, Scope
from app.domain.workflow import Transition, Workflow

NEW: Final = "new"
FOUND: Final = "found"
PLANNED: Final = "planned"
DOING: Final = "doing"
VERIFIED: Final = "verified"
REVIEWED: Final = "reviewed"
DISMISSED: Final = "dismissed"

OPEN: Final = (FOUND, PLANNED, DOING, VERIFIED)
"""Items that still want something done."""

_KEEP = Permission.DECIDE_REPLY
"""Whoever answers dissatisfied clients deals with what made them so."""


class Source(StrEnum):
    """Where a shortcoming showed (rules 1.5-a)."""

    RATING = "rating"


IMPROVEMENT: Final = Workflow(
    "improvement",
    NEW,
    (
        # Whoever hands the client the rating opens the item without knowing of it, so that nobody can prevent it.
        Transition(NEW, "find", FOUND, Permission.START_SIGNING),
        Transition(FOUND, "plan", PLANNED, _KEEP, needs_reason=True),
        Transition(FOUND, "dismiss", DISMISSED, _KEEP, needs_reason=True),
        Transition(PLANNED, "begin", DOING, _KEEP),
        Transition(PLANNED, "dismiss", DISMISSED, _KEEP, needs_reason=True),
        Transition(DOING, "verify", VERIFIED, _KEEP, not_by=("begin",), needs_reason=True),
        Transition(DOING, "reject", PLANNED, _KEEP, not_by=("begin",), needs_reason=True),
        Transition(VERIFIED, "review", REVIEWED, _KEEP, needs_reason=True),
    ),
)
"""The four of rules 1.5-c; whoever did it does not verify it. Reasons hold the measure, the effect, the lesson."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ImprovementItem(Record):
    """One shortcoming and where its mending stands."""

    kind: ClassVar = RecordKind(
        "improvement_item", Scope.CLIENT, Merge.STEPS, together=(("owner_id", "due_on"),), workflow="improvement"
    )
    item_no: str
    source: Source
    case_id: UUID
    service_code: str
    score: int
    """The rating that opened it, 1 to 5."""
    words: str
    """What the client wrote; may be empty."""
    state: str
    """Fold of the item's steps under IMPROVEMENT."""
    found_at: datetime
    owner_id: UUID | None = None
    due_on: date | None = None
    """Owner and day are mandatory once it is planned (rules 6.3)."""

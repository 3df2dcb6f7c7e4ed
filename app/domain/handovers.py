"""Handing a matter over: offered by who owns it, owned by the other once they accept (首问负责制, rules 2.1-a)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import ClassVar
from uuid import UUID

from app.domain.reception import Visit
from app.domain.records import Merge, Record, RecordKind, Scope


class Answer(StrEnum):
    """What became of an offer."""

    OPEN = "open"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True, kw_only=True)
class Handover(Record):
    """One offer; of two terminals that answered it the earlier holds."""

    kind: ClassVar = RecordKind(
        "handover", Scope.CLIENT, Merge.FIELDS, together=(("answer", "answered_at", "answer_reason"),), once=("answer",)
    )
    visit_id: UUID
    from_id: UUID
    to_id: UUID
    reason: str
    offered_at: datetime
    answer: Answer = Answer.OPEN
    answered_at: datetime | None = None
    answer_reason: str = ""


def owner_of(visit: Visit, handovers: Iterable[Handover]) -> UUID | None:
    """Return who owns the visit's matter now: whoever accepted it last, or the first who was spoken to."""
    accepted = [h for h in handovers if h.answer is Answer.ACCEPTED and h.answered_at is not None]
    accepted.sort(key=lambda handover: (handover.answered_at, handover.id))
    return accepted[-1].to_id if accepted else visit.first_inquiry_owner_id

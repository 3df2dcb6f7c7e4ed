"""What the branch works by, kept with every edition: policy documents and calendar notices (rules 3.8, 5)."""

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from app.domain.records import Merge, Record, RecordKind, Scope


@dataclass(frozen=True, slots=True, kw_only=True)
class PolicyDocument(Record):
    """One edition of one policy document; records name the edition they were decided under."""

    kind: ClassVar = RecordKind("policy_document", Scope.REFERENCE, Merge.UNION)
    name: str
    """Which document: ``catalogue``, ``roles``, ``fees`` and so on."""
    edition: str
    """The policy version that records are stored with."""
    content: str
    """The document as text."""
    published_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarNotice(Record):
    """A year's holiday notice; the one published last holds for its year."""

    kind: ClassVar = RecordKind("calendar_notice", Scope.REFERENCE, Merge.UNION)
    year: int
    content: str
    """Days off and make-up days as JSON text."""
    published_at: datetime

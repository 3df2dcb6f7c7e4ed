"""What the branch works by, kept with every edition: policy documents and calendar notices (rules 3.8, 5)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import ClassVar
from uuid import UUID

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
    """A year's holiday notice as it was imported; of several for one year the one published last holds."""

    kind: ClassVar = RecordKind("calendar_notice", Scope.REFERENCE, Merge.UNION)
    year: int
    content: str
    """The notice as it was written."""
    edition: str
    """Version of what it says: two notices with the same days have the same."""
    source: str
    published_on: date
    imported_at: datetime
    imported_by: UUID


def in_force(notices: Iterable[CalendarNotice]) -> tuple[CalendarNotice, ...]:
    """Return the notice that holds for each year: published last, and of one day imported last."""
    latest: dict[int, CalendarNotice] = {}
    for notice in sorted(notices, key=lambda one: (one.published_on, one.imported_at, one.id)):
        latest[notice.year] = notice
    return tuple(latest[year] for year in sorted(latest))

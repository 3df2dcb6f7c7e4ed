"""When the next thing must be done about a complaint: worked out from its timeline, kept for lists to sort by."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import ClassVar, Final
from uuid import UUID

from app.domain.calendars import BranchCalendar
from app.domain.complaint_clocks import Clock
from app.domain.records import Merge, Record, RecordKind, Scope

NEVER: Final = datetime(9999, 12, 31, tzinfo=UTC)
"""Sorts last: nothing runs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ComplaintDue(Record):
    """The clock of a complaint that ends first; each terminal works it out for itself, so it never travels."""

    kind: ClassVar = RecordKind("complaint_due", Scope.LOCAL, Merge.FIELDS)
    complaint_id: UUID
    clock: str = ""
    """Name of the clock; empty where none runs."""
    started_at: datetime = NEVER
    due_at: datetime = NEVER
    provisional: bool = False
    """Whether it crosses into a year whose calendar is not published."""
    late_clocks: int = 0
    """How many of its clocks were not kept, those that ended included."""
    seen: int = 0
    """The version of the complaint that was counted; another one is counted again."""
    calendar: str = ""
    """The calendar it was counted on, as ``calendar_key`` names it."""


def calendar_key(calendar: BranchCalendar) -> str:
    """Return which notices a calendar is made of, as one text."""
    return " ".join(f"{year}@{calendar.years[year].version}" for year in sorted(calendar.years))


def running(due: ComplaintDue, clock: Clock | None) -> ComplaintDue:
    """Return what is kept with the clock that ends first, None where none runs."""
    if clock is None:
        return due
    deadline = clock.deadline
    return replace(
        due,
        clock=clock.name.value,
        started_at=deadline.started_at,
        due_at=deadline.due_at,
        provisional=deadline.provisional,
    )

"""The sheet that closes a day at the branch (rules 1.3-c, 2.1-f)."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import ClassVar
from uuid import UUID

from app.domain.records import Merge, Record, RecordKind, Scope


@dataclass(frozen=True, slots=True, kw_only=True)
class DaySheet(Record):
    """That a day's sheet was made; a later one of the same day counts what became known since."""

    kind: ClassVar = RecordKind("day_sheet", Scope.LOBBY, Merge.UNION)
    business_day: date
    made_at: datetime
    made_by: UUID
    made_by_name: str
    digest: str
    """SHA-256 of the PDF, in hex, by which it is found among the archived files."""
    tickets: int
    """How many it counts."""


@dataclass(frozen=True, slots=True)
class DayTable:
    """A table of the sheet; the first column is words, the others are figures."""

    title: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DaySheetPaper:
    """What the sheet says, in its language."""

    branch_name: str
    terminal_code: str
    title: str
    number: str
    """The day, as it is filed."""
    facts: tuple[tuple[str, str], ...]
    tables: tuple[DayTable, ...]
    notes: tuple[str, ...]
    made: str
    """By whom and when."""
    language: str
    at: datetime
    demo: str = ""

"""What is kept beside a complaint: files that were brought, and to whom it was brought up when time ran out."""

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar
from uuid import UUID

from app.domain.records import Merge, Record, RecordKind, Scope


@dataclass(frozen=True, slots=True, kw_only=True)
class ComplaintPaper(Record):
    """One file of a complaint; its content is kept encrypted under its digest."""

    kind: ClassVar = RecordKind("complaint_paper", Scope.CLIENT, Merge.UNION)
    complaint_id: UUID
    name: str
    media_type: str
    """As its content says, whatever its name."""
    size: int
    """Bytes."""
    digest: str
    """SHA-256 of the content; the key under which the file is kept."""
    pages: int
    """0 for a recording."""
    added_at: datetime
    added_by: UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class RestrictedPaper(ComplaintPaper):
    """One file of a restricted complaint."""

    kind: ClassVar = RecordKind("restricted_paper", Scope.RESTRICTED, Merge.UNION)


@dataclass(frozen=True, slots=True, kw_only=True)
class Escalation(Record):
    """That so much of a clock's time was gone, and whom that was brought up to, once (rules 7.2-d)."""

    kind: ClassVar = RecordKind("complaint_escalation", Scope.CLIENT, Merge.UNION)
    complaint_id: UUID
    clock: str
    percent: int
    started_at: datetime
    """Of the clock: one that begins anew is brought up anew."""
    reached_at: datetime
    noted_at: datetime
    """In branch hours, however late the time was reached."""
    roles: tuple[str, ...]
    """To whom policy brings it up, beside owner and handler."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RestrictedEscalation(Escalation):
    """That time runs out of a restricted complaint; compliance's alone, as the complaint is."""

    kind: ClassVar = RecordKind("restricted_escalation", Scope.RESTRICTED, Merge.UNION)

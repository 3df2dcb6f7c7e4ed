"""Drafts: what somebody typed and has not sent yet, so that nothing typed is lost."""

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar
from uuid import UUID

from app.domain.records import Merge, Record, RecordKind, Scope


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft(Record):
    """A form as it stands on somebody's screen; one for each form, person and subject, and never off this terminal."""

    kind: ClassVar = RecordKind("draft", Scope.LOCAL, Merge.FIELDS)
    form: str
    """The form's name."""
    staff_id: UUID
    subject: str = ""
    """What the form is about, where it is open more than once: a case's id, for instance."""
    content: str
    """The raw texts of the fields, as JSON text."""
    saved_at: datetime

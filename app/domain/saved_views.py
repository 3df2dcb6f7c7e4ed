"""Filters that somebody keeps under a name, to come back to."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar
from uuid import UUID

from app.domain.records import Merge, Record, RecordKind, Scope


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedView(Record):
    """One person's view of one list; it travels where clients may be named, for what is searched for may name one."""

    kind: ClassVar = RecordKind("saved_view", Scope.CLIENT, Merge.FIELDS, together=(("filters", "saved_at"),))
    staff_id: UUID
    list_name: str
    """Which list: ``complaints``."""
    name: str
    filters: Mapping[str, str]
    saved_at: datetime
    removed_at: datetime | None = None

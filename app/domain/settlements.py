"""What people decided of conflicts that merging kept (design: "Merging"); each decision travels like any record."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import ClassVar
from uuid import UUID

from app.domain.records import Merge, Record, RecordKind, Scope


class Outcome(StrEnum):
    """What became of a value that had lost."""

    TAKEN = "taken"
    """What is live was taken for right."""
    RESTORED = "restored"
    """The value that had lost was written again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settlement(Record):
    """One conflict looked at and decided; of a record that only counters hold."""

    kind: ClassVar = RecordKind("settlement", Scope.CLIENT, Merge.UNION)
    record_kind: str
    record_id: UUID
    field: str
    """First of the fields that merge as one; the action, for a step that no longer fits."""
    lost_hlc: int
    """Stamp of the write that had lost, and its terminal: together its name."""
    lost_terminal: str
    outcome: Outcome
    reason: str = ""
    settled_by: UUID
    settled_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class LobbySettlement(Settlement):
    """The same of a record that the whole lobby holds."""

    kind: ClassVar = RecordKind("lobby_settlement", Scope.LOBBY, Merge.UNION)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferenceSettlement(Settlement):
    """The same of a record that every terminal holds."""

    kind: ClassVar = RecordKind("reference_settlement", Scope.REFERENCE, Merge.UNION)


@dataclass(frozen=True, slots=True, kw_only=True)
class RestrictedSettlement(Settlement):
    """The same of a record that compliance alone may see."""

    kind: ClassVar = RecordKind("restricted_settlement", Scope.RESTRICTED, Merge.UNION)


@dataclass(frozen=True, slots=True, kw_only=True)
class SamePerson(Record):
    """That two clients are one person, or are not although a document says so; of several the latest counts."""

    kind: ClassVar = RecordKind("same_person", Scope.CLIENT, Merge.UNION)
    one_id: UUID
    other_id: UUID
    same: bool
    reason: str = ""
    decided_by: UUID
    decided_at: datetime

"""What every stored record has, and what it says about itself to the store and to sync."""

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar
from uuid import UUID


class Scope(StrEnum):
    """Who may read a record once it travels between terminals (design: sync scopes)."""

    LOCAL = "local"
    """Never leaves this terminal: drafts, sequences, window settings."""
    REFERENCE = "reference"
    """Policy, staff, terminals, calendar: every terminal."""
    LOBBY = "lobby"
    """Tickets and the board: every terminal, and no client is named."""
    CLIENT = "client"
    """Everything that names a client: counters only."""


class Merge(StrEnum):
    """How two terminals' writes to the same record come together."""

    FIELDS = "fields"
    """Per field the later write wins; a loser unseen by the winner is kept as a conflict."""
    STEPS = "steps"
    """Plain fields merge per field; ``state`` is never written by merge but folded from the record's steps."""
    UNION = "union"
    """The record is written once and never changed: both sides keep all."""
    CLAIM = "claim"
    """Only one may have it: the earlier claim keeps it, the other becomes a task."""


@dataclass(frozen=True, slots=True)
class RecordKind:
    """A kind of record: its table's name, the scope it travels in, and how it merges."""

    name: str
    scope: Scope
    merge: Merge


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """A stored record; immutable, replaced by a copy with changed fields (``dataclasses.replace``)."""

    kind: ClassVar[RecordKind]

    id: UUID
    version: int = 0
    """Optimistic version: 0 until first saved; a save of an outdated version raises Conflict."""

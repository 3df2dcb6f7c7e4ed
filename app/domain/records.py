"""What every stored record has, and what it says about itself to the store and to sync."""

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar, Final
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
    RESTRICTED = "restricted"
    """What compliance alone may see, such as a complaint about the manager: terminals named for it (rules 5.3)."""


TRAVELLING: Final = (Scope.REFERENCE, Scope.LOBBY, Scope.CLIENT, Scope.RESTRICTED)
"""Who reads a scope reads those before it: keys and terminals come with the first, and others may depend on it."""
SEALABLE: Final = (Scope.CLIENT, Scope.RESTRICTED)
"""Scopes that a terminal may write without reading them: sealed as it is written, and kept nowhere else."""


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
class Claims:
    """What a record claims: only one of those that name the same thing and were not released may have it."""

    thing: tuple[str, ...]
    """The fields that name it."""
    since: str
    """The field that tells the earlier claim."""
    released: str
    """The field that is None as long as the claim stands."""


@dataclass(frozen=True, slots=True)
class RecordKind:
    """A kind of record: its table's name, the scope it travels in, and how it merges.

    The rules stand beside the fields they speak of; ``tests/architecture`` misses those that are not told.
    """

    name: str
    scope: Scope
    merge: Merge
    together: tuple[tuple[str, ...], ...] | None = None
    """Fields that are one value, and merge as one; to be told by every kind whose fields change, even if there are
    none."""
    once: tuple[str, ...] = ()
    """Fields that are set once: of two terminals that did, the earlier holds."""
    workflow: str = ""
    """STEPS: the name of its workflow (``app.domain.workflows``)."""
    log: str = "step"
    """STEPS: the kind of its steps."""
    claims: Claims | None = None
    """CLAIM: what is claimed."""

    def group_of(self, field: str) -> tuple[str, ...]:
        """Return the fields that merge with this one, itself included, in their order."""
        return next((group for group in self.together or () if field in group), (field,))


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """A stored record; immutable, replaced by a copy with changed fields (``dataclasses.replace``)."""

    kind: ClassVar[RecordKind]

    id: UUID
    version: int = 0
    """Optimistic version: 0 until first saved; a save of an outdated version raises Conflict."""

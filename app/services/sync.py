"""What sync needs of the store: own change sets to send, others' to apply, and heads of audit trails to hold up.

A **stream** is named ``scope/terminal`` (``client/C2``); its change sets are numbered from 1 without gaps. How they are
packed, sealed and carried is no business of the store.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import NamedTuple, Protocol
from uuid import UUID

from app.domain.records import Scope


@dataclass(frozen=True, slots=True)
class JournalEntry:
    """One change set that this terminal wrote."""

    n: int
    """Its number in the stream of its scope."""
    hlc: int
    """Its stamp, packed (``app.domain.hlc``)."""
    change_set: bytes


@dataclass(frozen=True, slots=True)
class RemoteEntry:
    """One change set of another terminal, verified by whoever carried it."""

    stream: str
    n: int
    change_set: bytes


class AuditHead(NamedTuple):
    """What another terminal's audit trail ended with."""

    terminal: str
    number: int
    head: bytes


@dataclass(frozen=True, slots=True)
class Missing:
    """What a stream waits for."""

    stream: str
    n: int


@dataclass(frozen=True, slots=True)
class Unfit:
    """A change set that cannot be applied; its stream stands still before it, the others go on."""

    n: int
    code: str
    """``change_set.unreadable``, or the code of what the store refused."""


@dataclass(frozen=True, slots=True)
class AppliedReport:
    """What became of a batch."""

    applied: Mapping[str, int] = field(default_factory=dict)
    """For each stream that moved, the last number that is now applied."""
    changes: int = 0
    """How many change sets were applied."""
    waiting: Mapping[str, Missing] = field(default_factory=dict)
    """Streams whose next change set depends on one that has not come: offer it again once that has."""
    unfit: Mapping[str, Unfit] = field(default_factory=dict)
    """Streams that stand still before a change set that cannot be applied."""
    conflicts: int = 0
    """How many conflicts the batch brought."""
    ahead: Mapping[str, timedelta] = field(default_factory=dict)
    """Streams written by a clock that is more than five minutes ahead of this one's, and by how much."""


@dataclass(frozen=True, slots=True)
class WriteRow:
    """What somebody wrote, who and when."""

    values: Mapping[str, object] = field(hash=False)
    actor_id: UUID | None
    actor_name: str
    terminal: str
    at: datetime


@dataclass(frozen=True, slots=True)
class ConflictRow:
    """One conflict that merging kept."""

    what: str
    """``field``: a write lost to one that had not seen it; ``step``: a step no longer fits; ``claim``: a claim came
    later than another; ``unique``: somebody else had the number first; ``person``: a client was entered before."""
    kind: str
    record_id: UUID
    fields: tuple[str, ...]
    hlc: int
    terminal: str
    """With the stamp the name of the write that lost; 0 and empty for the other sorts."""
    lost: WriteRow | None = None
    live: WriteRow | None = None
    other_id: UUID | None = None
    """Who keeps what is shared."""


class JournalPort(Protocol):
    """The store's side of sync; every call is safe on any thread and repeatable."""

    def own(self, scope: Scope, after: int, limit: int) -> Sequence[JournalEntry]:
        """Return this terminal's change sets of the scope behind the number, in order."""
        ...

    def last(self, scope: Scope) -> int:
        """Return the number of this terminal's last change set of the scope; 0 before the first."""
        ...

    def merged(self) -> Mapping[str, int]:
        """Return for each stream of another terminal the last number that is applied: read on from there."""
        ...

    def apply(self, batch: Sequence[RemoteEntry]) -> AppliedReport:
        """Apply what can be applied, each change set whole and once; what was applied before is passed over.

        Entries may come in any order and repeatedly. What waits for another is not kept: it is offered again.

        Raises:
            Unavailable: what the disk says; nothing of the batch is applied then.
        """
        ...

    def acknowledged(self) -> Mapping[str, Mapping[str, int]]:
        """Return for each stream what its terminal had applied of others when it wrote last (stream to number)."""
        ...

    def audit_head(self) -> tuple[int, bytes]:
        """Return the number and hash of this terminal's last audit entry; to be sent along."""
        ...

    def witness(self, heads: Sequence[AuditHead]) -> Sequence[AuditHead]:
        """Keep the heads that other terminals' audit trails had; return those that contradict what was kept before.

        What is kept tells a rewrite later; of several heads under one number the first is kept.
        """
        ...

    def snapshot(self, scope: Scope) -> Iterator[bytes]:
        """Yield the whole state of a scope, in pieces, as it stands with all that is applied."""
        ...

    def restore(self, scope: Scope, pieces: Iterable[bytes]) -> None:
        """Take a snapshot over: what it holds counts as applied; what this store knows beyond it stays.

        Raises:
            Unavailable: ``snapshot.unreadable``; nothing is changed then.
        """
        ...

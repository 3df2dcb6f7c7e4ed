"""What a terminal remembers of an engine between two rounds, kept in its encrypted store."""

from datetime import UTC, datetime, timedelta
from typing import Final, Protocol

import msgspec

from app.domain.records import Scope
from app.domain.streams import Position, Refusal
from app.domain.sync_state import PutAside

NAME: Final = "sync-memory"
_RECENT: Final = 8
"""How many digests of a stream are kept, to hold another terminal's word against."""

_OFTEN: Final = timedelta(minutes=1)


class Keeper(Protocol):
    """Keeps small secrets by name, durably."""

    def get(self, name: str) -> bytes | None:
        """Return what is kept, or None."""
        ...

    def put(self, name: str, content: bytes) -> None:
        """Keep it in place of what was there."""
        ...


class Witness(msgspec.Struct, array_like=True, frozen=True):
    """What another terminal says it has seen of a stream."""

    n: int
    digest: bytes
    by: str


class Memory(msgspec.Struct):
    """The memory; streams are named ``scope/terminal``."""

    epoch: str = ""
    """The engine's life; empty before the first meeting."""
    epoch_claim: bytes = b""
    """What holds the claim of that life."""
    positions: dict[str, tuple[int, bytes, int]] = {}
    """For each stream, own ones included, the last entry that was merged or sent, its digest, its last change set."""
    recent: dict[str, dict[int, bytes]] = {}
    """For each stream, the digests of its last entries."""
    told: dict[str, dict[str, int]] = {}
    """For each own scope, what entries of others it has borne witness to."""
    promised: dict[str, Witness] = {}
    """The furthest that others have seen of a stream, beyond what was read here."""
    aside: dict[str, tuple[int, str, datetime]] = {}
    ahead: dict[str, float] = {}
    """Streams written by a clock that is far ahead of this one's, and by how many seconds."""
    rewritten: dict[str, int] = {}
    """Terminals whose audit trail does not hold against what was kept of it, and the entry that was told of."""
    refused: dict[str, bytes] = {}
    """For each scope the digest of the snapshot that was refused last, so that it is told of once."""
    last_success: datetime | None = None

    def position(self, stream: str) -> Position:
        """Return how far a stream was merged or sent."""
        return Position(*self.positions[stream]) if stream in self.positions else Position()

    def advance(self, stream: str, to: Position) -> None:
        """Note that a stream was merged or sent up to an entry."""
        self.positions[stream] = (to.n, to.digest, to.last)
        recent = self.recent.setdefault(stream, {})
        recent[to.n] = to.digest
        recent.pop(to.n - _RECENT, None)
        if stream in self.aside and self.aside[stream][0] <= to.n:
            del self.aside[stream]

    def contradicts(self, stream: str, n: int, digest: bytes) -> bool:
        """Say whether an entry was known here by another digest."""
        return self.recent.get(stream, {}).get(n, digest) != digest

    def put_aside(self, stream: str, n: int, reason: str, now: datetime) -> bool:
        """Note an entry that was not taken; tell whether that is news."""
        if self.aside.get(stream, (0, "", now))[:2] == (n, reason):
            return False
        self.aside[stream] = (n, reason, now)
        return True

    def put_asides(self) -> tuple[PutAside, ...]:
        """Return what is put aside."""
        return tuple(PutAside(stream, *rest) for stream, rest in sorted(self.aside.items()))

    def begin_life(self, epoch: str, claim: bytes) -> None:
        """Forget everything of the engine's former life; the journals have it all."""
        self.epoch, self.epoch_claim = epoch, claim
        for known in (self.positions, self.recent, self.told, self.promised, self.aside):
            known.clear()

    def forget(self, scope: Scope, own: str) -> None:
        """Forget every stream of the scope but the own one."""
        for known in (self.positions, self.recent, self.promised, self.aside):
            for name in [name for name in known if name.partition("/")[0] == scope.value and name != own]:
                del known[name]

    def mend(self, stream: str, *reasons: Refusal) -> None:
        """Drop what was put aside for one of the reasons."""
        if stream in self.aside and self.aside[stream][1] in reasons:
            del self.aside[stream]


class MemoryKeeper:
    """Loads and saves the memory."""

    def __init__(self, keeper: Keeper) -> None:
        """Keep it under one name."""
        self._keeper = keeper
        self._saved = (b"", datetime.min.replace(tzinfo=UTC))

    def load(self) -> Memory:
        """Return the memory; an empty one before the first meeting."""
        kept = self._keeper.get(NAME)
        return Memory() if kept is None else msgspec.msgpack.decode(kept, type=Memory)

    def save(self, memory: Memory) -> None:
        """Keep the memory durably, unless it is as it was; the time of the last success alone is not worth a write."""
        plain = msgspec.msgpack.encode(msgspec.structs.replace(memory, last_success=None))
        before, at = self._saved
        now = memory.last_success or at
        if plain != before or now - at > _OFTEN:
            self._keeper.put(NAME, msgspec.msgpack.encode(memory))
            self._saved = (plain, now)

"""What the parts of a round share: the engine, the store's journal, the seals, the memory, and whom to tell."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Final

from app.domain.records import TRAVELLING, Scope
from app.domain.streams import KeyRing, Stream
from app.services.ports import Clock
from app.services.sync import JournalPort
from app.services.sync_memory import Memory, MemoryKeeper
from app.services.sync_ports import SyncBackend
from app.services.sync_seals import EntrySeal, ScopeSeal

SCOPES: Final = TRAVELLING

Alarm = Callable[[str, Mapping[str, object]], None]
"""Audits and tells the administrator: what happened (``sync:entry:forged``), and its particulars."""


@dataclass(frozen=True, slots=True)
class SyncPlace:
    """A terminal that syncs, and its engine."""

    branch: str
    terminal: str
    backend: SyncBackend
    journal: JournalPort
    entries: EntrySeal
    seal: ScopeSeal
    ring: Callable[[], KeyRing]
    keeper: MemoryKeeper
    clock: Clock
    alarm: Alarm


@dataclass(slots=True)
class Round:
    """One round."""

    place: SyncPlace
    memory: Memory
    heads: Mapping[str, int] = field(default_factory=dict)
    """For each stream (``scope/terminal``), the last entry that the engine shows."""
    merged: int = 0
    read: float = 0.0
    """Entries that were merged since the round began, or were had from a snapshot."""
    told: Callable[[float], None] = field(default=lambda _read: None)
    """Hears of it."""

    def reached(self, entries: float) -> None:
        """Count entries in."""
        self.read += entries
        self.told(self.read)

    @property
    def prefix(self) -> str:
        """What the names of all streams of this branch begin with, in the engine's present life."""
        return f"{self.place.branch}/{self.memory.epoch}/"

    def look(self) -> None:
        """Ask the engine for its heads; what is no stream of ours is none."""
        found = {}
        for name, n in self.place.backend.heads(self.prefix).items():
            try:
                found[Stream.parse(name).name] = n
            except ValueError:
                continue
        self.heads = found

    def stream(self, scope: Scope, terminal: str) -> Stream:
        """Return the stream of a terminal."""
        return Stream(self.place.branch, self.memory.epoch, scope, terminal)

    def own(self, scope: Scope) -> Stream:
        """Return this terminal's stream."""
        return self.stream(scope, self.place.terminal)

    @property
    def to_read(self) -> int:
        """How many entries the engine shows beyond what was read here."""
        return sum(max(0, n - self.memory.position(name).n) for name, n in self.heads.items())

    def left_unread(self) -> bool:
        """Tell whether a stream that is read here shows more than was merged of it or put aside."""
        ring, own = self.place.ring(), {self.own(scope).name for scope in SCOPES}
        return any(
            n > self.memory.position(name).n and name not in self.memory.aside
            for name, n in self.heads.items()
            if name not in own and ring.reads(Scope(name.partition("/")[0]))
        )

    def save(self) -> None:
        """Keep the memory."""
        self.place.keeper.save(self.memory)

    def put_aside(self, stream: str, n: int, reason: str) -> None:
        """Put an entry aside; name it to the administrator once."""
        if self.memory.put_aside(stream, n, reason, self.place.clock()):
            self.place.alarm(f"sync:entry:{reason}", {"stream": stream, "n": n})

"""Change sets that arrived, put in the order of what they depend on."""

from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple

import msgspec

from app.db.change_sets import FORMAT, ChangeSet, read_change_set
from app.domain.errors import RuleViolation
from app.domain.records import Scope
from app.services.sync import Missing, RemoteEntry, Unfit


class Arrival(NamedTuple):
    """A change set whose turn it is in its stream."""

    stream: str
    n: int
    scope: Scope
    terminal: str
    change_set: ChangeSet


class Arrivals:
    """One batch; streams that cannot go on stand still, the others go on.

    Attributes:
        missing: For each stream that waits, what for.
        unfit: For each stream that stands still, before what.
    """

    def __init__(self, batch: Sequence[RemoteEntry], terminal_code: str) -> None:
        """Sort the batch by stream; of what came twice the first is taken, what came back to its writer is left."""
        self.missing: dict[str, Missing] = {}
        self.unfit: dict[str, Unfit] = {}
        self._streams: dict[str, dict[int, RemoteEntry]] = defaultdict(dict)
        self._heads: dict[str, Arrival] = {}
        self._last = ""
        for entry in batch:
            if not entry.stream.endswith(f"/{terminal_code}"):
                self._streams[entry.stream].setdefault(entry.n, entry)
        self._ends = {stream: max(entries) for stream, entries in self._streams.items()}

    def next_ready(self, applied: dict[str, int]) -> Arrival | None:
        """Return a change set that can be applied where these are, or None where nothing can go on."""
        if (arrival := self._ready(self._last, applied)) is not None:
            return arrival
        for stream in self._streams:
            if (arrival := self._ready(stream, applied)) is not None:
                self._last = stream
                return arrival
        return None

    def put_aside(self, arrival: Arrival, code: str) -> None:
        """Let a stream stand still before a change set that cannot be applied."""
        self.unfit[arrival.stream] = Unfit(arrival.n, code)

    def _ready(self, stream: str, applied: dict[str, int]) -> Arrival | None:
        if stream in self.unfit or stream not in self._ends:
            return None
        arrival = self._head(stream, applied.get(stream, 0))
        return arrival if arrival is not None and self._follows(arrival, applied) else None

    def _head(self, stream: str, done: int) -> Arrival | None:
        known = self._heads.get(stream)
        if known is not None and known.n == done + 1:
            return known
        self.missing.pop(stream, None)
        entry = self._streams[stream].get(done + 1)
        if entry is None:
            if self._ends[stream] > done:
                self.missing[stream] = Missing(stream, done + 1)
            return None
        try:
            self._heads[stream] = _read(entry)
        except RuleViolation as fault:
            self.unfit[stream] = Unfit(entry.n, fault.code)
            return None
        return self._heads[stream]

    def _follows(self, arrival: Arrival, applied: dict[str, int]) -> bool:
        self.missing.pop(arrival.stream, None)
        for stream, n in arrival.change_set.deps.items():
            if applied.get(stream, 0) < n:
                self.missing[arrival.stream] = Missing(stream, n)
                return False
        return True


def _read(entry: RemoteEntry) -> Arrival:
    """Return an entry with its change set read.

    Raises:
        RuleViolation: ``change_set.unreadable``, or ``change_set.newer`` for a format this program does not know.
    """
    scope, _, terminal = entry.stream.partition("/")
    try:
        return Arrival(entry.stream, entry.n, Scope(scope), terminal, _known(read_change_set(entry.change_set)))
    except (msgspec.DecodeError, ValueError):
        raise RuleViolation("change_set.unreadable") from None


def _known(change_set: ChangeSet) -> ChangeSet:
    if change_set.format > FORMAT:
        raise RuleViolation("change_set.newer", format=change_set.format)
    return change_set

"""The store's side of sync (``app.services.sync.JournalPort``): what to send, and what others sent."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Final
from uuid import UUID

from app.db import audit, closed_scopes, snapshots, witnesses
from app.db.applying import Applying
from app.db.arrivals import Arrival, Arrivals
from app.db.border import Driver, border
from app.db.journal import READABLE, SEE, read_clock, write_clock
from app.db.reading import Reading
from app.db.runs import Runs
from app.db.settling import Settling
from app.db.unread import any_unread, read_again
from app.db.writing import Lender, Writing
from app.domain.changes import Changes
from app.domain.hlc import Hlc, ahead, tick
from app.domain.records import Scope
from app.services.ports import Clock
from app.services.sync import AppliedReport, AuditHead, JournalEntry, RemoteEntry

_OWN: Final = "SELECT n, hlc, change_set FROM journal WHERE scope = ? AND n > ? ORDER BY n LIMIT ?"
_LAST: Final = "SELECT coalesce(max(n), 0) FROM journal WHERE scope = ?"
_MERGED: Final = "SELECT stream, n FROM merged"
_MERGE: Final = """INSERT INTO merged (stream, n, hash) VALUES (?, ?, x'')
ON CONFLICT (stream) DO UPDATE SET n = excluded.n"""
_SEEN: Final = "SELECT stream, of, n FROM seen"
_SLICE: Final = 1000
"""Rows in one transaction: between two of them the counter's own work gets its turn."""
_MANY: Final = 200
"""Changed records beyond which screens are told kinds only."""
_SKEW: Final = timedelta(minutes=5)


class SqlExchange:
    """What sync needs of this store."""

    def __init__(self, reading: Reading, writing: Lender, terminal_code: str, clock: Clock) -> None:
        """Exchange in the terminal's name."""
        self._reading = reading
        self._writing = writing
        self._terminal_code = terminal_code
        self._clock = clock
        self._read_again = False

    def own(self, scope: Scope, after: int, limit: int) -> Sequence[JournalEntry]:
        """Return this terminal's change sets of the scope behind the number, in order."""
        with self._reading() as driver:
            return [JournalEntry(*row) for row in driver.execute(_OWN, (scope.value, after, limit))]

    def last(self, scope: Scope) -> int:
        """Return the number of this terminal's last change set of the scope; 0 before the first."""
        with self._reading() as driver:
            return int(driver.execute(_LAST, (scope.value,)).fetchone()[0])

    def merged(self) -> Mapping[str, int]:
        """Return for each stream of another terminal the last number that is applied."""
        with self._reading() as driver:
            return dict(driver.execute(_MERGED).fetchall())

    def acknowledged(self) -> Mapping[str, Mapping[str, int]]:
        """Return for each stream what its terminal had applied of others when it wrote last."""
        known: dict[str, dict[str, int]] = defaultdict(dict)
        with self._reading() as driver:
            for stream, of, n in driver.execute(_SEEN):
                known[stream][of] = n
        return known

    def apply(self, batch: Sequence[RemoteEntry]) -> AppliedReport:
        """Apply what can be applied, in short transactions, each change set whole and once."""
        arrivals, counting = Arrivals(batch, self._terminal_code), Counting()
        more = True
        while more:
            with self._writing() as writing, border():
                more = self._apply_some(writing, arrivals, counting)
        return counting.report(arrivals)

    def audit_head(self) -> tuple[int, bytes]:
        """Return the number and hash of this terminal's last audit entry."""
        with self._writing() as writing:
            return audit.read_head(writing.connection)

    def witness(self, heads: Sequence[AuditHead]) -> Sequence[AuditHead]:
        """Keep the heads that other terminals' audit trails had; return those that contradict what was kept before."""
        with self._reading() as driver:
            new = witnesses.unknown(driver, heads)
        if new:
            with self._writing() as writing, border():
                witnesses.keep(writing.driver, new)
                writing.finish("COMMIT", None)
        with self._reading() as driver:
            return witnesses.contradicted(driver, heads)

    def snapshot(self, scope: Scope) -> Iterator[bytes]:
        """Yield the whole state of a scope, in pieces."""
        return snapshots.pieces(self._reading, scope, self._terminal_code)

    def restore(self, scope: Scope, pieces: Iterable[bytes]) -> None:
        """Take a snapshot over."""
        with self._writing() as writing, border():
            changes = snapshots.restore(writing, scope, self._terminal_code, pieces)
            writing.finish("COMMIT", changes)

    def holds(self, scope: Scope) -> bool:
        """Tell whether any record of the scope lies here."""
        with self._reading() as driver:
            return closed_scopes.holds(driver, scope)

    def forget(self, scope: Scope, seal: closed_scopes.Seal) -> None:
        """Delete what lies here of a scope that was closed to this terminal; what it wrote itself is kept sealed."""
        with self._writing() as writing, border():
            closed_scopes.forget(writing, scope, seal)
            writing.finish("COMMIT", Changes((), frozenset(), frozenset(), bulk=True, remote=True))

    def take_back(self, scope: Scope, entries: Sequence[JournalEntry]) -> int:
        """Apply change sets that this terminal wrote while the scope was closed to it; return how far that went."""
        with self._writing() as writing, border():
            applying, reached = closed_scopes.take_back(writing, scope, self._terminal_code, entries)
            writing.finish("COMMIT", _changes(applying.settling))
        return reached

    def _apply_some(self, writing: Writing, arrivals: Arrivals, counting: "Counting") -> bool:
        applying = Applying(writing)
        late = self._late(writing, applying)
        runs, taken = Runs(writing, applying, arrivals, self._applied(writing.driver)), Slice(self._clock())
        for arrival in runs.some(_SLICE):
            taken.note(arrival)
        if taken.moved or late:
            taken.write(writing)
            writing.finish("COMMIT", _changes(applying.settling))
            counting.committed(taken, applying.settling.conflicts)
        return runs.full

    def _applied(self, driver: Driver) -> dict[str, int]:
        """Return how far each stream is applied, this terminal's own included: others depend on them."""
        own = {f"{s.value}/{self._terminal_code}": driver.execute(_LAST, (s.value,)).fetchone()[0] for s in READABLE}
        return dict(driver.execute(_MERGED).fetchall()) | own

    def _late(self, writing: Writing, applying: Applying) -> bool:
        """Look once, after the program began, at what a former one could not read."""
        late = not self._read_again and any_unread(writing.driver) and read_again(writing.driver, applying) > 0
        self._read_again = True
        return late


class Slice:
    """What one transaction applied of each stream."""

    def __init__(self, now: datetime) -> None:
        """Begin with nothing."""
        self.moved: dict[str, int] = {}
        self.ahead: dict[str, timedelta] = {}
        self.changes = 0
        self._now = now
        self._seen: dict[tuple[str, str], int] = {}
        self._latest = 0
        self._too_far = tick(Hlc(), now + _SKEW).packed

    def note(self, arrival: Arrival) -> None:
        """Note a change set that was applied."""
        change_set = arrival.change_set
        self.changes += 1
        self.moved[arrival.stream] = arrival.n
        if change_set.deps:
            self._seen.update(((arrival.stream, of), n) for of, n in change_set.deps.items())
        self._latest = max(self._latest, change_set.hlc)
        if change_set.hlc > self._too_far:
            self.ahead[arrival.stream] = ahead(Hlc.unpacked(change_set.hlc), self._now)

    def write(self, writing: Writing) -> None:
        """Keep how far each stream has come, and let this terminal's clock be later than all that it read."""
        writing.driver.executemany(_MERGE, list(self.moved.items()))
        writing.driver.executemany(SEE, [(*key, n) for key, n in self._seen.items()])
        if (latest := Hlc.unpacked(self._latest)) > read_clock(writing.connection):
            write_clock(writing.connection, latest)


class Counting:
    """Counts what became durable."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self._moved: dict[str, int] = {}
        self._ahead: dict[str, timedelta] = {}
        self._changes = self._conflicts = 0

    def committed(self, taken: Slice, conflicts: int) -> None:
        """Count one transaction in."""
        self._moved.update(taken.moved)
        self._ahead.update(taken.ahead)
        self._changes += taken.changes
        self._conflicts += conflicts

    def report(self, arrivals: Arrivals) -> AppliedReport:
        """Return what became of the batch."""
        return AppliedReport(self._moved, self._changes, arrivals.missing, arrivals.unfit, self._conflicts, self._ahead)


def _changes(settling: Settling) -> Changes:
    many = len(settling.ids) > _MANY
    ids = frozenset(() if many else (UUID(bytes=record) for record in settling.ids))
    return Changes((), frozenset(settling.kinds), ids, bulk=many, remote=True)

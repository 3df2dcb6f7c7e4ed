"""A whole scope in one go, for a terminal that joins late: rows, writes, conflicts, and how far each stream had come.

It is read in pages, the counter's own work between them, so rows may be newer than the numbers at its head. That does
no harm: what the numbers leave out is applied again, and to apply a change set again changes nothing. Pieces are read
in an order in which nothing can refer to what is missing: kinds before those they refer to, writes after all rows.
"""

import hashlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, Final

import msgspec

from app.db.adopting import Adopting
from app.db.applying import Applying
from app.db.border import Driver
from app.db.journal import SEE, read_clock, write_clock
from app.db.reading import Reading
from app.db.registry import MAPPINGS, RECORDS
from app.db.writing import Writing
from app.domain.changes import Changes
from app.domain.errors import RuleViolation, Unavailable
from app.domain.hlc import Hlc
from app.domain.records import Record, Scope

FORMAT: Final = 1
_PAGE: Final = 1000
_LEFT_OUT: Final = ("id", "version")

Piece = list[Any]
"""``["head", format, scope, clock, applied, seen]``, then ``["rows", kind, fields, rows]``,
``["writes", rows]``, ``["conflicts", rows]``, ``["unread", rows]``, and at last ``["end", SHA-256 of all before]``."""

_APPLIED: Final = "SELECT stream, n FROM merged"
_LAST: Final = "SELECT coalesce(max(n), 0) FROM journal WHERE scope = ?"
_SEEN: Final = "SELECT stream, of, n FROM seen"
_CLOCK: Final = "SELECT value FROM meta WHERE key = 'hlc'"
_WRITES: Final = """SELECT record, hlc, terminal, kind, actor, content FROM field_write
WHERE (record, hlc, terminal) > (?, ?, ?) AND record <= ? ORDER BY record, hlc, terminal LIMIT ?"""
_LAST_WRITTEN: Final = "SELECT max(record) FROM field_write"
_CONFLICTS: Final = "SELECT record, what, field, hlc, terminal, kind FROM merge_conflict"
_UNREAD: Final = "SELECT scope, hlc, terminal, actor, content FROM unread WHERE scope = ?"
_MERGE: Final = """INSERT INTO merged (stream, n, hash) VALUES (?, ?, x'')
ON CONFLICT (stream) DO UPDATE SET n = max(n, excluded.n)"""
_CONFLICT: Final = """INSERT INTO merge_conflict (record, what, field, hlc, terminal, kind) VALUES (?, ?, ?, ?, ?, ?)
ON CONFLICT DO NOTHING"""
_SET_ASIDE: Final = "INSERT INTO unread (scope, hlc, terminal, actor, content) VALUES (?, ?, ?, ?, ?)"
_ENCODE: Final = msgspec.msgpack.Encoder().encode


def pieces(reading: Reading, scope: Scope, terminal_code: str) -> Iterator[bytes]:
    """Yield the scope's state, each piece read under the store's lock for itself."""
    digest = hashlib.sha256()
    for piece in _pieces(reading, scope, terminal_code):
        content = _ENCODE(piece)
        digest.update(content)
        yield content
    yield _ENCODE(["end", digest.digest()])


def _pieces(reading: Reading, scope: Scope, terminal_code: str) -> Iterator[Piece]:
    kinds = [record for record in reversed(RECORDS) if record.kind.scope is scope]
    with reading() as driver:
        head = _head(driver, scope, terminal_code)
        ends = {record: _last_row(driver, record) for record in kinds}
    yield head
    for record in kinds:
        yield from _rows(reading, record, ends[record])
    names = {record.kind.name for record in kinds}
    yield from _writes(reading, names)
    with reading() as driver:
        yield ["conflicts", [row for row in driver.execute(_CONFLICTS) if row[5] in names]]
        yield ["unread", driver.execute(_UNREAD, (scope.value,)).fetchall()]


def _head(driver: Driver, scope: Scope, terminal_code: str) -> Piece:
    of = {stream: n for stream, n in driver.execute(_APPLIED) if stream.split("/")[0] == scope.value}
    (last,) = driver.execute(_LAST, (scope.value,)).fetchone()
    of |= {f"{scope.value}/{terminal_code}": last} if last else {}
    seen = [row for row in driver.execute(_SEEN) if row[0].split("/")[0] == scope.value]
    clock = driver.execute(_CLOCK).fetchone()
    return ["head", FORMAT, scope.value, int.from_bytes(clock[0]) if clock else 0, of, seen]


def _last_row(driver: Driver, record: type[Record]) -> int:
    query = f'SELECT coalesce(max("row"), 0) FROM {record.kind.name}'  # noqa: S608 - names of our own tables
    return int(driver.execute(query).fetchone()[0])


def _rows(reading: Reading, record: type[Record], end: int) -> Iterator[Piece]:
    """Yield the rows that there were at the beginning, as they are now."""
    fields = tuple(name for name in MAPPINGS[record].names if name not in _LEFT_OUT)
    query = f"""SELECT "row", id, {", ".join(fields)} FROM {record.kind.name}
    WHERE "row" > ? AND "row" <= ? ORDER BY "row" LIMIT ?"""  # noqa: S608 - names of our own columns
    last = 0
    while True:
        with reading() as driver:
            page = driver.execute(query, (last, end, _PAGE)).fetchall()
        if not page:
            return
        last = page[-1][0]
        yield ["rows", record.kind.name, fields, [row[1:] for row in page]]


def _writes(reading: Reading, kinds: set[str]) -> Iterator[Piece]:
    """Yield what was written to those rows; what is written meanwhile to others has its turn behind the snapshot."""
    last: Sequence[Any] = (b"", 0, "")
    with reading() as driver:
        (end,) = driver.execute(_LAST_WRITTEN).fetchone()
    while True:
        with reading() as driver:
            page = driver.execute(_WRITES, (*last, end, _PAGE)).fetchall()
        if not page:
            return
        last = page[-1][:3]
        yield ["writes", [row for row in page if row[3] in kinds]]


class Restoring:
    """Takes a snapshot over, within one transaction; what this store knows beyond it stays."""

    def __init__(self, writing: Writing, scope: Scope, terminal_code: str) -> None:
        """Write in the open transaction."""
        self._writing = writing
        self._driver = writing.driver
        self._scope = scope
        self._own = f"{scope.value}/{terminal_code}"
        self._adopting = Adopting(writing, Applying(writing), scope)
        self._digest = hashlib.sha256()
        self._ended = False
        self._take: dict[str, Callable[..., None]] = {
            "head": self._take_head,
            "rows": self._adopting.rows,
            "writes": self._adopting.writes,
            "conflicts": self._take_conflicts,
            "unread": self._take_unread,
        }

    def take(self, content: bytes) -> None:
        """Take one piece.

        Raises:
            Unavailable: ``snapshot.unreadable`` where it is none, or of another scope or a newer format.
        """
        try:
            what, *rest = msgspec.msgpack.decode(content, type=Piece)
            if what == "end":
                self._ended = rest == [self._digest.digest()]
            else:
                self._digest.update(content)
                self._take[what](*rest)
        except (msgspec.DecodeError, LookupError, TypeError, ValueError, RuleViolation):
            raise Unavailable("snapshot.unreadable") from None

    def finish(self) -> Changes:
        """Return what is published once all is durable.

        Raises:
            Unavailable: ``snapshot.unreadable`` where the end is missing, or is not the one of these pieces.
        """
        if not self._ended:
            raise Unavailable("snapshot.unreadable")
        kinds = frozenset(r.kind.name for r in RECORDS if r.kind.scope is self._scope)
        return Changes((), kinds, frozenset(), bulk=True, remote=True)

    def _take_head(self, form: int, scope: str, clock: int, applied: dict[str, int], seen: list[Any]) -> None:
        if form != FORMAT or scope != self._scope.value:
            raise ValueError(scope)
        streams = [(stream, n) for stream, n in applied.items() if stream != self._own]
        self._driver.executemany(_MERGE, streams)
        self._driver.executemany(SEE, [row for row in seen if row[0] != self._own])
        if Hlc.unpacked(clock) > read_clock(self._writing.connection):
            write_clock(self._writing.connection, Hlc.unpacked(clock))

    def _take_conflicts(self, rows: list[Any]) -> None:
        self._driver.executemany(_CONFLICT, rows)

    def _take_unread(self, rows: list[Any]) -> None:
        self._driver.executemany(_SET_ASIDE, rows)


def restore(writing: Writing, scope: Scope, terminal_code: str, content: Iterable[bytes]) -> Changes:
    """Take a snapshot over in the open transaction; return what is published once it is durable.

    Raises:
        Unavailable: ``snapshot.unreadable``.
    """
    restoring = Restoring(writing, scope, terminal_code)
    for piece in content:
        restoring.take(piece)
    return restoring.finish()

"""The list of conflicts that merging keeps, derived from what is stored and written beside it.

Four things are listed: a write to a field that lost (``field``), a step that no longer fits (``step``), a claim that
came later (``claim``), and records that came to share what only one may have (``unique``, ``person``). The last three
are looked at again when the list is read, for ordinary work may have mended them meanwhile.
"""

from collections.abc import Iterable, Sequence
from typing import Final

from app.db.border import Driver
from app.db.field_writes import History
from app.domain.merging.fields import settle
from app.domain.merging.stamps import Stamp
from app.domain.records import RecordKind

Row = tuple[str, int, str]
"""What tells two conflicts of one kind on one record apart: a name, and the stamp of a write."""

_LISTED: Final = "SELECT field, hlc, terminal FROM merge_conflict WHERE record = ? AND what = ?"
_LIST: Final = """INSERT INTO merge_conflict (record, what, field, hlc, terminal, kind) VALUES (?, ?, ?, ?, ?, ?)
ON CONFLICT DO NOTHING"""
_STRIKE: Final = "DELETE FROM merge_conflict WHERE record = ? AND what = ? AND field = ? AND hlc = ? AND terminal = ?"


def lost_writes(kind: RecordKind, history: History, void: frozenset[Stamp]) -> list[Row]:
    """Return the writes to the record's fields that lost."""
    return [
        (group[0], *write.stamp)
        for group, writes in history.writes.items()
        for write in settle(writes, void, once=group[0] in kind.once).lost
    ]


def relist(driver: Driver, kind: RecordKind, record: bytes, history: History, void: frozenset[Stamp]) -> None:
    """Bring the list up to date after a write of this terminal, which may have restored what had lost."""
    if driver.execute(_LISTED, (record, "field")).fetchone():
        list_anew(driver, kind, record, "field", lost_writes(kind, history, void))


def list_anew(driver: Driver, kind: RecordKind, record: bytes, what: str, rows: Iterable[Row]) -> int:
    """Let exactly these conflicts of one sort stand for the record; return how many are new."""
    wanted, listed = set(rows), set(driver.execute(_LISTED, (record, what)).fetchall())
    if wanted == listed:
        return 0
    driver.executemany(_STRIKE, [(record, what, *row) for row in listed - wanted])
    note(driver, kind.name, what, [(record, *row) for row in wanted - listed])
    return len(wanted - listed)


def note(driver: Driver, kind: str, what: str, rows: Sequence[tuple[bytes, str, int, str]]) -> int:
    """List further conflicts; return how many were not listed before."""
    if not rows:
        return 0
    before = driver.total_changes
    driver.executemany(_LIST, [(record, what, field, hlc, terminal, kind) for record, field, hlc, terminal in rows])
    return int(driver.total_changes - before)

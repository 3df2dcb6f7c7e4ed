"""Rows of a snapshot on their way into the tables."""

from collections.abc import Sequence
from typing import Any, Final

from app.db.applying import Applying, Origin
from app.db.change_sets import FORMAT, ChangeGroup, ChangeSet
from app.db.field_writes import FieldWrites
from app.db.incoming import completed
from app.db.registry import MAPPINGS, RECORDS, SYNCED
from app.db.writing import Writing
from app.domain.records import Scope

_WRITE: Final = """INSERT INTO field_write (record, hlc, terminal, kind, actor, content) VALUES (?, ?, ?, ?, ?, ?)
ON CONFLICT DO NOTHING"""


class Adopting:
    """Takes whole rows and writes over; a row that is here already stays, and amounts to what all writes make of it."""

    def __init__(self, writing: Writing, applying: Applying, scope: Scope) -> None:
        """Write in the open transaction."""
        self._driver = writing.driver
        self._applying = applying
        self._settling = applying.settling
        self._writes = FieldWrites(writing.driver)
        self._origin = Origin(scope, "", ChangeSet(FORMAT, 0, None, {}, []))
        kinds = [record.kind.name for record in RECORDS if record.kind.scope is scope]
        self._empty = not any(self._driver.execute(f"SELECT 1 FROM {kind} LIMIT 1").fetchone() for kind in kinds)  # noqa: S608

    def rows(self, kind: str, fields: Sequence[str], rows: Sequence[Sequence[Any]]) -> None:
        """Take rows of one kind: each an id, then the fields."""
        group = ChangeGroup(kind, added=True, fields=tuple(fields), rows=[tuple(row) for row in rows])
        record = SYNCED.get(kind)
        if record is None:
            self._applying.set_aside(self._origin, group)
            return
        if record.kind.scope is not self._origin.scope:
            raise ValueError(kind)
        known = tuple(name for name in fields if name in MAPPINGS[record].storages)
        group = self._applying.readable_part(self._origin, group, known)
        missing, rest = completed(kind, known)
        new = [(*row, *rest) for row in group.rows if self._empty or not self._is_here(kind, row[0])]
        self._settling.insert(record, ("id", *known, *missing), new)
        if self._empty:
            self._settling.touched.clear()  # The rows hold what they amount to.
        self._settling.settle_touched()
        self._settling.forget()

    def writes(self, rows: Sequence[Sequence[Any]]) -> None:
        """Take writes over, all rows being there, and bring their records to what they amount to."""
        self._driver.executemany(_WRITE, rows)
        for kind, record_id in dict.fromkeys((row[3], row[0]) for row in rows):
            if kind in SYNCED:
                self._settling.settle(SYNCED[kind], record_id, self._writes.history(record_id))

    def _is_here(self, kind: str, record_id: bytes) -> bool:
        query = f"SELECT 1 FROM {kind} WHERE id = ?"  # noqa: S608 - names of our own tables
        return self._driver.execute(query, (record_id,)).fetchone() is not None

"""Rows of other terminals on their way into the tables."""

from collections.abc import Container, Mapping, Sequence
from functools import lru_cache
from typing import Any, Final

from sqlcipher3 import dbapi2

from app.db.border import Driver
from app.db.change_sets import ChangeGroup
from app.db.field_writes import FieldWrites
from app.db.guards import MERGING
from app.db.journal import told_field
from app.db.registry import MAPPINGS, SYNCED
from app.db.row_check import check_of
from app.db.tables import REFERENCES
from app.domain.cases import Step
from app.domain.errors import RuleViolation
from app.domain.records import Merge, Record
from app.domain.workflows import WORKFLOWS

_LET_IN: Final = "INSERT INTO meta (key, value) VALUES (?, x'01') ON CONFLICT DO NOTHING"
_UNREAD: Final = "SELECT 1 FROM unread LIMIT 1"
PLACES: Final = {name: place for place, name in enumerate(SYNCED)}
"""Each kind behind those it refers to."""
_TARGETS: Final = {
    kind: tuple((name, target) for (of, name), target in REFERENCES.items() if of == kind) for kind, _ in REFERENCES
}
_LOCK_OUT: Final = "DELETE FROM meta WHERE key = ?"


@lru_cache(maxsize=512)
def completed(name: str, fields: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[Any, ...]]:
    """Return the columns that a row of these fields leaves out, and what they hold: a stamp is left to the caller.

    Raises:
        RuleViolation: ``change_set.unreadable`` where a field is left out that every record of the kind has.
    """
    mapping, kind = MAPPINGS[SYNCED[name]], SYNCED[name].kind
    missing = tuple(name for name in mapping.names if name != "id" and name not in fields and name != "hlc")
    values = {name: mapping.default(name) for name in missing} | {"version": 1}
    if kind.merge is Merge.STEPS:
        values["state"] = WORKFLOWS[kind.workflow].initial
    rest = tuple(values[field] for field in missing)
    if not check_of(name, missing)((bytes(16), *rest)):
        raise RuleViolation("change_set.unreadable", kind=name)
    return missing, rest


def whole_rows(
    record: type[Record], fields: tuple[str, ...], rows: Sequence[Sequence[Any]], hlc: int
) -> tuple[tuple[str, ...], list[tuple[Any, ...]]]:
    """Return the columns of whole rows, and the rows.

    Raises:
        RuleViolation: ``change_set.unreadable`` where they are not whole.
    """
    missing, rest = completed(record.kind.name, fields)
    if issubclass(record, Step):
        missing, rest = (*missing, "hlc"), (*rest, hlc)
    return ("id", *fields, *missing), [(*row, *rest) for row in rows]


def told_fields(record: type[Record], fields: tuple[str, ...]) -> tuple[str, ...]:
    """Return the fields that this program knows.

    Raises:
        RuleViolation: ``change_set.unreadable`` for a column that no terminal may tell another.
    """
    names = MAPPINGS[record].storages
    known = tuple(name for name in fields if name in names)
    if not all(told_field(record.kind, name) for name in known):
        raise RuleViolation("change_set.unreadable", kind=record.kind.name)
    return known


def in_order(groups: Sequence[ChangeGroup]) -> list[ChangeGroup]:
    """Return the groups of a change set, each kind behind those it refers to, what is new before what was changed."""
    return sorted(groups, key=lambda group: (PLACES.get(group.kind, len(PLACES)), not group.added))


@lru_cache(maxsize=512)
def parents_of(kind: str, fields: tuple[str, ...]) -> tuple[tuple[str, int], ...]:
    """Return the kinds that rows of these fields refer to, and where in a row, its id leading."""
    return tuple((target, fields.index(name) + 1) for name, target in _TARGETS.get(kind, ()) if name in fields)


class Parents:
    """Knows whether what new rows refer to is there; the store itself would notice only at the end of all."""

    def __init__(self, driver: Driver) -> None:
        """Look through the driver's open transaction."""
        self._driver = driver

    def orphans(self, group: ChangeGroup, new: Mapping[str, Container[bytes]]) -> list[int]:
        """Return the places of rows that refer to nothing; those that are ``new``, by kind, are known to be there.

        Raises:
            RuleViolation: ``record.unknown`` where nothing is kept either that may turn out to be what is missing.
        """
        missing = [
            place
            for target, at in parents_of(group.kind, group.fields)
            for place, row in enumerate(group.rows)
            if not self.is_there(target, row[at], new.get(target, ()))
        ]
        if missing and self._driver.execute(_UNREAD).fetchone() is None:
            raise RuleViolation("record.unknown", kind=group.kind)
        return missing

    def is_there(self, kind: str, record_id: bytes | None, new: Container[bytes]) -> bool:
        """Tell whether a record is among those that are new, or stored; what refers to nothing misses nothing."""
        if record_id is None or record_id in new:
            return True
        query = f"SELECT 1 FROM {kind} WHERE id = ?"  # noqa: S608 - names of our own tables
        return self._driver.execute(query, (record_id,)).fetchone() is not None


class Inserting:
    """Puts new rows in, past the guards where two terminals gave out what only one may have."""

    def __init__(self, driver: Driver) -> None:
        """Write in the driver's open transaction."""
        self._driver = driver

    def put_one(self, kind: str, columns: tuple[str, ...], row: tuple[Any, ...]) -> tuple[int | None, bool]:
        """Insert one row; return its number, None where it was here already, and whether it shares something.

        Raises:
            RuleViolation: ``change_set.taken_id`` where another record has the id already.
        """
        statement, (values,) = _statement(kind, columns, [row], None)
        try:
            return int(self._driver.execute(statement, values).lastrowid), False
        except dbapi2.IntegrityError:
            if self._is_here(kind, columns, row):
                return None, False
        self.let_in(statement, values)
        return int(self._driver.execute("SELECT last_insert_rowid()").fetchone()[0]), True

    def put(
        self, kind: str, columns: tuple[str, ...], rows: Sequence[tuple[Any, ...]], first: int | None
    ) -> tuple[list[tuple[Any, ...]], bool]:
        """Insert rows, numbered from ``first`` where that is told; return those that are new, and whether some share.

        Raises:
            RuleViolation: ``change_set.taken_id`` where another record has the id already.
        """
        statement, numbered = _statement(kind, columns, rows, first)
        self._driver.execute("SAVEPOINT rows")
        try:
            self._driver.executemany(statement, numbered)
        except dbapi2.IntegrityError:
            self._driver.execute("ROLLBACK TO rows")
            new, shared = self._put_each(kind, columns, rows, first), True
        else:
            new, shared = list(rows), False
        # Not where something else was raised: a full disk has ended the whole transaction by itself.
        self._driver.execute("RELEASE rows")
        return new, shared

    def let_in(self, statement: str, values: Sequence[Any]) -> bool:
        """Run a statement; where the guards refuse it, run it past them, and tell so."""
        try:
            self._driver.execute(statement, values)
        except dbapi2.IntegrityError:
            self._driver.execute(_LET_IN, (MERGING,))
            self._driver.execute(statement, values)
            self._driver.execute(_LOCK_OUT, (MERGING,))
            return True
        return False

    def _put_each(
        self, kind: str, columns: tuple[str, ...], rows: Sequence[tuple[Any, ...]], first: int | None
    ) -> list[tuple[Any, ...]]:
        new: list[tuple[Any, ...]] = []
        for row in rows:
            if not self._is_here(kind, columns, row):
                statement, (numbered,) = _statement(kind, columns, [row], None if first is None else first + len(new))
                self.let_in(statement, numbered)
                new.append(row)
        return new

    def _is_here(self, kind: str, columns: tuple[str, ...], row: tuple[Any, ...]) -> bool:
        told = [name for name in columns if name not in ("version", "state", "hlc")]
        query = f"SELECT {', '.join(told)} FROM {kind} WHERE id = ?"  # noqa: S608 - names of our own columns
        found = self._driver.execute(query, (row[0],)).fetchone()
        if found is None:
            return False
        began = dict(zip(told, found, strict=True))
        for group, values in FieldWrites(self._driver).history(row[0]).beginning.items():
            began.update(zip(group, values, strict=True))
        if any(began[name] != row[columns.index(name)] for name in told):
            raise RuleViolation("change_set.taken_id", kind=kind)
        return True


def _statement(
    kind: str, columns: tuple[str, ...], rows: Sequence[tuple[Any, ...]], first: int | None
) -> tuple[str, Sequence[tuple[Any, ...]]]:
    names = columns if first is None else (*columns, '"row"')
    numbered = rows if first is None else [(*row, number) for number, row in enumerate(rows, first)]
    marks = ", ".join("?" * len(names))
    return f"INSERT INTO {kind} ({', '.join(names)}) VALUES ({marks})", numbered  # noqa: S608 - our own columns

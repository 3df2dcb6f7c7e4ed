"""The unit of work: business rows, audit entries and the journal in one transaction."""

from collections.abc import Callable, Container, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any, Final, TypeVar
from uuid import UUID

from sqlalchemy import Connection, Table, bindparam, select
from sqlalchemy.dialects.sqlite import insert as upsert

from app.db.audit import AuditTrail
from app.db.border import border
from app.db.field_writes import driver_of
from app.db.journal import Captured, Journal
from app.db.local_tables import SEQUENCES
from app.db.registry import MAPPINGS
from app.db.search_index import SearchIndex
from app.db.statements import insert_of, select_of, update_of
from app.db.tables import TABLES
from app.domain.cases import Step
from app.domain.changes import Changes
from app.domain.errors import Conflict, RuleViolation
from app.domain.events import Event
from app.domain.hlc import Hlc
from app.domain.people import Actor
from app.domain.records import Merge, Record, Scope
from app.services.ports import Clock
from app.services.sync_seals import ChangeSetSeals

R = TypeVar("R", bound=Record)

_NEXT: Final = (
    upsert(SEQUENCES)
    .values(name=bindparam("name"), last=1)
    .on_conflict_do_update(index_elements=["name"], set_={"last": SEQUENCES.c.last + 1})
    .returning(SEQUENCES.c.last)
)


def _has(record: Record, equal: Mapping[str, object]) -> bool:
    return all(getattr(record, name) == value for name, value in equal.items())


def columns_of(table: Table, record: type[Record]) -> list[Any]:
    """Return the columns in the order of the record's fields."""
    return [table.c[name] for name in MAPPINGS[record].names]


class SqlUnitOfWork:
    """One open transaction; made by ``SqlStore.begin`` only.

    An ``add`` that is refused leaves nothing behind: SQLite undoes the one statement, and the work may go on. What this
    terminal may write and not read is put into no table: it goes sealed into the journal, and is known here until the
    work ends.
    """

    def __init__(
        self,
        connection: Connection,
        actor: Actor | None,
        terminal_code: str,
        clock: Clock,
        finish: Callable[[str, Changes | None], None],
        seals: ChangeSetSeals | None = None,
        *,
        barred: Container[Scope] = (),
    ) -> None:
        """Work on the connection, its transaction begun.

        Args:
            connection: The store's only connection.
            actor: In whose name.
            terminal_code: At which terminal.
            clock: The present instant.
            finish: Ends the transaction (``COMMIT`` or ``ROLLBACK``) and, after a commit, publishes the changes.
            seals: Seals what this terminal writes in scopes that it does not read.
            barred: Scopes in which this terminal writes nothing.
        """
        self._connection = connection
        self._driver = driver_of(connection)
        self._actor = actor
        self._clock = clock
        self._finish = finish
        self._seals = seals or {}
        self._journal = Journal(connection, terminal_code, self._seals)
        self._barred = barred
        self._unread: dict[UUID, Record] = {}
        self._trail = AuditTrail(connection, terminal_code)
        self._index = SearchIndex(connection)
        self._captured = Captured()
        self._events: list[tuple[datetime, Event]] = []
        self._written: dict[UUID, str] = {}
        self._stamp: Hlc | None = None
        self._bulk: set[str] = set()

    def get(self, record: type[R], record_id: UUID) -> R:
        """Return the record; RuleViolation ``record.unknown`` when there is none."""
        if isinstance(sealed := self._unread.get(record_id), record):
            return sealed
        found = self._stored(record, record_id)
        if found is None:
            raise RuleViolation("record.unknown", kind=record.kind.name)
        return MAPPINGS[record].load(found)  # type: ignore[no-any-return]

    def find(self, record: type[R], **equal: object) -> Sequence[R]:
        """Return the records whose fields equal the given values, oldest first."""
        if record.kind.scope in self._seals:
            return [one for one in self._unread.values() if type(one) is record and _has(one, equal)]
        table, mapping = TABLES[record], MAPPINGS[record]
        wanted = [table.c[name] == mapping.value(name, value) for name, value in equal.items()]
        query = select(*columns_of(table, record)).where(*wanted).order_by(table.c.id)
        with border():
            return [mapping.load(row) for row in self._connection.execute(query)]

    def add(self, record: R) -> R:
        """Store a new record.

        Raises:
            RuleViolation: ``record.duplicate`` with the field where a unique one is taken; ``terminal.counters_only``.
        """
        self._require_allowed(record)
        record = self._stamped(record)
        row = MAPPINGS[type(record)].row(record, version=1)
        if record.kind.scope not in self._seals:
            with border():
                stored = self._driver.execute(insert_of(record.kind.name), tuple(row.values()))
                self._index.added(record, stored.lastrowid)
        return self._noted(replace(record, version=1), lambda: self._captured.add(record.kind, row))

    def add_all(self, records: Sequence[Record]) -> None:
        """Store many new records of one kind, all of them or none; for imports.

        Raises:
            RuleViolation: ``record.duplicate`` with the field; the unit of work may go on without them.
        """
        if not records:
            return
        kind = type(records[0])
        with border():
            self._connection.exec_driver_sql("SAVEPOINT many")
            try:
                self._insert_all(kind, records)
            except BaseException:
                self._connection.exec_driver_sql("ROLLBACK TO many")
                raise
            finally:
                self._connection.exec_driver_sql("RELEASE many")
        self._bulk.add(kind.kind.name)

    def save(self, record: R) -> R:
        """Store a changed record.

        Raises:
            Conflict: ``record.changed`` where this copy is outdated.
            RuleViolation: ``terminal.counters_only``.
        """
        self._require_allowed(record)
        if record.kind.merge is Merge.UNION:
            raise TypeError(f"a {record.kind.name} is written once and never changed")
        former = self.get(type(record), record.id)
        if former.version != record.version:
            raise Conflict("record.changed", kind=record.kind.name)
        mapping = MAPPINGS[type(record)]
        before, after = mapping.row(former, 0), mapping.row(record, 0)
        if record.kind.scope not in self._seals:
            self._update(former, record, {name: value for name, value in after.items() if value != before[name]})
        saved = replace(record, version=record.version + 1)
        return self._noted(saved, lambda: self._captured.save(record.kind, before, after))

    def next_number(self, sequence: str) -> int:
        """Return the sequence's next number, from 1."""
        with border():
            return int(self._connection.execute(_NEXT, {"name": sequence}).scalar_one())

    def record(self, event: Event) -> None:
        """Audit the event with this transaction and publish it after the commit."""
        self._events.append((self._clock(), event))

    def commit(self) -> None:
        """Make everything durable, then publish."""
        with border():
            self._trail.append(self._actor, self._events)
            self._journal.append(self._actor, self._captured, self._tick())
        events = tuple(event for _, event in self._events)
        kinds = frozenset(self._written.values()) | self._bulk
        self._finish("COMMIT", Changes(events, kinds, frozenset(self._written), bulk=bool(self._bulk)))

    def _require_allowed(self, record: Record) -> None:
        """Refuse here what every other terminal would refuse when it came."""
        if record.kind.scope in self._barred:
            raise RuleViolation("terminal.counters_only")

    def _update(self, former: Record, record: Record, changed: Mapping[str, object]) -> None:
        statement = update_of(record.kind.name, tuple(changed))
        with border():
            self._driver.execute(statement, (*changed.values(), record.version + 1, record.id.bytes))
            self._index.saved(former, record)

    def _noted(self, record: R, capture: Callable[[], None]) -> R:
        capture()
        self._written[record.id] = record.kind.name
        if record.kind.scope in self._seals:
            self._unread[record.id] = record
        return record

    def _insert_all(self, kind: type[Record], records: Sequence[Record]) -> None:
        mapping, name = MAPPINGS[kind], kind.kind.name
        rows = [mapping.values(self._stamped(record), version=1) for record in records]
        if kind.kind.scope in self._seals:
            self._captured.add_all(kind.kind, mapping.names, rows)
            return
        names = ", ".join(mapping.names)
        marks = ", ?" * len(mapping.names)
        # Rows are numbered here, because nothing tells the numbers that a batch was given.
        last = self._connection.exec_driver_sql(f"SELECT coalesce(max(row), 0) FROM {name}").scalar_one()  # noqa: S608
        self._connection.exec_driver_sql(
            f"INSERT INTO {name} (row, {names}) VALUES (?{marks})",  # noqa: S608 - names of our own columns
            [(number, *row) for number, row in enumerate(rows, last + 1)],
        )
        self._index.added_all(records, last + 1)
        self._captured.add_all(kind.kind, mapping.names, rows)

    def _stamped(self, record: R) -> R:
        """Return a step with the transaction's stamp, which orders it on every terminal."""
        return replace(record, hlc=self._tick().packed) if isinstance(record, Step) else record

    def _tick(self) -> Hlc:
        """Return the transaction's one stamp."""
        if self._stamp is None:
            self._stamp = self._journal.tick(self._clock())
        return self._stamp

    def _stored(self, record: type[Record], record_id: UUID) -> Sequence[Any] | None:
        with border():
            found: Sequence[Any] | None = self._driver.execute(
                select_of(record.kind.name), (record_id.bytes,)
            ).fetchone()
            return found

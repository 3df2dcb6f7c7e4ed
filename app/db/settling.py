"""Rows as they amount to: what is stored of a record, brought to what all its writes and steps come to."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from app.db.conflict_list import list_anew, lost_writes
from app.db.field_writes import FieldWrites, History
from app.db.fields import Plain
from app.db.incoming import Inserting
from app.db.registry import MAPPINGS, SYNCED
from app.db.search_index import SearchIndex
from app.db.sharing import Sharing
from app.db.statements import select_of
from app.db.subject_log import read_subject_log
from app.db.writing import Writing
from app.domain.cases import Step
from app.domain.clients import Client, IdentityDocument
from app.domain.merging.fields import settle
from app.domain.merging.logs import state_of, void_stamps
from app.domain.merging.stamps import Stamp
from app.domain.records import Merge, Record
from app.domain.workflows import WORKFLOWS

_INDEXED: Final = (Client, IdentityDocument)


class Settling:
    """Writes rows, keeps the search index beside them, and lists what comes into conflict.

    Attributes:
        kinds: Names of the kinds that were written.
        ids: The records that were.
        conflicts: How many conflicts came up.
        new: The records that the present change set has added, by kind.
        touched: Records that are to be settled, with their writes where these are at hand.
    """

    def __init__(self, writing: Writing) -> None:
        """Write in the open transaction."""
        self.kinds: set[str] = set()
        self.ids: set[bytes] = set()
        self.new: dict[str, set[bytes]] = {}
        self.conflicts = 0
        self.touched: dict[bytes, tuple[type[Record], History | None]] = {}
        self._driver = writing.driver
        self._index = SearchIndex(writing.connection)
        self._inserting = Inserting(writing.driver)
        self._writes = FieldWrites(writing.driver)
        self._sharing = Sharing(writing.driver)

    def begin(self) -> None:
        """Begin with a further change set."""
        self.touched.clear()
        self.new.clear()

    def forget(self) -> None:
        """Forget which records were written, where nobody is told and they are too many to remember."""
        self.begin()
        self.ids.clear()

    def row(self, record: type[Record], record_id: bytes) -> dict[str, Any] | None:
        """Return a record's row by the names of its columns, or None."""
        found = self._driver.execute(select_of(record.kind.name), (record_id,)).fetchone()
        return None if found is None else dict(zip(MAPPINGS[record].names, found, strict=True))

    def insert(self, record: type[Record], columns: tuple[str, ...], rows: Sequence[tuple[Any, ...]]) -> None:
        """Insert whole rows, index them, and see what they mean to others.

        Raises:
            RuleViolation: ``change_set.taken_id``.
        """
        kind = record.kind.name
        if len(rows) == 1:
            first, shared = self._inserting.put_one(kind, columns, rows[0])
            rows = [] if first is None else rows
        else:
            first = self._next_row(kind) if record in _INDEXED else None
            rows, shared = self._inserting.put(kind, columns, rows, first)
        self.kinds.add(kind)
        new = [row[0] for row in rows]
        self.ids.update(new)
        self.new.setdefault(kind, set()).update(new)
        if first is not None:
            self._index.added_rows(record, columns, rows, first)
        if shared or record is IdentityDocument or record.kind.merge is Merge.STEPS or issubclass(record, Step):
            self._look_at(record, [dict(zip(columns, row, strict=True)) for row in rows], shared=shared)

    def settle_touched(self) -> None:
        """Bring every touched record to what all that is known of it amounts to."""
        for record_id, (record, history) in self.touched.items():
            self.settle(record, record_id, history or self._writes.history(record_id))
        self.touched.clear()

    def settle(self, record: type[Record], record_id: bytes, history: History) -> None:
        """Bring a record's row and its conflicts to what all its writes and steps amount to."""
        present = self.row(record, record_id)
        if present is None:
            return
        kind, settled, void = record.kind, dict[str, Plain](), frozenset[Stamp]()
        if kind.merge is Merge.STEPS:
            lines = read_subject_log(self._driver, kind, record_id)
            void, settled["state"] = void_stamps(lines), state_of(WORKFLOWS[kind.workflow], lines)
            misfits = [(line.step.action, line.step.hlc, line.step.terminal_code) for line in lines if not line.fits]
            self.conflicts += list_anew(self._driver, kind, record_id, "step", misfits)
        for group, began in history.beginning.items():
            live = settle(history.writes.get(group, ()), void, once=group[0] in kind.once).live
            settled.update(zip(group, live.values if live else began, strict=True))
        self.conflicts += list_anew(self._driver, kind, record_id, "field", lost_writes(kind, history, void))
        changed = {name: value for name, value in settled.items() if value != present[name]}
        if changed:
            self._update(record, record_id, present, changed)

    def _look_at(self, record: type[Record], rows: Sequence[Mapping[str, Any]], *, shared: bool) -> None:
        """See what rows mean to others: a step to its subject, a claim to another, a number to whoever has it."""
        if issubclass(record, Step):
            subjects = {(row["subject_id"], row["subject_kind"]) for row in rows}
            self.touched.update((of, (SYNCED[kind], None)) for of, kind in subjects if kind in SYNCED)
        elif record.kind.merge is Merge.STEPS:
            self.touched.update((row["id"], (record, None)) for row in rows)
        self._look_at_shared(record, rows, shared=shared)

    def _look_at_shared(self, record: type[Record], rows: Sequence[Mapping[str, Any]], *, shared: bool) -> None:
        if record is IdentityDocument:
            self.conflicts += self._sharing.persons(rows)
        for row in rows if shared else ():
            self.conflicts += self._sharing.unique(record.kind.name, row)
            self.conflicts += self._sharing.claims(record.kind, row)

    def _update(
        self, record: type[Record], record_id: bytes, present: Mapping[str, Plain], changed: Mapping[str, Plain]
    ) -> None:
        kind = record.kind.name
        sets = ", ".join(f"{name} = ?" for name in changed)
        statement = f"UPDATE {kind} SET {sets}, version = version + 1 WHERE id = ?"  # noqa: S608 - our own columns
        shared = self._inserting.let_in(statement, (*changed.values(), record_id))
        after = {**present, **changed}
        if record in _INDEXED:
            self._index.saved(_load(record, present), _load(record, after))
        self._look_at_shared(record, [after], shared=shared)
        self.kinds.add(kind)
        self.ids.add(record_id)

    def _next_row(self, kind: str) -> int:
        query = f'SELECT coalesce(max("row"), 0) + 1 FROM {kind}'  # noqa: S608 - names of our own tables
        return int(self._driver.execute(query).fetchone()[0])


def _load(record: type[Record], row: Mapping[str, Any]) -> Record:
    mapping = MAPPINGS[record]
    loaded: Record = mapping.load([row[name] for name in mapping.names])
    return loaded

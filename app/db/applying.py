"""Applies change sets of other terminals in the open transaction (design: "Merging").

What a record amounts to is computed from all that is stored of it, by the rules of ``app.domain.merging``; the order in
which terminals hear of each other's work leaves no trace.
"""

from collections.abc import Mapping, Sequence
from typing import Any, Final
from uuid import UUID

from app.db.change_sets import Base, ChangeGroup, ChangeSet, encode
from app.db.conflict_list import list_anew, lost_writes
from app.db.field_writes import FieldWrites, Group, History
from app.db.fields import Plain
from app.db.incoming import Inserting, split_fields, whole_rows
from app.db.registry import MAPPINGS, SYNCED
from app.db.row_check import check_of
from app.db.search_index import SearchIndex
from app.db.sharing import Sharing
from app.db.subject_log import read_subject_log
from app.db.writing import Writing
from app.domain.cases import Step
from app.domain.clients import Client, IdentityDocument
from app.domain.errors import RuleViolation
from app.domain.merging.fields import FieldWrite, settle
from app.domain.merging.logs import state_of, void_stamps
from app.domain.merging.stamps import Stamp
from app.domain.records import Merge, Record, Scope
from app.domain.workflows import WORKFLOWS

_SET_ASIDE: Final = "INSERT INTO unread (scope, hlc, terminal, actor, content) VALUES (?, ?, ?, ?, ?)"
_INDEXED: Final = (Client, IdentityDocument)


class Origin:
    """Whose change set is being applied: its scope, its stamp, its actor."""

    __slots__ = ("actor", "format", "scope", "stamp")

    def __init__(self, scope: Scope, terminal: str, change_set: ChangeSet) -> None:
        """Name the change set."""
        self.scope = scope
        self.stamp = Stamp(change_set.hlc, terminal)
        self.actor = change_set.actor
        self.format = change_set.format


class Applying:
    """Applies one change set after another.

    Attributes:
        kinds: Names of the kinds that were written.
        ids: The records that were.
        conflicts: How many conflicts came up.
    """

    def __init__(self, writing: Writing) -> None:
        """Write in the open transaction."""
        self.kinds: set[str] = set()
        self.ids: set[UUID] = set()
        self.conflicts = 0
        self._driver = writing.driver
        self._index = SearchIndex(writing.connection)
        self._inserting = Inserting(writing.driver)
        self._writes = FieldWrites(writing.driver)
        self._sharing = Sharing(writing.driver)
        self._touched: dict[bytes, tuple[type[Record], History | None]] = {}

    def apply(self, origin: Origin, groups: Sequence[ChangeGroup]) -> None:
        """Apply what one transaction wrote, in the order in which it did.

        Raises:
            RuleViolation: ``change_set.unreadable``, ``change_set.foreign`` for a kind of another scope,
                ``change_set.taken_id``.
        """
        self._touched.clear()
        for group in groups:
            record = SYNCED.get(group.kind)
            if record is None:
                self._set_aside(origin, group)
            elif record.kind.scope is not origin.scope:
                raise RuleViolation("change_set.foreign", kind=group.kind)
            else:
                self._apply_known(origin, record, self._readable(origin, record, group))
        for record_id, (record, history) in self._touched.items():
            self._settle(record, record_id, history or self._writes.history(record_id))
        self.conflicts, self._sharing.listed = self.conflicts + self._sharing.listed, 0

    def apply_late(self, origin: Origin, group: ChangeGroup) -> None:
        """Apply a group that could not be read when it came; what still cannot be read is kept again."""
        record = SYNCED.get(group.kind)
        if record is None or not group.added:
            self.apply(origin, [group])
            return
        here = [place for place, row in enumerate(group.rows) if self._row(record, row[0]) is not None]
        self._begin_late(origin, record, _rows(group, here))
        self.apply(origin, [_rows(group, [place for place in range(len(group.rows)) if place not in here])])

    def _begin_late(self, origin: Origin, record: type[Record], group: ChangeGroup) -> None:
        """Let records that are here already have begun with values of fields that were not known then."""
        group = self._readable(origin, record, group)
        for row in group.rows:
            history, values = self._writes.history(row[0]), dict(zip(group.fields, row[1:], strict=True))
            present = self._row(record, row[0]) or {}
            for fields in dict.fromkeys(record.kind.group_of(name) for name in group.fields):
                began = [values.get(name, present[name]) for name in fields]
                history.begin_with(fields, began)
            self._writes.keep_beginning(group.kind, row[0], history)
            self._settle(record, row[0], history)

    def _readable(self, origin: Origin, record: type[Record], group: ChangeGroup) -> ChangeGroup:
        """Return the part of a group that can be read; keep the rest as it came until it can."""
        known, unknown = split_fields(record, group.fields)
        if unknown:
            self._set_aside(origin, _columns(group, unknown))
            group = _columns(group, known)
        check = check_of(group.kind, known)
        if all(map(check, group.rows)):
            return group
        good = [place for place, row in enumerate(group.rows) if check(row)]
        bad = [place for place, row in enumerate(group.rows) if not check(row)]
        self._set_aside(origin, _rows(group, bad))
        return _rows(group, good)

    def _set_aside(self, origin: Origin, group: ChangeGroup) -> None:
        values = (origin.scope.value, *origin.stamp, origin.actor, encode(group))
        self._driver.execute(_SET_ASIDE, values)

    def _apply_known(self, origin: Origin, record: type[Record], group: ChangeGroup) -> None:
        if not group.rows:
            return
        if group.added:
            self._insert(origin, record, group)
        elif record.kind.merge is Merge.UNION:
            raise RuleViolation("change_set.unreadable", kind=group.kind)
        else:
            self._write(origin, record, group)
        self.kinds.add(group.kind)

    def _insert(self, origin: Origin, record: type[Record], group: ChangeGroup) -> None:
        columns, rows = whole_rows(record, group.fields, group.rows, origin.stamp.hlc)
        first = self._next_row(group.kind) if record in _INDEXED else None
        rows, shared = self._inserting.put(group.kind, columns, rows, first)
        self.ids.update(UUID(bytes=row[0]) for row in rows)
        if first is not None:
            self._index.added_all([_load(record, columns, row) for row in rows], first)
        self._look_at(record, [dict(zip(columns, row, strict=True)) for row in rows], shared=shared)

    def _look_at(self, record: type[Record], rows: Sequence[Mapping[str, Any]], *, shared: bool) -> None:
        """See what new rows mean to others: a step to its subject, a claim to another, a number to whoever has it."""
        if issubclass(record, Step):
            subjects = {(row["subject_id"], row["subject_kind"]) for row in rows}
            self._touched.update((of, (SYNCED[kind], None)) for of, kind in subjects if kind in SYNCED)
        elif record.kind.merge is Merge.STEPS:
            self._touched.update((row["id"], (record, None)) for row in rows)
        if record is IdentityDocument:
            self._sharing.persons(rows)
        for row in rows if shared else ():
            self._sharing.unique(record.kind.name, row)
            self._sharing.claims(record.kind, row)

    def _write(self, origin: Origin, record: type[Record], group: ChangeGroup) -> None:
        for place, row in enumerate(group.rows):
            bases = group.bases[place] if group.bases else (None,) * len(group.fields)
            present = self._row(record, row[0])
            if present is None:  # What it belongs to could not be read either.
                self._set_aside(origin, _rows(group, [place]))
                continue
            history = self._history(row[0])
            written = dict(zip(group.fields, zip(row[1:], bases, strict=True), strict=True))
            for fields in dict.fromkeys(record.kind.group_of(name) for name in group.fields):
                write = _field_write(origin, history, fields, written, present)
                history.put(fields, write, [present[name] for name in fields])
            self._writes.keep(group.kind, row[0], origin.stamp, origin.actor, history)
            self._touched[row[0]] = (record, history)

    def _history(self, record_id: bytes) -> History:
        known = self._touched.get(record_id)
        return known[1] if known and known[1] else self._writes.history(record_id)

    def _settle(self, record: type[Record], record_id: bytes, history: History) -> None:
        """Bring a record's row and its conflicts to what all its writes and steps amount to."""
        present = self._row(record, record_id)
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

    def _update(
        self, record: type[Record], record_id: bytes, present: Mapping[str, Plain], changed: Mapping[str, Plain]
    ) -> None:
        kind = record.kind.name
        sets = ", ".join(f"{name} = ?" for name in changed)
        statement = f"UPDATE {kind} SET {sets}, version = version + 1 WHERE id = ?"  # noqa: S608 - our own columns
        shared = self._inserting.let_in(statement, (*changed.values(), record_id))
        after = {**present, **changed}
        if record in _INDEXED:
            columns = tuple(present)
            self._index.saved(
                _load(record, columns, tuple(present.values())), _load(record, columns, tuple(after.values()))
            )
        self._look_at_changed(record, after, shared=shared)
        self.kinds.add(kind)
        self.ids.add(UUID(bytes=record_id))

    def _look_at_changed(self, record: type[Record], row: Mapping[str, Any], *, shared: bool) -> None:
        if record is IdentityDocument:
            self._sharing.persons([row])
        if shared:
            self._sharing.unique(record.kind.name, row)
            self._sharing.claims(record.kind, row)

    def _row(self, record: type[Record], record_id: bytes) -> dict[str, Any] | None:
        names = MAPPINGS[record].names
        query = f"SELECT {', '.join(names)} FROM {record.kind.name} WHERE id = ?"  # noqa: S608 - our own columns
        found = self._driver.execute(query, (record_id,)).fetchone()
        return None if found is None else dict(zip(names, found, strict=True))

    def _next_row(self, kind: str) -> int:
        query = f'SELECT coalesce(max("row"), 0) + 1 FROM {kind}'  # noqa: S608 - names of our own tables
        return int(self._driver.execute(query).fetchone()[0])


def _field_write(
    origin: Origin,
    history: History,
    group: Group,
    written: Mapping[str, tuple[Plain, Base]],
    present: Mapping[str, Plain],
) -> FieldWrite:
    """Return a write as it is kept; a field that an older writer did not count into the group stays as it found it."""
    bases = [Stamp(*base) for name in group if name in written and (base := written[name][1])]
    base = max(bases, default=None) if origin.format > 1 else history.latest_of(group, origin.stamp.terminal)
    if base is not None and base >= origin.stamp:
        raise RuleViolation("change_set.unreadable")
    before = history.values_at(group, base, [present[name] for name in group])
    values = (written[name][0] if name in written else found for name, found in zip(group, before, strict=True))
    return FieldWrite(origin.stamp, base, tuple(values))


def _load(record: type[Record], columns: Sequence[str], row: Sequence[Any]) -> Record:
    mapping, by_name = MAPPINGS[record], dict(zip(columns, row, strict=True))
    loaded: Record = mapping.load([by_name[name] for name in mapping.names])
    return loaded


def _columns(group: ChangeGroup, fields: tuple[str, ...]) -> ChangeGroup:
    """Return some of a group's fields."""
    places = [group.fields.index(name) for name in fields]
    rows = [(row[0], *(row[place + 1] for place in places)) for row in group.rows]
    return ChangeGroup(
        group.kind, group.added, fields, rows, [tuple(b[place] for place in places) for b in group.bases]
    )


def _rows(group: ChangeGroup, places: Sequence[int]) -> ChangeGroup:
    """Return some of a group's rows."""
    bases = [group.bases[place] for place in places] if group.bases else []
    return ChangeGroup(group.kind, group.added, group.fields, [group.rows[place] for place in places], bases)

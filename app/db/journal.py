"""The journal: what each transaction wrote, one change set for each scope, appended in the same transaction."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from operator import itemgetter
from typing import Final

from sqlalchemy import Connection

from app.db import meta
from app.db.border import Driver
from app.db.change_sets import FORMAT, Base, ChangeGroup, ChangeSet, as_base, encode
from app.db.conflict_list import relist
from app.db.field_writes import FieldWrites, Group, History, driver_of
from app.db.fields import Plain
from app.db.subject_log import void_transactions
from app.domain.hlc import Hlc, tick
from app.domain.merging.fields import FieldWrite, settle
from app.domain.merging.stamps import Stamp
from app.domain.people import Actor
from app.domain.records import TRAVELLING, Merge, RecordKind, Scope
from app.services.sync_seals import ChangeSetSeals

_CLOCK: Final = "hlc"
_CLOCK_BYTES: Final = 8
READABLE: Final[Mapping[Scope, tuple[Scope, ...]]] = {
    Scope.REFERENCE: (Scope.REFERENCE,),
    Scope.LOBBY: (Scope.REFERENCE, Scope.LOBBY),
    Scope.CLIENT: (Scope.REFERENCE, Scope.LOBBY, Scope.CLIENT),
    Scope.RESTRICTED: TRAVELLING,
}
"""Who reads a scope reads those before it too, so a change set may depend on them and never on those after it."""
UNTOLD: Final = frozenset(("id", "version", "hlc"))
"""Columns that are no news: the id leads the row, versions are each terminal's own, the stamp is the change set's."""
_LAST: Final = "SELECT coalesce(max(n), 0) FROM journal WHERE scope = ?"
_INSERT: Final = "INSERT INTO journal (scope, n, hlc, change_set) VALUES (?, ?, ?, ?)"
_MOVED: Final = """SELECT merged.stream, merged.n FROM merged
LEFT JOIN seen ON seen.stream = ? AND seen.of = merged.stream WHERE seen.n IS NOT merged.n"""
_SEEN: Final = "SELECT n FROM seen WHERE stream = ? AND of = ?"
SEE: Final = """INSERT INTO seen (stream, of, n) VALUES (?, ?, ?)
ON CONFLICT (stream, of) DO UPDATE SET n = max(n, excluded.n)"""


@dataclass(slots=True)
class Written:
    """What a transaction wrote to one record."""

    kind: RecordKind
    added: bool
    fields: dict[str, Plain] = field(default_factory=dict)
    beginning: dict[Group, tuple[Plain, ...]] = field(default_factory=dict)
    """For each group of fields its values before the transaction."""
    bases: dict[str, Base] = field(default_factory=dict)


class Captured:
    """Collects what a unit of work writes."""

    def __init__(self) -> None:
        """Begin empty."""
        self.records: dict[bytes, Written] = {}
        self._many: dict[tuple[Scope, str, tuple[str, ...]], list[tuple[Plain, ...]]] = {}

    def add(self, kind: RecordKind, row: Mapping[str, Plain]) -> None:
        """Note an added record; what stays on this terminal, and states folded from steps, are left out."""
        if kind.scope is Scope.LOCAL:
            return
        told = {name: value for name, value in row.items() if told_field(kind, name)}
        self.records[row["id"]] = Written(kind, added=True, fields=told)  # type: ignore[index]

    def save(self, kind: RecordKind, before: Mapping[str, Plain], after: Mapping[str, Plain]) -> None:
        """Note a changed record: of each group of fields that changed all, so that they merge as one."""
        if kind.scope is Scope.LOCAL:
            return
        record_id: bytes = before["id"]  # type: ignore[assignment]
        written = self.records.get(record_id) or Written(kind, added=False)
        changed = (name for name, value in after.items() if value != before[name] and told_field(kind, name))
        for group in dict.fromkeys(kind.group_of(name) for name in changed):
            written.beginning.setdefault(group, tuple(before[name] for name in group))
            written.fields.update((name, after[name]) for name in group)
        if written.fields:
            self.records[record_id] = written

    def add_all(self, kind: RecordKind, names: tuple[str, ...], rows: Sequence[Sequence[Plain]]) -> None:
        """Note many added records of one kind, their fields in the order of ``names``."""
        places = [names.index("id"), *(place for place, name in enumerate(names) if told_field(kind, name))]
        if kind.scope is not Scope.LOCAL:
            key = (kind.scope, kind.name, tuple(name for name in names if told_field(kind, name)))
            self._many.setdefault(key, []).extend(map(itemgetter(*places), rows))

    def groups(self, scope: Scope) -> list[ChangeGroup]:
        """Return what was written in the scope, in the order in which each kind was first written."""
        found: dict[tuple[str, bool, tuple[str, ...]], ChangeGroup] = {}
        for record_id, written in self.records.items():
            if written.kind.scope is scope:
                key = (written.kind.name, written.added, tuple(written.fields))
                group = found.setdefault(key, ChangeGroup(*key, [], []))
                group.rows.append((record_id, *written.fields.values()))
                group.bases.append(tuple(written.bases.get(name) for name in written.fields))
        many = [
            ChangeGroup(kind, added=True, fields=names, rows=rows)
            for (of, kind, names), rows in self._many.items()
            if of is scope
        ]
        return many + [_without_empty_bases(group) for group in found.values()]


def told_field(kind: RecordKind, name: str) -> bool:
    """Tell whether a field travels."""
    return name not in UNTOLD and not (kind.merge is Merge.STEPS and name == "state")


def _put_writes(history: History, void: frozenset[Stamp], written: Written, name: Stamp) -> None:
    """Take what was written into the record's history, each write with the one that was live before it for its base."""
    for group, before in written.beginning.items():
        live = settle(history.writes.get(group, ()), void, once=group[0] in written.kind.once).live
        base = live.stamp if live else None
        written.bases.update(dict.fromkeys(group, as_base(base)))
        values = tuple(written.fields[part] for part in group)
        history.put(group, FieldWrite(name, base, values), before)


def _without_empty_bases(group: ChangeGroup) -> ChangeGroup:
    told = any(base is not None for bases in group.bases for base in bases)
    return group if told else ChangeGroup(group.kind, group.added, group.fields, group.rows)


class Journal:
    """Appends change sets to this terminal's streams."""

    def __init__(self, connection: Connection, terminal_code: str, seals: ChangeSetSeals) -> None:
        """Write this terminal's streams, those sealed that it may not read."""
        self._connection = connection
        self._terminal_code = terminal_code
        self._seals = seals

    def tick(self, now: datetime) -> Hlc:
        """Return the stamp of a transaction made now."""
        return tick(self.clock(), now)

    def clock(self) -> Hlc:
        """Return the latest stamp this terminal has written or read."""
        return read_clock(self._connection)

    def append(self, actor: Actor | None, captured: Captured, stamp: Hlc) -> bool:
        """Write what was captured under one stamp for the whole transaction; tell whether there was anything."""
        driver = driver_of(self._connection)
        actor_id = actor.staff_id.bytes if actor else None
        self._keep_writes(FieldWrites(driver), captured, stamp, actor_id)
        written = {scope: groups for scope in READABLE if (groups := captured.groups(scope))}
        for scope, groups in written.items():
            (last,) = driver.execute(_LAST, (scope.value,)).fetchone()
            content = encode(ChangeSet(FORMAT, stamp.packed, actor_id, self._moved(driver, scope), groups))
            if seal := self._seals.get(scope):
                content = seal(f"{scope.value}/{self._terminal_code}", last + 1, content)
            driver.execute(_INSERT, (scope.value, last + 1, stamp.packed, content))
        if written:
            write_clock(self._connection, stamp)
        return bool(written)

    def _keep_writes(self, writes: FieldWrites, captured: Captured, stamp: Hlc, actor: bytes | None) -> None:
        name = Stamp(stamp.packed, self._terminal_code)
        for record_id, written in captured.records.items():
            if not written.added:
                history = writes.history(record_id)
                void = void_transactions(writes.driver, written.kind, record_id)
                _put_writes(history, void, written, name)
                writes.keep(written.kind.name, record_id, name, actor, history)
                relist(writes.driver, written.kind, record_id, history, void)

    def _moved(self, driver: Driver, scope: Scope) -> dict[str, int]:
        """Return what this stream depends on beyond what its previous change set told, and note that it is told."""
        own = f"{scope.value}/{self._terminal_code}"
        readable = {of.value for of in READABLE[scope]}
        moved = {stream: n for stream, n in driver.execute(_MOVED, (own,)) if stream.split("/")[0] in readable}
        for other in READABLE[scope][:-1]:
            stream = f"{other.value}/{self._terminal_code}"
            (last,) = driver.execute(_LAST, (other.value,)).fetchone()
            told = driver.execute(_SEEN, (own, stream)).fetchone()
            if last and (told is None or told[0] != last):
                moved[stream] = last
        driver.executemany(SEE, [(own, stream, n) for stream, n in moved.items()])
        return moved


def read_clock(connection: Connection) -> Hlc:
    """Return the latest stamp this store has written or read."""
    kept = meta.read(connection, _CLOCK)
    return Hlc() if kept is None else Hlc.unpacked(int.from_bytes(kept))


def write_clock(connection: Connection, stamp: Hlc) -> None:
    """Keep the latest stamp that was written or read."""
    meta.write(connection, _CLOCK, stamp.packed.to_bytes(_CLOCK_BYTES))

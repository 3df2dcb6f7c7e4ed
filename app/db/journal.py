"""The journal: what each transaction wrote, one change set for each scope, appended in the same transaction.

A change set is a MessagePack list, read and written here only; Changes of the
same kind and the same fields share one group, so that a batch of an import names its fields once.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime
from operator import itemgetter
from typing import Any, Final
from uuid import UUID

import msgspec
from sqlalchemy import Connection, bindparam, func, insert, select

from app.db import meta
from app.db.fields import Plain
from app.db.local_tables import JOURNAL, MERGED
from app.domain.hlc import Hlc, tick
from app.domain.people import Actor
from app.domain.records import Merge, RecordKind, Scope

FORMAT: Final = 1
_CLOCK: Final = "hlc"
_CLOCK_BYTES: Final = 8
_ORDER: Final = (Scope.REFERENCE, Scope.LOBBY, Scope.CLIENT)
"""Who reads a scope reads those before it too, so an entry may depend on them and never on those after it."""
_LAST: Final = select(func.max(JOURNAL.c.n)).where(JOURNAL.c.scope == bindparam("wanted"))
_MERGED: Final = select(MERGED.c.stream, MERGED.c.n).order_by(MERGED.c.stream)


class ChangeGroup(msgspec.Struct, array_like=True, frozen=True):
    """Changes of one kind that wrote the same fields."""

    kind: str
    added: bool
    fields: tuple[str, ...]
    rows: list[tuple[Any, ...]]
    """For each record its id (16 bytes), then the values of the fields as columns hold them (``fields.Plain``)."""


class ChangeSet(msgspec.Struct, array_like=True, frozen=True):
    """What one transaction wrote in one scope."""

    format: int
    hlc: int
    actor: bytes | None
    deps: dict[str, int]
    """Per stream (``scope/terminal``), the last entry that was merged, or written, before."""
    groups: list[ChangeGroup]


class Captured:
    """Collects what a unit of work writes."""

    def __init__(self) -> None:
        """Begin empty."""
        self._groups: dict[tuple[Scope, str, bool, tuple[str, ...]], list[tuple[Plain, ...]]] = {}

    def write(self, kind: RecordKind, record_id: bytes, written: Mapping[str, Plain], *, added: bool) -> None:
        """Note one written record; what stays on this terminal, and states folded from steps, are left out."""
        if kind.scope is Scope.LOCAL:
            return
        folded = kind.merge is Merge.STEPS
        names = tuple(name for name in written if name not in ("id", "version") and not (folded and name == "state"))
        if names or added:
            row = (record_id, *(written[name] for name in names))
            self._groups.setdefault((kind.scope, kind.name, added, names), []).append(row)

    def write_all(self, kind: RecordKind, names: tuple[str, ...], rows: Sequence[Sequence[Plain]]) -> None:
        """Note many added records of one kind, their fields in the order of ``names``."""
        left_out = {"id", "version", *(("state",) if kind.merge is Merge.STEPS else ())}
        places = [names.index("id"), *(place for place, name in enumerate(names) if name not in left_out)]
        if kind.scope is not Scope.LOCAL:
            key = (kind.scope, kind.name, True, tuple(name for name in names if name not in left_out))
            self._groups.setdefault(key, []).extend(map(itemgetter(*places), rows))

    def groups(self, scope: Scope) -> list[ChangeGroup]:
        """Return what was written in the scope, in the order in which each kind was first written."""
        return [
            ChangeGroup(kind, added, names, rows)
            for (of, kind, added, names), rows in self._groups.items()
            if of is scope
        ]


class Journal:
    """Appends change sets to this terminal's streams."""

    def __init__(self, connection: Connection, terminal_code: str) -> None:
        """Write this terminal's streams."""
        self._connection = connection
        self._terminal_code = terminal_code

    def append(self, actor: Actor | None, captured: Captured, now: datetime) -> Hlc | None:
        """Write what was captured, under one stamp for the whole transaction; return it, None where nothing was."""
        written = {scope: groups for scope in _ORDER if (groups := captured.groups(scope))}
        if not written:
            return None
        stamp = tick(self.clock(), now)
        deps = self._merged()
        for scope in _ORDER:
            last = self._last(scope)
            if scope in written:
                actor_id: UUID | None = actor.staff_id if actor else None
                self._insert(scope, last + 1, stamp, (actor_id, deps, written[scope]))
                last += 1
            if last:
                deps = {**deps, f"{scope.value}/{self._terminal_code}": last}
        meta.write(self._connection, _CLOCK, stamp.packed.to_bytes(_CLOCK_BYTES))
        return stamp

    def clock(self) -> Hlc:
        """Return the latest stamp this terminal has written or read."""
        kept = meta.read(self._connection, _CLOCK)
        return Hlc() if kept is None else Hlc.unpacked(int.from_bytes(kept))

    def _insert(
        self, scope: Scope, n: int, stamp: Hlc, content: tuple[UUID | None, dict[str, int], list[ChangeGroup]]
    ) -> None:
        actor_id, deps, groups = content
        change_set = ChangeSet(FORMAT, stamp.packed, actor_id.bytes if actor_id else None, deps, groups)
        self._connection.execute(
            insert(JOURNAL),
            {"scope": scope.value, "n": n, "hlc": stamp.packed, "change_set": msgspec.msgpack.encode(change_set)},
        )

    def _last(self, scope: Scope) -> int:
        return self._connection.execute(_LAST, {"wanted": scope.value}).scalar() or 0

    def _merged(self) -> dict[str, int]:
        return {row.stream: row.n for row in self._connection.execute(_MERGED)}


def read_change_set(content: bytes) -> ChangeSet:
    """Return a change set from its journal entry."""
    return msgspec.msgpack.decode(content, type=ChangeSet)

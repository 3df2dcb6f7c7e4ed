"""Applies change sets of other terminals in the open transaction (design: "Merging").

What a record amounts to is computed from all that is stored of it, by the rules of ``app.domain.merging``; the order in
which terminals hear of each other's work leaves no trace.
"""

from collections.abc import Mapping, Sequence
from typing import Final

from app.db.change_sets import Base, ChangeGroup, ChangeSet, encode, some_fields, some_rows
from app.db.field_writes import FieldWrites, Group, History
from app.db.fields import Plain
from app.db.incoming import Parents, in_order, parents_of, told_fields, whole_rows
from app.db.registry import SYNCED
from app.db.row_check import check_of
from app.db.settling import Settling
from app.db.writing import Writing
from app.domain.errors import RuleViolation
from app.domain.merging.fields import FieldWrite
from app.domain.merging.stamps import Stamp
from app.domain.records import Merge, Record, Scope

_SET_ASIDE: Final = "INSERT INTO unread (scope, hlc, terminal, actor, content) VALUES (?, ?, ?, ?, ?)"


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
        settling: Writes the rows, and knows which were written and what came into conflict.
    """

    def __init__(self, writing: Writing) -> None:
        """Write in the open transaction."""
        self.settling = Settling(writing)
        self._driver = writing.driver
        self._writes = FieldWrites(writing.driver)
        self._parents = Parents(writing.driver)

    def apply(self, origin: Origin, groups: Sequence[ChangeGroup]) -> None:
        """Apply what one transaction wrote, in the order in which it did.

        Raises:
            RuleViolation: ``change_set.unreadable``, ``change_set.foreign`` for a kind of another scope,
                ``change_set.taken_id``.
        """
        self.settling.begin()
        for group in in_order(groups):
            record = SYNCED.get(group.kind)
            if record is None:
                self.set_aside(origin, group)
            elif record.kind.scope is not origin.scope:
                raise RuleViolation("change_set.foreign", kind=group.kind)
            else:
                told = told_fields(record, group.fields)
                self._apply_known(origin, record, self.readable_part(origin, group, told))
        self.settling.settle_touched()

    def apply_late(self, origin: Origin, group: ChangeGroup) -> None:
        """Apply a group that could not be read when it came; what still cannot be read is kept again."""
        record = SYNCED.get(group.kind)
        if record is None or not group.added:
            self.apply(origin, [group])
            return
        here = [place for place, row in enumerate(group.rows) if self.settling.row(record, row[0]) is not None]
        self._begin_late(origin, record, some_rows(group, here))
        self.apply(origin, [some_rows(group, [place for place in range(len(group.rows)) if place not in here])])

    def readable_part(self, origin: Origin, group: ChangeGroup, known: tuple[str, ...]) -> ChangeGroup:
        """Return the known fields of those rows that can be read; keep the rest as it came."""
        unknown = tuple(name for name in group.fields if name not in known)
        if unknown:
            self.set_aside(origin, some_fields(group, unknown))
            group = some_fields(group, known)
        check = check_of(group.kind, known)
        if all(map(check, group.rows)):
            return group
        good = [place for place, row in enumerate(group.rows) if check(row)]
        bad = [place for place, row in enumerate(group.rows) if not check(row)]
        self.set_aside(origin, some_rows(group, bad))
        return some_rows(group, good)

    def set_aside(self, origin: Origin, group: ChangeGroup) -> None:
        """Keep a group as it came until it can be read."""
        self._driver.execute(_SET_ASIDE, (origin.scope.value, *origin.stamp, origin.actor, encode(group)))

    def _apply_known(self, origin: Origin, record: type[Record], group: ChangeGroup) -> None:
        if not group.rows:
            return
        if group.added:
            group = self._without_orphans(origin, group)
            columns, rows = whole_rows(record, group.fields, group.rows, origin.stamp.hlc)
            self.settling.insert(record, columns, rows)
        elif record.kind.merge is Merge.UNION:
            raise RuleViolation("change_set.unreadable", kind=group.kind)
        else:
            self.write(origin, record, group)

    def write(self, origin: Origin, record: type[Record], group: ChangeGroup) -> None:
        """Take writes to records into their histories; what they amount to is settled with the rest.

        Raises:
            RuleViolation: ``change_set.unreadable`` for a write upon one that came later, ``record.unknown`` for one
                that refers to nothing.
        """
        for target, at in parents_of(group.kind, group.fields):
            if not all(
                self._parents.is_there(target, row[at], self.settling.new.get(target, ())) for row in group.rows
            ):
                raise RuleViolation("record.unknown", kind=group.kind)
        for place in range(len(group.rows)):
            self._write(origin, record, some_rows(group, [place]))

    def _without_orphans(self, origin: Origin, group: ChangeGroup) -> ChangeGroup:
        """Return the rows whose parents are here; keep those whose parents could not be read either."""
        orphans = frozenset(self._parents.orphans(group, self.settling.new))
        if not orphans:
            return group
        self.set_aside(origin, some_rows(group, sorted(orphans)))
        return some_rows(group, [place for place in range(len(group.rows)) if place not in orphans])

    def _write(self, origin: Origin, record: type[Record], one: ChangeGroup) -> None:
        """Take what was written to one record into its history; what it amounts to is settled with the rest."""
        record_id, *values = one.rows[0]
        bases = one.bases[0] if one.bases else (None,) * len(one.fields)
        present = self.settling.row(record, record_id)
        if present is None:  # What it belongs to could not be read either.
            self.set_aside(origin, one)
            return
        known = self.settling.touched.get(record_id, (record, None))[1]
        history = known or self._writes.history(record_id)
        written = dict(zip(one.fields, zip(values, bases, strict=True), strict=True))
        for fields in dict.fromkeys(record.kind.group_of(name) for name in one.fields):
            if fields not in history.at(origin.stamp):  # A snapshot may have brought it already.
                write = _field_write(origin, history, fields, written, present)
                history.put(fields, write, [present[name] for name in fields])
        self._writes.keep(one.kind, record_id, origin.stamp, origin.actor, history)
        self.settling.touched[record_id] = (record, history)

    def _begin_late(self, origin: Origin, record: type[Record], group: ChangeGroup) -> None:
        """Let records that are here already have begun with values of fields that were not known then."""
        group = self.readable_part(origin, group, told_fields(record, group.fields))
        for row in group.rows:
            history, values = self._writes.history(row[0]), dict(zip(group.fields, row[1:], strict=True))
            present = self.settling.row(record, row[0]) or {}
            for fields in dict.fromkeys(record.kind.group_of(name) for name in group.fields):
                history.begin_with(fields, [values.get(name, present[name]) for name in fields])
            self._writes.keep_beginning(group.kind, row[0], history)
            self.settling.settle(record, row[0], history)


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

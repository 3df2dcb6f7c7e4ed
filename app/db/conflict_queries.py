"""Reads of what merging kept for people to decide."""

from collections.abc import Iterator
from typing import Any, Final
from uuid import UUID

from app.db.border import Driver
from app.db.field_writes import FieldWrites, Group
from app.db.fields import Plain
from app.db.reading import Reading, maybe_id
from app.db.registry import MAPPINGS, SYNCED
from app.db.sharing import claim_losers, clients_with, holders, shared_unique
from app.db.subject_log import void_transactions
from app.domain.hlc import Hlc
from app.domain.identity import IdentityKind, identity_key
from app.domain.merging.fields import FieldWrite, settle
from app.domain.merging.same_person import Opinion, identity_digest, survivors
from app.domain.merging.stamps import Stamp
from app.domain.records import Record
from app.services.sync import ConflictRow, WriteRow

_LISTED: Final = (
    "SELECT what, kind, record, field, hlc, terminal FROM merge_conflict ORDER BY what, record, field, hlc, terminal"
)
_SETTLED: Final = """SELECT record_id, field, lost_hlc, lost_terminal FROM settlement
UNION SELECT record_id, field, lost_hlc, lost_terminal FROM lobby_settlement
UNION SELECT record_id, field, lost_hlc, lost_terminal FROM reference_settlement
UNION SELECT record_id, field, lost_hlc, lost_terminal FROM restricted_settlement"""
_AUTHOR: Final = """SELECT actor, staff.name FROM field_write LEFT JOIN staff ON staff.id = field_write.actor
WHERE record = ? AND hlc = ? AND terminal = ?"""
_STEP: Final = (
    "SELECT actor_id, actor_name FROM {log} WHERE subject_id = ? AND hlc = ? AND terminal_code = ? AND action = ?"
)
_OPINIONS: Final = "SELECT one_id, other_id, same, decided_at, id FROM same_person"
_OPINION: Final = """SELECT same FROM same_person WHERE one_id IN (:one, :other) AND other_id IN (:one, :other)
ORDER BY decided_at DESC, id DESC LIMIT 1"""
_DOCUMENTS: Final = "SELECT identity_kind, number FROM identity_document WHERE client_id = ? AND current = 1"

Listed = tuple[str, str, bytes, str, int, str]


class SqlConflictQueries:
    """The conflicts of this store."""

    def __init__(self, reading: Reading) -> None:
        """Read through the store's connection."""
        self._reading = reading

    def open(self) -> tuple[ConflictRow, ...]:
        """Return every conflict that nobody has settled; what ordinary work has mended meanwhile is left out."""
        with self._reading() as driver:
            settled = {tuple(row) for row in driver.execute(_SETTLED)}
            listed = driver.execute(_LISTED).fetchall()
            kept = [row for row in listed if (row[2], *row[3:]) not in settled]
            return tuple(view for row in kept for view in _views(driver, row))

    def same_person(self, client_id: UUID) -> tuple[UUID, ...]:
        """Return all files of one person, first the one that stands for the person; itself where nothing is linked."""
        with self._reading() as driver:
            heads = _survivors(driver, client_id)
        head = heads.get(client_id, client_id)
        return (head, *sorted(one for one, of in heads.items() if of == head and one != head))


def _views(driver: Driver, row: Listed) -> Iterator[ConflictRow]:
    what, kind, record_id, *_ = row
    record = SYNCED[kind]
    if what == "field":
        yield _field_view(driver, record, row)
    elif what == "step":
        yield _step_view(driver, record, row)
    elif what == "claim":
        yield from _claim_views(driver, record, row)
    elif what == "unique":
        yield from _unique_views(driver, record, row)
    else:
        head = _survivors(driver, UUID(bytes=record_id)).get(UUID(bytes=record_id))
        if head is not None and head.bytes != record_id and not _agreed(driver, head.bytes, record_id):
            yield _plain_view(row, (), head)


def _agreed(driver: Driver, one: bytes, other: bytes) -> bool:
    """Tell whether somebody has looked at two files and said that they are one person's."""
    found = driver.execute(_OPINION, {"one": one, "other": other}).fetchone()
    return found is not None and bool(found[0])


def _field_view(driver: Driver, record: type[Record], row: Listed) -> ConflictRow:
    _, kind, record_id, field, hlc, terminal = row
    group = record.kind.group_of(field)
    history = FieldWrites(driver).history(record_id)
    writes = history.writes[group]
    void = void_transactions(driver, record.kind, record_id)
    live = settle(writes, void, once=group[0] in record.kind.once).live
    lost = next(write for write in writes if write.stamp == (hlc, terminal))
    return ConflictRow(
        what="field",
        kind=kind,
        record_id=UUID(bytes=record_id),
        fields=group,
        hlc=hlc,
        terminal=terminal,
        lost=_write_row(driver, record, record_id, group, lost),
        live=_write_row(driver, record, record_id, group, live) if live else None,
    )


def _write_row(driver: Driver, record: type[Record], record_id: bytes, group: Group, write: FieldWrite) -> WriteRow:
    actor, name = driver.execute(_AUTHOR, (record_id, *write.stamp)).fetchone()
    values = {part: _loaded(record, part, value) for part, value in zip(group, write.values, strict=True)}
    return _author(values, actor, name, write.stamp)


def _author(values: dict[str, object], actor: bytes | None, name: str | None, stamp: Stamp) -> WriteRow:
    return WriteRow(values, maybe_id(actor), name or "", stamp.terminal, Hlc.unpacked(stamp.hlc).instant)


def _loaded(record: type[Record], name: str, value: Plain) -> object:
    decode = MAPPINGS[record].storages[name].decode
    return value if decode is None else decode(value)


def _step_view(driver: Driver, record: type[Record], row: Listed) -> ConflictRow:
    _, kind, record_id, action, hlc, terminal = row
    found = driver.execute(_STEP.format(log=record.kind.log), (record_id, hlc, terminal, action)).fetchone()
    lost = _author({"action": action}, found[0], found[1], Stamp(hlc, terminal))
    return ConflictRow("step", kind, UUID(bytes=record_id), (action,), hlc, terminal, lost=lost)


def _claim_views(driver: Driver, record: type[Record], row: Listed) -> Iterator[ConflictRow]:
    rule = record.kind.claims
    if rule is not None:
        query = f"SELECT {', '.join(rule.thing)} FROM {record.kind.name} WHERE id = ?"  # noqa: S608 - our own columns
        thing = driver.execute(query, (row[2],)).fetchone()
        holder = claim_losers(driver, record.kind, thing).get(UUID(bytes=row[2]))
        if holder is not None:
            yield _plain_view(row, rule.thing, holder)


def _unique_views(driver: Driver, record: type[Record], row: Listed) -> Iterator[ConflictRow]:
    """Show whoever has what an earlier record has too; the earlier one keeps it and is no conflict."""
    columns = tuple(row[3].split(","))
    condition = dict(shared_unique(record.kind.name)).get(columns, "")
    query = f"SELECT {', '.join(columns)} FROM {record.kind.name} WHERE id = ?"  # noqa: S608 - our own columns
    sharing = holders(driver, record.kind.name, columns, condition, driver.execute(query, (row[2],)).fetchone())
    if row[2] in sharing[1:]:
        yield _plain_view(row, columns, UUID(bytes=sharing[0]))


def _plain_view(row: Listed, fields: tuple[str, ...], other: UUID) -> ConflictRow:
    what, kind, record_id, _, hlc, terminal = row
    return ConflictRow(what, kind, UUID(bytes=record_id), fields, hlc, terminal, other_id=other)


def _survivors(driver: Driver, client_id: UUID) -> dict[UUID, UUID]:
    """Return who stands for whom among the clients that are linked to this one, in however many steps."""
    opinions = [_opinion(row) for row in driver.execute(_OPINIONS)]
    asked: set[UUID] = set()
    held: list[tuple[str, UUID]] = []
    wanted = [client_id]
    while wanted:
        one = wanted.pop()
        asked.add(one)
        near = list(_held_with(driver, one))
        held += near
        others = {client for _, client in near} | {
            c for o in opinions if one in (o.one, o.other) for c in (o.one, o.other)
        }
        wanted += others - asked
    return survivors(sorted(set(held)), opinions)


def _held_with(driver: Driver, client_id: UUID) -> Iterator[tuple[str, UUID]]:
    for kind, number in driver.execute(_DOCUMENTS, (client_id.bytes,)).fetchall():
        key = identity_key(IdentityKind(kind), number)
        for client in clients_with(driver, key, key.partition(":")[2]):
            yield identity_digest(key), client


def _opinion(row: Any) -> Opinion:  # noqa: ANN401 - the driver ships no types
    one, other, same, at, own = row
    return Opinion(UUID(bytes=one), UUID(bytes=other), bool(same), (at, UUID(bytes=own)))

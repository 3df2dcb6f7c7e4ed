"""Conflicts as the sync page shows them: whose record, both sides in words, and the ways to decide."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import Enum
from typing import Final
from uuid import UUID

from app.domain.cases import ServiceCase
from app.domain.clients import Client, IdentityDocument, Representative
from app.domain.people import Staff
from app.domain.policy import Permission
from app.domain.records import Record
from app.services.conflicts import MASKS, RESTORABLE, ConflictDesk
from app.services.masked import masked_name
from app.services.ports import UnitOfWork
from app.services.sync import ConflictRow, WriteRow
from app.services.workplace import Workplace

_ENTERED_BY: Final = (
    *("claimed_by", "maker_id", "created_by", "registered_by", "issued_by", "recorded_by", "collected_by"),
    *("first_contact_by", "teller_id", "received_by", "asked_by"),
)
"""Fields in which records keep who entered them."""


def made_at(record_id: UUID) -> datetime:
    """Return when a record was made: a UUIDv7 begins with the milliseconds since 1970."""
    return datetime.fromtimestamp((record_id.int >> 80) / 1000, UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """One side of a conflict."""

    texts: tuple[str, ...]
    """The values of its fields, masked."""
    by: str
    terminal: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class ConflictView:
    """A conflict as the sync page shows it."""

    row: ConflictRow
    what: str
    kind: str
    client_id: UUID | None
    """Whose file it is about, where it is about one."""
    subject: str
    """The client's masked name, a number, a login."""
    other: str
    """The same of the record that keeps what is shared."""
    fields: tuple[str, ...]
    live: Written | None
    lost: Written | None
    may_settle: bool
    """Whether the actor may say that what holds is right; what only the record itself can mend is mended there."""
    may_restore: bool
    may_show: bool = False
    """Whether the values may be shown in clear, which is audited."""
    case_id: UUID | None = None
    """Which case it is about, where it is about one."""


class ConflictBoard:
    """What merging left to people, for one page."""

    def __init__(self, place: Workplace, desk: ConflictDesk, kinds: Mapping[str, type[Record]]) -> None:
        """Work at the place; ``kinds`` are the records that travel, by name."""
        self._place, self._desk, self._kinds = place, desk, kinds

    def list(self) -> tuple[ConflictView, ...]:
        """Return what waits for somebody; nothing to whoever may not see clients."""
        if not self._place.may(Permission.SEE_CLIENT):
            return ()
        rows = self._desk.list()
        with self._place.look() as uow:
            return tuple(self._view(uow, row) for row in rows)

    def show(self, row: ConflictRow) -> ConflictView:
        """Return one with its values in clear; the reading is audited.

        Raises:
            Refused: ``permission.refused``.
            Conflict: ``conflict.settled``.
        """
        clear = self._desk.show(row)
        with self._place.look() as uow:
            return self._view(uow, clear)

    def take(self, row: ConflictRow) -> None:
        """Say that what holds is right; of one person entered twice, that the files belong together.

        Raises:
            Refused: ``permission.refused``.
            RuleViolation: ``conflict.mend_record``.
            Conflict: ``conflict.settled``.
        """
        if row.what == "person" and row.other_id is not None:
            self._desk.join(row.other_id, row.record_id, same=True)
        else:
            self._desk.take(row)

    def restore(self, row: ConflictRow) -> None:
        """Write the value that had lost again; raises as ``take``."""
        self._desk.restore(row)

    def part(self, row: ConflictRow) -> None:
        """Say that two files are two people, although a document says otherwise; raises as ``take``."""
        if row.other_id is not None:
            self._desk.join(row.other_id, row.record_id, same=False)

    def _view(self, uow: UnitOfWork, row: ConflictRow) -> ConflictView:
        record, shared = self._kinds[row.kind], row.what not in {"field", "step"}
        may = self._place.may(Permission.EDIT_CLIENT)
        live, lost = self._written(row.live, row.fields), self._written(row.lost, row.fields)
        if shared and row.other_id is not None:
            live, lost = (self._entered(uow, record, one, row.fields) for one in (row.other_id, row.record_id))
        return ConflictView(
            row=row,
            what=row.what,
            kind=row.kind,
            client_id=self._client_of(uow, row),
            subject=self._label(uow, record, row.record_id),
            other=self._label(uow, record, row.other_id) if row.other_id else "",
            fields=row.fields,
            live=live,
            lost=lost,
            may_settle=may and row.what in {"field", "step", "person"},
            may_restore=may and row.what == "field" and row.kind in RESTORABLE,
            may_show=may and row.what == "field",
            case_id=row.record_id if row.kind == ServiceCase.kind.name else None,
        )

    def _written(self, write: WriteRow | None, fields: Sequence[str]) -> Written | None:
        if write is None:
            return None
        texts = tuple(self._text(write.values[name]) for name in fields if name in write.values)
        return Written(texts=texts, by=write.actor_name, terminal=write.terminal, at=write.at)

    def _entered(self, uow: UnitOfWork, record: type[Record], record_id: UUID, fields: Sequence[str]) -> Written:
        """Return who entered one of two records that share something, and when: its id tells that of every record."""
        found = uow.get(record, record_id)
        values = (getattr(found, name) for name in fields if hasattr(found, name) and name not in MASKS)
        texts = (self._label(uow, record, record_id), *map(self._text, values))
        who = next((by for name in _ENTERED_BY if isinstance(by := getattr(found, name, None), UUID)), None)
        people = uow.find(Staff, id=who) if who is not None else ()
        return Written(
            texts=tuple(dict.fromkeys(text for text in texts if text)),
            by=people[0].name if people else "",
            terminal=str(getattr(found, "terminal_code", "")),
            at=made_at(record_id),
        )

    def _text(self, value: object) -> str:
        if isinstance(value, datetime):
            return value.astimezone(self._place.zone).strftime("%Y-%m-%d %H:%M")
        if isinstance(value, Enum):
            return str(value.value)
        return "" if value is None else str(value)

    def _client_of(self, uow: UnitOfWork, row: ConflictRow) -> UUID | None:
        if row.kind == Client.kind.name:
            return row.record_id
        client: UUID | None = getattr(uow.get(self._kinds[row.kind], row.record_id), "client_id", None)
        return client

    def _label(self, uow: UnitOfWork, record: type[Record], record_id: UUID) -> str:
        found = uow.get(record, record_id)
        if isinstance(found, IdentityDocument | Representative):
            found = uow.get(Client, found.client_id)
        if isinstance(found, Client):
            return masked_name(self._place.policy.masking, found.name, found.client_type)
        names = ("case_no", "confirmation_no", "archive_no", "number", "login", "code", "name", "title")
        return next((str(text) for name in names if (text := getattr(found, name, ""))), "")

"""Lists of the day's work."""

from collections.abc import Sequence
from datetime import UTC, date, datetime
from typing import Any, Final
from uuid import UUID

from app.db.fields import from_micros, to_micros
from app.db.reading import Reading, maybe_id
from app.db.registry import MAPPINGS
from app.domain.cases import ServiceCase
from app.domain.confirmations import DocumentPurpose
from app.domain.reception import Visit
from app.services.queries import ArchiveRow, CaseRow, ConfirmationRow, PrintRow, TicketRow, VisitRow

TICKET_COLUMNS: Final = """t.id, t.number, t.line, t.service_code, t.state, t.priority, t.issued_at, t.called_at,
 t.serving_at, t.finished_at, t.calls, t.window, t.teller_id, t.visit_id,
 v.client_id, coalesce(c.name, ''), t.special_care, t.slot_at, t.taken_at_kiosk, t.sent_to_window, t.sent_to_id
FROM ticket t LEFT JOIN visit v ON v.id = t.visit_id LEFT JOIN client c ON c.id = v.client_id"""
"""Every column of a ``TicketRow``, and the tables they come from."""
_TICKETS: Final = f"""SELECT {TICKET_COLUMNS}
WHERE t.business_day = ?{{}} ORDER BY t.issued_at, t.id"""
_CASES: Final = """SELECT k.id, k.case_no, k.service_code, k.state, k.opened_at,
 coalesce(k.aside, k.deadline), k.client_id, coalesce(c.name, ''), k.maker_id
FROM service_case k LEFT JOIN client c ON c.id = k.client_id WHERE {} ORDER BY k.id DESC LIMIT ?"""
_CONFIRMATIONS: Final = """SELECT f.id, f.confirmation_no, f.case_id, f.client_id, coalesce(c.name, ''),
 coalesce(k.service_code, ''), f.state, f.generated_at, f.sealed_at, f.sealed_digest, f.purpose
FROM confirmation f LEFT JOIN client c ON c.id = f.client_id LEFT JOIN service_case k ON k.id = f.case_id
WHERE {} ORDER BY f.id DESC LIMIT ?"""
_ARCHIVE: Final = """SELECT a.id, a.archive_no, a.case_id, a.client_id, coalesce(c.name, ''), a.client_class,
 a.service_code, a.filed_at, a.keep_until,
 coalesce((SELECT f.state FROM confirmation f WHERE f.case_id = a.case_id AND f.sealed_digest || f.sheet_digest <> ''
  AND instr(a.parts, coalesce(nullif(f.sealed_digest, ''), f.sheet_digest)) LIMIT 1), '')
FROM archive_item a LEFT JOIN client c ON c.id = a.client_id WHERE {} ORDER BY a.id DESC LIMIT ?"""
_PRINTS: Final = """SELECT id, document_no, document_digest, copy_no, printer, asked_by, asked_at, failure, masked
FROM print_job WHERE done_at IS NULL ORDER BY id LIMIT ?"""
_VISITS: Final = """SELECT id, channel, need, service_codes, first_contact_at, first_inquiry_owner_id,
 identity_checked_at
FROM visit WHERE client_id = ? ORDER BY id DESC LIMIT ?"""
_DEADLINE: Final = MAPPINGS[ServiceCase].storages["deadline"].decode
_SERVICE_CODES: Final = MAPPINGS[Visit].storages["service_codes"].decode


class _Conditions:
    """Conditions that were asked for, and their values."""

    def __init__(self) -> None:
        self._texts: list[str] = []
        self.values: list[Any] = []

    def add(self, text: str, *values: object, asked: bool) -> None:
        if asked:
            self._texts.append(text)
            self.values.extend(values)

    def one_of(self, column: str, wanted: Sequence[str]) -> None:
        self.add(f"{column} IN ({', '.join('?' * len(wanted))})", *wanted, asked=bool(wanted))

    def within(self, template: str, start: str) -> str:
        return template.format(start + "".join(f" AND {text}" for text in self._texts))


class SqlWorkQueries:
    """Tickets, cases, confirmations and the archive, a page at a time."""

    def __init__(self, reading: Reading) -> None:
        """Read through the store's connection."""
        self._reading = reading

    def tickets(self, day: date, states: Sequence[str] = ()) -> Sequence[TicketRow]:
        """Return the day's tickets in the order they were issued; all states when none is named."""
        asked = _Conditions()
        asked.one_of("t.state", states)
        return [ticket_row(row) for row in self._rows(asked.within(_TICKETS, ""), [day.isoformat(), *asked.values])]

    def cases(
        self,
        *,
        states: Sequence[str] = (),
        client_id: UUID | None = None,
        maker_id: UUID | None = None,
        text: str = "",
        after: UUID | None = None,
        limit: int = 50,
    ) -> Sequence[CaseRow]:
        """Return cases, newest first, continuing below ``after``; ``text`` is a part of the number."""
        asked = _Conditions()
        asked.one_of("k.state", states)
        asked.add("k.maker_id = ?", maker_id.bytes if maker_id else b"", asked=maker_id is not None)
        asked.add("instr(upper(k.case_no), ?)", text.upper(), asked=bool(text))
        _of_client(asked, "k", client_id, after)
        return [_case(row) for row in self._rows(asked.within(_CASES, "1"), [*asked.values, limit])]

    def confirmations(
        self,
        *,
        client_id: UUID | None = None,
        text: str = "",
        after: UUID | None = None,
        limit: int = 50,
    ) -> Sequence[ConfirmationRow]:
        """Return confirmations, newest first; ``text`` is a part of the number."""
        asked = _Conditions()
        _of_client(asked, "f", client_id, after)
        asked.add("instr(upper(f.confirmation_no), ?)", text.upper(), asked=bool(text))
        return [_confirmation(row) for row in self._rows(asked.within(_CONFIRMATIONS, "1"), [*asked.values, limit])]

    def archive(
        self,
        *,
        client_class: str = "",
        service_code: str = "",
        year: int | None = None,
        text: str = "",
        after: UUID | None = None,
        limit: int = 50,
    ) -> Sequence[ArchiveRow]:
        """Return archived items by class, service and year (UTC) of filing, newest first (rules 2.5-b)."""
        asked = _Conditions()
        asked.add("a.client_class = ?", client_class, asked=bool(client_class))
        asked.add("a.service_code = ?", service_code, asked=bool(service_code))
        if year is not None:
            begin, end = (to_micros(datetime(start, 1, 1, tzinfo=UTC)) for start in (year, year + 1))
            asked.add("a.filed_at >= ? AND a.filed_at < ?", begin, end, asked=True)
        asked.add("instr(upper(a.archive_no), ?)", text.upper(), asked=bool(text))
        _of_client(asked, "a", None, after)
        return [_archived(row) for row in self._rows(asked.within(_ARCHIVE, "1"), [*asked.values, limit])]

    def prints_pending(self, limit: int = 50) -> Sequence[PrintRow]:
        """Return the print jobs that no printer has taken, oldest first."""
        return [_print(row) for row in self._rows(_PRINTS, [limit])]

    def visits(self, client_id: UUID, limit: int = 50) -> Sequence[VisitRow]:
        """Return a client's visits, newest first."""
        return [_visit(row) for row in self._rows(_VISITS, [client_id.bytes, limit])]

    def _rows(self, query: str, values: Sequence[Any]) -> list[Any]:
        with self._reading() as driver:
            rows: list[Any] = driver.execute(query, values).fetchall()
            return rows


def _of_client(asked: _Conditions, table: str, client_id: UUID | None, after: UUID | None) -> None:
    asked.add(f"{table}.client_id = ?", client_id.bytes if client_id else b"", asked=client_id is not None)
    asked.add(f"{table}.id < ?", after.bytes if after else b"", asked=after is not None)


def maybe_instant(micros: int | None) -> datetime | None:
    """Return the instant in a column that may be empty."""
    return None if micros is None else from_micros(micros)


def ticket_row(row: Sequence[Any]) -> TicketRow:
    """Return what the columns of a ticket say."""
    ticket_id, number, line, service_code, state, priority = row[:6]
    issued_at, called_at, serving_at, finished_at = row[6:10]
    calls, window, teller_id, visit_id, client_id, client_name = row[10:16]
    special_care, slot_at, taken_at_kiosk, sent_to_window, sent_to_id = row[16:]
    return TicketRow(
        ticket_id=UUID(bytes=ticket_id),
        number=number,
        line=line,
        service_code=service_code,
        state=state,
        priority=priority,
        issued_at=from_micros(issued_at),
        called_at=maybe_instant(called_at),
        serving_at=maybe_instant(serving_at),
        finished_at=maybe_instant(finished_at),
        calls=calls,
        window=window,
        teller_id=maybe_id(teller_id),
        visit_id=UUID(bytes=visit_id),
        client_id=maybe_id(client_id),
        client_name=client_name,
        special_care=bool(special_care),
        slot_at=maybe_instant(slot_at),
        taken_at_kiosk=bool(taken_at_kiosk),
        sent_to_window=sent_to_window,
        sent_to_id=maybe_id(sent_to_id),
    )


def _case(row: Sequence[Any]) -> CaseRow:
    case_id, case_no, service_code, state, opened_at, kept_deadline, client_id, client_name, maker_id = row
    deadline = _DEADLINE(kept_deadline) if _DEADLINE else None
    return CaseRow(
        case_id=UUID(bytes=case_id),
        case_no=case_no,
        service_code=service_code,
        state=state,
        opened_at=from_micros(opened_at),
        due_at=deadline.due_at if deadline else None,
        client_id=UUID(bytes=client_id),
        client_name=client_name,
        maker_id=UUID(bytes=maker_id),
    )


def _confirmation(row: Sequence[Any]) -> ConfirmationRow:
    ids, (client_name, service_code, state, generated_at, sealed_at, sealed_digest, purpose) = row[:4], row[4:]
    return ConfirmationRow(
        confirmation_id=UUID(bytes=ids[0]),
        confirmation_no=ids[1],
        case_id=UUID(bytes=ids[2]),
        client_id=UUID(bytes=ids[3]),
        client_name=client_name,
        service_code=service_code,
        state=state,
        generated_at=from_micros(generated_at),
        sealed_at=maybe_instant(sealed_at),
        sealed_digest=sealed_digest,
        purpose=DocumentPurpose(purpose),
    )


def _print(row: Sequence[Any]) -> PrintRow:
    job_id, document_no, document_digest, copy_no, printer, asked_by, asked_at, failure, masked = row
    return PrintRow(
        job_id=UUID(bytes=job_id),
        document_no=document_no,
        document_digest=document_digest,
        copy_no=copy_no,
        printer=printer,
        asked_by=UUID(bytes=asked_by),
        asked_at=from_micros(asked_at),
        failure=failure,
        masked=bool(masked),
    )


def _visit(row: Sequence[Any]) -> VisitRow:
    visit_id, channel, need, kept_codes, first_contact_at, owner_id, checked_at = row
    return VisitRow(
        visit_id=UUID(bytes=visit_id),
        channel=channel,
        need=need,
        service_codes=tuple(_SERVICE_CODES(kept_codes)) if _SERVICE_CODES else (),
        first_contact_at=from_micros(first_contact_at),
        first_inquiry_owner_id=maybe_id(owner_id),
        identity_checked_at=maybe_instant(checked_at),
    )


def _archived(row: Sequence[Any]) -> ArchiveRow:
    item_id, archive_no, case_id, client_id, client_name, client_class, service_code, filed_at, keep_until, standing = (
        row
    )
    return ArchiveRow(
        item_id=UUID(bytes=item_id),
        archive_no=archive_no,
        case_id=UUID(bytes=case_id),
        client_id=UUID(bytes=client_id),
        client_name=client_name,
        client_class=client_class,
        service_code=service_code,
        filed_at=from_micros(filed_at),
        keep_until=date.fromisoformat(keep_until),
        standing=standing,
    )

"""The reads of the in-memory store: plain walks over everything."""

import hashlib
import json
from dataclasses import fields

from app.domain.attestations import Attestation
from app.domain.cases import ServiceCase
from app.domain.clients import Client, IdentityDocument
from app.domain.complaints import RestrictedAttestation
from app.domain.confirmations import ArchiveItem, Confirmation, PrintJob
from app.domain.reception import Ticket, Visit
from app.services.archive import principal
from app.services.queries import (
    ArchiveRow,
    AuditExcerpt,
    AuditRow,
    AuditVerdict,
    CaseRow,
    ClientPage,
    ClientRow,
    ConfirmationRow,
    PrintRow,
    TicketRow,
    VisitRow,
)


def _below(rows, after, limit):
    newest_first = sorted(rows, key=lambda record: record.id, reverse=True)
    return [record for record in newest_first if after is None or record.id < after][:limit]


class FakeClientQueries:
    """Finds by name, client number and numbers; letters for pinyin are the real store's matter."""

    def __init__(self, store) -> None:
        self._store = store

    def search(self, text, limit=50):
        wanted = text.strip().casefold()
        if not wanted:
            return []
        found = [row for row in self._rows() if self._matches(row, wanted)]
        return sorted(found, key=lambda row: (row.name.casefold() != wanted, row.client_no))[:limit]

    def page(self, after=None, limit=50):
        rows = sorted(self._rows(), key=_place)
        rest = [row for row in rows if after is None or _place(row) > after]
        return ClientPage(tuple(rest[:limit]), _place(rest[limit - 1]) if len(rest) > limit else None)

    def count(self):
        return len(self._store.all(Client))

    def by_identity(self, identity_kind, number):
        held = [d for d in self._documents() if (d.identity_kind, d.number) == (identity_kind, number)]
        return held[0].client_id if held else None

    def _documents(self):
        return [document for document in self._store.all(IdentityDocument) if document.current]

    def _rows(self):
        first = {document.client_id: document for document in reversed(self._documents())}
        return [_client_row(client, first.get(client.id)) for client in self._store.all(Client)]

    @staticmethod
    def _matches(row, wanted):
        tails = [row.identity_number.casefold(), row.phone] if len(wanted) >= 4 else []
        return (
            wanted in row.name.casefold()
            or row.client_no.casefold().startswith(wanted)
            or row.phone.startswith(wanted)
            or any(number.endswith(wanted) for number in tails)
        )


def _place(row):
    return f"{row.client_no} {row.client_id.hex}"


def _client_row(client, document):
    return ClientRow(
        id_bytes=client.id.bytes,
        client_no=client.client_no,
        name=client.name,
        client_type=client.client_type.value,
        identity=f"{document.identity_kind.value}:{document.number}" if document else ":",
        phone=client.phone,
        grade=client.grade.value,
        risk_level=client.risk_level.value if client.risk_level else "",
    )


class FakeWorkQueries:
    """The day's lists."""

    def __init__(self, store) -> None:
        self._store = store

    def tickets(self, day, states=()):
        found = [t for t in self._store.all(Ticket) if t.business_day == day and (not states or t.state in states)]
        return [self._ticket_row(ticket) for ticket in sorted(found, key=lambda t: (t.issued_at, t.id))]

    def cases(self, *, states=(), client_id=None, maker_id=None, text="", after=None, limit=50):
        found = [
            case
            for case in self._store.all(ServiceCase)
            if (not states or case.state in states)
            and client_id in (None, case.client_id)
            and maker_id in (None, case.maker_id)
            and text.upper() in case.case_no.upper()
        ]
        return [self._case_row(case) for case in _below(found, after, limit)]

    def prints_pending(self, limit=50):
        own = ["document_no", "document_digest", "copy_no", "printer", "asked_by", "asked_at", "failure"]
        pending = [job for job in self._store.all(PrintJob) if job.done_at is None]
        return [PrintRow(job_id=job.id, **{name: getattr(job, name) for name in own}) for job in pending[:limit]]

    def visits(self, client_id, limit=50):
        own = [field.name for field in fields(VisitRow) if field.name != "visit_id"]
        found = [visit for visit in self._store.all(Visit) if visit.client_id == client_id]
        rows = [VisitRow(visit_id=visit.id, **{name: getattr(visit, name) for name in own}) for visit in found]
        return rows[::-1][:limit]

    def confirmations(self, *, client_id=None, text="", after=None, limit=50):
        found = [
            c
            for c in self._store.all(Confirmation)
            if client_id in (None, c.client_id) and text.upper() in c.confirmation_no.upper()
        ]
        return [self._confirmation_row(confirmation) for confirmation in _below(found, after, limit)]

    def archive(self, *, client_class="", service_code="", year=None, text="", after=None, limit=50):
        found = [
            item
            for item in self._store.all(ArchiveItem)
            if client_class in ("", item.client_class)
            and service_code in ("", item.service_code)
            and year in (None, item.filed_at.year)
            and text.upper() in item.archive_no.upper()
        ]
        return [self._archive_row(item) for item in _below(found, after, limit)]

    def _record(self, kind, record_id):
        return self._store.rows.get(kind, {}).get(record_id)

    def _name(self, client_id):
        client = self._record(Client, client_id)
        return client.name if client else ""

    def _ticket_row(self, ticket):
        visit = self._record(Visit, ticket.visit_id)
        own = [
            "number",
            "line",
            "service_code",
            "state",
            "priority",
            "issued_at",
            "called_at",
            "serving_at",
            "finished_at",
            "calls",
            "window",
            "teller_id",
            "visit_id",
            "special_care",
            "slot_at",
            "taken_at_kiosk",
            "sent_to_window",
            "sent_to_id",
        ]
        client_id = visit.client_id if visit else None
        values = {name: getattr(ticket, name) for name in own}
        return TicketRow(ticket_id=ticket.id, client_id=client_id, client_name=self._name(client_id), **values)

    def _case_row(self, case):
        own = {
            name: getattr(case, name)
            for name in ["case_no", "service_code", "state", "opened_at", "client_id", "maker_id"]
        }
        clock = case.aside or case.deadline
        due_at = clock.due_at if clock else None
        return CaseRow(case_id=case.id, due_at=due_at, client_name=self._name(case.client_id), **own)

    def _confirmation_row(self, confirmation):
        case = self._record(ServiceCase, confirmation.case_id)
        own = ["confirmation_no", "case_id", "client_id", "state", "generated_at", "sealed_at", "sealed_digest"]
        own.append("purpose")
        return ConfirmationRow(
            confirmation_id=confirmation.id,
            client_name=self._name(confirmation.client_id),
            service_code=case.service_code if case else "",
            **{name: getattr(confirmation, name) for name in own},
        )

    def _archive_row(self, item):
        own = ["archive_no", "case_id", "client_id", "client_class", "service_code", "filed_at", "keep_until"]
        values = {name: getattr(item, name) for name in own}
        standing = [c.state for c in self._store.all(Confirmation) if principal(c) in item.parts]
        values["standing"] = standing[0] if standing else ""
        return ArchiveRow(item_id=item.id, client_name=self._name(item.client_id), **values)


class FakeAuditQueries:
    """What was audited, newest first."""

    def __init__(self, store) -> None:
        self._store = store

    def page(self, *, text="", before=None, limit=100):
        rows = [self._row(n, *entry) for n, entry in enumerate(self._store.audited, 1)]
        wanted = [row for row in reversed(rows) if before is None or row.sequence < before]
        return [r for r in wanted if any(text in t for t in (r.action, r.actor_name, r.reason, r.details))][:limit]

    def attestations(self, *, after=None, limit=100):
        every = (each for kind in (Attestation, RestrictedAttestation) for each in self._store.all(kind))
        kept = sorted((each for each in every if after is None or each.id > after), key=lambda each: each.id)
        return kept[:limit]

    def attested(self):
        noted = [(actor, event) for _, actor, event in self._store.audited if event.action == "attestation:act:signed"]
        return [(actor.name, json.dumps(dict(event.details))) for actor, event in noted]

    def excerpt(self, subjects):
        entries, before = [], ""
        for n, (_at, _actor, event) in enumerate(self._store.audited, 1):
            text = json.dumps([n, event.action, before])
            before = hashlib.sha256(text.encode()).hexdigest()
            if event.subject_id in set(subjects):
                entries.append((text, before))
        return AuditExcerpt(("n", "action", "prev"), tuple(entries), len(self._store.audited), before)

    def verify(self):
        return AuditVerdict(len(self._store.audited), None)

    def _row(self, n, at, actor, event):
        return AuditRow(
            sequence=n,
            at=at,
            actor_name=actor.name if actor else "",
            terminal_code=actor.terminal_code if actor else self._store.terminal_code,
            action=event.action,
            outcome=event.outcome.value,
            subject_kind=event.subject_kind,
            subject_id=event.subject_id,
            reason=event.reason,
            details=json.dumps(dict(event.details), ensure_ascii=False, sort_keys=True, separators=(",", ":")),
        )

"""An in-memory store with the contract of the real one (tests/contracts/store_contract.py holds both to it)."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from uuid import UUID

from app.domain.aftercare import Rectification
from app.domain.attachments import Attachment, AttachmentWithdrawal
from app.domain.cases import ServiceCase, Step
from app.domain.changes import ChangeListener, Changes
from app.domain.clients import Client, IdentityDocument, Representative
from app.domain.complaints import Complaint, RestrictedComplaint
from app.domain.confirmations import ArchiveItem, Confirmation, Rating, RatingDecline, SigningEvidence
from app.domain.errors import Conflict, RuleViolation
from app.domain.events import Event
from app.domain.fees import Receipt, Refund
from app.domain.improvements import ImprovementItem
from app.domain.judgements import ProfessionalRecognition, RiskAssessment, SuitabilityJudgement
from app.domain.letters import ComplaintLetter
from app.domain.people import Actor, Branch, Staff, Terminal
from app.domain.publications import PolicyDocument
from app.domain.reception import Ticket
from app.domain.records import Merge, Record
from app.domain.staffing import Leave, Room, WorkingPlan
from tests.fakes.queue_queries import FakeQueueQueries
from tests.fakes.store_queries import FakeAuditQueries, FakeClientQueries, FakeWorkQueries

UNIQUE = {
    Branch: [(("code",), "code")],
    Terminal: [(("code",), "code")],
    Staff: [(("login",), "login")],
    Room: [(("code",), "code")],
    PolicyDocument: [(("edition", "name"), "name")],
    Client: [(("client_no",), "client_no")],
    IdentityDocument: [(("number", "identity_kind"), "number")],
    Ticket: [(("business_day", "number"), "number")],
    ServiceCase: [(("case_no",), "case_no")],
    Receipt: [(("receipt_no",), "receipt_no")],
    Refund: [(("refund_no",), "refund_no")],
    Confirmation: [(("confirmation_no",), "confirmation_no")],
    ArchiveItem: [(("archive_no",), "archive_no")],
    Rating: [(("case_id",), "case_id")],
    ImprovementItem: [(("item_no",), "item_no")],
    Complaint: [(("complaint_no",), "complaint_no")],
    RestrictedComplaint: [(("complaint_no",), "complaint_no")],
    ComplaintLetter: [(("letter_no",), "letter_no")],
    Rectification: [(("item_no",), "item_no")],
}
COUNTS = {Client: lambda r: r.client_no != "", IdentityDocument: lambda r: r.current}
REFERENCES = {
    WorkingPlan: ("staff_id", Staff),
    Leave: ("staff_id", Staff),
    IdentityDocument: ("client_id", Client),
    Representative: ("client_id", Client),
    Attachment: ("case_id", ServiceCase),
    AttachmentWithdrawal: ("attachment_id", Attachment),
    Receipt: ("case_id", ServiceCase),
    Refund: ("receipt_id", Receipt),
    SigningEvidence: ("confirmation_id", Confirmation),
    ArchiveItem: ("case_id", ServiceCase),
    Rating: ("case_id", ServiceCase),
    RatingDecline: ("case_id", ServiceCase),
    ImprovementItem: ("case_id", ServiceCase),
    SuitabilityJudgement: ("case_id", ServiceCase),
    RiskAssessment: ("case_id", ServiceCase),
    ProfessionalRecognition: ("case_id", ServiceCase),
}

Rows = dict[type[Record], dict[UUID, Record]]


class FakeUnitOfWork:
    """Works on copies; ``commit`` hands them to the store."""

    def __init__(self, store: "FakeStore", actor: Actor | None) -> None:
        self.actor = actor
        self._store = store
        self._rows: Rows = defaultdict(dict, {kind: dict(kept) for kind, kept in store.rows.items()})
        self._sequences = dict(store.sequences)
        self._events: list[tuple[datetime, Event]] = []
        self._written: dict[UUID, str] = {}

    def get(self, record, record_id):
        if record_id not in self._rows[record]:
            raise RuleViolation("record.unknown", kind=record.kind.name)
        return self._rows[record][record_id]

    def find(self, record, **equal):
        kept = sorted(self._rows[record].values(), key=lambda r: r.id)
        return [r for r in kept if all(getattr(r, name) == value for name, value in equal.items())]

    def add(self, record):
        if record.id in self._rows[type(record)]:
            raise RuleViolation("record.duplicate", "id", kind=record.kind.name)
        if isinstance(record, Step):
            self._store.stamp += 1
            record = replace(record, hlc=self._store.stamp)
        return self._keep(replace(record, version=1))

    def save(self, record):
        if record.kind.merge is Merge.UNION:
            raise TypeError(f"a {record.kind.name} is written once and never changed")
        if self.get(type(record), record.id).version != record.version:
            raise Conflict("record.changed", kind=record.kind.name)
        return self._keep(replace(record, version=record.version + 1))

    def next_number(self, sequence: str) -> int:
        self._sequences[sequence] = self._sequences.get(sequence, 0) + 1
        return self._sequences[sequence]

    def record(self, event: Event) -> None:
        self._events.append((self._store.clock(), event))

    def commit(self) -> None:
        self._require_references()
        self._store.take(self, self._rows, self._sequences, self._events, self._written)

    def _keep(self, record):
        counts = COUNTS.get(type(record), lambda _: True)
        for names, blamed in UNIQUE.get(type(record), []) if counts(record) else []:
            twins = self.find(type(record), **{name: getattr(record, name) for name in names})
            if any(twin.id != record.id and counts(twin) for twin in twins):
                raise RuleViolation("record.duplicate", blamed, kind=record.kind.name)
        self._rows[type(record)][record.id] = record
        self._written[record.id] = record.kind.name
        return record

    def _require_references(self) -> None:
        for kind, (name, target) in REFERENCES.items():
            if any(getattr(record, name) not in self._rows[target] for record in self._rows[kind].values()):
                raise RuleViolation("record.unknown")


class FakeStore:
    """The store's contract over dictionaries.

    Attributes:
        audited: What was audited: instant, actor and event, in order.
        clients, work, audit: The reads.
    """

    def __init__(self, clock: Callable[[], datetime] = lambda: datetime.now(UTC), terminal_code: str = "C1") -> None:
        self.clock = clock
        self.terminal_code = terminal_code
        self.rows: Rows = {}
        self.sequences: dict[str, int] = {}
        self.stamp = 0
        self.audited: list[tuple[datetime, Actor | None, Event]] = []
        self.clients = FakeClientQueries(self)
        self.work = FakeWorkQueries(self)
        self.queue = FakeQueueQueries(self)
        self.audit = FakeAuditQueries(self)
        self._listeners: list[ChangeListener] = []
        self._open: FakeUnitOfWork | None = None

    @contextmanager
    def begin(self, actor: Actor | None) -> Iterator[FakeUnitOfWork]:
        if self._open is not None:
            raise RuntimeError("a unit of work is open already")
        self._open = FakeUnitOfWork(self, actor)
        try:
            yield self._open
        finally:
            self._open = None

    def all(self, record: type[Record]) -> Sequence[Record]:
        """Return every committed record of the kind, oldest first."""
        return sorted(self.rows.get(record, {}).values(), key=lambda r: r.id)

    def subscribe(self, listener: ChangeListener) -> Callable[[], None]:
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def close(self) -> None:
        """Nothing to close."""

    def take(self, work, rows, sequences, events, written) -> None:
        """Make a unit of work's copies what is stored, and publish."""
        if self._open is not work:
            raise RuntimeError("the unit of work has ended")
        self.rows, self.sequences, self._open = rows, sequences, None
        self.audited += [(at, work.actor, event) for at, event in events]
        changes = Changes(tuple(event for _, event in events), frozenset(written.values()), frozenset(written))
        for listener in tuple(self._listeners):
            listener(changes)

"""Reads: lists and look-ups go straight from the store into frozen view records, a page at a time.

Views carry values as stored; desks mask them before a screen sees them.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import NamedTuple, Protocol
from uuid import UUID

from app.domain.attestations import Attestation
from app.domain.confirmations import DocumentPurpose


class ClientRow(NamedTuple):
    """One line of a client list or search result.

    Id and identity are held as the store has them and taken apart when somebody asks: making the parts of fifty rows
    takes as long as reading them.
    """

    id_bytes: bytes
    client_no: str
    name: str
    client_type: str
    identity: str
    """``kind:number``; ``:`` where there is no current document."""
    phone: str
    grade: str
    risk_level: str

    @property
    def client_id(self) -> UUID:
        """Whose line it is."""
        return UUID(bytes=self.id_bytes)

    @property
    def identity_kind(self) -> str:
        """The kind of the current document, or an empty text."""
        return self.identity.partition(":")[0]

    @property
    def identity_number(self) -> str:
        """The number of the current document, or an empty text."""
        return self.identity.partition(":")[2]


@dataclass(frozen=True, slots=True)
class ClientPage:
    """A page of clients; ``next_after`` continues it, None at the end."""

    rows: tuple[ClientRow, ...]
    next_after: str | None


@dataclass(frozen=True, slots=True)
class TicketRow:
    """One ticket of the day with what a teller needs to see."""

    ticket_id: UUID
    number: str
    line: str
    service_code: str
    state: str
    priority: int
    issued_at: datetime
    called_at: datetime | None
    serving_at: datetime | None
    finished_at: datetime | None
    calls: int
    window: str
    teller_id: UUID | None
    visit_id: UUID
    client_id: UUID | None
    """None until somebody identified who took it, and where visits are not held."""
    client_name: str
    special_care: bool = False
    slot_at: datetime | None = None
    taken_at_kiosk: bool = False
    sent_to_window: str = ""
    sent_to_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class CaseRow:
    """One service case of a list."""

    case_id: UUID
    case_no: str
    service_code: str
    state: str
    opened_at: datetime
    due_at: datetime | None
    """When the clock that runs now ends: the service's own, or that of a supplement or an outage."""
    client_id: UUID
    client_name: str
    maker_id: UUID


@dataclass(frozen=True, slots=True)
class ConfirmationRow:
    """One confirmation of a list."""

    confirmation_id: UUID
    confirmation_no: str
    case_id: UUID
    client_id: UUID
    client_name: str
    service_code: str
    state: str
    generated_at: datetime
    sealed_at: datetime | None
    sealed_digest: str
    purpose: DocumentPurpose


@dataclass(frozen=True, slots=True)
class ArchiveRow:
    """One archived item of a list."""

    item_id: UUID
    archive_no: str
    case_id: UUID
    client_id: UUID
    client_name: str
    client_class: str
    service_code: str
    filed_at: datetime
    keep_until: date
    standing: str = ""
    """State of the document that was filed: ``archived``, or what became of it since."""


@dataclass(frozen=True, slots=True)
class AuditRow:
    """One audit entry as the auditor's page shows it."""

    sequence: int
    at: datetime
    actor_name: str
    terminal_code: str
    action: str
    outcome: str
    subject_kind: str
    subject_id: UUID | None
    reason: str
    details: str


@dataclass(frozen=True, slots=True)
class AuditVerdict:
    """What walking the audit chain found."""

    entries: int
    broken_at: int | None
    """Number of the first entry that does not hold, or None."""
    broken_reason: str = ""
    """Code: ``hash``, ``gap``, ``truncated``, ``forged``."""


@dataclass(frozen=True, slots=True)
class AttestationVerdict:
    """What checking every attestation found."""

    checked: int
    """How many hold before the first that does not."""
    standing: str = ""
    """Code of what is wrong with the first that does not hold (``app.domain.attestations.Standing``), or empty."""
    act: str = ""
    staff_name: str = ""
    subject: str = ""
    """Number of the case or document, where it is known."""


@dataclass(frozen=True, slots=True)
class AuditExcerpt:
    """Entries of the trail as they were hashed, and where the trail stood."""

    columns: tuple[str, ...]
    """What an entry's text lists, in its order; ``prev`` is the hash of the entry before it."""
    entries: tuple[tuple[str, str], ...]
    """The text that was hashed (a JSON list), and its SHA-256 in hex; oldest first."""
    head: int
    """Number of the last entry of the whole trail."""
    head_hash: str


@dataclass(frozen=True, slots=True)
class PrintRow:
    """One print job of a list."""

    job_id: UUID
    document_no: str
    document_digest: str
    copy_no: int
    printer: str
    asked_by: UUID
    asked_at: datetime
    failure: str
    masked: bool = False


@dataclass(frozen=True, slots=True)
class VisitRow:
    """One visit of a client."""

    visit_id: UUID
    channel: str
    need: str
    service_codes: tuple[str, ...]
    first_contact_at: datetime
    first_inquiry_owner_id: UUID | None
    identity_checked_at: datetime | None


class ClientQueries(Protocol):
    """Finding clients."""

    def search(self, text: str, limit: int = 50) -> Sequence[ClientRow]:
        """Find by name or part of it, pinyin or initials, tail or whole of a number or phone, or client number."""
        ...

    def page(self, after: str | None = None, limit: int = 50) -> ClientPage:
        """Return a page of all clients in client-number order."""
        ...

    def count(self) -> int:
        """Return how many clients there are."""
        ...

    def by_identity(self, identity_kind: str, number: str) -> UUID | None:
        """Return the client who holds this current identity document."""
        ...


class WorkQueries(Protocol):
    """Lists of the day's work."""

    def tickets(self, day: date, states: Sequence[str] = ()) -> Sequence[TicketRow]:
        """Return the day's tickets in the order they were issued; all states when none is named."""
        ...

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
        ...

    def prints_pending(self, limit: int = 50) -> Sequence[PrintRow]:
        """Return the print jobs that no printer has taken, oldest first."""
        ...

    def visits(self, client_id: UUID, limit: int = 50) -> Sequence[VisitRow]:
        """Return a client's visits, newest first."""
        ...

    def confirmations(
        self,
        *,
        client_id: UUID | None = None,
        text: str = "",
        after: UUID | None = None,
        limit: int = 50,
    ) -> Sequence[ConfirmationRow]:
        """Return confirmations, newest first; ``text`` is a part of the number."""
        ...

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
        """Return archived items by class, service and year, newest first (rules 2.5-b)."""
        ...


class AuditQueries(Protocol):
    """Reading the audit trail."""

    def page(self, *, text: str = "", before: int | None = None, limit: int = 100) -> Sequence[AuditRow]:
        """Return entries, newest first, whose action, actor, reason or details contain the text."""
        ...

    def excerpt(self, subjects: Collection[UUID]) -> AuditExcerpt:
        """Return the entries about these records, as they were hashed."""
        ...

    def verify(self) -> AuditVerdict:
        """Walk the whole chain."""
        ...

    def attestations(self, *, after: UUID | None = None, limit: int = 100) -> Sequence[Attestation]:
        """Return attestations by their id, continuing behind ``after``."""
        ...

    def attested(self) -> Sequence[tuple[str, str]]:
        """Return who attested something and the entry's details, for every attestation that the trail noted here."""
        ...

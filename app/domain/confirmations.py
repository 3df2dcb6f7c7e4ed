"""Confirmations, what proves them, their prints, the archive and ratings (rules 2.4, 2.5, 4.4)."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import ClassVar
from uuid import UUID

from app.domain.records import Merge, Record, RecordKind, Scope


class DocumentPurpose(StrEnum):
    """What the client signs a document for."""

    CONFIRMATION = "confirmation"
    """That the service was carried out (rules 2.4-a)."""
    MISMATCH = "mismatch_acknowledgement"
    """That the client was warned and insists, before it is carried out (rules 3.2)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Confirmation(Record):
    """A numbered document the client reads and signs; its content is frozen when it is generated."""

    kind: ClassVar = RecordKind(
        "confirmation",
        Scope.CLIENT,
        Merge.STEPS,
        together=(("read_to_end_at", "page_seconds"), ("sealed_digest", "sealed_at", "on_paper")),
        workflow="confirmation",
    )
    confirmation_no: str
    case_id: UUID
    client_id: UUID
    state: str
    """Fold of the confirmation's steps under app.domain.confirmation_workflow."""
    language: str
    wording_version: str
    policy_version: str
    content: str
    """The frozen ConfirmationDocument as JSON text: what was laid out can be laid out again, byte for byte."""
    content_digest: str
    shown_digest: str
    """SHA-256 of the unsigned PDF that the client was shown."""
    sealed_digest: str = ""
    """SHA-256 of the sealed PDF; the key under which the file is kept."""
    generated_at: datetime
    presented_at: datetime | None = None
    read_to_end_at: datetime | None = None
    signed_at: datetime | None = None
    sealed_at: datetime | None = None
    supersedes_id: UUID | None = None
    data_digest: str = ""
    """SHA-256 of the case's data in clear as the document was made from them; empty in documents of old."""
    on_paper: bool = False
    """Signed in ink and scanned in: the sealed file holds the scan (rules 3.4)."""
    page_seconds: tuple[int, ...] = ()
    """How long the client had each page before them; empty until the end was reached."""
    sheet_digest: str = ""
    """SHA-256 of the sealed record of a refusal to sign; empty where the client signed."""
    purpose: DocumentPurpose = DocumentPurpose.CONFIRMATION
    judgement_id: UUID | None = None
    """The comparison that a mismatch acknowledgement is about; another comparison wants another document."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SigningEvidence(Record):
    """What was captured while signing, bound to the document by digest; never changed."""

    kind: ClassVar = RecordKind("signing_evidence", Scope.CLIENT, Merge.UNION)
    confirmation_id: UUID
    shown_digest: str
    strokes: str
    """Strokes with time and pressure as JSON text (app.domain.handwriting)."""
    signer_name: str
    identity_checked_at: datetime
    staff_id: UUID
    terminal_code: str
    presented_at: datetime
    read_to_end_at: datetime
    signed_at: datetime
    scan_digest: str = ""
    """SHA-256 of the unsealed file that holds the scan of a paper signed in ink; empty where the screen was signed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintJob(Record):
    """A copy asked for: pending until the printer took it; copies are counted."""

    kind: ClassVar = RecordKind("print_job", Scope.CLIENT, Merge.FIELDS, together=(("done_at", "failure"),))
    document_digest: str
    document_no: str
    copy_no: int
    printer: str
    asked_by: UUID
    asked_at: datetime
    done_at: datetime | None = None
    failure: str = ""
    """Code of what went wrong at the last try; empty when none did."""
    masked: bool = False
    """A copy for the branch's own use: names masked, the signature left out, a watermark across it (rules 3.6)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ArchiveItem(Record):
    """A filed service case: its parts by digest, and how long it is kept (rules 2.5, 3.5)."""

    kind: ClassVar = RecordKind("archive_item", Scope.CLIENT, Merge.UNION)
    archive_no: str
    case_id: UUID
    client_id: UUID
    client_class: str
    service_code: str
    filed_at: datetime
    filed_by: UUID
    parts: tuple[str, ...]
    """``name:sha256`` of every part, the sealed confirmation first."""
    keep_until: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Rating(Record):
    """The client's rating after completion, given unseen by the teller and unchangeable (rules 2.4-b)."""

    kind: ClassVar = RecordKind("rating", Scope.CLIENT, Merge.UNION)
    case_id: UUID
    score: int
    """1 to 5."""
    comment: str = ""
    rated_at: datetime
    terminal_code: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RatingDecline(Record):
    """The client was invited to rate and would rather not (rules 1.3-a, 2.4-b)."""

    kind: ClassVar = RecordKind("rating_decline", Scope.CLIENT, Merge.UNION)
    case_id: UUID
    declined_at: datetime
    terminal_code: str

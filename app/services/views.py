"""What the desks show: frozen, already masked, ready for a screen."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from uuid import UUID

from app.domain.confirmations import DocumentPurpose
from app.domain.deadlines import Deadline
from app.domain.matters import Matter


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientLine:
    """A client on one line, masked."""

    client_id: UUID
    client_no: str
    name: str
    client_type: str
    identity_kind: str
    identity: str
    phone: str
    grade: str
    risk_level: str


@dataclass(frozen=True, slots=True)
class ClientLines:
    """A page of clients; ``next_after`` continues it, None at the end."""

    rows: tuple[ClientLine, ...]
    next_after: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentLine:
    """An identity document, masked."""

    document_id: UUID
    identity_kind: str
    number: str
    country: str
    valid_until: date | None
    unlimited: bool
    current: bool
    expired: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class RepresentativeLine:
    """Somebody who acts for a client, masked."""

    representative_id: UUID
    role: str
    name: str
    identity_kind: str
    identity: str
    phone: str
    authority: str
    scope: tuple[str, ...]
    valid_until: date | None
    expired: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class StepView:
    """One line of a timeline: exactly what the log holds (rules 2.3-e)."""

    sequence: int
    action: str
    from_state: str
    to_state: str
    actor_name: str
    role: str
    terminal_code: str
    at: datetime
    reason: str
    waived: bool
    policy_version: str
    standing: str = ""
    """How the second person's signature stands, ``holds`` where it does; empty where none is asked for."""
    fits: bool = True
    """False where another terminal, while apart, took a step that makes this one impossible; it changed no state."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionView:
    """Something that can be done now, or why the actor cannot do it."""

    action: str
    allowed: bool
    why_not: str = ""
    """Message code; empty where it is allowed."""
    params: Mapping[str, object] = field(default_factory=dict)
    roles: tuple[str, ...] = ()
    """Who may do it."""
    needs_reason: bool = False
    by_colleague: bool = False
    """The actor may not, but a colleague who stands beside them might, with their own password."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MaterialView:
    """One material the service asks for, and whether it was seen."""

    code: str
    seen: bool
    optional: bool = False
    """Only where it applies: its absence keeps nobody from applying."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeView:
    """A notice that the client was given in writing."""

    notice_id: UUID
    notice_no: str
    purpose: str
    points: tuple[str, ...]
    reply_by: date | None
    made_at: datetime
    made_by: str


@dataclass(frozen=True, slots=True)
class CaseLink:
    """Another case that belongs to this one."""

    case_id: UUID
    case_no: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseLine:
    """One case of a list, masked."""

    case_id: UUID
    case_no: str
    service_code: str
    state: str
    opened_at: datetime
    due_at: datetime | None
    client_id: UUID
    client_name: str
    maker_id: UUID
    next_action: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseView:
    """A case with everything its page shows."""

    case_id: UUID
    case_no: str
    service_code: str
    state: str
    client: ClientLine
    representative: RepresentativeLine | None
    maker_id: UUID
    maker_name: str
    visit_id: UUID
    ticket_id: UUID | None
    opened_at: datetime
    details: str
    materials: tuple[MaterialView, ...]
    missing: tuple[str, ...]
    """Message codes of what is missing before the next step: ``case.details_missing``, ``case.materials_missing``."""
    steps: tuple[StepView, ...]
    actions: tuple[ActionView, ...]
    next_action: str
    must_act: tuple[str, ...]
    """Roles of which one must take the next step."""
    deadline: Deadline | None
    external_ref: str
    fee_fen: int
    policy_version: str
    confirmation_id: UUID | None
    """Of the document that the client signs at this point."""
    matters: tuple[Matter, ...]
    approval_reasons: tuple[str, ...] = ()
    """Message codes of why an approver decides although the service itself asks for none."""
    obstacles: tuple[Matter, ...] = ()
    """What stands in the way of this service for this client by this actor today."""
    aside: Deadline | None = None
    """Until when what is missing may come in, or an outage may last."""
    notices: tuple[NoticeView, ...] = ()
    corrects: CaseLink | None = None
    corrected_by: CaseLink | None = None
    return_visit_by: date | None = None
    to_be_acknowledged: bool = False
    """Whether the mismatch acknowledgement is still to be signed and handed over before anything is carried out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintView:
    """A copy that was asked for."""

    job_id: UUID
    document_no: str
    document_digest: str
    copy_no: int
    printer: str
    asked_at: datetime
    done_at: datetime | None
    failure: str
    masked: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ConfirmationView:
    """A confirmation with where it stands."""

    confirmation_id: UUID
    confirmation_no: str
    case_id: UUID
    client_id: UUID
    state: str
    language: str
    shown_digest: str
    sealed_digest: str
    generated_at: datetime
    presented_at: datetime | None
    read_to_end_at: datetime | None
    signed_at: datetime | None
    sealed_at: datetime | None
    next_action: str
    steps: tuple[StepView, ...]
    prints: tuple[PrintView, ...]
    on_paper: bool = False
    """Signed in ink and scanned in."""
    stale: bool = False
    """The case says something else by now: this one cannot be signed any more."""
    page_seconds: tuple[int, ...] = ()
    """How long the client had each page before them."""
    sheet_digest: str = ""
    """The sealed record of a refusal to sign."""
    purpose: DocumentPurpose = DocumentPurpose.CONFIRMATION
    supersedes_no: str = ""
    superseded_by_no: str = ""
    replaceable: bool = False
    """Another document may take its place: it is void, or its replacement was ordered."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ImprovementView:
    """A shortcoming and where its mending stands; it names the case, not the client."""

    item_id: UUID
    item_no: str
    state: str
    case_id: UUID
    case_no: str
    service_code: str
    score: int
    words: str
    found_at: datetime
    owner_name: str
    due_on: date | None
    overdue: bool
    actions: tuple[str, ...]
    steps: tuple[StepView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ConfirmationLine:
    """One confirmation of a list, masked."""

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


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitLine:
    """One visit of a client."""

    visit_id: UUID
    channel: str
    need: str
    service_codes: tuple[str, ...]
    first_contact_at: datetime
    owner_name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FiledComplaint:
    """One complaint of a client, as their file lists it."""

    complaint_id: UUID
    complaint_no: str
    state: str
    received_at: datetime
    restricted: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientFile:
    """A client's whole file, masked."""

    client: ClientLine
    investor_class: str
    risk_assessed_on: date | None
    special_care: bool
    email: str
    address: str
    opened_on: date | None
    branch_name: str
    notes: str
    matters: tuple[Matter, ...]
    documents: tuple[DocumentLine, ...]
    representatives: tuple[RepresentativeLine, ...]
    visits: tuple[VisitLine, ...]
    cases: tuple[CaseLine, ...]
    confirmations: tuple[ConfirmationLine, ...]
    complaints: tuple[FiledComplaint, ...]
    """Those that whoever looks may know of; the others are neither shown nor counted."""


@dataclass(frozen=True, slots=True)
class Revealed:
    """A value in clear, to be hidden again after so many seconds."""

    field: str
    value: str
    seconds: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ArchiveLine:
    """One archived item of a list, masked."""

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
class ArchivePart:
    """One part of an archived item: what it is, and the digest it is found and held to account by."""

    name: str
    """``confirmation``, ``acknowledgement``, ``shown``, ``content``, ``evidence`` or ``log``."""
    digest: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ArchiveFile:
    """An archived item with its parts, masked."""

    line: ArchiveLine
    case_no: str
    confirmation_id: UUID | None
    confirmation_no: str
    filed_by: str
    parts: tuple[ArchivePart, ...]

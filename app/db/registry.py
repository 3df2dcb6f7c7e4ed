"""Which records the store keeps."""

from typing import Any, Final

from app.db.mapping import Mapping
from app.domain.aftercare import (
    Accountability,
    Rectification,
    RestrictedAccountability,
    RestrictedRectification,
    RestrictedReturnVisit,
    ReturnVisit,
)
from app.domain.appointments import Appointment, BookingToken, SlotHold
from app.domain.attachments import Attachment, AttachmentWithdrawal
from app.domain.attestations import Attestation
from app.domain.cases import LobbyStep, RestrictedStep, ServiceCase, Step
from app.domain.claims import Claim
from app.domain.client_messages import ClientMessage
from app.domain.clients import Client, IdentityDocument, Representative
from app.domain.complaint_due import ComplaintDue
from app.domain.complaint_papers import ComplaintPaper, Escalation, RestrictedEscalation, RestrictedPaper
from app.domain.complaints import Complaint, RestrictedAttestation, RestrictedComplaint
from app.domain.confirmations import ArchiveItem, Confirmation, PrintJob, Rating, RatingDecline, SigningEvidence
from app.domain.day_sheets import DaySheet
from app.domain.drafts import Draft
from app.domain.fees import Receipt, Refund, TariffNotice
from app.domain.handovers import Handover
from app.domain.improvements import ImprovementItem
from app.domain.judgements import ProfessionalRecognition, RiskAssessment, SuitabilityJudgement
from app.domain.letters import ComplaintLetter, LetterDelivery, RestrictedDelivery, RestrictedLetter
from app.domain.notices import Notice
from app.domain.people import Branch, Staff, Terminal
from app.domain.prefills import Prefill, PrefillConfirmation
from app.domain.publications import CalendarNotice, PolicyDocument
from app.domain.reception import Ticket, Visit
from app.domain.records import Record, Scope
from app.domain.role_grants import RoleGrant
from app.domain.saved_views import SavedView
from app.domain.scope_keys import KeyHandover, ScopeKey
from app.domain.sealing import SealingCertificate, TimeAuthority, Timestamp
from app.domain.settlements import LobbySettlement, ReferenceSettlement, RestrictedSettlement, SamePerson, Settlement
from app.domain.staffing import ClosedPeriod, Leave, Room, WorkingPlan
from app.domain.ticket_calls import TicketCall
from app.domain.ticket_ratings import TicketRating
from app.domain.windows import WindowState

RECORDS: Final[tuple[type[Record], ...]] = (
    Branch,
    Terminal,
    ScopeKey,
    KeyHandover,
    SealingCertificate,
    TimeAuthority,
    Staff,
    RoleGrant,
    WorkingPlan,
    Leave,
    Room,
    ClosedPeriod,
    PolicyDocument,
    CalendarNotice,
    Client,
    IdentityDocument,
    Representative,
    Visit,
    Handover,
    Ticket,
    LobbyStep,
    TicketCall,
    WindowState,
    DaySheet,
    ServiceCase,
    Step,
    RestrictedStep,
    Attestation,
    Notice,
    SuitabilityJudgement,
    RiskAssessment,
    ProfessionalRecognition,
    Attachment,
    AttachmentWithdrawal,
    Receipt,
    Refund,
    TariffNotice,
    Confirmation,
    SigningEvidence,
    Timestamp,
    PrintJob,
    ArchiveItem,
    Rating,
    RatingDecline,
    ImprovementItem,
    Prefill,
    PrefillConfirmation,
    TicketRating,
    Complaint,
    RestrictedComplaint,
    RestrictedAttestation,
    ComplaintPaper,
    RestrictedPaper,
    Escalation,
    RestrictedEscalation,
    ComplaintLetter,
    RestrictedLetter,
    LetterDelivery,
    RestrictedDelivery,
    Rectification,
    RestrictedRectification,
    ReturnVisit,
    RestrictedReturnVisit,
    Accountability,
    RestrictedAccountability,
    SavedView,
    Appointment,
    BookingToken,
    SlotHold,
    ClientMessage,
    ComplaintDue,
    Claim,
    Settlement,
    LobbySettlement,
    ReferenceSettlement,
    RestrictedSettlement,
    SamePerson,
    Draft,
)
"""Every kind, each after those it refers to."""
SYNCED: Final[dict[str, type[Record]]] = {r.kind.name: r for r in RECORDS if r.kind.scope is not Scope.LOCAL}
"""What travels, by name."""

MAPPINGS: Final[dict[type[Record], Mapping[Any]]] = {record: Mapping(record) for record in RECORDS}

"""Complaints: what somebody complains of, in their own words, and what became of it (rules 3.3, 4.5, 7)."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import ClassVar, Final
from uuid import UUID

from app.domain.attestations import Attestation
from app.domain.deadlines import Deadline
from app.domain.records import Merge, Record, RecordKind, Scope


class ComplaintChannel(StrEnum):
    """How a complaint came in (rules 3.3)."""

    ON_SITE = "on_site"
    PHONE = "phone"
    LETTER = "letter"
    EMAIL = "email"
    ONLINE = "online"
    """A file of the firm's site or app."""
    HOTLINE_12386 = "hotline_12386"
    """Transferred by the regulator's service platform."""
    ASSOCIATION = "association"
    """Transferred by the securities association."""
    REGULATOR = "regulator"
    """Transferred by a regulatory bureau."""
    KIOSK = "kiosk"


TRANSFERRED: Final = (ComplaintChannel.HOTLINE_12386, ComplaintChannel.ASSOCIATION, ComplaintChannel.REGULATOR)
"""Somebody else's number and dates come with these."""


class Nature(StrEnum):
    """What is brought: a complaint, or the report of an offence, which is compliance's alone (rules 3.3)."""

    COMPLAINT = "complaint"
    WHISTLE_BLOWING = "whistle_blowing"


class Responsibility(StrEnum):
    """Whose the finding says it is (责任认定, rules 7.2-c)."""

    BRANCH = "branch"
    """The branch's ways of working; nobody in person."""
    STAFF = "staff"
    """Somebody who works here."""
    FIRM = "firm"
    """Head office, its systems or its products."""
    THIRD_PARTY = "third_party"
    """A bank, an exchange, a product's manager."""
    COMPLAINANT = "complainant"
    SHARED = "shared"
    NONE = "none"
    """Nobody did wrong."""


class ReplyForm(StrEnum):
    """How the written result reached the complainant; a call alone is none (rules 7.3-c)."""

    HANDED_OVER = "handed_over"
    POST = "post"
    EMAIL = "email"
    PLATFORM = "platform"
    """Through the platform that transferred the complaint."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Complainant:
    """Who complains, as they named themselves; everything is empty for somebody who would not be named."""

    name: str = ""
    anonymous: bool = False
    identity_kind: str = ""
    identity_number: str = ""
    phone: str = ""
    email: str = ""
    address: str = ""
    client_no: str = ""
    agent_name: str = ""
    """Who complains in the complainant's place; empty where they do so themselves."""
    agent_identity: str = ""
    agent_phone: str = ""
    agent_authority: str = ""
    """What the agent may act by: a power of attorney's number, kinship."""
    persons: int = 1
    """How many complain together."""
    others: tuple[str, ...] = ()
    """The others of a group by name, as far as they were named."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Complaint(Record):
    """One complaint with every field of the register (rules 3.3)."""

    kind: ClassVar = RecordKind(
        "complaint",
        Scope.CLIENT,
        Merge.STEPS,
        together=(
            ("category", "cause"),
            ("confirmed_category", "confirmed_cause"),
            ("respondent_id", "respondent_name"),
            ("finding", "responsibility", "proposal"),
            ("result", "reasonableness", "settlement_fen"),
            ("reply_form", "replied_at", "reply_proof"),
            ("extension_amount", "extension_reason"),
            ("handle_by", "limit_at"),
            ("guideline_by",),
        ),
        once=("owner_id", "responded_at"),
        workflow="complaint",
    )
    complaint_no: str
    state: str
    """Fold of the complaint's steps under app.domain.complaint_workflow."""
    received_at: datetime
    """When it reached the branch: every clock starts here."""
    registered_at: datetime
    registered_by: UUID
    registered_by_name: str
    channel: ComplaintChannel
    nature: Nature = Nature.COMPLAINT
    external_no: str = ""
    """The number under which a platform, the association or a bureau transferred it."""
    external_received_at: datetime | None = None
    """When they had received it."""
    contact_by: datetime | None = None
    """Until when they want the complainant contacted."""
    reply_by: datetime | None = None
    """Until when they want the reply."""
    complainant: Complainant = field(default_factory=Complainant)
    client_id: UUID | None = None
    """The complainant's file, where they are a client."""
    case_id: UUID | None = None
    """The service it is about, where it is about one."""
    business: str = ""
    """Code of the service, or what it is about in a few words."""
    respondent_id: UUID | None = None
    """The member of staff complained of; never the owner, never anybody who acts here."""
    respondent_name: str = ""
    """Whoever or whatever is complained of, in words."""
    words: str
    """What was said, as it was said; never rewritten."""
    wants: str = ""
    """What the complainant asks for."""
    amount_fen: int | None = None
    """The claim in money; None where none is made."""
    evidence: tuple[str, ...] = ()
    """What the complainant brought as evidence, item by item."""
    category: str = ""
    """One of the four of policy, as first classified."""
    cause: str = ""
    confirmed_category: str = ""
    """As the second person confirmed it, or would have it instead: both values are kept (rules 7.1-c2)."""
    confirmed_cause: str = ""
    grade: str
    urgency: str
    same_matter: int = 1
    """Complainants on the same matter, this one included, as known here."""
    owner_id: UUID | None = None
    """Who follows through to the end (首问负责制); None for one from a kiosk until somebody takes it."""
    handler_id: UUID | None = None
    handler_name: str = ""
    recused: tuple[UUID, ...] = ()
    """Staff who must not act beside the respondent, because they said so or were found too near."""
    merged_into: UUID | None = None
    responded_at: datetime | None = None
    """When a person first answered in substance (rules 4.2-c)."""
    acknowledged_at: datetime | None = None
    finding: str = ""
    responsibility: Responsibility | None = None
    proposal: str = ""
    """The result that the handler proposes."""
    result: str = ""
    """The decision."""
    reasonableness: str = ""
    """Set with the decision only."""
    settlement_fen: int | None = None
    reply_form: ReplyForm | None = None
    replied_at: datetime | None = None
    """When the written result was delivered."""
    reply_proof: str = ""
    """What proves the delivery: a signature, a parcel's number, a letter's number."""
    extension_amount: int | None = None
    """Asked for, counted from the receipt in the unit of the limit."""
    extension_reason: str = ""
    extension_told_at: datetime | None = None
    appeal_grounds: str = ""
    appealed_at: datetime | None = None
    appeal_result: str = ""
    mediation: str = ""
    satisfaction: int | None = None
    """1 to 5, as the return visit heard it."""
    closed_at: datetime | None = None
    archive_no: str = ""
    handle_by: Deadline
    """The mandatory clock as last counted, former due times kept (rules 7.2-b)."""
    limit_at: datetime
    """When it ends; what lists sort by."""
    guideline_by: Deadline | None = None
    """The industry guideline's clock beside it; None where policy has it off (rules 3.3)."""
    policy_version: str

    @property
    def restricted(self) -> bool:
        """Whether it is compliance's alone."""
        return isinstance(self, RestrictedComplaint)

    @property
    def barred(self) -> frozenset[UUID]:
        """Staff who may take no part in it."""
        return frozenset((*self.recused, *((self.respondent_id,) if self.respondent_id else ())))


@dataclass(frozen=True, slots=True, kw_only=True)
class RestrictedComplaint(Complaint):
    """A report of an offence, or a complaint about the branch manager: nobody else learns that there is one."""

    kind: ClassVar = RecordKind(
        "restricted_complaint",
        Scope.RESTRICTED,
        Merge.STEPS,
        together=Complaint.kind.together,
        once=Complaint.kind.once,
        workflow="complaint",
        log="restricted_step",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class RestrictedAttestation(Attestation):
    """What somebody attested of a restricted complaint."""

    kind: ClassVar = RecordKind("restricted_attestation", Scope.RESTRICTED, Merge.UNION)

"""Letters to complainants: written within their frame, sealed, delivered with proof, filed (rules 7.2, 7.3)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import ClassVar, Final
from uuid import UUID

from app.domain import complaint_workflow as flow
from app.domain.complaints import ReplyForm
from app.domain.errors import RuleViolation
from app.domain.letter_documents import LetterDocument, LetterFrame, LetterPurpose
from app.domain.policy import Permission
from app.domain.records import Merge, Record, RecordKind, Scope
from app.domain.workflow import Transition, Workflow

NEW: Final = "new"
DRAFT: Final = "draft"
ISSUED: Final = "issued"
SEALED: Final = "sealed"
DELIVERED: Final = "delivered"
FILED: Final = "filed"
DISCARDED: Final = "discarded"
VOIDED: Final = "voided"

STANDING: Final = (DRAFT, ISSUED, SEALED, DELIVERED, FILED)
"""Letters that keep another of their purpose from being begun."""
KEPT: Final = (ISSUED, SEALED, DELIVERED, FILED)
"""Letters whose words can no longer change."""
SENT: Final = (DELIVERED, FILED)

_WRITE: Final = Permission.REGISTER_COMPLAINT
"""Whoever may register a complaint writes and hands over; who may issue depends on the letter: ``ISSUED_BY``."""

LETTER: Final = Workflow(
    "letter",
    NEW,
    (
        Transition(NEW, "begin", DRAFT, _WRITE),
        Transition(DRAFT, "issue", ISSUED, _WRITE),
        Transition(ISSUED, "seal", SEALED, _WRITE),
        Transition(DRAFT, "discard", DISCARDED, _WRITE),
        Transition(SEALED, "deliver", DELIVERED, _WRITE),
        *(Transition(state, "void", VOIDED, _WRITE, needs_reason=True) for state in (ISSUED, SEALED)),
        Transition(DELIVERED, "file", FILED, _WRITE),
    ),
)
"""Issuing is somebody's act, signed with their key; sealing follows by itself, or once a fault is mended. A letter that
was not sent yet may be voided and written anew; one that was delivered stands."""

ISSUED_BY: Final[Mapping[LetterPurpose, Permission]] = {
    LetterPurpose.RECEIPT: Permission.REGISTER_COMPLAINT,
    LetterPurpose.ACKNOWLEDGEMENT: Permission.CLASSIFY_COMPLAINT,
    LetterPurpose.REFUSAL: Permission.CLASSIFY_COMPLAINT,
    LetterPurpose.EXTENSION: Permission.CLASSIFY_COMPLAINT,
    LetterPurpose.REPLY: Permission.DECIDE_REPLY,
    LetterPurpose.APPEAL_REPLY: Permission.REVIEW_APPEAL,
}
"""Who issues a letter, limited or not (rules 5.3)."""

BEGUN_IN: Final[Mapping[LetterPurpose, tuple[str, ...]]] = {
    LetterPurpose.RECEIPT: flow.OPEN,
    LetterPurpose.ACKNOWLEDGEMENT: (
        *(flow.ACCEPTED, flow.CLASSIFIED, flow.CATEGORY_CONFIRMED, flow.ACKNOWLEDGED, flow.HANDLING, flow.MERGED),
    ),
    LetterPurpose.REFUSAL: (flow.NOT_ACCEPTED,),
    LetterPurpose.EXTENSION: flow.EXTENDING,
    LetterPurpose.REPLY: (*flow.WITH_HANDLER, *flow.DECIDING, flow.DECIDED, flow.MERGED),
    LetterPurpose.APPEAL_REPLY: (flow.IN_REVIEW, flow.REFOUND, flow.UPHELD, flow.CHANGED),
}
"""States of the complaint in which a letter may be begun."""
ISSUED_IN: Final[Mapping[LetterPurpose, tuple[str, ...]]] = {
    **BEGUN_IN,
    LetterPurpose.EXTENSION: (flow.EXTENSION_AGREED,),
    LetterPurpose.REPLY: (flow.DECIDED, flow.MERGED),
    LetterPurpose.APPEAL_REPLY: (flow.UPHELD, flow.CHANGED),
}
"""States in which it may be issued: what it tells was decided."""
TAKES: Final[Mapping[LetterPurpose, str]] = {
    LetterPurpose.ACKNOWLEDGEMENT: "acknowledge",
    LetterPurpose.EXTENSION: "tell_extension",
    LetterPurpose.REPLY: "reply",
    LetterPurpose.APPEAL_REPLY: "reply",
}
"""The complaint's step that the delivery is."""


class Means(StrEnum):
    """How a letter reached the complainant, or was meant to."""

    HANDED_OVER = "handed_over"
    """At the counter, against a signature."""
    REGISTERED_POST = "registered_post"
    EMAIL = "email"
    PLATFORM = "platform"
    """Through 12386, the association or the regulator, whence it came."""
    PHONE = "phone"
    """Read out; a reply is not delivered by that (rules 7.3-c)."""


REPLY_FORMS: Final[Mapping[Means, ReplyForm]] = {
    Means.HANDED_OVER: ReplyForm.HANDED_OVER,
    Means.REGISTERED_POST: ReplyForm.POST,
    Means.EMAIL: ReplyForm.EMAIL,
    Means.PLATFORM: ReplyForm.PLATFORM,
}
"""How the register names the way of a reply (rules 3.3)."""
PROVEN: Final = frozenset(
    {LetterPurpose.REFUSAL, LetterPurpose.EXTENSION, LetterPurpose.REPLY, LetterPurpose.APPEAL_REPLY}
)
"""Letters whose delivery counts in writing and with proof only."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ComplaintLetter(Record):
    """One letter about one complaint."""

    kind: ClassVar = RecordKind(
        "complaint_letter",
        Scope.CLIENT,
        Merge.STEPS,
        together=(("frame", "words", "words_digest", "issued_at", "issued_by_name"), ("sealed_digest", "sealed_at")),
        workflow="letter",
    )
    complaint_id: UUID
    letter_no: str
    purpose: LetterPurpose
    state: str
    """Fold of the letter's steps under LETTER."""
    frame: LetterFrame
    words: Mapping[str, str]
    """What was written in the blanks so far."""
    words_digest: str = ""
    """Of an issued letter: tells an answer that was copied from another complaint's (rules 6.4)."""
    begun_at: datetime
    begun_by: UUID
    issued_at: datetime | None = None
    issued_by_name: str = ""
    sealed_digest: str = ""
    """SHA-256 of the sealed PDF; the key under which the file is kept."""
    sealed_at: datetime | None = None
    stamped_at: datetime | None = None
    """The time that an authority vouches for; None where there is only the terminal's word."""
    delivered_at: datetime | None = None
    """When it reached the complainant; the appeal's time runs from here."""

    @property
    def document(self) -> LetterDocument:
        """The letter as it stands."""
        return LetterDocument(frame=self.frame, words=self.words)


@dataclass(frozen=True, slots=True, kw_only=True)
class RestrictedLetter(ComplaintLetter):
    """A letter about a complaint that compliance alone may see."""

    kind: ClassVar = RecordKind(
        "restricted_letter",
        Scope.RESTRICTED,
        Merge.STEPS,
        together=ComplaintLetter.kind.together,
        workflow="letter",
        log="restricted_step",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterDelivery(Record):
    """One try at bringing a letter to the complainant, with its proof; never changed."""

    kind: ClassVar = RecordKind("letter_delivery", Scope.CLIENT, Merge.UNION)
    letter_id: UUID
    complaint_id: UUID
    means: Means
    recipient: str
    """Who took it: the complainant, somebody for them, an address."""
    reached: bool
    """Whether it arrived; a letter that came back was only tried."""
    at: datetime
    reference: str = ""
    """Number of the parcel, the mail or the platform's form."""
    note: str = ""
    proof_digest: str = ""
    """SHA-256 of the proof's file: the signed copy, the post's receipt, a picture of the screen."""
    proof_name: str = ""
    proof_type: str = ""
    noted_at: datetime
    noted_by: UUID
    noted_by_name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RestrictedDelivery(LetterDelivery):
    """A try at bringing a restricted letter."""

    kind: ClassVar = RecordKind("restricted_delivery", Scope.RESTRICTED, Merge.UNION)


def require_delivery(purpose: LetterPurpose, delivery: LetterDelivery, sealed_at: datetime) -> None:
    """Let a delivery count.

    Raises:
        RuleViolation: ``letter.phone_alone`` for a letter that is due in writing, ``letter.proof_missing``,
            ``letter.recipient_missing``, ``letter.delivered_before_sealed``, ``letter.delivered_in_future``.
    """
    if not delivery.recipient.strip():
        raise RuleViolation("letter.recipient_missing", "recipient")
    if delivery.at < sealed_at.replace(second=0, microsecond=0):
        raise RuleViolation("letter.delivered_before_sealed", "at")
    if delivery.at > delivery.noted_at:
        raise RuleViolation("letter.delivered_in_future", "at")
    if not delivery.reached or purpose not in PROVEN:
        return
    if delivery.means is Means.PHONE:
        raise RuleViolation("letter.phone_alone", "means")
    if not delivery.proof_digest:
        raise RuleViolation("letter.proof_missing", "proof")

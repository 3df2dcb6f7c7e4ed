"""What screens show of a complaint's letters."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from app.domain.complaints import Complaint
from app.domain.errors import RuleViolation
from app.domain.letter_documents import LetterFrame, LetterPurpose
from app.domain.letters import (
    BEGUN_IN,
    ISSUED_BY,
    ISSUED_IN,
    LETTER,
    STANDING,
    ComplaintLetter,
    LetterDelivery,
    Means,
    RestrictedDelivery,
    RestrictedLetter,
)
from app.domain.policy import Permission
from app.services.complaint_files import complaint_of, log, sees_restricted
from app.services.ports import UnitOfWork
from app.services.workplace import Workplace


@dataclass(frozen=True, slots=True, kw_only=True)
class DeliveryView:
    """One try at bringing a letter."""

    means: Means
    recipient: str
    reached: bool
    at: datetime
    reference: str
    note: str
    proof_digest: str
    proof_name: str
    noted_by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterView:
    """A letter with what may be done with it now."""

    letter_id: UUID
    complaint_id: UUID
    letter_no: str
    purpose: LetterPurpose
    state: str
    frame: LetterFrame
    words: Mapping[str, str]
    begun_at: datetime
    issued_at: datetime | None
    issued_by: str
    sealed_digest: str
    stamped_at: datetime | None
    delivered_at: datetime | None
    deliveries: tuple[DeliveryView, ...]
    actions: tuple[str, ...]
    """Steps the actor may take, as far as permissions and the complaint's state tell."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterShelfView:
    """A complaint's letters, oldest first, and those that may be begun now."""

    letters: tuple[LetterView, ...]
    may_begin: tuple[LetterPurpose, ...]


def letters_of(uow: UnitOfWork, complaint: Complaint) -> Sequence[ComplaintLetter]:
    """Return a complaint's letters, oldest first."""
    found = uow.find(letter_kind(complaint), complaint_id=complaint.id)
    return sorted(found, key=lambda letter: (letter.begun_at, letter.letter_no))


def standing(uow: UnitOfWork, complaint: Complaint) -> Sequence[ComplaintLetter]:
    """Return letters that keep another of their purpose from being begun.

    What was sent before a complaint was taken up again answers no more: the new result is told by a new letter.
    """
    reopened = [step.at for step in log(uow, complaint) if step.action == "reopen"]
    found = [letter for letter in letters_of(uow, complaint) if letter.state in STANDING]
    return [one for one in found if not (one.delivered_at and reopened and one.delivered_at <= reopened[-1])]


def letter_and_complaint(place: Workplace, uow: UnitOfWork, letter_id: UUID) -> tuple[ComplaintLetter, Complaint]:
    """Return a letter with its complaint, which the actor must be allowed to know of.

    Raises:
        RuleViolation: ``record.unknown``, also for a letter about what the actor must not know of.
        Refused: ``complaint.recused``, ``permission.refused``.
    """
    kinds = (ComplaintLetter, RestrictedLetter) if sees_restricted(place) else (ComplaintLetter,)
    for kind in kinds:
        for letter in uow.find(kind, id=letter_id):
            return letter, complaint_of(place, uow, letter.complaint_id)
    raise RuleViolation("record.unknown", kind=ComplaintLetter.kind.name)


def may_act(place: Workplace, complaint: Complaint) -> bool:
    """Tell whether the actor may write to this complainant."""
    if place.actor.staff_id in complaint.barred or not place.may(Permission.REGISTER_COMPLAINT, own=True):
        return False
    return not complaint.restricted or place.may(Permission.SEE_RESTRICTED_COMPLAINT)


def deliveries_of(uow: UnitOfWork, letter: ComplaintLetter) -> Sequence[LetterDelivery]:
    """Return every try at bringing a letter, oldest first."""
    kind = RestrictedDelivery if isinstance(letter, RestrictedLetter) else LetterDelivery
    return sorted(uow.find(kind, letter_id=letter.id), key=lambda each: (each.noted_at, each.id))


def letter_kind(complaint: Complaint) -> type[ComplaintLetter]:
    """Return the kind of a complaint's letters: those of a restricted one travel where it does."""
    return RestrictedLetter if complaint.restricted else ComplaintLetter


def shelf(place: Workplace, uow: UnitOfWork, complaint: Complaint) -> LetterShelfView:
    """Return a complaint's letters as a screen shows them."""
    found = letters_of(uow, complaint)
    taken = {letter.purpose for letter in standing(uow, complaint)}
    writes = may_act(place, complaint)
    may_begin = tuple(
        purpose
        for purpose in LetterPurpose
        if writes and purpose not in taken and complaint.state in BEGUN_IN[purpose]
        if purpose is LetterPurpose.RECEIPT or not complaint.complainant.anonymous
    )
    return LetterShelfView(letters=tuple(view(place, uow, complaint, letter) for letter in found), may_begin=may_begin)


def view(place: Workplace, uow: UnitOfWork, complaint: Complaint, letter: ComplaintLetter) -> LetterView:
    """Return a letter as a screen shows it."""
    return LetterView(
        letter_id=letter.id,
        complaint_id=letter.complaint_id,
        letter_no=letter.letter_no,
        purpose=letter.purpose,
        state=letter.state,
        frame=letter.frame,
        words=letter.words,
        begun_at=letter.begun_at,
        issued_at=letter.issued_at,
        issued_by=letter.issued_by_name,
        sealed_digest=letter.sealed_digest,
        stamped_at=letter.stamped_at,
        delivered_at=letter.delivered_at,
        deliveries=tuple(_delivery(each) for each in deliveries_of(uow, letter)),
        actions=_actions(place, complaint, letter),
    )


def _actions(place: Workplace, complaint: Complaint, letter: ComplaintLetter) -> tuple[str, ...]:
    if not may_act(place, complaint):
        return ()
    found = dict.fromkeys(row.action for row in LETTER.actions(letter.state))
    due = complaint.state in ISSUED_IN[letter.purpose] and place.may(ISSUED_BY[letter.purpose], own=True)
    return tuple(action for action in found if action not in ("begin", "file") and (action != "issue" or due))


def _delivery(each: LetterDelivery) -> DeliveryView:
    return DeliveryView(
        means=each.means,
        recipient=each.recipient,
        reached=each.reached,
        at=each.at,
        reference=each.reference,
        note=each.note,
        proof_digest=each.proof_digest,
        proof_name=each.proof_name,
        noted_by=each.noted_by_name,
    )

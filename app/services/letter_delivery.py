"""Bringing a letter to the complainant: the proof, and the complaint's step that the delivery is (rules 7.3)."""

from dataclasses import dataclass, replace
from datetime import datetime

from app.domain.attachments import Paper
from app.domain.complaint_workflow import COMPLAINT
from app.domain.complaints import Complaint
from app.domain.errors import RuleViolation
from app.domain.letters import (
    REPLY_FORMS,
    SEALED,
    TAKES,
    ComplaintLetter,
    LetterDelivery,
    Means,
    RestrictedDelivery,
    RestrictedLetter,
    require_delivery,
)
from app.services.complaint_handling import ReplySent, answered
from app.services.complaint_moves import moved
from app.services.ports import UnitOfWork
from app.services.steps import take_step
from app.services.workplace import Workplace


@dataclass(frozen=True, slots=True, kw_only=True)
class Deliver:
    """How a letter was brought, or was meant to be."""

    means: Means
    recipient: str
    at: datetime
    reached: bool = True
    reference: str = ""
    note: str = ""
    proof: Paper | None = None
    proof_name: str = ""


def deliver(
    place: Workplace, uow: UnitOfWork, complaint: Complaint, letter: ComplaintLetter, command: Deliver
) -> ComplaintLetter:
    """Put a try on record; one that reached the complainant delivers the letter and takes the complaint on.

    Raises:
        RuleViolation: ``letter.not_sealed``, or what ``require_delivery`` and the complaint's own step say.
        Refused: What the complaint's own step says.
    """
    if letter.sealed_at is None:
        raise RuleViolation("letter.not_sealed", number=letter.letter_no)
    tried = _delivery(place, letter, command)
    require_delivery(letter.purpose, tried, letter.sealed_at)
    uow.add(tried)
    if not tried.reached or letter.state != SEALED:
        return letter
    brought = uow.save(replace(take_step(place, uow, letter, "deliver"), delivered_at=tried.at))
    _follow(place, uow, complaint, brought, tried)
    return brought


def _delivery(place: Workplace, letter: ComplaintLetter, command: Deliver) -> LetterDelivery:
    kind = RestrictedDelivery if isinstance(letter, RestrictedLetter) else LetterDelivery
    proof = command.proof
    return kind(
        id=place.ids(),
        letter_id=letter.id,
        complaint_id=letter.complaint_id,
        means=command.means,
        recipient=command.recipient.strip(),
        reached=command.reached,
        at=command.at,
        reference=command.reference.strip(),
        note=command.note.strip(),
        proof_digest=place.blobs.put(proof.content, kind.kind.scope) if proof else "",
        proof_name=command.proof_name if proof else "",
        proof_type=proof.media_type if proof else "",
        noted_at=place.now(),
        noted_by=place.actor.staff_id,
        noted_by_name=place.actor.name,
    )


def _follow(
    place: Workplace, uow: UnitOfWork, complaint: Complaint, letter: ComplaintLetter, tried: LetterDelivery
) -> None:
    """Take the complaint's step that the delivery is, where it still waits for it."""
    action, number = TAKES.get(letter.purpose, ""), letter.letter_no
    if not any(row.action == action for row in COMPLAINT.actions(complaint.state)):
        return
    if action == "reply":
        sent = ReplySent(form=REPLY_FORMS[tried.means], delivered_at=tried.at, proof=number)
        answered(place, uow, complaint, sent)
    elif action == "acknowledge":
        times = {"acknowledged_at": tried.at, "responded_at": complaint.responded_at or tried.at}
        moved(place, uow, complaint, action, number, **times)
    else:
        moved(place, uow, complaint, action, number, extension_told_at=tried.at)

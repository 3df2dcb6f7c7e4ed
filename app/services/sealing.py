"""Binding a signature to what was shown, and sealing both (rules 3.4)."""

import hashlib
from collections.abc import Sequence
from dataclasses import replace

from app.domain import confirmation_workflow
from app.domain.attestations import Attestation, Facts
from app.domain.confirmations import Confirmation, SigningEvidence
from app.domain.documents import LaidOut, document_from_json
from app.domain.errors import RuleViolation, Unavailable
from app.domain.evidence import evidence_digest, sealed_in
from app.domain.handwriting import Handwriting, handwriting_from_json, handwriting_to_json
from app.domain.papers import SEAL_BOX
from app.services.attesting import attestations_of
from app.services.case_rules import CaseFile
from app.services.confirmation_content import signer_name
from app.services.generating import is_stale
from app.services.ports import DocumentPress, SealOrder, UnitOfWork
from app.services.sealing_means import sealing_means
from app.services.steps import take_step
from app.services.workplace import Workplace


def shown(place: Workplace, found: Confirmation) -> bytes:
    """Return what the client was shown, byte for byte.

    Raises:
        Unavailable: ``blob.missing`` or ``blob.damaged``.
    """
    pdf = place.blobs.get(found.shown_digest)
    if hashlib.sha256(pdf).hexdigest() != found.shown_digest:
        raise Unavailable("blob.damaged", digest=found.shown_digest)
    return pdf


def refuse_unfit(place: Workplace, found: Confirmation, file: CaseFile) -> None:
    """Let a document be shown or signed whose signer was seen today, and which still says what the case says.

    Raises:
        RuleViolation: ``signing.identity_unchecked``, or ``signing.data_changed``.
    """
    checked = file.signer_seen_at
    if checked is None or place.day_of(checked) != place.today():
        raise RuleViolation("signing.identity_unchecked")
    if is_stale(found, file):
        raise RuleViolation("signing.data_changed", number=found.confirmation_no)


def seen_facts(found: Confirmation, signed: SigningEvidence) -> Facts:
    """Return what the teller attests: whose document was seen when, for which signature under which paper."""
    return {
        "number": found.confirmation_no,
        "shown": signed.shown_digest,
        "evidence": evidence_digest(signed),
        "identity_checked_at": signed.identity_checked_at.isoformat(),
        "on_paper": found.on_paper,
        "seconds_read": int((signed.read_to_end_at - signed.presented_at).total_seconds()),
    }


def supersede(place: Workplace, uow: UnitOfWork, replacing: Confirmation) -> None:
    """Put the sealed document out of force that this one takes the place of, where there is one (rules 4.4)."""
    if replacing.supersedes_id is None:
        return
    former = uow.get(Confirmation, replacing.supersedes_id)
    if former.state in confirmation_workflow.SEALED_STATES:
        uow.save(take_step(place, uow, former, "supersede", reason=replacing.confirmation_no))


def evidence(place: Workplace, file: CaseFile, found: Confirmation, handwriting: Handwriting) -> SigningEvidence:
    """Return the record of what was captured, bound to the shown document by its digest.

    Raises:
        RuleViolation: ``signing.identity_unchecked``, or ``signing.not_read``.
    """
    checked = file.signer_seen_at
    if checked is None:
        raise RuleViolation("signing.identity_unchecked")
    if found.presented_at is None or found.read_to_end_at is None:
        raise RuleViolation("signing.not_read")
    return SigningEvidence(
        id=place.ids(),
        confirmation_id=found.id,
        shown_digest=found.shown_digest,
        strokes=handwriting_to_json(handwriting),
        signer_name=signer_name(file),
        identity_checked_at=checked,
        staff_id=place.actor.staff_id,
        terminal_code=place.actor.terminal_code,
        presented_at=found.presented_at,
        read_to_end_at=found.read_to_end_at,
        signed_at=place.now(),
    )


def to_be_sealed(place: Workplace, found: Confirmation, signed: SigningEvidence) -> bytes:
    """Return the file that the seal closes: what the client was shown, or the scan of what they signed in ink.

    Raises:
        Unavailable: ``blob.missing`` or ``blob.damaged``.
    """
    return place.blobs.get(signed.scan_digest) if signed.scan_digest else shown(place, found)


def to_seal(place: Workplace, press: DocumentPress, uow: UnitOfWork, found: Confirmation) -> tuple[bytes, SealOrder]:
    """Return the file that the seal closes and what the signer needs to know.

    Raises:
        Unavailable: What ``to_be_sealed`` and ``seal_order`` say.
    """
    signed = uow.find(SigningEvidence, confirmation_id=found.id)[-1]
    order = seal_order(place, press, found, signed, attestations_of(uow, found.id))
    return to_be_sealed(place, found, signed), replace(order, means=sealing_means(uow, place.actor.terminal_id))


def seal_order(
    place: Workplace,
    press: DocumentPress,
    found: Confirmation,
    signed: SigningEvidence,
    attested: Sequence[Attestation],
) -> SealOrder:
    """Return what the signer needs to know; the evidence covers what the teller attested when countersigning.

    Raises:
        Unavailable: ``signing.layout_changed`` when the frozen content no longer gives what was shown.
    """
    box = SEAL_BOX if signed.scan_digest else _laid_out_again(press, found).signature_box
    return SealOrder(
        number=found.confirmation_no,
        reason=found.confirmation_no,
        location=f"{place.branch.name} {place.actor.terminal_code}",
        signer_name=signed.signer_name,
        at=place.now(),
        handwriting=handwriting_from_json(signed.strokes) if signed.strokes else Handwriting((), box.aspect),
        box=box,
        evidence_digest=evidence_digest(signed, sealed_in(attested)),
    )


def _laid_out_again(press: DocumentPress, found: Confirmation) -> LaidOut:
    """Lay the frozen content out again for the place of the signature; it must give what was shown."""
    again = press.lay_out(document_from_json(found.content))
    if again.sha256 != found.shown_digest:
        raise Unavailable("signing.layout_changed", number=found.confirmation_no)
    return again

"""Binding a signature to what was shown, and sealing both (rules 3.4)."""

import hashlib

from app.domain.confirmations import Confirmation, SigningEvidence
from app.domain.documents import LaidOut, document_from_json
from app.domain.errors import RuleViolation, Unavailable
from app.domain.evidence import evidence_digest
from app.domain.handwriting import Handwriting, handwriting_from_json, handwriting_to_json
from app.services.case_rules import CaseFile
from app.services.confirmation_content import signer_name
from app.services.ports import DocumentPress, SealOrder
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


def evidence(place: Workplace, file: CaseFile, found: Confirmation, handwriting: Handwriting) -> SigningEvidence:
    """Return the record of what was captured, bound to the shown document by its digest.

    Raises:
        RuleViolation: ``signing.identity_unchecked``, or ``signing.not_read``.
    """
    checked = file.visit.identity_checked_at
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


def seal_order(place: Workplace, press: DocumentPress, found: Confirmation, signed: SigningEvidence) -> SealOrder:
    """Return what the signer needs to know.

    Raises:
        Unavailable: ``signing.layout_changed`` when the frozen content no longer gives what was shown.
    """
    return SealOrder(
        number=found.confirmation_no,
        reason=found.confirmation_no,
        location=f"{place.branch.name} {place.actor.terminal_code}",
        signer_name=signed.signer_name,
        at=place.now(),
        handwriting=handwriting_from_json(signed.strokes),
        box=_laid_out_again(press, found).signature_box,
        evidence_digest=evidence_digest(signed),
    )


def _laid_out_again(press: DocumentPress, found: Confirmation) -> LaidOut:
    """Lay the frozen content out again for the place of the signature; it must give what was shown."""
    again = press.lay_out(document_from_json(found.content))
    if again.sha256 != found.shown_digest:
        raise Unavailable("signing.layout_changed", number=found.confirmation_no)
    return again

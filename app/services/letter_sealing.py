"""Issuing a letter and sealing it (rules 7.3-c)."""

import hashlib
from collections.abc import Sequence
from dataclasses import replace

from app.domain.attestations import Attestation
from app.domain.complaints import Complaint
from app.domain.documents import LaidOut, Sealed
from app.domain.errors import RuleViolation, Unavailable
from app.domain.handwriting import Handwriting
from app.domain.letter_documents import LetterPurpose, require_written, words_digest
from app.domain.letters import DRAFT, ISSUED, ISSUED_BY, ISSUED_IN, ComplaintLetter
from app.services.attesting import attest, attestations_of
from app.services.letter_content import dated_frame
from app.services.letter_ports import LetterTools
from app.services.ports import SealOrder, UnitOfWork
from app.services.sealing_means import sealing_means
from app.services.steps import take_step
from app.services.workplace import Workplace

_ANSWERS = (LetterPurpose.REPLY, LetterPurpose.APPEAL_REPLY)


def issue(
    place: Workplace, uow: UnitOfWork, tools: LetterTools, complaint: Complaint, letter: ComplaintLetter
) -> ComplaintLetter:
    """Let a draft become the branch's word, signed by whoever issues it with their own key.

    Raises:
        RuleViolation: ``letter.not_yet`` where what it tells is not decided, ``letter.blank_empty``,
            ``letter.copied`` for an answer that another complaint had, ``workflow.not_possible``.
        Refused: ``permission.refused``.
        UnshowableCharacter: A character of it that no font shows.
    """
    place.require(ISSUED_BY[letter.purpose], own=True)
    if letter.state == DRAFT and complaint.state not in ISSUED_IN[letter.purpose]:
        raise RuleViolation("letter.not_yet", state=complaint.state)
    require_written(letter.document)
    digest = words_digest(letter.document)
    if letter.purpose in _ANSWERS:
        _refuse_copied(uow, letter, digest)
    dated = replace(
        letter,
        frame=dated_frame(place, tools.wording, letter.frame),
        words_digest=digest,
        issued_at=place.now(),
        issued_by_name=place.actor.name,
    )
    laid_out = tools.press(dated.document)
    issued = uow.save(take_step(place, uow, dated, "issue"))
    facts: dict[str, str | int | bool] = {
        "number": issued.letter_no,
        "complaint_no": complaint.complaint_no,
        "purpose": issued.purpose.value,
        "content": issued.document.digest,
        "file": laid_out.sha256,
    }
    attest(place, uow, issued, "issue", facts)
    return issued


def _refuse_copied(uow: UnitOfWork, letter: ComplaintLetter, digest: str) -> None:
    others = uow.find(type(letter), words_digest=digest)
    same = next((one for one in others if one.complaint_id != letter.complaint_id), None)
    if same is not None:
        raise RuleViolation("letter.copied", number=same.letter_no)


def to_seal(
    place: Workplace, uow: UnitOfWork, tools: LetterTools, letter: ComplaintLetter
) -> tuple[bytes, SealOrder] | None:
    """Return the file that the seal closes and what the signer needs to know; None where nothing is to be sealed."""
    if letter.state != ISSUED or letter.sealed_digest:
        return None
    laid_out = tools.press(letter.document)
    return laid_out.pdf, _order(place, uow, letter, laid_out)


def _order(place: Workplace, uow: UnitOfWork, letter: ComplaintLetter, laid_out: LaidOut) -> SealOrder:
    return SealOrder(
        number=letter.letter_no,
        reason=letter.letter_no,
        location=f"{place.branch.name} {place.actor.terminal_code}",
        signer_name=letter.issued_by_name,
        at=place.now(),
        handwriting=Handwriting((), laid_out.signature_box.aspect),
        box=laid_out.signature_box,
        evidence_digest=issue_digest(attestations_of(uow, letter.id)),
        means=sealing_means(uow, place.actor.terminal_id),
    )


def issue_digest(attested: Sequence[Attestation]) -> str:
    """Return the SHA-256 of what whoever issued a letter attested, with their signature, in hex."""
    said = [f"{each.statement}\n{each.public_key}\n{each.signature}" for each in attested if each.act == "issue"]
    return hashlib.sha256("\n".join(said).encode()).hexdigest()


def keep_sealed(place: Workplace, uow: UnitOfWork, letter: ComplaintLetter, sealed: Sealed) -> ComplaintLetter:
    """Name the sealed file, unless one was kept meanwhile."""
    if letter.state != ISSUED:
        return letter
    kept = replace(
        letter,
        sealed_digest=place.blobs.put(sealed.pdf, letter.kind.scope),
        sealed_at=place.now(),
        stamped_at=sealed.stamped_at,
    )
    return uow.save(take_step(place, uow, kept, "seal"))


def sealed_file(place: Workplace, letter: ComplaintLetter) -> bytes:
    """Return a sealed letter, byte for byte.

    Raises:
        RuleViolation: ``letter.not_sealed``.
        Unavailable: ``blob.missing`` or ``blob.damaged``.
    """
    if not letter.sealed_digest:
        raise RuleViolation("letter.not_sealed", number=letter.letter_no)
    pdf = place.blobs.get(letter.sealed_digest)
    if hashlib.sha256(pdf).hexdigest() != letter.sealed_digest:
        raise Unavailable("blob.damaged", digest=letter.sealed_digest)
    return pdf

"""Holds a sealed letter against the branch's own record of it (rules 3.4, 7.3-c)."""

from app.domain.attestations import Standing
from app.domain.letters import VOIDED, ComplaintLetter, RestrictedLetter
from app.domain.verification import Check, CheckCode, Verification
from app.services.attesting import attestations_of, standing_of
from app.services.letter_sealing import issue_digest
from app.services.ports import UnitOfWork
from app.services.workplace import Workplace


def letter_checks(place: Workplace, uow: UnitOfWork, found: Verification) -> tuple[Check, ...] | None:
    """Return what the record says of a letter, None where it has none of this number.

    Whoever holds the paper knows its number already, a restricted one's as well.
    """
    if not found.number:
        return None
    kinds = (ComplaintLetter, RestrictedLetter)
    letter = next((one for kind in kinds for one in uow.find(kind, letter_no=found.number)), None)
    if letter is None:
        return None
    attested = [one for one in attestations_of(uow, letter.id) if one.act == "issue"]
    broken = next((one for one in attested if standing_of(place, uow, one) is not Standing.HOLDS), None)
    signed = bool(attested) and broken is None
    why = "" if signed else "attestation_fails" if broken else "attestation_missing"
    same, bound = found.sha256 == letter.sealed_digest, issue_digest(attested) == found.evidence_digest
    void = letter.state == VOIDED
    return (
        Check(CheckCode.RECORDED, holds=same, reason="" if same else "other_file", params={"number": found.number}),
        Check(CheckCode.EVIDENCE, holds=bound, reason="" if bound else "other_evidence"),
        Check(CheckCode.ATTESTED, holds=signed, reason=why, params={"name": broken.staff_name} if broken else {}),
        Check(
            CheckCode.IN_FORCE,
            holds=not void,
            reason="not_in_force" if void else "",
            params={"state": letter.state} if void else {},
        ),
    )

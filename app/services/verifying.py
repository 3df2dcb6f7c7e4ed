"""Holds an examined document, or the code printed on one, against the branch's own record of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from app.domain import confirmation_workflow
from app.domain.attestations import Attestation, Standing
from app.domain.confirmations import Confirmation, SigningEvidence
from app.domain.documents import SHORT_DIGEST, read_qr_payload
from app.domain.events import Event
from app.domain.evidence import evidence_digest, refusal_digest, sealed_in
from app.domain.papers import refused_number
from app.domain.sealing import Timestamp
from app.domain.verification import NOT_REACHED, Check, CheckCode, Verification
from app.services.attesting import attestations_of, standing_of
from app.services.letter_verifying import letter_checks
from app.services.ports import UnitOfWork
from app.services.workplace import Workplace

_OUT_OF_FORCE = frozenset({confirmation_workflow.VOIDED, confirmation_workflow.DISCARDED})
_NEVER_SIGNED = frozenset({*confirmation_workflow.OPEN, confirmation_workflow.REFUSED})
_UNJUDGED = (CheckCode.EVIDENCE, CheckCode.ATTESTED, CheckCode.IN_FORCE)


@dataclass(frozen=True, slots=True)
class CodeFinding:
    """What the record says of a printed code."""

    number: str
    confirmation_id: UUID | None
    """The record the code belongs to, or None where there is none or it names another content."""
    checks: tuple[Check, ...]


class VerifyDesk:
    """What the record adds to what the file says of itself."""

    def __init__(self, place: Workplace) -> None:
        """Work at the place."""
        self._place = place

    def against_record(self, found: Verification) -> tuple[Check, ...]:
        """Return whether the record names this very file, holds the evidence that was sealed in, and is in force.

        Whoever holds the paper knows its number already and learns nothing of the client; the look-up is audited.
        """
        with self._place.transact() as uow:
            kept = _kept(uow, found.number)
            uow.record(
                Event(action="confirmation:file:verified", details={"number": found.number, "holds": found.holds})
            )
            if kept is None:
                if (of_a_letter := letter_checks(self._place, uow, found)) is not None:
                    return of_a_letter
                missing = Check(CheckCode.RECORDED, holds=False, reason="no_record", params={"number": found.number})
                return (missing, *(Check(code, holds=False, reason=NOT_REACHED) for code in _UNJUDGED))
            return (
                _recorded(uow, kept, found),
                _evidence(uow, kept, found),
                _attested(self._place, uow, kept),
                _in_force(uow, kept),
            )

    def by_code(self, text: str) -> CodeFinding:
        """Return what the record says of the code printed on a paper, as a scanner types it; the look-up is audited."""
        read = read_qr_payload(text)
        number, digest = read or ("", "")
        with self._place.transact() as uow:
            kept = _kept(uow, number)
            fits = kept is not None and kept.record.content_digest[:SHORT_DIGEST] == digest
            uow.record(Event(action="confirmation:code:verified", details={"number": number, "holds": fits}))
            if kept is None or not fits:
                reason = "no_code" if read is None else "other_code" if kept else "no_record"
                check = Check(CheckCode.CODE, holds=False, reason=reason, params={"number": number})
                return CodeFinding(number, None, (check,))
            known = Check(CheckCode.CODE, holds=True, params={"number": number})
            checks = (known, _attested(self._place, uow, kept), _in_force(uow, kept))
            return CodeFinding(number, kept.record.id, checks)


@dataclass(frozen=True, slots=True)
class _Kept:
    """A document of the record by its number: a confirmation, or the record that one was not signed."""

    record: Confirmation
    is_refusal: bool

    @property
    def digest(self) -> str:
        return self.record.sheet_digest if self.is_refusal else self.record.sealed_digest

    @property
    def acts(self) -> tuple[str, ...]:
        """What has to be attested of it."""
        return confirmation_workflow.REFUSAL if self.is_refusal else ("countersign",)


def _kept(uow: UnitOfWork, number: str) -> _Kept | None:
    refused = refused_number(number)
    found = uow.find(Confirmation, confirmation_no=refused or number) if number else ()
    return _Kept(found[0], is_refusal=bool(refused)) if found else None


def _recorded(uow: UnitOfWork, kept: _Kept, found: Verification) -> Check:
    stamped = [one.stamped_digest for one in uow.find(Timestamp, confirmation_id=kept.record.id)]
    if found.sha256 in {kept.digest, *stamped}:
        return Check(CheckCode.RECORDED, holds=True)
    return Check(CheckCode.RECORDED, holds=False, reason="other_file", params={"number": found.number})


def _evidence(uow: UnitOfWork, kept: _Kept, found: Verification) -> Check:
    attested, record = attestations_of(uow, kept.record.id), kept.record
    if kept.is_refusal:
        digest = refusal_digest(attested)
    elif signed := uow.find(SigningEvidence, confirmation_id=record.id):
        digest = evidence_digest(signed[-1], sealed_in(attested))
    else:
        return Check(CheckCode.EVIDENCE, holds=False, reason="no_evidence")
    matches = digest == found.evidence_digest
    return Check(CheckCode.EVIDENCE, holds=matches, reason="" if matches else "other_evidence")


def _attested(place: Workplace, uow: UnitOfWork, kept: _Kept) -> Check:
    """Judge that each attestation of the document holds against the keys that the register knows."""
    given: Sequence[Attestation] = attestations_of(uow, kept.record.id)
    if not {one.act for one in given}.issuperset(kept.acts):
        return Check(CheckCode.ATTESTED, holds=False, reason="attestation_missing")
    for one in given:
        if standing_of(place, uow, one) is not Standing.HOLDS:
            params = {"name": one.staff_name}
            return Check(CheckCode.ATTESTED, holds=False, reason="attestation_fails", params=params)
    return Check(CheckCode.ATTESTED, holds=True)


def _in_force(uow: UnitOfWork, kept: _Kept) -> Check:
    record = kept.record
    if record.state in _OUT_OF_FORCE or (record.state in _NEVER_SIGNED and not kept.is_refusal):
        return Check(CheckCode.IN_FORCE, holds=False, reason="not_in_force", params={"state": record.state})
    later = [c for c in uow.find(Confirmation, supersedes_id=record.id) if c.sealed_digest]
    if later:
        return Check(CheckCode.IN_FORCE, holds=False, reason="superseded", params={"number": later[0].confirmation_no})
    return Check(CheckCode.IN_FORCE, holds=True)

"""Holds an examined document against the branch's own record of it."""

from app.domain import confirmation_workflow
from app.domain.confirmations import Confirmation, SigningEvidence
from app.domain.events import Event
from app.domain.evidence import evidence_digest, sealed_in
from app.domain.verification import NOT_REACHED, Check, CheckCode, Verification
from app.services.attesting import attestations_of
from app.services.ports import UnitOfWork
from app.services.workplace import Workplace

_OUT_OF_FORCE = frozenset({confirmation_workflow.VOIDED, confirmation_workflow.DISCARDED})


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
            standing = uow.find(Confirmation, confirmation_no=found.number) if found.number else ()
            uow.record(
                Event(action="confirmation:file:verified", details={"number": found.number, "holds": found.holds})
            )
            if not standing:
                return (
                    Check(CheckCode.RECORDED, holds=False, reason="no_record", params={"number": found.number}),
                    Check(CheckCode.EVIDENCE, holds=False, reason=NOT_REACHED),
                    Check(CheckCode.IN_FORCE, holds=False, reason=NOT_REACHED),
                )
            record = standing[0]
            return (_recorded(record, found), _evidence(uow, record, found), _in_force(uow, record))


def _recorded(record: Confirmation, found: Verification) -> Check:
    if record.sealed_digest == found.sha256:
        return Check(CheckCode.RECORDED, holds=True)
    return Check(CheckCode.RECORDED, holds=False, reason="other_file", params={"number": found.number})


def _evidence(uow: UnitOfWork, record: Confirmation, found: Verification) -> Check:
    kept = uow.find(SigningEvidence, confirmation_id=record.id)
    if not kept:
        return Check(CheckCode.EVIDENCE, holds=False, reason="no_evidence")
    attested = sealed_in(attestations_of(uow, record.id))
    matches = evidence_digest(kept[0], attested) == found.evidence_digest
    return Check(CheckCode.EVIDENCE, holds=matches, reason="" if matches else "other_evidence")


def _in_force(uow: UnitOfWork, record: Confirmation) -> Check:
    if record.state in _OUT_OF_FORCE:
        return Check(CheckCode.IN_FORCE, holds=False, reason="not_in_force", params={"state": record.state})
    later = [c for c in uow.find(Confirmation, supersedes_id=record.id) if c.sealed_digest]
    if later:
        return Check(CheckCode.IN_FORCE, holds=False, reason="superseded", params={"number": later[0].confirmation_no})
    return Check(CheckCode.IN_FORCE, holds=True)

"""Attesting an act with one's own key, and telling afterwards whether an attestation holds (rules 2.3, 4.3)."""

import hashlib
from collections.abc import Sequence
from uuid import UUID

from app.domain.attestations import Attestation, Facts, Standing, statement_of
from app.domain.complaints import RestrictedAttestation
from app.domain.events import Event
from app.domain.people import Staff
from app.domain.records import Record, Scope
from app.domain.staff_keys import StaffKeys
from app.services.ports import UnitOfWork
from app.services.workplace import Workplace


def attest(place: Workplace, uow: UnitOfWork, record: Record, act: str, facts: Facts) -> Attestation:
    """Sign what the actor just did to a record and keep it with the same transaction; its digest goes into the trail.

    Args:
        place: Who acts, with which key, and when.
        uow: The transaction of the act.
        record: What was acted on.
        act: What was done: the step's name, or what was witnessed.
        facts: Codes, numbers and digests that the act relied on.

    Raises:
        Refused: ``vault.locked`` where the actor's key is not at hand.
    """
    at = place.now()
    statement = statement_of(record, act, place.actor, at, facts)
    signature = place.signer.sign(statement.encode())
    kind = RestrictedAttestation if record.kind.scope is Scope.RESTRICTED else Attestation
    attestation = uow.add(
        kind(
            id=place.ids(),
            subject_kind=record.kind.name,
            subject_id=record.id,
            act=act,
            statement=statement,
            staff_id=place.actor.staff_id,
            staff_name=place.actor.name,
            public_key=place.signer.public_key.hex(),
            signature=signature.hex(),
            at=at,
        )
    )
    digest = hashlib.sha256(statement.encode()).hexdigest()
    details: dict[str, str | int | bool] = {"act": act, "attestation": str(attestation.id), "digest": digest}
    uow.record(
        Event(action="attestation:act:signed", subject_kind=record.kind.name, subject_id=record.id, details=details)
    )
    return attestation


def attestations_of(uow: UnitOfWork, subject_id: UUID) -> Sequence[Attestation]:
    """Return what was attested of a record, oldest first."""
    found = [one for kind in (Attestation, RestrictedAttestation) for one in uow.find(kind, subject_id=subject_id)]
    return sorted(found, key=lambda attestation: attestation.at)


def standing_of(place: Workplace, uow: UnitOfWork, attestation: Attestation) -> Standing:
    """Tell whether an attestation holds against the keys that the register knows as that person's."""
    return attestation.standing(known_keys(uow, attestation.staff_id), place.check_signature)


def known_keys(uow: UnitOfWork, staff_id: UUID) -> frozenset[bytes]:
    """Return the public approval keys of a member of staff, former ones included; none for somebody unknown."""
    for staff in uow.find(Staff, id=staff_id):
        try:
            keys = StaffKeys.from_text(staff.keys)
        except ValueError:
            break
        return frozenset((keys.approval_public, *keys.former))
    return frozenset()

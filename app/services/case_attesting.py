"""The second persons of a case sign what they decided, and its page tells whether that still holds (rules 2.3, 4.3)."""

import hashlib
import json
from collections.abc import Mapping, Sequence
from uuid import UUID

from app.domain.attestations import Standing
from app.domain.case_workflow import ATTESTED
from app.domain.cases import ServiceCase, Step
from app.services.attesting import attest, attestations_of, standing_of
from app.services.ports import UnitOfWork
from app.services.workplace import Workplace


def attest_step(place: Workplace, uow: UnitOfWork, case: ServiceCase, step: Step) -> None:
    """Let whoever took a step sign it together with what they had before them; steps that nobody checks are not signed.

    Raises:
        Refused: ``vault.locked``.
    """
    if step.action not in ATTESTED or step.waived:
        return
    facts: dict[str, str | int | bool] = {
        "case_no": case.case_no,
        "service": case.service_code,
        "step": str(step.id),
        "number": step.sequence,
        "policy": step.policy_version,
        "application": application_digest(case),
        "reason": hashlib.sha256(step.reason.encode()).hexdigest(),
    }
    attest(place, uow, case, step.action, facts)


def application_digest(case: ServiceCase) -> str:
    """Return the SHA-256, in hex, of what is applied for: who, by whom, what, with which materials, for which fee."""
    told = [
        str(case.client_id),
        str(case.representative_id or ""),
        case.service_code,
        case.details,
        sorted(case.materials),
        case.fee_fen,
    ]
    return hashlib.sha256(json.dumps(told, ensure_ascii=False, separators=(",", ":")).encode()).hexdigest()


def standings(place: Workplace, uow: UnitOfWork, case: ServiceCase, log: Sequence[Step]) -> Mapping[UUID, Standing]:
    """Return, for every step that must be signed, how its signature stands, by the step's id."""
    found: dict[UUID, Standing] = {}
    for step in log:
        if step.action in ATTESTED and not step.waived:
            found[step.id] = Standing.MISSING
    for attestation in attestations_of(uow, case.id):
        at = attestation.facts.get("step")
        for step in log:
            if at == str(step.id) and step.id in found:
                fits = (step.action, step.actor_id) == (attestation.act, attestation.staff_id)
                found[step.id] = standing_of(place, uow, attestation) if fits else Standing.ALTERED
    return found

"""What a completed case changes on the client's file: the risk level, the investor class (rules 3.2)."""

from dataclasses import replace

from app.domain.cases import ServiceCase
from app.domain.clients import Client
from app.domain.events import Event
from app.domain.judgements import ProfessionalRecognition, RiskAssessment, latest
from app.services.ports import UnitOfWork


def take_effect(uow: UnitOfWork, case: ServiceCase) -> None:
    """Bring what the client has signed for onto the file; the former value stays on the judgement and in the audit.

    An assessment that is older than the one on file changes nothing: the later one was completed first.
    """
    assessment = latest(uow.find(RiskAssessment, case_id=case.id))
    if assessment is not None:
        _assessed(uow, case, assessment)
    recognition = latest(uow.find(ProfessionalRecognition, case_id=case.id))
    if recognition is not None and recognition.met:
        _recognised(uow, case, recognition)


def undo_effect(uow: UnitOfWork, case: ServiceCase) -> None:
    """Take off the file again what the client had signed for in a document that is void; the judgement stays on record.

    The former value comes back where the file still says what this case brought; what another one brought since, stays.
    """
    assessment = latest(uow.find(RiskAssessment, case_id=case.id))
    if assessment is not None:
        _unassessed(uow, case, assessment)
    recognition = latest(uow.find(ProfessionalRecognition, case_id=case.id))
    if recognition is not None and recognition.met:
        _unrecognised(uow, case, recognition)


def _unassessed(uow: UnitOfWork, case: ServiceCase, found: RiskAssessment) -> None:
    client = uow.get(Client, case.client_id)
    if (client.risk_level, client.risk_assessed_on) != (found.level, found.assessed_on):
        return
    uow.save(replace(client, risk_level=found.former_level, risk_assessed_on=found.former_assessed_on))
    level = found.former_level.value if found.former_level else ""
    uow.record(_event("client:level:restored", case, former=found.level.value, level=level))


def _unrecognised(uow: UnitOfWork, case: ServiceCase, found: ProfessionalRecognition) -> None:
    client = uow.get(Client, case.client_id)
    if client.investor_class is not found.becomes:
        return
    uow.save(replace(client, investor_class=found.former_class))
    details = {"former": found.becomes.value, "becomes": found.former_class.value}
    uow.record(_event("client:class:restored", case, **details))


def _assessed(uow: UnitOfWork, case: ServiceCase, found: RiskAssessment) -> None:
    client = uow.get(Client, case.client_id)
    if client.risk_assessed_on is not None and client.risk_assessed_on > found.assessed_on:
        return
    if (client.risk_level, client.risk_assessed_on) == (found.level, found.assessed_on):
        return
    uow.save(replace(client, risk_level=found.level, risk_assessed_on=found.assessed_on))
    former = client.risk_level.value if client.risk_level else ""
    uow.record(_event("client:level:changed", case, former=former, level=found.level.value))


def _recognised(uow: UnitOfWork, case: ServiceCase, found: ProfessionalRecognition) -> None:
    client = uow.get(Client, case.client_id)
    if client.investor_class is found.becomes:
        return
    uow.save(replace(client, investor_class=found.becomes))
    uow.record(_event("client:class:changed", case, former=client.investor_class.value, becomes=found.becomes.value))


def _event(action: str, case: ServiceCase, **details: str) -> Event:
    kept = {"case": case.case_no} | details
    return Event(action=action, subject_kind=Client.kind.name, subject_id=case.client_id, details=kept)

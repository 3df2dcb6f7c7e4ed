"""Closing a case once its confirmation is handed over, or its refusal is on record (rules 2.4-a, 4.3)."""

from uuid import UUID

from app.domain import case_workflow, confirmation_workflow
from app.domain.cases import ServiceCase
from app.domain.confirmations import Confirmation
from app.services.archive import ArchiveDesk
from app.services.case_views import live_confirmation
from app.services.outcomes import take_effect
from app.services.ports import UnitOfWork
from app.services.steps import take_step
from app.services.workplace import Workplace

_CLOSED = (case_workflow.COMPLETED, case_workflow.ARCHIVED)


def complete_and_file(place: Workplace, case_id: UUID) -> None:
    """Complete the case and file it; what is done already is passed over.

    What was assessed or recognised takes effect only where the client signed: a refusal closes the case without it.

    A case that was filed before is filed once more with what came after: a document that takes the place of another.
    """
    with place.transact() as uow:
        case, confirmation = uow.get(ServiceCase, case_id), live_confirmation(uow, case_id)
        completed = case.state == case_workflow.AWAITING_CONFIRMATION
        if completed:
            case = uow.save(take_step(place, uow, case, "complete", deadline=case.deadline))
        if confirmation is not None and confirmation.sealed_digest and (completed or _replaces_void(uow, confirmation)):
            take_effect(uow, case)
    if case.state in _CLOSED:
        ArchiveDesk(place).file(case_id)


def _replaces_void(uow: UnitOfWork, confirmation: Confirmation) -> bool:
    """Tell whether a document gives a closed case back what the voiding of its former one took off the file."""
    if confirmation.supersedes_id is None or confirmation.state == confirmation_workflow.ARCHIVED:
        return False
    return uow.get(Confirmation, confirmation.supersedes_id).state == confirmation_workflow.VOIDED

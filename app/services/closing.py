"""Closing a case once its confirmation is handed over, or its refusal is on record (rules 2.4-a, 4.3)."""

from uuid import UUID

from app.domain import case_workflow
from app.domain.cases import ServiceCase
from app.services.archive import ArchiveDesk
from app.services.case_views import live_confirmation
from app.services.outcomes import take_effect
from app.services.steps import take_step
from app.services.workplace import Workplace

_CLOSED = (case_workflow.COMPLETED, case_workflow.ARCHIVED)


def complete_and_file(place: Workplace, case_id: UUID) -> None:
    """Complete the case and file it; what is done already is passed over.

    What was assessed or recognised takes effect only where the client signed: a refusal closes the case without it.

    A case that was filed before is filed once more with what came after: a document that takes the place of another.
    """
    with place.transact() as uow:
        case = uow.get(ServiceCase, case_id)
        if case.state == case_workflow.AWAITING_CONFIRMATION:
            case = uow.save(take_step(place, uow, case, "complete", deadline=case.deadline))
            confirmation = live_confirmation(uow, case_id)
            if confirmation is not None and confirmation.sealed_digest:
                take_effect(uow, case)
    if case.state in _CLOSED:
        ArchiveDesk(place).file(case_id)

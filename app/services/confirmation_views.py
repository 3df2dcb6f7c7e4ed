"""Builds what a confirmation's page shows, and says what comes next."""

from uuid import UUID

from app.domain import case_workflow, confirmation_workflow
from app.domain.cases import ServiceCase
from app.domain.confirmations import Confirmation, PrintJob
from app.services.ports import UnitOfWork
from app.services.printing import print_view
from app.services.steps import log_of, step_view
from app.services.views import ConfirmationView

_SHUT = (case_workflow.ARCHIVED, case_workflow.REFUSED, case_workflow.WITHDRAWN, case_workflow.CORRECTED)


def confirmation_view(uow: UnitOfWork, confirmation_id: UUID) -> ConfirmationView:
    """Return the confirmation as its page shows it."""
    found = uow.get(Confirmation, confirmation_id)
    jobs = uow.find(PrintJob, document_digest=found.sealed_digest) if found.sealed_digest else ()
    return ConfirmationView(
        confirmation_id=found.id,
        confirmation_no=found.confirmation_no,
        case_id=found.case_id,
        client_id=found.client_id,
        state=found.state,
        language=found.language,
        shown_digest=found.shown_digest,
        sealed_digest=found.sealed_digest,
        generated_at=found.generated_at,
        presented_at=found.presented_at,
        read_to_end_at=found.read_to_end_at,
        signed_at=found.signed_at,
        sealed_at=found.sealed_at,
        next_action=following(uow.get(ServiceCase, found.case_id), found),
        steps=tuple(step_view(step) for step in log_of(uow, found)),
        prints=tuple(print_view(job) for job in jobs),
    )


def following(case: ServiceCase, found: Confirmation | None) -> str:
    """Return the step that leads on, empty at the end; ``deliver`` also finishes a hand-over that a crash cut short."""
    if case.state in _SHUT:
        return ""
    if case.state == case_workflow.COMPLETED:
        return "archive"
    if case.state != case_workflow.AWAITING_CONFIRMATION:
        return case_workflow.next_main(case.state)
    if found is None:
        return "generate"
    if found.state == confirmation_workflow.PRESENTED and found.read_to_end_at is None:
        return "read_to_end"
    return "deliver" if found.state == confirmation_workflow.DELIVERED else confirmation_workflow.next_main(found.state)

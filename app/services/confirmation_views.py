"""Builds what a confirmation's page shows, and says what comes next."""

from uuid import UUID

from app.domain import case_workflow, confirmation_workflow
from app.domain.cases import ServiceCase
from app.domain.confirmations import Confirmation, DocumentPurpose, PrintJob
from app.domain.merging.logs import read_log
from app.services.case_rules import case_file
from app.services.generating import is_stale, replaceable
from app.services.ports import UnitOfWork
from app.services.printing import print_view
from app.services.steps import log_of, step_view
from app.services.views import ConfirmationView
from app.services.workplace import Workplace

_SHUT = (case_workflow.ARCHIVED, case_workflow.REFUSED, case_workflow.WITHDRAWN, case_workflow.CORRECTED)


def confirmation_view(place: Workplace, uow: UnitOfWork, confirmation_id: UUID) -> ConfirmationView:
    """Return the confirmation as its page shows it."""
    found = uow.get(Confirmation, confirmation_id)
    principal = found.sealed_digest or found.sheet_digest
    jobs = uow.find(PrintJob, document_digest=principal) if principal else ()
    later = [one for one in uow.find(Confirmation, supersedes_id=found.id) if one.sealed_digest]
    former = uow.get(Confirmation, found.supersedes_id) if found.supersedes_id else None
    stale = found.state in confirmation_workflow.OPEN and is_stale(found, case_file(place, uow, found.case_id))
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
        steps=tuple(step_view(line) for line in read_log(confirmation_workflow.CONFIRMATION, log_of(uow, found))),
        prints=tuple(print_view(job) for job in jobs),
        on_paper=found.on_paper,
        stale=stale,
        page_seconds=found.page_seconds,
        sheet_digest=found.sheet_digest,
        purpose=found.purpose,
        supersedes_no=former.confirmation_no if former else "",
        superseded_by_no=later[0].confirmation_no if later else "",
        replaceable=replaceable(uow, found),
    )


def following(case: ServiceCase, found: Confirmation | None) -> str:
    """Return the step that leads on, empty at the end; ``deliver`` also finishes a hand-over that a crash cut short."""
    if found is not None and found.state not in (*confirmation_workflow.DEAD, confirmation_workflow.ARCHIVED):
        return _leading_on(case, found)
    if case.state in _SHUT:
        return ""
    if case.state == case_workflow.COMPLETED:
        return "archive"
    return "generate" if case.state == case_workflow.AWAITING_CONFIRMATION else case_workflow.next_main(case.state)


def _leading_on(case: ServiceCase, found: Confirmation) -> str:
    """Return the step of a document that is under way, also of one that replaces another in a closed case."""
    acknowledges = found.purpose is DocumentPurpose.MISMATCH
    if acknowledges and (found.state == confirmation_workflow.DELIVERED or found.sheet_digest):
        return ""
    if found.state == confirmation_workflow.REFUSED:
        return "" if found.sheet_digest and case.state == case_workflow.ARCHIVED else "file_refusal"
    if found.state == confirmation_workflow.DELIVERED:
        return "archive" if case.state == case_workflow.COMPLETED else "deliver"
    if found.state == confirmation_workflow.PRESENTED and found.on_paper:
        return "scan_in"
    if found.state == confirmation_workflow.PRESENTED and found.read_to_end_at is None:
        return "read_to_end"
    return confirmation_workflow.next_main(found.state, on_paper=found.on_paper)

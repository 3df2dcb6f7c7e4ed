"""Builds what a case's page shows: where it stands, what is missing, what comes next, who must act."""

from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

from app.domain import case_workflow, confirmation_workflow
from app.domain.cases import ServiceCase, Step
from app.domain.confirmations import Confirmation, DocumentPurpose
from app.domain.errors import Refused
from app.domain.matters import Matter, Severity
from app.domain.merging.logs import read_log
from app.domain.people import Staff
from app.domain.policy import Permission
from app.domain.workflow import Transition
from app.services.case_attesting import standings
from app.services.case_notices import notices_of
from app.services.case_rules import CaseFile, case_file, checkers, obstacles, require_checker
from app.services.fee_state import fee_due
from app.services.masked import representative_line
from app.services.ports import UnitOfWork
from app.services.steps import log_of, step_view
from app.services.views import ActionView, CaseLink, CaseView, MaterialView
from app.services.workplace import Workplace

_BY_OTHER_DESKS = ("await_confirmation", "complete", "archive", "expire")
"""Steps that no button of the case's page takes: they follow from signing, filing and the clock."""
_BEFORE_APPROVAL = (case_workflow.DRAFT, case_workflow.APPLIED, case_workflow.REVIEWED, case_workflow.SUPPLEMENT)
_STOPPABLE = (*_BEFORE_APPROVAL, case_workflow.APPROVED, case_workflow.SUSPENDED)


def case_view(place: Workplace, uow: UnitOfWork, case_id: UUID) -> CaseView:
    """Return the case as its page shows it."""
    file = case_file(place, uow, case_id)
    case, log = file.case, log_of(uow, file.case)
    confirmation = live_document(uow, file)
    following = _next_action(file, confirmation)
    signed = standings(place, uow, case, log)
    view = CaseView(
        case_id=case.id,
        case_no=case.case_no,
        service_code=case.service_code,
        state=case.state,
        client=file.client.line,
        representative=representative_line(place.policy.masking, file.acting, file.client.today)
        if file.acting
        else None,
        maker_id=case.maker_id,
        maker_name=uow.get(Staff, case.maker_id).name,
        visit_id=case.visit_id,
        ticket_id=case.ticket_id,
        opened_at=case.opened_at,
        details=case.details,
        materials=_materials(file),
        steps=tuple(step_view(line, signed.get(line.step.id, "")) for line in read_log(case_workflow.CASE, log)),
        actions=_actions(place, uow, file, log),
        missing=file.missing() if case.state in case_workflow.EDITABLE else (),
        next_action=following,
        must_act=_must_act(place, file, following),
        deadline=case.deadline,
        external_ref=case.external_ref,
        fee_fen=case.fee_fen,
        policy_version=case.policy_version,
        confirmation_id=confirmation.id if confirmation else None,
        to_be_acknowledged=file.document_due is DocumentPurpose.MISMATCH
        and (confirmation is None or confirmation.state != confirmation_workflow.DELIVERED),
        matters=file.client.matters(),
    )
    return _noted(place, uow, file, view)


def _materials(file: CaseFile) -> tuple[MaterialView, ...]:
    seen, service = file.case.materials, file.service
    needed = [MaterialView(code=code, seen=code in seen) for code in service.materials]
    more = [MaterialView(code=code, seen=code in seen, optional=True) for code in service.optional_materials]
    return (*needed, *more)


def _noted(place: Workplace, uow: UnitOfWork, file: CaseFile, view: CaseView) -> CaseView:
    """Return the view with what else decides about the case, and the cases and notices that belong to it."""
    case, later = file.case, uow.find(ServiceCase, corrects_id=file.case.id)
    return replace(
        view,
        approval_reasons=file.approval_reasons() if case.state in _BEFORE_APPROVAL else (),
        obstacles=_obstacles(place, uow, file),
        aside=case.aside,
        notices=tuple(notices_of(uow, case.id)),
        corrects=_link(uow.get(ServiceCase, case.corrects_id)) if case.corrects_id else None,
        corrected_by=_link(later[-1]) if later else None,
        return_visit_by=case.return_visit_by,
    )


def _link(case: ServiceCase) -> CaseLink:
    return CaseLink(case.id, case.case_no)


def _obstacles(place: Workplace, uow: UnitOfWork, file: CaseFile) -> tuple[Matter, ...]:
    """Return what would stop the next step of whoever carries the case on, while anything can still be stopped."""
    if file.case.state not in _STOPPABLE or not place.may(Permission.APPLY_CASE):
        return ()
    return tuple(Matter(each.code, Severity.STOP, each.params) for each in obstacles(place, uow, file))


def live_confirmation(uow: UnitOfWork, case_id: UUID) -> Confirmation | None:
    """Return the newest confirmation that still stands for the case."""
    return _newest_live(uow.find(Confirmation, case_id=case_id, purpose=DocumentPurpose.CONFIRMATION))


def live_document(uow: UnitOfWork, file: CaseFile) -> Confirmation | None:
    """Return what stands of the document that the client signs at this point of the case."""
    if file.document_due is DocumentPurpose.CONFIRMATION or file.judged.suitability is None:
        return live_confirmation(uow, file.case.id)
    return _newest_live(uow.find(Confirmation, case_id=file.case.id, judgement_id=file.judged.suitability.id))


def _newest_live(documents: Sequence[Confirmation]) -> Confirmation | None:
    found = [c for c in documents if c.state not in confirmation_workflow.DEAD]
    return max(found, key=lambda c: (c.generated_at, c.confirmation_no), default=None)


def _next_action(file: CaseFile, confirmation: Confirmation | None) -> str:
    if file.case.state == case_workflow.SUPPLEMENT:
        return "resupply"
    if file.case.state == case_workflow.SUSPENDED:
        return "resume"
    if confirmation is not None and _insists_no_longer(confirmation):
        return "withdraw"
    if file.case.state != case_workflow.AWAITING_CONFIRMATION:
        return case_workflow.next_main(file.case.state)
    if confirmation is None:
        return "generate"
    return confirmation_workflow.next_main(confirmation.state, on_paper=confirmation.on_paper)


def _insists_no_longer(document: Confirmation) -> bool:
    """Tell whether the client would not sign that they insist: nothing can be carried out any more (rules 3.2)."""
    refused = document.state == confirmation_workflow.REFUSED
    return refused and document.purpose is DocumentPurpose.MISMATCH


def _actions(place: Workplace, uow: UnitOfWork, file: CaseFile, log: Sequence[Step]) -> tuple[ActionView, ...]:
    rows = [row for row in case_workflow.CASE.actions(file.case.state) if row.action not in _BY_OTHER_DESKS]
    return tuple(_action(place, uow, file, row, log) for row in rows)


def _action(place: Workplace, uow: UnitOfWork, file: CaseFile, row: Transition, log: Sequence[Step]) -> ActionView:
    why_not, params = "", {}
    missing = file.missing() if row.action in ("apply", "resupply") else ()
    if row.action == "execute":
        missing = (*file.judged.withheld(), *(("fee.unpaid",) if fee_due(uow, file.case) else ()))
    try:
        require_checker(place, file, row.permission)
        case_workflow.require_apart(row, place.actor.staff_id, log)
    except Refused as refusal:
        why_not, params = refusal.code, dict(refusal.params)
    return ActionView(
        action=row.action,
        allowed=not why_not and not missing,
        why_not=why_not or (missing[0] if missing else ""),
        params=params,
        roles=tuple(role.value for role in checkers(place, file, row.permission)),
        needs_reason=row.needs_reason,
        by_colleague=bool(why_not) and row.action in case_workflow.ATTESTED,
    )


def _must_act(place: Workplace, file: CaseFile, action: str) -> tuple[str, ...]:
    workflows = (case_workflow.CASE, confirmation_workflow.CONFIRMATION)
    rows = [row for workflow in workflows for row in workflow.rows if row.action == action]
    fitting = [row for row in rows if row.state == file.case.state] or rows
    return tuple(role.value for role in checkers(place, file, fitting[0].permission)) if fitting else ()

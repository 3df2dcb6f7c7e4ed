"""Putting a case right that was carried out: by another case that names it, never by changing it (rules 4.3)."""

from uuid import UUID

from app.domain import confirmation_workflow, ticket_workflow
from app.domain.cases import ServiceCase
from app.domain.errors import RuleViolation
from app.domain.reception import Channel, Visit
from app.services.case_opening import OpenCase, opened
from app.services.case_views import case_view, live_confirmation
from app.services.ports import UnitOfWork
from app.services.steps import take_step
from app.services.views import CaseView
from app.services.workplace import Workplace


class CorrectionDesk:
    """Where mistakes are put right for everybody to see."""

    def __init__(self, place: Workplace) -> None:
        """Work at the place."""
        self._place = place

    def correct(self, case_id: UUID, reason: str) -> CaseView:
        """Close a case that was carried out wrongly and open the one that puts it right; each names the other.

        Args:
            case_id: The case that was wrong.
            reason: What was wrong; kept in its log.

        Raises:
            RuleViolation: ``workflow.not_possible`` before it was carried out, ``workflow.reason_missing``,
                ``case.seal_first``, or an obstacle to the new case.
            Refused: ``permission.refused``.
        """
        place = self._place
        with place.transact() as uow:
            wrong = _close_as_wrong(place, uow, uow.get(ServiceCase, case_id), reason)
            visit, ticket_id = _visit_for(place, uow, wrong, reason.strip())
            command = OpenCase(
                visit_id=visit.id,
                service_code=wrong.service_code,
                ticket_id=ticket_id,
                details=wrong.details,
                representative_id=wrong.representative_id,
            )
            return case_view(place, uow, opened(place, uow, command, visit, wrong).id)


def _close_as_wrong(place: Workplace, uow: UnitOfWork, case: ServiceCase, reason: str) -> ServiceCase:
    """Take the step that ends a case which another one puts right, and return it; an unsigned document is discarded.

    Raises:
        RuleViolation: ``workflow.not_possible`` before it was carried out, ``workflow.reason_missing``,
            ``case.seal_first`` where the client has signed what is not sealed yet.
        Refused: ``permission.refused``.
    """
    standing = live_confirmation(uow, case.id)
    if standing is not None and standing.state in (confirmation_workflow.SIGNED, confirmation_workflow.COUNTERSIGNED):
        raise RuleViolation("case.seal_first", number=standing.confirmation_no)
    closed = take_step(place, uow, case, "correct", reason=reason, deadline=case.deadline)
    if standing is not None and standing.state in (confirmation_workflow.GENERATED, confirmation_workflow.PRESENTED):
        uow.save(take_step(place, uow, standing, "discard", reason=reason))
    return uow.save(closed)


def _visit_for(place: Workplace, uow: UnitOfWork, case: ServiceCase, need: str) -> tuple[Visit, UUID | None]:
    """Return the visit in which the case is put right, and its ticket: the one at the window, where it is the client's.

    Otherwise a visit is noted by itself, and the client's document is to be seen anew.
    """
    rows = place.work.tickets(place.today(), ticket_workflow.AT_WINDOW)
    for row in rows:
        if row.teller_id == place.actor.staff_id and row.client_id == case.client_id:
            return uow.get(Visit, row.visit_id), row.ticket_id
    noted = Visit(
        id=place.ids(),
        client_id=case.client_id,
        channel=Channel.COUNTER,
        need=need,
        service_codes=(case.service_code,),
        first_contact_at=place.now(),
        first_inquiry_owner_id=place.actor.staff_id,
        representative_id=case.representative_id,
    )
    return uow.add(noted), None

"""Lets a call on the complainant fall due with the closing (rules 7.3-e)."""

from app.domain import complaint_workflow as flow
from app.domain.aftercare import NEW, RestrictedReturnVisit, ReturnVisit
from app.domain.complaints import Complaint
from app.domain.deadlines import start
from app.services.ports import UnitOfWork
from app.services.steps import take_step
from app.services.workplace import Workplace


def visit_after_closing(place: Workplace, uow: UnitOfWork, complaint: Complaint) -> None:
    """Plan the call where a complaint was just closed; nobody is called who would not be named, and nobody twice."""
    if complaint.state not in (flow.CLOSED, flow.CLOSED_FINAL) or complaint.complainant.anonymous:
        return
    kind = RestrictedReturnVisit if complaint.restricted else ReturnVisit
    if uow.find(kind, complaint_id=complaint.id):
        return
    span = place.policy.limits.complaints.return_visit
    due = start(span, place.now(), "complaint:closed", place.calendar, place.policy.hours.terms)
    bare = kind(
        id=place.ids(),
        complaint_id=complaint.id,
        complaint_no=complaint.complaint_no,
        state=NEW,
        due=due,
        due_at=due.due_at,
    )
    uow.add(take_step(place, uow, bare, "fall_due", deadline=due))

"""What screens show of what follows a complaint."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from app.domain.aftercare import RECTIFICATION, RETURN_VISIT, Accountability, Rectification, ReturnVisit
from app.domain.complaint_workflow import COMPLAINT
from app.domain.complaints import Complaint
from app.domain.masking import mask_name, mask_phone
from app.domain.merging.logs import read_log
from app.domain.policy import Permission
from app.services.ports import UnitOfWork
from app.services.steps import log_of, step_view
from app.services.views import StepView
from app.services.workplace import Workplace


@dataclass(frozen=True, slots=True, kw_only=True)
class RectificationView:
    """Something that is mended."""

    item_id: UUID
    complaint_id: UUID
    complaint_no: str
    item_no: str
    measure: str
    state: str
    owner_name: str
    due_on: date
    overdue: bool
    actions: tuple[str, ...]
    """What the actor may do now."""
    steps: tuple[StepView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitView:
    """A call on a complainant."""

    visit_id: UUID
    complaint_id: UUID
    complaint_no: str
    complainant: str
    phone: str
    state: str
    due_at: datetime
    overdue: bool
    tries: int
    tries_wanted: int
    score: int | None
    words: str
    actions: tuple[str, ...]
    offers_appeal: bool
    """Whether the complainant is not satisfied and may still appeal (rules 4.5)."""
    steps: tuple[StepView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AftercareView:
    """What follows one complaint."""

    complaint_id: UUID
    rectifications: tuple[RectificationView, ...]
    visits: tuple[VisitView, ...]
    accountability: tuple[Accountability, ...]
    may_plan: bool
    may_hold_to_account: bool
    owners: tuple[tuple[UUID, str], ...]
    latest_due: date
    """The last day on which something that is planned today may be due."""


def rectification_view(place: Workplace, uow: UnitOfWork, item: Rectification) -> RectificationView:
    """Return a rectification as a screen shows it."""
    mine = item.owner_id == place.actor.staff_id
    decides = place.may(Permission.DECIDE_REPLY, own=True)
    allowed = {"begin": mine, "finish": mine, "verify": decides and not mine, "reject": decides and not mine}
    steps = log_of(uow, item)
    taken = {step.action for step in steps if step.actor_id == place.actor.staff_id}
    rows = [row for row in RECTIFICATION.actions(item.state) if allowed.get(row.action)]
    return RectificationView(
        item_id=item.id,
        complaint_id=item.complaint_id,
        complaint_no=item.complaint_no,
        item_no=item.item_no,
        measure=item.measure,
        state=item.state,
        owner_name=item.owner_name,
        due_on=item.due_on,
        overdue=item.state not in ("done", "verified") and item.due_on < place.today(),
        actions=tuple(row.action for row in rows if not taken & set(row.not_by)),
        steps=tuple(step_view(line) for line in read_log(RECTIFICATION, steps)),
    )


def visit_view(place: Workplace, uow: UnitOfWork, complaint: Complaint, visit: ReturnVisit) -> VisitView:
    """Return a call as a screen shows it."""
    steps = log_of(uow, visit)
    tries, wanted = sum(step.action == "miss" for step in steps), place.policy.limits.complaints.return_visit_tries
    me = place.actor.staff_id
    calls = place.may(Permission.REGISTER_COMPLAINT, own=True) and me not in (complaint.handler_id, *complaint.barred)
    actions = [row.action for row in RETURN_VISIT.actions(visit.state) if calls]
    appeals = any(row.action == "appeal" for row in COMPLAINT.actions(complaint.state))
    return VisitView(
        visit_id=visit.id,
        complaint_id=complaint.id,
        complaint_no=complaint.complaint_no,
        complainant=mask_name(complaint.complainant.name, place.policy.masking),
        phone=mask_phone(complaint.complainant.phone, place.policy.masking),
        state=visit.state,
        due_at=visit.due_at,
        overdue=visit.state in ("due", "reached") and visit.due_at < place.now(),
        tries=tries,
        tries_wanted=wanted,
        score=visit.score,
        words=visit.words,
        actions=tuple(action for action in actions if action != "give_up" or tries >= wanted),
        offers_appeal=visit.state == "not_satisfied" and appeals,
        steps=tuple(step_view(line) for line in read_log(RETURN_VISIT, steps)),
    )

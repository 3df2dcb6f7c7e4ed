"""What a complaint's page and the lists show: masked, with what is missing, who must act, how long is left."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from app.domain import complaint_workflow as flow
from app.domain.attestations import Standing
from app.domain.case_workflow import require_apart
from app.domain.cases import Step
from app.domain.complaint_clocks import Clock, complaint_clocks, earliest_duty
from app.domain.complaint_papers import Escalation
from app.domain.complaints import Complainant, Complaint
from app.domain.errors import Refused
from app.domain.masking import mask_address, mask_email, mask_identity, mask_name, mask_phone
from app.domain.merging.logs import read_log
from app.domain.people import Staff
from app.domain.policy import MaskingPolicy, Permission, Role
from app.domain.workflow import Transition
from app.services.attesting import attestations_of, standing_of
from app.services.complaint_escalation import escalations_of
from app.services.complaint_files import log, require_acting
from app.services.complaint_guards import decided_by_two, may_handle, may_take
from app.services.ports import UnitOfWork
from app.services.steps import step_view
from app.services.views import ActionView, StepView
from app.services.workplace import Workplace


@dataclass(frozen=True, slots=True)
class ComplaintLink:
    """Another complaint that belongs to this one."""

    complaint_id: UUID
    complaint_no: str
    state: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ComplaintView:
    """A complaint with everything its page shows."""

    complaint: Complaint
    """As stored, the people in it masked."""
    clocks: tuple[Clock, ...]
    earliest: Clock | None
    """The running clock that ends first; it colours the page."""
    steps: tuple[StepView, ...]
    actions: tuple[ActionView, ...]
    next_action: str
    must_act: tuple[str, ...]
    """Roles of which one must take the next step, or ``handler`` where one person must."""
    owner_name: str
    missing: tuple[str, ...]
    """Message codes of what is missing before the way can go on."""
    decided_by_two: bool
    lead: ComplaintLink | None
    merged: tuple[ComplaintLink, ...]
    handlers: tuple[tuple[UUID, str], ...]
    """Who may be given it."""
    escalations: tuple[Escalation, ...] = ()
    """What was brought up of its clocks, oldest first."""

    @property
    def restricted(self) -> bool:
        """Whether it is compliance's alone."""
        return self.complaint.restricted


@dataclass(frozen=True, slots=True, kw_only=True)
class ComplaintLine:
    """One complaint of a list, masked."""

    complaint_id: UUID
    complaint_no: str
    state: str
    received_at: datetime
    channel: str
    complainant_name: str
    business: str
    category: str
    cause: str
    grade: str
    urgency: str
    handler_id: UUID | None
    handler_name: str
    clock: Clock | None
    """The running clock that ends first."""
    next_action: str
    restricted: bool
    escalated: int = 0
    """The largest share of a running clock's time that was brought up, in percent; 0 for none."""


def complaint_view(place: Workplace, uow: UnitOfWork, complaint: Complaint) -> ComplaintView:
    """Return the complaint as its page shows it."""
    steps = log(uow, complaint)
    clocks = complaint_clocks(complaint, steps, place.calendar, place.policy)
    following = next_action(place, complaint)
    signed = _standings(place, uow, complaint, steps)
    owner = uow.get(Staff, complaint.owner_id).name if complaint.owner_id else ""
    return ComplaintView(
        complaint=replace(complaint, complainant=masked(place.policy.masking, complaint.complainant)),
        clocks=clocks,
        earliest=earliest_duty(clocks),
        steps=tuple(step_view(line, signed.get(line.step.id, "")) for line in read_log(flow.COMPLAINT, steps)),
        actions=_actions(place, complaint, steps),
        next_action=following,
        must_act=must_act(place, complaint, following),
        owner_name=owner,
        missing=_missing(complaint),
        decided_by_two=decided_by_two(complaint, place.policy),
        lead=_lead(uow, complaint),
        merged=tuple(_link(one) for one in uow.find(type(complaint), merged_into=complaint.id)),
        handlers=_handlers(place, uow, complaint),
        escalations=escalations_of(uow, complaint),
    )


def complaint_line(place: Workplace, complaint: Complaint, steps: Sequence[Step]) -> ComplaintLine:
    """Return the complaint as a list shows it."""
    clocks = complaint_clocks(complaint, steps, place.calendar, place.policy)
    who = complaint.complainant
    return ComplaintLine(
        complaint_id=complaint.id,
        complaint_no=complaint.complaint_no,
        state=complaint.state,
        received_at=complaint.received_at,
        channel=complaint.channel.value,
        complainant_name=mask_name(who.name, place.policy.masking),
        business=complaint.business,
        category=complaint.confirmed_category or complaint.category,
        cause=complaint.confirmed_cause or complaint.cause,
        grade=complaint.grade,
        urgency=complaint.urgency,
        handler_id=complaint.handler_id,
        handler_name=complaint.handler_name,
        clock=earliest_duty(clocks),
        next_action=next_action(place, complaint),
        restricted=complaint.restricted,
    )


def masked(masks: MaskingPolicy, who: Complainant) -> Complainant:
    """Return who complains as a screen shows them."""
    return replace(
        who,
        name=mask_name(who.name, masks),
        identity_number=mask_identity(who.identity_number, masks),
        phone=mask_phone(who.phone, masks),
        email=mask_email(who.email),
        address=mask_address(who.address),
        agent_name=mask_name(who.agent_name, masks),
        agent_identity=mask_identity(who.agent_identity, masks),
        agent_phone=mask_phone(who.agent_phone, masks),
        others=tuple(mask_name(name, masks) for name in who.others),
    )


def next_action(place: Workplace, complaint: Complaint) -> str:
    """Return the step that leads on: two decide on a heavy one, and somebody unnamed is told nothing."""
    following = flow.next_main(complaint.state)
    if following == "decide" and decided_by_two(complaint, place.policy):
        return "decide_manager"
    anonymous = complaint.complainant.anonymous
    if following == "acknowledge" and anonymous:
        return "assign"
    return "close" if following == "reply" and anonymous and complaint.state == flow.DECIDED else following


def must_act(place: Workplace, complaint: Complaint, action: str) -> tuple[str, ...]:
    """Return whose turn it is: roles, or the handler."""
    if not action:
        return ()
    if action in ("find", "evidence_in"):
        return ("handler",)
    if complaint.restricted:
        return (Role.COMPLIANCE.value,)
    if action in flow.BY_MANAGER:
        return (Role.BRANCH_MANAGER.value,)
    if action in flow.BY_COMPLIANCE:
        return (Role.COMPLIANCE.value,)
    return tuple(role.value for role in place.roles_for(flow.COMPLAINT.row(complaint.state, action).permission))


def _missing(complaint: Complaint) -> tuple[str, ...]:
    """Return what a complaint lacks: an answer in substance, an owner, and what its state waits for."""
    found = []
    if complaint.state in flow.OPEN and complaint.responded_at is None and not complaint.complainant.anonymous:
        found.append("complaint.missing.response")
    if complaint.state in flow.OPEN and complaint.owner_id is None:
        found.append("complaint.missing.owner")
    if complaint.state in (flow.HANDLING, flow.EXTENDED, flow.REHANDLING):
        found.append("complaint.missing.finding")
    if complaint.state == flow.EXTENSION_AGREED:
        found.append("complaint.missing.extension_notice")
    if complaint.state in (flow.DECIDED, flow.UPHELD, flow.CHANGED) and not complaint.complainant.anonymous:
        found.append("complaint.missing.reply")
    return tuple(found)


def _actions(place: Workplace, complaint: Complaint, steps: Sequence[Step]) -> tuple[ActionView, ...]:
    rows = [row for row in flow.COMPLAINT.actions(complaint.state) if _fits(place, complaint, row, steps)]
    return tuple(_action(place, complaint, row, steps) for row in rows)


def _fits(place: Workplace, complaint: Complaint, row: Transition, steps: Sequence[Step]) -> bool:
    """Tell whether the row is one for this complaint: who decides depends on its weight, who is told on its name."""
    anonymous, two = complaint.complainant.anonymous, decided_by_two(complaint, place.policy)
    if row.action in ("decide", "decide_manager", "decide_compliance"):
        return two == (row.action != "decide")
    if row.action == "reply":
        return not anonymous
    if complaint.state == flow.DECIDED and row.action == "close":
        return anonymous
    if complaint.state == flow.CATEGORY_CONFIRMED and row.action in ("acknowledge", "assign"):
        return anonymous == (row.action == "assign")
    sorted_once = any(step.action == "classify" for step in steps)
    return not (complaint.state == flow.WITHDRAWN and row.action == "classify" and sorted_once)


def _action(place: Workplace, complaint: Complaint, row: Transition, steps: Sequence[Step]) -> ActionView:
    why_not, params = "", {}
    try:
        require_acting(place, complaint)
        may_take(place, complaint, row)
        require_apart(row, place.actor.staff_id, steps)
    except Refused as refusal:
        why_not, params = refusal.code, dict(refusal.params)
    return ActionView(
        action=row.action,
        allowed=not why_not,
        why_not=why_not,
        params=params,
        roles=must_act(place, complaint, row.action),
        needs_reason=row.needs_reason,
        by_colleague=bool(why_not) and row.action in flow.ATTESTED and not complaint.restricted,
    )


def _standings(place: Workplace, uow: UnitOfWork, complaint: Complaint, steps: Sequence[Step]) -> dict[UUID, Standing]:
    """Return, for every step that must be signed, how its signature stands."""
    by_step = {one.facts.get("step"): one for one in attestations_of(uow, complaint.id)}
    found: dict[UUID, Standing] = {}
    for step in steps:
        if step.action not in flow.ATTESTED:
            continue
        attestation = by_step.get(str(step.id))
        if attestation is None:
            found[step.id] = Standing.MISSING
        elif (step.action, step.actor_id) != (attestation.act, attestation.staff_id):
            found[step.id] = Standing.ALTERED
        else:
            found[step.id] = standing_of(place, uow, attestation)
    return found


def _handlers(place: Workplace, uow: UnitOfWork, complaint: Complaint) -> tuple[tuple[UUID, str], ...]:
    if not place.may(Permission.CLASSIFY_COMPLAINT, own=True):
        return ()
    fitting = [one for one in uow.find(Staff, active=True) if may_handle(place.policy, complaint, one)]
    return tuple((one.id, one.name) for one in sorted(fitting, key=lambda one: one.name))


def _lead(uow: UnitOfWork, complaint: Complaint) -> ComplaintLink | None:
    return _link(uow.get(type(complaint), complaint.merged_into)) if complaint.merged_into else None


def _link(complaint: Complaint) -> ComplaintLink:
    return ComplaintLink(complaint.id, complaint.complaint_no, complaint.state)

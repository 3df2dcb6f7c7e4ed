"""Taking a step of a workflow: the one place that guards it, logs it and folds the state (rules 4)."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from app.domain.aftercare import Rectification, ReturnVisit
from app.domain.appointments import Appointment
from app.domain.case_workflow import BY_PROGRAM, require_apart
from app.domain.cases import LOGS, ServiceCase, Step
from app.domain.complaints import Complaint
from app.domain.confirmations import Confirmation
from app.domain.deadlines import Deadline
from app.domain.errors import RuleViolation
from app.domain.events import Event
from app.domain.improvements import ImprovementItem
from app.domain.letters import ComplaintLetter
from app.domain.merging.logs import Line, in_order
from app.domain.reception import Ticket
from app.domain.records import Scope
from app.domain.workflow import Transition, Workflow
from app.domain.workflows import WORKFLOWS
from app.services.ports import UnitOfWork
from app.services.views import StepView
from app.services.workplace import Workplace

Stepped = (
    Ticket
    | ServiceCase
    | Confirmation
    | ImprovementItem
    | Complaint
    | ComplaintLetter
    | Rectification
    | ReturnVisit
    | Appointment
)
"""What goes through a workflow, step by step."""
S = TypeVar("S", bound=Stepped)


@dataclass(frozen=True, slots=True)
class _Taken:
    """A step as it was taken: the row, its place in the log, where it leads, and what was said."""

    row: Transition
    sequence: int
    state: str
    reason: str
    waived: bool
    deadline: Deadline | None


def log_of(uow: UnitOfWork, record: Stepped) -> Sequence[Step]:
    """Return the record's steps in their order."""
    return in_order(uow.find(LOGS[record.kind.log], subject_id=record.id))


def take_step(
    place: Workplace,
    uow: UnitOfWork,
    record: S,
    action: str,
    *,
    reason: str = "",
    own: bool = True,
    waived: bool = False,
    deadline: Deadline | None = None,
) -> S:
    """Log a step and return the record with the state that its steps now fold to; saving it is the caller's.

    Args:
        place: Who acts, and when.
        uow: The transaction in which record and step are stored together.
        record: A ticket, case or confirmation.
        action: A row of the record's workflow.
        reason: Why, in words; some rows demand it.
        own: Whether it is the actor's own matter, so that a limited permission suffices.
        waived: Whether policy waives the step: nobody's permission is asked, and nobody counts as its checker.
        deadline: The clock as it stands with this step.

    Raises:
        RuleViolation: ``workflow.not_possible``, or ``workflow.reason_missing``.
        Refused: ``permission.refused``, or ``workflow.same_person``.
    """
    workflow = WORKFLOWS[record.kind.workflow]
    row = workflow.row(record.state, action)
    log = log_of(uow, record)
    _guard(place, row, log, reason, own=own, waived=waived)
    taken = _Taken(row, len(log) + 1, row.to, reason.strip(), waived, deadline)
    uow.add(_step(place, record, taken))
    uow.record(_event(workflow, record, taken))
    return replace(record, state=row.to)


def take_program_step(place: Workplace, uow: UnitOfWork, record: S, action: str, reason: str) -> S:
    """Log a step that the clock takes, at the terminal that noticed it; returns the record, saving it is the caller's.

    Nobody's permission is asked, and nobody counts as having taken it: the step says so by its role.

    Raises:
        RuleViolation: ``workflow.not_possible``.
    """
    log, workflow = log_of(uow, record), WORKFLOWS[record.kind.workflow]
    row = workflow.row(record.state, action)
    clock = record.deadline if isinstance(record, ServiceCase) else None
    taken = _Taken(row, len(log) + 1, row.to, reason, waived=False, deadline=clock)
    uow.add(replace(_step(place, record, taken), actor_name="", role=BY_PROGRAM))
    uow.record(_event(workflow, record, taken))
    return replace(record, state=row.to)


def _guard(place: Workplace, row: Transition, log: Sequence[Step], reason: str, *, own: bool, waived: bool) -> None:
    if not waived:
        place.require(row.permission, own=own)
        require_apart(row, place.actor.staff_id, log)
    if row.needs_reason and not reason.strip():
        raise RuleViolation("workflow.reason_missing", "reason", action=row.action)


def _step(place: Workplace, record: Stepped, taken: _Taken) -> Step:
    actor = place.actor
    return LOGS[record.kind.log](
        id=place.ids(),
        subject_kind=record.kind.name,
        subject_id=record.id,
        sequence=taken.sequence,
        action=taken.row.action,
        from_state=record.state,
        to_state=taken.state,
        actor_id=actor.staff_id,
        actor_name=actor.name,
        employment=actor.employment.value,
        role=place.acting_role(taken.row.permission).value,
        terminal_code=actor.terminal_code,
        at=place.now(),
        reason=taken.reason,
        policy_version=place.policy.version,
        waived=taken.waived,
        deadline=taken.deadline,
    )


def _event(workflow: Workflow, record: Stepped, taken: _Taken) -> Event:
    details: dict[str, str | int | bool] = {"from": record.state, "to": taken.state}
    return Event(
        action=f"{workflow.name}:step:{taken.row.action}",
        subject_kind=record.kind.name,
        subject_id=record.id,
        # The trail is kept in clear by terminals that may not read what the record itself says.
        reason="" if record.kind.scope is Scope.RESTRICTED else taken.reason,
        details=details | ({"waived": True} if taken.waived else {}),
    )


def step_view(line: Line[Step], standing: str = "") -> StepView:
    """Return a step at its place in the log as a line of the timeline."""
    step = line.step
    return StepView(
        sequence=line.number,
        action=step.action,
        from_state=step.from_state,
        to_state=step.to_state,
        actor_name=step.actor_name,
        role=step.role,
        terminal_code=step.terminal_code,
        at=step.at,
        reason=step.reason,
        waived=step.waived,
        policy_version=step.policy_version,
        standing=standing,
        fits=line.fits,
    )

"""The case desk: a service from application to execution, each step by whom the rules name (rules 2.3, 4.3)."""

from dataclasses import replace
from uuid import UUID

from app.domain import case_workflow
from app.domain.cases import ServiceCase
from app.domain.deadlines import Deadline, Span, Unit, start
from app.domain.errors import Refused, RuleViolation
from app.domain.policy import Permission
from app.domain.reception import Visit
from app.services.booking_arrival import fulfil
from app.services.case_attesting import attest_step
from app.services.case_notices import notice_of
from app.services.case_opening import OpenCase, opened
from app.services.case_rules import (
    CaseFile,
    case_file,
    obstacles,
    refuse_missing,
    refuse_obstacles,
    require_checker,
    return_visit,
    sla,
    waived_after,
)
from app.services.case_settling import settle_cases
from app.services.case_views import case_view
from app.services.executing import refuse_execution
from app.services.masked import case_line
from app.services.materials import with_attached
from app.services.ports import UnitOfWork
from app.services.queries import CaseRow
from app.services.steps import log_of, take_step
from app.services.views import CaseLine, CaseView
from app.services.workplace import Workplace

_CHECKING = {"review": Permission.REVIEW_CASE, "approve": Permission.APPROVE_CASE}
_ASIDE = ("supplement", "resupply", "refuse", "withdraw", "suspend", "resume")


class CaseDesk:
    """Where a service is carried from application to execution."""

    def __init__(self, place: Workplace) -> None:
        """Work at the place."""
        self._place = place

    def at(self, place: Workplace) -> "CaseDesk":
        """Return the same desk at somebody else's place: a second person at the counter."""
        return CaseDesk(place)

    def open_case(self, command: OpenCase) -> CaseView:
        """Open a case as a draft.

        Raises:
            RuleViolation: ``service.unknown``, ``representative.unknown``, ``fee.no_tariff_line``, or an obstacle on
                either side.
            Refused: ``permission.refused``.
        """
        place = self._place
        with place.transact() as uow:
            case = opened(place, uow, command, uow.get(Visit, command.visit_id))
            fulfil(place, uow, command.ticket_id)
            return case_view(place, uow, case.id)

    def case(self, case_id: UUID) -> CaseView:
        """Return the case with its timeline, what comes next, who must act and what is missing.

        Raises:
            RuleViolation: ``record.unknown``.
            Refused: ``permission.refused``.
        """
        self._place.allow(Permission.SEE_CLIENT)
        with self._place.look() as uow:
            return case_view(self._place, uow, case_id)

    def update(self, case_id: UUID, *, details: str, materials: tuple[str, ...]) -> CaseView:
        """Change what is to be done and which materials were seen, as long as nobody has checked it.

        A material that a file stands for stays ticked.

        Raises:
            RuleViolation: ``case.no_longer_open`` once it was applied for.
            Refused: ``permission.refused``, or ``case.not_maker``.
        """
        with self._place.transact() as uow:
            case = uow.get(ServiceCase, case_id)
            self._place.require(Permission.APPLY_CASE)
            _require_maker(self._place, case)
            if case.state not in case_workflow.EDITABLE:
                raise RuleViolation("case.no_longer_open", state=case.state)
            uow.save(replace(case, details=details, materials=with_attached(uow, case, materials)))
            return case_view(self._place, uow, case_id)

    def apply(self, case_id: UUID) -> CaseView:
        """Apply: everything is there; starts the clock, and takes the steps that policy waives.

        Raises:
            RuleViolation: what is missing, or an obstacle on the client's or the actor's side.
            Refused: ``permission.refused``, or ``case.not_maker``.
        """
        with self._place.transact() as uow:
            file = case_file(self._place, uow, case_id)
            _require_maker(self._place, file.case)
            refuse_obstacles(obstacles(self._place, uow, file))
            refuse_missing(file)
            deadline = sla(self._place, file.service)
            applied = take_step(self._place, uow, file.case, "apply", deadline=deadline)
            _save_waived(self._place, uow, file, replace(applied, deadline=deadline))
            return case_view(self._place, uow, case_id)

    def review(self, case_id: UUID) -> CaseView:
        """Review somebody else's case.

        Raises:
            RuleViolation: ``workflow.not_possible``.
            Refused: ``permission.refused``, or ``workflow.same_person``.
        """
        return self._check(case_id, "review")

    def approve(self, case_id: UUID) -> CaseView:
        """Approve a case that neither was made nor reviewed by the actor.

        Raises:
            RuleViolation: ``workflow.not_possible``.
            Refused: ``permission.refused``, or ``workflow.same_person``.
        """
        return self._check(case_id, "approve")

    def execute(self, case_id: UUID, external_ref: str) -> CaseView:
        """Record that the service was carried out; from here on the client's confirmation is awaited.

        Args:
            case_id: The case.
            external_ref: Its reference in the system that carried it out.

        Raises:
            RuleViolation: what ``refuse_execution`` says.
            Refused: ``permission.refused``.
        """
        with self._place.transact() as uow:
            file = case_file(self._place, uow, case_id)
            refuse_execution(self._place, uow, file, external_ref)
            done = take_step(self._place, uow, file.case, "execute", deadline=file.case.deadline)
            done = take_step(self._place, uow, done, "await_confirmation", deadline=file.case.deadline)
            visit_by = return_visit(self._place, file)
            uow.save(replace(done, external_ref=external_ref.strip(), return_visit_by=visit_by))
            return case_view(self._place, uow, case_id)

    def act(self, case_id: UUID, action: str, reason: str = "") -> CaseView:
        """Leave the main way, or come back to it: supplement, resupply, refuse, withdraw, suspend, resume.

        Raises:
            RuleViolation: ``workflow.not_possible``, ``workflow.reason_missing``, or what is still missing.
            Refused: ``permission.refused``, or ``workflow.same_person``.
        """
        if action not in _ASIDE:
            raise RuleViolation("workflow.not_possible", workflow="case", state="", action=action)
        with self._place.transact() as uow:
            file = case_file(self._place, uow, case_id)
            if action == "resupply":
                refuse_missing(file)
            require_checker(self._place, file, case_workflow.CASE.row(file.case.state, action).permission)
            _refuse_late(self._place, file, action)
            aside = _aside_after(self._place, action)
            deadline = _clock_after(self._place, file, action, reason)
            moved = take_step(self._place, uow, file.case, action, reason=reason, deadline=deadline)
            attest_step(self._place, uow, moved, log_of(uow, moved)[-1])
            notice_of(self._place, uow, moved, action, reason, aside.due_on if aside else None)
            moved = replace(moved, deadline=deadline, aside=aside, outage_noted_at=None)
            _save_waived(self._place, uow, file, moved)
            return case_view(self._place, uow, case_id)

    def waiting_for_me(self) -> tuple[CaseLine, ...]:
        """Return the cases whose next step the actor may take as the second person, oldest first."""
        settle_cases(self._place)
        states = [
            row.state
            for row in case_workflow.CASE.rows
            if row.action in _CHECKING and self._place.may(row.permission, own=True)
        ]
        rows = self._place.work.cases(states=tuple(dict.fromkeys(states))) if states else ()
        with self._place.look() as uow:
            mine = [row for row in rows if _apart(self._place, uow, row)]
        return tuple(
            case_line(self._place.policy.masking, row, case_workflow.next_main(row.state)) for row in reversed(mine)
        )

    def open_cases(self, *, mine: bool = True) -> tuple[CaseLine, ...]:
        """Return the cases that still want something done, newest first; the actor's own, or everybody's."""
        self._place.allow(Permission.SEE_CLIENT)
        settle_cases(self._place)
        maker = self._place.actor.staff_id if mine else None
        rows = self._place.work.cases(states=case_workflow.OPEN, maker_id=maker)
        return tuple(case_line(self._place.policy.masking, row, case_workflow.next_main(row.state)) for row in rows)

    def _check(self, case_id: UUID, action: str) -> CaseView:
        with self._place.transact() as uow:
            file = case_file(self._place, uow, case_id)
            require_checker(self._place, file, _CHECKING[action])
            checked = take_step(self._place, uow, file.case, action, deadline=file.case.deadline)
            attest_step(self._place, uow, checked, log_of(uow, checked)[-1])
            _save_waived(self._place, uow, file, checked)
            return case_view(self._place, uow, case_id)


def _save_waived(place: Workplace, uow: UnitOfWork, file: CaseFile, case: ServiceCase) -> None:
    """Save the case after the steps that policy waives, each recorded as waived (rules 2.3-a)."""
    while action := waived_after(file, case.state):
        case = take_step(place, uow, case, action, waived=True, deadline=case.deadline)
    uow.save(case)


def _apart(place: Workplace, uow: UnitOfWork, row: CaseRow) -> bool:
    """Tell whether the actor may take the case's next step, having taken none that it is kept apart from."""
    file = case_file(place, uow, row.case_id)
    transition = case_workflow.CASE.row(row.state, case_workflow.next_main(row.state))
    try:
        require_checker(place, file, transition.permission)
        case_workflow.require_apart(transition, place.actor.staff_id, log_of(uow, file.case))
    except Refused:
        return False
    return True


def _require_maker(place: Workplace, case: ServiceCase) -> None:
    if case.maker_id != place.actor.staff_id:
        raise Refused("case.not_maker", case_no=case.case_no)


def _refuse_late(place: Workplace, file: CaseFile, action: str) -> None:
    """Let a supplement pass that is handed in in time; the clock withdraws the case otherwise (rules 4.3)."""
    aside = file.case.aside
    if action == "resupply" and aside is not None and aside.overdue(place.now()):
        raise RuleViolation("case.supplement_too_late", on=aside.due_on)


def _aside_after(place: Workplace, action: str) -> Deadline | None:
    """Return the clock that runs while a case is set aside by the step, or None where it comes back or ends."""
    limits, hours = place.policy.limits, place.policy.hours
    spans = {
        "supplement": Span(limits.supplement_working_days, Unit.WORKING_DAY),
        "suspend": limits.suspension,
    }
    span = spans.get(action)
    return start(span, place.now(), f"case:{action}", place.calendar, hours.terms) if span else None


def _clock_after(place: Workplace, file: CaseFile, action: str, reason: str) -> Deadline | None:
    """Return the deadline as it stands with the step: a supplement stops the clock until it is handed in."""
    deadline = file.case.deadline
    if deadline is None:
        return None
    if action == "supplement" and reason.strip():
        return deadline.pause(place.now(), place.actor.name, reason)
    return deadline.resume(place.now(), place.calendar) if action == "resupply" else deadline

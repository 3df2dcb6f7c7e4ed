"""What follows a complaint: rectification, the call on the complainant, who answers for it (rules 4.5, 7.3)."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final, TypeVar
from uuid import UUID

from app.domain.aftercare import (
    NEW,
    OPEN_RECTIFICATIONS,
    OPEN_VISITS,
    Accountability,
    Rectification,
    RestrictedAccountability,
    RestrictedRectification,
    RestrictedReturnVisit,
    ReturnVisit,
    require_due,
    require_other_caller,
    require_owner,
    require_score,
    require_tries,
)
from app.domain.complaints import Complaint
from app.domain.deadlines import start
from app.domain.errors import Refused, RuleViolation
from app.domain.people import Staff
from app.domain.policy import Permission
from app.domain.records import Record
from app.services.aftercare_views import AftercareView, RectificationView, VisitView, rectification_view, visit_view
from app.services.complaint_files import complaint_of, event, require_acting, sees_restricted
from app.services.ports import UnitOfWork
from app.services.steps import log_of, take_step
from app.services.workplace import Workplace

R = TypeVar("R", bound=Record)

_RECTIFICATIONS: Final = (Rectification, RestrictedRectification)
_VISITS: Final = (ReturnVisit, RestrictedReturnVisit)


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanRectification:
    """Something to be mended: what, by whom, until when."""

    complaint_id: UUID
    measure: str
    owner_id: UUID
    due_on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class HoldToAccount:
    """Who was held to account, under which number, and how."""

    complaint_id: UUID
    person: str
    reference: str
    decision: str
    amount_fen: int | None = None
    staff_id: UUID | None = None


class AftercareDesk:
    """What is still to be done once a complaint was answered."""

    def __init__(self, place: Workplace) -> None:
        """Work at the place."""
        self._place = place

    def of_complaint(self, complaint_id: UUID) -> AftercareView:
        """Return what follows one complaint.

        Raises:
            RuleViolation: ``record.unknown``.
            Refused: ``complaint.recused``, ``permission.refused``.
        """
        with self._place.look() as uow:
            return self._view(uow, complaint_of(self._place, uow, complaint_id))

    def open_rectifications(self) -> tuple[RectificationView, ...]:
        """Return what is not verified yet of the complaints the actor may know of, the first due first (7.3-d)."""
        with self._place.look() as uow:
            found = [one for kind in self._kinds(_RECTIFICATIONS) for one in _in(uow, kind, OPEN_RECTIFICATIONS)]
            known = [one for one in found if self._knows(uow, one.complaint_id)]
            return tuple(rectification_view(self._place, uow, one) for one in sorted(known, key=lambda i: i.due_on))

    def open_visits(self) -> tuple[VisitView, ...]:
        """Return who is still to be called, the first due first."""
        with self._place.look() as uow:
            found = [one for kind in self._kinds(_VISITS) for one in _in(uow, kind, OPEN_VISITS)]
            known = [one for one in found if self._knows(uow, one.complaint_id)]
            return tuple(
                visit_view(self._place, uow, complaint_of(self._place, uow, one.complaint_id), one)
                for one in sorted(known, key=lambda visit: visit.due_at)
            )

    def plan(self, command: PlanRectification) -> AftercareView:
        """Say what is mended, by whom and until when.

        Raises:
            RuleViolation: ``workflow.reason_missing``, ``rectification.due_past``, ``rectification.due_too_late``,
                ``record.unknown``.
            Refused: ``permission.refused``, ``complaint.recused``.
        """
        place = self._place
        with place.transact() as uow:
            complaint = self._acting(uow, command.complaint_id)
            limits = place.policy.limits.complaints
            last = start(limits.rectify, place.now(), "rectification:planned", place.calendar, place.policy.hours.terms)
            require_due(command.due_on, place.today(), last.due_on)
            owner = uow.get(Staff, command.owner_id)
            number = uow.next_number(f"rectification-{place.today():%Y}")
            kind = RestrictedRectification if complaint.restricted else Rectification
            bare = kind(
                id=place.ids(),
                complaint_id=complaint.id,
                complaint_no=complaint.complaint_no,
                item_no=f"{place.branch.code}-{place.actor.terminal_code}-{place.today():%Y}-Z{number:04d}",
                measure=command.measure.strip(),
                state=NEW,
                owner_id=owner.id,
                owner_name=owner.name,
                due_on=command.due_on,
                planned_at=place.now(),
            )
            uow.add(take_step(place, uow, bare, "plan", reason=command.measure))
            return self._view(uow, complaint)

    def mend(self, item_id: UUID, action: str, reason: str = "") -> AftercareView:
        """Go on with a rectification: begin, finish, verify, reject.

        Raises:
            RuleViolation: ``workflow.not_possible``, ``workflow.reason_missing``.
            Refused: ``rectification.owner_only``, ``rectification.not_owner``, ``workflow.same_person``.
        """
        place = self._place
        with place.transact() as uow:
            item = _one(uow, self._kinds(_RECTIFICATIONS), item_id)
            complaint = self._acting(uow, item.complaint_id)
            require_owner(item, place.actor.staff_id, action)
            if action == "plan":
                raise RuleViolation("workflow.not_possible", workflow="rectification", state=item.state, action=action)
            changed = take_step(place, uow, item, action, reason=reason)
            done_at = place.now() if action == "finish" else changed.done_at
            uow.save(replace(changed, done_at=done_at))
            return self._view(uow, complaint)

    def call(self, visit_id: UUID, action: str, said: str = "", score: int | None = None) -> AftercareView:
        """Put a call on record: missed, reached, given up, satisfied or not.

        Args:
            visit_id: Whose call.
            action: A row of RETURN_VISIT.
            said: What came of it, or what the complainant said.
            score: 1 to 5, with ``satisfied`` or ``dissatisfied``.

        Raises:
            RuleViolation: ``return_visit.tries``, ``return_visit.score``, ``workflow.not_possible``,
                ``workflow.reason_missing``.
            Refused: ``return_visit.by_handler``, ``complaint.recused``, ``permission.refused``.
        """
        place = self._place
        with place.transact() as uow:
            visit = _one(uow, self._kinds(_VISITS), visit_id)
            complaint = self._acting(uow, visit.complaint_id)
            require_other_caller(complaint.handler_id, place.actor.staff_id)
            if action == "give_up":
                missed = sum(step.action == "miss" for step in log_of(uow, visit))
                require_tries(missed, place.policy.limits.complaints.return_visit_tries)
            heard = action in ("satisfied", "dissatisfied")
            if heard:
                require_score(score or 0, satisfied=action == "satisfied")
            changed = take_step(place, uow, visit, action, reason=said)
            uow.save(replace(changed, score=score, words=said.strip()) if heard else changed)
            if heard:
                complaint = uow.save(replace(complaint, satisfaction=score))
            return self._view(uow, complaint)

    def hold_to_account(self, command: HoldToAccount) -> AftercareView:
        """Note who was held to account; the record of violations, or head office, has it under its own number.

        Raises:
            RuleViolation: ``accountability.incomplete``.
            Refused: ``permission.refused``, ``complaint.recused``.
        """
        place = self._place
        with place.transact() as uow:
            place.require(Permission.DECIDE_REPLY)
            complaint = self._acting(uow, command.complaint_id)
            for field in ("person", "reference", "decision"):
                if not getattr(command, field).strip():
                    raise RuleViolation("accountability.incomplete", field)
            kind = RestrictedAccountability if complaint.restricted else Accountability
            noted = kind(
                id=place.ids(),
                complaint_id=complaint.id,
                complaint_no=complaint.complaint_no,
                staff_id=command.staff_id,
                person=command.person.strip(),
                reference=command.reference.strip(),
                decision=command.decision.strip(),
                amount_fen=command.amount_fen,
                noted_at=place.now(),
                noted_by=place.actor.staff_id,
                noted_by_name=place.actor.name,
            )
            uow.add(noted)
            uow.record(event("held_to_account", complaint, reference=noted.reference))
            return self._view(uow, complaint)

    def _view(self, uow: UnitOfWork, complaint: Complaint) -> AftercareView:
        place, which = self._place, complaint.id
        items = uow.find(_RECTIFICATIONS[complaint.restricted], complaint_id=which)
        visits = uow.find(_VISITS[complaint.restricted], complaint_id=which)
        noted = uow.find(RestrictedAccountability if complaint.restricted else Accountability, complaint_id=which)
        decides = place.may(Permission.DECIDE_REPLY, own=True) and place.actor.staff_id not in complaint.barred
        return AftercareView(
            complaint_id=which,
            rectifications=tuple(rectification_view(place, uow, one) for one in items),
            visits=tuple(visit_view(place, uow, complaint, one) for one in visits),
            accountability=tuple(noted),
            may_plan=decides,
            may_hold_to_account=decides and place.may(Permission.DECIDE_REPLY),
            owners=tuple((one.id, one.name) for one in sorted(uow.find(Staff, active=True), key=lambda s: s.name)),
            latest_due=self._latest_due(),
        )

    def _latest_due(self) -> date:
        place, limits = self._place, self._place.policy.limits.complaints
        terms = place.policy.hours.terms
        return start(limits.rectify, place.now(), "rectification:planned", place.calendar, terms).due_on

    def _acting(self, uow: UnitOfWork, complaint_id: UUID) -> Complaint:
        complaint = complaint_of(self._place, uow, complaint_id)
        require_acting(self._place, complaint)
        return complaint

    def _knows(self, uow: UnitOfWork, complaint_id: UUID) -> bool:
        try:
            complaint_of(self._place, uow, complaint_id)
        except (RuleViolation, Refused):
            return False
        return True

    def _kinds(self, kinds: tuple[type[R], ...]) -> tuple[type[R], ...]:
        return kinds if sees_restricted(self._place) else kinds[:1]


def _in(uow: UnitOfWork, kind: type[R], states: Sequence[str]) -> list[R]:
    return [one for state in states for one in uow.find(kind, state=state)]


def _one(uow: UnitOfWork, kinds: tuple[type[R], ...], record_id: UUID) -> R:
    found = next((one for kind in kinds for one in uow.find(kind, id=record_id)), None)
    if found is None:
        raise RuleViolation("record.unknown", kind=kinds[0].kind.name)
    return found

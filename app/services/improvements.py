"""Improvement items: opened by a low rating, taken up or dismissed with a reason (rules 2.4-e, 4.6, 6.3)."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from uuid import UUID

from app.domain.cases import ServiceCase
from app.domain.confirmations import Rating
from app.domain.errors import RuleViolation
from app.domain.improvements import IMPROVEMENT, NEW, OPEN, ImprovementItem, Source
from app.domain.merging.logs import read_log
from app.domain.people import Staff
from app.domain.policy import Permission
from app.services.ports import UnitOfWork
from app.services.steps import log_of, step_view, take_step
from app.services.views import ImprovementView
from app.services.workplace import Workplace


def open_improvement(place: Workplace, uow: UnitOfWork, case: ServiceCase, rating: Rating) -> ImprovementItem | None:
    """Open an item for a rating that policy calls low; None for any other."""
    if rating.score > place.policy.limits.low_rating:
        return None
    number = uow.next_number(f"improvement-{place.today():%Y}")
    bare = ImprovementItem(
        id=place.ids(),
        item_no=f"{place.branch.code}-{place.actor.terminal_code}-{place.today():%Y}-I{number:04d}",
        source=Source.RATING,
        case_id=case.id,
        service_code=case.service_code,
        score=rating.score,
        words=rating.comment,
        state=NEW,
        found_at=place.now(),
    )
    return uow.add(take_step(place, uow, bare, "find"))


class ImprovementDesk:
    """What clients were dissatisfied with, and what became of it; whoever was rated does not see it here."""

    def __init__(self, place: Workplace) -> None:
        """Work at the place."""
        self._place = place

    def open_items(self) -> tuple[ImprovementView, ...]:
        """Return what still wants something done, oldest first; nothing to whom it is no matter of."""
        if not self._place.may(Permission.DECIDE_REPLY, own=True):
            return ()
        with self._place.look() as uow:
            found = [item for state in OPEN for item in uow.find(ImprovementItem, state=state)]
            return tuple(self._view(uow, item) for item in sorted(found, key=lambda item: item.id))

    def item(self, item_id: UUID) -> ImprovementView:
        """Return an item with its log.

        Raises:
            Refused: ``permission.refused``.
        """
        self._place.allow(Permission.DECIDE_REPLY, own=True)
        with self._place.look() as uow:
            return self._view(uow, uow.get(ImprovementItem, item_id))

    def plan(self, item_id: UUID, measure: str, owner_id: UUID, due_on: date) -> ImprovementView:
        """Say what is to be done, by whom and until when; all three are mandatory (rules 6.3).

        Raises:
            RuleViolation: ``improvement.due_in_the_past``, ``workflow.reason_missing`` without a measure,
                ``record.unknown`` for an owner nobody knows.
            Refused: ``permission.refused``.
        """
        if due_on < self._place.today():
            raise RuleViolation("improvement.due_in_the_past", "due_on")
        with self._place.transact() as uow:
            item = uow.get(ImprovementItem, item_id)
            owner = uow.get(Staff, owner_id)
            planned = take_step(self._place, uow, item, "plan", reason=measure)
            return self._view(uow, uow.save(replace(planned, owner_id=owner.id, due_on=due_on)))

    def act(self, item_id: UUID, action: str, reason: str = "") -> ImprovementView:
        """Go on: begin, verify, reject, review, or dismiss with a reason.

        Raises:
            RuleViolation: ``workflow.not_possible``, ``workflow.reason_missing``.
            Refused: ``permission.refused``, or ``workflow.same_person`` for whoever would verify their own work.
        """
        if action == "plan":
            raise RuleViolation("workflow.not_possible", workflow="improvement", state="", action=action)
        with self._place.transact() as uow:
            item = uow.get(ImprovementItem, item_id)
            return self._view(uow, uow.save(take_step(self._place, uow, item, action, reason=reason)))

    def owners(self) -> tuple[tuple[UUID, str], ...]:
        """Return the colleagues who can be given an item."""
        self._place.allow(Permission.DECIDE_REPLY, own=True)
        with self._place.look() as uow:
            return tuple((staff.id, staff.name) for staff in _by_name(uow.find(Staff, active=True)))

    def _view(self, uow: UnitOfWork, item: ImprovementItem) -> ImprovementView:
        owner = uow.get(Staff, item.owner_id) if item.owner_id else None
        return ImprovementView(
            item_id=item.id,
            item_no=item.item_no,
            state=item.state,
            case_id=item.case_id,
            case_no=uow.get(ServiceCase, item.case_id).case_no,
            service_code=item.service_code,
            score=item.score,
            words=item.words,
            found_at=item.found_at,
            owner_name=owner.name if owner else "",
            due_on=item.due_on,
            overdue=item.due_on is not None and item.due_on < self._place.today(),
            actions=tuple(row.action for row in IMPROVEMENT.actions(item.state)),
            steps=tuple(step_view(line) for line in read_log(IMPROVEMENT, log_of(uow, item))),
        )


def _by_name(staff: Sequence[Staff]) -> list[Staff]:
    return sorted(staff, key=lambda one: one.name)

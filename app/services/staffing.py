"""The staffing desk: who works when, and who is away (rules 2.1-d3, 4.1, 5.3).

Plans name no client: every terminal knows them, and whoever may arrange appointments may look at them.
"""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID

from app.domain.errors import RuleViolation
from app.domain.events import Event
from app.domain.intervals import Interval
from app.domain.people import Staff
from app.domain.policy import Permission
from app.domain.staffing import Leave, WorkingPlan
from app.forms.staffing import GrantLeave, SetPlan, TimeSpan
from app.services.ports import UnitOfWork
from app.services.staffing_views import RosterView, branch_week, leave_view, plan_views
from app.services.workplace import Workplace


class StaffingDesk:
    """Working plans and leave."""

    def __init__(self, place: Workplace) -> None:
        """Work at the place."""
        self._place = place

    def rosters(self) -> tuple[RosterView, ...]:
        """Return everybody who works here with their hours and absences, by name.

        Raises:
            Refused: ``permission.refused``.
        """
        if not may_look(self._place):
            self._place.allow(Permission.KEEP_STAFF_REGISTERS, own=True)
        with self._place.look() as uow:
            people = sorted(uow.find(Staff, active=True), key=lambda staff: (staff.name, staff.id))
            return tuple(self._view(uow, staff) for staff in people)

    def set_plan(self, staff_id: UUID, command: SetPlan) -> RosterView:
        """Let somebody work these hours from a day on; former plans stay on record, and hold where this does not.

        Raises:
            RuleViolation: ``staffing.plan_order``, ``staffing.plan_past``, ``staffing.left``, ``record.unknown``.
            Refused: ``permission.refused``.
        """
        place = self._place
        with place.transact() as uow:
            require_planning(place)
            staff = _at_work(uow, staff_id)
            if command.holds_until is not None and command.holds_until < command.holds_from:
                raise RuleViolation("staffing.plan_order", "holds_until")
            if command.holds_from < place.today():
                raise RuleViolation("staffing.plan_past", "holds_from")
            now = place.now()
            for weekday, hours in command.week.items():
                day = WorkingPlan(
                    id=place.ids(),
                    staff_id=staff.id,
                    weekday=weekday,
                    starts=hours.starts,
                    ends=hours.ends,
                    breaks=hours.breaks,
                    holds_from=command.holds_from,
                    holds_until=command.holds_until,
                    set_at=now,
                    set_by=place.actor.staff_id,
                )
                uow.add(day)
            uow.record(_event("staffing:plan:set", staff.id, holds_from=command.holds_from.isoformat()))
            return self._view(uow, staff)

    def grant_leave(self, staff_id: UUID, command: GrantLeave) -> RosterView:
        """Enter a time away; whoever may not plan for others enters only their own.

        Raises:
            RuleViolation: ``staffing.span_order``, ``staffing.left``, ``record.unknown``.
            Refused: ``permission.refused``.
        """
        place = self._place
        with place.transact() as uow:
            require_planning(place, own=staff_id == place.actor.staff_id)
            staff, away = _at_work(uow, staff_id), span_of(place, command.span)
            leave = Leave(
                id=place.ids(),
                staff_id=staff.id,
                starts_at=away.starts_at,
                ends_at=away.ends_at,
                reason=command.reason,
                entered_at=place.now(),
                entered_by=place.actor.staff_id,
            )
            uow.add(leave)
            uow.record(_event("staffing:leave:entered", staff.id, reason=command.reason.value))
            return self._view(uow, staff)

    def withdraw_leave(self, leave_id: UUID) -> RosterView:
        """Take a time away back; it stays on record as withdrawn.

        Raises:
            RuleViolation: ``staffing.withdrawn``, ``record.unknown``.
            Refused: ``permission.refused``.
        """
        place = self._place
        with place.transact() as uow:
            leave = uow.get(Leave, leave_id)
            require_planning(place, own=leave.staff_id == place.actor.staff_id)
            if leave.withdrawn_at is not None:
                raise RuleViolation("staffing.withdrawn")
            uow.save(replace(leave, withdrawn_at=place.now(), withdrawn_by=place.actor.staff_id))
            uow.record(_event("staffing:leave:withdrawn", leave.staff_id))
            return self._view(uow, uow.get(Staff, leave.staff_id))

    def _view(self, uow: UnitOfWork, staff: Staff) -> RosterView:
        place, oneself = self._place, staff.id == self._place.actor.staff_id
        names = {one.id: one.name for one in uow.find(Staff)}
        plans = plan_views(staff, uow.find(WorkingPlan, staff_id=staff.id), names, place.today())
        counting = next((plan for plan in plans if plan.counts), None)
        leaves = [one for one in uow.find(Leave, staff_id=staff.id) if one.withdrawn_at is None]
        ahead = sorted((one for one in leaves if one.ends_at > place.now()), key=lambda one: one.starts_at)
        return RosterView(
            staff_id=staff.id,
            name=staff.name,
            window=staff.window,
            plans=plans,
            week=counting.week if counting else branch_week(place.policy.hours),
            by_branch_hours=counting is None,
            leaves=tuple(leave_view(leave, names) for leave in ahead),
            may_plan=may_plan(place),
            may_be_away=may_plan(place, own=oneself),
        )


def may_look(place: Workplace) -> bool:
    """Tell whether the actor may see the hours: whoever plans, arranges appointments or runs the terminals."""
    rows = (Permission.KEEP_STAFF_REGISTERS, Permission.ARRANGE_APPOINTMENT, Permission.ADMINISTER_TERMINAL)
    return any(place.may(permission, own=True) for permission in rows)


def may_plan(place: Workplace, *, own: bool = False) -> bool:
    """Tell whether the actor may set hours and absences, or at least (``own``) enter their own absence."""
    return place.may(Permission.KEEP_STAFF_REGISTERS, own=own) or place.may(Permission.ADMINISTER_TERMINAL)


def require_planning(place: Workplace, *, own: bool = False) -> None:
    """Let those pass who keep the staff registers, and who looks after accounts and the calendar (rules 5.3).

    Raises:
        Refused: ``permission.refused``.
    """
    if not may_plan(place, own=own):
        place.require(Permission.KEEP_STAFF_REGISTERS, own=own)


def span_of(place: Workplace, span: TimeSpan) -> Interval:
    """Return the instants of days and times at the branch; a day without a time counts whole.

    Raises:
        RuleViolation: ``staffing.span_order``.
    """
    starts = _at(place, span.first_day, span.first_time or time.min)
    ends = _at(place, span.last_day, span.last_time) if span.last_time else _midnight_after(place, span.last_day)
    if ends <= starts:
        raise RuleViolation("staffing.span_order", "last_day")
    return Interval(starts, ends)


def _at(place: Workplace, day: date, at: time) -> datetime:
    return datetime.combine(day, at, tzinfo=place.zone).astimezone(UTC)


def _midnight_after(place: Workplace, day: date) -> datetime:
    return _at(place, day + timedelta(days=1), time.min)


def _at_work(uow: UnitOfWork, staff_id: UUID) -> Staff:
    staff = uow.get(Staff, staff_id)
    if not staff.active:
        raise RuleViolation("staffing.left", name=staff.name)
    return staff


def _event(action: str, staff_id: UUID, **details: str | int | bool) -> Event:
    return Event(action=action, subject_kind=Staff.kind.name, subject_id=staff_id, details=details)

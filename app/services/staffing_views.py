"""What the pages of working hours and rooms show."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from app.domain.people import Staff
from app.domain.policy import Hours
from app.domain.staffing import Break, Leave, WorkingPlan
from app.forms.staffing import DayHours, Week


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanView:
    """One plan of somebody's, all weekdays that were set together."""

    week: Week
    holds_from: date
    holds_until: date | None
    set_at: datetime
    set_by: str
    counts: bool
    """Whether it is the one that counts on the present day."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LeaveView:
    """A time away."""

    leave_id: UUID
    staff_id: UUID
    staff_name: str
    starts_at: datetime
    ends_at: datetime
    reason: str
    entered_by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RosterView:
    """Somebody's working hours and absences."""

    staff_id: UUID
    name: str
    window: str
    plans: tuple[PlanView, ...]
    """The plan set last first."""
    week: Week
    """What holds at present: of the plan that counts, or the branch's hours."""
    by_branch_hours: bool
    leaves: tuple[LeaveView, ...]
    """Those that have not ended, the earliest first."""
    may_plan: bool
    may_be_away: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ClosedView:
    """A closed period that has not ended."""

    period_id: UUID
    room_id: UUID | None
    room: str
    """Empty for the whole branch."""
    starts_at: datetime
    ends_at: datetime
    reason: str
    entered_by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomView:
    """A window or room."""

    room_id: UUID
    code: str
    name: str
    room_kind: str
    service_codes: tuple[str, ...]
    active: bool
    people: tuple[str, ...]
    """Who usually sits at this window."""


def branch_week(hours: Hours) -> Week:
    """Return the branch's own hours, which hold for whoever has no plan."""
    lunch = (Break(hours.lunch_from, hours.lunch_until),) if hours.lunch_from < hours.lunch_until else ()
    return {weekday: DayHours(hours.opening, hours.closing, lunch) for weekday in sorted(hours.open_weekdays)}


def plan_views(staff: Staff, plans: Iterable[WorkingPlan], names: dict[UUID, str], today: date) -> tuple[PlanView, ...]:
    """Return somebody's plans, the one set last first."""
    own = [plan for plan in plans if plan.staff_id == staff.id]
    sets = sorted({(plan.set_at, plan.set_by) for plan in own}, reverse=True)
    holding = [plan for plan in own if plan.holds(today)]
    counting = max(((plan.set_at, plan.set_by) for plan in holding), default=None)
    views = []
    for stamp in sets:
        days = [plan for plan in own if (plan.set_at, plan.set_by) == stamp]
        views.append(
            PlanView(
                week={p.weekday: DayHours(p.starts, p.ends, p.breaks) for p in sorted(days, key=lambda p: p.weekday)},
                holds_from=days[0].holds_from,
                holds_until=days[0].holds_until,
                set_at=stamp[0],
                set_by=names.get(stamp[1], ""),
                counts=stamp == counting,
            )
        )
    return tuple(views)


def leave_view(leave: Leave, names: dict[UUID, str]) -> LeaveView:
    """Return a time away in words of names."""
    return LeaveView(
        leave_id=leave.id,
        staff_id=leave.staff_id,
        staff_name=names.get(leave.staff_id, ""),
        starts_at=leave.starts_at,
        ends_at=leave.ends_at,
        reason=leave.reason.value,
        entered_by=names.get(leave.entered_by, ""),
    )

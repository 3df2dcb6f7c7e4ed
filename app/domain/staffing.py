"""When people work and rooms are there: working plans, leave, closed periods, rooms (rules 2.1-d3, 3.8).

Whoever has no plan works the branch's hours, so that a new branch can book at once.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum
from typing import ClassVar
from uuid import UUID
from zoneinfo import ZoneInfo

from app.domain.calendars import BranchCalendar, DayKind
from app.domain.intervals import Interval, between, common, without
from app.domain.people import Staff
from app.domain.policy import Hours
from app.domain.records import Merge, Record, RecordKind, Scope


@dataclass(frozen=True, slots=True, order=True)
class Break:
    """A pause in somebody's working day, in the branch's time."""

    starts: time
    ends: time


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkingPlan(Record):
    """One weekday of somebody's week; the days set together are one plan, and a weekday it does not name is free.

    Plans are never changed: of those that hold on a day the one set last counts, so that a plan for a summer gives way
    to the usual one afterwards.
    """

    kind: ClassVar = RecordKind("working_plan", Scope.REFERENCE, Merge.UNION)
    staff_id: UUID
    weekday: int
    """Monday is 0."""
    starts: time
    ends: time
    breaks: tuple[Break, ...] = ()
    holds_from: date
    holds_until: date | None = None
    """The last day; None where no end is known."""
    set_at: datetime
    """The same for all days that were set together."""
    set_by: UUID

    def holds(self, day: date) -> bool:
        """Tell whether the plan it is part of speaks of the day."""
        return self.holds_from <= day and (self.holds_until is None or day <= self.holds_until)


class LeaveReason(StrEnum):
    """Why somebody is away; health and family are nobody's business here."""

    ANNUAL = "annual"
    PERSONAL = "personal"
    TRAINING = "training"
    DUTY = "duty"
    """At work, but not there for clients: a meeting, another branch."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Leave(Record):
    """A time in which somebody is not there for clients."""

    kind: ClassVar = RecordKind(
        "leave",
        Scope.REFERENCE,
        Merge.FIELDS,
        together=(("starts_at", "ends_at"), ("withdrawn_at", "withdrawn_by")),
        once=("withdrawn_at", "withdrawn_by"),
    )
    staff_id: UUID
    starts_at: datetime
    ends_at: datetime
    reason: LeaveReason
    entered_at: datetime
    entered_by: UUID
    withdrawn_at: datetime | None = None
    withdrawn_by: UUID | None = None

    @property
    def interval(self) -> Interval:
        """The time away."""
        return Interval(self.starts_at, self.ends_at)


@dataclass(frozen=True, slots=True, kw_only=True)
class ClosedPeriod(Record):
    """A time in which the branch, or one room of it, is shut out of turn."""

    kind: ClassVar = RecordKind(
        "closed_period",
        Scope.REFERENCE,
        Merge.FIELDS,
        together=(("starts_at", "ends_at"), ("withdrawn_at", "withdrawn_by")),
        once=("withdrawn_at", "withdrawn_by"),
    )
    starts_at: datetime
    ends_at: datetime
    room_id: UUID | None = None
    """None where the whole branch is shut."""
    reason: str
    """Shown to whoever asks why no time is free; names no client."""
    entered_at: datetime
    entered_by: UUID
    withdrawn_at: datetime | None = None
    withdrawn_by: UUID | None = None

    @property
    def interval(self) -> Interval:
        """The time it is shut."""
        return Interval(self.starts_at, self.ends_at)


class RoomKind(StrEnum):
    """What sort of place it is."""

    WINDOW = "window"
    """A counter window, with the teller who sits at it."""
    ROOM = "room"
    """A room to talk in: advice, signing, recordings."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Room(Record):
    """A window or room in which one appointment at a time takes place."""

    kind: ClassVar = RecordKind("room", Scope.REFERENCE, Merge.FIELDS, together=())
    code: str
    """A window's number as it is called, or a room's short name; one of each in the branch."""
    name: str
    room_kind: RoomKind
    service_codes: tuple[str, ...] = ()
    """What it is for; every service where none is named."""
    active: bool = True

    def takes(self, service_code: str) -> bool:
        """Tell whether an appointment for the service can be in it."""
        return self.active and (not self.service_codes or service_code in self.service_codes)


def branch_intervals(
    day: date, closed: Iterable[ClosedPeriod], calendar: BranchCalendar, hours: Hours
) -> tuple[Interval, ...]:
    """Return when the branch is open on a day: its hours without the lunch break and without closed periods."""
    if not calendar.is_branch_open(day):
        return ()
    zone = ZoneInfo(hours.zone)
    whole = (between(day, hours.opening, hours.closing, zone),)
    lunch = _pauses(day, (Break(hours.lunch_from, hours.lunch_until),), zone)
    return without(whole, [*lunch, *_shut(closed, None)])


def open_intervals(
    staff: Staff,
    day: date,
    plans: Iterable[WorkingPlan],
    leaves: Iterable[Leave],
    closed: Iterable[ClosedPeriod],
    calendar: BranchCalendar,
    *,
    hours: Hours,
) -> tuple[Interval, ...]:
    """Return when somebody is there for clients on a day, bookings aside; nothing for who has left.

    Within the branch's own hours always: a plan can narrow them, and puts further breaks into them. On a make-up day
    a plan that does not name the weekday does not make it free; the branch's hours hold then.

    Args:
        staff: Who.
        day: The branch's day.
        plans: Working plans of anybody; those of others are passed over, as with ``leaves``.
        leaves: Times away; withdrawn ones do not count.
        closed: Closed periods; those of single rooms do not count here.
        calendar: Which days the branch opens.
        hours: When it opens, and in which zone.
    """
    if not staff.active:
        return ()
    there = branch_intervals(day, closed, calendar, hours)
    if not there:
        return ()
    plan = plan_on(staff.id, day, plans)
    if plan is not None and (plan or calendar.kind(day) is not DayKind.MAKE_UP_WORKING_DAY):
        there = _planned(there, day, plan, ZoneInfo(hours.zone))
    away = [leave.interval for leave in leaves if leave.staff_id == staff.id and leave.withdrawn_at is None]
    return without(there, away)


def plan_on(staff_id: UUID, day: date, plans: Iterable[WorkingPlan]) -> tuple[WorkingPlan, ...] | None:
    """Return the hours of somebody's plan for a day: empty on a free weekday, None where no plan speaks of the day."""
    holding = [plan for plan in plans if plan.staff_id == staff_id and plan.holds(day)]
    if not holding:
        return None
    # Two terminals may have set one in the same instant: one of them counts, and everywhere the same.
    latest = max((plan.set_at, plan.set_by) for plan in holding)
    return tuple(p for p in holding if (p.set_at, p.set_by) == latest and p.weekday == day.weekday())


def room_intervals(
    room: Room, day: date, closed: Iterable[ClosedPeriod], calendar: BranchCalendar, *, hours: Hours
) -> tuple[Interval, ...]:
    """Return when a room can be used on a day, bookings aside."""
    if not room.active:
        return ()
    periods = tuple(closed)
    return without(branch_intervals(day, periods, calendar, hours), _shut(periods, room.id))


def _planned(there: Iterable[Interval], day: date, plan: Iterable[WorkingPlan], zone: ZoneInfo) -> tuple[Interval, ...]:
    days = tuple(plan)
    spans = [between(day, one.starts, one.ends, zone) for one in days]
    pauses = [pause for one in days for pause in _pauses(day, one.breaks, zone)]
    return without(common(there, spans), pauses)


def _pauses(day: date, breaks: Iterable[Break], zone: ZoneInfo) -> list[Interval]:
    return [between(day, pause.starts, pause.ends, zone) for pause in breaks if pause.starts < pause.ends]


def _shut(closed: Iterable[ClosedPeriod], room_id: UUID | None) -> list[Interval]:
    return [one.interval for one in closed if one.room_id == room_id and one.withdrawn_at is None]

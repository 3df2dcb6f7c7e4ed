"""Deadlines that explain themselves: started by what, counted how, paused and extended by whom (rules 3.8)."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from app.domain.calendars import BranchCalendar, DayKind
from app.domain.errors import RuleViolation


class Unit(StrEnum):
    """In what a deadline is counted."""

    WORKING_DAY = "working_day"
    TRADING_DAY = "trading_day"
    CALENDAR_DAY = "calendar_day"
    HOUR = "hour"
    MINUTE = "minute"


_DAY = timedelta(days=1)
_RUNNING = {Unit.HOUR: timedelta(hours=1), Unit.MINUTE: timedelta(minutes=1)}
"""Units that run straight through nights and holidays, from the moment (Civil Code art. 201)."""


class Counting(StrEnum):
    """Why a day was counted or not."""

    START = "start"
    WORKING_DAY = "working_day"
    MAKE_UP_WORKING_DAY = "make_up_working_day"
    TRADING_DAY = "trading_day"
    CALENDAR_DAY = "calendar_day"
    WEEKEND = "weekend"
    HOLIDAY = "holiday"
    MAKE_UP_NOT_TRADED = "make_up_not_traded"
    """A working day by the notice on which the exchanges stay shut."""
    PAUSED = "paused"
    RUNNING = "running"
    """Hours run through this day, whatever day it is."""


_COUNTED = frozenset({Counting.WORKING_DAY, Counting.MAKE_UP_WORKING_DAY, Counting.TRADING_DAY, Counting.CALENDAR_DAY})


@dataclass(frozen=True, slots=True)
class CountedDay:
    """One day of the count: the number it got, or why it got none."""

    day: date
    counting: Counting
    ordinal: int | None = None
    """1 for the first day counted; None where the day does not count."""
    holiday: str = ""
    provisional: bool = False
    """True where the year's notice is not published yet."""
    branch_open: bool = True


@dataclass(frozen=True, slots=True)
class Pause:
    """A stretch during which the clock stood still, with who stopped it and why."""

    since: datetime
    until: datetime | None
    """None while it lasts."""
    by: str
    reason: str


@dataclass(frozen=True, slots=True)
class Extension:
    """More time, granted once, up to a ceiling counted from the same start (rules 7.2-b)."""

    amount: int
    """The new amount from the start, not what is added."""
    at: datetime
    by: str
    reason: str


@dataclass(frozen=True, slots=True)
class Terms:
    """How days are counted at this branch."""

    zone: str = "Asia/Shanghai"
    closing: time = time(17, 0)
    """A day's deadline ends when the branch closes (rules 3.8; a policy setting)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Deadline:
    """A deadline as a value; made by ``start``, recounted by ``recompute``."""

    started_at: datetime
    started_by: str
    """What started the clock: ``case:applied``, ``complaint:received``."""
    unit: Unit
    amount: int
    due_at: datetime
    provisional: bool
    calendar_version: str
    terms: Terms = Terms()
    pauses: tuple[Pause, ...] = ()
    extensions: tuple[Extension, ...] = ()
    former_due: tuple[datetime, ...] = ()
    """Earlier due times, oldest first: kept when a calendar notice or an extension moves the date."""

    @property
    def due_on(self) -> date:
        """The branch's day on which it falls due."""
        return self.due_at.astimezone(ZoneInfo(self.terms.zone)).date()

    @property
    def paused(self) -> bool:
        """Tell whether the clock stands still."""
        return any(pause.until is None for pause in self.pauses)

    def overdue(self, now: datetime) -> bool:
        """Tell whether the time is past; a clock that stands still is held against the moment it stopped."""
        stopped = next((pause.since for pause in self.pauses if pause.until is None), now)
        return min(now, stopped) > self.due_at

    def explain(self, calendar: BranchCalendar) -> tuple[CountedDay, ...]:
        """Return the count day by day, the starting day first and the due day last."""
        days = _running_days if self.unit in _RUNNING else _count
        return tuple(days(self, calendar))

    def recompute(self, calendar: BranchCalendar) -> "Deadline":
        """Return the deadline counted again on a calendar, the old due time kept where it moved."""
        fresh = _settled(self, calendar)
        if fresh.due_at == self.due_at:
            return fresh
        return replace(fresh, former_due=(*self.former_due, self.due_at))

    def pause(self, at: datetime, by: str, reason: str) -> "Deadline":
        """Return the deadline with its clock stopped.

        Raises:
            RuleViolation: ``deadline.paused_already``, ``deadline.paused_too_early`` before it began to run,
                ``deadline.reason_missing``, ``deadline.naive``.
        """
        _require_reason(reason)
        _require_aware(at)
        if self.paused:
            raise RuleViolation("deadline.paused_already")
        running_since = max((pause.until for pause in self.pauses if pause.until), default=self.started_at)
        if at < running_since:
            raise RuleViolation("deadline.paused_too_early", since=running_since)
        return replace(self, pauses=(*self.pauses, Pause(at, None, by, reason)))

    def resume(self, at: datetime, calendar: BranchCalendar) -> "Deadline":
        """Return the deadline with its clock running again and the due time moved by the pause.

        Raises:
            RuleViolation: ``deadline.not_paused``, ``deadline.resumed_before_paused``, ``deadline.naive``.
        """
        _require_aware(at)
        if not self.paused:
            raise RuleViolation("deadline.not_paused")
        *before, last = self.pauses
        if at < last.since:
            raise RuleViolation("deadline.resumed_before_paused", since=last.since)
        return replace(self, pauses=(*before, replace(last, until=at))).recompute(calendar)

    def extend(self, extension: Extension, ceiling: int, calendar: BranchCalendar) -> "Deadline":
        """Return the deadline extended; only once, only before it ends, never beyond the ceiling (rules 7.2-b).

        Args:
            extension: The new amount from the same start, with who and why.
            ceiling: The most that may be granted, in the deadline's unit.
            calendar: To count on.

        Raises:
            RuleViolation: ``deadline.extended_already``, ``deadline.too_late``, ``deadline.beyond_ceiling``,
                ``deadline.not_longer``, ``deadline.reason_missing``, ``deadline.naive``.
        """
        _require_reason(extension.reason)
        _require_aware(extension.at)
        if self.extensions:
            raise RuleViolation("deadline.extended_already")
        if extension.at > self.due_at:
            raise RuleViolation("deadline.too_late", due=self.due_on)
        if extension.amount > ceiling:
            raise RuleViolation("deadline.beyond_ceiling", ceiling=ceiling)
        if extension.amount <= self.amount:
            raise RuleViolation("deadline.not_longer", amount=self.amount)
        return replace(self, amount=extension.amount, extensions=(extension,)).recompute(calendar)


_MOST = 3660
_FIRST_YEAR, _LAST_YEAR = 1990, 2190


@dataclass(frozen=True, slots=True)
class Span:
    """How long something may take: an amount in a unit; 0 days end the day itself, or the next one that counts."""

    amount: int
    unit: Unit


def start(
    span: Span, started_at: datetime, started_by: str, calendar: BranchCalendar, terms: Terms | None = None
) -> Deadline:
    """Start a clock.

    The first day is not counted; days end when the branch closes; hours run from the moment, through nights and
    holidays (rules 3.8). What comes in on a day off has that day as its day 0.

    Args:
        span: How long.
        started_at: The instant, aware.
        started_by: What started it.
        calendar: To count on.
        terms: Zone and closing time; the standard ones where None.

    Raises:
        RuleViolation: ``deadline.amount`` for a negative amount, or more than ten years of days;
            ``deadline.year`` for a start that no calendar will ever reach; ``deadline.naive``.
    """
    _require_aware(started_at)
    if not 0 <= span.amount <= _MOST:
        raise RuleViolation("deadline.amount", amount=span.amount, most=_MOST)
    if not _FIRST_YEAR <= started_at.year <= _LAST_YEAR:
        raise RuleViolation("deadline.year", year=started_at.year, first=_FIRST_YEAR, last=_LAST_YEAR)
    unsettled = Deadline(
        started_at=started_at.astimezone(UTC),
        started_by=started_by,
        unit=span.unit,
        amount=span.amount,
        due_at=started_at.astimezone(UTC),
        provisional=False,
        calendar_version="",
        terms=terms or Terms(),
    )
    return _settled(unsettled, calendar)


def _settled(deadline: Deadline, calendar: BranchCalendar) -> Deadline:
    if deadline.unit in _RUNNING:
        held = sum((p.until - p.since for p in deadline.pauses if p.until is not None), timedelta())
        due_at = deadline.started_at + deadline.amount * _RUNNING[deadline.unit] + held
        return replace(deadline, due_at=due_at, provisional=False, calendar_version="")
    days = list(_count(deadline, calendar))
    first, last = days[0].day, days[-1].day
    due_at = datetime.combine(last, deadline.terms.closing, ZoneInfo(deadline.terms.zone)).astimezone(UTC)
    provisional = any(day.provisional for day in days)
    return replace(deadline, due_at=due_at, provisional=provisional, calendar_version=calendar.version(first, last))


def _count(deadline: Deadline, calendar: BranchCalendar) -> Iterator[CountedDay]:
    day, wanted = _day_zero(deadline, calendar)
    yield _described(day, Counting.START, calendar)
    reached = 0
    ended = wanted == 0
    while not ended:
        day += _DAY
        # The last calendar day falling on a day off moves to the next working day (Civil Code art. 203).
        unit = Unit.WORKING_DAY if deadline.unit is Unit.CALENDAR_DAY and reached >= wanted else deadline.unit
        counting = Counting.PAUSED if _held(deadline, day) else _counting(unit, day, calendar)
        counted = counting in _COUNTED
        counts = counted and reached < wanted
        reached += counts
        yield _described(day, counting, calendar, reached if counts else None)
        ended = counted and reached >= wanted and _ends_on(deadline.unit, day, calendar)


def _day_zero(deadline: Deadline, calendar: BranchCalendar) -> tuple[date, int]:
    """Return the day of the start and how many days are to be counted after it.

    An amount of 0 ends on the day itself; where that day is off or already over, on the next one that counts.
    """
    started = deadline.started_at.astimezone(ZoneInfo(deadline.terms.zone))
    same_day = _ends_on(deadline.unit, started.date(), calendar) and started.time() <= deadline.terms.closing
    return started.date(), deadline.amount or int(not same_day)


def _running_days(deadline: Deadline, calendar: BranchCalendar) -> Iterator[CountedDay]:
    zone = ZoneInfo(deadline.terms.zone)
    day, last = deadline.started_at.astimezone(zone).date(), deadline.due_on
    while day <= last:
        yield _described(day, Counting.RUNNING, calendar)
        day += _DAY


def _ends_on(unit: Unit, day: date, calendar: BranchCalendar) -> bool:
    """Tell whether a deadline of this unit can end on the day."""
    return _counting(Unit.WORKING_DAY if unit is Unit.CALENDAR_DAY else unit, day, calendar) in _COUNTED


def _counting(unit: Unit, day: date, calendar: BranchCalendar) -> Counting:
    kind = calendar.kind(day)
    if unit is Unit.CALENDAR_DAY:
        return Counting.CALENDAR_DAY
    if kind is DayKind.WORKING_DAY:
        return Counting.TRADING_DAY if unit is Unit.TRADING_DAY else Counting.WORKING_DAY
    if kind is DayKind.MAKE_UP_WORKING_DAY:
        return Counting.MAKE_UP_WORKING_DAY if unit is Unit.WORKING_DAY else Counting.MAKE_UP_NOT_TRADED
    return Counting.HOLIDAY if kind is DayKind.HOLIDAY else Counting.WEEKEND


def _held(deadline: Deadline, day: date) -> bool:
    """Tell whether the clock stood still when the branch closed on the day: what was left of it is given back."""
    closing = datetime.combine(day, deadline.terms.closing, ZoneInfo(deadline.terms.zone))
    return any(p.until is not None and p.since <= closing < p.until for p in deadline.pauses)


def _described(day: date, counting: Counting, calendar: BranchCalendar, ordinal: int | None = None) -> CountedDay:
    return CountedDay(
        day=day,
        counting=counting,
        ordinal=ordinal,
        holiday=calendar.holiday(day),
        provisional=not calendar.known(day),
        branch_open=calendar.is_branch_open(day),
    )


def _require_aware(instant: datetime) -> None:
    """Without a zone nobody can tell which day it is at the branch."""
    if instant.tzinfo is None:
        raise RuleViolation("deadline.naive", instant=instant)


def _require_reason(reason: str) -> None:
    if not reason.strip():
        raise RuleViolation("deadline.reason_missing", "reason")

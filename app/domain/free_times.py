"""Free times: every time at which a booking would go through all checks, found without trying each (rules 2.1-d).

Beginnings are bits of a number: bit ``i`` is the ``i``-th beginning of the grid. What somebody works sets a run of
bits, what is taken clears one; people, rooms and the whole branch come together by ``&``. A week of twenty people is
a few hundred such runs, where trying each time would be fifty thousand bookings.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta

from app.domain.booking import Booker, Circumstances, FreeTime, full_spans, gap, places_of
from app.domain.catalogue import Service
from app.domain.intervals import Interval
from app.domain.obstacles import staff_obstacles
from app.domain.people import Staff
from app.domain.staffing import Room, branch_intervals, open_intervals, room_intervals

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What is looked for."""

    service: Service
    within: Interval
    """Beginnings and ends lie inside."""
    length: timedelta
    booker: Booker = field(default_factory=Booker)
    staff: tuple[Staff, ...]
    """With whom it may be; those who are not registered for the service are passed over."""
    room: Room | None = None
    """Where it must be; anywhere that fits where None."""


def free_times(wanted: Wanted, around: Circumstances) -> tuple[FreeTime, ...]:
    """Return every beginning that can be had, for each person with the first place that is free, in order."""
    grid = _Grid.over(wanted, around)
    if grid.count <= 0:
        return ()
    usable = _usable(grid, wanted, around)
    rooms = {room.id: _room_mask(grid, room, around) for room in around.rooms}
    found: list[FreeTime] = []
    for person in wanted.staff:
        left = usable & _person_mask(grid, person, wanted.service, around)
        for place in _places(person, wanted, around):
            mask = left & (rooms[place.id] if place is not None else left)
            found += (grid.offer(bit, person, place) for bit in _bits(mask))
            left &= ~mask
    return tuple(sorted(found, key=lambda free: (free.starts_at, free.staff_id)))


def nearest(free: Iterable[FreeTime], to: datetime, most: int) -> tuple[FreeTime, ...]:
    """Return the free times nearest to an instant, one for each beginning, the nearest first."""
    by_start: dict[datetime, FreeTime] = {}
    for one in free:
        by_start.setdefault(one.starts_at, one)
    return tuple(sorted(by_start.values(), key=lambda one: (abs(one.starts_at - to), one.starts_at))[:most])


@dataclass(frozen=True, slots=True)
class _Grid:
    """The beginnings that are looked at: the first, the step between them, and how many."""

    first: datetime
    step: timedelta
    count: int
    length: timedelta

    @classmethod
    def over(cls, wanted: Wanted, around: Circumstances) -> "_Grid":
        """Return the grid of the branch's days within what is wanted, counted from midnight."""
        step, starts = around.limits.grid, wanted.within.starts_at
        if wanted.within.length == wanted.length:
            # One time is meant, wherever it lies on the grid.
            return cls(starts, step, 1, wanted.length)
        local = starts.astimezone(around.zone)
        midnight = local.replace(hour=0, minute=0, second=0, microsecond=0).astimezone(UTC)
        first = midnight + -(-(starts - midnight) // step) * step
        count = (wanted.within.ends_at - wanted.length - first) // step + 1
        return cls(first, step, count, wanted.length)

    def inside(self, span: Interval) -> int:
        """Return the beginnings from which the whole appointment lies in the span."""
        return self._run(
            -(-(span.starts_at - self.first) // self.step), (span.ends_at - self.length - self.first) // self.step
        )

    def touching(self, span: Interval, apart: timedelta = timedelta()) -> int:
        """Return the beginnings from which the appointment would overlap the span, or come closer than the gap."""
        after = (span.starts_at - apart - self.length - self.first) // self.step + 1
        before = -(-(span.ends_at + apart - self.first) // self.step) - 1
        return self._run(after, before)

    def between(self, earliest: datetime, latest: datetime) -> int:
        """Return the beginnings from one instant to another, both included."""
        return self._run(-(-(earliest - self.first) // self.step), (latest - self.first) // self.step)

    def offer(self, bit: int, person: Staff, place: Room | None) -> FreeTime:
        """Return the free time that a bit stands for."""
        starts = self.first + bit * self.step
        return FreeTime(starts, starts + self.length, person.id, None if place is None else place.id)

    def _run(self, first: int, last: int) -> int:
        first, last = max(first, 0), min(last, self.count - 1)
        return 0 if last < first else (1 << (last + 1)) - (1 << first)


def _usable(grid: _Grid, wanted: Wanted, around: Circumstances) -> int:
    """Return the beginnings that nothing speaks against but people and rooms."""
    now, limits = around.now, around.limits
    earliest = max(now + limits.lead, now + timedelta(microseconds=1))
    mask = grid.between(earliest, now + timedelta(days=limits.horizon_days))
    mask &= _union(grid.inside(span) for day in _days(wanted, around) for span in _branch(day, wanted, around))
    others = [taken for taken in around.taken if taken.appointment_id is not None]
    for span in full_spans((taken.interval for taken in others), limits.most_at_once):
        mask &= ~grid.touching(span)
    own = wanted.booker.client_id
    for taken in others:
        if own is not None and taken.client_id == own:
            mask &= ~grid.touching(taken.interval)
    return mask


def _branch(day: date, wanted: Wanted, around: Circumstances) -> tuple[Interval, ...]:
    if wanted.service.trading_days and not around.calendar.is_trading_day(day):
        return ()
    return branch_intervals(day, around.closed, around.calendar, around.hours)


def _person_mask(grid: _Grid, person: Staff, service: Service, around: Circumstances) -> int:
    plans = [plan for plan in around.plans if plan.staff_id == person.id]
    leaves = [leave for leave in around.leaves if leave.staff_id == person.id]
    mask = 0
    for day in _grid_days(grid, around):
        if not staff_obstacles(service, person, day):
            spans = open_intervals(person, day, plans, leaves, around.closed, around.calendar, hours=around.hours)
            mask |= _union(map(grid.inside, spans))
    return _cleared(grid, mask, (t.interval for t in around.taken if t.staff_id == person.id), around)


def _room_mask(grid: _Grid, room: Room, around: Circumstances) -> int:
    days = _grid_days(grid, around)
    spans = [s for day in days for s in room_intervals(room, day, around.closed, around.calendar, hours=around.hours)]
    return _cleared(
        grid, _union(map(grid.inside, spans)), (t.interval for t in around.taken if t.room_id == room.id), around
    )


def _cleared(grid: _Grid, mask: int, taken: Iterable[Interval], around: Circumstances) -> int:
    for span in taken:
        mask &= ~grid.touching(span, gap(around.limits))
    return mask


def _places(person: Staff, wanted: Wanted, around: Circumstances) -> tuple[Room | None, ...]:
    places = places_of(person, wanted.service, around.rooms)
    return places if wanted.room is None else tuple(place for place in places if place == wanted.room)


def _days(wanted: Wanted, around: Circumstances) -> Iterator[date]:
    day = wanted.within.starts_at.astimezone(around.zone).date()
    last = wanted.within.ends_at.astimezone(around.zone).date()
    while day <= last:
        yield day
        day += _DAY


def _grid_days(grid: _Grid, around: Circumstances) -> list[date]:
    first = grid.first.astimezone(around.zone).date()
    last = (grid.first + grid.count * grid.step + grid.length).astimezone(around.zone).date()
    return [first + _DAY * number for number in range((last - first).days + 1)]


def _union(masks: Iterable[int]) -> int:
    whole = 0
    for mask in masks:
        whole |= mask
    return whole


def _bits(mask: int) -> Iterator[int]:
    while mask:
        lowest = mask & -mask
        yield lowest.bit_length() - 1
        mask ^= lowest

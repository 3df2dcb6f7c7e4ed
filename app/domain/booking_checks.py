"""The checks that a booking goes through, one after the other, each by its name (rules 2.1-c, 2.1-d).

A check is a function of the booking and of what surrounds it that says what is against it. A further one is written
beside these and named in ``CHECKS``; that is all.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from typing import Final, Protocol

from app.domain.booking import LONGEST, Booking, Circumstances, Refusal, Taken, full_spans, gap, places_of
from app.domain.intervals import Interval
from app.domain.obstacles import Obstacle, staff_obstacles
from app.domain.staffing import branch_intervals, open_intervals


class Judge(Protocol):
    """What a check is: says everything that is against a booking, nothing where all is well."""

    def __call__(self, booking: Booking, around: Circumstances, /) -> Iterable[Obstacle]:
        """Yield what is against it."""
        ...


@dataclass(frozen=True, slots=True)
class Check:
    """A named check."""

    name: str
    judge: Judge
    overridable: bool = True
    of_time: bool = True
    """Whether its answer depends on the time, so that another time may be the way out."""


def identity(booking: Booking, _around: Circumstances) -> Iterable[Obstacle]:
    """Hold who they say they are against form and files (rules 2.1-d1)."""
    return booking.booker.identity


def client(booking: Booking, _around: Circumstances) -> Iterable[Obstacle]:
    """Hold class, age, document and agent against the service (rules 2.1-d2)."""
    return booking.booker.obstacles


def materials(booking: Booking, _around: Circumstances) -> Iterator[Obstacle]:
    """Ask that the client was told what to bring, where the service asks for anything (rules 2.1-d2)."""
    if booking.service.materials and not booking.materials_told:
        yield Obstacle("booking.materials_not_told", {"service": booking.service.code})


def qualification(booking: Booking, around: Circumstances) -> Iterable[Obstacle]:
    """Ask for a registration that is still valid on the day of the appointment (rules 4.1-a)."""
    return staff_obstacles(booking.service, booking.staff, booking.interval.starts_at.astimezone(around.zone).date())


def length(booking: Booking, _around: Circumstances) -> Iterator[Obstacle]:
    """Refuse what lasts longer than anything does."""
    if booking.interval.length > LONGEST:
        yield Obstacle("booking.too_long", {"hours": LONGEST // timedelta(hours=1)})


def past(booking: Booking, around: Circumstances) -> Iterator[Obstacle]:
    """Refuse a time that has begun."""
    if booking.interval.starts_at <= around.now:
        yield Obstacle("booking.in_the_past")


def lead_time(booking: Booking, around: Circumstances) -> Iterator[Obstacle]:
    """Ask for so much notice as policy says."""
    if around.now < booking.interval.starts_at < around.now + around.limits.lead:
        yield Obstacle("booking.too_soon", {"minutes": _minutes(around.limits.lead)})


def horizon(booking: Booking, around: Circumstances) -> Iterator[Obstacle]:
    """Refuse what lies further ahead than plans are made."""
    if booking.interval.starts_at > around.now + timedelta(days=around.limits.horizon_days):
        yield Obstacle("booking.too_far_ahead", {"days": around.limits.horizon_days})


def branch_open(booking: Booking, around: Circumstances) -> Iterator[Obstacle]:
    """Hold the time against the branch's days and hours, holidays, make-up days and closed periods (rules 3.8)."""
    day = booking.interval.starts_at.astimezone(around.zone).date()
    if not around.calendar.is_branch_open(day):
        yield Obstacle("booking.branch_closed", {"day": day, "holiday": around.calendar.holiday(day)})
        return
    shut = [c for c in around.closed if c.room_id is None and c.withdrawn_at is None]
    for period in shut:
        if period.interval.overlaps(booking.interval):
            yield Obstacle("booking.branch_shut", {"reason": period.reason})
            return
    if not any(span.holds(booking.interval) for span in branch_intervals(day, (), around.calendar, around.hours)):
        yield Obstacle("booking.outside_hours", _span(booking.interval, around))


def trading_day(booking: Booking, around: Circumstances) -> Iterator[Obstacle]:
    """Ask for a trading day where depository or exchange must answer (rules 3.8)."""
    day = booking.interval.starts_at.astimezone(around.zone).date()
    if booking.service.trading_days and not around.calendar.is_trading_day(day):
        yield Obstacle("booking.no_trading_day", {"day": day, "service": booking.service.code})


def leave(booking: Booking, around: Circumstances) -> Iterator[Obstacle]:
    """Refuse a time at which the person is away."""
    for one in around.leaves:
        if one.staff_id == booking.staff.id and not one.withdrawn_at and one.interval.overlaps(booking.interval):
            yield Obstacle("booking.staff_away", {"name": booking.staff.name})
            return


def working_plan(booking: Booking, around: Circumstances) -> Iterator[Obstacle]:
    """Refuse a time at which the person does not work, or has a break."""
    day = booking.interval.starts_at.astimezone(around.zone).date()
    works = open_intervals(booking.staff, day, around.plans, (), (), around.calendar, hours=around.hours)
    if any(span.holds(booking.interval) for span in works):
        return
    code = "booking.staff_break" if _between(booking.interval, works) else "booking.staff_not_at_work"
    yield Obstacle(code, {"name": booking.staff.name, **_span(booking.interval, around)})


def staff_free(booking: Booking, around: Circumstances) -> Iterator[Obstacle]:
    """Refuse a time at which the person has somebody else (rules 2.1-d3)."""
    for taken in _others(around):
        if taken.staff_id == booking.staff.id and taken.interval.overlaps(booking.interval):
            yield Obstacle("booking.staff_taken", {"name": booking.staff.name, **_span(taken.interval, around)})


def being_chosen(booking: Booking, around: Circumstances) -> Iterator[Obstacle]:
    """Refuse a time that somebody is choosing at another screen; it may be free again in some minutes."""
    for taken in around.taken:
        same = taken.staff_id == booking.staff.id or (booking.room is not None and taken.room_id == booking.room.id)
        if taken.appointment_id is None and same and taken.interval.overlaps(_widened(booking, around)):
            yield Obstacle("booking.being_chosen", {"minutes": _minutes(around.limits.hold)})
            return


def place(booking: Booking, around: Circumstances) -> Iterator[Obstacle]:
    """Ask for a window or room that is there, fits the service, and is open then."""
    if booking.room is None:
        if None not in places_of(booking.staff, booking.service, around.rooms):
            yield Obstacle("booking.no_place", {"name": booking.staff.name})
        return
    room = booking.room
    if room not in places_of(booking.staff, booking.service, around.rooms):
        yield Obstacle("booking.room_unfit", {"room": room.name, "service": booking.service.code})
        return
    shut = [c for c in around.closed if c.room_id == room.id and c.withdrawn_at is None]
    if any(period.interval.overlaps(booking.interval) for period in shut):
        yield Obstacle("booking.room_shut", {"room": room.name})


def room_free(booking: Booking, around: Circumstances) -> Iterator[Obstacle]:
    """Refuse a room in which somebody else is then (rules 2.1-d3)."""
    if booking.room is None:
        return
    for taken in _others(around):
        if taken.room_id == booking.room.id and taken.interval.overlaps(booking.interval):
            yield Obstacle("booking.room_taken", {"room": booking.room.name, **_span(taken.interval, around)})


def client_free(booking: Booking, around: Circumstances) -> Iterator[Obstacle]:
    """Refuse a time at which the client has another appointment (rules 2.1-d3)."""
    own = booking.booker.client_id
    for taken in _others(around):
        if own is not None and taken.client_id == own and taken.interval.overlaps(booking.interval):
            yield Obstacle("booking.client_taken", _span(taken.interval, around))


def open_bookings(booking: Booking, around: Circumstances) -> Iterator[Obstacle]:
    """Let nobody keep more appointments open than policy says."""
    if booking.booker.open_bookings >= around.limits.most_open:
        yield Obstacle("booking.too_many_open", {"most": around.limits.most_open})


def capacity(booking: Booking, around: Circumstances) -> Iterator[Obstacle]:
    """Let no more clients be expected at once than policy says; requests that name no person count too."""
    full = full_spans((taken.interval for taken in _others(around)), around.limits.most_at_once)
    if any(span.overlaps(booking.interval) for span in full):
        yield Obstacle("booking.full", {"most": around.limits.most_at_once})


def buffers(booking: Booking, around: Circumstances) -> Iterator[Obstacle]:
    """Keep the time before and after an appointment that policy asks for, for the person and for the room."""
    wide = _widened(booking, around)
    for taken in _others(around):
        same = taken.staff_id == booking.staff.id or (booking.room is not None and taken.room_id == booking.room.id)
        if same and taken.interval.overlaps(wide) and not taken.interval.overlaps(booking.interval):
            yield Obstacle("booking.too_close", {"minutes": _minutes(gap(around.limits))})
            return


CHECKS: Final[tuple[Check, ...]] = (
    Check("identity", identity, overridable=False, of_time=False),
    Check("client", client, overridable=False, of_time=False),
    Check("materials", materials, of_time=False),
    Check("open_bookings", open_bookings, of_time=False),
    Check("length", length, overridable=False),
    Check("past", past, overridable=False),
    Check("lead_time", lead_time),
    Check("horizon", horizon),
    Check("branch_open", branch_open),
    Check("trading_day", trading_day),
    Check("qualification", qualification, overridable=False),
    Check("leave", leave),
    Check("working_plan", working_plan),
    Check("staff_free", staff_free),
    Check("place", place),
    Check("room_free", room_free),
    Check("being_chosen", being_chosen, overridable=False),
    Check("client_free", client_free),
    Check("capacity", capacity),
    Check("buffers", buffers),
)


def refusals(booking: Booking, around: Circumstances, checks: Iterable[Check] = CHECKS) -> tuple[Refusal, ...]:
    """Return everything that is against a booking, in the order of the checks."""
    return tuple(
        Refusal(check.name, found.code, found.params, check.overridable)
        for check in checks
        for found in check.judge(booking, around)
    )


def _others(around: Circumstances) -> Iterator[Taken]:
    """Yield the appointments; what is being chosen at another screen is told by a check of its own."""
    return (taken for taken in around.taken if taken.appointment_id is not None)


def _widened(booking: Booking, around: Circumstances) -> Interval:
    """Return the time with what must stay free before and after it."""
    apart = gap(around.limits)
    return Interval(booking.interval.starts_at - apart, booking.interval.ends_at + apart)


def _between(interval: Interval, works: Iterable[Interval]) -> bool:
    """Tell whether the person works before and after the time, on that day."""
    spans = tuple(works)
    before = any(span.starts_at < interval.ends_at for span in spans)
    return before and any(span.ends_at > interval.starts_at for span in spans)


def _span(interval: Interval, around: Circumstances) -> dict[str, object]:
    """Return an interval as a sentence names it, in the branch's time."""
    starts, ends = interval.starts_at.astimezone(around.zone), interval.ends_at.astimezone(around.zone)
    return {"day": starts.date(), "starts": f"{starts:%H:%M}", "ends": f"{ends:%H:%M}"}


def _minutes(span: timedelta) -> int:
    return span // timedelta(minutes=1)

"""What is to be booked, and what must be known to tell whether it can be (rules 2.1-d)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta, tzinfo
from uuid import UUID

from app.domain.calendars import BranchCalendar
from app.domain.catalogue import Service
from app.domain.intervals import Interval, united
from app.domain.limits import AppointmentLimits
from app.domain.obstacles import Obstacle
from app.domain.people import Staff
from app.domain.policy import Hours
from app.domain.staffing import ClosedPeriod, Leave, Room, RoomKind, WorkingPlan

LONGEST = timedelta(hours=8)
"""No appointment lasts longer; what began earlier than this before an instant is over by then."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """A time that somebody has already: an appointment that blocks, or one that is being chosen at another screen."""

    interval: Interval
    staff_id: UUID | None
    room_id: UUID | None
    client_id: UUID | None = None
    appointment_id: UUID | None = None
    """None for a time that is being chosen."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Booker:
    """Who books, as far as the checks ask."""

    client_id: UUID | None = None
    obstacles: tuple[Obstacle, ...] = ()
    """What stands between this client and this service: class, age, document, who acts for them."""
    identity: tuple[Obstacle, ...] = ()
    """What is wrong with who they say they are."""
    open_bookings: int = 0
    """How many appointments of theirs are still to come, this one aside."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Booking:
    """One appointment that somebody wants, with one person and in one place."""

    service: Service
    interval: Interval
    staff: Staff
    room: Room | None
    """None: at the window of whoever it is with."""
    booker: Booker
    materials_told: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Circumstances:
    """The branch around the time that is wanted."""

    now: datetime
    zone: tzinfo
    limits: AppointmentLimits
    hours: Hours
    calendar: BranchCalendar
    staff: tuple[Staff, ...] = ()
    rooms: tuple[Room, ...] = ()
    plans: tuple[WorkingPlan, ...] = ()
    leaves: tuple[Leave, ...] = ()
    closed: tuple[ClosedPeriod, ...] = ()
    taken: tuple[Taken, ...] = ()


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a time cannot be had; the code has a sentence among the messages."""

    check: str
    """Name of the check that says so."""
    code: str
    params: Mapping[str, object] = field(default_factory=dict)
    overridable: bool = False
    """Whether somebody with the permission, and a reason, may set it aside."""


@dataclass(frozen=True, slots=True, order=True)
class FreeTime:
    """A time that can be had, with whom and where."""

    starts_at: datetime
    ends_at: datetime
    staff_id: UUID
    room_id: UUID | None = None


def length_of(service: Service, limits: AppointmentLimits) -> timedelta:
    """Return how long an appointment for a service takes: its usual minutes, rounded up to the grid of the day."""
    grid = limits.grid
    return grid * max(1, -(-timedelta(minutes=service.minutes) // grid))


def places_of(staff: Staff, service: Service, rooms: Iterable[Room]) -> tuple[Room | None, ...]:
    """Return where somebody can receive a client for a service, the likeliest place first.

    A room that is kept for the service comes before the person's own window, and that before rooms for anything. A
    window nobody has entered among the rooms is the person's own, and stands here as None.
    """
    fitting = sorted((room for room in rooms if room.takes(service.code)), key=lambda room: (room.code, room.id))
    known = {room.code for room in rooms if room.room_kind is RoomKind.WINDOW}
    kept = [r for r in fitting if r.room_kind is RoomKind.ROOM and r.service_codes]
    window = [r for r in fitting if r.room_kind is RoomKind.WINDOW and r.code == staff.window and staff.window]
    own: list[Room | None] = [None] if staff.window and staff.window not in known else []
    general = [r for r in fitting if r.room_kind is RoomKind.ROOM and not r.service_codes]
    return (*kept, *window, *own, *general)


def gap(limits: AppointmentLimits) -> timedelta:
    """Return the least time between two appointments of one person or room: after the one, and before the other."""
    return limits.buffer_before + limits.buffer_after


def full_spans(taken: Iterable[Interval], most: int) -> tuple[Interval, ...]:
    """Return when so many or more of the intervals run at once, in order."""
    edges = sorted(edge for span in taken for edge in ((span.starts_at, 1), (span.ends_at, -1)))
    found: list[Interval] = []
    running, since = 0, None
    for at, change in edges:
        was, running = running, running + change
        if was < most <= running:
            since = at
        elif running < most <= was and since is not None and since < at:
            found.append(Interval(since, at))
    return united(found)

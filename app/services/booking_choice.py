"""Judges a time that is wanted, and finds who and where: the checks, free times beside them, a fair choice."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final, TypeVar
from uuid import UUID

from app.domain.appointments import Appointment
from app.domain.booking import Booker, Booking, Circumstances, FreeTime, Refusal, length_of, places_of
from app.domain.booking_checks import CHECKS, refusals
from app.domain.booking_fairness import Load, fair_choice
from app.domain.catalogue import Service
from app.domain.errors import RuleViolation
from app.domain.free_times import Wanted, free_times, nearest
from app.domain.intervals import Interval
from app.domain.people import Staff
from app.domain.staffing import Room
from app.services.booking_around import BookingTools, booker_of, circumstances, receiving
from app.services.ports import UnitOfWork
from app.services.workplace import Workplace

N = TypeVar("N", Staff, Room)
PROPOSED: Final = 3
"""So many other times are proposed beside a refusal."""
_BEFORE_AND_AFTER: Final = timedelta(days=7)
_TIMELESS: Final = frozenset(check.name for check in CHECKS if not check.of_time)


class BookingRefused(RuleViolation):
    """A time cannot be had; says every reason, and the nearest times that can.

    Attributes:
        refusals: Why, in the order of the checks; the error's code is the first one's.
        nearest: Free times, the nearest first; empty where no time would help.
        taken_with: Whom another terminal has just given away at that time, where that alone is why.
    """

    def __init__(self, why: Sequence[Refusal], free: Sequence[FreeTime]) -> None:
        """Carry reasons and free times."""
        first = why[0]
        super().__init__(first.code, "starts_at", **first.params)
        self.refusals = tuple(why)
        self.nearest = tuple(free)
        self.taken_with: UUID | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What somebody wants to be judged."""

    appointment: Appointment
    interval: Interval
    staff_id: UUID | None = None
    room_id: UUID | None = None
    materials_told: bool = False
    besides: UUID | None = None
    """The appointment that is moved, and in nobody's way itself."""
    rather_not: frozenset[UUID] = frozenset()
    """Whom other terminals have given away already, where anybody else would do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Chosen:
    """A booking with what is against it."""

    booking: Booking
    against: tuple[Refusal, ...]
    around: Circumstances
    others: tuple[Staff, ...] = ()
    """Who else receives clients for the service."""

    def refused(self) -> BookingRefused:
        """Return the error that says why not, with the nearest free times."""
        if any(refusal.check in _TIMELESS for refusal in self.against):
            return BookingRefused(self.against, ())
        return BookingRefused(self.against, nearest_free(self.booking, self.around, self.others))


def judge(place: Workplace, uow: UnitOfWork, tools: BookingTools, asked: Asked) -> Chosen:
    """Return the booking that is meant, its person and place chosen where nobody named them, and what is against it.

    Raises:
        RuleViolation: ``service.unknown``, ``booking.nobody_qualified``, ``booking.staff_unknown``,
            ``booking.room_unknown``.
    """
    wide = Interval(asked.interval.starts_at - _BEFORE_AND_AFTER, asked.interval.ends_at + _BEFORE_AND_AFTER)
    around = circumstances(place, uow, tools, wide, asked.besides)
    service = place.policy.catalogue.service(asked.appointment.service_code)
    booker = booker_of(place, uow, tools, asked.appointment, service)
    room = None if asked.room_id is None else _one(around.rooms, asked.room_id, "booking.room_unknown")
    staff = _people(place, around, asked, service)
    free = _fair_offer(service, booker, staff, room, asked, around)
    if free is not None:
        person = next(one for one in staff if one.id == free.staff_id)
        room = next((one for one in around.rooms if one.id == free.room_id), None)
    else:
        person = staff[0]
        room = room or _likeliest(person, service, around)
    booking = Booking(
        service=service,
        interval=asked.interval,
        staff=person,
        room=room,
        booker=booker,
        materials_told=asked.materials_told,
    )
    others = receiving(place, around.staff, service)
    return Chosen(booking=booking, against=refusals(booking, around), around=around, others=others)


def nearest_free(booking: Booking, around: Circumstances, others: tuple[Staff, ...]) -> tuple[FreeTime, ...]:
    """Return the free times nearest to one that cannot be had: with the same person first, then with anybody."""
    starts = booking.interval.starts_at
    within = Interval(max(around.now, starts - _BEFORE_AND_AFTER), max(around.now, starts) + _BEFORE_AND_AFTER)
    for staff in ((booking.staff,), others):
        wanted = Wanted(
            service=booking.service, within=within, length=booking.interval.length, booker=booking.booker, staff=staff
        )
        if found := nearest(free_times(wanted, around), starts, PROPOSED):
            return found
    return ()


def interval_of(place: Workplace, service_code: str, starts_at: datetime, ends_at: datetime | None) -> Interval:
    """Return the time that is wanted; as long as the service takes where no end is named.

    Raises:
        RuleViolation: ``booking.ends_before_it_begins``, ``deadline.naive``.
    """
    service = place.policy.catalogue.service(service_code)
    until = ends_at or starts_at + length_of(service, place.policy.limits.appointments)
    if until <= starts_at:
        raise RuleViolation("booking.ends_before_it_begins", "ends_at")
    return Interval(starts_at, until)


def loads_of(around: Circumstances, day: datetime) -> dict[UUID, Load]:
    """Return what everybody has been given around a day: in that day, and in the days around it that are known."""
    local = day.astimezone(around.zone).date()
    monday = local - timedelta(days=local.weekday())
    loads: dict[UUID, Load] = {}
    for taken in around.taken:
        on = taken.interval.starts_at.astimezone(around.zone).date()
        if taken.staff_id is not None and monday <= on < monday + timedelta(days=7):
            former, length = loads.get(taken.staff_id, Load()), taken.interval.length
            in_day = former.in_day + (length if on == local else timedelta())
            loads[taken.staff_id] = Load(in_day, former.in_week + length)
    return loads


def _fair_offer(
    service: Service, booker: Booker, staff: tuple[Staff, ...], room: Room | None, asked: Asked, around: Circumstances
) -> FreeTime | None:
    wanted = Wanted(
        service=service, within=asked.interval, length=asked.interval.length, booker=booker, staff=staff, room=room
    )
    offers = [free for free in free_times(wanted, around) if free.starts_at == asked.interval.starts_at]
    return fair_choice(offers, loads_of(around, asked.interval.starts_at))


def _people(place: Workplace, around: Circumstances, asked: Asked, service: Service) -> tuple[Staff, ...]:
    if asked.staff_id is not None:
        return (_one(around.staff, asked.staff_id, "booking.staff_unknown"),)
    day = asked.interval.starts_at.astimezone(around.zone).date()
    able = tuple(
        s
        for s in receiving(place, around.staff, service)
        if s.qualification(service.qualification, day) and _receives(s, service, around)
    )
    if not able:
        raise RuleViolation("booking.nobody_qualified", "staff_id", service=service.code)
    return tuple(one for one in able if one.id not in asked.rather_not) or able


def _receives(staff: Staff, service: Service, around: Circumstances) -> bool:
    """Tell whether somebody receives clients at all: has a window, or may use a room."""
    return bool(staff.window) or bool(places_of(staff, service, around.rooms))


def _likeliest(person: Staff, service: Service, around: Circumstances) -> Room | None:
    return next(iter(places_of(person, service, around.rooms)), None)


def _one(among: Sequence[N], wanted: UUID, code: str) -> N:
    for one in among:
        if one.id == wanted:
            return one
    raise RuleViolation(code, "staff_id" if "staff" in code else "room_id")

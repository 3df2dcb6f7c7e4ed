"""What a calendar shows of some days, and a trial of other times that asks the store nothing (rules 2.1-d3).

Whoever drags an appointment wants to know at once whether a time can be had. The trial answers from one look at the
branch; what is booked in the end goes through the appointment desk and all checks once more.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from uuid import UUID

from app.domain.booking import Booker, Booking, Circumstances, Refusal, places_of
from app.domain.booking_checks import refusals
from app.domain.catalogue import Service
from app.domain.free_times import Wanted, free_times
from app.domain.intervals import Interval
from app.domain.people import Staff
from app.domain.policy import Grant, Permission
from app.domain.staffing import Room, branch_intervals, open_intervals, room_intervals
from app.services.appointment_book import AppointmentBook
from app.services.booking_around import BookingTools, circumstances
from app.services.booking_views import AppointmentLine
from app.services.workplace import Workplace

_MARGIN = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class TriedTime:
    """A time that is pointed at, with a person or in a room, or neither."""

    interval: Interval
    staff_id: UUID | None = None
    room_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class Trial:
    """The branch around the days that are shown, as it stood when they were looked at."""

    around: Circumstances
    services: dict[str, Service]
    may_override: bool

    def open_times(self, day: date, lane: Staff | Room | None) -> tuple[Interval, ...]:
        """Return when a person, a room or the branch is there on a day, bookings aside."""
        around = self.around
        if isinstance(lane, Room):
            return room_intervals(lane, day, around.closed, around.calendar, hours=around.hours)
        if lane is None:
            return branch_intervals(day, around.closed, around.calendar, around.hours)
        return open_intervals(
            lane, day, around.plans, around.leaves, around.closed, around.calendar, hours=around.hours
        )

    def against(self, line: AppointmentLine, tried: TriedTime) -> tuple[Refusal, ...]:
        """Return what is against moving an appointment to a time; nothing where it can be had.

        What has nothing to do with the time - who the client is, what they were told - was judged when it was booked.
        """
        service = self.services.get(line.service_code)
        staff = self._staff(tried.staff_id or line.staff_id)
        if service is None or staff is None:
            return (Refusal("staff", "booking.staff_unknown"),)
        taken = tuple(one for one in self.around.taken if one.appointment_id != line.appointment_id)
        around = replace(self.around, taken=taken)
        room = self._room(line, tried)
        booker = Booker(client_id=line.client_id)
        wanted = Wanted(
            service=service,
            within=tried.interval,
            length=tried.interval.length,
            booker=booker,
            staff=(staff,),
            room=room,
        )
        if any(free.starts_at == tried.interval.starts_at for free in free_times(wanted, around)):
            return ()
        place = room or next(iter(places_of(staff, service, around.rooms)), None)
        booking = Booking(
            service=service, interval=tried.interval, staff=staff, room=place, booker=booker, materials_told=True
        )
        return refusals(booking, around)

    def _staff(self, staff_id: UUID | None) -> Staff | None:
        return next((one for one in self.around.staff if one.id == staff_id), None)

    def _room(self, line: AppointmentLine, tried: TriedTime) -> Room | None:
        """Return where it must be: in the room that is pointed at; with the same person, where it was."""
        same = tried.staff_id in (None, line.staff_id)
        wanted = tried.room_id or (line.room_id if same else None)
        return next((room for room in self.around.rooms if room.id == wanted), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarDays:
    """Some days of the calendar."""

    first: date
    days: int
    lines: tuple[AppointmentLine, ...]
    people: tuple[Staff, ...]
    """Those who receive clients, and whoever has an appointment in these days, by window and name."""
    rooms: tuple[Room, ...]
    trial: Trial

    def each_day(self) -> tuple[date, ...]:
        """Return the days."""
        return tuple(self.first + timedelta(days=number) for number in range(self.days))


class CalendarBoard:
    """Looks at some days as a whole."""

    def __init__(self, place: Workplace, tools: BookingTools, book: AppointmentBook) -> None:
        """Work at the place."""
        self._place, self._tools, self._book = place, tools, book

    @property
    def may_arrange(self) -> bool:
        """Whether the actor may book and move, at least in their own matters."""
        return self._place.may(Permission.ARRANGE_APPOINTMENT, own=True)

    @property
    def may_override(self) -> bool:
        """Whether the actor may set a check aside with a reason."""
        return self._place.may(Permission.OVERRIDE_BOOKING)

    def look(self, first: date, days: int) -> CalendarDays:
        """Return the appointments of so many days, and what a trial of other times needs.

        Raises:
            Refused: ``permission.refused``.
        """
        place = self._place
        since, until = self._midnight(first), self._midnight(first + timedelta(days=days))
        lines = self._book.between(since, until)
        with place.look() as uow:
            around = circumstances(place, uow, self._tools, Interval(since - _MARGIN, until + _MARGIN))
        services = {service.code: service for service in place.policy.catalogue.services}
        return CalendarDays(
            first=first,
            days=days,
            lines=lines,
            people=self._people(around.staff, lines),
            rooms=tuple(sorted(around.rooms, key=lambda room: (room.room_kind.value, room.code))),
            trial=Trial(around, services, self.may_override),
        )

    def _people(self, staff: Sequence[Staff], lines: Sequence[AppointmentLine]) -> tuple[Staff, ...]:
        roles, booked = self._place.policy.roles, {line.staff_id for line in lines}
        shown = [s for s in staff if s.id in booked or roles.best_grant(s.roles, Permission.APPLY_CASE) is Grant.FULL]
        return tuple(sorted(shown, key=lambda one: (one.window == "", one.window, one.name)))

    def _midnight(self, day: date) -> datetime:
        return datetime.combine(day, time.min, tzinfo=self._place.zone)

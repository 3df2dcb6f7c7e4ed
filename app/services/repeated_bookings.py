"""The same appointment several weeks running: each booked by itself, those that cannot be had told one by one."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from uuid import UUID

from app.domain.errors import RuleViolation
from app.services.appointments import AppointmentDesk
from app.services.booking_commands import BookAppointment
from app.services.booking_views import AppointmentView
from app.services.workplace import Workplace

WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True, kw_only=True)
class NotBooked:
    """One of the appointments that could not be had."""

    starts_at: datetime
    why: RuleViolation


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """What came of it."""

    booked: tuple[AppointmentView, ...]
    missing: tuple[NotBooked, ...]


class RepeatedBookings:
    """Books week after week."""

    def __init__(self, place: Workplace, desk: AppointmentDesk) -> None:
        """Book at the appointment desk."""
        self._place, self._desk = place, desk

    def book(self, command: BookAppointment, weeks: int) -> Series:
        """Book a time, and the same time in the following weeks; the first must be had, the others may fail.

        Raises:
            BookingRefused: As ``AppointmentDesk.book`` says of the first.
        """
        series_id: UUID | None = self._place.ids() if weeks > 1 else None
        first = self._desk.book(replace(command, series_id=series_id))
        booked, missing = [first], []
        for number in range(1, weeks):
            following = self._following(command, first, number, series_id)
            try:
                booked.append(self._desk.book(following))
            except RuleViolation as why:
                missing.append(NotBooked(starts_at=following.starts_at, why=why))
        return Series(booked=tuple(booked), missing=tuple(missing))

    def _following(
        self, command: BookAppointment, first: AppointmentView, number: int, series_id: UUID | None
    ) -> BookAppointment:
        later = number * WEEK
        request = command.request
        if request is None:
            raise RuleViolation("booking.who_missing", "client_id")
        # Who was chosen for the first stays with the client; where is looked for anew each time.
        return replace(
            command,
            starts_at=command.starts_at + later,
            ends_at=command.ends_at + later if command.ends_at else None,
            appointment_id=None,
            request=replace(request, starts_at=None),
            staff_id=first.staff_id,
            override_reason="",
            series_id=series_id,
        )

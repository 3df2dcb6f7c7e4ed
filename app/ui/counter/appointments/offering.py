"""Opens the booking sheet with what is known of the branch."""

from collections.abc import Callable
from datetime import date
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.services.booking_views import AppointmentView
from app.services.calendar_board import CalendarDays, TriedTime
from app.services.repeated_bookings import RepeatedBookings
from app.ui.counter.appointments.booking.dialog import BookingDialog, Start
from app.ui.counter.appointments.booking.wishes import Offered
from app.ui.counter.appointments.desks import AppointmentDesks
from app.ui.counter.surroundings import Surroundings


class BookingSheet(QObject):
    """Books at a time, for a request, or for whoever is typed.

    Signals:
        booked: with the id of the appointment.
    """

    booked = Signal(object)

    def __init__(
        self, desks: AppointmentDesks, repeated: RepeatedBookings, around: Surroundings, owner: QWidget
    ) -> None:
        """Book with the desks."""
        super().__init__(owner)
        self._desks, self._repeated, self._around, self._owner = desks, repeated, around, owner
        self.days: CalendarDays | None = None
        self.day: Callable[[], date] = lambda: around.now().astimezone(around.zone).date()
        self.service: Callable[[], str] = str
        self.dialog: BookingDialog | None = None

    def at(self, tried: TriedTime | None) -> None:
        """Book, at the time that was pointed at where there is one."""
        if tried is None:
            self._open(Start(day=self.day(), service=self.service()))
            return
        at = tried.interval.starts_at
        day = at.astimezone(self._around.zone).date()
        self._open(Start(day=day, service=self.service(), at=at, staff_id=tried.staff_id, room_id=tried.room_id))

    def settle(self, request: AppointmentView) -> None:
        """Give a request its time: the one it asks for, else from the day on that was wished for."""
        at = request.starts_at or request.wish_from
        day = at.astimezone(self._around.zone).date() if at else self.day()
        today = self._around.now().astimezone(self._around.zone).date()
        self._open(
            Start(
                day=max(day, today), service=request.service_code, at=request.starts_at, staff_id=request.staff_id,
                request=request,
            )
        )  # fmt: skip

    def _open(self, start: Start) -> None:
        days = self.days
        offered = Offered(
            services=tuple(service.code for service in self._desks.catalogue.services),
            people=days.people if days else (),
            rooms=days.rooms if days else (),
        )
        self.dialog = BookingDialog(self._desks, self._repeated, offered, self._around, start, self._owner)
        self.dialog.booked.connect(self._told)
        self.dialog.open()

    def _told(self, appointment_id: UUID) -> None:
        self.booked.emit(appointment_id)

"""Booking: who, what for, and when, on one sheet; the times that can be had stand beside it."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from app.domain.booking import FreeTime
from app.domain.errors import RuleViolation
from app.services.booking_choice import BookingRefused
from app.services.booking_commands import BookAppointment, RequestAppointment
from app.services.booking_times import Search
from app.services.booking_views import AppointmentView
from app.services.repeated_bookings import RepeatedBookings, Series
from app.ui import messages
from app.ui.counter.appointments.booking.keeping import SlotKeeper
from app.ui.counter.appointments.booking.low_screens import FittingArea
from app.ui.counter.appointments.booking.orders import booking_of, request_of
from app.ui.counter.appointments.booking.reason import OverrideReason
from app.ui.counter.appointments.booking.times import OfferedTimes
from app.ui.counter.appointments.booking.who import WhoComes
from app.ui.counter.appointments.booking.wishes import Offered, Wishes
from app.ui.counter.appointments.desks import AppointmentDesks
from app.ui.counter.appointments.looks import refusals_words
from app.ui.counter.surroundings import Surroundings
from app.ui.language import translate
from app.ui.theme.tokens import Tone
from app.ui.widgets.banner import Banner
from app.ui.widgets.buttons import Button
from app.ui.widgets.dialogs import Dialog
from app.ui.widgets.layouts import row

_DAYS = timedelta(days=14)
_PAUSE_MS = 150


@dataclass(frozen=True, slots=True, kw_only=True)
class Start:
    """What the sheet begins with."""

    day: date
    service: str = ""
    at: datetime | None = None
    """The time that was pointed at."""
    staff_id: UUID | None = None
    room_id: UUID | None = None
    request: AppointmentView | None = None
    """The request that is settled."""


class BookingDialog(Dialog):
    """Books one appointment, or a series.

    Signals:
        booked: with the AppointmentView.
    """

    booked = Signal(object)

    def __init__(
        self, desks: AppointmentDesks, repeated: RepeatedBookings, offered: Offered, around: Surroundings, start: Start,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        """Begin with what is known already."""
        super().__init__(parent, icon="calendar-check", width=920)
        self._desks, self._repeated, self._around, self._start = desks, repeated, around, start
        self._wanted_at = start.at
        self._tried_at: datetime | None = None
        self.who, self.wishes = WhoComes(desks.reception, around), Wishes(offered, around)
        self.times = OfferedTimes(around, self.wishes.name_of)
        self.refusal, self.override = Banner(tone=Tone.ACT, closable=False), OverrideReason(around.moment)
        self.note = Button(icon="inbox")
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self.keeper = SlotKeeper(self.times, desks.appointments, around.tasks, self._say)
        self._lay_out()
        self._connect()
        self.settle()
        self._begin()

    def retranslate(self) -> None:
        """Set every word."""
        settle = self._start.request is not None
        title = translate("Appointments", "Give a time") if settle else translate("Appointments", "Book an appointment")
        self.say(title, translate("Appointments", "Book"), translate("Appointments", "Close"))
        self.note.setText(translate("Appointments", "Only note the request"))
        self.override.say()

    def search(self) -> None:
        """Look for times."""
        first = self.wishes.first_day or self._start.day
        midnight = datetime.combine(first, time.min, tzinfo=self._around.zone).astimezone(UTC)
        wanted = Search(
            service_code=self.wishes.service_code,
            since=max(midnight, self._around.now()),
            until=max(midnight, self._around.now()) + _DAYS,
            staff_id=self.wishes.staff_id,
            room_id=self.wishes.room_id,
            client_id=self.who.client_id,
        )
        self._around.tasks.run(self, lambda: self._desks.free_times.search(wanted), self._offer, failed=self._refused)

    def book(self) -> None:
        """Book the chosen time, or the one that was pointed at although it cannot be had, with a reason."""
        command = self._command()
        if command is None:
            return
        weeks = int(self.wishes.weeks.currentData() or 1)
        self.accept_button.setEnabled(False)
        self._tried_at = command.starts_at
        work = lambda: self._repeated.book(command, weeks)  # noqa: E731 - runs on the database lane
        self._around.tasks.run(self, work, self._done, failed=self._refused)

    def done(self, result: int) -> None:
        """Let the chosen time go when the sheet is closed."""
        self._pause.stop()
        self.keeper.stop()
        super().done(result)

    def _command(self) -> BookAppointment | None:
        chosen, settled = self.times.current, self._start.request
        override = self.override.given
        starts_at = self.override.at if override else chosen.starts_at if chosen else self._wanted_at
        if starts_at is None:
            self._say(translate("Appointments", "Choose a time."))
            return None
        request = None if settled else self._request()
        if settled is None and request is None:
            return None
        same = chosen if chosen is not None and chosen.starts_at == starts_at else None
        return booking_of(self.wishes, starts_at, same, request, settled, override)

    def _request(self, at: datetime | None = None) -> RequestAppointment | None:
        if not self.who.known:
            self._say(
                translate("Appointments", "Say who comes: find them on file, or press Enter to type somebody new.")
            )
            self.who.setFocus()
            return None
        return request_of(self.who, self.wishes, at)

    def _note_request(self) -> None:
        first = self.wishes.first_day or self._start.day
        wished = datetime.combine(first, time.min, tzinfo=self._around.zone).astimezone(UTC)
        request = self._request(max(wished, self._around.now()))
        if request is None:
            return

        def noted(appointment_id: UUID) -> None:
            self._around.notify(translate("Appointments", "Noted: it waits among the requests."), Tone.GOOD)
            self.booked.emit(appointment_id)
            self.accept()

        self._around.tasks.run(self, lambda: self._desks.appointments.request(request), noted, failed=self._refused)

    def _done(self, series: Series) -> None:
        view = series.booked[0]
        told = translate("Appointments", "Booked: {number}, {when}.")
        self._around.notify(told.format(number=view.number, when=self._moment(view)), Tone.GOOD)
        for one in series.missing:
            words = translate("Appointments", "Not booked on {when}: {why}")
            why = messages.say(one.why)
            self._around.notify(words.format(when=self._around.moment(one.starts_at), why=why), Tone.SOON)
        self.booked.emit(view.appointment_id)
        self.accept()

    def _refused(self, error: Exception) -> bool:
        self.accept_button.setEnabled(True)
        if isinstance(error, BookingRefused):
            self._say(" ".join(refusals_words(error.refusals, self._around.words)))
            soft = self._desks.board.may_override and all(refusal.overridable for refusal in error.refusals)
            self.override.ask(self._tried_at if soft else None)
            if error.nearest:
                self.times.offer(error.nearest)
            return True
        if isinstance(error, RuleViolation):
            self._say(messages.say(error))
            return True
        return False

    def _offer(self, times: tuple[FreeTime, ...]) -> None:
        seen: dict[datetime, FreeTime] = {}
        for free in times:
            seen.setdefault(free.starts_at, free)
        at = self._wanted_at
        first = seen.get(at) if at else None
        self.times.offer(tuple(seen.values()), first)
        if at is not None and first is None:
            self._ask_why(at)
        elif not times:
            self._say(
                translate(
                    "Appointments", "Nothing is free in the two weeks from this day on. Choose another day or anybody."
                )
            )
        else:
            self._say("")
            self.override.ask(None)

    def _ask_why(self, at: datetime) -> None:
        """Say that the time that was pointed at cannot be had, and put the cursor on the nearest that can."""
        words = translate("Appointments", "{when} cannot be had for this service; the nearest free times are offered.")
        self._say(words.format(when=self._around.moment(at)))
        nearest = sorted(self.times.times, key=lambda free: abs(free.starts_at - at))
        self.times.offer(sorted(self.times.times), nearest[0] if nearest else None)
        self.override.ask(at if self._desks.board.may_override else None)

    def _picked(self) -> None:
        """Who chose another time wants that one: no reason given for the former is carried over."""
        self._wanted_at = None
        self.override.ask(None)

    def _say(self, words: str) -> None:
        self.refusal.say(words, tone=Tone.ACT)

    def _moment(self, view: AppointmentView) -> str:
        return self._around.moment(view.starts_at) if view.starts_at else ""

    def _begin(self) -> None:
        start = self._start
        self.wishes.start(start.service, start.staff_id, start.room_id, start.day)
        if start.request is not None:
            self.who.fix(start.request.client_name, start.request.phone, start.request.client_id)
            self.wishes.service.setEnabled(False)
            for widget in (self.wishes.channel, self.wishes.need, self.wishes.weeks, self.note):
                widget.setEnabled(False)
        self.search()

    def _lay_out(self) -> None:
        sheet = row(FittingArea(self.who, self.wishes), self.times, space=24)
        sheet.setStretch(0, 1)
        sheet.setStretch(1, 1)
        self.body.addLayout(sheet, 1)
        self.body.addWidget(self.refusal)
        self.body.addWidget(self.override)
        self.body.addLayout(row(self.note, 1))
        self.accept_button.clicked.disconnect()
        self.accept_button.setDefault(False)
        self.accept_button.setShortcut("Ctrl+Return")
        self.who.setFocus()

    def _connect(self) -> None:
        self._pause.timeout.connect(self.search)
        self.wishes.changed.connect(self._pause.start)
        self.who.changed.connect(self._pause.start)
        self.times.picked.connect(self._picked)
        self.times.taken.connect(self.book)
        self.accept_button.clicked.connect(self.book)
        self.note.clicked.connect(self._note_request)

"""Appointments: the calendar and the lists at the left, the appointment under the cursor at the right."""

from collections.abc import Mapping
from datetime import datetime, time, timedelta
from typing import Final
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QTabWidget, QWidget

from app.domain.appointment_workflow import CONFIRMED, CONFLICT
from app.services.booking_views import AppointmentLine, AppointmentView
from app.services.calendar_board import CalendarDays
from app.services.repeated_bookings import RepeatedBookings
from app.ui.counter.appointments.acts import AppointmentActs
from app.ui.counter.appointments.agenda import agenda_table, request_table
from app.ui.counter.appointments.calendar_tab import CalendarTab
from app.ui.counter.appointments.channels import ChannelLine
from app.ui.counter.appointments.clashes import ClashPage
from app.ui.counter.appointments.desks import AppointmentDesks
from app.ui.counter.appointments.detail import AppointmentDetail
from app.ui.counter.appointments.files import AppointmentFiles
from app.ui.counter.appointments.lists import LineList, Look, say_requests, say_today, say_waiting
from app.ui.counter.appointments.offering import BookingSheet
from app.ui.counter.appointments.telling import TellingPage
from app.ui.counter.surroundings import Surroundings
from app.ui.language import translate
from app.ui.theme import theme
from app.ui.theme.tokens import Tone
from app.ui.widgets.buttons import Button, Kind
from app.ui.widgets.data_table import DataTable
from app.ui.widgets.layouts import column, row
from app.ui.widgets.live import LiveWidget

KINDS: Final = frozenset(
    {
        "appointment",
        "step",
        "slot_hold",
        "working_plan",
        "leave",
        "closed_period",
        "room",
        "staff",
        "client",
        "client_message",
    }
)
_KEPT = "appointments/tab"


class AppointmentsPage(LiveWidget):
    """Where appointments are arranged and kept."""

    def __init__(
        self, desks: AppointmentDesks, repeated: RepeatedBookings, around: Surroundings, parent: QWidget | None = None
    ) -> None:
        """Work with the desks."""
        super().__init__(parent)
        self._desks, self._around = desks, around
        self.acts = AppointmentActs(desks, around, self)
        self.sheet = BookingSheet(desks, repeated, around, self)
        self.detail = AppointmentDetail(desks, self.acts, around)
        self.calendar = CalendarTab(desks, self.acts, around)
        names = self.calendar.name_of
        self.today = self._list(agenda_table(around, names, "appointments/today"), self._expected, "user-check")
        self.requests = self._list(request_table(around, "appointments/requests"), desks.book.pending, "calendar-check")
        self.requests.add_figures(ChannelLine(desks.book, around))
        waiting = request_table(around, "appointments/waiting")
        self.waiting = self._list(waiting, desks.appointments.waiting_list, "calendar-check")
        self.clashes = ClashPage(desks.book, self.acts, names, around)
        self.telling = TellingPage(desks.telling, around)
        self.files = AppointmentFiles(desks.calendars, desks.take_files, around, self)
        self.tabs, self._side = QTabWidget(), QScrollArea()
        self._parts = (self.calendar, self.today, self.requests, self.waiting, self.clashes, self.telling)
        self._counts: dict[QWidget, tuple[int, int]] = {}
        self._lay_out()
        self._connect()
        around.feed.follow(self, KINDS, self.reload)
        self.settle()
        self._open_last()
        self.reload()

    def reload(self) -> None:
        """Look again at everything."""
        for part in (self.calendar, self.today, self.requests, self.clashes):
            part.reload()
        if self._desks.board.may_arrange:
            self.waiting.reload()
            self.telling.reload()
        if self.detail.view is not None:
            self.detail.show_appointment(self.detail.view.appointment_id)

    def show_appointment(self, appointment_id: UUID, at: datetime | None = None) -> None:
        """Show an appointment in the calendar and beside it."""
        self.tabs.setCurrentWidget(self.calendar)
        self.calendar.go_to(appointment_id, at)
        self.detail.show_appointment(appointment_id)

    def retranslate(self) -> None:
        """Set every word."""
        say_today(self.today)
        say_requests(self.requests)
        say_waiting(self.waiting)
        for part in self._parts:
            self._say_tab(part)

    def restyle(self) -> None:
        """Colour the icons; keep the side wide enough."""
        for part in self._parts:
            self._say_tab(part)
        self._side.setFixedWidth(theme.active().px(312))

    def _expected(self) -> tuple[AppointmentLine, ...]:
        local = self._around.now().astimezone(self._around.zone)
        midnight = datetime.combine(local.date(), time.min, tzinfo=self._around.zone)
        return self._desks.book.between(midnight, midnight + timedelta(days=1), (CONFIRMED, CONFLICT))

    def _list(self, table: DataTable[AppointmentLine], look: Look, icon: str) -> LineList:
        return LineList(table, look, self._around, Button(icon=icon, kind=Kind.PRIMARY, size="small"))

    def _lay_out(self) -> None:
        self.tabs.setDocumentMode(True)
        for part in self._parts:
            self.tabs.addTab(part, "")
        for part in (self.waiting, self.telling):
            self.tabs.setTabVisible(self.tabs.indexOf(part), self._desks.board.may_arrange)
        self.requests.more.setVisible(self._desks.board.may_arrange)
        self._side.setWidget(self.detail)
        self._side.setWidgetResizable(True)
        self._side.setFrameShape(QFrame.Shape.NoFrame)
        self._side.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        body = row(self.tabs, self._side, space=14)
        body.setStretch(0, 1)
        outer = column(margin=(20, 12, 20, 12))
        outer.addLayout(body, 1)
        self.setLayout(outer)
        self.setFocusProxy(self.calendar)

    def _connect(self) -> None:
        self.calendar.chosen.connect(self._pointed)
        self.calendar.booking_asked.connect(self.sheet.at)
        self.calendar.looked.connect(self._take_days)
        self.sheet.day, self.sheet.service = lambda: self.calendar.bar.day, lambda: self.calendar.bar.service_code
        self.sheet.booked.connect(self._came_of_it)
        self.acts.done.connect(self._came_of_it)
        self.acts.freed.connect(self._offer_freed)
        self.detail.asked.connect(self._asked)
        self.today.acted.connect(self.acts.arrive)
        for part in (self.requests, self.waiting):
            part.acted.connect(self._settle)
        for listed in (self.today, self.requests, self.waiting):
            listed.chosen.connect(self._rest)
        self.telling.chosen.connect(self._rest)
        self.requests.more.clicked.connect(self.files.take_in)
        self.calendar.bar.file_asked.connect(self._save_days)
        for counted in (self.today, self.requests, self.waiting, self.clashes, self.telling):
            counted.counted.connect(lambda count, urgent, part=counted: self._count(part, count, urgent))
        self.clashes.shown.connect(self._move)
        self.tabs.currentChanged.connect(self._opened)

    def _pointed(self, appointment_id: UUID | None) -> None:
        """The cursor of the calendar counts while the calendar is in front."""
        if self.tabs.currentWidget() is self.calendar:
            self._rest(appointment_id)

    def _rest(self, appointment_id: UUID | None) -> None:
        if appointment_id is None:
            self.detail.show_nothing()
        else:
            self.detail.show_appointment(appointment_id)

    def _came_of_it(self, appointment_id: UUID) -> None:
        """Show what became of it; the lists hear of it through the change feed."""
        self.calendar.follow(appointment_id)
        self.detail.show_appointment(appointment_id)

    def _settle(self, line: AppointmentLine) -> None:
        work = self._desks.book.appointment
        self._around.tasks.run(self, lambda: work(line.appointment_id), self.sheet.settle)

    def _asked(self, act: str, view: AppointmentView) -> None:
        if act == "settle":
            self.sheet.settle(view)
        elif act == "move":
            self._move(view)
        elif act == "ics":
            self.files.save_one(view)

    def _save_days(self) -> None:
        if self.calendar.days is not None:
            self.files.save_days(self.calendar.days, self.calendar.bar.person_id)

    def _move(self, line: AppointmentLine) -> None:
        self.tabs.setCurrentWidget(self.calendar)
        self.calendar.hold(line)
        self._around.notify(
            translate("Appointments", "Arrows or mouse choose the new time; Enter drops it, Esc gives up."), Tone.NOTE
        )

    def _offer_freed(self, waiting: tuple[AppointmentLine, ...]) -> None:
        words = translate("Appointments", "{count} on the waiting list could have this time; {who} asked first.")
        self._around.notify(words.format(count=len(waiting), who=waiting[0].client_name), Tone.SOON)
        self.tabs.setCurrentWidget(self.waiting)

    def _take_days(self, days: CalendarDays) -> None:
        self.sheet.days = days

    def _count(self, part: QWidget, count: int, urgent: int) -> None:
        self._counts[part] = (count, urgent)
        self._say_tab(part)

    def _say_tab(self, part: QWidget) -> None:
        titles: Mapping[QWidget, tuple[str, str]] = {
            self.calendar: (translate("Appointments", "Calendar"), "calendar"),
            self.today: (translate("Appointments", "Today's list"), "user-check"),
            self.requests: (translate("Appointments", "Requests"), "inbox"),
            self.waiting: (translate("Appointments", "Waiting list"), "list"),
            self.clashes: (translate("Appointments", "Clashes"), "git-compare"),
            self.telling: (translate("Appointments", "To tell"), "phone"),
        }
        at = self.tabs.indexOf(part)
        title, icon = titles[part]
        count, urgent = self._counts.get(part, (0, 0))
        overdue = (
            translate("Appointments", "{title} ({count}, {urgent} overdue)") if part is self.requests and urgent else ""
        )
        words = overdue or translate("Appointments", "{title} ({count})")
        told = words.format(title=title, count=count, urgent=urgent) if count else title
        self.tabs.setTabText(at, told)
        self.tabs.setTabIcon(
            at,
            theme.active().icon("triangle-alert" if urgent else icon, "act_text" if urgent else "ink_soft", 16),
        )

    def _open_last(self) -> None:
        kept = self._around.memory.recall(_KEPT)
        if kept.isdecimal() and self.tabs.isTabVisible(min(int(kept), self.tabs.count() - 1)):
            self.tabs.setCurrentIndex(int(kept))

    def _opened(self, at: int) -> None:
        self._around.memory.keep(_KEPT, str(at))
        part = self._parts[at]
        if part is not self.calendar:
            current = part.table.current() if isinstance(part, LineList | TellingPage) else None
            self._rest(current.appointment_id if current else None)
        elif (block := self.calendar.view.current) is not None:
            self._rest(block.appointment_id)
        part.setFocus()

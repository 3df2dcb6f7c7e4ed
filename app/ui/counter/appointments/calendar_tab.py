"""The calendar with its bar and legend; turns what is done in it into acts."""

from collections.abc import Mapping
from datetime import date, datetime
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.domain.booking import FreeTime
from app.services.booking_views import AppointmentLine
from app.services.calendar_board import CalendarDays, TriedTime
from app.ui.counter.appointments.acts import AppointmentActs, Wish
from app.ui.counter.appointments.agenda import agenda_table
from app.ui.counter.appointments.bar import CalendarBar
from app.ui.counter.appointments.boards import LaidDays, Mode, Shown
from app.ui.counter.appointments.calendar.board import Block, Slot
from app.ui.counter.appointments.calendar.change import Change
from app.ui.counter.appointments.calendar.view import CalendarView
from app.ui.counter.appointments.desks import AppointmentDesks
from app.ui.counter.appointments.first_free import FirstFree
from app.ui.counter.appointments.legend import Legend
from app.ui.counter.appointments.looks import IN_CALENDAR
from app.ui.counter.appointments.month import MonthGrid
from app.ui.counter.appointments.pointing import Pointer
from app.ui.counter.appointments.sums import day_sums
from app.ui.counter.surroundings import Surroundings
from app.ui.language import translate
from app.ui.widgets.layouts import column
from app.ui.widgets.live import LiveWidget


class CalendarTab(LiveWidget):
    """Days, weeks, months of appointments.

    Signals:
        chosen: an appointment is under the cursor; with its id, or None.
        booking_asked: a time is to be booked; with the TriedTime, or None where no time was pointed at.
        looked: the days were read; with the CalendarDays.
    """

    chosen = Signal(object)
    booking_asked = Signal(object)
    looked = Signal(object)

    def __init__(
        self, desks: AppointmentDesks, acts: AppointmentActs, around: Surroundings, parent: QWidget | None = None
    ) -> None:
        """Show today."""
        super().__init__(parent)
        self._desks, self._acts, self._around = desks, acts, around
        self.days: CalendarDays | None = None
        self.laid: LaidDays | None = None
        self.bar = CalendarBar(around, [service.code for service in desks.catalogue.services])
        self.view, self.month, self.legend = CalendarView(), MonthGrid(), Legend()
        self._pointer, self._late = Pointer(self.view), False
        self._first = FirstFree(desks.free_times, around, self)
        self.agenda = agenda_table(around, self.name_of, "appointments/agenda")
        self._stack = QStackedWidget()
        self.view.editable = desks.board.may_arrange
        self._lay_out()
        self._connect()
        self.settle()
        self.reload()

    def name_of(self, staff_id: UUID | None) -> str:
        """Return a colleague's name, where they are among those shown."""
        people = self.days.people if self.days else ()
        return next((one.name for one in people if one.id == staff_id), "")

    def reload(self) -> None:
        """Look at the days again."""
        first, days = self.bar.mode.span(self.bar.day)
        self._around.tasks.run(self, lambda: self._desks.board.look(first, days), self._show)

    def go_to(self, appointment_id: UUID, at: datetime | None) -> None:
        """Show an appointment where it stands."""
        self._pointer.wanted = appointment_id
        self._go(at)

    def follow(self, appointment_id: UUID) -> None:
        """Keep the cursor on an appointment whose time is another one now, where it is among those shown."""
        self._pointer.wanted = appointment_id
        self.reload()

    def hold(self, line: AppointmentLine) -> None:
        """Take hold of an appointment, so that it can be moved with arrows or mouse."""
        self._pointer.holds = True
        if self.bar.mode in {Mode.MONTH, Mode.AGENDA}:
            self.bar.show_mode(Mode.PEOPLE)
        self.go_to(line.appointment_id, line.starts_at)

    def find_first(self) -> None:
        """Go to the first time that is free for the service of the bar, from the cursor on."""
        self._first.find(self.bar.service_code, self._cursor_time())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave a low window to the calendar."""
        super().resizeEvent(event)
        self.legend.fit(self.height())

    def retranslate(self) -> None:
        """Set every word."""
        self.view.setAccessibleName(translate("Appointments", "Calendar of appointments"))
        self.month.setAccessibleName(translate("Appointments", "Month"))
        self.agenda.empty.say(
            translate("Appointments", "No appointments in these two weeks"),
            translate("Appointments", "What is booked stands here, one under the other."),
            icon="calendar",
        )
        if self.days is not None:
            self._show(self.days)

    def _show(self, days: CalendarDays) -> None:
        if self.view.change is not None:
            # What others changed must not take an appointment out of somebody's hand.
            self._late = True
            return
        self.days, mode = days, self.bar.mode
        first, count = mode.span(self.bar.day)
        if (days.first, days.days) != (first, count):
            return
        self.bar.offer(days.people)
        self.looked.emit(days)
        standing = [line for line in days.lines if line.state in IN_CALENDAR]
        if mode is Mode.MONTH:
            self.month.show_month(first, self.bar.day, self.bar.today, day_sums(days, self._around.zone))
        elif mode is Mode.AGENDA:
            self.agenda.model.set_rows(standing)
        else:
            self.laid = LaidDays(days, Shown(self._around, self._desks.catalogue, mode, self.bar.person_id))
            self.view.judge = self.laid.judge
            self._pointer.show(self.laid, self.bar.day)
        self._stack.setCurrentWidget(self._widgets[mode])

    def _catch_up(self) -> None:
        if self._late:
            self._late = False
            self.reload()

    def _go(self, at: datetime | None) -> None:
        day = at.astimezone(self._around.zone).date() if at else self.bar.day
        if day == self.bar.day:
            self.reload()
        else:
            self.bar.show_day(day)

    def _found(self, found: FreeTime) -> None:
        self._pointer.wanted = found
        self.view.setFocus()
        if self.bar.mode in {Mode.MONTH, Mode.AGENDA}:
            self.bar.show_mode(Mode.PEOPLE)
        self._go(found.starts_at)

    def _cursor_time(self) -> datetime | None:
        if self.laid is None or not self.laid.board.lanes or self.bar.mode in {Mode.MONTH, Mode.AGENDA}:
            return None
        return self.laid.tried(self.view.cursor_slot).interval.starts_at

    def _dropped(self, change: Change) -> None:
        if self.laid is None:
            return
        line = self.laid.line(change.block.appointment_id)
        if line is not None:
            against = () if change.verdict.allowed else change.verdict.reasons
            self._acts.move(Wish(line, self.laid.tried(change.slot), against))

    def _book_at(self, slot: Slot) -> None:
        tried: TriedTime | None = self.laid.tried(slot) if self.laid is not None else None
        self.booking_asked.emit(tried)

    def _pointed(self, _slot: Slot, block: Block | None) -> None:
        self.chosen.emit(block.appointment_id if block is not None else None)

    def _command(self, name: str) -> None:
        block = self.view.current
        line = self.laid.line(block.appointment_id) if block and self.laid else None
        if name == "find":
            self.find_first()
        elif name == "today":
            self.bar.show_day(self.bar.today)
        elif line is not None and name == "arrive":
            self._acts.arrive(line)
        elif line is not None and name == "cancel" and self._desks.board.may_arrange:
            self._acts.cancel(line)

    def _open_day(self, day: date) -> None:
        self.bar.day = day
        self.bar.show_mode(Mode.PEOPLE)
        self.view.setFocus()

    def _lay_out(self) -> None:
        self._widgets: Mapping[Mode, QWidget] = {
            Mode.PEOPLE: self.view, Mode.ROOMS: self.view, Mode.WEEK: self.view, Mode.MONTH: self.month,
            Mode.AGENDA: self.agenda,
        }  # fmt: skip
        for widget in (self.view, self.month, self.agenda):
            self._stack.addWidget(widget)
        self.bar.book.setVisible(self._desks.board.may_arrange)
        body = column(self.bar, space=10, margin=(0, 12, 0, 0))
        body.addWidget(self._stack, 1)
        body.addWidget(self.legend)
        self.setLayout(body)
        self.setFocusProxy(self.view)

    def _connect(self) -> None:
        self.bar.changed.connect(self.reload)
        self.bar.find_asked.connect(self.find_first)
        self._first.found.connect(self._found)
        self.bar.explain.clicked.connect(self.legend.toggle)
        self.bar.print_asked.connect(lambda: self._acts.print_day(self.bar.day))
        self.bar.book_asked.connect(lambda: self.booking_asked.emit(None))
        self.view.pointed.connect(self._pointed)
        self.view.booking_asked.connect(self._book_at)
        self.view.opened.connect(lambda block: self.chosen.emit(block.appointment_id))
        self.view.dropped.connect(self._dropped)
        self.view.let_go.connect(self._catch_up)
        self.view.turned.connect(self.bar.turn)
        self.view.commanded.connect(self._command)
        self.month.opened.connect(self._open_day)
        self.month.pointed.connect(lambda day: setattr(self.bar, "day", day))
        self.month.turned.connect(self.bar.turn)
        self.agenda.selected.connect(lambda line: self.chosen.emit(line.appointment_id if line else None))

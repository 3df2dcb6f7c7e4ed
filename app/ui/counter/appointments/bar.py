"""The line above the calendar: what is shown, of which days, and the way to a free time."""

from collections.abc import Sequence
from datetime import date, timedelta
from uuid import UUID

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QButtonGroup, QComboBox, QWidget

from app.domain.people import Staff
from app.ui import language
from app.ui.counter.administration.calendar.day_looks import long_date
from app.ui.counter.appointments.boards import Mode
from app.ui.counter.surroundings import Surroundings
from app.ui.language import translate
from app.ui.widgets.buttons import Button, IconButton, Kind
from app.ui.widgets.labels import text_label
from app.ui.widgets.layouts import column, row
from app.ui.widgets.live import LiveWidget


class CalendarBar(LiveWidget):
    """Chooses what the calendar shows.

    Signals:
        changed: mode, day or person is another one.
        find_asked: the first free time is looked for.
        book_asked: an appointment is to be booked.
        print_asked: the day is to be printed.
        file_asked: the days are to be saved as a calendar.
    """

    changed = Signal()
    find_asked = Signal()
    book_asked = Signal()
    print_asked = Signal()
    file_asked = Signal()

    def __init__(self, around: Surroundings, services: Sequence[str], parent: QWidget | None = None) -> None:
        """Begin with today, by person."""
        super().__init__(parent)
        self._around, self._services = around, tuple(services)
        self.mode, self.day = Mode.PEOPLE, self.today
        self.modes = {mode: Button(size="small") for mode in Mode}
        self._group = QButtonGroup(self)
        self.back, self.forth = IconButton("chevron-left"), IconButton("chevron-right")
        self.to_today = Button(size="small")
        self.title = text_label("", "subtitle")
        self.person, self.service = QComboBox(), QComboBox()
        self.first_free, self.book = (
            Button(icon="search", size="small"),
            Button(icon="plus", kind=Kind.PRIMARY, size="small"),
        )
        self.paper, self.explain = IconButton("printer"), IconButton("circle-help")
        self.file = IconButton("download")
        self._people: tuple[Staff, ...] = ()
        self._lay_out()
        self._connect()
        self.settle()

    @property
    def today(self) -> date:
        """The branch's day."""
        return self._around.now().astimezone(self._around.zone).date()

    @property
    def person_id(self) -> UUID | None:
        """Whose week is shown; None for everybody's."""
        chosen = self.person.currentData()
        return chosen if isinstance(chosen, UUID) else None

    @property
    def service_code(self) -> str:
        """For which service a free time is looked for."""
        return str(self.service.currentData() or "")

    def show_mode(self, mode: Mode) -> None:
        """Show something else."""
        self.mode = mode
        self.modes[mode].setChecked(True)
        self.person.setVisible(mode is Mode.WEEK)
        self._say_title()
        self.changed.emit()

    def show_day(self, day: date) -> None:
        """Show another day, or the days around it."""
        self.day = day
        self._say_title()
        self.changed.emit()

    def turn(self, pages: int) -> None:
        """Go on by so many pages."""
        self.show_day(self.mode.turned(self.day, pages))

    def offer(self, people: Sequence[Staff]) -> None:
        """Offer these people's weeks."""
        if tuple(people) != self._people:
            self._people = tuple(people)
            self._fill_people()

    def retranslate(self) -> None:
        """Set every word."""
        for mode, words in {
            Mode.PEOPLE: translate("Appointments", "Day by person"),
            Mode.ROOMS: translate("Appointments", "Day by room"),
            Mode.WEEK: translate("Appointments", "Week"),
            Mode.MONTH: translate("Appointments", "Month"),
            Mode.AGENDA: translate("Appointments", "Agenda"),
        }.items():
            self.modes[mode].setText(words)
        self.back.say(translate("Appointments", "Back"))
        self.forth.say(translate("Appointments", "On"))
        self.to_today.setText(translate("Appointments", "Today"))
        self.first_free.setText(translate("Appointments", "First free time"))
        self.book.setText(translate("Appointments", "Book"))
        self.paper.say(translate("Appointments", "Print the day"))
        self.file.say(translate("Appointments", "Save as a calendar file"))
        self.explain.say(translate("Appointments", "What colours and keys mean"))
        self.person.setAccessibleName(translate("Appointments", "Whose week"))
        self.service.setAccessibleName(translate("Appointments", "For which service"))
        self._fill_people()
        self._fill_services()
        self._say_title()

    def _say_title(self) -> None:
        first, days = self.mode.span(self.day)
        locale = language.active().locale
        if self.mode is Mode.MONTH:
            month = QDate(self.day.year, self.day.month, 1)
            self.title.setText(locale.toString(month, translate("Appointments", "MMMM yyyy")))
        elif days == 1:
            self.title.setText(long_date(first))
        else:
            last = first + timedelta(days=days - 1)
            shape = translate("Appointments", "d MMM")
            begin, end = (locale.toString(QDate(d.year, d.month, d.day), shape) for d in (first, last))
            shown = translate("Appointments", "{first} – {last} {year}")
            self.title.setText(shown.format(first=begin, last=end, year=last.year))

    def _fill_people(self) -> None:
        kept = self.person_id
        self.person.blockSignals(True)
        self.person.clear()
        self.person.addItem(translate("Appointments", "Everybody"), None)
        for one in self._people:
            self.person.addItem(one.name, one.id)
        self.person.setCurrentIndex(max(self.person.findData(kept), 0))
        self.person.blockSignals(False)

    def _fill_services(self) -> None:
        kept = self.service.currentData()
        self.service.clear()
        for code in self._services:
            self.service.addItem(self._around.words.service(code), code)
        self.service.setCurrentIndex(max(self.service.findData(kept), 0))

    def _lay_out(self) -> None:
        for mode, button in self.modes.items():
            button.setCheckable(True)
            self._group.addButton(button)
            button.setChecked(mode is self.mode)
        self.person.hide()
        self.service.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.service.setMinimumContentsLength(9)
        above = row(*self.modes.values(), self.person, 1, self.explain, self.file, self.paper, self.book, space=6)
        below = row(self.back, self.to_today, self.forth, self.title, 1, self.service, self.first_free, space=6)
        self.setLayout(column(above, below, space=8))

    def _connect(self) -> None:
        for mode, button in self.modes.items():
            button.clicked.connect(lambda _on=False, mode=mode: self.show_mode(mode))
        self.back.clicked.connect(lambda: self.turn(-1))
        self.forth.clicked.connect(lambda: self.turn(1))
        self.to_today.clicked.connect(lambda: self.show_day(self.today))
        self.person.currentIndexChanged.connect(lambda _at: self.changed.emit())
        self.first_free.clicked.connect(self.find_asked)
        self.book.clicked.connect(self.book_asked)
        self.file.clicked.connect(self.file_asked)
        self.paper.clicked.connect(self.print_asked)

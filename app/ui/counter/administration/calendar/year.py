"""The year with its legend, its counts, and the way to other years."""

from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.calendars import BranchCalendar, DayKind
from app.ui import locale_text
from app.ui.counter.administration.calendar.day_looks import day_word
from app.ui.counter.administration.calendar.year_grid import DayMark, YearGrid
from app.ui.language import translate
from app.ui.theme import theme
from app.ui.theme.tokens import Tone
from app.ui.widgets.buttons import Button, IconButton
from app.ui.widgets.cards import Card
from app.ui.widgets.chips import Chip
from app.ui.widgets.labels import text_label
from app.ui.widgets.layouts import row


class YearCard(Card):
    """One year.

    Signals:
        chosen: a day was chosen.
        import_asked: the person wants to take in a notice.
    """

    chosen = Signal(object)
    import_asked = Signal()

    def __init__(
        self, calendar: BranchCalendar, today: date, *, may_import: bool, parent: QWidget | None = None
    ) -> None:
        """Show the year of today."""
        super().__init__(parent=parent)
        self.grid = YearGrid(calendar, today)
        self._back, self._on, self._title = (
            IconButton("chevron-left"),
            IconButton("chevron-right"),
            text_label("", "title"),
        )
        self._state, self._counts, self._day = Chip(), text_label("", "caption"), text_label("", "strong")
        self._legend = [text_label("", "caption") for _ in DayKind]
        self.take_in = Button(icon="upload", size="small")
        if not may_import:
            self.take_in.hide()
        head = row(self._back, self._title, self._on, self._state, 1, self.take_in, space=10)
        legend = row(space=6)
        for kind, label in zip(DayKind, self._legend, strict=True):
            legend.addWidget(DayMark(kind))
            legend.addWidget(label)
            legend.addSpacing(theme.active().px(8))
        legend.addStretch(1)
        legend.addWidget(self._counts)
        self.add(head)
        self.add(self.grid, 1)
        self.add(legend)
        self.add(self._day)
        self._back.clicked.connect(lambda: self.show_year(self.grid.year - 1))
        self._on.clicked.connect(lambda: self.show_year(self.grid.year + 1))
        self.grid.chosen.connect(self._chosen)
        self.grid.year_left.connect(lambda day: self.show_year(day.year))
        self.take_in.clicked.connect(self.import_asked)
        self.settle()

    @property
    def provisional(self) -> bool:
        """Whether the year's notice is not published."""
        return self.grid.year not in self.grid.calendar.years

    def show_calendar(self, calendar: BranchCalendar) -> None:
        """Count and paint by another calendar."""
        self.grid.show_calendar(calendar)
        self.retranslate()

    def show_year(self, year: int) -> None:
        """Show another year."""
        self.grid.show_year(year)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every word."""
        if not hasattr(self, "take_in"):
            return
        year, calendar = self.grid.year, self.grid.calendar
        self._title.setText(str(year))
        self._back.say(translate("Calendar", "The year before"))
        self._on.say(translate("Calendar", "The year after"))
        self.take_in.setText(translate("Calendar", "Import a notice…"))
        if self.provisional:
            words, icon, tone = translate("Calendar", "Provisional: no notice yet"), "calendar-clock", Tone.SOON
        else:
            words, icon, tone = translate("Calendar", "Notice published"), "calendar-check", Tone.GOOD
        self._state.show_state(words, icon=icon, tone=tone)
        days = [date(year, 1, 1) + timedelta(days=n) for n in range((date(year + 1, 1, 1) - date(year, 1, 1)).days)]
        told = translate("Calendar", "{working} working days, {trading} trading days")
        self._counts.setText(
            told.format(
                working=locale_text.count(sum(map(calendar.is_working_day, days))),
                trading=locale_text.count(sum(map(calendar.is_trading_day, days))),
            )
        )
        for label, kind in zip(self._legend, DayKind, strict=True):
            label.setText(day_word(kind))
        self._day.setText(self.grid.words(self.grid.day))
        self.grid.update()

    def _chosen(self, day: date) -> None:
        self._day.setText(self.grid.words(day))
        self.chosen.emit(day)

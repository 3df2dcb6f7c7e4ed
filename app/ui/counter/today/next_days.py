"""The week ahead: what each day is to somebody who counts."""

from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from app.domain.calendars import BranchCalendar
from app.ui import locale_text
from app.ui.counter.administration.calendar.day_looks import day_looks, weekday
from app.ui.language import translate
from app.ui.theme import theme
from app.ui.widgets.cards import Card
from app.ui.widgets.chips import Chip
from app.ui.widgets.labels import text_label

_DAYS: Final = 7


class NextDays(Card):
    """Seven lines: weekday, date, kind of day."""

    def __init__(self, calendar: BranchCalendar, today: date, parent: QWidget | None = None) -> None:
        """Begin with today."""
        super().__init__(parent=parent)
        self._calendar, self._first = calendar, today
        self._grid = QGridLayout()
        self._grid.setColumnStretch(1, 1)
        self._lines = [(text_label("", "strong"), text_label("", "soft"), Chip()) for _ in range(_DAYS)]
        for at, (name, on, kind) in enumerate(self._lines):
            self._grid.addWidget(name, at, 0)
            self._grid.addWidget(on, at, 1)
            self._grid.addWidget(kind, at, 2, Qt.AlignmentFlag.AlignRight)
        self.add(self._grid)
        self.settle()

    def begin(self, today: date) -> None:
        """Begin with another day."""
        self._first = today
        self.retranslate()

    def retranslate(self) -> None:
        """Set every word."""
        self.set_title(translate("Today", "The week ahead"))
        if not hasattr(self, "_lines"):
            return
        for at, (name, on, kind) in enumerate(self._lines):
            day = self._first + timedelta(days=at)
            name.setText(weekday(day))
            on.setText(locale_text.short_date(day))
            words, icon, tone = day_looks(self._calendar, day)
            kind.show_state(words, icon=icon, tone=tone)

    def restyle(self) -> None:
        """Keep the spaces in step with the type."""
        if not hasattr(self, "_grid"):
            return
        px = theme.active().px
        self._grid.setHorizontalSpacing(px(10))
        self._grid.setVerticalSpacing(px(5))

"""What the day begins with: a greeting, the date, and what kind of day it is."""

from datetime import datetime

from PySide6.QtWidgets import QWidget

from app.domain.calendars import BranchCalendar
from app.domain.policy import Hours
from app.ui.counter.administration.calendar.day_looks import day_looks, long_date
from app.ui.counter.surroundings import Surroundings
from app.ui.language import translate
from app.ui.theme.tokens import Tone
from app.ui.widgets.chips import Chip
from app.ui.widgets.labels import text_label
from app.ui.widgets.layouts import column, row
from app.ui.widgets.live import LiveWidget

_NOON, _EVENING = 12, 18


class Greeting(LiveWidget):
    """Name, date, kind of day, whether branch and exchanges are open."""

    def __init__(
        self, name: str, calendar: BranchCalendar, hours: Hours, around: Surroundings, parent: QWidget | None = None
    ) -> None:
        """Greet by name."""
        super().__init__(parent)
        self._name, self._calendar, self._hours, self._around = name, calendar, hours, around
        self._hello, self._date = text_label("", "title"), text_label("", "soft")
        self.day, self._open, self._trading = Chip(), Chip(), Chip()
        chips = row(self._date, self.day, self._open, self._trading, 1, space=8)
        self.setLayout(column(self._hello, chips, space=4))
        self.settle()

    def retranslate(self) -> None:
        """Set every word for the present hour."""
        now = self._around.now().astimezone(self._around.zone)
        self._hello.setText(_hello(now).format(name=self._name))
        self._date.setText(long_date(now.date()))
        words, icon, tone = day_looks(self._calendar, now.date())
        self.day.show_state(words, icon=icon, tone=tone)
        self._say_open(now)
        trading = self._calendar.is_trading_day(now.date())
        self._trading.setVisible(not trading)
        self._trading.show_state(translate("Today", "Exchanges closed"), icon="scale", tone=Tone.NEUTRAL)

    def _say_open(self, now: datetime) -> None:
        hours = self._hours
        if self._calendar.is_branch_open(now.date()):
            words = translate("Today", "Open {opening} to {closing}").format(
                opening=f"{hours.opening:%H:%M}", closing=f"{hours.closing:%H:%M}"
            )
            self._open.show_state(words, icon="door-open", tone=Tone.NEUTRAL)
        else:
            self._open.show_state(translate("Today", "Branch closed"), icon="door-open", tone=Tone.SOON)


def _hello(now: datetime) -> str:
    if now.hour < _NOON:
        return translate("Today", "Good morning, {name}")
    if now.hour < _EVENING:
        return translate("Today", "Good afternoon, {name}")
    return translate("Today", "Good evening, {name}")

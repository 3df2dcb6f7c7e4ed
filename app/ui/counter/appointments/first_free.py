"""Looks for the first time that is free."""

from datetime import datetime, timedelta
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.domain.booking import FreeTime
from app.services.booking_times import FreeTimes, Search
from app.ui.counter.surroundings import Surroundings
from app.ui.language import translate
from app.ui.theme.tokens import Tone

_AHEAD: Final = timedelta(days=30)


class FirstFree(QObject):
    """One search after the other.

    Signals:
        found: with the FreeTime.
    """

    found = Signal(object)

    def __init__(self, free_times: FreeTimes, around: Surroundings, owner: QWidget) -> None:
        """Search with the desk."""
        super().__init__(owner)
        self._free_times, self._around = free_times, around

    def find(self, service_code: str, since: datetime | None) -> None:
        """Look for a service's first free time, from an instant on that is not over."""
        now = self._around.now()
        begin = max(now, since or now)
        search = Search(service_code=service_code, since=begin, until=begin + _AHEAD)
        self._around.tasks.run(self, lambda: self._free_times.first(search), self._tell)

    def _tell(self, found: tuple[FreeTime, ...]) -> None:
        if found:
            self.found.emit(found[0])
        else:
            self._around.notify(translate("Appointments", "Nothing is free in the next 30 days."), Tone.SOON)

"""Keeps the time that is being chosen from others, a moment after the cursor rests on it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from app.domain.appointments import SlotHold
from app.domain.errors import GuitaiError
from app.services.appointments import AppointmentDesk
from app.services.booking_claims import Slot
from app.ui import messages
from app.ui.counter.appointments.booking.times import OfferedTimes
from app.ui.tasks import Tasks

PAUSE_MS = 300


class SlotKeeper(QObject):
    """Holds one time after the other; the desk gives up the former by itself."""

    def __init__(self, times: OfferedTimes, desk: AppointmentDesk, tasks: Tasks, say: Callable[[str], None]) -> None:
        """Follow the cursor of the offered times; ``say`` tells why one cannot be kept."""
        super().__init__(times)
        self._times, self._desk, self._tasks, self._say = times, desk, tasks, say
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._hold)
        times.chosen.connect(lambda _time: self._pause.start())

    def stop(self) -> None:
        """Keep nothing more."""
        self._pause.stop()
        self._times.keep(None)

    def _hold(self) -> None:
        free = self._times.current
        if free is not None:
            slot = Slot(free.starts_at, free.ends_at, free.staff_id, free.room_id)
            self._tasks.run(self, lambda: self._desk.hold(slot), self._held, failed=self._not_held)

    def _held(self, hold: SlotHold) -> None:
        self._times.keep(hold.held_until)

    def _not_held(self, error: Exception) -> bool:
        self._times.keep(None)
        if isinstance(error, GuitaiError):
            self._say(messages.say(error))
            return True
        return False

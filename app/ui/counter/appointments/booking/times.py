"""Times that can be had, offered as a list; the one that is chosen is kept from others for some minutes."""

from collections.abc import Callable, Sequence
from datetime import datetime
from uuid import UUID

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from app.domain.booking import FreeTime
from app.ui.counter.surroundings import Surroundings
from app.ui.counter.two_lines import Entry, EntryList
from app.ui.language import translate
from app.ui.theme.tokens import Tone
from app.ui.widgets.cards import Section
from app.ui.widgets.chips import Chip
from app.ui.widgets.layouts import column, row
from app.ui.widgets.live import LiveWidget

SHOWN = 80


class OfferedTimes(LiveWidget):
    """Free times, one chosen.

    Signals:
        chosen: with the FreeTime.
        picked: another time was chosen by whoever sits here, not by what was offered.
        taken: Enter on a time.
    """

    chosen = Signal(object)
    picked = Signal()
    taken = Signal()

    def __init__(
        self, around: Surroundings, names: Callable[[UUID | None], str], parent: QWidget | None = None
    ) -> None:
        """Offer nothing yet; ``names`` tells people and rooms apart."""
        super().__init__(parent)
        self._around, self._names = around, names
        self.times: tuple[FreeTime, ...] = ()
        self.held_until: datetime | None = None
        self._offering = False
        self._section, self.list, self.hold = Section(), EntryList(), Chip()
        self._second = QTimer(self, interval=1000)
        self._second.timeout.connect(self._tell_hold)
        self.list.selected.connect(self._choose)
        self.list.taken.connect(lambda _entry: self.taken.emit())
        self._section.body.addLayout(row(self.hold, 1))
        self._section.body.addWidget(self.list, 1)
        self.setLayout(column(self._section))
        self.setFocusProxy(self.list)
        self.hold.hide()
        self.settle()

    @property
    def current(self) -> FreeTime | None:
        """The time that is chosen."""
        entry = self.list.current()
        return entry.key if entry is not None and isinstance(entry.key, FreeTime) else None

    def offer(self, times: Sequence[FreeTime], first: FreeTime | None = None) -> None:
        """Offer these times, the cursor on one of them."""
        self.times = tuple(times)[:SHOWN]
        self._offering = True
        self.list.show_entries([self._entry(time) for time in self.times])
        at = next((n for n, one in enumerate(self.times) if first and one.starts_at == first.starts_at), 0)
        if self.times:
            self.list.go_to(at)
        self._offering = False

    def keep(self, until: datetime | None) -> None:
        """Show until when the chosen time is kept from others; None hides it."""
        self.held_until = until
        if until is None:
            self._second.stop()
            self.hold.hide()
        else:
            self._second.start()
            self._tell_hold()

    def retranslate(self) -> None:
        """Set every word."""
        self._section.set_title(translate("Appointments", "Free times"))
        self.list.setAccessibleName(translate("Appointments", "Free times"))
        if self.times:
            self.offer(self.times, self.current)
        self._tell_hold()

    def _entry(self, time: FreeTime) -> Entry:
        where = self._names(time.room_id)
        detail = " · ".join(part for part in (self._names(time.staff_id), where) if part)
        title = f"{self._around.moment(time.starts_at)}–{self._around.hour(time.ends_at)}"
        return Entry(title=title, detail=detail, icon="clock", key=time)

    def _choose(self, entry: object) -> None:
        if isinstance(entry, Entry) and isinstance(entry.key, FreeTime):
            self.chosen.emit(entry.key)
            if not self._offering:
                self.picked.emit()

    def _tell_hold(self) -> None:
        if self.held_until is None:
            return
        left = int((self.held_until - self._around.now()).total_seconds())
        if left > 0:
            words = translate("Appointments", "Kept for you: {minutes}:{seconds:02}")
            told = words.format(minutes=left // 60, seconds=left % 60)
            self.hold.show_state(told, icon="timer", tone=Tone.GOOD if left > 60 else Tone.SOON)
        else:
            words = translate("Appointments", "No longer kept; it may still be free")
            self.hold.show_state(words, icon="timer", tone=Tone.SOON)
            self._second.stop()
        self.hold.show()

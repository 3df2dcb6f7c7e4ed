"""How many asked for an appointment by each channel lately, for whoever may see reports (rules 2.1-b)."""

from collections import Counter
from datetime import timedelta

from PySide6.QtWidgets import QWidget

from app.domain.appointment_workflow import RESCHEDULED
from app.forms import vocabulary
from app.services.appointment_book import AppointmentBook
from app.ui.counter.looks import word
from app.ui.counter.surroundings import Surroundings
from app.ui.language import translate
from app.ui.widgets.labels import text_label
from app.ui.widgets.layouts import column
from app.ui.widgets.live import LiveWidget

_DAYS = 30


class ChannelLine(LiveWidget):
    """One line of counts; hidden where the actor may not see them, or nobody asked."""

    def __init__(self, book: AppointmentBook, around: Surroundings, parent: QWidget | None = None) -> None:
        """Count nothing yet."""
        super().__init__(parent)
        self._book, self._around = book, around
        self._counts: Counter[str] = Counter()
        self.words = text_label("", "caption", wrap=True)
        self.setLayout(column(self.words))
        self.hide()
        self.settle()

    def reload(self) -> None:
        """Count again."""
        if self._book.may_report:
            # Whoever asked this very moment counts too.
            until = self._around.now() + timedelta(minutes=1)
            since = until - timedelta(days=_DAYS)
            self._around.tasks.run(self, lambda: self._book.by_channel(since, until), self._show)

    def retranslate(self) -> None:
        """Set every word."""
        counts = (f"{word(vocabulary.CHANNELS, channel)} {count}" for channel, count in self._counts.most_common())
        words = translate("Appointments", "Asked in the last {days} days: {counts}")
        self.words.setText(words.format(days=_DAYS, counts=" · ".join(counts)))

    def _show(self, rows: tuple[tuple[str, str, int], ...]) -> None:
        # An appointment that was moved goes on as another one, which was asked for at the same time.
        self._counts = Counter()
        for channel, state, count in rows:
            if state != RESCHEDULED:
                self._counts[channel] += count
        self.setVisible(bool(self._counts))
        self.retranslate()

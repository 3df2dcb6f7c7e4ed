"""The day as five figures, each with its word and one more thing worth knowing."""

from datetime import timedelta

from PySide6.QtWidgets import QWidget

from app.services.today import TodayView
from app.ui import locale_text
from app.ui.counter.case_looks import span_words
from app.ui.language import translate
from app.ui.theme.tokens import Tone
from app.ui.widgets.chips import Chip
from app.ui.widgets.labels import IconLabel, text_label
from app.ui.widgets.layouts import column, row
from app.ui.widgets.live import LiveFrame, LiveWidget


class Figure(LiveFrame):
    """A number, what it counts, and a note."""

    def __init__(self, icon: str, parent: QWidget | None = None) -> None:
        """Begin without a number."""
        super().__init__(parent, role="card")
        self._word, self._number, self._note = text_label("", "overline"), text_label("–", "figure"), Chip()
        head = row(IconLabel(icon, "ink_soft", 16), self._word, 1, space=6)
        self._note.hide()
        self.setLayout(column(head, row(self._number, 1, self._note, space=8), space=4, margin=(16, 12, 14, 12)))
        self.settle()

    @property
    def text(self) -> str:
        """The number, its word and the note, as they are shown."""
        return " ".join(part for part in (self._number.text(), self._word.text(), self._note.text) if part)

    def say(self, number: str, word: str, note: str = "", *, icon: str = "timer", tone: Tone = Tone.NEUTRAL) -> None:
        """Show a number; the note stands beside it where there is one."""
        self._number.setText(number)
        self._word.setText(word)
        self._note.show_state(note, icon=icon, tone=tone)
        self._note.setVisible(bool(note))
        self.setAccessibleName(f"{number} {word}")


class Figures(LiveWidget):
    """Waiting, being served, served, median wait, missed."""

    def __init__(self, patience: timedelta, parent: QWidget | None = None) -> None:
        """A wait longer than ``patience`` is marked."""
        super().__init__(parent)
        self._patience = patience
        self._view: TodayView | None = None
        self.waiting, self.serving, self.served = Figure("hourglass"), Figure("user-check"), Figure("check-check")
        self.wait, self.missed = Figure("timer"), Figure("user-x")
        body = row(self.waiting, self.serving, self.served, self.wait, self.missed, space=12)
        for at in range(body.count()):
            body.setStretch(at, 1)
        self.setLayout(body)
        self.settle()

    def show_view(self, view: TodayView) -> None:
        """Show the day's numbers."""
        self._view = view
        self.retranslate()

    def retranslate(self) -> None:
        """Set every word."""
        view = self._view
        waiting, longest = _count(view.waiting if view else None), view.longest_wait if view else None
        note = translate("Today", "longest {time}").format(time=span_words(longest)) if longest else ""
        late = longest is not None and longest > self._patience
        tone = Tone.SOON if late else Tone.NEUTRAL
        self.waiting.say(waiting, translate("Today", "Waiting"), note, tone=tone)
        self.serving.say(_count(view.serving if view else None), translate("Today", "At the windows"))
        self.served.say(_count(view.served if view else None), translate("Today", "Served"))
        median = view.median_wait if view else None
        self.wait.say(span_words(median) if median is not None else "–", translate("Today", "Median wait"))
        gone = view.abandoned if view else 0
        left = translate("Today", "gave up: {count}").format(count=gone) if gone else ""
        self.missed.say(_count(view.missed if view else None), translate("Today", "Missed"), left, icon="log-out")


def _count(number: int | None) -> str:
    return "–" if number is None else locale_text.count(number)

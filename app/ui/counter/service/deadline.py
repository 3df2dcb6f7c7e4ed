"""How long is left, and how it was counted, day by day."""

from datetime import datetime

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QWidget

from app.domain.calendars import BranchCalendar
from app.domain.deadlines import Deadline
from app.forms.deadline_text import deadline_lines
from app.ui.counter.case_looks import left_looks
from app.ui.language import translate
from app.ui.theme.tokens import Tone
from app.ui.widgets.buttons import IconButton
from app.ui.widgets.chips import Chip
from app.ui.widgets.labels import text_label
from app.ui.widgets.layouts import column, row
from app.ui.widgets.live import LiveWidget


def say(context: str, text: str, /, **params: object) -> str:
    """Translate a marked text and fill it."""
    return translate(context, text).format(**params)


class DeadlineLabel(LiveWidget):
    """A chip with what is left; its button shows the count."""

    def __init__(self, calendar: BranchCalendar, parent: QWidget | None = None) -> None:
        """Count on a calendar."""
        super().__init__(parent)
        self._calendar = calendar
        self._deadline: Deadline | None = None
        self._now: datetime | None = None
        self._running = True
        self.chip, self.why = Chip(), IconButton("calendar", colour="primary_text")
        self.why.clicked.connect(self.explain)
        self.setLayout(row(self.chip, self.why, space=4))
        self.settle()

    def show_deadline(self, deadline: Deadline | None, now: datetime, *, running: bool) -> None:
        """Show what is left now; of a clock that stands still for good, whether it stopped in time."""
        self._deadline, self._now, self._running = deadline, now, running
        self.setVisible(deadline is not None)
        self.retranslate()

    def lines(self) -> tuple[str, ...]:
        """Return the count in words."""
        return deadline_lines(self._deadline, self._calendar, say) if self._deadline is not None else ()

    def explain(self) -> None:
        """Show the count below the button."""
        popup = QFrame(self, Qt.WindowType.Popup)
        popup.setProperty("role", "popup")
        popup.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        heading, *days = self.lines()
        labels = [text_label(line, selectable=True) for line in days]
        popup.setLayout(column(text_label(heading, "strong"), *labels, space=4, margin=14))
        popup.adjustSize()
        corner = self.why.mapToGlobal(QPoint(self.why.width(), self.why.height() + 4))
        popup.move(corner - QPoint(popup.width(), 0))
        popup.show()

    def retranslate(self) -> None:
        """Set every word."""
        self.why.say(translate("Service", "How it was counted"))
        if self._deadline is None or self._now is None:
            return
        if self._running:
            words, icon, tone = left_looks(self._deadline.due_at, self._now, paused=self._deadline.paused)
            self.chip.show_state(words, icon=icon, tone=tone)
        elif self._now <= self._deadline.due_at:
            self.chip.show_state(translate("Service", "Finished in time"), icon="check", tone=Tone.GOOD)
        else:
            self.chip.show_state(translate("Service", "Finished late"), icon="alarm-clock", tone=Tone.SOON)

"""How far a long piece of work is, how long it will still take, and Cancel."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from app.ui import locale_text
from app.ui.language import translate
from app.ui.progress import Progress, Step
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import text_label
from app.ui.widgets.layouts import column, row
from app.ui.widgets.live import LiveFrame

_FINE = 1000


class ProgressPanel(LiveFrame):
    """A bar with words.

    Signals:
        cancelled: Cancel was pressed; the work stops at its next report.
    """

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin hidden."""
        super().__init__(parent, role="card")
        self._title = ""
        self._step = Step(0.0, "", None)
        self._progress: Progress | None = None
        self._words, self._left = text_label("", "strong"), text_label("", "caption")
        self._bar = QProgressBar()
        self._bar.setRange(0, _FINE)
        self._bar.setTextVisible(False)
        self._cancel = Button(size="small")
        self._cancel.clicked.connect(self._stop)
        head = row(self._words, 1, self._left, self._cancel, space=12)
        self.setLayout(column(head, self._bar, space=8, margin=14))
        self.hide()
        self.settle()

    def watch(self, progress: Progress, title: str) -> Progress:
        """Show the reports of a piece of work that begins now; hand the same object to it."""
        self._progress, self._title = progress, title
        self._step = Step(0.0, "", None)
        self._cancel.setEnabled(True)
        progress.moved.connect(self._move)
        self.retranslate()
        self.show()
        return progress

    def finish(self) -> None:
        """Go away: the work is done or stopped."""
        self._progress = None
        self.hide()

    def retranslate(self) -> None:
        """Say the step anew."""
        step = self._step
        self._bar.setValue(round(step.done * _FINE))
        self._words.setText(" · ".join(part for part in (self._title, step.text) if part))
        percent = f"{step.done:.0%}"
        if step.seconds_left is not None and step.done < 1:
            left = translate("Widgets", "about {time} left").format(time=locale_text.duration(step.seconds_left))
            percent = f"{percent} · {left}"
        self._left.setText(percent)
        self._cancel.setText(translate("Widgets", "Cancel"))

    def _move(self, step: Step) -> None:
        self._step = step
        self.retranslate()

    def _stop(self) -> None:
        self._cancel.setEnabled(False)
        if self._progress is not None:
            self._progress.cancel()
        self.cancelled.emit()

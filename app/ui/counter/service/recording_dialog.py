"""Asks when a recording began and ended, and what it was made with."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from app.ui.counter.surroundings import Surroundings
from app.ui.language import translate
from app.ui.theme import theme
from app.ui.widgets.dialogs import Dialog
from app.ui.widgets.labels import text_label

_REMEMBERED = "papers/recording-device"
_USUAL = timedelta(minutes=5)


@dataclass(frozen=True, slots=True)
class Recorded:
    """When and with what."""

    started_at: datetime
    ended_at: datetime
    device: str


class RecordingDialog(Dialog):
    """Three lines; the device of last time stands there already."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        """Suggest the last minutes."""
        super().__init__(parent, icon="camera", width=460)
        self._around = around
        here = around.now().astimezone(around.zone)
        self._labels = text_label(), text_label(), text_label()
        self.start, self.end, self.device = QLineEdit(), QLineEdit(), QLineEdit()
        for field, at in ((self.start, here - _USUAL), (self.end, here)):
            field.setText(f"{at:%H:%M}")
        self.device.setText(around.memory.recall(_REMEMBERED))
        self._what = text_label("", "soft", wrap=True)
        grid = QGridLayout()
        grid.setVerticalSpacing(theme.active().px(8))
        for line, (label, field) in enumerate(zip(self._labels, (self.start, self.end, self.device), strict=True)):
            grid.addWidget(label, line, 0, Qt.AlignmentFlag.AlignRight)
            grid.addWidget(field, line, 1)
            field.textChanged.connect(self._judge)
        self.body.addWidget(self._what)
        self.body.addLayout(grid)
        self.settle()
        self._judge()

    def recorded(self) -> Recorded | None:
        """Return what was entered, None while it makes no sense."""
        today = self._around.now().astimezone(self._around.zone).date()
        device = self.device.text().strip()
        try:
            begin, end = (time.fromisoformat(field.text().strip()) for field in (self.start, self.end))
        except ValueError:
            return None
        if not device:
            return None
        zone = self._around.zone
        return Recorded(datetime.combine(today, begin, zone), datetime.combine(today, end, zone), device)

    def retranslate(self) -> None:
        """Set every word."""
        self._what.setText(
            translate("Papers", "Times of today, as 14:05. Only a recording that was made in this visit counts.")
        )
        for label, words in zip(
            self._labels,
            (translate("Papers", "Begins at"), translate("Papers", "Ends at"), translate("Papers", "Recorded with")),
            strict=True,
        ):
            label.setText(words)
        self.device.setPlaceholderText(translate("Papers", "Device, such as its number on the window"))
        title = translate("Papers", "Attach a recording")
        self.say(title, title, translate("Papers", "Cancel"))

    def accept(self) -> None:
        """Remember the device for the next time."""
        self._around.memory.keep(_REMEMBERED, self.device.text().strip())
        super().accept()

    def _judge(self) -> None:
        self.accept_button.setEnabled(self.recorded() is not None)


AskRecorded = Callable[[QWidget, Surroundings], Recorded | None]


def ask_recorded(parent: QWidget, around: Surroundings) -> Recorded | None:
    """Ask in a dialog."""
    dialog = RecordingDialog(around, parent.window())
    return dialog.recorded() if dialog.exec() == Dialog.DialogCode.Accepted else None

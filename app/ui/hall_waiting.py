"""What a screen of the hall shows before its home is open, or when that does not succeed."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QWidget

from app.ui.language import translate
from app.ui.widgets.labels import text_label
from app.ui.widgets.layouts import column
from app.ui.widgets.live import LiveWidget


class HallWaiting(LiveWidget):
    """A sentence for clients, and below it one for whoever mends it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Say that it is starting."""
        super().__init__(parent)
        self._fault, self._may_close = "", False
        self._title, self._said = text_label("", "display", wrap=True), text_label("", "soft", wrap=True)
        for label in (self._title, self._said):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setLayout(column(1, self._title, self._said, 1, space=18, margin=48))
        self.settle()

    def leave(self) -> None:
        """Make room for what was waited for."""
        self._may_close = True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stay: behind it lies the system's desktop."""
        if self._may_close or QGuiApplication.closingDown():
            super().closeEvent(event)
        else:
            event.ignore()

    def say(self, fault: str) -> None:
        """Say that it does not work now, and why."""
        self._fault = fault
        self.retranslate()

    def retranslate(self) -> None:
        """Set every word."""
        starting = translate("Hall", "One moment, please")
        resting = translate("Hall", "Out of service. Please speak to our lobby colleague.")
        self._title.setText(resting if self._fault else starting)
        self._said.setText(self._fault)

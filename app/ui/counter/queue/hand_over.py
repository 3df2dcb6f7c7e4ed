"""Asks why a ticket goes to another window."""

from PySide6.QtWidgets import QWidget

from app.ui.language import translate
from app.ui.widgets.dialogs import Dialog
from app.ui.widgets.labels import text_label
from app.ui.widgets.reason_line import ReasonLine


class HandOverDialog(Dialog):
    """A reason, typed or pressed."""

    def __init__(self, number: str, parent: QWidget | None = None) -> None:
        """Ask about the ticket of this number."""
        super().__init__(parent, icon="arrow-right")
        self._number = number
        self._why, self._asked = text_label("", "soft", wrap=True), ReasonLine(usual=3)
        self._asked.given.connect(self.accept_button.setEnabled)
        self.accept_button.setEnabled(False)
        self.body.addWidget(self._why)
        self.body.addWidget(self._asked)
        self._asked.setFocus()
        self.settle()

    @property
    def reason(self) -> str:
        """What was typed."""
        return self._asked.reason

    def retranslate(self) -> None:
        """Set every word."""
        title = translate("Queue", "Hand {number} over to another window?").format(number=self._number)
        self.say(title, translate("Queue", "Hand over"), translate("Queue", "Cancel"))
        self._why.setText(
            translate("Queue", "The first window that takes it serves on; who was asked first stays on record.")
        )
        words = (
            translate("Queue", "Needs another registration"),
            translate("Queue", "Institutional business"),
            translate("Queue", "Client asks for it"),
        )
        self._asked.say(translate("Queue", "Reason"), words)


def ask_to_hand_over(parent: QWidget, number: str) -> str:
    """Return the reason, empty where the person would rather not."""
    dialog = HandOverDialog(number, parent.window())
    reason = dialog.reason if dialog.exec() == Dialog.DialogCode.Accepted else ""
    dialog.deleteLater()
    return reason

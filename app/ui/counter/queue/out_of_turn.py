"""Asks why a number is called before its turn."""

from PySide6.QtWidgets import QWidget

from app.ui.language import translate
from app.ui.widgets.dialogs import Dialog
from app.ui.widgets.labels import text_label
from app.ui.widgets.reason_line import ReasonLine


class OutOfTurnDialog(Dialog):
    """A reason, typed or pressed; it is kept with the call."""

    def __init__(self, number: str, first: str, parent: QWidget | None = None) -> None:
        """Ask about a number, while another one is first."""
        super().__init__(parent, icon="list", width=600)
        self._number, self._first = number, first
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
        title = translate("Queue", "Call {number} before its turn?").format(number=self._number)
        self.say(title, translate("Queue", "Call"), translate("Queue", "Cancel"))
        words = translate("Queue", "It is the turn of {first}. The reason is kept with the call and can be asked for.")
        self._why.setText(words.format(first=self._first))
        usual = (
            translate("Queue", "Unwell, or with a small child"),
            translate("Queue", "Belongs to the client just served"),
            translate("Queue", "Only hands something in"),
        )
        self._asked.say(translate("Queue", "Reason"), usual)


def ask_out_of_turn(parent: QWidget, number: str, first: str) -> str:
    """Return the reason, empty where the person would rather not."""
    dialog = OutOfTurnDialog(number, first, parent.window())
    reason = dialog.reason if dialog.exec() == Dialog.DialogCode.Accepted else ""
    dialog.deleteLater()
    return reason

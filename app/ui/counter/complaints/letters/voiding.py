"""Asks why a letter that was issued and not sent is voided."""

from PySide6.QtWidgets import QWidget

from app.ui.language import translate
from app.ui.theme.tokens import Tone
from app.ui.widgets.dialogs import Dialog
from app.ui.widgets.labels import text_label
from app.ui.widgets.reason_line import ReasonLine


class VoidLetterDialog(Dialog):
    """Names the letter; the reason is kept in its log."""

    def __init__(self, number: str, parent: QWidget | None = None) -> None:
        """Ask about a letter."""
        super().__init__(parent, icon="ban", tone=Tone.SOON, width=480)
        self._number = number
        self._what, self.asked = text_label("", "soft", wrap=True), ReasonLine(usual=3)
        self.asked.given.connect(self.accept_button.setEnabled)
        self.accept_button.setEnabled(False)
        self.body.addWidget(self._what)
        self.body.addWidget(self.asked)
        self.asked.setFocus()
        self.settle()

    def retranslate(self) -> None:
        """Set every word."""
        words = translate(
            "Letters", "{number} was not sent yet. It is kept, marked as void, and another can be written."
        )
        self._what.setText(words.format(number=self._number))
        usual = (
            translate("Letters", "A figure or a name is wrong"),
            translate("Letters", "The decision changed"),
            translate("Letters", "Wrong letter"),
        )
        self.asked.say(translate("Letters", "Reason"), usual)
        self.say(translate("Letters", "Void this letter"), translate("Letters", "Void"), translate("Letters", "Cancel"))


def ask_why(parent: QWidget, number: str) -> str | None:
    """Ask in a dialog; None where the person would rather not."""
    dialog = VoidLetterDialog(number, parent.window())
    return dialog.asked.reason if dialog.exec() == Dialog.DialogCode.Accepted else None

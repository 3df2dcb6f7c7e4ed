"""Asks why a file was attached wrongly."""

from PySide6.QtWidgets import QWidget

from app.ui.language import translate
from app.ui.theme.tokens import Tone
from app.ui.widgets.dialogs import Dialog
from app.ui.widgets.labels import text_label
from app.ui.widgets.reason_line import ReasonLine


class WithdrawDialog(Dialog):
    """Names the file; the reason is kept beside it."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Ask about a file."""
        super().__init__(parent, icon="undo-2", tone=Tone.SOON, width=480)
        self._name = name
        self._what, self.asked = text_label("", "soft", wrap=True), ReasonLine(usual=3)
        self.asked.given.connect(self.accept_button.setEnabled)
        self.accept_button.setEnabled(False)
        self.body.addWidget(self._what)
        self.body.addWidget(self.asked)
        self.asked.setFocus()
        self.settle()

    def retranslate(self) -> None:
        """Set every word."""
        words = translate("Papers", "“{name}” stays in the case, marked as withdrawn, with this reason and your name.")
        self._what.setText(words.format(name=self._name))
        usual = (
            translate("Papers", "Another client's paper"),
            translate("Papers", "Cannot be read"),
            translate("Papers", "Wrong paper"),
        )
        self.asked.say(translate("Papers", "Reason"), usual)
        title = translate("Papers", "Withdraw this file")
        self.say(title, translate("Papers", "Withdraw"), translate("Papers", "Cancel"))


def ask_reason(parent: QWidget, name: str) -> str | None:
    """Ask in a dialog; None where the person would rather not."""
    dialog = WithdrawDialog(name, parent.window())
    return dialog.asked.reason if dialog.exec() == Dialog.DialogCode.Accepted else None

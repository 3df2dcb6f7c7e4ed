"""Asks why a file was attached wrongly."""

from PySide6.QtWidgets import QLineEdit, QWidget

from app.ui.language import translate
from app.ui.theme.tokens import Tone
from app.ui.widgets.buttons import Button
from app.ui.widgets.dialogs import Dialog
from app.ui.widgets.labels import text_label
from app.ui.widgets.layouts import row


class WithdrawDialog(Dialog):
    """Names the file; the reason is kept beside it."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Ask about a file."""
        super().__init__(parent, icon="undo-2", tone=Tone.SOON, width=480)
        self._name = name
        self._what, self.line = text_label("", "soft", wrap=True), QLineEdit()
        self._usual = [Button(size="small") for _ in range(3)]
        for button in self._usual:
            button.clicked.connect(lambda _on=False, button=button: self.line.setText(button.text()))
        self.line.textChanged.connect(lambda text: self.accept_button.setEnabled(bool(text.strip())))
        self.accept_button.setEnabled(False)
        self.body.addWidget(self._what)
        self.body.addWidget(self.line)
        self.body.addLayout(row(*self._usual, 1))
        self.line.setFocus()
        self.settle()

    def retranslate(self) -> None:
        """Set every word."""
        words = translate("Papers", "“{name}” stays in the case, marked as withdrawn, with this reason and your name.")
        self._what.setText(words.format(name=self._name))
        self.line.setPlaceholderText(translate("Papers", "Reason"))
        usual = (
            translate("Papers", "Another client's paper"),
            translate("Papers", "Cannot be read"),
            translate("Papers", "Wrong paper"),
        )
        for button, reason in zip(self._usual, usual, strict=True):
            button.setText(reason)
        title = translate("Papers", "Withdraw this file")
        self.say(title, translate("Papers", "Withdraw"), translate("Papers", "Cancel"))


def ask_reason(parent: QWidget, name: str) -> str | None:
    """Ask in a dialog; None where the person would rather not."""
    dialog = WithdrawDialog(name, parent.window())
    return dialog.line.text().strip() if dialog.exec() == Dialog.DialogCode.Accepted else None

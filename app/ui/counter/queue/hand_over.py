"""Asks why a ticket goes to another window."""

from PySide6.QtWidgets import QLineEdit, QWidget

from app.ui.language import translate
from app.ui.widgets.buttons import Button
from app.ui.widgets.dialogs import Dialog
from app.ui.widgets.labels import text_label
from app.ui.widgets.layouts import row


class HandOverDialog(Dialog):
    """A reason, typed or pressed."""

    def __init__(self, number: str, parent: QWidget | None = None) -> None:
        """Ask about the ticket of this number."""
        super().__init__(parent, icon="arrow-right")
        self._number = number
        self._why, self.line = text_label("", "soft", wrap=True), QLineEdit()
        self.line.textChanged.connect(lambda text: self.accept_button.setEnabled(bool(text.strip())))
        self.accept_button.setEnabled(False)
        self._usual = [Button(size="small") for _ in range(3)]
        for button in self._usual:
            button.clicked.connect(lambda _on=False, button=button: self.line.setText(button.text()))
        self.body.addWidget(self._why)
        self.body.addWidget(self.line)
        self.body.addLayout(row(*self._usual, 1))
        self.line.setFocus()
        self.settle()

    @property
    def reason(self) -> str:
        """What was typed."""
        return self.line.text().strip()

    def retranslate(self) -> None:
        """Set every word."""
        title = translate("Queue", "Hand {number} over to another window?").format(number=self._number)
        self.say(title, translate("Queue", "Hand over"), translate("Queue", "Cancel"))
        self._why.setText(
            translate("Queue", "The first window that takes it serves on; who was asked first stays on record.")
        )
        self.line.setPlaceholderText(translate("Queue", "Reason"))
        words = (
            translate("Queue", "Needs another registration"),
            translate("Queue", "Institutional business"),
            translate("Queue", "Client asks for it"),
        )
        for button, text in zip(self._usual, words, strict=True):
            button.setText(text)


def ask_to_hand_over(parent: QWidget, number: str) -> str:
    """Return the reason, empty where the person would rather not."""
    dialog = HandOverDialog(number, parent.window())
    reason = dialog.reason if dialog.exec() == Dialog.DialogCode.Accepted else ""
    dialog.deleteLater()
    return reason

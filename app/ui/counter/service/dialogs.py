"""What a step asks before it is taken: a reason, or the reference of the system that carried it out."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from app.forms import vocabulary
from app.ui.counter.looks import word
from app.ui.language import translate
from app.ui.theme import theme
from app.ui.theme.tokens import Tone
from app.ui.widgets.buttons import Button
from app.ui.widgets.dialogs import Dialog
from app.ui.widgets.labels import text_label
from app.ui.widgets.layouts import row


class Ask(Protocol):
    """Asks what a step wants to know, in words; None where the person would rather not.

    ``offers`` are what is missing most often, to be taken over with a press.
    """

    def __call__(self, parent: QWidget, action: str, offers: Sequence[str] = ()) -> str | None:
        """Ask for an action."""
        ...


_OFFERS_IN_A_ROW = 3


class ReasonDialog(Dialog):
    """Asks why; the words are kept in the log and may be read by the client."""

    def __init__(self, action: str, parent: QWidget | None = None, offers: Sequence[str] = ()) -> None:
        """Ask for the reason of an action; each offer becomes a line of its own."""
        super().__init__(parent, icon="file-pen", tone=Tone.SOON, width=520)
        self._action = action
        self._what = text_label("", "soft", wrap=True)
        self.words = QPlainTextEdit()
        self.words.setTabChangesFocus(True)
        self.words.textChanged.connect(lambda: self.accept_button.setEnabled(bool(self.reason)))
        self.accept_button.setEnabled(False)
        self._offers = tuple(offers)
        self._usual = [Button(size="small") for _ in self._offered()]
        for button in self._usual:
            button.clicked.connect(lambda _on=False, button=button: self._take_over(button.text()))
        self.body.addWidget(self._what)
        self.body.addWidget(self.words)
        for at in range(0, len(self._usual), _OFFERS_IN_A_ROW):
            self.body.addLayout(row(*self._usual[at : at + _OFFERS_IN_A_ROW], 1))
        self.words.setFocus()
        self.settle()

    @property
    def reason(self) -> str:
        """What was typed."""
        return self.words.toPlainText().strip()

    def retranslate(self) -> None:
        """Set every word."""
        name = word(vocabulary.ACTIONS, self._action)
        self._what.setText(_meaning(self._action))
        listed = translate("Service", "One thing on each line")
        self.words.setPlaceholderText(listed if self._action == "supplement" else translate("Service", "Reason"))
        for button, usual in zip(self._usual, self._offered(), strict=True):
            button.setText(usual)
        self.say(name, name, translate("Service", "Cancel"))

    def restyle(self) -> None:
        """Leave room for a few lines."""
        super().restyle()
        self.words.setFixedHeight(theme.active().px(96))

    def _offered(self) -> tuple[str, ...]:
        return self._offers or _usual(self._action)

    def _take_over(self, words: str) -> None:
        """Put an offer in the place of what was typed, or below it where several things can be missing."""
        typed = self.reason
        if not self._offers:
            self.words.setPlainText(words)
        elif words not in typed.splitlines():
            self.words.setPlainText(f"{typed}\n{words}" if typed else words)


class ReferenceDialog(Dialog):
    """Asks for the reference of the system that carried the service out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin with an empty line."""
        super().__init__(parent, icon="link", width=480)
        self._what, self.line = text_label("", "soft", wrap=True), QLineEdit()
        self.line.textChanged.connect(lambda text: self.accept_button.setEnabled(bool(text.strip())))
        self.accept_button.setEnabled(False)
        self.body.addWidget(self._what)
        self.body.addWidget(self.line)
        self.line.setFocus()
        self.settle()

    def retranslate(self) -> None:
        """Set every word."""
        self._what.setText(
            translate("Service", "Carry the service out in the trading system first, then enter the reference it gave.")
        )
        self.line.setPlaceholderText(translate("Service", "Reference, such as CS-20261123-0007"))
        title = translate("Service", "Carried out in the trading system")
        self.say(title, translate("Service", "Record as carried out"), translate("Service", "Cancel"))


def ask_words(parent: QWidget, action: str, offers: Sequence[str] = ()) -> str | None:
    """Ask for the reason, or for ``execute`` the reference, in a dialog."""
    if action == "execute":
        asked = ReferenceDialog(parent.window())
        return asked.line.text().strip() if asked.exec() == Dialog.DialogCode.Accepted else None
    dialog = ReasonDialog(action, parent.window(), offers)
    return dialog.reason if dialog.exec() == Dialog.DialogCode.Accepted else None


def _meaning(action: str) -> str:
    return {
        "supplement": translate(
            "Service", "List what is missing. The client gets the list in writing; the clock stands still meanwhile."
        ),
        "refuse": translate(
            "Service", "The client gets this reason in writing, with the right to complain. This cannot be undone."
        ),
        "withdraw": translate("Service", "The client takes the application back. This cannot be undone."),
        "suspend": translate("Service", "For a fault of an outside system; to be reported after 24 hours."),
        "refuse_signing": translate(
            "Service",
            "In the client's own words. A colleague witnesses it, an approver agrees; it is printed on the record.",
        ),
        "sign_after_all": translate("Service", "The document is still the one that was read; it is kept in the log."),
        "correct": translate(
            "Service",
            "The case is closed as wrong and stays as it is; another case is opened that puts it right. Each names the"
            " other. This cannot be undone.",
        ),
        "void": translate(
            "Service",
            "The client's signed revocation is chosen next. The original is kept and marked; this cannot be undone.",
        ),
        "order_replacement": translate(
            "Service", "The client signs a new document that names this one; then only the new one is in force."
        ),
        "discard": translate(
            "Service", "The document is voided and its number never used again. A new one can be prepared."
        ),
    }.get(action, translate("Service", "The reason is kept in the log with your name."))


def _usual(action: str) -> tuple[str, ...]:
    return {
        "withdraw": (
            translate("Service", "The client changed their mind"),
            translate("Service", "The client will come again"),
        ),
        "suspend": (
            translate("Service", "Trading system out of service"),
            translate("Service", "Depository does not answer"),
        ),
        "refuse_signing": (
            translate("Service", "The client does not agree with the content"),
            translate("Service", "The client gives no reason"),
        ),
        "sign_after_all": (translate("Service", "The client changed their mind"),),
        "discard": (
            translate("Service", "A particular is wrong"),
            translate("Service", "The client wants another language"),
        ),
    }.get(action, ())

"""Asks under which name a view is kept."""

from PySide6.QtWidgets import QLineEdit, QWidget

from app.ui.language import translate
from app.ui.widgets.dialogs import Dialog
from app.ui.widgets.labels import text_label


class NameDialog(Dialog):
    """One line to type in."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Begin with the name of the view that is shown."""
        super().__init__(parent, icon="save", width=420)
        self.line, self._about = QLineEdit(name), text_label("", "soft", wrap=True)
        self.line.textChanged.connect(lambda text: self.accept_button.setEnabled(bool(text.strip())))
        self.accept_button.setEnabled(bool(name.strip()))
        self.body.addWidget(self._about)
        self.body.addWidget(self.line)
        self.line.setFocus()
        self.settle()

    def retranslate(self) -> None:
        """Set every word."""
        self._about.setText(
            translate("Register", "The filters as they are now; they are yours alone, at every counter.")
        )
        self.line.setPlaceholderText(translate("Register", "Name"))
        self.say(
            translate("Register", "Keep this view under a name"),
            translate("Register", "Keep"),
            translate("Register", "Cancel"),
        )


def ask_view_name(parent: QWidget, name: str) -> str:
    """Ask in a dialog; empty where the person would rather not."""
    dialog = NameDialog(name, parent.window())
    return dialog.line.text() if dialog.exec() == Dialog.DialogCode.Accepted else ""

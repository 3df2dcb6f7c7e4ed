"""A password field: hidden, shown while one asks for it, with a word about Caps Lock."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from app.forms.fields import Field
from app.ui.language import translate
from app.ui.theme import theme


class PasswordEdit(QLineEdit):
    """A line that hides what is typed; the eye shows it.

    Signals:
        edited: somebody changed it.
        caps_lock: whether what is typed now comes out in capitals.
    """

    edited = Signal()
    caps_lock = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin hidden and empty."""
        super().__init__(parent)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self._eye = self.addAction(theme.active().icon("eye"), QLineEdit.ActionPosition.TrailingPosition)
        self._eye.setCheckable(True)
        self._eye.toggled.connect(self._reveal)
        self.textEdited.connect(lambda _text: self.edited.emit())
        self._name_eye()

    def put(self, text: str) -> None:
        """Show a text, hidden."""
        self.setText(text)

    def say(self, field: Field) -> None:
        """Say nothing: the label stands above it."""

    def wipe(self) -> None:
        """Empty and hide it."""
        self.setText("")
        self._eye.setChecked(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Notice capitals that nobody asked for: Qt does not tell the state of Caps Lock."""
        from PySide6.QtCore import Qt

        text, shift = event.text(), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if text.isascii() and text.isalpha():
            self.caps_lock.emit(text.isupper() is not shift)
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow language and theme."""
        super().changeEvent(event)
        if hasattr(self, "_eye") and event.type() in {QEvent.Type.StyleChange, QEvent.Type.LanguageChange}:
            self._name_eye()

    def _reveal(self, shown: bool) -> None:  # noqa: FBT001 - Qt's slot
        self.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self._name_eye()

    def _name_eye(self) -> None:
        shown = self._eye.isChecked()
        self._eye.setIcon(theme.active().icon("eye-off" if shown else "eye"))
        words = translate("Widgets", "Hide password") if shown else translate("Widgets", "Show password")
        self._eye.setToolTip(words)

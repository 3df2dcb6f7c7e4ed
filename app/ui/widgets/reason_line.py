"""A reason, typed or pressed."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from app.ui.widgets.buttons import Button
from app.ui.widgets.layouts import column, row


class ReasonLine(QWidget):
    """A line to type in, and the usual reasons below it; the words are its dialog's.

    Signals:
        given: with whether there is a reason now.
    """

    given = Signal(bool)

    def __init__(self, usual: int = 0, parent: QWidget | None = None) -> None:
        """Begin empty, with room for so many usual reasons."""
        super().__init__(parent)
        self.line = QLineEdit()
        self.usual = [Button(size="small") for _ in range(usual)]
        for button in self.usual:
            button.clicked.connect(lambda _on=False, button=button: self.line.setText(button.text()))
        self.line.textChanged.connect(lambda text: self.given.emit(bool(text.strip())))
        below = (row(*self.usual, 1),) if self.usual else ()
        self.setLayout(column(self.line, *below, space=12))
        self.setFocusProxy(self.line)

    @property
    def reason(self) -> str:
        """What was typed."""
        return self.line.text().strip()

    def say(self, placeholder: str, usual: Sequence[str] = ()) -> None:
        """Set the words."""
        self.line.setPlaceholderText(placeholder)
        for button, reason in zip(self.usual, usual, strict=True):
            button.setText(reason)

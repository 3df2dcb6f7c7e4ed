"""Widgets that follow a switch of language or theme while the program runs.

A live widget creates its children in ``__init__`` without texts, ends with ``self.settle()``, and sets every text in
``retranslate`` and every icon or hand-picked colour in ``restyle``. Both run again whenever they must.
"""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QDialog, QFrame, QWidget


class LiveWidget(QWidget):
    """A plain live widget."""

    _settled = False

    def settle(self) -> None:
        """Set texts and icons for the first time; the last call of ``__init__``."""
        self._settled = True
        self.retranslate()
        self.restyle()

    def retranslate(self) -> None:
        """Set every text in the present language."""

    def restyle(self) -> None:
        """Set every icon and hand-picked colour of the present theme."""

    def changeEvent(self, event: QEvent) -> None:
        """Follow language and theme."""
        super().changeEvent(event)
        if self._settled:
            _follow(self, event)


class LiveFrame(QFrame):
    """A live frame; ``role`` picks its look from the style sheet."""

    _settled = False

    def __init__(self, parent: QWidget | None = None, *, role: str = "") -> None:
        """Make a frame of a role: card, well, rail, bar, strip, banner, chip, toast, popup."""
        super().__init__(parent)
        if role:
            self.setProperty("role", role)

    def settle(self) -> None:
        """Set texts and icons for the first time; the last call of ``__init__``."""
        self._settled = True
        self.retranslate()
        self.restyle()

    def retranslate(self) -> None:
        """Set every text in the present language."""

    def restyle(self) -> None:
        """Set every icon and hand-picked colour of the present theme."""

    def changeEvent(self, event: QEvent) -> None:
        """Follow language and theme."""
        super().changeEvent(event)
        if self._settled:
            _follow(self, event)


class LiveDialog(QDialog):
    """A live dialog."""

    _settled = False

    def settle(self) -> None:
        """Set texts and icons for the first time; the last call of ``__init__``."""
        self._settled = True
        self.retranslate()
        self.restyle()

    def retranslate(self) -> None:
        """Set every text in the present language."""

    def restyle(self) -> None:
        """Set every icon and hand-picked colour of the present theme."""

    def changeEvent(self, event: QEvent) -> None:
        """Follow language and theme."""
        super().changeEvent(event)
        if self._settled:
            _follow(self, event)


def _follow(widget: LiveWidget | LiveFrame | LiveDialog, event: QEvent) -> None:
    if event.type() == QEvent.Type.LanguageChange:
        widget.retranslate()
    elif event.type() == QEvent.Type.StyleChange:
        widget.restyle()


def mark(widget: QWidget, name: str, value: object) -> None:
    """Set a property the style sheet looks at, and let the sheet look again."""
    before = widget.property(name)
    if before == value:
        return
    widget.setProperty(name, value)
    if before is None and not widget.isVisible():
        # The sheet has not looked yet; and QStyle's Python face, which costs 12 ms, is spared before the first paint.
        return
    widget.style().unpolish(widget)
    widget.style().polish(widget)

"""Buttons with the theme's icons."""

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from app.ui.theme import theme
from app.ui.widgets.live import mark

if TYPE_CHECKING:
    from PySide6.QtCore import QKeyCombination
    from PySide6.QtGui import QKeyEvent, QKeySequence


class Kind(StrEnum):
    """How loud a button is; one PRIMARY on a page."""

    PRIMARY = "primary"
    SECONDARY = "secondary"
    GHOST = "ghost"
    DANGER = "danger"


_ICON_COLOUR = {
    Kind.PRIMARY: "on_primary",
    Kind.SECONDARY: "ink_soft",
    Kind.GHOST: "primary_text",
    Kind.DANGER: "on_act",
}
# Qt.Key: Return and Enter, without the Qt namespace before the first paint
_ENTER = frozenset({0x01000004, 0x01000005})


class Button(QPushButton):
    """A push button."""

    def __init__(
        self,
        text: str = "",
        *,
        icon: str = "",
        kind: Kind = Kind.SECONDARY,
        size: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Make a button; ``size`` is "", "small" or "large"."""
        super().__init__(text, parent)
        self._icon = icon
        self._kind = kind
        self._keys: QKeySequence | None = None
        self.setProperty("kind", str(kind))
        self.setProperty("bulk", size)
        self.setAutoDefault(False)
        self._dress()

    def set_kind(self, kind: Kind) -> None:
        """Make the button louder or quieter."""
        self._kind = kind
        mark(self, "kind", str(kind))
        self._dress()

    def set_icon(self, name: str) -> None:
        """Show another icon."""
        self._icon = name
        self._dress()

    def setText(self, text: str) -> None:
        """Set the words; the icon keeps its distance from them, and the shortcut, which Qt would drop, stays."""
        super().setText(text)
        if self._keys is not None:
            super().setShortcut(self._keys)
        self._dress()

    def setShortcut(self, key: "QKeySequence | QKeySequence.StandardKey | QKeyCombination | str | int") -> None:
        """Let keys press the button, whatever its words become; the tool tip tells them."""
        super().setShortcut(key)
        self._keys = self.shortcut()
        self.setToolTip(self._keys.toString())

    def keyPressEvent(self, event: "QKeyEvent") -> None:
        """Enter presses the button it stands on, in pages as in dialogs."""
        if event.key() in _ENTER:
            if not event.isAutoRepeat():
                self.click()
            return
        super().keyPressEvent(event)

    def set_link(self) -> "Button":
        """Look like a link in running text."""
        mark(self, "link", "true")
        return self

    def changeEvent(self, event: QEvent) -> None:
        """Redraw the icon in another theme's colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_kind"):
            self._dress()

    def _dress(self) -> None:
        if self._icon:
            # The sheet leaves too little air between icon and words, so the picture brings its own.
            gap = 4 if self.text() else 0
            self.setIconSize(QSize(theme.active().px(18 + gap), theme.active().px(18)))
            self.setIcon(theme.active().icon(self._icon, _ICON_COLOUR[self._kind], gap=gap))


class IconButton(QToolButton):
    """A button that is an icon; its words are the tool tip and what a screen reader says."""

    def __init__(self, icon: str, *, colour: str = "ink_soft", size: int = 18, parent: QWidget | None = None) -> None:
        """Make a flat icon button in a colour token."""
        super().__init__(parent)
        self._icon, self._colour, self._size = icon, colour, size
        self.setAutoRaise(True)
        self._dress()

    def set_icon(self, name: str, colour: str | None = None) -> None:
        """Show another icon."""
        self._icon, self._colour = name, colour or self._colour
        self._dress()

    def say(self, words: str, shortcut: str = "") -> None:
        """Set the words of the button, and a shortcut that presses it."""
        self.setAccessibleName(words)
        self.setToolTip(f"{words} ({shortcut})" if shortcut else words)
        if shortcut:
            self.setShortcut(shortcut)

    def changeEvent(self, event: QEvent) -> None:
        """Redraw the icon in another theme's colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_size"):
            self._dress()

    def _dress(self) -> None:
        side = theme.active().px(self._size)
        self.setIconSize(QSize(side, side))
        self.setIcon(theme.active().icon(self._icon, self._colour, self._size))

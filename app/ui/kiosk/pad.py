"""The kiosk's own keys for numbers and codes: no keyboard is needed for them."""

from enum import StrEnum
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QSizePolicy

from app.ui.kiosk.look import KioskLook
from app.ui.language import translate
from app.ui.widgets.live import LiveWidget


class Keys(StrEnum):
    """Which keys are offered."""

    DIGITS = "digits"
    IDENTITY = "identity"
    """Digits and X, as the identity card has them; letters at a press."""
    TICKET = "ticket"
    """The letters of tickets beside the digits; all letters at a press."""
    CODE = "code"
    """Letters and digits."""


_DIGITS: Final = ("1", "2", "3", "4", "5", "6", "7", "8", "9", "", "0", "")
_TICKET: Final = (
    "A",
    "1",
    "2",
    "3",
    "B",
    "4",
    "5",
    "6",
    "C",
    "7",
    "8",
    "9",
    "L",
    "-",
    "0",
    "back",
    "T",
    "V",
    "Y",
    "letters",
)
_KEY_MM: Final = 30.0
_LETTERS: Final = tuple("ABCDEFGHIJKLMNOPQRSTUVWXYZ-")
_BACK, _EMPTY, _LETTERS_KEY, _DIGITS_KEY = "back", "empty", "letters", "digits"


class Pad(LiveWidget):
    """Keys to press with a finger.

    Signals:
        typed: with one character.
        erased: the last character is to go.
        emptied: all of them are to go.
    """

    typed = Signal(str)
    erased = Signal()
    emptied = Signal()

    def __init__(self, look: KioskLook, keys: Keys) -> None:
        """Offer these keys."""
        super().__init__()
        self._look, self._keys = look, keys
        self._letters = keys is Keys.CODE
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self.setLayout(self._grid)
        self.keys: dict[str, QPushButton] = {}
        look.changed.connect(self._build)
        self.settle()

    def retranslate(self) -> None:
        """Set every word."""
        self._build()

    def press(self, characters: str) -> None:
        """Press keys one after the other, as a finger would."""
        for character in characters:
            if character not in self.keys:
                self._switch()
            self.keys[character].click()

    def sizeHint(self) -> QSize:
        """Ask for keys somewhat wider than high."""
        hint = super().sizeHint()
        return QSize(max(hint.width(), self._names()[1] * self._look.ruler.px(_KEY_MM)), hint.height())

    def _build(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.keys = {}
        self._grid.setSpacing(self._look.px(6))
        names, columns = self._names()
        for at, name in enumerate(names):
            if name:
                self._grid.addWidget(self._key(name), at // columns, at % columns)

    def _names(self) -> tuple[list[str], int]:
        """Return the keys, line by line, and how many stand on a line."""
        if self._letters:
            return self._letter_keys(), 7
        return (list(_TICKET), 4) if self._keys is Keys.TICKET else (self._digit_keys(), 3)

    def _digit_keys(self) -> list[str]:
        names = list(_DIGITS)
        names[9] = "X" if self._keys is Keys.IDENTITY else _EMPTY
        names[11] = _BACK
        if self._keys is Keys.IDENTITY:
            return [*names, _EMPTY, _LETTERS_KEY, "-"]
        return [*names, "", _LETTERS_KEY, ""] if self._keys is Keys.CODE else names

    def _letter_keys(self) -> list[str]:
        return [*_LETTERS, _BACK, _EMPTY, "", "", _DIGITS_KEY]

    def _key(self, name: str) -> QPushButton:
        words = {
            _BACK: "⌫",
            _EMPTY: translate("Kiosk", "Clear"),
            _LETTERS_KEY: "ABC",
            _DIGITS_KEY: "123",
        }
        key = QPushButton(words.get(name, name))
        key.setProperty("key", "true")
        key.setProperty("kind", "secondary")
        key.setAutoDefault(False)
        key.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        key.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        key.setAccessibleName({_BACK: translate("Kiosk", "Delete the last one")}.get(name, words.get(name, name)))
        if name in {_LETTERS_KEY, _DIGITS_KEY}:
            key.clicked.connect(self._switch)
        elif name == _BACK:
            key.clicked.connect(self.erased)
        elif name == _EMPTY:
            key.clicked.connect(self.emptied)
        else:
            key.clicked.connect(lambda _on=False: self.typed.emit(name))
        self.keys[name] = key
        return key

    def _switch(self) -> None:
        self._letters = not self._letters
        self._build()

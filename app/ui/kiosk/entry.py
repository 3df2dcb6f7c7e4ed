"""One field of a declared form, worn large: tiles to choose, keys of our own for numbers, the system's for text."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QPlainTextEdit, QWidget

from app.forms.fields import Entry, Field
from app.ui.forms.editors import choice_label
from app.ui.kiosk.look import KioskLook
from app.ui.kiosk.pad import Keys, Pad
from app.ui.kiosk.tiles import Tile, TileGrid
from app.ui.language import translate
from app.ui.widgets.layouts import column

_KEYS: Final = {
    "phone": Keys.DIGITS,
    "phone_tail": Keys.DIGITS,
    "identity_number": Keys.IDENTITY,
    "document": Keys.IDENTITY,
    "number": Keys.TICKET,
    "code": Keys.CODE,
}
"""Fields that are entered with keys of our own."""
_SECRET: Final = (
    Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText | Qt.InputMethodHint.ImhNoAutoUppercase
)
_LONG_MM: Final = 110
"""A field for many words is no higher: the system's keyboard wants the rest."""
_DATE_PARTS: Final = (4, 6)


class WideLine(QLineEdit):
    """One line of text; the system's keyboard is asked for where somebody stands in it."""

    def __init__(self) -> None:
        """Learn nothing and offer nothing of what others typed."""
        super().__init__()
        self.setInputMethodHints(_SECRET)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setDragEnabled(False)
        self.setAcceptDrops(False)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Ask for the on-screen keyboard."""
        super().focusInEvent(event)
        if not self.isReadOnly():
            QGuiApplication.inputMethod().show()


class WideText(QPlainTextEdit):
    """Several lines of text."""

    def __init__(self) -> None:
        """Learn nothing, and undo nothing."""
        super().__init__()
        self.setInputMethodHints(_SECRET)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setAcceptDrops(False)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Ask for the on-screen keyboard."""
        super().focusInEvent(event)
        QGuiApplication.inputMethod().show()


class EntryBox(QWidget):
    """The control of one field.

    Signals:
        chosen: a tile was pressed; the field is answered.
        entered: Enter was pressed.
    """

    chosen = Signal()
    entered = Signal()

    def __init__(self, look: KioskLook, field: Field, text: str) -> None:
        """Show a field with what was typed before."""
        super().__init__()
        self._look, self.field = look, field
        self.line: WideLine | None = None
        self.long: WideText | None = None
        self.tiles: TileGrid | None = None
        self.pad: Pad | None = None
        self._value = text
        self._layout = column(space=16)
        self.setLayout(self._layout)
        self._build()

    def text(self) -> str:
        """Return what stands here, as a form's ``clean`` reads it."""
        if self.line is not None:
            return self.line.text()
        return self.long.toPlainText() if self.long is not None else self._value

    def wipe(self) -> None:
        """Empty it and forget what could be undone."""
        self._value = ""
        if self.line is not None:
            self.line.setText("")
        if self.long is not None:
            self.long.setPlainText("")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the keys beside the line where there is more width than height."""
        super().resizeEvent(event)
        beside = self.width() > self.height()
        self._layout.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        if self.line is not None:
            self._layout.setStretch(0, 2 if beside else 0)
            self._layout.setStretch(self._layout.count() - 1, 0 if beside and self.pad is not None else 1)

    def _build(self) -> None:
        entry = self.field.entry
        if entry in {Entry.CHOICE, Entry.CHECK}:
            self.tiles = TileGrid(self._look, self._choices)
            self.tiles.chosen.connect(self._choose)
            self._layout.addWidget(self.tiles, 1)
        elif entry is Entry.LONG_TEXT:
            self.long = WideText()
            self.long.setPlainText(self._value)
            self.long.setMaximumHeight(self._look.ruler.px(_LONG_MM))
            self._layout.addWidget(self.long, 3)
            self._layout.addStretch(1)
            self.setFocusProxy(self.long)
        else:
            self._build_line()

    def _build_line(self) -> None:
        self.line = line = WideLine()
        line.setText(self._value)
        line.returnPressed.connect(self.entered)
        self._layout.addWidget(line, 0, Qt.AlignmentFlag.AlignTop)
        self.setFocusProxy(line)
        keys = Keys.DIGITS if self.field.entry in {Entry.DATE, Entry.NUMBER} else _KEYS.get(self.field.name)
        if keys is not None:
            self.pad = pad = Pad(self._look, keys)
            pad.typed.connect(self._type)
            pad.erased.connect(self._erase)
            pad.emptied.connect(line.clear)
            # Keys of our own need none of the system's.
            line.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=False)
            self._layout.addWidget(pad, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
        self._layout.addStretch(1)

    def _choices(self) -> list[Tile]:
        if self.field.entry is Entry.CHECK:
            return [
                Tile("yes", translate("Kiosk", "Yes"), "check"),
                Tile("", translate("Kiosk", "No"), "x"),
            ]
        return [Tile(choice.value, choice_label(choice)) for choice in self.field.choices]

    def _choose(self, value: str) -> None:
        self._value = value
        self.chosen.emit()

    def _type(self, character: str) -> None:
        if self.line is None:
            return
        text = self.line.text() + character
        self.line.setText(_dated(text) if self.field.entry is Entry.DATE else text)

    def _erase(self) -> None:
        if self.line is not None:
            text = self.line.text()[:-1]
            self.line.setText(text.removesuffix("-") if self.field.entry is Entry.DATE else text)


def _dated(text: str) -> str:
    """Return digits as a date that grows: 2036-05-17."""
    digits = "".join(character for character in text if character.isdigit())[:8]
    year, month, day = digits[: _DATE_PARTS[0]], digits[_DATE_PARTS[0] : _DATE_PARTS[1]], digits[_DATE_PARTS[1] :]
    return "-".join(part for part in (year, month, day) if part)

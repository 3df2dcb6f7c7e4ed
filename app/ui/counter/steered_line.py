"""A line to type in that steers a list below it: arrows move, Enter takes, Esc leaves."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from app.ui.theme import theme
from app.ui.widgets.live import mark

PAUSE_MS = 60


class SteeredLine(QLineEdit):
    """A search line.

    Signals:
        searched: with the text, a moment after the last key.
        moved: with the step, for an arrow or a page key.
        taken: Enter.
        left: Esc on an empty line.
    """

    searched = Signal(str)
    moved = Signal(int)
    taken = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None, *, large: bool = False) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._large = large
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(lambda: self.searched.emit(self.text()))
        self._glass = self.addAction(theme.active().icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.setClearButtonEnabled(True)
        self.textChanged.connect(lambda _text: self._pause.start())
        self._dress()

    @property
    def settled(self) -> bool:
        """Whether what is typed has been searched for."""
        return not self._pause.isActive()

    def search_now(self) -> None:
        """Search without waiting for the pause."""
        self._pause.stop()
        self.searched.emit(self.text())

    def event(self, event: QEvent) -> bool:
        """Keep Esc for the line while there is something to clear; a page's own Esc comes after."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and self._clears(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Steer the list."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
        key = Qt.Key(event.key())
        if key in steps:
            self.moved.emit(steps[key])
        elif (
            key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self.taken.emit()
        elif key == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_glass"):
            self._dress()

    def _clears(self, event: QKeyEvent) -> bool:
        return event.key() == Qt.Key.Key_Escape and bool(self.text())

    def _dress(self) -> None:
        self._glass.setIcon(theme.active().icon("search"))
        mark(self, "size", "large" if self._large else "")
        if self._large:
            self.setMinimumHeight(theme.active().px(48))

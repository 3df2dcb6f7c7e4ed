"""Holds the keys: what reaches Qt is text for the field that is being filled in, or nothing.

What never reaches Qt (Ctrl+Alt+Del, the Windows key, switching consoles) is the system's to hold: ``docs/kiosk.md``.
"""

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

_HELD: Final = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_EDITING: Final = frozenset(
    {
        Qt.Key.Key_Backspace,
        Qt.Key.Key_Delete,
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
        Qt.Key.Key_Return,
        Qt.Key.Key_Enter,
    }
)
_MOVING: Final = frozenset({Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Space, *_EDITING})
"""What somebody without touch moves and presses with."""
_KEYS: Final = frozenset({QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride})
_BARRED: Final = frozenset(
    {
        QEvent.Type.ContextMenu,
        QEvent.Type.DragEnter,
        QEvent.Type.DragMove,
        QEvent.Type.Drop,
        QEvent.Type.Shortcut,
        QEvent.Type.WhatsThis,
    }
)
_BUTTONS: Final = frozenset({Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton})
"""A right click opens menus; on X11 a middle one pastes what somebody else had selected."""


class HeldKeys(QObject):
    """Stands before every event of the program."""

    def __init__(self, parent: QObject) -> None:
        """Begin to hold."""
        super().__init__(parent)
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self)

    def release(self) -> None:
        """Hold no more."""
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let text and moving through, and nothing else that a keyboard can say."""
        kind = event.type()
        if kind in _BARRED or (isinstance(event, QMouseEvent) and event.button() in _BUTTONS):
            return True
        if kind in _KEYS and isinstance(event, QKeyEvent):
            return not _harmless(event)
        return False


def _harmless(event: QKeyEvent) -> bool:
    if event.modifiers() & _HELD:
        return False
    if Qt.Key(event.key()) in _MOVING:
        return True
    writes = isinstance(QApplication.focusWidget(), QLineEdit | QPlainTextEdit)
    return writes and bool(event.text()) and event.text().isprintable()

"""Typing as an input method does it: Chinese comes whole, not key by key."""

from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication


def write(target, text):
    """Commit a text to whatever has the focus."""
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(target, event)

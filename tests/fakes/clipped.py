"""Finds words that have no room on a screen."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLabel, QPushButton, QWidget


def clipped(window):
    """Return the texts of visible labels and buttons that are cut off, by the window or by their own size."""
    found = []
    for widget in window.findChildren(QWidget):
        text = widget.text() if isinstance(widget, QLabel | QPushButton) else ""
        if text.strip() and widget.isVisibleTo(window) and not (_has_room(widget) and _inside(window, widget)):
            found.append(text)
    return found


def _has_room(widget):
    if isinstance(widget, QPushButton):
        hint = widget.sizeHint()
        return hint.width() <= widget.width() + 1 and hint.height() <= widget.height() + 1
    area, metrics = widget.contentsRect(), QFontMetrics(widget.font())
    if widget.wordWrap():
        needed = metrics.boundingRect(0, 0, area.width(), 9999, int(Qt.TextFlag.TextWordWrap), widget.text())
        return needed.width() <= area.width() + 1 and needed.height() <= area.height() + 2
    lines = widget.text().split("\n")
    wide = max(metrics.horizontalAdvance(line) for line in lines)
    return wide <= area.width() + 1 and metrics.height() * len(lines) <= area.height() + 4


def _inside(window, widget):
    corner = widget.mapTo(window, widget.rect().topLeft())
    return window.rect().contains(widget.rect().translated(corner))

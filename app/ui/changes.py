"""The change feed: a screen that is seen reloads, one that is hidden marks itself stale."""

from collections.abc import Callable, Collection

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from app.domain.changes import Changes


class ChangeFeed(QObject):
    """Brings what the store published into the window's thread.

    Signals:
        changed: with Changes, once for each commit.
    """

    changed = Signal(object)
    _published = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin with nobody listening."""
        super().__init__(parent)
        self._published.connect(self.changed, Qt.ConnectionType.QueuedConnection)

    def publish(self, changes: Changes) -> None:
        """Take news from the store; callable from any thread (a ``ChangeListener``)."""
        if shiboken6.isValid(self):
            self._published.emit(changes)

    def follow(self, widget: QWidget, kinds: Collection[str], reload: Callable[[], None]) -> "Follower":
        """Reload a screen when a record of these kinds was written: at once where it is seen, else when it is shown."""
        follower = Follower(widget, frozenset(kinds), reload)
        self.changed.connect(follower.hear)
        return follower


class Follower(QObject):
    """One screen's ear; it goes with its widget."""

    def __init__(self, widget: QWidget, kinds: frozenset[str], reload: Callable[[], None]) -> None:
        super().__init__(widget)
        self._widget, self._kinds, self._reload = widget, kinds, reload
        self.stale = False
        # Several commits in one breath reload once.
        self._soon = QTimer(self, singleShot=True, interval=30)
        self._soon.timeout.connect(self._refresh)
        widget.installEventFilter(self)

    def hear(self, changes: Changes) -> None:
        """Look whether the news concerns this screen."""
        if not self._kinds or self._kinds & changes.kinds:
            self.stale = True
            if self._widget.isVisible() and not self._soon.isActive():
                self._soon.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Catch up when the screen is shown."""
        if event.type() == QEvent.Type.Show and self.stale:
            self._soon.start()
        return super().eventFilter(watched, event)

    def _refresh(self) -> None:
        if self.stale and self._widget.isVisible():
            self.stale = False
            self._reload()

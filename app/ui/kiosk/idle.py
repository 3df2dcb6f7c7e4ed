"""Notices that whoever stood here has gone: a countdown, then the end of the visit."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

IDLE_S: Final = 45
COUNT_S: Final = 15
_TOUCHES: Final = frozenset(
    {
        QEvent.Type.MouseButtonPress,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.KeyPress,
        QEvent.Type.InputMethod,
        QEvent.Type.Wheel,
        QEvent.Type.TabletPress,
    }
)


class IdleGuard(QObject):
    """Counts while nobody touches anything.

    Signals:
        counting: with the seconds left, once a second; 0 says that somebody is there again.
        over: nobody came back.
    """

    counting = Signal(int)
    over = Signal()

    def __init__(self, parent: QObject) -> None:
        """Stand ready; nothing counts before ``begin``."""
        super().__init__(parent)
        self._quiet = QTimer(self, singleShot=True, interval=IDLE_S * 1000)
        self._second = QTimer(self, interval=1000)
        self._left = 0
        self._quiet.timeout.connect(self._count)
        self._second.timeout.connect(self._down)
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self)

    @property
    def left(self) -> int:
        """The seconds left, 0 while nothing is counted."""
        return self._left

    def begin(self) -> None:
        """Watch from now on."""
        self._stop_count()
        self._quiet.start()

    def rest(self) -> None:
        """Watch no more: the start page is nobody's."""
        self._stop_count()
        self._quiet.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See a touch, and begin anew."""
        if event.type() in _TOUCHES and (self._quiet.isActive() or self._left):
            self.begin()
        return False

    def _count(self) -> None:
        self._left = COUNT_S
        self.counting.emit(self._left)
        self._second.start()

    def _down(self) -> None:
        self._left -= 1
        if self._left <= 0:
            self._second.stop()
            self.over.emit()
        else:
            self.counting.emit(self._left)

    def _stop_count(self) -> None:
        self._second.stop()
        if self._left:
            self._left = 0
            self.counting.emit(0)

"""Work that is done again and again while a window is open."""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from app.ui.tasks import Tasks

MINUTE_MS = 60_000


def regularly(owner: QWidget, tasks: Tasks, work: Callable[[], object], interval_ms: int = MINUTE_MS) -> QTimer:
    """Run the work on the store's thread at every interval, as long as its owner lives."""
    tick = QTimer(owner, interval=interval_ms)
    tick.timeout.connect(lambda: tasks.run(owner, work))
    tick.start()
    return tick

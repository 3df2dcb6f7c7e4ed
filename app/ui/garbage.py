"""Collects reference cycles in the window's thread, and nowhere else.

Pages and their parts hold each other in cycles. When Python's collector happens to run while a worker is allocating, it
destroys Qt's widgets on the worker's thread, and the program ends with them. So automatic collection rests while there
are workers; a timer in the window's thread collects in its place, by the same thresholds.
"""

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 1_000


class Garbage(QObject):
    """Takes over the collecting until it is told to stop."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin in the thread of the window."""
        super().__init__(parent)
        self._found_enabled = gc.isenabled()
        gc.disable()
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    def collect(self) -> None:
        """Collect the oldest generation whose threshold is passed."""
        passed = [counted > most for counted, most in zip(gc.get_count(), gc.get_threshold(), strict=True)]
        if any(passed):
            gc.collect(max(generation for generation, due in enumerate(passed) if due))

    def stop(self) -> None:
        """Give the collecting back to Python: there are no workers any more."""
        self._timer.stop()
        if self._found_enabled:
            gc.enable()

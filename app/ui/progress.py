"""How far a long piece of work is, and a way to stop it."""

import time
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal


class Cancelled(Exception):
    """The person pressed Cancel."""


@dataclass(frozen=True, slots=True)
class Step:
    """A report: the share done (0 to 1), what is being done, and about how many seconds are left."""

    done: float
    text: str
    seconds_left: float | None


class Progress(QObject):
    """Carries reports from the worker to the window.

    Signals:
        moved: with a Step, in the window's thread.
    """

    moved = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin at nothing."""
        super().__init__(parent)
        self._began: float | None = None
        self._told = -1.0
        self._cancelled = False

    def report(self, done: float, text: str = "") -> None:
        """Say how far the work is; call it as often as you like, from the worker.

        Raises:
            Cancelled: after ``cancel``, so that the work stops here.
        """
        if self._cancelled:
            raise Cancelled
        now = time.monotonic()
        if self._began is None:
            self._began = now
        # Fifteen reports a second are as many as an eye can use.
        if now - self._told < 1 / 15 and done < 1:
            return
        self._told = now
        spent = now - self._began
        left = spent / done * (1 - done) if 0 < done <= 1 and spent > 1 else None
        self.moved.emit(Step(min(max(done, 0.0), 1.0), text, left))

    def cancel(self) -> None:
        """Ask the work to stop."""
        self._cancelled = True

"""The only place that starts a thread.

One worker thread owns the database, another does documents, a third asks engines; what goes on by itself, such as the
exchange with other terminals, stands by on a thread of its own. Results come back in the window's thread; one whose
owner is gone, or that was cancelled, is dropped.
"""

import logging
import queue
import threading
import time
from collections.abc import Callable
from enum import StrEnum
from typing import Protocol, TypeVar

import shiboken6
from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, Signal

from app.ui.garbage import Garbage
from app.ui.progress import Cancelled, Progress

T = TypeVar("T")
log = logging.getLogger(__name__)


class Lane(StrEnum):
    """Which worker does it; work of one lane runs one after the other."""

    DATABASE = "database"
    DOCUMENTS = "documents"
    DEVICES = "devices"
    """What waits for somebody to lay a card on a reader."""
    NETWORK = "network"
    """What asks an engine before it writes: neither a slow answer nor none keeps anything else waiting."""


class ErrorPath(Protocol):
    """Tells the person what went wrong."""

    def report(self, error: BaseException, *, retry: Callable[[], None] | None = None) -> object:
        """Say it, sorted by who must act; ``retry`` does the same work again."""
        ...


class Task:
    """One piece of work on its way."""

    def __init__(
        self,
        owner: QObject,
        work: Callable[[], object],
        then: Callable[[object], None] | None,
        failed: Callable[[Exception], bool] | None,
        progress: Progress | None,
        lane: Lane,
    ) -> None:
        """Keep what is to be done and who wants to hear of it."""
        self.owner, self.work, self.then, self.failed = owner, work, then, failed
        self.progress, self.lane = progress, lane
        self.result: object = None
        self.error: BaseException | None = None
        self.cancelled = False

    def cancel(self) -> None:
        """Drop the result; work that reports progress also stops at its next report."""
        self.cancelled = True
        if self.progress is not None:
            self.progress.cancel()

    def wanted(self) -> bool:
        """Whether anybody still wants the result."""
        return not self.cancelled and shiboken6.isValid(self.owner)


class Tasks(QObject):
    """Runs work beside the window.

    Signals:
        busy_changed: True when the first piece of work begins, False when the last is delivered.
    """

    busy_changed = Signal(bool)
    _finished = Signal(object)
    _broken = Signal(object)

    def __init__(self, errors: ErrorPath, parent: QObject | None = None) -> None:
        """Report what nobody handles to ``errors``."""
        super().__init__(parent)
        self._errors = errors
        self._lanes: dict[Lane, _Worker] = {}
        self._open = 0
        self._standing: list[threading.Event] = []
        self._garbage = Garbage(self)
        # Workers emit it on their own threads, so Qt queues it by itself; naming the kind would load the Qt namespace,
        # a tenth of the time to the first paint.
        self._finished.connect(self._deliver)
        self._broken.connect(self._report)

    def run(
        self,
        owner: QObject,
        work: Callable[[], T],
        then: Callable[[T], None] | None = None,
        *,
        lane: Lane = Lane.DATABASE,
        failed: Callable[[Exception], bool] | None = None,
        progress: Progress | None = None,
    ) -> Task:
        """Do the work on its lane and hand the result to ``then`` in the window's thread.

        Args:
            owner: Whose work it is; once it is destroyed, the result is dropped.
            work: Touches no widget.
            then: Gets the result.
            lane: Which worker does it.
            failed: Looks at an error first; returns True where it dealt with it.
            progress: What the work reports to.
        """
        task = Task(owner, work, then, failed, progress, lane)  # type: ignore[arg-type]
        if lane not in self._lanes:
            self._lanes[lane] = _Worker(lane, self._finished.emit)
        self._open += 1
        if self._open == 1:
            self.busy_changed.emit(True)
        self._lanes[lane].put(task)
        return task

    def stand_by(self, work: Callable[[threading.Event], None]) -> Callable[[], None]:
        """Let work go on beside everything else until it is told to stop; return what tells it.

        Nobody waits for it, when it is told and when the program ends: it must be able to stop anywhere. What it
        raises once it was told is its own affair; before that it is reported.
        """
        stop = threading.Event()

        def serve() -> None:
            try:
                work(stop)
            except BaseException as error:
                if stop.is_set():
                    log.debug("stopped in the middle", exc_info=error)
                else:
                    self._broken.emit(error)

        thread = threading.Thread(target=serve, name="guitai-exchange", daemon=True)
        thread.start()
        self._standing.append(stop)
        return stop.set

    @property
    def idle(self) -> bool:
        """Whether nothing is on its way."""
        return self._open == 0

    def wait_idle(self, timeout: float = 30.0) -> None:
        """Serve the event loop until everything is delivered, for closing down and for tests.

        Raises:
            TimeoutError: after ``timeout`` seconds.
        """
        until = time.monotonic() + timeout
        while not self.idle:
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 20)
            if time.monotonic() > until:
                raise TimeoutError

    def close(self) -> None:
        """Finish what is on its way and end the workers; what stands by is told to stop and not waited for."""
        for stop in self._standing:
            stop.set()
        for worker in self._lanes.values():
            worker.close()
        self._lanes.clear()
        self._garbage.stop()

    def _report(self, error: BaseException) -> None:
        self._errors.report(error)

    def _deliver(self, task: Task) -> None:
        self._open -= 1
        try:
            self._conclude(task)
        finally:
            if self._open == 0:
                self.busy_changed.emit(False)

    def _conclude(self, task: Task) -> None:
        if not task.wanted():
            if task.error is not None and not isinstance(task.error, Cancelled):
                log.info("dropped failure of unwanted work", exc_info=task.error)
        elif task.error is None:
            if task.then is not None:
                task.then(task.result)
        elif not (task.failed is not None and isinstance(task.error, Exception) and task.failed(task.error)):
            self._errors.report(task.error, retry=lambda: self._again(task))

    def _again(self, task: Task) -> None:
        if shiboken6.isValid(task.owner):
            self.run(task.owner, task.work, task.then, lane=task.lane, failed=task.failed, progress=task.progress)


class _Worker:
    """One thread that takes work from one queue."""

    def __init__(self, lane: Lane, finished: Callable[[Task], None]) -> None:
        self._queue: queue.SimpleQueue[Task | None] = queue.SimpleQueue()
        self._finished = finished
        self._thread = threading.Thread(target=self._serve, name=f"guitai-{lane}", daemon=True)
        self._thread.start()

    def put(self, task: Task) -> None:
        self._queue.put(task)

    def close(self) -> None:
        self._queue.put(None)
        self._thread.join()

    def _serve(self) -> None:
        while (task := self._queue.get()) is not None:
            try:
                if not task.cancelled:
                    task.result = task.work()
            except BaseException as error:  # noqa: BLE001 - handed to the window's thread, which sorts it
                task.error = error
            self._finished(task)

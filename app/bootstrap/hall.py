"""Runs what stands in the hall, nobody signed in: call board, kiosk, rating device, each on its own home."""

import logging
import os
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from app.bootstrap.hall_gear import Face, HallGear
from app.bootstrap.hall_options import HallOptions
from app.bootstrap.home import HomePaths, home_of
from app.bootstrap.watchdog import BEAT_S
from app.domain.errors import GuitaiError
from app.ui import language
from app.ui.application import make_application
from app.ui.changes import ChangeFeed
from app.ui.failures import Failures
from app.ui.hall_waiting import HallWaiting
from app.ui.kiosk.keys import HeldKeys
from app.ui.language import Language
from app.ui.memory import PassingMemory
from app.ui.tasks import Tasks

if TYPE_CHECKING:
    from app.bootstrap.hall_opening import Unattended

AGAIN_MS = 30_000
"""After a fault at the start it is tried again so often: nobody sits there to press a button."""
_ORPHANED = 1
_log = logging.getLogger(__name__)


def run_hall(options: HallOptions) -> int:
    """Run a program of the hall and return the exit status."""
    app = make_application(PassingMemory())
    if options.face != "board":
        # Only a member of staff ends these, never a window that is closed.
        app.setQuitOnLastWindowClosed(False)
        HeldKeys(app)
    speak(options.language)
    tasks = Tasks(HallFaults(Failures()))
    program = HallProgram(options, home_of(options.home), tasks)
    program.begin()
    try:
        return app.exec()
    finally:
        tasks.close()
        program.end()


def speak(code: str) -> None:
    """Write everything in a language from now on: ``zh_CN``, ``zh_HK`` or ``en``."""
    chosen = Language.ENGLISH if code == "en" else Language.CHINESE
    language.active().speak(chosen, traditional=code == "zh_HK")


class HallFaults:
    """Where what nobody handles goes: into the log, never before a client."""

    def __init__(self, failures: Failures) -> None:
        """Let the failures be logged by what logs the counter's."""
        self._failures = failures

    def report(self, error: BaseException, *, retry: Callable[[], None] | None = None) -> None:
        """Log it."""
        del retry
        _log.error("at work in the hall", exc_info=error)


class HallProgram:
    """Opens the home by itself, and opens it again and again where that fails."""

    def __init__(
        self,
        options: HallOptions,
        paths: HomePaths,
        tasks: Tasks,
        opening: "Callable[[HomePaths], Unattended] | None" = None,
    ) -> None:
        """Stand ready."""
        self._options, self._paths, self._tasks, self._opening = options, paths, tasks, opening
        self._parent = os.getppid()
        self.opened: Unattended | None = None
        self.face: Face | None = None
        self.waiting: HallWaiting | None = None

    def begin(self) -> None:
        """Say that it is starting, and open the home."""
        self.waiting = waiting = HallWaiting()
        self._show(waiting)
        self._try(waiting)

    def end(self) -> None:
        """Close the home."""
        if self.opened is not None:
            self.opened.close()
            self.opened = None

    def _try(self, waiting: QWidget) -> None:
        self._tasks.run(waiting, self._open, self._opened, failed=self._failed)

    def _open(self) -> "Unattended":
        if self._opening is not None:
            return self._opening(self._paths)
        from app.bootstrap.hall_opening import open_unattended

        return open_unattended(self._paths)

    def _failed(self, error: Exception) -> bool:
        from app.ui import messages

        if self.waiting is not None:
            said = messages.say(error) if isinstance(error, GuitaiError) else type(error).__name__
            self.waiting.say(said)
            _log.warning("the home could not be opened", exc_info=error)
            QTimer.singleShot(AGAIN_MS, self.waiting, partial(self._try, self.waiting))
        return True

    def _opened(self, opened: "Unattended") -> None:
        self.opened = opened
        feed = ChangeFeed()
        opened.home.store.subscribe(feed.publish)
        gear = HallGear(self._options, opened, self._tasks, feed, self._leave)
        self.face = _face(gear)
        feed.setParent(self.face.window)
        self._tasks.stand_by(opened.home.exchange.watch)
        if self._options.windowed:
            self.face.window.show()
        else:
            self.face.appear(_screen(self._options.screen))
        self._pulse = pulse = QTimer(self.face.window, interval=round(BEAT_S * 1000))
        pulse.timeout.connect(self._beat)
        pulse.start()
        self._beat()
        if self.waiting is not None:
            self.waiting.leave()
            self.waiting.deleteLater()
            self.waiting = None

    def _beat(self) -> None:
        """Tell the watchdog that the event loop lives; without one that began it, make room for the next."""
        if self._options.watched and os.getppid() != self._parent:
            QGuiApplication.exit(_ORPHANED)
        try:
            self._paths.pulse.write_text(str(os.getpid()), encoding="ascii")
        except OSError:
            _log.info("the pulse could not be written", exc_info=True)

    def _leave(self) -> None:
        QGuiApplication.exit(0)

    def _show(self, window: QWidget) -> None:
        if self._options.windowed:
            window.show()
            return
        screen = _screen(self._options.screen)
        if screen is not None:
            window.setGeometry(screen.geometry())
        window.showFullScreen()


def _face(gear: HallGear) -> Face:
    if gear.options.face == "board":
        from app.bootstrap.board import BoardFace

        return BoardFace(gear)
    if gear.options.face == "rating":
        from app.bootstrap.rating_device import RatingFace

        return RatingFace(gear)
    from app.bootstrap.kiosk import KioskFace

    return KioskFace(gear)


def _screen(named: str) -> QScreen | None:
    """Return a display by its name or its number from 1; the first where there is no such one."""
    screens = QGuiApplication.screens()
    for at, screen in enumerate(screens, 1):
        if named in {screen.name(), str(at)}:
            return screen
    return screens[0] if screens else None

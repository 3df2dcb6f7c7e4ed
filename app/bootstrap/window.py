"""Runs the counter's window: the front page first, everything heavy behind it."""

import logging
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from app.bootstrap.backstage import HomeBackstage
from app.bootstrap.home import HomePaths, home_of
from app.ui.application import make_application
from app.ui.failures import Failures
from app.ui.front import AFTER_PAINT_MS, Front
from app.ui.memory import SettingsMemory
from app.ui.tasks import Tasks

if TYPE_CHECKING:
    from app.bootstrap.opening import Environment
    from app.ui.counter.window import CounterWindow


def run_counter(arguments: Sequence[str]) -> int:
    """Open the counter on a home and return the exit status when its window closes."""
    paths = home_of(_named_home(arguments))
    memory = SettingsMemory(_settings_path(paths))
    app = make_application(memory)
    failures = Failures()
    tasks = Tasks(failures)
    stage = HomeBackstage(paths, _environment)
    program = CounterProgram(stage, tasks, failures, memory)
    program.begin()
    try:
        return app.exec()
    finally:
        tasks.close()
        stage.leave()
        stage.release()


class CounterProgram:
    """Keeps front page and counter window; each sign-in builds the window anew, each sign-out takes it away."""

    def __init__(self, stage: HomeBackstage, tasks: Tasks, failures: Failures, memory: SettingsMemory) -> None:
        """Stand ready."""
        self.stage, self.tasks, self.failures, self.memory = stage, tasks, failures, memory
        self.front = Front(stage, tasks, self._open_counter)
        self.counter: CounterWindow | None = None
        self._logs = False

    def begin(self) -> None:
        """Show the first page."""
        self.front.begin()
        self.front.window.show()
        # The log file is opened once the first page is on the screen; what it needs takes its time to import.
        QTimer.singleShot(AFTER_PAINT_MS, self._begin_log)

    def _begin_log(self) -> None:
        """Open the log file; a home that is made only now gets it with its first session."""
        self._logs = self._logs or _log_to(self.stage.paths)

    def _open_counter(self) -> None:
        from app.bootstrap.counter import open_counter

        self._begin_log()
        if self.stage.session is not None:
            self.counter = open_counter(self.stage, self.tasks, self.failures, self.memory, self._left)

    def _left(self) -> None:
        """Go back to the sign-in page; the store is shut and the keys are forgotten."""
        self.tasks.run(self.front, self.stage.leave, lambda _none: self._show_front())

    def _show_front(self) -> None:
        self.counter = None
        self.front.show_sign_in()
        self.front.window.show()


def _environment() -> "Environment":
    from app.bootstrap.opening import Environment

    return Environment()


def _named_home(arguments: Sequence[str]) -> Path | None:
    """Return what ``--home DIR`` or ``--home=DIR`` names; the door has checked that nothing else is meant.

    By hand, because the library that reads options would be imported before the first paint for this alone.
    """
    rest, named = list(arguments), None
    while rest:
        option, equals, value = rest.pop(0).partition("=")
        if not equals:
            value = rest.pop(0) if rest else ""
        if option == "--home":
            named = Path(value)
    return named


def _settings_path(paths: HomePaths) -> Path:
    """Return where settings are kept; a home that is not made yet must stay empty, so they lie beside it until then."""
    return paths.settings if paths.vault.exists() else paths.root.with_name(f".{paths.root.name}-settings.ini")


def _log_to(paths: HomePaths) -> bool:
    from logging.handlers import RotatingFileHandler

    if not paths.vault.exists():
        return False
    try:
        paths.logs.mkdir(exist_ok=True)
        handler = RotatingFileHandler(paths.logs / "guitai.log", maxBytes=2_000_000, backupCount=5, encoding="utf-8")
    except OSError:
        # A folder that cannot be written is said by the sign-in; a missing log must not stand in its way.
        return False
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logging.getLogger().addHandler(handler)
    return True

"""Starts a program of the hall as a process of its own, and again after a crash or when it hangs, at its start page.

Status 0 is a member of staff's leave and ends the watchdog too. It needs neither Qt nor the store, so that little in it
can fail. That a program lives is told by a file which its event loop touches; where that stops, it is killed.
"""

import logging
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

BEAT_S: Final = 5.0
SILENT_S: Final = 45.0
"""So long a program may be silent once it was heard; opening a large home takes less."""
_STAFF_LEFT: Final = 0
_USAGE: Final = 2
_TERMINATED: Final = 143
_LONG_ENOUGH_S: Final = 60.0
"""Whoever ran so long has not failed at its start."""
_PAUSES_S: Final = (0.5, 1.0, 2.0, 5.0, 15.0, 30.0)
_log = logging.getLogger(__name__)


def command(arguments: Sequence[str]) -> list[str]:
    """Return how this very program is started again, as a watched one."""
    frozen = bool(getattr(sys, "frozen", False))
    return [sys.executable, *([] if frozen else ["-m", "app"]), *arguments, "--watched"]


def watch(
    start: Sequence[str],
    pulse: Path,
    *,
    pause: Callable[[float], None] = time.sleep,
    clock: Callable[[], float] = time.monotonic,
) -> int:
    """Keep a program running until it ends with status 0, and return that; one that misuses options is not repeated.

    Args:
        start: The command.
        pulse: The file that a living program touches.
        pause: Waits so many seconds before the next start.
        clock: Seconds that nobody sets back.
    """
    # Whoever ends the watchdog in an orderly way ends what it watches.
    former = signal.signal(signal.SIGTERM, lambda _number, _frame: sys.exit(_TERMINATED))
    failures = 0
    try:
        while True:
            began = clock()
            status = _run(start, pulse)
            if status in {_STAFF_LEFT, _USAGE}:
                return status
            failures = 1 if clock() - began > _LONG_ENOUGH_S else failures + 1
            wait = _PAUSES_S[min(failures, len(_PAUSES_S)) - 1]
            _log.warning("ended with %s, begins again in %s s", status, wait)
            pause(wait)
    finally:
        signal.signal(signal.SIGTERM, former)


def _run(start: Sequence[str], pulse: Path) -> int:
    pulse.unlink(missing_ok=True)
    process = subprocess.Popen(start)  # noqa: S603 - this very program
    try:
        while True:
            try:
                return process.wait(timeout=BEAT_S)
            except subprocess.TimeoutExpired:
                if _silent(pulse):
                    process.kill()
    finally:
        if process.poll() is None:
            process.terminate()


def _silent(pulse: Path) -> bool:
    try:
        return time.time() - pulse.stat().st_mtime > SILENT_S
    except OSError:
        return False

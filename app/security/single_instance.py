"""One program on one home: a second one would write the same files."""

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path
from typing import Final

from app.domain.errors import Unavailable
from app.security.durable_file import disk_fault, write_durably

LOCK: Final = ".lock"
HOLDER: Final = ".lock-holder.json"


@contextmanager
def single_instance(home: Path, now: datetime) -> Iterator[None]:
    """Hold the home for this program.

    The lock is the operating system's and goes with the process, so that a crash leaves nothing to clean up.

    Args:
        home: An existing folder.
        now: Told to a second program as the time this one started.

    Raises:
        Unavailable: ``home.in_use`` (``pid``, ``started``), ``home.missing``, ``home.read_only``, ``home.full`` or
            ``home.unreachable``; ``home.in_use_unnamed`` in the instant before the holder has said who it is.
    """
    from filelock import FileLock, Timeout

    if not home.is_dir():
        raise Unavailable("home.missing", path=str(home))
    lock = FileLock(home / LOCK, timeout=0)
    try:
        lock.acquire()
    except Timeout as error:
        raise _in_use(home) from error
    except OSError as error:
        raise disk_fault(error, home / LOCK) from error
    try:
        content = json.dumps({"pid": os.getpid(), "started": now.isoformat()})
        write_durably((home / HOLDER, content.encode()))
        yield
    finally:
        with suppress(OSError):  # What is left over names a program that no longer holds the lock: nobody reads it.
            (home / HOLDER).unlink(missing_ok=True)
        lock.release()


def _in_use(home: Path) -> Unavailable:
    try:
        plain = json.loads((home / HOLDER).read_bytes())
        pid, started = int(plain["pid"]), datetime.fromisoformat(plain["started"])
    except (OSError, ValueError, KeyError, TypeError):
        return Unavailable("home.in_use_unnamed", path=str(home))
    return Unavailable("home.in_use", path=str(home), pid=pid, started=started)

"""What queries read through."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from threading import RLock
from types import TracebackType
from typing import Any
from uuid import UUID

from app.db.border import Border, Driver

Reading = Callable[[], AbstractContextManager[Driver]]
"""Lends the driver's connection for one query: the store's lock held, its errors turned into known ones."""


class Lending:
    """One loan of the connection."""

    __slots__ = ("_border", "_driver", "_lock")

    def __init__(self, driver: Driver, lock: RLock, path: Path) -> None:
        """Lend the driver's connection while the lock is held; errors name the path."""
        self._driver, self._lock, self._border = driver, lock, Border(path)

    def __enter__(self) -> Driver:
        """Wait for the lock and give the connection."""
        self._lock.acquire()
        return self._driver

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        """Give the lock back and raise the known error for the driver's."""
        self._lock.release()
        if error is not None:
            self._border.__exit__(kind, error, at)


def maybe_id(raw: Any) -> UUID | None:  # noqa: ANN401 - the driver ships no types
    """Return the id in a column that may be empty."""
    return None if raw is None else UUID(bytes=raw)

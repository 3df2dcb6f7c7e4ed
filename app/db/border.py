"""The border of the store: what the driver throws becomes an error the program knows; nothing of it leaks out.

What has no name here is a bug and goes on as it is, to the dialog for bugs.
"""

import re
from pathlib import Path
from types import TracebackType
from typing import Any, Final

from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2

from app.db.tables import UNIQUE_FIELD
from app.domain.errors import GuitaiError, RuleViolation, Unavailable

_PRIMARY: Final = 0xFF
_BUSY: Final = 5
_LOCKED: Final = 6
_READ_ONLY: Final = 8
_IO: Final = 10
_CORRUPT: Final = 11
_FULL: Final = 13
_CANNOT_OPEN: Final = 14
NOT_A_DATABASE: Final = 26

_CODES: Final = {
    _BUSY: "store.busy",
    _LOCKED: "store.busy",
    _READ_ONLY: "store.read_only",
    _IO: "store.disk",
    _CORRUPT: "store.damaged",
    _FULL: "store.full",
    _CANNOT_OPEN: "store.cannot_open",
    NOT_A_DATABASE: "store.damaged",
}
_UNIQUE: Final = re.compile(r"UNIQUE constraint failed: (\w+)\.(?:.*, \w+\.)?(\w+)$")


def known_error(fault: BaseException, path: Path | None = None) -> GuitaiError | None:
    """Return the error the program knows for a driver's, or None; the path is named where it is known."""
    if isinstance(fault, dbapi2.IntegrityError):
        return _broken_constraint(str(fault))
    code = getattr(fault, "sqlite_errorcode", None)
    if isinstance(fault, dbapi2.DatabaseError) and code is not None:
        name = _CODES.get(code & _PRIMARY)
        return Unavailable(name, **({"path": str(path)} if path else {})) if name else None
    return None


def _broken_constraint(message: str) -> GuitaiError | None:
    if message == "FOREIGN KEY constraint failed":
        return RuleViolation("record.unknown")
    unique = _UNIQUE.match(message)
    if unique is None:
        return None
    table, column = unique.groups()
    return RuleViolation("record.duplicate", UNIQUE_FIELD.get((table, column), column), kind=table)


class Border:
    """Turns the driver's errors within into known ones; a class, because a generator would cost each query its part."""

    __slots__ = ("_path",)

    def __init__(self, path: Path | None) -> None:
        """Name the store's file, where the person is to be told which."""
        self._path = path

    def __enter__(self) -> None:
        """Begin to watch."""

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        """Raise the known error in place of the driver's; let everything else go on."""
        fault = error.orig if isinstance(error, DBAPIError) else error
        known = known_error(fault, self._path) if isinstance(fault, dbapi2.Error) else None
        if known is not None:
            raise known from error


def border(path: Path | None = None) -> Border:
    """Turn the driver's errors within into known ones.

    Args:
        path: The store's file, where the person is to be told which.

    Raises:
        RuleViolation: ``record.duplicate`` or ``record.unknown``.
        Unavailable: ``store.busy``, ``store.read_only``, ``store.full``, ``store.disk``, ``store.damaged``.
    """
    return Border(path)


Driver = Any
"""A connection of the driver, which ships no types."""

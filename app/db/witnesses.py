"""Heads of other terminals' audit trails, as those terminals told them: what is kept here tells a rewrite there."""

from typing import Final

from app.db.border import Driver
from app.domain.errors import Conflict

_KEPT: Final = "SELECT head FROM witness WHERE terminal = ? AND number = ?"
_KEEP: Final = "INSERT INTO witness (terminal, number, head) VALUES (?, ?, ?)"
_OF: Final = "SELECT number, head FROM witness WHERE terminal = ? ORDER BY number"
_OWN: Final = "SELECT hash FROM audit WHERE n = ?"


def keep(driver: Driver, terminal: str, number: int, head: bytes) -> None:
    """Keep a head.

    Raises:
        Conflict: ``audit.rewritten`` where another one was kept under the same number.
    """
    kept = driver.execute(_KEPT, (terminal, number)).fetchone()
    if kept is None:
        driver.execute(_KEEP, (terminal, number, head))
    elif kept[0] != head:
        raise Conflict("audit.rewritten", terminal=terminal, number=number)


def heads_of(driver: Driver, terminal: str) -> list[tuple[int, bytes]]:
    """Return the heads kept of a terminal, the lowest number first."""
    return [(number, head) for number, head in driver.execute(_OF, (terminal,))]


def stands(driver: Driver, number: int, head: bytes) -> bool:
    """Tell whether this terminal's own trail has the entry that somebody witnessed."""
    found = driver.execute(_OWN, (number,)).fetchone()
    return found is not None and found[0] == head

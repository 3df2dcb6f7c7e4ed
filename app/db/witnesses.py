"""Heads of other terminals' audit trails, as those terminals told them: what is kept here tells a rewrite there."""

from typing import Final

from app.db.border import Driver
from app.domain.errors import Conflict

_KEPT: Final = "SELECT head FROM witness WHERE terminal = ? AND number = ?"
_KEEP: Final = "INSERT INTO witness (terminal, number, head) VALUES (?, ?, ?)"


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

"""Heads of other terminals' audit trails, as those terminals told them: what is kept here tells a rewrite there."""

from collections.abc import Sequence
from typing import Final

from app.db.border import Driver
from app.services.sync import AuditHead

_KEPT: Final = "SELECT head FROM witness WHERE terminal = ? AND number = ?"
_KEEP: Final = "INSERT INTO witness (terminal, number, head) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"


def contradicted(driver: Driver, heads: Sequence[AuditHead]) -> list[AuditHead]:
    """Return those heads that are not the one that was kept under the same number."""
    return [told for told in heads if _kept(driver, told) not in (None, told.head)]


def unknown(driver: Driver, heads: Sequence[AuditHead]) -> list[AuditHead]:
    """Return those heads under whose number none was kept."""
    return [told for told in heads if _kept(driver, told) is None]


def keep(driver: Driver, heads: Sequence[AuditHead]) -> None:
    """Keep heads; of several under one number the first."""
    driver.executemany(_KEEP, heads)


def _kept(driver: Driver, told: AuditHead) -> bytes | None:
    found = driver.execute(_KEPT, (told.terminal, told.number)).fetchone()
    return None if found is None else found[0]

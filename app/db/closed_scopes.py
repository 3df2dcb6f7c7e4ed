"""A scope is closed to this terminal, or opened again.

What was read of it is forgotten then; and what this terminal wrote in between, sealed, is taken back.
"""

from collections.abc import Callable, Iterable
from typing import Final

from app.db.applying import Applying, Origin
from app.db.border import Driver
from app.db.change_sets import read_change_set
from app.db.registry import RECORDS
from app.db.writing import Writing
from app.domain.errors import RuleViolation
from app.domain.records import Scope
from app.services.sync import JournalEntry

_GUARDS: Final = (
    "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ? AND name LIKE '%\\_no\\_%' ESCAPE '\\'"
)
_OWN: Final = "SELECT n, change_set FROM journal WHERE scope = ?"
_RESEAL: Final = "UPDATE journal SET change_set = ? WHERE scope = ? AND n = ?"

Seal = Callable[[int, bytes], bytes]
"""Seals a change set of this terminal under its number; one that is sealed already stays as it is."""


def holds(driver: Driver, scope: Scope) -> bool:
    """Tell whether any record of the scope lies here."""
    return any(driver.execute(f"SELECT 1 FROM {kind} LIMIT 1").fetchone() for kind in _kinds(scope))  # noqa: S608


def forget(writing: Writing, scope: Scope, seal: Seal) -> None:
    """Delete what lies here of a scope, in the open transaction; this terminal's own change sets are kept sealed."""
    driver, kinds = writing.driver, _kinds(scope)
    driver.execute("PRAGMA secure_delete = ON")
    guards = [guard for table in (*kinds, "journal") for guard in driver.execute(_GUARDS, (table,)).fetchall()]
    for name, _sql in guards:
        driver.execute(f"DROP TRIGGER {name}")
    for kind in kinds:
        driver.execute(f"DELETE FROM {kind}")  # noqa: S608 - names of our own tables
        driver.execute("DELETE FROM field_write WHERE kind = ?", (kind,))
        driver.execute("DELETE FROM merge_conflict WHERE kind = ?", (kind,))
    driver.execute("DELETE FROM unread WHERE scope = ?", (scope.value,))
    for table in ("merged", "seen"):
        driver.execute(f"DELETE FROM {table} WHERE stream LIKE ?", (f"{scope.value}/%",))  # noqa: S608
    for n, change_set in driver.execute(_OWN, (scope.value,)).fetchall():
        driver.execute(_RESEAL, (seal(n, change_set), scope.value, n))
    for _name, sql in guards:
        driver.execute(sql)


def take_back(writing: Writing, scope: Scope, terminal: str, entries: Iterable[JournalEntry]) -> tuple[Applying, int]:
    """Apply this terminal's own change sets, opened again; return how far that went: what lacks something waits."""
    applying, reached = Applying(writing), 0
    for entry in entries:
        change_set = read_change_set(entry.change_set)
        writing.driver.execute("SAVEPOINT own")
        try:
            applying.apply(Origin(scope, terminal, change_set), change_set.groups)
        except RuleViolation:
            writing.driver.execute("ROLLBACK TO own")
            writing.driver.execute("RELEASE own")
            break
        writing.driver.execute("RELEASE own")
        reached = entry.n
    return applying, reached


def _kinds(scope: Scope) -> list[str]:
    """Return the kinds of the scope, each before those that it refers to."""
    return [record.kind.name for record in reversed(RECORDS) if record.kind.scope is scope]

"""Drafts on disk: each in a transaction of its own, neither audited nor synced."""

from collections.abc import Sequence
from typing import Any, Final
from uuid import UUID

from app.db.fields import to_micros
from app.db.reading import Reading
from app.db.registry import MAPPINGS
from app.domain.drafts import Draft
from app.services.ports import Clock, IdSource

_NAMES: Final = ", ".join(MAPPINGS[Draft].names)
_KEEP: Final = """INSERT INTO draft (id, version, form, staff_id, subject, content, saved_at)
VALUES (?, 1, ?, ?, ?, ?, ?)
ON CONFLICT (staff_id, form, subject) DO UPDATE
SET content = excluded.content, saved_at = excluded.saved_at, version = version + 1"""
_ONE: Final = "WHERE staff_id = ? AND form = ? AND subject = ?"
_FIND: Final = f"SELECT {_NAMES} FROM draft {_ONE}"  # noqa: S608 - names of our own columns
_OF: Final = f"SELECT {_NAMES} FROM draft WHERE staff_id = ? ORDER BY saved_at DESC, row DESC"  # noqa: S608 - as above
_DISCARD: Final = f"DELETE FROM draft {_ONE}"  # noqa: S608 - no text from outside


class SqlDraftShelf:
    """Drafts of this terminal."""

    def __init__(self, reading: Reading, clock: Clock, ids: IdSource) -> None:
        """Keep drafts through the store's connection."""
        self._reading = reading
        self._clock = clock
        self._ids = ids

    def keep(self, form: str, staff_id: UUID, content: str, subject: str = "") -> None:
        """Keep the content in place of what was kept before for the same form, person and subject."""
        now = to_micros(self._clock())
        self._run(_KEEP, (self._ids().bytes, form, staff_id.bytes, subject, content, now))

    def find(self, form: str, staff_id: UUID, subject: str = "") -> Draft | None:
        """Return what was kept, or None."""
        found = self._run(_FIND, (staff_id.bytes, form, subject))
        return found[0] if found else None

    def of(self, staff_id: UUID) -> Sequence[Draft]:
        """Return the person's drafts, the latest first."""
        return self._run(_OF, (staff_id.bytes,))

    def discard(self, form: str, staff_id: UUID, subject: str = "") -> None:
        """Forget a draft; nothing happens where there is none."""
        self._run(_DISCARD, (staff_id.bytes, form, subject))

    def _run(self, statement: str, values: tuple[Any, ...]) -> list[Draft]:
        with self._reading() as driver:
            return [MAPPINGS[Draft].load(row) for row in driver.execute(statement, values).fetchall()]

"""The audit trail: append-only, each entry bound to the one before by its hash; the head is kept apart.

The head tells an end that was cut off; the hashes tell a change, a gap or another order.
"""

import hashlib
import json
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Connection, func, insert, select

from app.db import meta
from app.db.fields import Plain, to_micros
from app.db.local_tables import AUDIT
from app.domain.events import Event
from app.domain.people import Actor

_HEAD: Final = "audit_head"
_START: Final = b"\0" * 32
_NUMBER_BYTES: Final = 8
_LAST: Final = select(func.max(AUDIT.c.n))
HASHED: Final = tuple(column.name for column in AUDIT.c if column.name != "hash")
"""The columns an entry's hash covers, in order."""


def entry_hash(row: Sequence[Any]) -> bytes:
    """Return the SHA-256 of an entry's columns but the hash itself, written in one way only."""
    return hashlib.sha256(entry_text(row).encode()).digest()


def entry_text(row: Sequence[Any]) -> str:
    """Return what an entry's hash is taken of: its columns but the hash itself, as a JSON list."""
    plain = [value.hex() if isinstance(value, bytes) else value for value in row]
    return json.dumps(plain, ensure_ascii=False, separators=(",", ":"))


def read_head(connection: Connection) -> tuple[int, bytes]:
    """Return the number and the hash of the last entry; 0 before the first."""
    kept = meta.read(connection, _HEAD)
    if kept is None:
        return 0, _START
    return int.from_bytes(kept[:_NUMBER_BYTES]), kept[_NUMBER_BYTES:]


class AuditTrail:
    """Writes entries of one transaction."""

    def __init__(self, connection: Connection, terminal_code: str) -> None:
        """Write in the terminal's name."""
        self._connection = connection
        self._terminal_code = terminal_code

    def append(self, actor: Actor | None, events: Iterable[tuple[datetime, Event]]) -> None:
        """Write an entry for each event; called inside the transaction that the events belong to.

        Numbers go on behind whatever stands in the table, hashes behind the head: an entry forged behind the last is
        then named when the trail is walked, and keeps nobody from working.
        """
        if not (noted := list(events)):
            return
        number, previous = read_head(self._connection)
        number = max(number, self._connection.execute(_LAST).scalar() or 0)
        rows: list[dict[str, Plain]] = []
        for at, event in noted:
            number += 1
            row = self._row(number, at, actor, event, previous)
            previous = entry_hash([row[name] for name in HASHED])
            rows.append({**row, "hash": previous})
        self._connection.execute(insert(AUDIT), rows)
        meta.write(self._connection, _HEAD, number.to_bytes(_NUMBER_BYTES) + previous)

    def _row(self, number: int, at: datetime, actor: Actor | None, event: Event, previous: bytes) -> dict[str, Plain]:
        return {
            "n": number,
            "at": to_micros(at),
            "actor_id": actor.staff_id.bytes if actor else None,
            "actor_name": actor.name if actor else "",
            "terminal_code": actor.terminal_code if actor else self._terminal_code,
            "action": event.action,
            "outcome": event.outcome.value,
            "subject_kind": event.subject_kind,
            "subject_id": event.subject_id.bytes if event.subject_id else None,
            "reason": event.reason,
            "details": json.dumps(dict(event.details), ensure_ascii=False, sort_keys=True, separators=(",", ":")),
            "prev": previous,
        }

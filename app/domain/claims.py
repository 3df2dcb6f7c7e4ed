"""Claims on what only one can have: a slot, a place, a ticket (rules 2.1-d3, 4.1)."""

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar
from uuid import UUID

from app.domain.records import Claims, Merge, Record, RecordKind, Scope


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim(Record):
    """One claim, stored in the transaction that needs the thing; names no client.

    Two terminals that were apart may both have claimed one thing: the claim that is earlier by ``since`` keeps it, and
    the other is a task at the desk of its subject.
    """

    kind: ClassVar = RecordKind(
        "claim",
        Scope.LOBBY,
        Merge.CLAIM,
        together=(),
        claims=Claims(thing=("thing",), since="since", released="released_at"),
    )
    thing: str
    """What is claimed, written in one way only, such as ``slot:3:2026-03-02T09:15``."""
    subject_kind: str
    subject_id: UUID
    """What needs it."""
    since: datetime
    """What decides between two: an appointment's first contact, for instance (rules 4.1)."""
    claimed_by: UUID
    terminal_code: str
    released_at: datetime | None = None
    """None as long as the claim stands."""

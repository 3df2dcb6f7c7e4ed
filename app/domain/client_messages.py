"""What a client is told of an appointment, and whether it reached them (rules 2.1-e, 2.4-c)."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import ClassVar
from uuid import UUID

from app.domain.records import Merge, Record, RecordKind, Scope


class Means(StrEnum):
    """How the client is told; the branch's own means carry it."""

    CALL = "call"
    SMS = "sms"
    LETTER = "letter"


class Purpose(StrEnum):
    """Why the client is told something."""

    CONFIRMED = "confirmed"
    MOVED = "moved"
    CANCELLED = "cancelled"
    DECLINED = "declined"
    CONFLICT = "conflict"
    """The time went to somebody who had asked earlier; others are proposed."""
    OFFER = "offer"
    """A time came free for somebody who waits."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientMessage(Record):
    """One message; its words are kept as they were made, in the client's language."""

    kind: ClassVar = RecordKind(
        "client_message",
        Scope.CLIENT,
        Merge.FIELDS,
        together=(("exported_at", "exported_by"), ("closed_at", "closed_by", "outcome", "tries")),
        once=("exported_at", "exported_by"),
    )
    appointment_id: UUID
    purpose: Purpose
    means: Means
    recipient: str
    """Name in full: it is the client's own message."""
    address: str
    """Phone number, or postal address for a letter."""
    text: str
    made_at: datetime
    made_by: UUID
    exported_at: datetime | None = None
    exported_by: UUID | None = None
    tries: int = 0
    """Calls that nobody answered."""
    closed_at: datetime | None = None
    """When it was delivered, or given up."""
    closed_by: UUID | None = None
    outcome: str = ""
    """``told``, ``not_reached`` or ``superseded``; empty while it is open."""

"""Ratings given by ticket, where no case is at hand: at the kiosk, or at a window's own device (rules 2.4-b)."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import ClassVar
from uuid import UUID

from app.domain.records import Merge, Record, RecordKind, Scope


@dataclass(frozen=True, slots=True, kw_only=True)
class TicketRating(Record):
    """A rating given at the kiosk or a window's rating device, by the number the client was called by (rules 2.4-b)."""

    kind: ClassVar = RecordKind("ticket_rating", Scope.CLIENT, Merge.UNION)
    ticket_id: UUID
    score: int
    """1 to 5."""
    comment: str = ""
    rated_at: datetime
    rated_on: date
    """The branch's day."""
    terminal_code: str

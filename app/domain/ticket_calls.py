"""Why a ticket was called when it was: kept with every call, so that whoever felt passed over can be answered."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import ClassVar, Final
from uuid import UUID

from app.domain.records import Merge, Record, RecordKind, Scope

KEPT: Final = 50
"""So many of those who had waited longer are kept by number with a call; all are counted."""


@dataclass(frozen=True, slots=True)
class Passed:
    """One who had come before the called ticket, or stood before it, and went on waiting."""

    number: str
    issued_at: datetime
    why: str
    """Why it stood where it stood in the line, as ``app.domain.queue.Why``."""
    because: str
    """Why it was passed: ``order`` where the called ticket stood before it, else the code of what kept the window."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TicketCall(Record):
    """One call to a window and the line as it stood there."""

    kind: ClassVar = RecordKind("ticket_call", Scope.LOBBY, Merge.UNION)
    business_day: date
    ticket_id: UUID
    number: str
    window: str
    teller_id: UUID
    called_at: datetime
    why: str
    """Why it stood where it stood, as ``app.domain.queue.Why``."""
    reason: str = ""
    """In words, where it was called out of its turn."""
    waiting: int
    """How many waited, this one included."""
    passed_count: int = 0
    """How many had come before it, or stood before it, and went on waiting."""
    passed: tuple[Passed, ...] = ()
    """The first of them, in the order in which they had come."""

"""Reads of the queue that no list of the day is needed for."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import NamedTuple, Protocol
from uuid import UUID

from app.services.queries import TicketRow


@dataclass(frozen=True, slots=True)
class DayBeside:
    """What a day's tickets themselves do not tell."""

    transferred: int
    """How often a ticket was handed over."""
    ratings: Sequence[int]
    """Scores given for cases of the day's visits."""
    cases: int
    """Cases of the day's visits."""
    cases_late: int
    """Those of which it was put on record that they were not finished in time."""


class WaitingRow(NamedTuple):
    """A waiting ticket as the order needs it; its id is taken apart when somebody asks."""

    id_bytes: bytes
    number: str
    service_code: str
    priority: int
    special_care: bool
    slot_at: datetime | None
    issued_at: datetime
    calls: int
    line: str

    @property
    def id(self) -> UUID:
        """Which ticket."""
        return UUID(bytes=self.id_bytes)


class QueueQueries(Protocol):
    """What the line, the calls and the slips ask of the store."""

    def ticket(self, ticket_id: UUID) -> TicketRow | None:
        """Return one ticket with what a teller needs to see."""
        ...

    def waiting(self, day: date) -> Sequence[WaitingRow]:
        """Return the day's waiting tickets, in any order."""
        ...

    def last_call(self, day: date) -> str:
        """Return why the last ticket of the day was called, empty before the first (``TicketCall.why``)."""
        ...

    def called_since(self, day: date, at: datetime) -> int:
        """Return how many of the day's tickets were called for the first time after an instant."""
        ...

    def service_times(self, limit: int = 300) -> Sequence[tuple[str, timedelta]]:
        """Return service and duration of the tickets that were served last, the newest first."""
        ...

    def open_of_client(self, client_id: UUID, day: date, states: Sequence[str]) -> Sequence[TicketRow]:
        """Return a client's tickets of the day in these states, in the order in which they were issued."""
        ...

    def day(self, day: date) -> DayBeside:
        """Return what was rated, how many cases there were and what was handed over on a day."""
        ...

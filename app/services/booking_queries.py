"""Reads of appointments: what blocks a time, and lists for calendar, reception and telephone."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol
from uuid import UUID

from app.domain.appointments import BookingToken
from app.domain.booking import Taken
from app.domain.booking_clashes import Standing
from app.domain.intervals import Interval


@dataclass(frozen=True, slots=True)
class AppointmentRow:
    """One appointment of a list, as stored."""

    appointment_id: UUID
    number: str
    state: str
    channel: str
    service_code: str
    starts_at: datetime | None
    ends_at: datetime | None
    staff_id: UUID | None
    room_id: UUID | None
    client_id: UUID | None
    client_name: str
    """The client's, or the prospect's."""
    client_type: str
    phone: str
    first_contact_at: datetime
    due_at: datetime
    overridden: tuple[str, ...]
    special_care: bool


class BookingQueries(Protocol):
    """Finding appointments."""

    def taken(self, within: Interval) -> Sequence[Taken]:
        """Return what blocks any part of the span: appointments in a blocking state, their client beside them."""
        ...

    def held(self, now: datetime, besides: UUID) -> Sequence[Taken]:
        """Return the times that others than this member of staff are choosing just now."""
        ...

    def standing(self, within: Interval) -> Sequence[Standing]:
        """Return the appointments that may clash in a span: confirmed ones, and those of clients who are there."""
        ...

    def between(self, within: Interval, states: Sequence[str] = ()) -> Sequence[AppointmentRow]:
        """Return the appointments that begin in a span, in that order; in all states when none is named."""
        ...

    def in_state(
        self, states: Sequence[str], *, after: UUID | None = None, limit: int = 200
    ) -> Sequence[AppointmentRow]:
        """Return the appointments in these states, oldest first, continuing behind ``after``."""
        ...

    def of_client(self, client_id: UUID, limit: int = 50) -> Sequence[AppointmentRow]:
        """Return a client's appointments, newest first."""
        ...

    def to_come(self, client_id: UUID, now: datetime) -> int:
        """Return how many open appointments of a client are still to come."""
        ...

    def tokens(self, within: Interval) -> Sequence[BookingToken]:
        """Return what the lobby knows of appointments that begin in a span, in that order; closed ones too."""
        ...

    def channels(self, since: datetime, until: datetime) -> Sequence[tuple[str, str, int]]:
        """Return how many appointments there are by channel and state, by their first contact (rules 2.1-b)."""
        ...

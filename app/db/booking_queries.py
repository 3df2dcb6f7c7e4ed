"""Reads of appointments; what blocks a time is read from one index alone, however many appointments there are."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, Final
from uuid import UUID

import msgspec

from app.db.fields import from_micros, to_micros
from app.db.reading import Reading, maybe_id
from app.db.registry import MAPPINGS
from app.domain.appointment_workflow import ARRIVED, BLOCKING, CONFIRMED, FULFILLED, OPEN
from app.domain.appointments import Appointment, BookingToken
from app.domain.booking import LONGEST, Taken
from app.domain.booking_clashes import Standing
from app.domain.intervals import Interval
from app.services.booking_queries import AppointmentRow

_STANDING: Final = (CONFIRMED, ARRIVED, FULFILLED)
_SLOTS: Final = """SELECT id, starts_at, ends_at, staff_id, room_id, client_id, first_contact_at, state, overridden
FROM appointment WHERE starts_at > ? AND starts_at < ? AND ends_at > ? AND +state IN ({})"""
# The plus keeps SQLite from going by the state, which most of a million appointments share, rather than by the time.
_HELD: Final = """SELECT starts_at, ends_at, staff_id, room_id FROM slot_hold
WHERE held_until > ? AND released_at IS NULL AND held_by <> ?"""
_ROWS: Final = """SELECT a.id, a.number, a.state, a.channel, a.service_code, a.starts_at, a.ends_at, a.staff_id,
 a.room_id, a.client_id, coalesce(c.name, a.prospect_name), coalesce(c.client_type, ''),
 coalesce(nullif(c.phone, ''), a.prospect_phone), a.first_contact_at, a.settle_by, a.overridden,
 coalesce(c.special_care, 0)
FROM appointment a LEFT JOIN client c ON c.id = a.client_id WHERE {}"""
_TO_COME: Final = "SELECT count(*) FROM appointment WHERE client_id = ? AND state IN ({}) AND ends_at > ?"
_CHANNELS: Final = """SELECT channel, state, count(*) FROM appointment
WHERE first_contact_at >= ? AND first_contact_at < ? GROUP BY channel, state ORDER BY channel, state"""
_DEADLINE: Final = MAPPINGS[Appointment].storages["settle_by"].decode


class SqlBookingQueries:
    """The appointments of this store."""

    def __init__(self, reading: Reading) -> None:
        """Read through the store's connection."""
        self._reading = reading

    def taken(self, within: Interval) -> Sequence[Taken]:
        """Return what blocks any part of the span."""
        return [
            Taken(
                interval=Interval(from_micros(row[1]), from_micros(row[2])),
                staff_id=maybe_id(row[3]),
                room_id=maybe_id(row[4]),
                client_id=maybe_id(row[5]),
                appointment_id=UUID(bytes=row[0]),
            )
            for row in self._slots(within, BLOCKING)
        ]

    def held(self, now: datetime, besides: UUID) -> Sequence[Taken]:
        """Return the times that others are choosing just now."""
        return [
            Taken(
                interval=Interval(from_micros(row[0]), from_micros(row[1])),
                staff_id=maybe_id(row[2]),
                room_id=maybe_id(row[3]),
            )
            for row in self._all(_HELD, to_micros(now), besides.bytes)
        ]

    def standing(self, within: Interval) -> Sequence[Standing]:
        """Return the appointments that may clash in a span."""
        return [
            Standing(
                id=UUID(bytes=row[0]),
                interval=Interval(from_micros(row[1]), from_micros(row[2])),
                staff_id=maybe_id(row[3]),
                room_id=maybe_id(row[4]),
                client_id=maybe_id(row[5]),
                first_contact_at=from_micros(row[6]),
                state=row[7],
                overridden=tuple(msgspec.json.decode(row[8])),
            )
            for row in self._slots(within, _STANDING)
        ]

    def between(self, within: Interval, states: Sequence[str] = ()) -> Sequence[AppointmentRow]:
        """Return the appointments that begin in a span, in the order of their beginning."""
        span = [to_micros(within.starts_at), to_micros(within.ends_at)]
        asked = f" AND +a.state IN ({_marks(states)})" if states else ""
        query = _ROWS.format(f"a.starts_at >= ? AND a.starts_at < ?{asked} ORDER BY a.starts_at, a.id")
        return [_row(row) for row in self._all(query, *span, *states)]

    def in_state(
        self, states: Sequence[str], *, after: UUID | None = None, limit: int = 200
    ) -> Sequence[AppointmentRow]:
        """Return the appointments in these states, oldest first."""
        query = _ROWS.format(f"a.state IN ({_marks(states)}) AND a.id > ? ORDER BY a.id LIMIT ?")
        return [_row(row) for row in self._all(query, *states, after.bytes if after else b"", limit)]

    def of_client(self, client_id: UUID, limit: int = 50) -> Sequence[AppointmentRow]:
        """Return a client's appointments, newest first."""
        query = _ROWS.format("a.client_id = ? ORDER BY a.id DESC LIMIT ?")
        return [_row(row) for row in self._all(query, client_id.bytes, limit)]

    def to_come(self, client_id: UUID, now: datetime) -> int:
        """Return how many open appointments of a client are still to come."""
        found = self._all(_TO_COME.format(_marks(OPEN)), client_id.bytes, *OPEN, to_micros(now))
        return int(found[0][0])

    def tokens(self, within: Interval) -> Sequence[BookingToken]:
        """Return what the lobby knows of appointments that begin in a span, in that order."""
        mapping = MAPPINGS[BookingToken]
        query = f"SELECT {', '.join(mapping.names)} FROM booking_token WHERE starts_at >= ? AND starts_at < ? "  # noqa: S608
        rows = self._all(query + "ORDER BY starts_at, id", to_micros(within.starts_at), to_micros(within.ends_at))
        return [mapping.load(row) for row in rows]

    def channels(self, since: datetime, until: datetime) -> Sequence[tuple[str, str, int]]:
        """Return how many appointments there are by channel and state."""
        return [tuple(row) for row in self._all(_CHANNELS, to_micros(since), to_micros(until))]

    def _slots(self, within: Interval, states: Sequence[str]) -> list[Any]:
        earliest = to_micros(within.starts_at - LONGEST) - 1
        until, since = to_micros(within.ends_at), to_micros(within.starts_at)
        return self._all(_SLOTS.format(_marks(states)), earliest, until, since, *states)

    def _all(self, query: str, *values: object) -> list[Any]:
        with self._reading() as driver:
            return list(driver.execute(query, values).fetchall())


def _marks(values: Sequence[object]) -> str:
    return ", ".join("?" * len(values))


def _instant(micros: int | None) -> datetime | None:
    return None if micros is None else from_micros(micros)


def _row(row: Any) -> AppointmentRow:  # noqa: ANN401 - the driver ships no types
    deadline = row[14] if _DEADLINE is None else _DEADLINE(row[14])
    return AppointmentRow(
        appointment_id=UUID(bytes=row[0]),
        number=row[1],
        state=row[2],
        channel=row[3],
        service_code=row[4],
        starts_at=_instant(row[5]),
        ends_at=_instant(row[6]),
        staff_id=maybe_id(row[7]),
        room_id=maybe_id(row[8]),
        client_id=maybe_id(row[9]),
        client_name=row[10],
        client_type=row[11],
        phone=row[12],
        first_contact_at=from_micros(row[13]),
        due_at=deadline.due_at,
        overridden=tuple(msgspec.json.decode(row[15])),
        special_care=bool(row[16]),
    )

"""Reads of the queue: each from an index, so that the two thousandth ticket of a day takes no longer than the first."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Final
from uuid import UUID

from app.db.fields import from_micros, to_micros
from app.db.reading import Reading
from app.db.work_queries import TICKET_COLUMNS, maybe_instant, ticket_row
from app.services.queries import TicketRow
from app.services.queue_queries import DayBeside, WaitingRow

_TICKET: Final = f"SELECT {TICKET_COLUMNS} WHERE t.id = ?"
_WAITING: Final = """SELECT id, number, service_code, priority, special_care, slot_at, issued_at, calls, line
FROM ticket WHERE business_day = ? AND state = 'waiting'"""
_LAST: Final = "SELECT why FROM ticket_call WHERE business_day = ? ORDER BY called_at DESC, id DESC LIMIT 1"
_SINCE: Final = "SELECT count(*) FROM ticket WHERE business_day = ? AND called_at > ?"
_TIMES: Final = """SELECT service_code, finished_at - serving_at FROM ticket
WHERE finished_at IS NOT NULL AND serving_at IS NOT NULL ORDER BY finished_at DESC LIMIT ?"""
_OF_CLIENT: Final = f"""SELECT {TICKET_COLUMNS} WHERE v.client_id = ? AND t.business_day = ? AND t.state IN ({{}})
ORDER BY t.issued_at, t.id"""

_TRANSFERS: Final = """SELECT count(*) FILTER (WHERE s.action = 'transfer')
 - count(*) FILTER (WHERE s.action = 'undo_transfer')
FROM ticket t JOIN lobby_step s ON s.subject_id = t.id WHERE t.business_day = ?"""
_CASES: Final = """SELECT count(*), count(k.overdue_noted_at)
FROM ticket t JOIN service_case k ON k.visit_id = t.visit_id WHERE t.business_day = ?"""
_RATINGS: Final = """SELECT r.score FROM ticket t JOIN service_case k ON k.visit_id = t.visit_id
JOIN rating r ON r.case_id = k.id WHERE t.business_day = ? ORDER BY r.id"""


class SqlQueueQueries:
    """Single tickets, and what the order and the waiting times are reckoned from."""

    def __init__(self, reading: Reading) -> None:
        """Read through the store's connection."""
        self._reading = reading

    def ticket(self, ticket_id: UUID) -> TicketRow | None:
        """Return one ticket with what a teller needs to see."""
        with self._reading() as driver:
            row = driver.execute(_TICKET, [ticket_id.bytes]).fetchone()
        return ticket_row(row) if row else None

    def waiting(self, day: date) -> Sequence[WaitingRow]:
        """Return the day's waiting tickets, in any order."""
        with self._reading() as driver:
            rows = driver.execute(_WAITING, [day.isoformat()]).fetchall()
        return [
            WaitingRow(own, number, code, priority, bool(care), maybe_instant(slot), from_micros(issued), calls, line)
            for own, number, code, priority, care, slot, issued, calls, line in rows
        ]

    def last_call(self, day: date) -> str:
        """Return why the last ticket of the day was called, empty before the first."""
        with self._reading() as driver:
            row = driver.execute(_LAST, [day.isoformat()]).fetchone()
        return str(row[0]) if row else ""

    def called_since(self, day: date, at: datetime) -> int:
        """Return how many of the day's tickets were called for the first time after an instant."""
        with self._reading() as driver:
            return int(driver.execute(_SINCE, [day.isoformat(), to_micros(at)]).fetchone()[0])

    def service_times(self, limit: int = 300) -> Sequence[tuple[str, timedelta]]:
        """Return service and duration of the tickets that were served last, the newest first."""
        with self._reading() as driver:
            rows = driver.execute(_TIMES, [limit]).fetchall()
        return [(code, timedelta(microseconds=micros)) for code, micros in rows]

    def open_of_client(self, client_id: UUID, day: date, states: Sequence[str]) -> Sequence[TicketRow]:
        """Return a client's tickets of the day in these states, in the order in which they were issued."""
        query = _OF_CLIENT.format(", ".join("?" * len(states)))
        with self._reading() as driver:
            rows = driver.execute(query, [client_id.bytes, day.isoformat(), *states]).fetchall()
        return [ticket_row(row) for row in rows]

    def day(self, day: date) -> DayBeside:
        """Return what was rated, how many cases there were and what was handed over on a day."""
        asked = [day.isoformat()]
        with self._reading() as driver:
            transferred = driver.execute(_TRANSFERS, asked).fetchone()[0]
            cases, late = driver.execute(_CASES, asked).fetchone()
            ratings = [score for (score,) in driver.execute(_RATINGS, asked)]
        return DayBeside(transferred, ratings, cases, late)

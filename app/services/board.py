"""What the hall may see of the line: numbers, windows, how many wait and how long; no name (rules 3.6, 3.9).

Only the lobby scope is read, so that a board needs no key that opens a client's file.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from app.domain import ticket_numbers, ticket_workflow
from app.domain.queue import Place
from app.domain.windows import Opening, WindowState, standing
from app.services.line import Pace, line, pace_of
from app.services.queries import TicketRow
from app.services.queue_queries import WaitingRow
from app.services.workplace import Workplace


@dataclass(frozen=True, slots=True, kw_only=True)
class CalledTicket:
    """A ticket that is at a window, or on its way there."""

    ticket_id: UUID
    number: str
    """As shown."""
    window: str
    calls: int
    called_at: datetime
    waited_for: bool
    """Whether the client is still to come."""


@dataclass(frozen=True, slots=True)
class LineStanding:
    """One class of tickets: how many wait, and how long somebody who came now would."""

    line: str
    waiting: int
    wait: timedelta


@dataclass(frozen=True, slots=True, kw_only=True)
class BoardView:
    """The board at an instant."""

    called: tuple[CalledTicket, ...]
    """The latest call first."""
    next_up: tuple[str, ...]
    """The numbers that are called next, in order, as shown."""
    lines: tuple[LineStanding, ...]
    windows: tuple[tuple[str, Opening], ...]
    """Each window that was opened today, and what it is now."""


class BoardDesk:
    """Where the call board looks."""

    def __init__(self, place: Workplace) -> None:
        """Work at the place."""
        self._place = place

    def glance(self) -> BoardView:
        """Return what the board shows now."""
        with self._place.look() as uow:
            waiting, pace = line(self._place, uow), pace_of(self._place, uow)
        at_window = self._place.work.tickets(self._place.today(), ticket_workflow.AT_WINDOW)
        shown = ticket_numbers.shown([*(p.ticket.number for p in waiting), *(row.number for row in at_window)])
        windows = self._windows()
        return BoardView(
            called=tuple(_called(row, shown[row.number]) for row in _latest_first(at_window)),
            next_up=tuple(shown[p.ticket.number] for p in waiting),
            lines=_lines(waiting, pace),
            windows=windows,
        )

    def _windows(self) -> tuple[tuple[str, Opening], ...]:
        with self._place.look() as uow:
            states = standing(uow.find(WindowState, business_day=self._place.today()))
        return tuple((window, state.state) for window, state in states.items())


def _lines(waiting: Sequence[Place[WaitingRow]], pace: Pace) -> tuple[LineStanding, ...]:
    services = [place.ticket.service_code for place in waiting]
    last = {place.ticket.line: place.ahead for place in waiting}
    count = Counter(place.ticket.line for place in waiting)
    return tuple(
        LineStanding(letter, count[letter], pace.behind(services[: last[letter] + 1]))
        for letter in ticket_numbers.LINES
        if letter in last
    )


def _latest_first(rows: Sequence[TicketRow]) -> list[TicketRow]:
    return sorted((row for row in rows if row.called_at), key=lambda row: (row.called_at, row.number), reverse=True)


def _called(row: TicketRow, shown: str) -> CalledTicket:
    return CalledTicket(
        ticket_id=row.ticket_id,
        number=shown,
        window=row.window,
        calls=row.calls,
        called_at=row.called_at or row.issued_at,
        waited_for=row.state == ticket_workflow.CALLED,
    )

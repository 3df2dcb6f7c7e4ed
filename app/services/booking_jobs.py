"""What the clock, other terminals and kiosks make of appointments without anybody's doing (rules 4.1).

Whatever terminal notices first does it, and where two did, the logs come to the same.
"""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final
from uuid import UUID

from app.domain.appointment_workflow import CONFIRMED, CONFLICT, NO_SHOW
from app.domain.appointments import Appointment, BookingToken
from app.domain.booking_clashes import Clash, clashes
from app.domain.client_messages import Purpose
from app.domain.events import Event
from app.domain.intervals import Interval
from app.domain.reception import Ticket, Visit
from app.services.booking_around import BookingTools
from app.services.booking_records import close_tokens
from app.services.client_messages import tell
from app.services.ports import UnitOfWork
from app.services.steps import take_program_step
from app.services.workplace import Workplace

_BACK: Final = timedelta(days=31)
"""No branch stays shut for longer, so that appointments nobody came to are looked for no further back."""
_AHEAD: Final = timedelta(days=400)
"""Beyond any horizon, for appointments that were booked past it on purpose."""


class BookingJobs:
    """What is done without being asked for."""

    def __init__(self, place: Workplace, tools: BookingTools) -> None:
        """Work at the place, in nobody's name."""
        self._place, self._tools = place, tools

    def run(self) -> int:
        """Do everything that is due, and return how many records changed."""
        return self.take_in_arrivals() + self.note_no_shows() + self.settle_clashes()

    def note_no_shows(self) -> int:
        """Note of every appointment that nobody came to in time, and return how many there were."""
        place, limits = self._place, self._place.policy.limits.appointments
        over = Interval(place.now() - _BACK, place.now() - limits.no_show_after + timedelta(microseconds=1))
        rows = [row for row in self._tools.queries.between(over, (CONFIRMED,)) if self._missed(row.appointment_id)]
        for row in rows:
            self._step(row.appointment_id, "miss", "booking.nobody_came")
        return len(rows)

    def settle_clashes(self) -> int:
        """Let the earlier first contact keep a time that two terminals gave out while apart; the other is a task.

        Returns how many must be given another time, and nobody knew before.
        """
        now = self._place.now()
        standing = self._tools.queries.standing(Interval(now - timedelta(days=1), now + _AHEAD))
        found = clashes(standing)
        for clash in found:
            self._displace(clash)
        return len(found)

    def take_in_arrivals(self) -> int:
        """Note of the clients who checked in at a kiosk, which reads no appointment, that they are there."""
        today = self._place.now() - timedelta(days=1)
        tokens = [t for t in self._tools.queries.tokens(Interval(today, today + timedelta(days=2))) if t.checked_in_at]
        return sum(self._arrived(token) for token in tokens)

    def _missed(self, appointment_id: UUID) -> bool:
        """Tell whether nobody came, where nobody said on the same day that they may still."""
        place = self._place
        with place.look() as uow:
            one = uow.get(Appointment, appointment_id)
        return one.no_show_undone_at is None or place.day_of(one.no_show_undone_at) != place.today()

    def _step(self, appointment_id: UUID, action: str, reason: str, **changes: datetime | UUID) -> None:
        place = self._place
        with place.transact() as uow:
            one = uow.get(Appointment, appointment_id)
            uow.save(replace(take_program_step(place, uow, one, action, reason), **changes))  # type: ignore[arg-type]
            if action != "displace":
                close_tokens(place, uow, one.id)

    def _displace(self, clash: Clash) -> None:
        place = self._place
        with place.transact() as uow:
            loser, keeper = uow.get(Appointment, clash.loser), uow.get(Appointment, clash.keeper)
            details: dict[str, str | int | bool] = {"keeper": keeper.number, "over": clash.over}
            uow.record(
                Event(action="appointment:time:clash", subject_kind="appointment", subject_id=loser.id, details=details)
            )
            uow.save(take_program_step(place, uow, loser, "displace", f"booking.displaced:{keeper.number}"))
            tell(place, uow, self._tools, loser, Purpose.CONFLICT)

    def _arrived(self, token: BookingToken) -> int:
        place = self._place
        with place.transact() as uow:
            known = uow.find(Appointment, id=token.appointment_id)
            found = [one for one in known if one.state in (CONFIRMED, CONFLICT, NO_SHOW)]
            for one in found:
                there = take_program_step(place, uow, one, "arrive", "booking.checked_in")
                uow.save(replace(there, arrived_at=token.checked_in_at, ticket_id=token.ticket_id))
                _name_visit(uow, token, one)
                close_tokens(place, uow, one.id)
            return len(found)


def _name_visit(uow: UnitOfWork, token: BookingToken, one: Appointment) -> None:
    """Say on the visit whose ticket the kiosk gave out whose it is; nobody has looked at a document for that."""
    for ticket in uow.find(Ticket, id=token.ticket_id) if token.ticket_id else ():
        for visit in uow.find(Visit, id=ticket.visit_id):
            if visit.client_id is None and one.client_id is not None:
                uow.save(replace(visit, client_id=one.client_id))

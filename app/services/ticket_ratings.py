"""Rating by ticket, where no case is at hand: one for each ticket, unseen at the window (rules 2.4-b)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

from app.domain import ticket_numbers, ticket_workflow
from app.domain.cases import ServiceCase
from app.domain.confirmations import Rating, RatingDecline
from app.domain.errors import RuleViolation
from app.domain.events import Event
from app.domain.policy import Permission
from app.domain.reception import Ticket
from app.domain.ticket_ratings import TicketRating
from app.forms.rating import GiveRating
from app.services.improvements import open_improvement
from app.services.ports import UnitOfWork
from app.services.ratings import DONE, rate_ticket
from app.services.workplace import Workplace

ENDED = (ticket_workflow.SERVED, ticket_workflow.RATED, ticket_workflow.UNRATED)
GIVEN = "rating:ticket:given"
ADOPTED = "rating:ticket:adopted"
_DAYS = 7
"""A rating waits so long for its case to be finished."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rateable:
    """A served ticket that may be rated; who served it is not said."""

    ticket_id: UUID
    number: str
    window: str


class TicketRatingDesk:
    """Where kiosk and rating device leave what the client chose, and where a counter takes it to the case."""

    def __init__(self, place: Workplace) -> None:
        """Work at the place."""
        self._place = place
        self._here: set[UUID] = set()
        """Rated at this terminal since it started: a kiosk cannot read back what it wrote."""

    def find(self, number: str) -> Rateable:
        """Return today's served ticket of a number, printed or as called.

        Raises:
            RuleViolation: ``rating.no_ticket`` where nobody of that number was served today, ``rating.once``.
        """
        wanted = number.strip().upper()
        with self._place.look() as uow:
            served = self._served(uow)
        shown = ticket_numbers.shown(ticket.number for ticket in served)
        found = [ticket for ticket in served if wanted in {ticket.number, shown[ticket.number]}]
        if not found:
            raise RuleViolation("rating.no_ticket", "number")
        if found[0].id in self._here:
            raise RuleViolation("rating.once", "number")
        return _rateable(found[0])

    def latest(self, window: str) -> Rateable | None:
        """Return the ticket that was served last at a window and is not rated here yet, or None."""
        with self._place.look() as uow:
            served = [one for one in self._served(uow) if one.window == window and one.finished_at is not None]
        served.sort(key=lambda ticket: (ticket.finished_at, ticket.number))
        return _rateable(served[-1]) if served and served[-1].id not in self._here else None

    def rate(self, ticket_id: UUID, command: GiveRating) -> None:
        """Keep a rating; the audit trail says that there is one, not what it is.

        Raises:
            RuleViolation: ``rating.once``, ``rating.not_completed``.
            Refused: ``permission.refused``.
        """
        place = self._place
        if ticket_id in self._here:
            raise RuleViolation("rating.once")
        with place.transact() as uow:
            place.require(Permission.TAKE_TICKET, own=True)
            if uow.get(Ticket, ticket_id).state not in ENDED:
                raise RuleViolation("rating.not_completed")
            uow.add(
                TicketRating(
                    id=place.ids(),
                    ticket_id=ticket_id,
                    score=command.score,
                    comment=command.comment,
                    rated_at=place.now(),
                    rated_on=place.today(),
                    terminal_code=place.actor.terminal_code,
                )
            )
            uow.record(Event(action=GIVEN, subject_kind=Ticket.kind.name, subject_id=ticket_id))
        self._here.add(ticket_id)

    def adopt(self) -> int:
        """Take ratings that came from the hall to the cases opened at this terminal; return how many there were.

        Each case is the business of the one terminal that opened it, so that no two terminals do it at once.
        """
        place = self._place
        if not place.may(Permission.START_SIGNING, own=True):
            return 0
        days = [place.today() - timedelta(days=back) for back in range(_DAYS)]
        with place.look() as uow:
            waiting = [given for day in days for given in uow.find(TicketRating, rated_on=day)]
            wanted = [(given, case) for given in waiting if (case := self._case(uow, given)) is not None]
        for given, case in wanted:
            with place.transact() as uow:
                self._adopt(uow, given, case)
        return len(wanted)

    def _case(self, uow: UnitOfWork, given: TicketRating) -> ServiceCase | None:
        """Return the finished case of the rated ticket where it is this terminal's business and not rated otherwise."""
        own = f"-{self._place.actor.terminal_code}-"
        for case in uow.find(ServiceCase, ticket_id=given.ticket_id):
            mine = own in case.case_no and case.state in DONE
            if mine and not uow.find(Rating, case_id=case.id) and not uow.find(RatingDecline, case_id=case.id):
                return case
        return None

    def _adopt(self, uow: UnitOfWork, given: TicketRating, case: ServiceCase) -> None:
        kept = ("score", "comment", "rated_at", "terminal_code")
        rating = uow.add(Rating(id=given.id, case_id=case.id, **{name: getattr(given, name) for name in kept}))
        open_improvement(self._place, uow, case, rating)
        rate_ticket(self._place, uow, case)
        uow.record(Event(action=ADOPTED, subject_kind=ServiceCase.kind.name, subject_id=case.id))

    def _served(self, uow: UnitOfWork) -> Sequence[Ticket]:
        return [one for one in uow.find(Ticket, business_day=self._place.today()) if one.state in ENDED]


def _rateable(ticket: Ticket) -> Rateable:
    return Rateable(ticket_id=ticket.id, number=ticket.number, window=ticket.window)

"""The client's rating: once for each case, never changed (rules 2.4-b)."""

from enum import StrEnum
from uuid import UUID

from app.domain import case_workflow, ticket_workflow
from app.domain.cases import ServiceCase
from app.domain.confirmations import Rating, RatingDecline
from app.domain.errors import RuleViolation
from app.domain.events import Event
from app.domain.policy import Permission
from app.domain.reception import Ticket
from app.forms.rating import GiveRating
from app.services.improvements import open_improvement
from app.services.ports import UnitOfWork
from app.services.steps import take_step
from app.services.workplace import Workplace

DONE = (case_workflow.COMPLETED, case_workflow.ARCHIVED)


class Feedback(StrEnum):
    """Where the invitation to rate stands (rules 1.3-a)."""

    NOT_YET = "not_yet"
    """The case is not completed."""
    PENDING = "pending"
    GIVEN = "given"
    DECLINED = "declined"


class RatingDesk:
    """Where the client rates, on their own view."""

    def __init__(self, place: Workplace) -> None:
        """Work at the place."""
        self._place = place

    def rated(self, case_id: UUID) -> bool:
        """Tell whether the case was rated."""
        return self.feedback(case_id) is Feedback.GIVEN

    def feedback(self, case_id: UUID) -> Feedback:
        """Return where the invitation stands that every completed case brings; what was chosen is not told here."""
        with self._place.look() as uow:
            if uow.find(Rating, case_id=case_id):
                return Feedback.GIVEN
            if uow.find(RatingDecline, case_id=case_id):
                return Feedback.DECLINED
            return Feedback.PENDING if uow.get(ServiceCase, case_id).state in DONE else Feedback.NOT_YET

    def decline(self, case_id: UUID) -> None:
        """Note that the client was asked and would rather not; said twice it is noted once.

        Raises:
            RuleViolation: ``rating.not_completed``.
            Refused: ``permission.refused``.
        """
        place = self._place
        with place.transact() as uow:
            place.require(Permission.START_SIGNING, own=True)
            if uow.get(ServiceCase, case_id).state not in DONE:
                raise RuleViolation("rating.not_completed")
            if uow.find(RatingDecline, case_id=case_id) or self._given(uow, case_id):
                return
            terminal = place.actor.terminal_code
            uow.add(RatingDecline(id=place.ids(), case_id=case_id, declined_at=place.now(), terminal_code=terminal))
            uow.record(Event(action="case:rating:declined", subject_kind=ServiceCase.kind.name, subject_id=case_id))

    def rate(self, case_id: UUID, command: GiveRating) -> Rating:
        """Keep the client's rating; the audit trail says that there is one, not what it is.

        One that policy calls low opens an improvement item (rules 2.4-e).

        Raises:
            RuleViolation: ``rating.not_completed``, or ``rating.once`` when there is one already.
            Refused: ``permission.refused``.
        """
        place = self._place
        with place.transact() as uow:
            place.require(Permission.START_SIGNING, own=True)
            case = uow.get(ServiceCase, case_id)
            if case.state not in DONE:
                raise RuleViolation("rating.not_completed")
            if uow.find(Rating, case_id=case_id):
                raise RuleViolation("rating.once")
            rating = uow.add(
                Rating(
                    id=place.ids(),
                    case_id=case_id,
                    score=command.score,
                    comment=command.comment,
                    rated_at=place.now(),
                    terminal_code=place.actor.terminal_code,
                )
            )
            open_improvement(place, uow, case, rating)
            rate_ticket(place, uow, case)
            uow.record(Event(action="case:rating:given", subject_kind=ServiceCase.kind.name, subject_id=case_id))
        return rating

    def _given(self, uow: UnitOfWork, case_id: UUID) -> bool:
        return bool(uow.find(Rating, case_id=case_id))


def rate_ticket(place: Workplace, uow: UnitOfWork, case: ServiceCase) -> None:
    """Close the case's ticket as rated when it has been served; one that is still being served is closed later."""
    if case.ticket_id is None:
        return
    ticket = uow.get(Ticket, case.ticket_id)
    if ticket.state == ticket_workflow.SERVED:
        uow.save(take_step(place, uow, ticket, "rate"))

"""Pre-filled forms: written at the kiosk, pulled up by the teller on call, confirmed by the client."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from app.domain import ticket_workflow
from app.domain.errors import RuleViolation
from app.domain.events import Event
from app.domain.policy import Permission
from app.domain.prefills import Answer, Prefill, PrefillConfirmation
from app.domain.reception import Ticket
from app.forms.prefills import PREFILLS
from app.services.workplace import Workplace


@dataclass(frozen=True, slots=True, kw_only=True)
class PrefillView:
    """A form as the teller goes through it with the client."""

    prefill_id: UUID
    form: str
    answers: Mapping[str, str]
    written_at: datetime
    terminal_code: str
    confirmed: bool


class PrefillDesk:
    """Where such forms are written and read."""

    def __init__(self, place: Workplace) -> None:
        """Work at the place."""
        self._place = place

    def write(self, ticket_id: UUID, form: str, texts: Mapping[str, str]) -> None:
        """Keep a form for a ticket; nothing of it is read back here.

        Raises:
            RuleViolation: ``prefill.ticket_over`` where the ticket is nobody's business any more, ``record.unknown``.
            Refused: ``permission.refused``.
        """
        place = self._place
        with place.transact() as uow:
            place.require(Permission.TAKE_TICKET, own=True)
            ticket = uow.get(Ticket, ticket_id)
            if ticket.state not in ticket_workflow.OPEN:
                raise RuleViolation("prefill.ticket_over", number=ticket.number)
            known = [field.name for field in PREFILLS[form].fields]
            uow.add(
                Prefill(
                    id=place.ids(),
                    ticket_id=ticket_id,
                    ticket_number=ticket.number,
                    form=form,
                    answers=tuple(Answer(name, texts[name]) for name in known if texts.get(name)),
                    written_at=place.now(),
                    terminal_code=place.actor.terminal_code,
                )
            )
            uow.record(Event(action="prefill:form:written", subject_kind="ticket", subject_id=ticket_id))

    def waiting(self, ticket_id: UUID) -> bool:
        """Tell whether a form was filled in for the ticket; what it says is not looked at."""
        with self._place.look() as uow:
            return bool(uow.find(Prefill, ticket_id=ticket_id))

    def pull_up(self, ticket_id: UUID) -> PrefillView | None:
        """Return the form last filled in for a ticket, None where there is none; the look at it is audited.

        Raises:
            Refused: ``permission.refused``.
        """
        place = self._place
        with place.transact() as uow:
            place.require(Permission.EDIT_CLIENT, own=True)
            found = sorted(uow.find(Prefill, ticket_id=ticket_id), key=lambda one: (one.written_at, one.id))
            if not found:
                return None
            prefill = found[-1]
            confirmed = bool(uow.find(PrefillConfirmation, prefill_id=prefill.id))
            uow.record(Event(action="prefill:form:read", subject_kind="ticket", subject_id=ticket_id))
        return PrefillView(
            prefill_id=prefill.id,
            form=prefill.form,
            answers={answer.field: answer.text for answer in prefill.answers},
            written_at=prefill.written_at,
            terminal_code=prefill.terminal_code,
            confirmed=confirmed,
        )

    def confirm(self, prefill_id: UUID) -> None:
        """Note that the client said it is right; said twice it is noted once.

        Raises:
            Refused: ``permission.refused``.
        """
        place = self._place
        with place.transact() as uow:
            place.require(Permission.EDIT_CLIENT, own=True)
            prefill = uow.get(Prefill, prefill_id)
            if uow.find(PrefillConfirmation, prefill_id=prefill_id):
                return
            uow.add(
                PrefillConfirmation(
                    id=place.ids(),
                    prefill_id=prefill_id,
                    confirmed_at=place.now(),
                    confirmed_by=place.actor.staff_id,
                )
            )
            uow.record(Event(action="prefill:form:confirmed", subject_kind="ticket", subject_id=prefill.ticket_id))

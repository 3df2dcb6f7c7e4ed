"""Finding confirmations again: the list, further copies on paper, a copy as a file."""

from uuid import UUID

from app.domain.cases import ServiceCase
from app.domain.confirmations import Confirmation
from app.domain.errors import RuleViolation
from app.domain.events import Event
from app.domain.policy import Permission
from app.services.confirmation_views import confirmation_view
from app.services.masked import confirmation_line
from app.services.ports import Printer, UnitOfWork
from app.services.printing import carry_out, order_copy
from app.services.steps import log_of
from app.services.views import ConfirmationLine, ConfirmationView
from app.services.workplace import Workplace


class ConfirmationDesk:
    """What was signed, found by number."""

    def __init__(self, place: Workplace, printer: Printer) -> None:
        """Work at the place with its printers."""
        self._place = place
        self._printer = printer

    def page(self, text: str = "", after: UUID | None = None, limit: int = 50) -> tuple[ConfirmationLine, ...]:
        """Return confirmations whose number contains the text, newest first, continuing below ``after``.

        Raises:
            Refused: ``permission.refused``.
        """
        self._place.allow(Permission.SEE_CLIENT)
        rows = self._place.work.confirmations(text=text.strip(), after=after, limit=limit)
        return tuple(confirmation_line(self._place.policy.masking, row) for row in rows)

    def print_again(self, confirmation_id: UUID, printer: str) -> ConfirmationView:
        """Print a further copy, counted; the same copy again while one is pending.

        A limited permission suffices for a matter in which the actor took a step (rules 5.3, print copy).

        Raises:
            RuleViolation: ``confirmation.not_sealed``.
            Unavailable: what the printer says; the copy stays pending.
            Refused: ``permission.refused``.
        """
        place = self._place
        with place.transact() as uow:
            found = uow.get(Confirmation, confirmation_id)
            place.require(Permission.SEARCH_ARCHIVE, own=self._own(uow, found))
            _refuse_unsealed(found)
            job = order_copy(place, uow, found.sealed_digest, found.confirmation_no, printer)
        carry_out(place, self._printer, job, printer)
        with place.look() as uow:
            return confirmation_view(uow, confirmation_id)

    def export(self, confirmation_id: UUID) -> bytes:
        """Return the sealed file to be saved elsewhere; that it left the store is audited.

        Raises:
            RuleViolation: ``confirmation.not_sealed``.
            Unavailable: ``blob.missing`` or ``blob.damaged``.
            Refused: ``permission.refused``.
        """
        place = self._place
        with place.transact() as uow:
            found = uow.get(Confirmation, confirmation_id)
            place.require(Permission.SEARCH_ARCHIVE, own=self._own(uow, found))
            _refuse_unsealed(found)
            pdf = place.blobs.get(found.sealed_digest)
            uow.record(
                Event(
                    action="document:copy:exported",
                    subject_kind=Confirmation.kind.name,
                    subject_id=found.id,
                    details={"number": found.confirmation_no},
                )
            )
        return pdf

    def _own(self, uow: UnitOfWork, found: Confirmation) -> bool:
        """Tell whether the actor took a step of the case or of its confirmation: whose matter it is, may copy it."""
        steps = (*log_of(uow, found), *log_of(uow, uow.get(ServiceCase, found.case_id)))
        return any(step.actor_id == self._place.actor.staff_id for step in steps)


def _refuse_unsealed(found: Confirmation) -> None:
    if not found.sealed_digest:
        raise RuleViolation("confirmation.not_sealed", number=found.confirmation_no)

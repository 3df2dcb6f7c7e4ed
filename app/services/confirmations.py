"""Finding confirmations again: the list, further copies on paper, a copy as a file."""

from uuid import UUID

from app.domain.cases import ServiceCase
from app.domain.confirmations import Confirmation
from app.domain.errors import RuleViolation
from app.domain.events import Event
from app.domain.policy import Permission
from app.services.confirmation_views import confirmation_view
from app.services.generating import SigningTools
from app.services.masked import confirmation_line
from app.services.ports import UnitOfWork
from app.services.printing import carry_out, copy_of, order_copy
from app.services.steps import log_of
from app.services.timestamps import best_digest
from app.services.views import ConfirmationLine, ConfirmationView
from app.services.workplace import Workplace


class ConfirmationDesk:
    """What was signed, found by number."""

    def __init__(self, place: Workplace, tools: SigningTools) -> None:
        """Work at the place with its press and printers."""
        self._place = place
        self._tools = tools

    def page(self, text: str = "", after: UUID | None = None, limit: int = 50) -> tuple[ConfirmationLine, ...]:
        """Return confirmations whose number contains the text, newest first, continuing below ``after``.

        Raises:
            Refused: ``permission.refused``.
        """
        self._place.allow(Permission.SEE_CLIENT)
        rows = self._place.work.confirmations(text=text.strip(), after=after, limit=limit)
        return tuple(confirmation_line(self._place.policy.masking, row) for row in rows)

    def print_again(self, confirmation_id: UUID, printer: str, *, masked: bool = False) -> ConfirmationView:
        """Print a further copy, counted and marked; the same copy again while one is pending.

        A limited permission suffices for a matter in which the actor took a step (rules 5.3, print copy).

        Args:
            confirmation_id: A sealed confirmation, or one whose refusal was sealed.
            printer: The printer's name.
            masked: For the branch's own use: names masked, with a watermark (rules 3.6).

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
            job = order_copy(place, uow, _sealed_file(found), found.confirmation_no, printer, masked=masked)
        carry_out(place, self._tools, job, printer)
        with place.look() as uow:
            return confirmation_view(place, uow, confirmation_id)

    def preview(self, confirmation_id: UUID, *, masked: bool = False) -> bytes:
        """Return what the next copy on paper will look like; looking asks for nothing and counts nothing.

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
            uow.record(_event("document:copy:previewed", found))
        with place.look() as uow:
            job = order_copy(place, uow, _sealed_file(found), found.confirmation_no, "", masked=masked)
        return copy_of(place, self._tools, job)

    def export(self, confirmation_id: UUID) -> bytes:
        """Return the sealed file, with its timestamp where it has one, to be saved elsewhere; that it left is audited.

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
            pdf = place.blobs.get(best_digest(uow, found) or _sealed_file(found))
            uow.record(_event("document:copy:exported", found))
        return pdf

    def _own(self, uow: UnitOfWork, found: Confirmation) -> bool:
        """Tell whether the actor took a step of the case or of its confirmation: whose matter it is, may copy it."""
        steps = (*log_of(uow, found), *log_of(uow, uow.get(ServiceCase, found.case_id)))
        return any(step.actor_id == self._place.actor.staff_id for step in steps)


def _refuse_unsealed(found: Confirmation) -> None:
    if not _sealed_file(found):
        raise RuleViolation("confirmation.not_sealed", number=found.confirmation_no)


def _sealed_file(found: Confirmation) -> str:
    return found.sealed_digest or found.sheet_digest


def _event(action: str, found: Confirmation) -> Event:
    kind = Confirmation.kind.name
    return Event(action=action, subject_kind=kind, subject_id=found.id, details={"number": found.confirmation_no})

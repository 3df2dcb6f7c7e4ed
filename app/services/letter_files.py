"""Sealed letters and the proofs of their delivery as files: read, printed (rules 7.3-c)."""

from uuid import UUID

from app.domain.complaints import Complaint
from app.domain.errors import RuleViolation
from app.domain.letters import ComplaintLetter
from app.services.complaint_files import event
from app.services.generating import SigningTools
from app.services.letter_sealing import sealed_file
from app.services.letter_views import deliveries_of, letter_and_complaint
from app.services.ports import UnitOfWork
from app.services.printing import carry_out, order_copy
from app.services.workplace import Workplace


class LetterFileDesk:
    """Gives letters out as files; every look is audited."""

    def __init__(self, place: Workplace, tools: SigningTools) -> None:
        """Work at the place with its printers."""
        self._place, self._tools = place, tools

    def printers(self) -> tuple[str, ...]:
        """Return the printers that can be chosen, the usual one first."""
        return tuple(self._tools.printer.printers())

    def pdf(self, letter_id: UUID) -> bytes:
        """Return the sealed letter.

        Raises:
            RuleViolation: ``letter.not_sealed``, ``record.unknown``.
            Refused: ``complaint.recused``, ``permission.refused``.
            Unavailable: ``blob.missing`` or ``blob.damaged``.
        """
        with self._place.transact() as uow:
            letter, _ = self._opened(uow, letter_id, "letter_read")
            return sealed_file(self._place, letter)

    def proof(self, letter_id: UUID, digest: str) -> bytes:
        """Return what proves a delivery.

        Raises:
            RuleViolation: ``record.unknown`` for a digest that proves nothing of this letter.
            Refused: ``complaint.recused``, ``permission.refused``.
            Unavailable: ``blob.missing`` or ``blob.damaged``.
        """
        with self._place.transact() as uow:
            letter, _ = self._opened(uow, letter_id, "proof_read")
            if not any(each.proof_digest == digest for each in deliveries_of(uow, letter)):
                raise RuleViolation("record.unknown", kind="letter_delivery")
            return self._place.blobs.get(digest)

    def print_letter(self, letter_id: UUID, printer: str) -> None:
        """Print a copy, counted as every copy is; of a restricted letter no job is left that others could see.

        Raises:
            RuleViolation: ``letter.not_sealed``.
            Unavailable: What the printer says; the copy stays pending.
        """
        place = self._place
        with place.transact() as uow:
            letter, complaint = self._opened(uow, letter_id, "letter_printed")
            pdf = sealed_file(place, letter)
            job = (
                None
                if complaint.restricted
                else order_copy(place, uow, letter.sealed_digest, letter.letter_no, printer)
            )
        if job is None:
            self._tools.printer.print_pdf(pdf, printer, letter.letter_no)
        else:
            carry_out(place, self._tools, job, printer)

    def _opened(self, uow: UnitOfWork, letter_id: UUID, what: str) -> tuple[ComplaintLetter, Complaint]:
        letter, complaint = letter_and_complaint(self._place, uow, letter_id)
        uow.record(event(what, complaint, letter=letter.letter_no))
        return letter, complaint

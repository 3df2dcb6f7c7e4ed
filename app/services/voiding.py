"""A sealed document that no longer stands: voided at the client's signed wish, or replaced by another (rules 4.4).

The original is kept as it was sealed, and marked wherever it is shown.
"""

from uuid import UUID

from app.domain.attachments import Paper, Purpose
from app.domain.cases import ServiceCase
from app.domain.confirmations import Confirmation, DocumentPurpose
from app.domain.policy import Permission
from app.services.attesting import attest
from app.services.confirmation_views import confirmation_view
from app.services.materials import Attach, attached
from app.services.outcomes import undo_effect
from app.services.steps import take_step
from app.services.views import ConfirmationView
from app.services.workplace import Workplace


class VoidingDesk:
    """For whoever may void a sealed document: the branch manager; the compliance officer voids, and replaces nothing.

    So the limited right is read (rules 5.3): a replacement is signed at the counter, and the counter is the manager's.
    """

    def __init__(self, place: Workplace) -> None:
        """Work at the place, in the name of whoever acts now."""
        self._place = place

    def at(self, place: Workplace) -> "VoidingDesk":
        """Return the desk in somebody else's name: a second person at the counter."""
        return VoidingDesk(place)

    def may(self, action: str) -> bool:
        """Tell whether whoever acts now may take the step in their own name: ``void`` or ``order_replacement``."""
        return self._place.may(Permission.VOID_DOCUMENT, own=action == "void")

    def void(self, confirmation_id: UUID, reason: str, revocation: Paper, name: str) -> ConfirmationView:
        """Void a sealed document by the client's signed revocation, which is kept with it.

        The level or class that the client signed for leaves their file again (``undo_effect``).

        Args:
            confirmation_id: A sealed confirmation.
            reason: Why, in words.
            revocation: The scan of the client's signed revocation, examined.
            name: The scanned file's name.

        Raises:
            RuleViolation: ``workflow.not_possible`` unless it is sealed, ``workflow.reason_missing``, or what
                ``attached`` says of the file.
            Refused: ``permission.refused``.
        """
        place = self._place
        with place.transact() as uow:
            found = uow.get(Confirmation, confirmation_id)
            uow.save(take_step(place, uow, found, "void", reason=reason))
            kept = Attach(case_id=found.case_id, paper=revocation, name=name, purpose=Purpose.REVOCATION)
            digest = attached(place, uow, kept).digest
            facts = {"number": found.confirmation_no, "sealed": found.sealed_digest, "revocation": digest}
            attest(place, uow, found, "void", facts)
            if found.purpose is DocumentPurpose.CONFIRMATION:
                undo_effect(uow, uow.get(ServiceCase, found.case_id))
            return confirmation_view(place, uow, confirmation_id)

    def order_replacement(self, confirmation_id: UUID, reason: str) -> ConfirmationView:
        """Let another document take a sealed one's place: the client signs the new one, and then only it is in force.

        Raises:
            RuleViolation: ``workflow.not_possible`` unless it is sealed, ``workflow.reason_missing``.
            Refused: ``permission.refused``.
        """
        place = self._place
        with place.transact() as uow:
            found = uow.get(Confirmation, confirmation_id)
            uow.save(take_step(place, uow, found, "order_replacement", reason=reason, own=False))
            facts = {"number": found.confirmation_no, "sealed": found.sealed_digest}
            attest(place, uow, found, "order_replacement", facts)
            return confirmation_view(place, uow, confirmation_id)

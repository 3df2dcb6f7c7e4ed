"""A client who does not sign: stated by the teller, witnessed, approved, and filed in the place of a signature.

Each of the three acts with their own credentials and key; until it is approved the client may sign after all (rules
2.4-a, 4.4).
"""

from dataclasses import replace
from uuid import UUID

from app.domain import confirmation_workflow
from app.domain.cases import ServiceCase
from app.domain.confirmations import Confirmation
from app.domain.documents import Sealed
from app.domain.errors import RuleViolation
from app.domain.evidence import refusal_digest
from app.domain.handwriting import Handwriting
from app.domain.policy import Permission
from app.services.attesting import attest, attestations_of
from app.services.case_rules import case_file
from app.services.closing import complete_and_file
from app.services.confirmation_views import confirmation_view
from app.services.generating import SigningTools, is_stale
from app.services.ports import SealOrder, UnitOfWork
from app.services.record_sheets import refusal_sheet
from app.services.sealing_means import sealing_means
from app.services.steps import log_of, take_step
from app.services.timestamps import note_timestamp
from app.services.views import ConfirmationView
from app.services.workplace import Workplace


class RefusalDesk:
    """Completes a case without the client's signature."""

    def __init__(self, place: Workplace, tools: SigningTools) -> None:
        """Work at the place, in the name of whoever acts now."""
        self._place = place
        self._tools = tools

    def at(self, place: Workplace) -> "RefusalDesk":
        """Return the desk in somebody else's name: a second person at the counter."""
        return RefusalDesk(place, self._tools)

    def state(self, confirmation_id: UUID, reason: str) -> ConfirmationView:
        """State, as the teller, that the client read the document and will not sign it.

        Raises:
            RuleViolation: ``workflow.not_possible`` unless it was shown, ``workflow.reason_missing``,
                ``signing.data_changed`` where it no longer says what the case says.
        """
        place = self._place
        with place.transact() as uow:
            found = uow.get(Confirmation, confirmation_id)
            if is_stale(found, case_file(place, uow, found.case_id)):
                raise RuleViolation("signing.data_changed", number=found.confirmation_no)
            return self._act(uow, found, "refuse_signing", reason)

    def witness(self, confirmation_id: UUID) -> ConfirmationView:
        """Attest, as a second member of staff, that the client was asked and did not sign.

        Raises:
            RuleViolation: ``workflow.not_possible``.
            Refused: ``permission.refused``, or ``workflow.same_person`` for whoever stated it.
        """
        with self._place.transact() as uow:
            return self._act(uow, uow.get(Confirmation, confirmation_id), "witness_refusal")

    def approve(self, confirmation_id: UUID) -> ConfirmationView:
        """Agree that the case is completed by the refusal; where the approver may, seal its record and file the case.

        An approver who serves no clients leaves that to the teller's ``finish``.

        Raises:
            RuleViolation: ``workflow.not_possible``.
            Refused: ``permission.refused``, or ``workflow.same_person`` for teller and witness.
            Unavailable: what the sealer says; the refusal stands and ``finish`` goes on from there.
        """
        with self._place.transact() as uow:
            approved = self._act(uow, uow.get(Confirmation, confirmation_id), "approve_refusal")
        return self._finished(confirmation_id) if self._place.may(Permission.START_SIGNING) else approved

    def sign_after_all(self, confirmation_id: UUID, reason: str) -> ConfirmationView:
        """Go back to the document: the client signs after all, or the refusal was not agreed to.

        Raises:
            RuleViolation: ``workflow.not_possible`` once it was approved, ``workflow.reason_missing``.
        """
        with self._place.transact() as uow:
            found = uow.get(Confirmation, confirmation_id)
            uow.save(take_step(self._place, uow, found, "sign_after_all", reason=reason))
            return confirmation_view(self._place, uow, confirmation_id)

    def finish(self, confirmation_id: UUID) -> ConfirmationView:
        """Seal the record of an approved refusal and file the case, where a crash or a fault came between.

        Raises:
            RuleViolation: ``workflow.not_possible`` before it was approved.
            Unavailable: what the sealer says.
        """
        self._place.allow(Permission.START_SIGNING, own=True)
        return self._finished(confirmation_id)

    def _act(self, uow: UnitOfWork, found: Confirmation, action: str, reason: str = "") -> ConfirmationView:
        place = self._place
        uow.save(take_step(place, uow, found, action, reason=reason))
        attest(place, uow, found, action, {"number": found.confirmation_no, "shown": found.shown_digest})
        return confirmation_view(place, uow, found.id)

    def _finished(self, confirmation_id: UUID) -> ConfirmationView:
        place = self._place
        with place.look() as uow:
            found = uow.get(Confirmation, confirmation_id)
            if found.state != confirmation_workflow.REFUSED:
                raise RuleViolation(
                    "workflow.not_possible", workflow="confirmation", state=found.state, action="file_refusal"
                )
            unsealed = None if found.sheet_digest else self._to_seal(uow, found)
        if unsealed is not None:
            # Between the transactions: a time authority may take seconds, and nobody waits for the store meanwhile.
            self._keep(confirmation_id, self._tools.sealer.seal(*unsealed), unsealed[1])
        complete_and_file(place, found.case_id)
        with place.look() as uow:
            return confirmation_view(place, uow, confirmation_id)

    def _keep(self, confirmation_id: UUID, sealed: Sealed, order: SealOrder) -> None:
        """Name the sealed record, unless one was kept meanwhile."""
        place = self._place
        with place.transact() as uow:
            found = uow.get(Confirmation, confirmation_id)
            if not found.sheet_digest:
                uow.save(replace(found, sheet_digest=place.blobs.put(sealed.pdf)))
                note_timestamp(place, uow, replace(found, confirmation_no=order.number), sealed, order.means)

    def _to_seal(self, uow: UnitOfWork, found: Confirmation) -> tuple[bytes, SealOrder]:
        """Return the record of the refusal and what the signer needs to know."""
        place, attested = self._place, attestations_of(uow, found.id)
        case = uow.get(ServiceCase, found.case_id)
        sheet = refusal_sheet(place, self._tools, found, case, log_of(uow, found), attested)
        laid_out = self._tools.press.lay_out_sheet(sheet)
        return laid_out.pdf, SealOrder(
            number=sheet.number,
            reason=sheet.number,
            location=f"{place.branch.name} {place.actor.terminal_code}",
            signer_name=place.actor.name,
            at=place.now(),
            handwriting=Handwriting((), laid_out.signature_box.aspect),
            box=laid_out.signature_box,
            evidence_digest=refusal_digest(attested),
            means=sealing_means(uow, place.actor.terminal_id),
        )

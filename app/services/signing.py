"""The signing desk: a confirmation laid out, shown, signed, sealed, handed over (rules 2.4-a, 4.4).

Every step is on disk before the next begins, files before the records that name them. So whatever stops the program,
the case opens where it stood, and ``resume`` says what comes next; a step taken twice is taken once.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from app.domain import confirmation_workflow
from app.domain.confirmations import Confirmation, PrintJob, SigningEvidence
from app.domain.errors import RuleViolation
from app.domain.events import Event
from app.domain.handwriting import Handwriting
from app.domain.policy import Permission
from app.services.attesting import attest
from app.services.case_rules import case_file, obstacles, refuse_obstacles
from app.services.case_views import live_document
from app.services.closing import complete_and_file
from app.services.confirmation_views import confirmation_view, following
from app.services.generating import SigningTools, generated, refuse_generating
from app.services.ports import UnitOfWork
from app.services.printing import carry_out, first_copy
from app.services.sealing import evidence, refuse_unfit, seen_facts, shown, supersede, to_seal
from app.services.steps import take_step
from app.services.timestamps import note_timestamp
from app.services.views import ConfirmationView
from app.services.workplace import Workplace


@dataclass(frozen=True, slots=True, kw_only=True)
class NextStep:
    """Where a case stands and what comes next; the action is empty when nothing does."""

    case_id: UUID
    state: str
    confirmation_id: UUID | None
    action: str


class SigningDesk:
    """From execution to the paper in the client's hand."""

    def __init__(self, place: Workplace, tools: SigningTools) -> None:
        """Work at the place with its tools."""
        self._place = place
        self._tools = tools

    def generate(self, case_id: UUID, language: str = "zh_CN") -> ConfirmationView:
        """Freeze and lay out what the client is to sign, under a new number.

        Raises:
            UnshowableCharacter: names the character; nothing was made and the case stays.
            RuleViolation: ``signing.not_yet``, ``signing.already`` while another confirmation stands, or an obstacle.
            Refused: ``permission.refused``.
        """
        with self._place.transact() as uow:
            self._place.require(Permission.START_SIGNING, own=True)
            file = case_file(self._place, uow, case_id)
            refuse_generating(self._place, uow, file)
            confirmation = generated(self._place, self._tools, uow, file, language)
            return confirmation_view(self._place, uow, confirmation.id)

    def confirmation(self, confirmation_id: UUID) -> ConfirmationView:
        """Return a confirmation with where it stands."""
        self._place.allow(Permission.SEE_CLIENT)
        with self._place.look() as uow:
            return confirmation_view(self._place, uow, confirmation_id)

    def pdf(self, confirmation_id: UUID) -> bytes:
        """Return the very file: the sealed one once there is one, else the one that is shown; the look is audited.

        Raises:
            Unavailable: ``blob.missing`` or ``blob.damaged``.
            Refused: ``permission.refused``.
        """
        with self._place.transact() as uow:
            self._place.require(Permission.SEE_CLIENT)
            found = uow.get(Confirmation, confirmation_id)
            details = {"number": found.confirmation_no}
            kind = Confirmation.kind.name
            uow.record(Event(action="document:file:read", subject_kind=kind, subject_id=found.id, details=details))
        return self._place.blobs.get(found.sealed_digest or found.sheet_digest or found.shown_digest)

    def present(self, confirmation_id: UUID) -> ConfirmationView:
        """Show the document to the client; only what the client has in front of them can be signed.

        Raises:
            RuleViolation: ``signing.identity_unchecked`` when the document was not seen today (``check_visit``),
                ``signing.data_changed`` when the case says something else by now, ``signing.paper_only``.
        """
        with self._place.transact() as uow:
            found = uow.get(Confirmation, confirmation_id)
            file = case_file(self._place, uow, found.case_id)
            refuse_unfit(self._place, found, file)
            if found.on_paper:
                raise RuleViolation("signing.paper_only", number=found.confirmation_no)
            shown = take_step(self._place, uow, found, "present")
            uow.save(replace(shown, presented_at=self._place.now()))
            return confirmation_view(self._place, uow, confirmation_id)

    def read_to_end(self, confirmation_id: UUID, page_seconds: Sequence[int] = ()) -> ConfirmationView:
        """Note that the client has come to the end of the last page, and how long each page was before them."""
        with self._place.transact() as uow:
            found = uow.get(Confirmation, confirmation_id)
            if found.read_to_end_at is None:
                read = take_step(self._place, uow, found, "read_to_end")
                uow.save(replace(read, read_to_end_at=self._place.now(), page_seconds=tuple(page_seconds)))
            return confirmation_view(self._place, uow, confirmation_id)

    def sign(self, confirmation_id: UUID, handwriting: Handwriting) -> ConfirmationView:
        """Take the client's signature and bind it, as evidence, to what was shown.

        Raises:
            RuleViolation: ``signing.not_read``, ``signature.empty`` and the like, ``signing.data_changed``, or a
                registration that has lapsed.
            Unavailable: ``blob.damaged`` when the shown file is not what it was.
        """
        handwriting.check_plausible()
        with self._place.transact() as uow:
            found = uow.get(Confirmation, confirmation_id)
            file = case_file(self._place, uow, found.case_id)
            refuse_obstacles(obstacles(self._place, uow, file))
            refuse_unfit(self._place, found, file)
            if found.read_to_end_at is None:
                raise RuleViolation("signing.not_read")
            shown(self._place, found)
            signed = take_step(self._place, uow, found, "sign")
            uow.add(evidence(self._place, file, found, handwriting))
            uow.save(replace(signed, signed_at=self._place.now()))
            return confirmation_view(self._place, uow, confirmation_id)

    def countersign(self, confirmation_id: UUID) -> ConfirmationView:
        """Attest, as the teller and with their own key, that this person's document was seen in this visit.

        Raises:
            RuleViolation: ``workflow.not_possible``.
            Refused: ``vault.locked`` where the teller's key is not at hand.
        """
        with self._place.transact() as uow:
            found = uow.get(Confirmation, confirmation_id)
            signed = uow.find(SigningEvidence, confirmation_id=confirmation_id)[-1]
            uow.save(take_step(self._place, uow, found, "countersign"))
            attest(self._place, uow, found, "countersign", seen_facts(found, signed))
            return confirmation_view(self._place, uow, confirmation_id)

    def seal(self, confirmation_id: UUID) -> ConfirmationView:
        """Seal what was shown with the terminal's certificate; the file is durable before the record names it.

        A sealed document that this one takes the place of is out of force with the same stroke.

        Raises:
            RuleViolation: ``workflow.not_possible``.
            Unavailable: what the signer says, or ``blob.damaged``; the confirmation waits for another try.
        """
        place = self._place
        place.allow(Permission.START_SIGNING, own=True)
        with place.look() as uow:
            found = uow.get(Confirmation, confirmation_id)
            if found.state in confirmation_workflow.SEALED_STATES:
                return confirmation_view(place, uow, confirmation_id)
            confirmation_workflow.CONFIRMATION.row(found.state, "seal")
            content, order = to_seal(place, self._tools.press, uow, found)
        # Between the transactions: a time authority may take seconds, and nobody waits for the store meanwhile.
        sealed = self._tools.sealer.seal(content, order)
        with place.transact() as uow:
            sealing = take_step(place, uow, uow.get(Confirmation, confirmation_id), "seal")
            digest = place.blobs.put(sealed.pdf)
            uow.save(replace(sealing, sealed_digest=digest, sealed_at=place.now()))
            note_timestamp(place, uow, found, sealed, order.means)
            supersede(place, uow, found)
            return confirmation_view(self._place, uow, confirmation_id)

    def deliver(self, confirmation_id: UUID, printer: str | None) -> ConfirmationView:
        """Hand the sealed document over, on paper or as an electronic copy; then the case is complete and filed.

        Args:
            confirmation_id: A sealed confirmation.
            printer: The printer's name; None where the client takes an electronic copy.

        Raises:
            RuleViolation: ``workflow.not_possible`` before it is sealed.
            Unavailable: what the printer says; the document stays sealed and the copy pending.
        """
        place = self._place
        place.allow(Permission.START_SIGNING, own=True)
        with place.transact() as uow:
            found = uow.get(Confirmation, confirmation_id)
            job = _wanted_copy(place, uow, found, printer)
        if job is not None and printer is not None:
            carry_out(place, self._tools, job, printer)
        self._delivered(confirmation_id, on_paper=printer is not None)
        complete_and_file(place, found.case_id)
        return self.confirmation(confirmation_id)

    def renew(self, confirmation_id: UUID) -> ConfirmationView:
        """Void a document whose data changed and make another one, under a new number.

        Raises:
            RuleViolation: ``workflow.not_possible`` once it was signed.
        """
        place = self._place
        with place.transact() as uow:
            found = uow.get(Confirmation, confirmation_id)
            file = case_file(place, uow, found.case_id)
            uow.save(take_step(place, uow, found, "discard", reason="data_changed"))
            refuse_generating(place, uow, file)
            return confirmation_view(place, uow, generated(place, self._tools, uow, file, found.language).id)

    def discard(self, confirmation_id: UUID, reason: str) -> ConfirmationView:
        """Void a document that is not signed yet because its data changed; its number is never used again.

        Raises:
            RuleViolation: ``workflow.not_possible`` once it was signed, ``workflow.reason_missing``.
        """
        with self._place.transact() as uow:
            found = uow.get(Confirmation, confirmation_id)
            uow.save(take_step(self._place, uow, found, "discard", reason=reason))
            return confirmation_view(self._place, uow, confirmation_id)

    def resume(self, case_id: UUID) -> NextStep:
        """Say where the case stands and what comes next, after a crash as at any time."""
        with self._place.look() as uow:
            file = case_file(self._place, uow, case_id)
            case, found = file.case, live_document(uow, file)
        return NextStep(
            case_id=case_id,
            state=case.state,
            confirmation_id=found.id if found else None,
            action=following(case, found),
        )

    def _delivered(self, confirmation_id: UUID, *, on_paper: bool) -> None:
        with self._place.transact() as uow:
            found = uow.get(Confirmation, confirmation_id)
            if found.state != confirmation_workflow.SEALED:
                return
            uow.save(take_step(self._place, uow, found, "deliver", reason="" if on_paper else "electronic_copy"))
            if not on_paper:
                uow.record(Event(action="document:copy:exported", subject_kind="confirmation", subject_id=found.id))


def _wanted_copy(place: Workplace, uow: UnitOfWork, found: Confirmation, printer: str | None) -> PrintJob | None:
    """Return the copy that is wanted on paper, or None where none is or one came out already."""
    if found.state not in confirmation_workflow.SEALED_STATES:
        confirmation_workflow.CONFIRMATION.row(found.state, "deliver")
    if printer is None or found.state != confirmation_workflow.SEALED:
        return None
    if any(job.done_at is not None for job in uow.find(PrintJob, document_digest=found.sealed_digest, masked=False)):
        return None
    return first_copy(place, uow, found.sealed_digest, found.confirmation_no, printer)

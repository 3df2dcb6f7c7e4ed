"""Services that the law wants signed in ink: printed, signed on paper, scanned in, attested, sealed (rules 3.4)."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from app.domain.attachments import Paper, Purpose
from app.domain.cases import ServiceCase
from app.domain.confirmations import Confirmation, SigningEvidence
from app.domain.errors import RuleViolation
from app.domain.events import Event
from app.domain.policy import Permission
from app.services.case_rules import CaseFile, case_file, obstacles, refuse_obstacles
from app.services.confirmation_content import signer_name
from app.services.confirmation_views import confirmation_view
from app.services.generating import SigningTools
from app.services.materials import Attach, attached
from app.services.ports import UnitOfWork
from app.services.record_sheets import paper_sheet
from app.services.sealing import refuse_unfit, shown
from app.services.steps import take_step
from app.services.views import ConfirmationView
from app.services.workplace import Workplace


@dataclass(frozen=True, slots=True)
class Scanned:
    """A file that came from the scanner and was examined."""

    paper: Paper
    name: str


class PaperDesk:
    """From the printed sheet to its scan; countersigning, sealing and handing over are the signing desk's as ever."""

    def __init__(self, place: Workplace, tools: SigningTools) -> None:
        """Work at the place with its press and printers."""
        self._place = place
        self._tools = tools

    def hand_out(self, confirmation_id: UUID, printer: str) -> ConfirmationView:
        """Print the document to be signed in ink; printing it once more changes nothing.

        Raises:
            RuleViolation: ``signing.on_screen`` where no paper is asked for, ``signing.identity_unchecked``,
                ``signing.data_changed``, ``workflow.not_possible``.
            Unavailable: what the printer says; the document stays as it was.
        """
        place = self._place
        place.allow(Permission.START_SIGNING, own=True)
        with place.look() as uow:
            found = _on_paper(uow, confirmation_id)
            refuse_unfit(place, found, case_file(place, uow, found.case_id))
            if found.presented_at is None:
                take_step(place, uow, found, "hand_out")
        self._tools.printer.print_pdf(shown(place, found), printer, found.confirmation_no)
        with place.transact() as uow:
            found = uow.get(Confirmation, confirmation_id)
            if found.presented_at is None:
                uow.save(replace(take_step(place, uow, found, "hand_out"), presented_at=place.now()))
            uow.record(_event("document:paper:handed_out", found, printer=printer))
            return confirmation_view(place, uow, confirmation_id)

    def scan_in(self, confirmation_id: UUID, scans: Sequence[Scanned]) -> ConfirmationView:
        """Take the scan of the signed paper for the client's signature.

        Args:
            confirmation_id: A document that was handed out on paper.
            scans: The scanned files in order: pictures or PDF, each examined.

        Raises:
            RuleViolation: ``scan.missing``, ``scan.unreadable``, ``signing.on_screen``, ``signing.data_changed``,
                ``signing.identity_unchecked``, ``workflow.not_possible``, or what ``attached`` says of a file.
        """
        place = self._place
        if not scans:
            raise RuleViolation("scan.missing")
        with place.transact() as uow:
            found = _on_paper(uow, confirmation_id)
            file = case_file(place, uow, found.case_id)
            refuse_obstacles(obstacles(place, uow, file))
            refuse_unfit(place, found, file)
            taken = take_step(place, uow, found, "scan_in")
            shown(place, found)
            contents = [scan.paper.content for scan in scans]
            sheet = paper_sheet(place, self._tools, found, uow.get(ServiceCase, found.case_id), contents)
            digest = place.blobs.put(self._tools.press.lay_out_sheet(sheet).pdf)
            for scan in scans:
                kept = Attach(case_id=found.case_id, paper=scan.paper, name=scan.name, purpose=Purpose.SIGNED_SCAN)
                attached(place, uow, kept)
            uow.add(_evidence(place, file, found, digest))
            uow.save(replace(taken, signed_at=place.now(), read_to_end_at=found.read_to_end_at or place.now()))
            uow.record(_event("document:paper:scanned", found, scan=digest))
            return confirmation_view(place, uow, confirmation_id)


def _on_paper(uow: UnitOfWork, confirmation_id: UUID) -> Confirmation:
    found = uow.get(Confirmation, confirmation_id)
    if not found.on_paper:
        raise RuleViolation("signing.on_screen", number=found.confirmation_no)
    return found


def _evidence(place: Workplace, file: CaseFile, found: Confirmation, scan_digest: str) -> SigningEvidence:
    checked, handed_out = file.signer_seen_at, found.presented_at
    if checked is None:
        raise RuleViolation("signing.identity_unchecked")
    if handed_out is None:
        raise RuleViolation("signing.not_read")
    return SigningEvidence(
        id=place.ids(),
        confirmation_id=found.id,
        shown_digest=found.shown_digest,
        strokes="",
        signer_name=signer_name(file),
        identity_checked_at=checked,
        staff_id=place.actor.staff_id,
        terminal_code=place.actor.terminal_code,
        presented_at=handed_out,
        read_to_end_at=place.now(),
        signed_at=place.now(),
        scan_digest=scan_digest,
    )


def _event(action: str, found: Confirmation, **details: str) -> Event:
    return Event(
        action=action,
        subject_kind=Confirmation.kind.name,
        subject_id=found.id,
        details={"number": found.confirmation_no, **details},
    )

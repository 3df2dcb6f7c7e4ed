"""The letters' desk: begun from a frame, written, issued, sealed, delivered with proof (rules 7.2-c, 7.3)."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final
from uuid import UUID

from app.domain.complaints import Complaint
from app.domain.errors import RuleViolation
from app.domain.letter_documents import LetterPurpose, fill
from app.domain.letters import BEGUN_IN, DRAFT, NEW, SENT, ComplaintLetter
from app.domain.policy import Permission
from app.services.complaint_files import complaint_of, event, require_acting
from app.services.letter_content import Occasion, compose_frame
from app.services.letter_delivery import Deliver, deliver
from app.services.letter_ports import LetterTools
from app.services.letter_sealing import issue, keep_sealed, sealed_file, to_seal
from app.services.letter_views import LetterShelfView, letter_and_complaint, letter_kind, letters_of, shelf, standing
from app.services.ports import UnitOfWork
from app.services.steps import take_step
from app.services.workplace import Workplace

BOTH: Final = ("zh_CN", "en")
"""In what somebody is written to who asks for English: Chinese counts, English follows."""


class LetterDesk:
    """Letters of the complaints that the actor may see."""

    def __init__(self, place: Workplace, tools: LetterTools) -> None:
        """Work at the place with its press, seal and printers."""
        self._place, self._tools = place, tools

    def shelf(self, complaint_id: UUID) -> LetterShelfView:
        """Return a complaint's letters and those that may be begun.

        Raises:
            RuleViolation: ``record.unknown``.
            Refused: ``complaint.recused``, ``permission.refused``.
        """
        with self._place.look() as uow:
            return shelf(self._place, uow, complaint_of(self._place, uow, complaint_id))

    def begin(self, complaint_id: UUID, purpose: LetterPurpose, *, english: bool = False) -> LetterShelfView:
        """Begin a letter: its frame is filled and fixed, its blanks are empty.

        Args:
            complaint_id: About which complaint.
            purpose: Which letter.
            english: Whether an English version follows the Chinese one.

        Raises:
            RuleViolation: ``letter.not_now``, ``letter.already`` while another of the purpose stands,
                ``letter.nobody_to_write_to``.
            Refused: ``permission.refused``, ``complaint.recused``.
        """
        place = self._place
        with place.transact() as uow:
            complaint = self._acting(uow, complaint_id)
            present = letters_of(uow, complaint)
            if complaint.state not in BEGUN_IN[purpose]:
                raise RuleViolation("letter.not_now", state=complaint.state)
            if already := next((one for one in standing(uow, complaint) if one.purpose is purpose), None):
                raise RuleViolation("letter.already", number=already.letter_no)
            replies = [one for one in present if one.purpose is LetterPurpose.REPLY and one.state in SENT]
            occasion = Occasion(
                complaint=complaint,
                purpose=purpose,
                number=self._number(uow),
                languages=BOTH if english else BOTH[:1],
                replied_by=replies[-1].letter_no if replies else "",
            )
            uow.add(take_step(place, uow, self._bare(uow, occasion), "begin"))
            return shelf(place, uow, complaint)

    def write(self, letter_id: UUID, words: Mapping[str, str]) -> LetterShelfView:
        """Keep what was written in a draft's blanks; nothing else of it can be written.

        Raises:
            RuleViolation: ``letter.not_draft``, ``letter.no_such_blank``, ``letter.too_long``.
            Refused: ``permission.refused``, ``complaint.recused``.
        """
        with self._place.transact() as uow:
            letter, complaint = self._letter(uow, letter_id, acting=True)
            if letter.state != DRAFT:
                raise RuleViolation("letter.not_draft", number=letter.letter_no)
            filled = fill(letter.frame, words).words
            if filled != letter.words:
                uow.save(replace(letter, words=filled))
            return shelf(self._place, uow, complaint)

    def preview(self, letter_id: UUID, words: Mapping[str, str] | None = None) -> bytes:
        """Return a letter as it would be printed with these words; the sealed file where it is sealed.

        Raises:
            RuleViolation: ``letter.no_such_blank``, ``letter.too_long``.
            UnshowableCharacter: A character of it that no font shows.
        """
        with self._place.look() as uow:
            letter, _ = self._letter(uow, letter_id)
        if letter.sealed_digest:
            return sealed_file(self._place, letter)
        document = letter.document if words is None else fill(letter.frame, words)
        return self._tools.press(document).pdf

    def issue(self, letter_id: UUID) -> LetterShelfView:
        """Issue a draft and seal it; where the seal is at fault the letter stays issued and ``finish`` goes on.

        Raises:
            RuleViolation: What ``app.services.letter_sealing.issue`` says.
            Refused: ``permission.refused``, ``complaint.recused``.
            Unavailable: What the sealer says; the letter is issued and not sealed yet.
        """
        with self._place.transact() as uow:
            letter, complaint = self._letter(uow, letter_id, acting=True)
            issue(self._place, uow, self._tools, complaint, letter)
        return self.finish(letter_id)

    def finish(self, letter_id: UUID) -> LetterShelfView:
        """Seal an issued letter where a crash or a fault came between; nothing happens to a sealed one.

        Raises:
            Unavailable: What the sealer says.
        """
        place = self._place
        with place.look() as uow:
            letter, _ = self._letter(uow, letter_id, acting=True)
            order = to_seal(place, uow, self._tools, letter)
        # Between the transactions: a time authority may take seconds, and nobody waits for the store meanwhile.
        sealed = self._tools.sealer.seal(*order) if order is not None else None
        with place.transact() as uow:
            letter, complaint = self._letter(uow, letter_id, acting=True)
            if sealed is not None:
                keep_sealed(place, uow, letter, sealed)
            return shelf(place, uow, complaint)

    def drop(self, letter_id: UUID, reason: str = "") -> LetterShelfView:
        """Discard a draft, or void an issued letter that was not delivered, with a reason.

        Raises:
            RuleViolation: ``workflow.not_possible`` for one that was delivered, ``workflow.reason_missing``.
            Refused: ``permission.refused``, ``complaint.recused``.
        """
        with self._place.transact() as uow:
            letter, complaint = self._letter(uow, letter_id, acting=True)
            action = "discard" if letter.state == DRAFT else "void"
            uow.save(take_step(self._place, uow, letter, action, reason=reason))
            return shelf(self._place, uow, complaint)

    def deliver(self, letter_id: UUID, command: Deliver) -> LetterShelfView:
        """Put on record how a letter was brought; what reached the complainant takes the complaint on.

        Raises:
            RuleViolation: What ``app.services.letter_delivery.deliver`` says.
            Refused: ``permission.refused``, ``complaint.recused``, and what the complaint's own step says.
        """
        with self._place.transact() as uow:
            letter, complaint = self._letter(uow, letter_id, acting=True)
            deliver(self._place, uow, complaint, letter, command)
            details: dict[str, str | int | bool] = {"means": command.means.value, "reached": command.reached}
            uow.record(event("letter_brought", complaint, letter=letter.letter_no, **details))
            return shelf(self._place, uow, complaint_of(self._place, uow, complaint.id))

    def _acting(self, uow: UnitOfWork, complaint_id: UUID) -> Complaint:
        place = self._place
        place.require(Permission.REGISTER_COMPLAINT, own=True)
        complaint = complaint_of(place, uow, complaint_id)
        require_acting(place, complaint)
        return complaint

    def _letter(self, uow: UnitOfWork, letter_id: UUID, *, acting: bool = False) -> tuple[ComplaintLetter, Complaint]:
        letter, complaint = letter_and_complaint(self._place, uow, letter_id)
        if acting:
            self._acting(uow, complaint.id)
        return letter, complaint

    def _number(self, uow: UnitOfWork) -> str:
        place, day = self._place, self._place.today()
        count = uow.next_number(f"letter-{day:%Y%m%d}")
        return f"{place.branch.code}-{place.actor.terminal_code}-{day:%Y%m%d}-L{count:04d}"

    def _bare(self, uow: UnitOfWork, occasion: Occasion) -> ComplaintLetter:
        place = self._place
        return letter_kind(occasion.complaint)(
            id=place.ids(),
            complaint_id=occasion.complaint.id,
            letter_no=occasion.number,
            purpose=occasion.purpose,
            state=NEW,
            frame=compose_frame(place, uow, self._tools.wording, occasion),
            words={},
            begun_at=place.now(),
            begun_by=place.actor.staff_id,
        )

"""Making a confirmation: composed, laid out, kept, numbered (rules 4.4)."""

from dataclasses import dataclass

from app.domain import case_workflow, confirmation_workflow
from app.domain.confirmations import Confirmation
from app.domain.documents import content_digest, content_json
from app.domain.errors import RuleViolation
from app.domain.people import Staff
from app.services.case_rules import CaseFile, obstacles, refuse_obstacles
from app.services.case_views import live_confirmation
from app.services.confirmation_content import Frame, compose
from app.services.ports import DocumentPress, Phrasebook, Printer, Sealer, UnitOfWork, WordingSource
from app.services.steps import take_step
from app.services.workplace import Workplace


@dataclass(frozen=True, slots=True, kw_only=True)
class SigningTools:
    """What stands around the signing desk: press, wording, sealer, printer."""

    press: DocumentPress
    wording: WordingSource
    words: Phrasebook
    sealer: Sealer
    printer: Printer


def refuse_generating(place: Workplace, uow: UnitOfWork, file: CaseFile) -> None:
    """Let a case pass that waits for its confirmation.

    Raises:
        RuleViolation: ``signing.not_yet``, ``signing.already`` while another confirmation stands, or an obstacle.
    """
    if file.case.state != case_workflow.AWAITING_CONFIRMATION:
        raise RuleViolation("signing.not_yet", case_no=file.case.case_no, state=file.case.state)
    standing = live_confirmation(uow, file.case.id)
    if standing is not None:
        raise RuleViolation("signing.already", number=standing.confirmation_no)
    refuse_obstacles(obstacles(place, uow, file))


def generated(place: Workplace, tools: SigningTools, uow: UnitOfWork, file: CaseFile, language: str) -> Confirmation:
    """Compose, lay out, keep the file, then the record that names it.

    Raises:
        UnshowableCharacter: names the character; nothing was made.
    """
    former = _former(uow, file)
    frame = Frame(
        number=_number(place, uow),
        supersedes=former.confirmation_no if former else "",
        staff=uow.get(Staff, place.actor.staff_id),
        wording=tools.wording.confirmation(file.service.code, file.service.name.in_language(language), language),
        words=tools.words,
    )
    document = compose(place, file, frame)
    laid_out = tools.press.lay_out(document)
    bare = Confirmation(
        id=place.ids(),
        confirmation_no=frame.number,
        case_id=file.case.id,
        client_id=file.case.client_id,
        state=confirmation_workflow.NEW,
        language=language,
        wording_version=document.wording_version,
        policy_version=document.policy_version,
        content=content_json(document),
        content_digest=content_digest(document),
        shown_digest=place.blobs.put(laid_out.pdf),
        generated_at=place.now(),
        supersedes_id=former.id if former else None,
    )
    return uow.add(take_step(place, uow, bare, "generate"))


def _former(uow: UnitOfWork, file: CaseFile) -> Confirmation | None:
    """Return the confirmation that the new one takes the place of."""
    found = uow.find(Confirmation, case_id=file.case.id)
    return max(found, key=lambda c: (c.generated_at, c.confirmation_no), default=None)


def _number(place: Workplace, uow: UnitOfWork) -> str:
    """Return ``branch-terminal-yyyymmdd-nnnn``: terminals that are offline never give out the same one."""
    day = place.today()
    count = uow.next_number(f"confirmation-{day:%Y%m%d}")
    return f"{place.branch.code}-{place.actor.terminal_code}-{day:%Y%m%d}-{count:04d}"

"""Making a confirmation: composed, laid out, kept, numbered (rules 4.4)."""

import hashlib
import json
from dataclasses import dataclass
from uuid import UUID

from app.domain import case_workflow, confirmation_workflow
from app.domain.confirmations import Confirmation, DocumentPurpose
from app.domain.documents import content_digest, content_json
from app.domain.errors import RuleViolation
from app.domain.people import Staff
from app.services.acknowledgement_content import compose_acknowledgement
from app.services.case_rules import CaseFile, obstacles, refuse_obstacles
from app.services.case_views import live_document
from app.services.confirmation_content import Frame, compose
from app.services.fee_state import receipts_of
from app.services.ports import DocumentPress, Phrasebook, Printer, Sealer, UnitOfWork, WordingSource
from app.services.steps import log_of, take_step
from app.services.workplace import Workplace


@dataclass(frozen=True, slots=True, kw_only=True)
class SigningTools:
    """What stands around the signing desk: press, wording, sealer, printer."""

    press: DocumentPress
    wording: WordingSource
    words: Phrasebook
    sealer: Sealer
    printer: Printer


_CLOSED = (case_workflow.COMPLETED, case_workflow.ARCHIVED)


def refuse_generating(place: Workplace, uow: UnitOfWork, file: CaseFile) -> None:
    """Let a case pass that waits for its confirmation or acknowledgement, or whose sealed one is to be replaced.

    Raises:
        RuleViolation: ``signing.not_yet``, ``signing.already`` while another confirmation stands, or an obstacle.
    """
    former = _former(uow, file)
    replaces = former is not None and replaceable(uow, former)
    due = file.document_due is DocumentPurpose.MISMATCH or file.case.state == case_workflow.AWAITING_CONFIRMATION
    if not due and not (file.case.state in _CLOSED and replaces):
        raise RuleViolation("signing.not_yet", case_no=file.case.case_no, state=file.case.state)
    standing = live_document(uow, file)
    if standing is not None and not (replaces and former is not None and standing.id == former.id):
        raise RuleViolation("signing.already", number=standing.confirmation_no)
    refuse_obstacles(obstacles(place, uow, file))


def replaceable(uow: UnitOfWork, former: Confirmation) -> bool:
    """Tell whether another document may take this one's place: it is void, or its replacement was ordered."""
    if former.state in confirmation_workflow.DEAD:
        return True
    ordered = any(step.action == "order_replacement" for step in log_of(uow, former))
    return ordered and former.state in confirmation_workflow.SEALED_STATES


def data_digest(file: CaseFile) -> str:
    """Return the SHA-256 of what a confirmation is made from, in clear: masked numbers can agree by chance."""
    case, client = file.case, file.client
    document, acting = client.document, file.acting
    data = {
        "name": client.client.name,
        "client_no": client.client.client_no,
        "identity": [document.identity_kind.value, document.number] if document else [],
        "acting": [acting.role.value, acting.name, acting.identity_kind.value, acting.number] if acting else [],
        "service": case.service_code,
        "reference": case.external_ref,
        "details": case.details,
        "materials": list(case.materials),
        "fee": [case.fee_line, case.fee_fen],
    }
    return hashlib.sha256(json.dumps(data, ensure_ascii=False, sort_keys=True).encode()).hexdigest()


def is_stale(found: Confirmation, file: CaseFile) -> bool:
    """Tell whether the case's data changed since the document was made and before it was signed (rules 4.4)."""
    if found.state not in confirmation_workflow.OPEN or not found.data_digest:
        return False
    return found.data_digest != data_digest(file)


def generated(place: Workplace, tools: SigningTools, uow: UnitOfWork, file: CaseFile, language: str) -> Confirmation:
    """Compose, lay out, keep the file, then the record that names it.

    Raises:
        UnshowableCharacter: names the character; nothing was made.
    """
    former, purpose = _former(uow, file), file.document_due
    say = tools.wording.acknowledgement if purpose is DocumentPurpose.MISMATCH else tools.wording.confirmation
    frame = Frame(
        number=_number(place, uow),
        supersedes=former.confirmation_no if former else "",
        staff=uow.get(Staff, place.actor.staff_id),
        wording=say(file.service.code, file.service.name.in_language(language), language),
        words=tools.words,
        receipts=tuple(receipt.receipt_no for receipt in receipts_of(uow, file.case.id)),
    )
    write = compose_acknowledgement if purpose is DocumentPurpose.MISMATCH else compose
    document = write(place, file, frame)
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
        data_digest=data_digest(file),
        on_paper=file.service.paper_only,
        purpose=purpose,
        judgement_id=_judgement_id(file),
    )
    return uow.add(take_step(place, uow, bare, "generate"))


def _former(uow: UnitOfWork, file: CaseFile) -> Confirmation | None:
    """Return the confirmation that the new one takes the place of: the last that was in force, else the last of all.

    Where a replacement was begun and discarded, it still is the sealed document that the next one replaces.
    """
    found = uow.find(Confirmation, case_id=file.case.id, purpose=file.document_due, judgement_id=_judgement_id(file))
    sealed = [one for one in found if one.state in confirmation_workflow.SEALED_STATES]
    return max(sealed or found, key=lambda c: (c.generated_at, c.confirmation_no), default=None)


def _judgement_id(file: CaseFile) -> UUID | None:
    """Return the comparison that the document is about; a confirmation is about none."""
    found = file.judged.suitability if file.document_due is DocumentPurpose.MISMATCH else None
    return found.id if found else None


def _number(place: Workplace, uow: UnitOfWork) -> str:
    """Return ``branch-terminal-yyyymmdd-nnnn``: terminals that are offline never give out the same one."""
    day = place.today()
    count = uow.next_number(f"confirmation-{day:%Y%m%d}")
    return f"{place.branch.code}-{place.actor.terminal_code}-{day:%Y%m%d}-{count:04d}"

"""Writes what a confirmation says, from the case and the versioned wording (rules 4.4)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from app.domain.amounts import figures
from app.domain.cases import ServiceCase
from app.domain.clients import Representative
from app.domain.documents import ConfirmationDocument, ConfirmationWording, Fact, Section
from app.domain.masking import mask_identity
from app.domain.people import Staff
from app.domain.policy import FeeBasis, MaskingPolicy
from app.forms import vocabulary
from app.forms.wording import QT_TRANSLATE_NOOP
from app.services.case_rules import CaseFile
from app.services.fee_state import line_of
from app.services.ports import Phrasebook
from app.services.workplace import Workplace

_CONTEXT: Final = "Confirmation"
_CASE_NO: Final = QT_TRANSLATE_NOOP("Confirmation", "Case number")
_REFERENCE: Final = QT_TRANSLATE_NOOP("Confirmation", "Reference of execution")
_RECEIVED: Final = QT_TRANSLATE_NOOP("Confirmation", "Application received")
_NO_FEE: Final = QT_TRANSLATE_NOOP("Confirmation", "No fee")
_YUAN: Final = QT_TRANSLATE_NOOP("Confirmation", "CNY {amount}")
_RECEIPT: Final = QT_TRANSLATE_NOOP("Confirmation", "receipt {number}")
_ELSEWHERE: Final = QT_TRANSLATE_NOOP("Confirmation", "nothing taken at the counter; the amount stands in {paper}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """What surrounds the case on paper."""

    number: str
    supersedes: str
    staff: Staff
    wording: ConfirmationWording
    words: Phrasebook
    receipts: tuple[str, ...] = ()
    """Numbers of the receipts that stand for the fee."""


def compose(place: Workplace, file: CaseFile, frame: Frame) -> ConfirmationDocument:
    """Return the document that is frozen, shown, signed and sealed."""
    wording, service = frame.wording, file.service
    document = file.client.document
    return ConfirmationDocument(
        number=frame.number,
        title=wording.title,
        language=wording.language,
        branch_name=place.branch.name,
        terminal_code=place.actor.terminal_code,
        service_code=service.code,
        service_name=service.name.in_language(wording.language),
        client_name=file.client.client.name,
        client_identity=_identity(frame, place.policy.masking, document.identity_kind.value, document.number)
        if document
        else "",
        client_no=file.client.client.client_no,
        representative=_representative(frame, place.policy.masking, file.acting),
        opening=wording.opening,
        sections=(_particulars(place, file, frame),),
        fee_line=_fee(place, frame, file.case),
        materials=_materials(place, frame, file.case.materials),
        statements=wording.statements,
        disclosures=wording.disclosures,
        agreement=wording.agreement,
        acknowledgement=wording.acknowledgement,
        staff_name=frame.staff.name,
        staff_registration_no=frame.staff.registration_no,
        prepared_at=place.now(),
        utc_offset_minutes=_offset(place),
        policy_version=file.case.policy_version,
        wording_version=wording.version,
        supersedes=frame.supersedes,
        demo=place.branch.demo,
        terms=wording.terms,
    )


def signer_name(file: CaseFile) -> str:
    """Return who signs: whoever acts for the client, or the client."""
    return file.acting.name if file.acting else file.client.client.name


def _particulars(place: Workplace, file: CaseFile, frame: Frame) -> Section:
    facts = [Fact(_say(frame, _CASE_NO), file.case.case_no)]
    if file.case.external_ref:
        facts.append(Fact(_say(frame, _REFERENCE), file.case.external_ref))
    opened = file.case.opened_at.astimezone(place.zone)
    facts.append(Fact(_say(frame, _RECEIVED), f"{opened:%Y-%m-%d %H:%M}"))
    lines = tuple(line for line in file.case.details.splitlines() if line.strip())
    return Section(frame.wording.terms.particulars, tuple(facts), lines)


def _identity(frame: Frame, masks: MaskingPolicy, kind: str, number: str) -> str:
    word = frame.words(frame.wording.language, "Vocabulary", vocabulary.IDENTITY_KINDS[kind])
    return f"{word} {mask_identity(number, masks)}"


def _representative(frame: Frame, masks: MaskingPolicy, acting: Representative | None) -> str:
    if acting is None:
        return ""
    role = frame.words(frame.wording.language, "Vocabulary", vocabulary.REPRESENTATIVE_ROLES[acting.role.value])
    return f"{acting.name} ({role}), {_identity(frame, masks, acting.identity_kind.value, acting.number)}"


def _fee(place: Workplace, frame: Frame, case: ServiceCase) -> str:
    """Return the fee by the name the tariff publishes it under, with its receipt, or where else its amount stands."""
    if not case.fee_line:
        return _say(frame, _NO_FEE)
    line = line_of(place, case)
    name, per = (each.in_language(frame.wording.language) for each in (line.name, line.per)) if line else ("", "")
    parts = [name or case.fee_line]
    if case.fee_fen:
        parts.append(_say(frame, _YUAN).format(amount=figures(case.fee_fen)))
    parts.append(per)
    parts.extend(_say(frame, _RECEIPT).format(number=number) for number in frame.receipts)
    if line is not None and line.basis is not FeeBasis.FIXED:
        paper = frame.words(frame.wording.language, "Vocabulary", vocabulary.FEE_BASES[line.basis.value])
        parts.append(_say(frame, _ELSEWHERE).format(paper=paper))
    return " · ".join(filter(None, parts))


def _materials(place: Workplace, frame: Frame, codes: Sequence[str]) -> tuple[str, ...]:
    names = place.policy.catalogue.materials
    return tuple(names[code].in_language(frame.wording.language) if code in names else code for code in codes)


def _offset(place: Workplace) -> int:
    offset = place.now().astimezone(place.zone).utcoffset() or timedelta(0)
    return int(offset.total_seconds() // 60)


def _say(frame: Frame, text: str) -> str:
    return frame.words(frame.wording.language, _CONTEXT, text)

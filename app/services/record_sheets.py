"""Sheets in the place of a signature on the screen: of a paper signed in ink, of a refusal to sign (rules 2.4, 3.4)."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from app.domain.attestations import Attestation
from app.domain.cases import ServiceCase, Step
from app.domain.confirmations import Confirmation, DocumentPurpose
from app.domain.documents import ConfirmationDocument, Fact, Section, document_from_json
from app.domain.papers import RecordSheet, refusal_number
from app.forms.wording import QT_TRANSLATE_NOOP
from app.services.generating import SigningTools
from app.services.workplace import Workplace

_PAPER_TITLE: Final = QT_TRANSLATE_NOOP("Confirmation", "Confirmation signed on paper")
_REFUSAL_TITLE: Final = QT_TRANSLATE_NOOP("Confirmation", "Record of a refusal to sign")
_DOCUMENT: Final = QT_TRANSLATE_NOOP("Confirmation", "The document")
_PEOPLE: Final = QT_TRANSLATE_NOOP("Confirmation", "Who took part")
_NUMBER: Final = QT_TRANSLATE_NOOP("Confirmation", "Number")
_CASE_NO: Final = QT_TRANSLATE_NOOP("Confirmation", "Case number")
_SHOWN: Final = QT_TRANSLATE_NOOP("Confirmation", "SHA-256 of what was shown")
_PAGES: Final = QT_TRANSLATE_NOOP("Confirmation", "Scanned pages")
_REASON: Final = QT_TRANSLATE_NOOP("Confirmation", "Reason given by the client")
_TELLER: Final = QT_TRANSLATE_NOOP("Confirmation", "Teller")
_WITNESS: Final = QT_TRANSLATE_NOOP("Confirmation", "Witness")
_APPROVER: Final = QT_TRANSLATE_NOOP("Confirmation", "Approved by")
_KEY: Final = QT_TRANSLATE_NOOP("Confirmation", "signature {signature}")
_SCANNED: Final = QT_TRANSLATE_NOOP(
    "Confirmation",
    "The document was printed, signed in ink and scanned; the scanned pages follow. The paper is kept by the branch.",
)
_REFUSED: Final = QT_TRANSLATE_NOOP(
    "Confirmation",
    "The client was shown the document and did not sign it. A second member of staff was present; an approver agreed"
    " that the case is completed by this record.",
)
_NOT_INSISTED: Final = QT_TRANSLATE_NOOP(
    "Confirmation",
    "The client was shown the acknowledgement and did not sign it. A second member of staff was present; an approver"
    " agreed to this record. Nothing is carried out on it.",
)
_SEAL: Final = QT_TRANSLATE_NOOP("Confirmation", "Sealed electronically by the terminal")
_ROLES: Final = {"refuse_signing": _TELLER, "witness_refusal": _WITNESS, "approve_refusal": _APPROVER}


def paper_sheet(
    place: Workplace, tools: SigningTools, found: Confirmation, case: ServiceCase, scans: Sequence[bytes]
) -> RecordSheet:
    """Return the sheet that holds the scan of a confirmation signed in ink."""
    say = _Sayer(tools, found.language)
    facts = (*_document(say, found, case), Fact(say(_PAGES), str(len(scans))), Fact(say(_TELLER), place.actor.name))
    section = Section(say(_DOCUMENT), facts, (say(_SCANNED),))
    return _sheet(place, say, found, (found.confirmation_no, _PAPER_TITLE, place.now()), (section,), scans)


def refusal_sheet(
    place: Workplace,
    tools: SigningTools,
    found: Confirmation,
    case: ServiceCase,
    log: Sequence[Step],
    attested: Sequence[Attestation],
) -> RecordSheet:
    """Return the record of a refusal: the reason, who stated, witnessed and approved it, each with their signature.

    The same record gives the same sheet, whenever it is laid out.
    """
    say = _Sayer(tools, found.language)
    last = {step.action: step for step in log if step.action in _ROLES}
    keys = {each.act: each.signature for each in attested}
    people = tuple(_person(place, say, last[act], keys.get(act, "")) for act in _ROLES)
    sections = (
        Section(
            say(_DOCUMENT),
            (*_document(say, found, case), Fact(say(_REASON), last["refuse_signing"].reason)),
            (say(_NOT_INSISTED if found.purpose is DocumentPurpose.MISMATCH else _REFUSED),),
        ),
        Section(say(_PEOPLE), people),
    )
    number = refusal_number(found.confirmation_no)
    return _sheet(place, say, found, (number, _REFUSAL_TITLE, last["approve_refusal"].at), sections, ())


class _Sayer:
    """Says texts in a document's language."""

    def __init__(self, tools: SigningTools, language: str) -> None:
        self._words, self.language = tools.words, language

    def __call__(self, text: str) -> str:
        return self._words(self.language, "Confirmation", text)


def _document(say: _Sayer, found: Confirmation, case: ServiceCase) -> tuple[Fact, ...]:
    document = document_from_json(found.content)
    terms = document.terms
    facts = (
        Fact(say(_NUMBER), found.confirmation_no),
        Fact(say(_CASE_NO), case.case_no),
        Fact(terms.client, document.client_name),
        Fact(terms.identity, document.client_identity),
        Fact(terms.representative, document.representative),
        Fact(terms.service, f"{document.service_name} ({document.service_code})"),
        Fact(say(_SHOWN), found.shown_digest),
    )
    return tuple(fact for fact in facts if fact.value)


def _person(place: Workplace, say: _Sayer, step: Step, signature: str) -> Fact:
    at = f"{step.at.astimezone(place.zone):%Y-%m-%d %H:%M}"
    signed = say(_KEY).format(signature=f"{signature[:16]}…") if signature else ""
    return Fact(say(_ROLES[step.action]), " · ".join(filter(None, (step.actor_name, at, step.terminal_code, signed))))


def _sheet(
    place: Workplace,
    say: _Sayer,
    found: Confirmation,
    head: tuple[str, str, datetime],
    sections: tuple[Section, ...],
    scans: Sequence[bytes],
) -> RecordSheet:
    document: ConfirmationDocument = document_from_json(found.content)
    number, title, at = head
    return RecordSheet(
        number=number,
        title=say(title),
        language=found.language,
        branch_name=place.branch.name,
        sections=sections,
        seal_caption=say(_SEAL),
        prepared_at=at,
        utc_offset_minutes=document.utc_offset_minutes,
        demo_mark=document.terms.demo_mark if document.demo else "",
        scans=tuple(scans),
    )

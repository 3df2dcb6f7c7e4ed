"""Writes what a client signs who insists on a product that does not fit (rules 3.2)."""

from dataclasses import replace
from typing import Final

from app.domain.documents import ConfirmationDocument, Fact, Section
from app.domain.judgements import SuitabilityJudgement
from app.forms import vocabulary
from app.forms.wording import QT_TRANSLATE_NOOP
from app.services.case_rules import CaseFile
from app.services.confirmation_content import Frame, compose
from app.services.workplace import Workplace

_CONTEXT: Final = "Confirmation"
_COMPARED: Final = QT_TRANSLATE_NOOP("Confirmation", "What was compared")
_PRODUCT: Final = QT_TRANSLATE_NOOP("Confirmation", "Applied for")
_RISK: Final = QT_TRANSLATE_NOOP("Confirmation", "Its risk")
_LEVEL: Final = QT_TRANSLATE_NOOP("Confirmation", "Client's risk tolerance")
_ASSESSED: Final = QT_TRANSLATE_NOOP("Confirmation", "Assessed on")
_EXPIRED: Final = QT_TRANSLATE_NOOP("Confirmation", "{day}, has run out")
_RESULT: Final = QT_TRANSLATE_NOOP("Confirmation", "Result")
_MISMATCH: Final = QT_TRANSLATE_NOOP("Confirmation", "Mismatch: the risk does not fit the client")


def compose_acknowledgement(place: Workplace, file: CaseFile, frame: Frame) -> ConfirmationDocument:
    """Return the document that is frozen, shown, signed and sealed before the service is carried out.

    Raises:
        LookupError: The case has no comparison; a bug, for only a mismatch is acknowledged.
    """
    found = file.judged.suitability
    if found is None:
        raise LookupError(file.case.case_no)
    document = compose(place, file, frame)
    sections = (*document.sections, Section(_say(frame, _COMPARED), _facts(place, frame, found)))
    return replace(document, sections=sections, fee_line="", materials=())


def _facts(place: Workplace, frame: Frame, found: SuitabilityJudgement) -> tuple[Fact, ...]:
    product = place.policy.products.product(found.product_code)
    level = _word(frame, vocabulary.RISK_LEVELS[found.client_level.value]) if found.client_level else ""
    facts = (
        Fact(_say(frame, _PRODUCT), f"{product.name.in_language(frame.wording.language)} ({product.code})"),
        Fact(_say(frame, _RISK), _word(frame, vocabulary.PRODUCT_RISKS[found.product_risk.value])),
        Fact(_say(frame, _LEVEL), level),
        Fact(_say(frame, _ASSESSED), _assessed(frame, found)),
        Fact(_say(frame, _RESULT), _say(frame, _MISMATCH)),
    )
    return tuple(fact for fact in facts if fact.value)


def _assessed(frame: Frame, found: SuitabilityJudgement) -> str:
    if found.assessed_on is None:
        return ""
    day = f"{found.assessed_on:%Y-%m-%d}"
    return _say(frame, _EXPIRED).format(day=day) if found.finding == "suitability.expired" else day


def _word(frame: Frame, text: str) -> str:
    return frame.words(frame.wording.language, "Vocabulary", text)


def _say(frame: Frame, text: str) -> str:
    return frame.words(frame.wording.language, _CONTEXT, text)

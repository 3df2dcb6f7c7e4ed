"""What the suitability card of a case shows."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from uuid import UUID

from app.domain.clients import RiskLevel
from app.domain.judgements import ProfessionalRecognition, RecognitionWay, RiskAssessment, SuitabilityJudgement
from app.domain.policy import PolicySet, Product
from app.domain.suitability import Declared, Verdict, expired
from app.services.case_rules import CaseFile
from app.services.judged import ASSESSMENT, RECOGNITION, standing_of
from app.services.workplace import Workplace


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence by its code among the messages, with its values."""

    code: str
    params: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class ComparisonView:
    """What was compared, what follows, and what the client declared."""

    product: Product
    verdict: Verdict
    sentence: Sentence
    declared: Declared
    own_initiative: bool
    warned: bool
    insists: bool
    judged_by: str
    judged_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class AssessmentView:
    """The result of the questionnaire, beside the last one."""

    level: RiskLevel
    score: int
    paper_no: str
    assessed_on: date
    judged_by: str
    judged_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class RecognitionView:
    """The figures on which the client changes class."""

    way: RecognitionWay
    met: bool
    assets_fen: int
    net_assets_fen: int
    yearly_income_fen: int
    experience_years: int
    judged_by: str
    judged_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class SuitabilityView:
    """All that the card shows of a case; nothing is asked where ``asks`` is empty."""

    case_id: UUID
    asks: str
    """``comparison``, ``assessment`` or ``recognition``; empty where the service asks for none."""
    editable: bool
    """Whether the actor may judge now: the maker, before the case was applied for."""
    client_kind: str
    level: RiskLevel | None
    assessed_on: date | None
    expired: bool
    products: tuple[Product, ...]
    asked: Mapping[str, tuple[str, ...]]
    """For each product's code the figures that its entry conditions ask for, as ``Declared`` names them."""
    ways: tuple[RecognitionWay, ...]
    comparison: ComparisonView | None
    assessment: AssessmentView | None
    recognition: RecognitionView | None
    wants: tuple[str, ...]
    """Message codes of what it leads to: an approver, a reviewer, a recording, the signed acknowledgement."""


def suitability_view(place: Workplace, file: CaseFile, *, editable: bool) -> SuitabilityView:
    """Return what the card shows of a case."""
    standing, judged = standing_of(file.client), file.judged
    return SuitabilityView(
        case_id=file.case.id,
        asks=_asks(file),
        editable=editable,
        client_kind=standing.client_kind.value,
        level=standing.level,
        assessed_on=standing.assessed_on,
        expired=standing.assessed_on is not None and expired(standing, place.policy.limits.assessment_months),
        products=place.policy.products.offered(file.service.code, place.today()),
        asked={each.code: asked(place.policy, each) for each in place.policy.products.products},
        ways=ways(file),
        comparison=_comparison(place, judged.suitability) if judged.suitability else None,
        assessment=_assessment(judged.assessment) if judged.assessment else None,
        recognition=_recognition(judged.recognition) if judged.recognition else None,
        wants=(
            *judged.review_reasons(),
            *judged.approval_reasons(),
            *(("suitability.to_be_recorded",) if judged.recording_needed else ()),
            *(("suitability.to_be_signed",) if judged.mismatch else ()),
        ),
    )


def asked(policy: PolicySet, product: Product) -> tuple[str, ...]:
    """Return which figures the product's entry conditions ask for."""
    market = policy.limits.suitability_rules.markets.get(product.market)
    wanted = {
        "assets_fen": product.qualified_only or market is not None,
        "yearly_income_fen": product.qualified_only,
        "trading_months": market is not None and market.trading_months > 0,
        "examination_passed": market is not None and market.examination,
    }
    return tuple(name for name, needed in wanted.items() if needed)


def ways(file: CaseFile) -> tuple[RecognitionWay, ...]:
    """Return how the client may change class: back where professional already, an institution by conversion alone."""
    if file.service.code != RECOGNITION:
        return ()
    if file.client.client.investor_class == "professional":
        return (RecognitionWay.BACK,)
    institution = file.client.client.client_type == "institution"
    return (RecognitionWay.BY_CONVERSION,) if institution else (RecognitionWay.BY_CONVERSION, RecognitionWay.DIRECT)


def _asks(file: CaseFile) -> str:
    if file.service.suitability:
        return "comparison"
    return {ASSESSMENT: "assessment", RECOGNITION: "recognition"}.get(file.service.code, "")


def _comparison(place: Workplace, found: SuitabilityJudgement) -> ComparisonView:
    return ComparisonView(
        product=place.policy.products.product(found.product_code),
        verdict=found.verdict,
        sentence=Sentence(found.finding, _spoken(found.finding_params)),
        declared=found.declared,
        own_initiative=found.own_initiative,
        warned=found.warned,
        insists=found.insists,
        judged_by=found.judged_by_name,
        judged_at=found.judged_at,
    )


def _spoken(params: Mapping[str, str | int]) -> dict[str, object]:
    """Return the values with the day as a day, so that it is written as the locale does."""
    return {name: date.fromisoformat(value) if name == "on" else value for name, value in params.items()}  # type: ignore[arg-type]


def _assessment(found: RiskAssessment) -> AssessmentView:
    return AssessmentView(
        level=found.level,
        score=found.score,
        paper_no=found.paper_no,
        assessed_on=found.assessed_on,
        judged_by=found.judged_by_name,
        judged_at=found.judged_at,
    )


def _recognition(found: ProfessionalRecognition) -> RecognitionView:
    return RecognitionView(
        way=found.way,
        met=found.met,
        assets_fen=found.assets_fen,
        net_assets_fen=found.net_assets_fen,
        yearly_income_fen=found.yearly_income_fen,
        experience_years=found.experience_years,
        judged_by=found.judged_by_name,
        judged_at=found.judged_at,
    )

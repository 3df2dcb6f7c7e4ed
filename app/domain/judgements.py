"""What was judged of a client for a case, kept as it was judged (rules 3.2, 3.5).

Each is written once; another one for the same case takes its place, and the former stays on record. An assessment and a
recognition change the client's file when their case is complete, not before.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import ClassVar, TypeVar
from uuid import UUID

from app.domain.catalogue import ClientKind
from app.domain.clients import InvestorClass, RiskLevel
from app.domain.limits import InstitutionThreshold, InvestorThreshold, SuitabilityLimits
from app.domain.products import ProductRisk
from app.domain.records import Merge, Record, RecordKind, Scope
from app.domain.suitability import Declared, Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class SuitabilityJudgement(Record):
    """A product compared with a client, and what the client declared."""

    kind: ClassVar = RecordKind("suitability_judgement", Scope.CLIENT, Merge.UNION)
    case_id: UUID
    client_id: UUID
    product_code: str
    product_risk: ProductRisk
    client_kind: ClientKind
    client_level: RiskLevel | None = None
    assessed_on: date | None = None
    assets_fen: int = 0
    yearly_income_fen: int = 0
    trading_months: int = 0
    examination_passed: bool = False
    verdict: Verdict
    finding: str
    """Code of the sentence."""
    finding_params: Mapping[str, str | int] = field(default_factory=dict)
    own_initiative: bool = False
    """The client asked for it unprompted; staff recommended nothing."""
    warned: bool = False
    """The client was shown the special warning; its text is signed with the acknowledgement."""
    insists: bool = False
    policy_version: str
    judged_by: UUID
    judged_by_name: str
    judged_at: datetime
    supersedes_id: UUID | None = None

    @property
    def declared(self) -> Declared:
        """The figures that were shown."""
        return Declared(
            assets_fen=self.assets_fen,
            yearly_income_fen=self.yearly_income_fen,
            trading_months=self.trading_months,
            examination_passed=self.examination_passed,
        )

    @property
    def insisted(self) -> bool:
        """Whether all is there that lets a mismatch be applied for; its proof is the signed acknowledgement."""
        return self.own_initiative and self.warned and self.insists


@dataclass(frozen=True, slots=True, kw_only=True)
class RiskAssessment(Record):
    """The result of the firm's questionnaire, filled in by the client in person."""

    kind: ClassVar = RecordKind("risk_assessment", Scope.CLIENT, Merge.UNION)
    case_id: UUID
    client_id: UUID
    level: RiskLevel
    score: int
    paper_no: str
    """Number of the questionnaire's paper; one paper is one assessment, however often its entry is corrected."""
    assessed_on: date
    former_level: RiskLevel | None = None
    former_assessed_on: date | None = None
    policy_version: str
    judged_by: UUID
    judged_by_name: str
    judged_at: datetime
    supersedes_id: UUID | None = None

    def reviewed(self, limits: SuitabilityLimits) -> bool:
        """Tell whether the level is so far from the last one that a second person reviews it."""
        if self.former_level is None:
            return False
        order = list(RiskLevel)
        return abs(order.index(self.level) - order.index(self.former_level)) >= limits.reviewed_jump


def papers_of(assessments: Sequence[RiskAssessment], on: date) -> frozenset[str]:
    """Return the papers that were filled in on a day: so many assessments there were."""
    return frozenset(each.paper_no for each in assessments if each.assessed_on == on)


class RecognitionWay(StrEnum):
    """How a client changes class (rules 3.2)."""

    BY_CONVERSION = "by_conversion"
    DIRECT = "direct"
    BACK = "back"
    """Back to an ordinary investor, at the client's wish and without conditions."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProfessionalRecognition(Record):
    """The figures on which a client becomes a professional investor, or an ordinary one again."""

    kind: ClassVar = RecordKind("professional_recognition", Scope.CLIENT, Merge.UNION)
    case_id: UUID
    client_id: UUID
    way: RecognitionWay
    assets_fen: int = 0
    net_assets_fen: int = 0
    """Of an institution alone."""
    yearly_income_fen: int = 0
    experience_years: int = 0
    met: bool
    """Whether the figures reached what policy asked for."""
    former_class: InvestorClass
    policy_version: str
    judged_by: UUID
    judged_by_name: str
    judged_at: datetime
    supersedes_id: UUID | None = None

    @property
    def becomes(self) -> InvestorClass:
        """The class that the client has when the case is complete."""
        return InvestorClass.ORDINARY if self.way is RecognitionWay.BACK else InvestorClass.PROFESSIONAL


J = TypeVar("J", SuitabilityJudgement, RiskAssessment, ProfessionalRecognition)


def latest(judgements: Sequence[J]) -> J | None:
    """Return the judgement that counts."""
    return max(judgements, key=lambda each: (each.judged_at, each.id), default=None)


def natural_meets(needed: InvestorThreshold, *, assets: int, income: int, experience: int) -> bool:
    """Tell whether a natural person's figures suffice: assets or income in fen, and years of experience."""
    rich = assets >= needed.assets_fen or income >= needed.yearly_income_fen
    return rich and experience >= needed.experience_years


def institution_meets(needed: InstitutionThreshold, *, assets: int, net_assets: int, experience: int) -> bool:
    """Tell whether an institution's figures suffice: net and financial assets in fen, and years of experience."""
    rich = assets >= needed.assets_fen and net_assets >= needed.net_assets_fen
    return rich and experience >= needed.experience_years

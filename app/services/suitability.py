"""The suitability desk: a product compared with a client, an assessment's result, a change of class (rules 3.2)."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import TypedDict
from uuid import UUID

from app.domain import case_workflow
from app.domain.clients import ClientType, RiskLevel
from app.domain.errors import Refused, RuleViolation
from app.domain.events import Event
from app.domain.judgements import (
    ProfessionalRecognition,
    RecognitionWay,
    RiskAssessment,
    SuitabilityJudgement,
    institution_meets,
    natural_meets,
    papers_of,
)
from app.domain.policy import Permission
from app.domain.suitability import Declared, Verdict
from app.services.case_rules import CaseFile, case_file
from app.services.judged import ASSESSMENT, compared, standing_of
from app.services.ports import UnitOfWork
from app.services.suitability_views import SuitabilityView, suitability_view, ways
from app.services.workplace import Workplace

_OPEN = (case_workflow.DRAFT, case_workflow.SUPPLEMENT)
_MOST_SCORED = 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class CompareProduct:
    """Compare what the client wants with the client; the last three count for a mismatch alone."""

    case_id: UUID
    product_code: str
    declared: Declared = field(default_factory=Declared)
    own_initiative: bool = False
    warned: bool = False
    insists: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordAssessment:
    """Record the result of the questionnaire that the client filled in today."""

    case_id: UUID
    level: RiskLevel
    score: int
    paper_no: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RecogniseInvestor:
    """Hold a client's figures against what another investor class asks for; amounts in fen."""

    case_id: UUID
    way: RecognitionWay
    assets_fen: int = 0
    net_assets_fen: int = 0
    yearly_income_fen: int = 0
    experience_years: int = 0


class SuitabilityDesk:
    """What is judged of a client before a case is applied for."""

    def __init__(self, place: Workplace) -> None:
        """Work at the place."""
        self._place = place

    def view(self, case_id: UUID) -> SuitabilityView:
        """Return what was judged for a case, and what may be chosen.

        Raises:
            RuleViolation: ``record.unknown``.
            Refused: ``permission.refused``.
        """
        self._place.allow(Permission.SEE_CLIENT)
        with self._place.look() as uow:
            return self._view(uow, case_id)

    def compare(self, command: CompareProduct) -> SuitabilityView:
        """Compare a product of the approved list with the client; a mismatch keeps what the client insists on.

        Raises:
            RuleViolation: ``product.not_approved``, ``suitability.not_asked``, ``suitability.negative``, or
                ``case.no_longer_open``.
            Refused: ``permission.refused``, or ``case.not_maker``.
        """
        place = self._place
        with place.transact() as uow:
            file = self._open(uow, command.case_id)
            if not file.service.suitability:
                raise RuleViolation("suitability.not_asked", service=file.service.code)
            judgement = self._comparison(file, command)
            uow.add(judgement)
            told = {"product": judgement.product_code, "verdict": judgement.verdict.value}
            self._record(uow, "suitability:product:compared", file, **told, insists=judgement.insisted)
            return self._view(uow, command.case_id)

    def assess(self, command: RecordAssessment) -> SuitabilityView:
        """Record the result of a risk assessment; it reaches the client's file when the case is complete.

        Raises:
            RuleViolation: ``assessment.not_asked``, ``assessment.paper_missing``, ``assessment.score_unlikely``,
                ``assessment.too_often``, or ``case.no_longer_open``.
            Refused: ``permission.refused``, or ``case.not_maker``.
        """
        place = self._place
        with place.transact() as uow:
            file = self._open(uow, command.case_id)
            paper = command.paper_no.strip()
            if file.service.code != ASSESSMENT:
                raise RuleViolation("assessment.not_asked", service=file.service.code)
            if not paper:
                raise RuleViolation("assessment.paper_missing", "paper_no")
            if not 0 <= command.score <= _MOST_SCORED:
                raise RuleViolation("assessment.score_unlikely", "score")
            self._refuse_repeats(uow, file, paper)
            client, former = file.client.client, file.judged.assessment
            assessment = RiskAssessment(
                **self._head(file, former.id if former else None),
                level=command.level,
                score=command.score,
                paper_no=paper,
                assessed_on=place.today(),
                former_level=client.risk_level,
                former_assessed_on=client.risk_assessed_on,
            )
            uow.add(assessment)
            last = client.risk_level.value if client.risk_level else ""
            self._record(uow, "suitability:assessment:recorded", file, level=command.level.value, former=last)
            return self._view(uow, command.case_id)

    def recognise(self, command: RecogniseInvestor) -> SuitabilityView:
        """Record the figures on which a client becomes professional, or that one wants to be ordinary again.

        Raises:
            RuleViolation: ``recognition.not_possible``, ``suitability.negative``, or ``case.no_longer_open``.
            Refused: ``permission.refused``, or ``case.not_maker``.
        """
        place = self._place
        with place.transact() as uow:
            file = self._open(uow, command.case_id)
            if command.way not in ways(file):
                raise RuleViolation("recognition.not_possible", "way")
            figures = (command.assets_fen, command.net_assets_fen, command.yearly_income_fen, command.experience_years)
            _refuse_negative(*figures)
            former, met = file.judged.recognition, self._met(file, command)
            recognition = ProfessionalRecognition(
                **self._head(file, former.id if former else None),
                way=command.way,
                assets_fen=command.assets_fen,
                net_assets_fen=command.net_assets_fen,
                yearly_income_fen=command.yearly_income_fen,
                experience_years=command.experience_years,
                met=met,
                former_class=file.client.client.investor_class,
            )
            uow.add(recognition)
            self._record(uow, "suitability:class:examined", file, way=command.way.value, met=met)
            return self._view(uow, command.case_id)

    def _view(self, uow: UnitOfWork, case_id: UUID) -> SuitabilityView:
        file = case_file(self._place, uow, case_id)
        mine = file.case.maker_id == self._place.actor.staff_id and self._place.may(Permission.APPLY_CASE)
        return suitability_view(self._place, file, editable=mine and file.case.state in _OPEN)

    def _open(self, uow: UnitOfWork, case_id: UUID) -> CaseFile:
        file = case_file(self._place, uow, case_id)
        self._place.require(Permission.APPLY_CASE)
        if file.case.maker_id != self._place.actor.staff_id:
            raise Refused("case.not_maker", case_no=file.case.case_no)
        if file.case.state not in _OPEN:
            raise RuleViolation("case.no_longer_open", state=file.case.state)
        return file

    def _comparison(self, file: CaseFile, command: CompareProduct) -> SuitabilityJudgement:
        place, declared, former = self._place, command.declared, file.judged.suitability
        product = place.policy.products.choice(command.product_code, file.service.code, place.today())
        _refuse_negative(declared.assets_fen, declared.yearly_income_fen, declared.trading_months)
        finding, standing = compared(place.policy, file.client, product, declared), standing_of(file.client)
        mismatch = finding.verdict is Verdict.MISMATCH
        return SuitabilityJudgement(
            **self._head(file, former.id if former else None),
            product_code=product.code,
            product_risk=product.risk,
            client_kind=standing.client_kind,
            client_level=standing.level,
            assessed_on=standing.assessed_on,
            assets_fen=declared.assets_fen,
            yearly_income_fen=declared.yearly_income_fen,
            trading_months=declared.trading_months,
            examination_passed=declared.examination_passed,
            verdict=finding.verdict,
            finding=finding.code,
            finding_params=finding.params,
            own_initiative=mismatch and command.own_initiative,
            warned=mismatch and command.warned,
            insists=mismatch and command.insists,
        )

    def _refuse_repeats(self, uow: UnitOfWork, file: CaseFile, paper: str) -> None:
        """Let only so many questionnaires a day pass; correcting the entry of one is no new one (rules 3.2)."""
        today, most = self._place.today(), self._place.policy.limits.suitability_rules.assessments_per_day
        papers = papers_of(uow.find(RiskAssessment, client_id=file.case.client_id), today)
        if paper not in papers and len(papers) >= most:
            raise RuleViolation("assessment.too_often", "paper_no", most=most)

    def _met(self, file: CaseFile, command: RecogniseInvestor) -> bool:
        rules = self._place.policy.limits.suitability_rules
        if command.way is RecognitionWay.BACK:
            return True
        years = command.experience_years
        if file.client.client.client_type is ClientType.INSTITUTION:
            needed = rules.professional_institution
            return institution_meets(
                needed, assets=command.assets_fen, net_assets=command.net_assets_fen, experience=years
            )
        direct = command.way is RecognitionWay.DIRECT
        natural = rules.professional_direct if direct else rules.professional_by_conversion
        income = command.yearly_income_fen
        return natural_meets(natural, assets=command.assets_fen, income=income, experience=years)

    def _head(self, file: CaseFile, supersedes: UUID | None) -> "_Head":
        place = self._place
        return {
            "id": place.ids(),
            "case_id": file.case.id,
            "client_id": file.case.client_id,
            "policy_version": place.policy.version,
            "judged_by": place.actor.staff_id,
            "judged_by_name": place.actor.name,
            "judged_at": place.now(),
            "supersedes_id": supersedes,
        }

    def _record(self, uow: UnitOfWork, action: str, file: CaseFile, **details: str | int | bool) -> None:
        uow.record(Event(action=action, subject_kind="service_case", subject_id=file.case.id, details=details))


class _Head(TypedDict):
    """What every judgement has: of whom, for which case, by whom, under which policy."""

    id: UUID
    case_id: UUID
    client_id: UUID
    policy_version: str
    judged_by: UUID
    judged_by_name: str
    judged_at: datetime
    supersedes_id: UUID | None


def _refuse_negative(*figures: int) -> None:
    if min(figures) < 0:
        raise RuleViolation("suitability.negative")

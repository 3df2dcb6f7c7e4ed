"""What was judged for a case, and what that asks for before its next steps (rules 3.1, 3.2, 4.3)."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from app.domain.attachments import Attachment, AttachmentWithdrawal, Purpose, standing
from app.domain.cases import ServiceCase
from app.domain.confirmation_workflow import SEALED_STATES
from app.domain.confirmations import Confirmation
from app.domain.judgements import ProfessionalRecognition, RiskAssessment, SuitabilityJudgement, latest
from app.domain.policy import PolicySet, Product, ProductRisk, Service
from app.domain.suitability import Declared, Finding, Standing, Verdict, compare, recorded, senior_needs_second_person
from app.services.dossier import Dossier
from app.services.eligibility import client_kind
from app.services.ports import UnitOfWork

ASSESSMENT: Final = "RISK-TEST"
"""The service that ends with a new risk level on the client's file."""
RECOGNITION: Final = "PRO-CONV"
"""The service that ends with another investor class on the client's file."""


@dataclass(frozen=True, slots=True, kw_only=True)
class JudgedCase:
    """The judgements that count for a case, beside what the comparison says today."""

    service: Service
    policy: PolicySet
    age: int | None
    suitability: SuitabilityJudgement | None
    finding: Finding | None
    """The comparison made anew; None where nothing was chosen or the product is no longer approved."""
    assessment: RiskAssessment | None
    recognition: ProfessionalRecognition | None
    acknowledged: bool = False
    """Whether the client has signed that they insist on this mismatch."""
    recorded: bool = False
    """Whether the talk's recording is attached."""

    @property
    def risk(self) -> ProductRisk | None:
        """The risk of what was chosen."""
        return self.suitability.product_risk if self.suitability else None

    @property
    def mismatch(self) -> bool:
        """Whether the client goes on although the product does not fit."""
        return self.suitability is not None and self.suitability.verdict is Verdict.MISMATCH

    @property
    def recording_needed(self) -> bool:
        """Whether the talk is recorded before the service is carried out (rules 3.2, SUIT art 25)."""
        return recorded(self.service.av_record, self.risk, self.policy.limits)

    def missing(self) -> tuple[str, ...]:
        """Return message codes of what must be judged and recorded before applying, or what stands against it."""
        code = self._unjudged()
        return (code,) if code else self._unrecorded()

    def _unjudged(self) -> str:
        if self.service.suitability:
            return self._unsuitable()
        if self.service.code == ASSESSMENT and self.assessment is None:
            return "assessment.missing"
        if self.service.code == RECOGNITION:
            if self.recognition is None:
                return "recognition.missing"
            return "" if self.recognition.met else "recognition.not_met"
        return ""

    def _unrecorded(self) -> tuple[str, ...]:
        return ("suitability.unrecorded",) if self.recording_needed and not self.recorded else ()

    def withheld(self) -> tuple[str, ...]:
        """Return message codes of what keeps the service from being carried out."""
        return (
            *(("suitability.outdated",) if self.outdated() else ()),
            *(("suitability.unsigned",) if self.mismatch and not self.acknowledged else ()),
            *self._unrecorded(),
        )

    def outdated(self) -> bool:
        """Tell whether the comparison would say something else today than it said then, another level included."""
        found = self.suitability
        return found is not None and self.finding != Finding(found.verdict, found.finding, found.finding_params)

    def approval_reasons(self) -> tuple[str, ...]:
        """Return message codes of why an approver decides, whatever the service itself asks for (rules 3.1, 4.3)."""
        reasons = ["approval.mismatch"] if self.mismatch else []
        if self.risk is not None and senior_needs_second_person(self.age, self.risk, self.policy.limits):
            reasons.append("approval.senior_high_risk")
        return tuple(reasons)

    def review_reasons(self) -> tuple[str, ...]:
        """Return message codes of why a reviewer looks, whatever the service itself asks for (rules 3.2)."""
        rules = self.policy.limits.suitability_rules
        jumped = self.assessment is not None and self.assessment.reviewed(rules)
        return ("review.assessment_jump",) if jumped else ()

    def _unsuitable(self) -> str:
        found = self.suitability
        if found is None:
            return "suitability.not_compared"
        if self.outdated():
            return "suitability.outdated"
        if found.verdict is Verdict.BLOCKED:
            return "suitability.blocked"
        return "suitability.not_insisted" if self.mismatch and not found.insisted else ""


def judged_case(policy: PolicySet, uow: UnitOfWork, case: ServiceCase, client: Dossier) -> JudgedCase:
    """Load what was judged for a case, and compare anew."""
    service = policy.catalogue.service(case.service_code)
    suitability = latest(uow.find(SuitabilityJudgement, case_id=case.id)) if service.suitability else None
    files = uow.find(Attachment, case_id=case.id, purpose=Purpose.AV_RECORD)
    return JudgedCase(
        service=service,
        policy=policy,
        age=client.age,
        suitability=suitability,
        finding=_anew(policy, client, suitability),
        assessment=latest(uow.find(RiskAssessment, case_id=case.id)) if service.code == ASSESSMENT else None,
        recognition=latest(uow.find(ProfessionalRecognition, case_id=case.id)) if service.code == RECOGNITION else None,
        acknowledged=suitability is not None and acknowledgement(uow, suitability) is not None,
        recorded=bool(standing(files, uow.find(AttachmentWithdrawal, case_id=case.id) if files else ())),
    )


def acknowledgement(uow: UnitOfWork, found: SuitabilityJudgement) -> Confirmation | None:
    """Return the sealed document in which the client insists on a mismatch, or None while there is none in force."""
    made = uow.find(Confirmation, case_id=found.case_id, judgement_id=found.id)
    return next((each for each in made if each.state in SEALED_STATES), None)


def standing_of(client: Dossier) -> Standing:
    """Return how the client stands today."""
    return Standing(
        client_kind=client_kind(client),
        level=client.client.risk_level,
        assessed_on=client.client.risk_assessed_on,
        today=client.today,
    )


def compared(policy: PolicySet, client: Dossier, product: Product, declared: Declared) -> Finding:
    """Compare a client with a product under the policy."""
    return compare(standing_of(client), product, declared, policy.limits, policy.products.qualified_investor)


def _anew(policy: PolicySet, client: Dossier, found: SuitabilityJudgement | None) -> Finding | None:
    if found is None:
        return None
    product = _offered(policy, found, client.today)
    return compared(policy, client, product, found.declared) if product else None


def _offered(policy: PolicySet, found: SuitabilityJudgement, on: date) -> Product | None:
    listed = (each for each in policy.products.products if each.code == found.product_code)
    return next((each for each in listed if each.approved(on) and each.risk is found.product_risk), None)

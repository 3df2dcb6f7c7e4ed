"""Whether a product suits a client: what is compared, and what follows (rules 3.2, 3.3-b, 3.3-c).

Nothing here recommends anything: a product that does not fit may be applied for on the client's own initiative alone,
after the special warning, and never by the lowest class.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from app.domain.catalogue import ClientKind, Recording
from app.domain.clients import RiskLevel
from app.domain.limits import Limits, MarketThreshold
from app.domain.matters import months_before
from app.domain.products import Product, ProductRisk, QualifiedInvestor

BY_RULE = (ClientKind.PROFESSIONAL, ClientKind.INSTITUTION)
"""Classes that no level is compared for: the law takes them to judge for themselves."""


class Verdict(StrEnum):
    """What follows from a comparison."""

    SUITABLE = "suitable"
    MISMATCH = "mismatch"
    """On the client's own initiative only: special warning, signed insistence, approver."""
    BLOCKED = "blocked"
    """Never, whoever insists or approves."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Declared:
    """What the client's papers show, in figures."""

    assets_fen: int = 0
    """Financial assets, averaged over the trading days that the threshold names."""
    yearly_income_fen: int = 0
    """Average of the years that the threshold names."""
    trading_months: int = 0
    examination_passed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """How the client stands on the day."""

    client_kind: ClientKind
    level: RiskLevel | None
    assessed_on: date | None
    today: date


@dataclass(frozen=True, slots=True)
class Finding:
    """What was found; the code has one sentence that says what was compared and what follows."""

    verdict: Verdict
    code: str
    params: Mapping[str, str | int] = field(default_factory=dict)


def compare(
    standing: Standing, product: Product, declared: Declared, limits: Limits, qualified: QualifiedInvestor
) -> Finding:
    """Compare a client's standing with a product; what blocks is told before what may be insisted on."""
    return (
        _unqualified(standing, product, declared, qualified)
        or _below_threshold(standing, product, declared, limits)
        or _by_level(standing, product, limits)
    )


def expired(standing: Standing, months: int) -> bool:
    """Tell whether the assessment has run out: so many months after its day it counts no longer."""
    return standing.assessed_on is None or standing.assessed_on < months_before(standing.today, months)


def recorded(recording: Recording, risk: ProductRisk | None, limits: Limits) -> bool:
    """Tell whether the talk must be recorded in sound or picture before the service is carried out."""
    if recording is Recording.HIGH_RISK:
        return risk is not None and risk.reaches(limits.suitability_rules.recorded_from)
    return recording is Recording.ALWAYS


def senior_needs_second_person(age: int | None, risk: ProductRisk, limits: Limits) -> bool:
    """Tell whether a second person confirms, because of the client's age and the product's risk (rules 3.1)."""
    senior = age is not None and age >= limits.senior_age
    return senior and risk.reaches(limits.suitability_rules.senior_second_person_from)


def is_qualified(standing: Standing, declared: Declared, needed: QualifiedInvestor) -> bool:
    """Tell whether the client is a qualified investor; a professional one always is."""
    if standing.client_kind is ClientKind.PROFESSIONAL:
        return True
    if standing.client_kind is ClientKind.INSTITUTION:
        return declared.assets_fen >= needed.institution_assets_fen
    return declared.assets_fen >= needed.assets_fen or declared.yearly_income_fen >= needed.yearly_income_fen


def _unqualified(standing: Standing, product: Product, declared: Declared, needed: QualifiedInvestor) -> Finding | None:
    if not product.qualified_only or is_qualified(standing, declared, needed):
        return None
    return Finding(Verdict.BLOCKED, "suitability.not_qualified", {"risk": product.risk.value})


def _below_threshold(standing: Standing, product: Product, declared: Declared, limits: Limits) -> Finding | None:
    """Hold the figures against what the market asks of natural persons; institutions have rules of their own."""
    needed = limits.suitability_rules.markets.get(product.market)
    if needed is None or standing.client_kind is ClientKind.INSTITUTION:
        return None
    return _shortfall(needed, declared)


def _shortfall(needed: MarketThreshold, declared: Declared) -> Finding | None:
    if declared.assets_fen < needed.assets_fen:
        params = {"needed_fen": needed.assets_fen, "shown_fen": declared.assets_fen}
        return Finding(
            Verdict.BLOCKED, "suitability.assets_short", params | {"days": max(1, needed.average_trading_days)}
        )
    if declared.trading_months < needed.trading_months:
        months = {"needed": needed.trading_months, "shown": declared.trading_months}
        return Finding(Verdict.BLOCKED, "suitability.experience_short", months)
    if needed.examination and not declared.examination_passed:
        return Finding(Verdict.BLOCKED, "suitability.examination_missing")
    return None


def _by_level(standing: Standing, product: Product, limits: Limits) -> Finding:
    risk, level = product.risk, standing.level
    if standing.client_kind in BY_RULE:
        return Finding(Verdict.SUITABLE, f"suitability.{standing.client_kind.value}", {"risk": risk.value})
    if level is None or standing.assessed_on is None:
        return Finding(Verdict.BLOCKED, "suitability.unassessed", {"risk": risk.value})
    params: dict[str, str | int] = {"level": level.value, "risk": risk.value}
    run_out = expired(standing, limits.assessment_months)
    allowed = limits.suitability.get(level, ())
    fits = risk in allowed
    if level is RiskLevel.C1_LOWEST and (run_out or not fits or risk is not ProductRisk.R1):
        # Whoever belongs to the lowest class insists on nothing: the law lets no mismatch through for them.
        late = run_out and risk is ProductRisk.R1
        return Finding(Verdict.BLOCKED, f"suitability.lowest_class{'_expired' if late else ''}", params)
    if run_out:
        on = standing.assessed_on.isoformat()
        return Finding(Verdict.MISMATCH, "suitability.expired", params | {"on": on, "months": limits.assessment_months})
    if fits:
        return Finding(Verdict.SUITABLE, "suitability.matches", params)
    return Finding(Verdict.MISMATCH, "suitability.exceeds", params | {"allowed": ", ".join(allowed)})

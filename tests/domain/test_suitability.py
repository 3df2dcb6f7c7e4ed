"""What is compared, and what follows, over the whole matrix (rules 3.2, 3.3-c)."""

from dataclasses import replace
from datetime import date, timedelta
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.catalogue import ClientKind, Recording
from app.domain.clients import RiskLevel
from app.domain.products import Product, ProductKind, ProductRisk
from app.domain.suitability import Declared, Standing, Verdict, compare, recorded, senior_needs_second_person
from app.policy.loader import load_policy
from app.services.resources import resource

POLICY = load_policy(resource("policy"))
LIMITS, QUALIFIED = POLICY.limits, POLICY.products.qualified_investor
TODAY, RECENT = date(2026, 11, 23), date(2026, 3, 1)
RICH = Declared(assets_fen=2_000_000_000, yearly_income_fen=90_000_000, trading_months=60, examination_passed=True)
LEVELS = {RiskLevel.C1_LOWEST: 1, RiskLevel.C1: 1, RiskLevel.C2: 2, RiskLevel.C3: 3, RiskLevel.C4: 4, RiskLevel.C5: 5}
MATRIX = list(product(LEVELS, ProductRisk))
BY_RULE = list(product((ClientKind.PROFESSIONAL, ClientKind.INSTITUTION), ProductRisk))
FUND = Product(
    code="F", name=POLICY.products.products[0].name, kind=ProductKind.PRODUCT, service="PROD-SIGN", risk=ProductRisk.R3,
    approved_on=date(2026, 1, 1), approved_by="Compliance",
)  # fmt: skip


def standing(level=RiskLevel.C3, on=RECENT, kind=ClientKind.ORDINARY):
    return Standing(client_kind=kind, level=level, assessed_on=on, today=TODAY)


def finding(level=RiskLevel.C3, risk=ProductRisk.R3, declared=RICH, on=RECENT, kind=ClientKind.ORDINARY, **of):
    return compare(standing(level, on, kind), replace(FUND, risk=risk, **of), declared, LIMITS, QUALIFIED)


@pytest.mark.parametrize(("level", "risk"), MATRIX)
def test_a_level_suits_risks_up_to_its_own_and_no_further(level, risk):
    fits = int(risk[1]) <= LEVELS[level]
    beyond = Verdict.BLOCKED if level is RiskLevel.C1_LOWEST else Verdict.MISMATCH
    assert finding(level, risk).verdict is (Verdict.SUITABLE if fits else beyond)


@pytest.mark.parametrize(("level", "risk"), MATRIX)
def test_an_assessment_that_has_run_out_suits_nothing(level, risk):
    found = finding(level, risk, on=date(2024, 11, 22))
    assert found.verdict is (Verdict.BLOCKED if level is RiskLevel.C1_LOWEST else Verdict.MISMATCH)


@given(days=st.integers(0, 1500))
def test_an_assessment_counts_for_as_many_months_as_policy_says(days):
    on = TODAY - timedelta(days=days)
    assert (finding(on=on).verdict is Verdict.SUITABLE) == (on >= date(2024, 11, 23))


@given(risk=st.sampled_from(ProductRisk), on=st.one_of(st.none(), st.dates()), qualified=st.booleans())
def test_no_figure_and_no_day_lets_the_lowest_class_insist(risk, on, qualified):
    found = finding(RiskLevel.C1_LOWEST, risk, on=on, qualified_only=qualified)
    assert found.verdict is not Verdict.MISMATCH
    assert found.verdict is Verdict.BLOCKED or risk is ProductRisk.R1


def test_a_policy_that_lets_the_lowest_class_have_more_is_not_followed():
    loose = replace(LIMITS, suitability={level: tuple(ProductRisk) for level in RiskLevel})
    found = compare(standing(RiskLevel.C1_LOWEST), replace(FUND, risk=ProductRisk.R2), RICH, loose, QUALIFIED)
    assert (found.verdict, found.code) == (Verdict.BLOCKED, "suitability.lowest_class")


@pytest.mark.parametrize("risk", ProductRisk)
def test_who_was_never_assessed_is_assessed_first(risk):
    assert finding(None, risk).code == "suitability.unassessed"
    assert finding(RiskLevel.C5, risk, on=None).verdict is Verdict.BLOCKED


@pytest.mark.parametrize(("kind", "risk"), BY_RULE)
def test_professional_and_institutional_investors_are_judged_by_rule(kind, risk):
    found = finding(None, risk, kind=kind, on=None)
    assert (found.verdict, found.code) == (Verdict.SUITABLE, f"suitability.{kind.value}")


@pytest.mark.parametrize(("level", "risk"), MATRIX)
def test_what_is_for_qualified_investors_is_blocked_for_anybody_else(level, risk):
    found = finding(level, risk, Declared(), qualified_only=True)
    assert (found.verdict, found.code) == (Verdict.BLOCKED, "suitability.not_qualified")


def test_assets_or_income_make_a_qualified_investor_and_an_institution_needs_its_own_figure():
    rich, earning = Declared(assets_fen=300_000_000), Declared(yearly_income_fen=50_000_000)
    for declared in (rich, earning):
        assert finding(declared=declared, qualified_only=True).verdict is Verdict.SUITABLE
    firm = {"kind": ClientKind.INSTITUTION, "qualified_only": True}
    assert finding(declared=rich, **firm).verdict is Verdict.BLOCKED
    assert finding(declared=Declared(assets_fen=1_000_000_000), **firm).verdict is Verdict.SUITABLE
    assert finding(declared=Declared(), kind=ClientKind.PROFESSIONAL, qualified_only=True).verdict is Verdict.SUITABLE


@pytest.mark.parametrize("market", LIMITS.suitability_rules.markets)
def test_a_market_opens_to_whoever_meets_every_condition_and_to_nobody_else(market):
    needed = LIMITS.suitability_rules.markets[market]
    exact = Declared(assets_fen=needed.assets_fen, trading_months=needed.trading_months, examination_passed=True)
    assert finding(RiskLevel.C5, declared=exact, market=market).verdict is Verdict.SUITABLE
    short = [replace(exact, assets_fen=needed.assets_fen - 1)]
    if needed.trading_months:
        short.append(replace(exact, trading_months=needed.trading_months - 1))
    if needed.examination:
        short.append(replace(exact, examination_passed=False))
    found = [finding(RiskLevel.C5, declared=each, market=market) for each in short]
    codes = ["suitability.assets_short", "suitability.experience_short", "suitability.examination_missing"]
    assert {each.verdict for each in found} == {Verdict.BLOCKED}
    assert all(each.code in codes for each in found)


@given(age=st.one_of(st.none(), st.integers(0, 120)), risk=st.sampled_from(ProductRisk))
def test_a_second_person_confirms_high_risk_for_clients_of_seventy_and_over(age, risk):
    assert senior_needs_second_person(age, risk, LIMITS) == (age is not None and age >= 70 and risk in ("R4", "R5"))


def test_talks_are_recorded_always_or_from_the_level_that_policy_names():
    assert all(recorded(Recording.ALWAYS, risk, LIMITS) for risk in (None, *ProductRisk))
    assert not any(recorded(Recording.NONE, risk, LIMITS) for risk in (None, *ProductRisk))
    assert [risk.value for risk in ProductRisk if recorded(Recording.HIGH_RISK, risk, LIMITS)] == ["R4", "R5"]
    assert not recorded(Recording.HIGH_RISK, None, LIMITS)

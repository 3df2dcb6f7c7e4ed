"""The approved list: only what stands on it can be chosen (rules 3.3-a)."""

from dataclasses import replace
from datetime import date

import pytest

from app.domain.errors import RuleViolation
from app.policy.loader import load_policy
from app.services.resources import resource

POLICY = load_policy(resource("policy"))
TODAY = date(2026, 11, 23)


def refusal(products, *choice):
    with pytest.raises(RuleViolation) as raised:
        products.choice(*choice)
    return raised.value.code


def test_every_market_of_the_limits_can_be_applied_for():
    assert {each.market for each in POLICY.products.products if each.market} == set(
        POLICY.limits.suitability_rules.markets
    )


def test_the_services_that_compare_are_the_ones_the_rules_name():
    asking = [service.code for service in POLICY.catalogue.services if service.suitability]
    assert asking == ["PERM-OPEN", "MARGIN", "OPTION", "PROD-SIGN", "ADVICE-PRO"]


def test_what_is_not_on_the_list_cannot_be_chosen():
    assert refusal(POLICY.products, "SL-SECRET", "PROD-SIGN", TODAY) == "product.not_approved"


def test_a_product_is_chosen_under_its_own_service_alone():
    assert POLICY.products.choice("SL-BOND", "PROD-SIGN", TODAY).risk == "R2"
    assert refusal(POLICY.products, "SL-BOND", "PERM-OPEN", TODAY) == "product.not_approved"


def test_what_was_withdrawn_or_is_not_approved_yet_is_not_offered():
    bond = POLICY.products.product("SL-BOND")
    for gone in (replace(bond, withdrawn_on=TODAY), replace(bond, approved_on=date(2026, 11, 24))):
        assert refusal(replace(POLICY.products, products=(gone,)), "SL-BOND", "PROD-SIGN", TODAY) == (
            "product.not_approved"
        )
    last_day = replace(POLICY.products, products=(replace(bond, withdrawn_on=date(2026, 11, 24)),))
    assert last_day.choice("SL-BOND", "PROD-SIGN", TODAY).code == "SL-BOND"

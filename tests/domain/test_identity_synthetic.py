from collections import Counter
from datetime import date

from app.domain.contacts import mobile_number
from app.domain.errors import RuleViolation
from app.domain.identity import IdentityKind, check_identity
from app.domain.synthetic import firm_code, synthetic_clients

TODAY = date(2026, 11, 23)
CLIENTS = tuple(synthetic_clients(7, TODAY, 4000))


def facts(client, *, synthetic):
    return check_identity(client.identity_kind, client.identity_number, today=TODAY, allow_synthetic=synthetic)


def refused_in_production(client):
    try:
        facts(client, synthetic=False)
    except RuleViolation as violation:
        return violation.code == "id_demo_area"
    return client.identity_kind is IdentityKind.PASSPORT and client.identity_number.startswith("DEMO")


def test_the_same_seed_makes_the_same_people_and_another_seed_others():
    assert tuple(synthetic_clients(7, TODAY, 50)) == CLIENTS[:50]
    assert tuple(synthetic_clients(8, TODAY, 50)) != CLIENTS[:50]


def test_made_up_numbers_are_valid_in_a_demo_branch_and_nowhere_else():
    assert all(facts(client, synthetic=True).number == client.identity_number for client in CLIENTS)
    assert all(refused_in_production(client) for client in CLIENTS)


def test_no_two_made_up_clients_share_a_number_or_a_phone():
    for values in ({c.identity_number for c in CLIENTS}, {c.phone for c in CLIENTS}, {c.client_no for c in CLIENTS}):
        assert len(values) == len(CLIENTS)


def test_made_up_phones_are_of_a_demo_branch():
    assert all(mobile_number(client.phone, allow_synthetic=True) == client.phone for client in CLIENTS)


def test_ages_and_levels_follow_the_shares_of_a_branch():
    ages = [(TODAY - client.birth_date).days / 365.25 for client in CLIENTS if client.birth_date]
    assert 0.40 < sum(age >= 60 for age in ages) / len(ages) < 0.50
    assert 0.14 < sum(age >= 69.9 for age in ages) / len(ages) < 0.22
    levels = Counter(client.risk_level.value for client in CLIENTS)
    assert levels.most_common(1)[0][0] == "C3"


def test_a_made_up_firm_has_a_valid_code():
    number = firm_code(12345)
    assert check_identity(IdentityKind.USCC, number, today=TODAY, allow_synthetic=True).number == number

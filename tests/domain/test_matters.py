"""What must be known about a client before serving them (rules 3.1, 3.2)."""

from datetime import UTC, date, datetime
from uuid import UUID

import pytest

from app.domain.clients import (
    Client,
    ClientType,
    IdentityDocument,
    InvestorClass,
    Representative,
    RepresentativeRole,
    RiskLevel,
)
from app.domain.identity import IdentityKind
from app.domain.matters import Severity, Thresholds, age_of, matters_of, months_before
from app.domain.synthetic import resident_number

TODAY = date(2026, 11, 23)
ID = UUID(int=1)


def client(**more):
    values = {"risk_level": RiskLevel.C3, "risk_assessed_on": date(2026, 1, 1)} | more
    kind = values.pop("client_type", ClientType.NATURAL)
    return Client(
        id=ID, client_no="", client_type=kind, name="测试", created_at=datetime(2026, 1, 1, tzinfo=UTC), **values
    )


def document(born=date(1988, 5, 17), until=date(2036, 1, 1), **more):
    return IdentityDocument(
        id=ID,
        client_id=ID,
        identity_kind=IdentityKind.RESIDENT_ID,
        number=resident_number(7, born, male=True),
        valid_until=until,
        **more,
    )


def guardian(until=None):
    return Representative(
        id=ID,
        client_id=ID,
        role=RepresentativeRole.GUARDIAN,
        name="监护人",
        identity_kind=IdentityKind.RESIDENT_ID,
        number="x",
        valid_until=until,
    )


def found(who=None, documents=None, representatives=()):
    matters = matters_of(who or client(), documents or [document()], representatives, TODAY, Thresholds())
    return [(matter.code, matter.severity) for matter in matters]


def test_nothing_is_said_about_a_client_in_order():
    assert found() == []


def test_a_document_is_good_on_its_last_day_and_expired_on_the_next():
    assert found(documents=[document(until=TODAY)]) == [("matter.document_expires_soon", Severity.NOTE)]
    assert found(documents=[document(until=date(2026, 11, 22))]) == [("matter.document_expired", Severity.STOP)]


def test_a_valid_document_outweighs_an_expired_one():
    assert found(documents=[document(until=date(2020, 1, 1)), document(until=None, unlimited=True)]) == []


def test_a_retired_document_counts_for_nothing():
    assert found(documents=[document(current=False)])[0] == ("matter.document_missing", Severity.STOP)


@pytest.mark.parametrize(
    ("born", "code"),
    [
        (date(1956, 11, 23), "matter.senior"),
        (date(1956, 11, 24), None),
        (date(2008, 11, 23), None),
        (date(2008, 11, 24), "matter.minor_may_declare"),
        (date(2010, 11, 23), "matter.minor_may_declare"),
        (date(2010, 11, 24), "matter.minor"),
        (date(2018, 11, 24), "matter.child"),
    ],
)
def test_age_is_judged_to_the_day(born, code):
    assert [c for c, _ in found(documents=[document(born=born)])] == ([code] if code else [])


def test_a_minor_with_a_guardian_on_file_may_be_served_with_care():
    assert found(documents=[document(born=date(2010, 1, 1))], representatives=[guardian()]) == [
        ("matter.minor", Severity.WARN)
    ]


def test_an_assessment_holds_for_twenty_four_months():
    assert found(client(risk_assessed_on=date(2024, 11, 23))) == []
    assert found(client(risk_assessed_on=date(2024, 11, 22))) == [("matter.assessment_expired", Severity.WARN)]


def test_a_professional_investor_needs_no_assessment():
    assert found(client(investor_class=InvestorClass.PROFESSIONAL, risk_level=None, risk_assessed_on=None)) == []


def test_an_institution_needs_somebody_whose_authority_runs():
    firm = client(client_type=ClientType.INSTITUTION)
    assert ("matter.officer_needed", Severity.STOP) in found(firm)
    assert found(firm, representatives=[guardian(TODAY)]) == []


def test_what_stops_is_said_first():
    who = client(risk_level=None, risk_assessed_on=None, special_care=True)
    severities = [severity for _, severity in found(who, documents=[document(until=date(2020, 1, 1))])]
    assert severities == [Severity.STOP, Severity.WARN, Severity.NOTE]


def test_months_before_ends_on_the_last_day_where_a_month_is_shorter():
    assert months_before(date(2026, 3, 31), 1) == date(2026, 2, 28)
    assert months_before(date(2024, 2, 29), 24) == date(2022, 2, 28)
    assert months_before(date(2026, 1, 15), 12) == date(2025, 1, 15)
    assert months_before(date(2026, 12, 31), 6) == date(2026, 6, 30)


def test_a_birthday_counts_from_its_own_day():
    assert age_of([document(born=date(1990, 11, 23))], TODAY) == 36
    assert age_of([document(born=date(1990, 11, 24))], TODAY) == 35

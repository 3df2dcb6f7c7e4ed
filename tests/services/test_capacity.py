"""Who may act for whom (rules 3.1): agents, guardians, officers, wage earners, the elderly, an expired document."""

from datetime import date

import pytest

from app.domain.clients import RepresentativeRole
from app.domain.errors import RuleViolation
from app.domain.identity import IdentityKind
from app.domain.synthetic import resident_number
from app.forms.register_client import RegisterNatural
from app.forms.representative import AddRepresentative
from app.services.capacity import CapacityDesk
from app.services.case_opening import OpenCase
from app.services.reception import CheckMethod

SIXTEEN, SEVENTY_TWO = date(2010, 5, 17), date(1954, 5, 17)


def acting(branch, client, role=RepresentativeRole.AGENT, **more):
    values = {
        "role": role, "name": "代办人", "identity_kind": IdentityKind.RESIDENT_ID,
        "identity_number": resident_number(880_000, date(1980, 1, 1), male=True), "authority": "公证 2026-17",
        "valid_until": date(2027, 1, 1),
    } | more  # fmt: skip
    return branch.clients().add_representative(client.client_id, AddRepresentative(**values)).representative_id


def obstacles(branch, client, service, representative=None):
    found = branch.reception().services(client.client_id, representative)
    return [each.code for each in next(one for one in found if one.code == service).obstacles]


@pytest.fixture
def capacity(branch):
    return CapacityDesk(branch.at("teller"))


def test_an_agent_is_identified_too(branch, capacity):
    client = branch.person()
    someone = acting(branch, client)
    slip = branch.visit(client, "QUERY", representative=someone)
    desk = branch.cases()
    case = desk.open_case(OpenCase(visit_id=slip.visit_id, service_code="QUERY", details="打印", materials=("id",)))
    assert case.missing == ("case.representative_unchecked",)
    with pytest.raises(RuleViolation, match=r"case\.representative_unchecked"):
        desk.apply(case.case_id)
    capacity.check_representative(slip.visit_id, someone, CheckMethod.SEEN)
    applied = desk.apply(case.case_id)
    assert (applied.state, applied.approval_reasons) == ("reviewed", ("approval.agent",))
    assert branch.actions().count("client:representative:seen") == 1


def test_an_agent_who_signs_on_another_day_is_identified_again(branch, capacity):
    client = branch.person()
    someone = acting(branch, client)
    case = branch.case(client, "QUERY", representative=someone)
    branch.cases().apply(case.case_id)
    branch.cases("supervisor").approve(case.case_id)
    branch.cases().execute(case.case_id, "REF-1")
    made = branch.signing().generate(case.case_id)
    branch.clock.advance(days=1)
    with pytest.raises(RuleViolation, match=r"signing\.identity_unchecked"):
        branch.signing().present(made.confirmation_id)
    capacity.check_representative(case.visit_id, someone, CheckMethod.SEEN)
    assert branch.signing().present(made.confirmation_id).state == "presented"


def test_a_document_without_a_form_wants_an_approver(branch):
    command = RegisterNatural(
        name="军官甲", identity_kind=IdentityKind.MILITARY_ID, identity_number="军字第1234567号",
        valid_until=date(2036, 1, 1),
    )  # fmt: skip
    client = branch.reception("teller").register_client(command)
    applied = branch.cases().apply(branch.case(client, "QUERY").case_id)
    assert (applied.next_action, applied.approval_reasons) == ("approve", ("approval.document_kind",))


def test_a_client_of_sixteen_acts_alone_only_after_declaring_own_wages(branch, capacity):
    client = branch.person(born=SIXTEEN)
    assert obstacles(branch, client, "QUERY") == ["service.wages_undeclared"]
    capacity.declare_own_wages(client.client_id)
    assert obstacles(branch, client, "QUERY") == []
    assert [m.code for m in branch.reception().arrival(client.client_id).matters][-1] == "matter.wage_earner"
    assert "client:wages:declared" in branch.actions()


@pytest.mark.parametrize("born", [date(2011, 5, 17), date(2005, 5, 17)])
def test_nobody_younger_or_grown_up_declares_own_wages(branch, capacity, born):
    with pytest.raises(RuleViolation, match=r"client\.not_wage_age"):
        capacity.declare_own_wages(branch.person(born=born).client_id)


def test_a_child_is_acted_for_by_a_guardian_and_by_no_agent(branch):
    child = branch.person(born=date(2018, 5, 17))
    assert obstacles(branch, child, "QUERY") == ["service.guardian_needed"]
    assert obstacles(branch, child, "QUERY", acting(branch, child)) == ["service.guardian_needed"]
    guardian = acting(
        branch, child, RepresentativeRole.GUARDIAN, identity_number=resident_number(7, date(1985, 1, 1), male=False)
    )
    assert obstacles(branch, child, "QUERY", guardian) == []


def test_an_institution_is_acted_for_by_its_officers_only(branch):
    firm = branch.firm()
    assert obstacles(branch, firm, "BANK-CHG", acting(branch, firm)) == ["service.officer_needed"]
    officer = acting(
        branch, firm, RepresentativeRole.AUTHORIZED_OFFICER,
        identity_number=resident_number(8, date(1985, 1, 1), male=False),
    )  # fmt: skip
    assert obstacles(branch, firm, "BANK-CHG", officer) == []


def test_an_elderly_client_hears_the_extra_risk_notice_before_taking_risk_on(branch, capacity):
    case = branch.case(branch.person(born=SEVENTY_TWO), "PERM-OPEN")
    assert "case.senior_notice_missing" in case.missing
    capacity.give_senior_notice(case.case_id)
    assert "case.senior_notice_missing" not in branch.cases().case(case.case_id).missing
    assert "case.senior_notice_missing" not in branch.case(branch.person(born=SEVENTY_TWO), "QUERY").missing


def test_a_document_that_ran_out_opens_only_its_renewal(branch):
    client = branch.person(valid_until=date(2026, 11, 22))
    assert obstacles(branch, client, "ACC-IDREN") == []
    assert obstacles(branch, client, "QUERY") == ["service.document_expired"]

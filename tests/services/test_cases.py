"""A service case from opening to execution (rules 2.3, 4.3)."""

from dataclasses import replace
from datetime import date

import pytest

from app.domain.clients import RepresentativeRole
from app.domain.errors import Refused, RuleViolation
from app.domain.identity import IdentityKind
from app.domain.people import Qualification, QualificationKind, Staff
from app.domain.synthetic import resident_number
from app.forms.representative import AddRepresentative
from app.services.case_opening import OpenCase


def code(call, *arguments, kind=RuleViolation, **named):
    with pytest.raises(kind) as refused:
        call(*arguments, **named)
    return refused.value.code


def agent(branch, client, **more):
    values = {
        "role": RepresentativeRole.AGENT,
        "name": "代办人",
        "identity_kind": IdentityKind.RESIDENT_ID,
        "identity_number": resident_number(880_000, date(1980, 1, 1), male=True),
        "authority": "公证 2026-17",
        "valid_until": date(2027, 1, 1),
    } | more
    return branch.clients().add_representative(client.client_id, AddRepresentative(**values)).representative_id


def test_a_case_opens_as_a_draft_of_its_maker(branch):
    case = branch.case()
    assert (case.state, case.maker_name, case.case_no) == ("draft", "林晓", "B001-C1-20261123-S0001")
    assert [step.action for step in case.steps] == ["open"]
    assert (case.next_action, case.must_act) == ("apply", ("teller",))


def test_applying_starts_the_clock_and_takes_the_waived_steps(branch):
    case = branch.cases().apply(branch.case().case_id)
    assert case.state == "approved"
    assert case.deadline.due_on == date(2026, 11, 24)
    waived = [(step.action, step.waived, step.policy_version) for step in case.steps][2:]
    assert waived == [("review", True, case.policy_version), ("approve", True, case.policy_version)]


def test_what_is_missing_is_said_and_stops_the_application(branch):
    slip = branch.visit(branch.person(), "BANK-CHG", checked=False)
    desk = branch.cases()
    case = desk.open_case(OpenCase(visit_id=slip.visit_id, service_code="BANK-CHG"))
    assert case.missing == ("case.details_missing", "case.materials_missing", "case.identity_unchecked")
    assert code(desk.apply, case.case_id) == "case.details_missing"
    case = desk.update(case.case_id, details="变更", materials=("id",))
    with pytest.raises(RuleViolation) as refused:
        desk.apply(case.case_id)
    assert (refused.value.field, refused.value.params["materials"]) == ("materials", "bank_card")


def test_an_action_that_is_not_possible_says_why_and_whose_it_is(branch):
    case = branch.case(service="CLOSE")
    branch.cases().apply(case.case_id)
    review = next(a for a in branch.cases().case(case.case_id).actions if a.action == "review")
    assert (review.allowed, review.why_not, review.roles) == (False, "workflow.same_person", ("supervisor",))
    other = next(a for a in branch.cases("supervisor").case(case.case_id).actions if a.action == "review")
    assert other.allowed


def test_the_maker_never_reviews_their_own_case(branch):
    case = branch.case(service="CLOSE")
    branch.cases().apply(case.case_id)
    assert code(branch.cases().review, case.case_id, kind=Refused) == "workflow.same_person"
    assert branch.actions()[-1] == "permission:action:refused"


def test_the_reviewer_never_approves_the_same_case(branch):
    case = branch.case(service="NTT")
    branch.cases().apply(case.case_id)
    branch.cases("supervisor").review(case.case_id)
    assert code(branch.cases("supervisor").approve, case.case_id, kind=Refused) == "workflow.same_person"
    assert branch.cases("second_supervisor").approve(case.case_id).state == "approved"


def test_a_second_person_finds_the_case_in_their_own_queue(branch):
    case = branch.case(service="NTT")
    branch.cases().apply(case.case_id)
    assert branch.cases().waiting_for_me() == ()
    assert [(c.case_id, c.next_action) for c in branch.cases("supervisor").waiting_for_me()] == [
        (case.case_id, "review")
    ]
    branch.cases("supervisor").review(case.case_id)
    assert branch.cases("supervisor").waiting_for_me() == ()
    assert [c.next_action for c in branch.cases("manager").waiting_for_me()] == ["approve"]


def test_a_colleague_reviews_what_needs_no_approval_and_nothing_more(branch):
    plain, risky = branch.case(service="CLOSE"), branch.case(service="NTT")
    for case in (plain, risky):
        branch.cases().apply(case.case_id)
    assert [c.case_id for c in branch.cases("colleague").waiting_for_me()] == [plain.case_id]
    assert code(branch.cases("colleague").review, risky.case_id, kind=Refused) == "permission.refused"
    assert branch.cases("colleague").review(plain.case_id).state == "approved"


def test_compliance_approves_only_the_services_that_name_it(branch):
    ordinary, rights = branch.case(service="NTT"), branch.case(service="RIGHTS-PI")
    for case in (ordinary, rights):
        branch.cases().apply(case.case_id)
        branch.cases("supervisor").review(case.case_id)
    assert branch.cases().case(rights.case_id).must_act == ("compliance",)
    assert code(branch.cases("compliance").approve, ordinary.case_id, kind=Refused) == "permission.refused"
    assert code(branch.cases("manager").approve, rights.case_id, kind=Refused) == "permission.refused"
    assert branch.cases("compliance").approve(rights.case_id).state == "approved"


def test_an_agent_always_wants_an_approver(branch):
    client = branch.person()
    case = branch.case(client, "QUERY", representative=agent(branch, client))
    state = branch.cases().apply(case.case_id)
    assert (state.state, state.next_action) == ("reviewed", "approve")


def test_a_change_of_key_particulars_wants_an_approver_and_another_change_does_not(branch):
    desk, case = branch.cases(), branch.case(service="ACC-UPD")
    assert [(m.code, m.seen, m.optional) for m in case.materials] == [
        ("id", True, False),
        ("key_field_proof", False, True),
    ]
    assert desk.apply(branch.case(service="ACC-UPD").case_id).state == "approved"
    desk.update(case.case_id, details="变更姓名", materials=("id", "key_field_proof"))
    applied = desk.apply(case.case_id)
    assert (applied.next_action, applied.approval_reasons) == ("approve", ("approval.key_fields",))


@pytest.mark.parametrize(
    ("service", "more", "expected"),
    [
        ("ACC-PWD", {}, "service.no_agent"),
        ("BANK-CHG", {"scope": ("QUERY",)}, "representative.out_of_scope"),
    ],
)
def test_an_agent_may_only_do_what_service_and_authority_allow(branch, service, more, expected):
    client = branch.person()
    someone = agent(branch, client, **more)
    assert code(branch.visit, client, service, representative=someone) == expected


def test_an_authority_that_ran_out_since_the_visit_stops_the_application(branch):
    client = branch.person()
    case = branch.case(client, "QUERY", representative=agent(branch, client, valid_until=date(2026, 11, 23)))
    branch.clock.advance(days=1)
    assert code(branch.cases().apply, case.case_id) == "representative.expired"


def test_a_registration_that_lapsed_yesterday_stops_the_opening(branch):
    client = branch.person()
    slip = branch.visit(client, "BANK-CHG")
    lapsed = Qualification(QualificationKind.GENERAL, "S1", date(2026, 11, 22))
    with branch.store.begin(None) as uow:
        uow.save(replace(uow.get(Staff, branch.staff["teller"].id), qualifications=(lapsed,)))
        uow.commit()
    command = OpenCase(visit_id=slip.visit_id, service_code="BANK-CHG")
    assert code(branch.cases().open_case, command) == "staff.registration_lapsed"


def test_execution_wants_the_reference_of_the_system_that_did_it(branch):
    case = branch.cases().apply(branch.case().case_id)
    assert code(branch.cases().execute, case.case_id, "  ") == "case.external_ref_missing"
    done = branch.cases().execute(case.case_id, "CS-1")
    assert (done.state, done.external_ref, done.next_action) == ("awaiting_confirmation", "CS-1", "generate")


def test_a_service_of_the_exchange_is_not_carried_out_on_a_make_up_saturday(branch):
    case = branch.cases().apply(branch.case(service="ACC-OPEN").case_id)
    branch.clock.now = branch.clock.now.replace(month=10, day=10)
    assert code(branch.cases().execute, case.case_id, "CS-1") == "case.no_trading_day"


def test_a_supplement_stops_the_clock_until_it_is_handed_in(branch):
    case = branch.case(service="CLOSE")
    before = branch.cases().apply(case.case_id).deadline
    held = branch.cases("supervisor").act(case.case_id, "supplement", "缺少持仓核对单")
    assert held.deadline.paused
    assert held.next_action == "resupply"
    branch.clock.advance(days=2)
    resumed = branch.cases().act(case.case_id, "resupply")
    assert (resumed.state, resumed.deadline.paused) == ("applied", False)
    assert resumed.deadline.due_at > before.due_at


@pytest.mark.parametrize("action", ["supplement", "refuse"])
def test_a_checker_who_stops_a_case_says_why(branch, action):
    case = branch.case(service="CLOSE")
    branch.cases().apply(case.case_id)
    assert code(branch.cases("supervisor").act, case.case_id, action, " ") == "workflow.reason_missing"


def test_a_withdrawn_case_cannot_be_carried_out(branch):
    case = branch.cases().apply(branch.case().case_id)
    branch.cases().act(case.case_id, "withdraw", "客户改变主意")
    assert code(branch.cases().execute, case.case_id, "CS-1") == "workflow.not_possible"


def test_an_outage_suspends_and_resumes_where_it_stood(branch):
    case = branch.cases().apply(branch.case().case_id)
    assert branch.cases().act(case.case_id, "suspend", "柜台系统故障").next_action == "resume"
    assert branch.cases().act(case.case_id, "resume").state == "approved"


def test_only_the_maker_changes_a_draft_and_nobody_changes_what_was_applied_for(branch):
    case = branch.case()
    change = {"details": "改", "materials": ()}
    assert code(branch.cases("colleague").update, case.case_id, **change, kind=Refused) == "case.not_maker"
    branch.cases().apply(case.case_id)
    assert code(branch.cases().update, case.case_id, **change) == "case.no_longer_open"


def test_the_timeline_is_the_log(branch):
    case = branch.cases().apply(branch.case().case_id)
    assert [(s.sequence, s.from_state, s.to_state) for s in case.steps] == [
        (1, "new", "draft"),
        (2, "draft", "applied"),
        (3, "applied", "reviewed"),
        (4, "reviewed", "approved"),
    ]


def test_an_outsourced_colleague_is_marked_so_on_every_step(branch):
    from app.domain.cases import Step
    from app.domain.people import Employment

    with branch.store.begin(None) as uow:
        branch.staff["teller"] = uow.save(
            replace(uow.get(Staff, branch.staff["teller"].id), employment=Employment.OUTSOURCED)
        )
        uow.commit()
    branch.case()
    assert branch.store.all(Step)[0].employment == "outsourced"


def test_the_list_of_open_cases_masks_the_client(branch):
    branch.case(branch.person("欧阳小兰"))
    assert [(c.client_name, c.next_action) for c in branch.cases().open_cases()] == [("欧阳*", "apply")]
    assert branch.cases("colleague").open_cases() == ()
    assert len(branch.cases("colleague").open_cases(mine=False)) == 1

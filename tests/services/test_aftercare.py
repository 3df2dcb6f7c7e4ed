"""What follows a complaint: mended by one, verified by another; called by somebody else; answered for (rules 7.3)."""

from datetime import date

import pytest

from app.domain.aftercare import RestrictedReturnVisit, ReturnVisit
from app.domain.complaints import Complaint, Nature
from app.domain.errors import Refused, RuleViolation
from app.services.aftercare import AftercareDesk, HoldToAccount, PlanRectification
from tests.services.at_hand import closed, desk, handling, register, replied


def after(branch, who="supervisor"):
    return AftercareDesk(branch.at(who))


def code(call, *arguments, **named):
    with pytest.raises((RuleViolation, Refused)) as refused:
        call(*arguments, **named)
    return refused.value.code


def planned(branch, owner="teller", due=date(2026, 12, 10)):
    found = replied(branch)
    plan = PlanRectification(
        complaint_id=found, measure="高峰时段增开窗口。", owner_id=branch.staff[owner].id, due_on=due
    )
    return found, after(branch).plan(plan).rectifications[0].item_id


def visit_of(branch, found, who="teller"):
    (visit,) = after(branch, who).of_complaint(found).visits
    return visit


def test_what_is_mended_is_verified_by_somebody_else(branch):
    found, item = planned(branch)
    after(branch, "teller").mend(item, "begin")
    after(branch, "teller").mend(item, "finish", "已增开两个窗口。")
    assert code(after(branch, "teller").mend, item, "verify", "我自己看过了。") == "rectification.not_owner"
    view = after(branch, "manager").mend(item, "verify", "现场查看属实。")
    assert [one.state for one in view.rectifications] == ["verified"]
    assert desk(branch).complaint(found).complaint.state == "replied"


def test_what_is_not_mended_well_goes_back_to_its_owner(branch):
    _, item = planned(branch)
    after(branch, "teller").mend(item, "begin")
    after(branch, "teller").mend(item, "finish", "已增开窗口。")
    after(branch, "manager").mend(item, "reject", "午间仍未增开。")
    assert code(after(branch, "supervisor").mend, item, "begin") == "rectification.owner_only"
    assert after(branch, "teller").mend(item, "begin").rectifications[0].state == "doing"


def test_a_rectification_is_due_within_the_days_of_policy(branch):
    last = after(branch).of_complaint(replied(branch)).latest_due
    assert last == date(2026, 12, 21)
    found = replied(branch)
    plan = {"complaint_id": found, "measure": "培训。", "owner_id": branch.staff["teller"].id}
    late, past = date(2026, 12, 22), date(2026, 11, 20)
    assert code(after(branch).plan, PlanRectification(**plan, due_on=late)) == "rectification.due_too_late"
    assert code(after(branch).plan, PlanRectification(**plan, due_on=past)) == "rectification.due_past"


def test_a_complaint_closes_and_its_rectification_stays_on_the_list(branch):
    found, item = planned(branch)
    handling(branch, "teller").close(found, "客户接受。", accepted=True)
    assert [one.item_id for one in after(branch, "manager").open_rectifications()] == [item]


def test_closing_lets_a_call_fall_due_in_ten_working_days(branch):
    visit = visit_of(branch, closed(branch))
    assert (visit.state, visit.due_at.astimezone(branch.place.zone).date()) == ("due", date(2026, 12, 7))


def test_whoever_handled_it_does_not_call(branch):
    visit = visit_of(branch, closed(branch))
    assert code(after(branch, "colleague").call, visit.visit_id, "reach", "接通。") == "return_visit.by_handler"
    assert visit_of(branch, branch.store.all(Complaint)[0].id, "colleague").actions == ()


def test_a_satisfied_complainant_s_score_stands_on_the_complaint(branch):
    found = closed(branch)
    visit = visit_of(branch, found)
    after(branch, "teller").call(visit.visit_id, "reach", "接通，本人。")
    assert code(after(branch, "teller").call, visit.visit_id, "satisfied", "", 2) == "return_visit.score"
    after(branch, "teller").call(visit.visit_id, "satisfied", "处理及时。", 5)
    assert desk(branch).complaint(found).complaint.satisfaction == 5


def test_a_dissatisfied_one_is_offered_the_appeal(branch):
    found = closed(branch)
    visit = visit_of(branch, found)
    after(branch, "teller").call(visit.visit_id, "reach", "接通。")
    view = after(branch, "teller").call(visit.visit_id, "dissatisfied", "没有说明原因。", 2)
    assert view.visits[0].offers_appeal
    assert "appeal" in {each.action for each in desk(branch).complaint(found).actions}


def test_somebody_is_given_up_after_three_tries_and_not_before(branch):
    visit = visit_of(branch, closed(branch))
    for tried in range(2):
        after(branch, "teller").call(visit.visit_id, "miss", f"第{tried + 1}次无人接听。")
    assert code(after(branch, "teller").call, visit.visit_id, "give_up", "联系不上。") == "return_visit.tries"
    after(branch, "teller").call(visit.visit_id, "miss", "第3次无人接听。")
    assert after(branch, "teller").call(visit.visit_id, "give_up", "联系不上。").visits[0].state == "unreachable"


def test_who_answered_for_it_is_noted_with_number_and_decision(branch):
    found = replied(branch)
    note = HoldToAccount(
        complaint_id=found, person="李某", reference="WG-2026-003", decision="扣减绩效", amount_fen=50000
    )
    view = after(branch, "manager").hold_to_account(note)
    assert [(one.person, one.amount_fen) for one in view.accountability] == [("李某", 50000)]
    assert code(after(branch, "teller").hold_to_account, note) == "permission.refused"


def test_what_follows_a_restricted_complaint_is_compliance_s_alone(branch):
    found = register(branch, nature=Nature.WHISTLE_BLOWING)
    plan = PlanRectification(
        complaint_id=found, measure="核查。", owner_id=branch.staff["compliance"].id, due_on=date(2026, 12, 1)
    )
    after(branch, "compliance").plan(plan)
    assert after(branch, "manager").open_rectifications() == ()
    assert len(after(branch, "compliance").open_rectifications()) == 1
    assert code(after(branch, "manager").of_complaint, found) == "record.unknown"
    assert not branch.store.all(ReturnVisit)
    assert not branch.store.all(RestrictedReturnVisit)

"""Ratings: given, declined or pending; a low one opens an improvement item (rules 1.3-a, 2.4-b, 2.4-e, 4.6)."""

from datetime import date

import pytest

from app.domain.errors import Refused, RuleViolation
from app.domain.improvements import ImprovementItem
from app.forms.rating import GiveRating
from app.services.improvements import ImprovementDesk
from app.services.ratings import Feedback, RatingDesk

FRIDAY = date(2026, 11, 27)


@pytest.fixture
def case(branch):
    case = branch.executed()
    branch.signing().deliver(branch.sealed(case.case_id).confirmation_id, None)
    return case


@pytest.fixture
def item(branch, case):
    RatingDesk(branch.at("teller")).rate(case.case_id, GiveRating(score=2, comment="等候太久"))
    return desk(branch).open_items()[0]


def desk(branch, who="supervisor"):
    return ImprovementDesk(branch.at(who))


def code(call, *arguments):
    with pytest.raises((RuleViolation, Refused)) as refused:
        call(*arguments)
    return refused.value.code


def test_every_completed_case_has_an_invitation_until_it_is_answered(branch, case):
    ratings = RatingDesk(branch.at("teller"))
    assert ratings.feedback(case.case_id) is Feedback.PENDING
    ratings.decline(case.case_id)
    ratings.decline(case.case_id)
    assert ratings.feedback(case.case_id) is Feedback.DECLINED
    ratings.rate(case.case_id, GiveRating(score=4))
    assert ratings.feedback(case.case_id) is Feedback.GIVEN


def test_a_case_that_is_not_done_invites_nobody(branch):
    ratings, case = RatingDesk(branch.at("teller")), branch.executed()
    assert ratings.feedback(case.case_id) is Feedback.NOT_YET
    assert code(ratings.decline, case.case_id) == "rating.not_completed"


@pytest.mark.parametrize(("score", "opened"), [(1, 1), (2, 1), (3, 0), (5, 0)])
def test_a_rating_that_policy_calls_low_opens_an_item(branch, case, score, opened):
    RatingDesk(branch.at("teller")).rate(case.case_id, GiveRating(score=score))
    assert len(branch.store.all(ImprovementItem)) == opened


def test_an_item_says_what_the_client_wrote_to_supervisors_and_not_to_the_teller(branch, item):
    assert (item.score, item.words, item.state) == (2, "等候太久", "found")
    assert desk(branch, "teller").open_items() == ()
    assert code(desk(branch, "teller").item, item.item_id) == "permission.refused"


def test_an_item_goes_from_found_to_reviewed_and_nobody_verifies_their_own_work(branch, item):
    owner = branch.staff["teller"].id
    planned = desk(branch).plan(item.item_id, "增开一个窗口", owner, FRIDAY)
    assert (planned.owner_name, planned.due_on) == ("林晓", FRIDAY)
    desk(branch).act(item.item_id, "begin")
    assert code(desk(branch).act, item.item_id, "verify", "等候缩短") == "workflow.same_person"
    desk(branch, "manager").act(item.item_id, "verify", "等候缩短")
    assert desk(branch).act(item.item_id, "review", "已写入晨会").state == "reviewed"
    assert desk(branch).open_items() == ()


def test_what_was_not_mended_is_planned_again(branch, item):
    desk(branch).plan(item.item_id, "增开一个窗口", branch.staff["teller"].id, FRIDAY)
    desk(branch).act(item.item_id, "begin")
    assert desk(branch, "manager").act(item.item_id, "reject", "没有改善").state == "planned"


def test_an_item_is_dismissed_only_with_a_reason(branch, item):
    assert code(desk(branch).act, item.item_id, "dismiss") == "workflow.reason_missing"
    assert desk(branch).act(item.item_id, "dismiss", "客户误按").state == "dismissed"


def test_a_plan_wants_a_measure_and_a_day_to_come(branch, item):
    owner = branch.staff["teller"].id
    assert code(desk(branch).plan, item.item_id, "", owner, FRIDAY) == "workflow.reason_missing"
    assert code(desk(branch).plan, item.item_id, "增开窗口", owner, date(2026, 1, 1)) == "improvement.due_in_the_past"

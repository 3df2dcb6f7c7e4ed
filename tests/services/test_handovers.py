"""Who owns a matter, and handing it over (rules 2.1-a)."""

import pytest

from app.domain.errors import RuleViolation
from app.domain.reception import Visit
from app.services.handovers import HandoverDesk


@pytest.fixture
def visit(branch):
    return branch.visit(branch.person()).visit_id


def desk(branch, who):
    return HandoverDesk(branch.at(who))


def offered(branch, visit, to="teller"):
    return desk(branch, "greeter").offer(visit, branch.staff[to].id, "客户由柜台跟进")


def refused(call, *arguments):
    with pytest.raises(RuleViolation) as violation:
        call(*arguments)
    return violation.value.code


def test_a_matter_stays_its_owners_until_the_other_accepts(branch, visit):
    offer = offered(branch, visit)
    assert [matter.offered_to for matter in desk(branch, "greeter").mine()] == ["林晓"]
    assert [line.handover_id for line in desk(branch, "teller").offered()] == [offer.handover_id]
    desk(branch, "teller").accept(offer.handover_id)
    assert desk(branch, "greeter").mine() == desk(branch, "teller").offered() == ()
    assert [(m.first_name, m.owner_name) for m in desk(branch, "teller").mine()] == [("受理员小陈", "林晓")]


def test_the_first_owner_is_never_changed_and_the_history_tells_every_answer(branch, visit):
    declined = offered(branch, visit)
    desk(branch, "teller").decline(declined.handover_id, "正在休假")
    desk(branch, "colleague").accept(offered(branch, visit, "colleague").handover_id)
    first, lines = desk(branch, "manager").history(visit)
    assert first == "受理员小陈"
    assert [(line.to_name, line.answer, line.answer_reason) for line in lines] == [
        ("林晓", "declined", "正在休假"),
        ("何敏", "accepted", ""),
    ]
    assert branch.store.all(Visit)[0].first_inquiry_owner_id == branch.staff["greeter"].id


def test_who_serves_now_is_another_matter(branch, visit):
    branch.queue("colleague").call_next()
    assert [matter.visit_id for matter in desk(branch, "greeter").mine()] == [visit]
    assert desk(branch, "colleague").mine() == ()


def test_only_the_owner_or_a_supervisor_in_their_place_offers_it(branch, visit):
    to = branch.staff["colleague"].id
    assert refused(desk(branch, "teller").offer, visit, to, "x") == "handover.not_owner"
    assert desk(branch, "supervisor").offer(visit, to, "负责人请假").from_name == "受理员小陈"


def test_what_makes_no_offer(branch, visit):
    own = desk(branch, "greeter")
    assert refused(own.offer, visit, branch.staff["teller"].id, "  ") == "handover.reason_missing"
    assert refused(own.offer, visit, branch.staff["auditor"].id, "x") == "handover.not_to"
    offered(branch, visit)
    assert refused(own.offer, visit, branch.staff["colleague"].id, "x") == "handover.open_already"


def test_nobody_answers_for_another_or_twice(branch, visit):
    offer = offered(branch, visit)
    assert refused(desk(branch, "colleague").accept, offer.handover_id) == "handover.not_asked"
    desk(branch, "greeter").withdraw(offer.handover_id)
    assert refused(desk(branch, "teller").accept, offer.handover_id) == "handover.answered"

"""Time that runs out is brought up at 50, 80 and 100 %, once, in branch hours, to whom policy says (rules 7.2-d)."""

from datetime import timedelta

import pytest

from app.domain.complaint_papers import Escalation, RestrictedEscalation
from app.domain.complaints import Nature
from app.services.complaint_escalation import settle_complaints
from tests.fakes.calendars import at
from tests.fakes.complaint_counter import complaint_branch


@pytest.fixture
def counter():
    return complaint_branch()


def settle(counter, who="teller"):
    return settle_complaints(counter.branch.at(who))


def noted(counter, clock="handle", kind=Escalation):
    return [(one.percent, one.roles) for one in counter.branch.store.all(kind) if one.clock == clock]


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        ("2026-12-14 16:00", []),
        ("2026-12-15 09:30", [50]),
        ("2026-12-24 09:30", [50]),
        ("2026-12-25 16:59", [50]),
        ("2026-12-28 09:30", [50, 80]),
        ("2027-01-06 09:30", [50, 80, 100]),
    ],
)
def test_shares_of_the_thirty_days_are_brought_up_when_they_are_gone(counter, on, expected):
    counter.in_hand()
    counter.clock.now = at(on)
    settle(counter)
    assert [percent for percent, _ in noted(counter)] == expected


def test_to_whom_is_policys_and_each_only_once(counter):
    counter.in_hand()
    counter.clock.advance(days=60)
    assert settle(counter) > 0
    assert settle(counter) == 0
    assert noted(counter) == [
        (50, ("supervisor",)),
        (80, ("supervisor", "branch_manager")),
        (100, ("branch_manager", "compliance")),
    ]
    assert counter.branch.actions().count("complaint:file:escalated") == len(counter.branch.store.all(Escalation))


@pytest.mark.parametrize("shut", ["2026-11-28 10:00", "2026-11-27 20:00", "2026-11-27 07:00"])
def test_nobody_is_alarmed_while_the_branch_is_shut(counter, shut):
    counter.registered()
    counter.clock.now = at(shut)
    assert settle(counter) == 0
    counter.clock.now = at("2026-11-30 09:30")
    assert settle(counter) > 0


def test_what_was_kept_is_not_brought_up(counter):
    counter.replied()
    counter.clock.advance(days=60)
    assert settle(counter) == 0


def test_it_stands_in_the_list_of_whom_it_was_brought_up_to(counter):
    counter.in_hand()
    assert counter.lists("manager").work().mine == ()
    counter.clock.advance(days=44)
    (line,) = counter.lists("manager").work().mine
    assert line.escalated == 100
    view = counter.desk("manager").complaint(line.complaint_id)
    assert {one.percent for one in view.escalations if one.clock == "handle"} == {50, 80, 100}


def test_a_restricted_one_is_brought_up_to_compliance_only(counter):
    counter.registered(nature=Nature.WHISTLE_BLOWING)
    counter.clock.advance(days=60)
    settle(counter)
    assert noted(counter) == []
    assert {roles for _, roles in noted(counter, kind=RestrictedEscalation)} == {("compliance",)}
    assert counter.lists("manager").work().mine == ()


def test_lists_look_for_it_every_few_minutes_only(counter):
    counter.in_hand()
    lists = counter.lists("manager")
    lists.work()
    counter.clock.advance(minutes=5)
    lists.work()
    counter.clock.now += timedelta(days=44)
    assert lists.waiting() == 1

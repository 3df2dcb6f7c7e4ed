"""A complaint across the year end, before and after the next year's notice came in (rules 3.8)."""

import pytest

from app.domain.complaints import Complaint, Nature, RestrictedComplaint
from app.policy.notices import parse_notice
from app.services.calendar import CalendarDesk
from app.services.complaint_lists import ComplaintLists
from tests.fakes.calendars import at, day
from tests.fakes.complaint_counter import complaint_branch

NOTICE = """\
year: 2027
source: made up for this test
published_on: 2026-11-25
holidays:
  - {name: 元旦, first: 2027-01-01, last: 2027-01-03}
  - {name: 春节, first: 2027-02-05, last: 2027-02-12}
  - {name: 劳动节, first: 2027-05-01, last: 2027-05-05}
  - {name: 国庆节, first: 2027-10-01, last: 2027-10-07}
make_up_days: [2027-01-09, 2027-02-14]
"""


@pytest.fixture
def counter():
    made = complaint_branch()
    made.clock.now = at("2026-12-10 10:00")
    return made


def importing(counter):
    return CalendarDesk(counter.branch.at("administrator"), parse_notice)


def kept(counter, found, kind=Complaint):
    return counter.branch.store.rows[kind][found]


def test_before_the_notice_the_day_is_provisional_and_afterwards_the_old_one_is_kept(counter):
    found = counter.registered()
    before = kept(counter, found)
    assert (before.handle_by.provisional, before.handle_by.due_on) == (True, day("2027-01-22"))
    effect = importing(counter).import_notice(NOTICE, "2027.yaml")
    after = kept(counter, found)
    assert (effect.recounted, effect.moved, effect.settled) == (1, 1, 1)
    assert (after.handle_by.provisional, after.handle_by.due_on) == (False, day("2027-01-21"))
    assert (after.handle_by.former_due, after.limit_at) == ((before.limit_at,), after.handle_by.due_at)
    assert counter.branch.actions().count("complaint:file:recounted") == 1


def test_a_session_begun_afterwards_shows_the_new_day_with_the_old_one(counter):
    found = counter.registered()
    effect = importing(counter).import_notice(NOTICE, "2027.yaml")
    counter.branch.place = _on(counter.branch.place, effect.calendar)
    clocks = {clock.name: clock for clock in counter.desk("supervisor").complaint(found).clocks}
    assert clocks["handle"].deadline.due_on == day("2027-01-21")
    assert [due.date() for due in clocks["handle"].deadline.former_due] == [day("2027-01-22")]
    assert "2027@" in clocks["handle"].deadline.calendar_version


def test_what_was_answered_keeps_its_day(counter):
    found = counter.replied()
    before = kept(counter, found)
    assert importing(counter).import_notice(NOTICE, "2027.yaml").recounted == 0
    assert kept(counter, found) == before


def test_no_count_tells_the_administrator_of_a_restricted_one_and_it_is_recounted_all_the_same(counter):
    found = counter.registered(nature=Nature.WHISTLE_BLOWING)
    assert importing(counter).preview(NOTICE, "2027.yaml").recounted == 0
    importing(counter).import_notice(NOTICE, "2027.yaml")
    assert kept(counter, found, RestrictedComplaint).handle_by.due_on == day("2027-01-21")


def test_the_list_shows_what_is_provisional(counter):
    counter.registered(told="当场答复")
    (line,) = ComplaintLists(counter.branch.at("supervisor")).work().open
    assert line.clock.name == "accept"


def _on(place, calendar):
    from dataclasses import replace

    return replace(place, calendar=calendar)

import itertools
from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest

from app.domain.cases import ServiceCase
from app.domain.errors import Refused, RuleViolation
from app.domain.publications import CalendarNotice
from app.policy.notices import parse_notice
from app.services.calendar import CalendarDesk, notices_in
from tests.fakes.branch import desk_branch
from tests.fakes.calendars import at, day

NOTICE = """\
year: 2027
source: made up for this test
published_on: 2026-11-05
holidays:
  - {name: 元旦, first: 2027-01-01, last: 2027-01-03}
  - {name: 春节, first: 2027-02-05, last: 2027-02-12}
  - {name: 劳动节, first: 2027-05-01, last: 2027-05-05}
  - {name: 国庆节, first: 2027-10-01, last: 2027-10-07}
make_up_days: [2027-01-09]
"""
EARLIER_WORK = NOTICE.replace("[2027-01-09]", "[2027-01-09, 2027-02-14]")


@pytest.fixture
def branch():
    numbers = itertools.count(1)
    return desk_branch(lambda: UUID(int=(0x0192 << 112) | (7 << 76) | (2 << 62) | next(numbers)))


def desk(branch, who="administrator"):
    return CalendarDesk(branch.at(who), parse_notice)


def applied(branch, when, service="NTT"):
    """Return an open case whose ten working days begin then."""
    branch.clock.now = at(when)
    case = branch.case(service=service)
    branch.cases().apply(case.case_id)
    return case.case_id


def deadline_of(branch, case_id):
    return branch.store.rows[ServiceCase][case_id].deadline


def test_importing_the_next_years_notice_settles_what_was_provisional(branch):
    over_the_year = applied(branch, "2026-12-25 10:00")
    before = deadline_of(branch, over_the_year)
    effect = desk(branch).import_notice(NOTICE, "2027.yaml")
    after = deadline_of(branch, over_the_year)
    assert (effect.recounted, effect.moved, effect.settled) == (1, 1, 1)
    assert (before.provisional, after.provisional) == (True, False)
    assert (before.due_on, after.due_on) == (day("2027-01-11"), day("2027-01-09"))
    assert after.former_due == (before.due_at,)


def test_a_deadline_that_ends_before_the_year_is_left_alone(branch):
    this_year = applied(branch, "2026-11-23 10:00")
    before = branch.store.rows[ServiceCase][this_year]
    assert desk(branch).import_notice(NOTICE, "2027.yaml").recounted == 0
    assert branch.store.rows[ServiceCase][this_year] == before


def test_a_case_that_is_done_with_keeps_its_deadline(branch):
    case_id = applied(branch, "2026-12-25 10:00")
    kept = deadline_of(branch, case_id)
    branch.cases().act(case_id, "withdraw", "客户改变主意")
    assert desk(branch).import_notice(NOTICE, "2027.yaml").recounted == 0
    assert deadline_of(branch, case_id).due_at == kept.due_at


def test_an_import_is_audited_with_what_it_moved(branch):
    applied(branch, "2026-12-25 10:00")
    desk(branch).import_notice(NOTICE, "2027.yaml")
    assert branch.actions()[-2:] == ["case:deadline:recounted", "calendar:notice:imported"]
    details = branch.store.audited[-1][2].details
    assert (details["year"], details["moved"], details["settled"]) == (2027, 1, 1)


def test_a_preview_says_the_same_and_keeps_nothing(branch):
    case_id = applied(branch, "2026-12-25 10:00")
    before = deadline_of(branch, case_id)
    effect = desk(branch).preview(NOTICE, "2027.yaml")
    assert (effect.recounted, effect.moved, effect.settled) == (1, 1, 1)
    assert deadline_of(branch, case_id) == before
    assert branch.store.all(CalendarNotice) == []


def test_the_same_days_are_not_imported_twice(branch):
    desk(branch).import_notice(NOTICE, "2027.yaml")
    with pytest.raises(RuleViolation) as raised:
        desk(branch).import_notice(NOTICE.replace("元旦", "New Year"), "again.yaml")
    assert raised.value.code == "calendar.known_already"


def test_a_correction_published_later_takes_the_place_of_the_first_and_an_older_one_does_not(branch):
    desk(branch).import_notice(NOTICE, "2027.yaml")
    desk(branch).import_notice(EARLIER_WORK.replace("2026-11-05", "2026-12-01"), "correction.yaml")
    (held,) = notices_in(branch.store, parse_notice)
    assert (held.published_on, day("2027-02-14") in held.make_up_days) == (date(2026, 12, 1), True)
    with pytest.raises(RuleViolation) as raised:
        desk(branch).import_notice(NOTICE, "2027.yaml")
    assert raised.value.code == "calendar.older"


def test_a_session_begun_afterwards_counts_on_the_imported_year(branch):
    desk(branch).import_notice(NOTICE, "2027.yaml")
    for notice in notices_in(branch.store, parse_notice):
        branch.place = replace(branch.place, calendar=branch.place.calendar.with_notice(notice))
    assert not deadline_of(branch, applied(branch, "2026-12-25 10:00")).provisional


def test_the_years_are_listed_with_who_imported_them(branch):
    desk(branch).import_notice(NOTICE, "2027.yaml")
    latest, shipped, *_ = desk(branch, "auditor").years()
    assert (latest.year, latest.imported_by, latest.published_on) == (2027, "管理员", date(2026, 11, 5))
    assert latest.holidays[1] == ("Spring Festival", day("2027-02-05"), day("2027-02-12"))
    assert (shipped.year, shipped.imported_at, shipped.working_days, shipped.trading_days) == (2026, None, 248, 242)


@pytest.mark.parametrize("who", ["greeter", "teller", "supervisor", "manager", "compliance", "auditor"])
def test_nobody_but_the_administrator_imports(branch, who):
    with pytest.raises(Refused):
        desk(branch, who).import_notice(NOTICE, "2027.yaml")
    assert branch.store.all(CalendarNotice) == []
    assert branch.actions()[-1] == "permission:action:refused"


def test_a_notice_with_a_mistake_changes_nothing(branch):
    with pytest.raises(RuleViolation):
        desk(branch).import_notice(NOTICE.replace("2027-01-09", "2027-01-11"), "2027.yaml")
    assert branch.store.all(CalendarNotice) == []

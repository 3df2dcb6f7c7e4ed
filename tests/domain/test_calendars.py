from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.calendars import DayKind, YearNotice
from tests.fakes.calendars import calendar, counted, day

DAYS = st.dates(date(2025, 1, 1), date(2026, 12, 31))


@pytest.mark.parametrize(("year", "working", "trading"), [(2025, 248, 243), (2026, 248, 242)])
def test_a_year_has_as_many_working_and_trading_days_as_the_rules_say(year, working, trading):
    assert counted(year, calendar().is_working_day) == working
    assert counted(year, calendar().is_trading_day) == trading


def test_a_make_up_saturday_counts_as_a_working_day_and_never_as_a_trading_day():
    assert calendar().kind(day("2026-02-14")) is DayKind.MAKE_UP_WORKING_DAY
    assert calendar().is_working_day(day("2026-02-14"))
    assert not calendar().is_trading_day(day("2026-02-14"))


def test_a_holiday_says_its_name():
    assert calendar().holiday(day("2026-02-17")) == "spring_festival"
    assert calendar().holiday(day("2026-02-24")) == ""


@given(DAYS)
def test_every_trading_day_is_a_working_day_from_monday_to_friday(some_day):
    if calendar().is_trading_day(some_day):
        assert calendar().is_working_day(some_day)
        assert some_day.weekday() < 5


@given(DAYS)
def test_a_day_is_open_only_if_it_is_a_working_day(some_day):
    assert not calendar().is_branch_open(some_day) or calendar().is_working_day(some_day)


def test_a_year_without_a_notice_has_weekends_and_the_holidays_whose_date_the_law_fixes():
    days = [date(2027, 1, 1) + timedelta(days=n) for n in range(365)]
    off = [d for d in days if not calendar().is_working_day(d) and d.weekday() < 5]
    assert off == [day("2027-01-01"), day("2027-10-01")]
    assert not any(calendar().known(d) for d in days)


def test_a_branch_that_shuts_on_make_up_saturdays_still_counts_them():
    shut = calendar(opens_on_make_up_days=False)
    assert shut.is_working_day(day("2026-02-14"))
    assert not shut.is_branch_open(day("2026-02-14"))
    assert shut.last_open_day_before(day("2026-02-14")) == day("2026-02-13")


def test_a_day_the_branch_is_closed_is_still_a_working_day():
    closed = calendar(closed_days=frozenset({day("2026-03-10")}))
    assert closed.is_working_day(day("2026-03-10"))
    assert not closed.is_branch_open(day("2026-03-10"))
    assert closed.last_open_day_before(day("2026-03-11")) == day("2026-03-09")


def test_the_version_names_the_notices_a_count_rests_on():
    assert calendar().version(day("2026-12-30"), day("2027-01-05")) == "2026@rules-2026 2027@none"


def test_a_december_day_may_stand_in_the_next_years_paper():
    off = {day("2026-12-31"): "new_year", day("2027-01-01"): "new_year"}
    paper = YearNotice(2027, "paper-2027", "test", off, frozenset({day("2026-12-27")}))
    known = calendar().with_notice(paper)
    assert known.holiday(day("2026-12-31")) == "new_year"
    assert known.kind(day("2026-12-27")) is DayKind.MAKE_UP_WORKING_DAY
    assert known.kind(day("2026-12-30")) is DayKind.WORKING_DAY
    assert known.version(day("2026-12-28"), day("2026-12-31")) == "2026@rules-2026 2027@paper-2027"


def test_the_search_for_an_open_day_ends_even_where_the_branch_never_opens():
    assert calendar(open_weekdays=frozenset(), opens_on_make_up_days=False).last_open_day_before(day("2026-03-02"))

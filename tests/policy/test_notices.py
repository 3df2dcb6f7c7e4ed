from datetime import date

import pytest

from app.domain.calendars import BranchCalendar, DayKind
from app.domain.errors import RuleViolation
from app.forms.messages.catalogue import MESSAGES
from app.policy.calendars import branch_calendar, built_in_years
from app.policy.loader import load_policy
from app.policy.notices import parse_notice
from app.services.resources import resource
from tests.fakes.calendars import MAKE_UP, OFF, day, notice

NOTICE = """\
year: 2027
source: made up for this test
published_on: 2026-11-05
holidays:
  - {name: 元旦, first: 2026-12-31, last: 2027-01-02}
  - {name: 春节, first: 2027-02-05, last: 2027-02-12}
  - {name: 劳动节, first: 2027-05-01, last: 2027-05-05}
  - {name: 国庆节, first: 2027-10-01, last: 2027-10-07}
make_up_days: [2026-12-27, 2027-02-14, 2027-10-10]
"""


def fault_of(old, new):
    assert old in NOTICE
    with pytest.raises(RuleViolation) as raised:
        parse_notice(NOTICE.replace(old, new), "2027.yaml")
    fault = raised.value
    MESSAGES[fault.code].format(**fault.params)
    return fault.code, fault.params["line"]


def test_a_notice_says_which_days_are_off_and_which_weekends_are_worked():
    read = parse_notice(NOTICE, "2027.yaml")
    assert (read.year, read.published_on, len(read.days_off)) == (2027, date(2026, 11, 5), 23)
    assert read.days_off[day("2026-12-31")] == "New Year's Day"
    assert read.make_up_days == {day("2026-12-27"), day("2027-02-14"), day("2027-10-10")}


def test_the_version_follows_what_is_said_not_how():
    read = parse_notice(NOTICE, "2027.yaml")
    other = parse_notice(NOTICE.replace("元旦", "New Year's Day").replace("made up", "copied"), "other.yaml")
    moved = parse_notice(NOTICE.replace("last: 2027-02-12", "last: 2027-02-11"), "2027.yaml")
    assert read.version == other.version != moved.version


@pytest.mark.parametrize(
    ("old", "new", "code", "line"),
    [
        ("last: 2027-02-12", "last: 2027-02-04", "calendar.invalid.span", 6),
        ("last: 2027-02-12", "last: 2027-04-12", "calendar.invalid.span", 6),
        ("first: 2027-05-01", "first: 2027-05-06", "calendar.invalid.span", 7),
        ("first: 2027-02-05", "first: 2027-01-02", "calendar.invalid.span", 6),
        ("first: 2027-02-05, last: 2027-02-12", "first: 2027-01-02, last: 2027-01-05", "calendar.invalid.overlap", 6),
        ("first: 2027-02-05, last: 2027-02-12", "first: 2026-02-05, last: 2026-02-12", "calendar.invalid.year", 6),
        ("last: 2027-10-07", "last: 2027-10-02", "calendar.invalid.incomplete", 4),
        ("2027-02-14", "2027-02-15", "calendar.invalid.make_up_weekday", 9),
        ("2027-02-14", "2027-02-06", "calendar.invalid.make_up_off", 9),
        ("2027-02-14", "2027-10-10", "calendar.invalid.make_up_twice", 9),
        ("2027-02-14", "2028-01-02", "calendar.invalid.year", 9),
        ("year: 2027", "year: 2072", "calendar.invalid.year", 5),
        ("make_up_days", "makeup_days", "policy.invalid.unknown_key", 9),
        ("published_on: 2026-11-05", "published_on: 2026-11-31", "policy.invalid.date", 3),
    ],
)
def test_what_cannot_be_is_refused_with_its_line(old, new, code, line):
    assert fault_of(old, new) == (code, line)


@pytest.mark.parametrize("year", [2025, 2026])
def test_the_years_in_the_program_are_those_of_the_rules(year):
    built_in, told = built_in_years()[year], notice(year)
    assert set(built_in.days_off) == set(told.days_off)
    assert built_in.make_up_days == told.make_up_days


def test_the_program_knows_every_year_since_2004():
    assert set(built_in_years()) >= set(range(2004, 2027))
    assert 2027 not in built_in_years() or OFF.keys() & {2027} or MAKE_UP.keys() & {2027}


def test_an_imported_notice_takes_the_place_of_what_was_known_of_its_year():
    hours = load_policy(resource("policy")).hours
    bare, told = branch_calendar(hours), branch_calendar(hours, [parse_notice(NOTICE, "2027.yaml")])
    assert isinstance(told, BranchCalendar)
    assert not bare.known(day("2027-02-08"))
    assert told.kind(day("2027-02-08")) is DayKind.HOLIDAY
    assert bare.kind(day("2026-12-31")) is DayKind.WORKING_DAY
    assert told.kind(day("2026-12-31")) is DayKind.HOLIDAY

"""When people work and rooms are there (rules 2.1-d3, 3.8)."""

from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.intervals import Interval, between, common, united, without
from app.domain.people import Staff
from app.domain.staffing import (
    Break,
    ClosedPeriod,
    Leave,
    LeaveReason,
    Room,
    RoomKind,
    WorkingPlan,
    branch_intervals,
    open_intervals,
    room_intervals,
)
from tests.fakes.branch import MORNING, POLICY, ZONE
from tests.fakes.calendars import calendar

MONDAY, SATURDAY, MAKE_UP, HOLIDAY = date(2026, 11, 23), date(2026, 11, 28), date(2026, 10, 10), date(2026, 10, 1)
WHO = Staff(id=UUID(int=7), login="lin", name="林晓", roles=(), keys="", created_at=MORNING)
HOURS = POLICY.hours


def plan(weekday=0, starts=time(10), ends=time(16), *, breaks=(), since=date(2026, 1, 1), until=None, set_at=MORNING):
    return WorkingPlan(
        id=UUID(int=weekday), staff_id=WHO.id, weekday=weekday, starts=starts, ends=ends, breaks=breaks,
        holds_from=since, holds_until=until, set_at=set_at, set_by=WHO.id,
    )  # fmt: skip


def span(day, starts, ends):
    return {
        "starts_at": between(day, starts, ends, ZONE).starts_at,
        "ends_at": between(day, starts, ends, ZONE).ends_at,
    }


def away(day, starts, ends, **more):
    entered = {"reason": LeaveReason.ANNUAL, "entered_at": MORNING, "entered_by": WHO.id}
    return Leave(id=UUID(int=9), staff_id=WHO.id, **span(day, starts, ends), **entered, **more)


def shut(day, starts, ends, **more):
    entered = {"reason": "消防演习", "entered_at": MORNING, "entered_by": WHO.id}
    return ClosedPeriod(id=UUID(int=9), **span(day, starts, ends), **entered, **more)


def there(day, plans=(), leaves=(), closed=(), who=WHO):
    """Return the open times of a day as they are read at the branch."""
    found = open_intervals(who, day, plans, leaves, closed, calendar(), hours=HOURS)
    return [f"{i.starts_at.astimezone(ZONE):%H:%M}-{i.ends_at.astimezone(ZONE):%H:%M}" for i in found]


def test_who_has_no_plan_works_the_hours_of_the_branch():
    assert there(MONDAY) == ["09:00-11:30", "13:00-17:00"]
    assert there(SATURDAY) == there(HOLIDAY) == []


def test_a_plan_narrows_the_day_and_puts_breaks_into_it():
    tea = Break(time(14), time(14, 15))
    assert there(MONDAY, [plan(breaks=(tea,))]) == ["10:00-11:30", "13:00-14:00", "14:15-16:00"]
    assert there(MONDAY, [plan(starts=time(7), ends=time(22))]) == ["09:00-11:30", "13:00-17:00"]


def test_a_weekday_that_the_plan_does_not_name_is_free():
    assert there(MONDAY + timedelta(days=1), [plan()]) == []


def test_of_plans_that_hold_the_one_set_last_counts_and_gives_way_when_it_ends():
    later = MORNING + timedelta(days=1)
    summer = plan(starts=time(13), since=MONDAY, until=MONDAY + timedelta(days=6), set_at=later)
    assert there(MONDAY, [plan(), summer]) == ["13:00-16:00"]
    assert there(MONDAY + timedelta(days=7), [plan(), summer]) == ["10:00-11:30", "13:00-16:00"]


def test_on_a_make_up_day_a_plan_of_weekdays_makes_nobody_free():
    assert there(MAKE_UP, [plan()]) == ["09:00-11:30", "13:00-17:00"]
    assert there(MAKE_UP, [plan(weekday=5)]) == ["10:00-11:30", "13:00-16:00"]


def test_leave_and_closed_periods_count_until_they_are_withdrawn():
    gone, fire = away(MONDAY, time(9), time(10)), shut(MONDAY, time(16), time(18))
    assert there(MONDAY, (), [gone], [fire]) == ["10:00-11:30", "13:00-16:00"]
    gone, fire = (make(MONDAY, time(9), time(12), withdrawn_at=MORNING) for make in (away, shut))
    assert there(MONDAY, (), [gone], [fire]) == ["09:00-11:30", "13:00-17:00"]


def test_who_has_left_is_not_there():
    gone = Staff(id=WHO.id, login="lin", name="林晓", roles=(), keys="", created_at=MORNING, active=False)
    assert there(MONDAY, who=gone) == []


def test_a_closed_room_shuts_nobody_but_itself():
    room = Room(id=UUID(int=3), code="3", name="三号窗口", room_kind=RoomKind.WINDOW)
    paint = shut(MONDAY, time(9), time(17), room_id=room.id)
    assert room_intervals(room, MONDAY, [paint], calendar(), hours=HOURS) == ()
    assert there(MONDAY, closed=[paint]) == ["09:00-11:30", "13:00-17:00"]
    assert room_intervals(room, MONDAY, [], calendar(), hours=HOURS) == branch_intervals(MONDAY, [], calendar(), HOURS)


def test_a_room_takes_what_it_is_kept_for():
    room = Room(id=UUID(int=3), code="R1", name="洽谈室", room_kind=RoomKind.ROOM, service_codes=("BANK-CHG",))
    assert room.takes("BANK-CHG")
    assert not room.takes("ACC-PWD")


def test_an_interval_lasts_some_time():
    with pytest.raises(ValueError, match="ends after"):
        Interval(MORNING, MORNING)


MINUTES = st.lists(
    st.tuples(st.integers(0, 40), st.integers(1, 12)).map(lambda pair: Interval(_at(pair[0]), _at(sum(pair)))),
    max_size=6,
)


def _at(minute):
    return datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=minute)


def minutes(intervals):
    """Return the minutes that lie in any of them."""
    return {m for m in range(60) for i in intervals if i.starts_at <= _at(m) < i.ends_at}


@given(MINUTES, MINUTES)
def test_what_is_common_what_is_left_and_what_is_united_is_told_minute_by_minute(some, others):
    for found, meant in (
        (united(some), minutes(some)),
        (common(some, others), minutes(some) & minutes(others)),
        (without(some, others), minutes(some) - minutes(others)),
    ):
        assert minutes(found) == meant
        assert all(one.ends_at <= after.starts_at for one, after in pairwise(found))

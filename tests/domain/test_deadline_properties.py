from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from app.domain.deadlines import Span, Unit, start
from tests.fakes.calendars import MAKE_UP, OFF, SHANGHAI, calendar, day

KNOWN = calendar()
MOMENTS = st.datetimes(datetime(2025, 1, 1), datetime(2026, 8, 1)).map(lambda m: m.replace(tzinfo=SHANGHAI))  # noqa: DTZ001
AMOUNTS = st.integers(1, 60)
DAY_UNITS = st.sampled_from([Unit.WORKING_DAY, Unit.TRADING_DAY])


def due(moment, amount, unit):
    return start(Span(amount, unit), moment.astimezone(UTC), "test", KNOWN)


def counts(some_day, unit):
    """Tell it from the bare tables, by other code than the product's."""
    text = some_day.isoformat()[5:]
    if any(first <= text <= last for _, first, last in OFF[some_day.year]):
        return False
    return some_day.weekday() < 5 or (unit is Unit.WORKING_DAY and text in MAKE_UP[some_day.year])


@given(MOMENTS, AMOUNTS, DAY_UNITS)
def test_it_falls_where_counting_on_the_fingers_puts_it(moment, amount, unit):
    finger, left = moment.date(), amount
    while left:
        finger += timedelta(days=1)
        left -= counts(finger, unit)
    assert due(moment, amount, unit).due_on == finger


@given(MOMENTS, AMOUNTS, DAY_UNITS)
def test_it_never_falls_on_a_day_off(moment, amount, unit):
    assert counts(due(moment, amount, unit).due_on, unit)


@given(MOMENTS, AMOUNTS, DAY_UNITS)
def test_one_day_more_is_always_later(moment, amount, unit):
    assert due(moment, amount, unit).due_at < due(moment, amount + 1, unit).due_at


@given(MOMENTS, st.timedeltas(timedelta(), timedelta(days=40)), AMOUNTS, DAY_UNITS)
def test_who_starts_later_is_never_due_earlier(moment, later, amount, unit):
    assert due(moment, amount, unit).due_at <= due(moment + later, amount, unit).due_at


@given(MOMENTS, st.integers(1, 30), st.integers(1, 30), DAY_UNITS)
def test_two_spans_one_after_the_other_are_their_sum(moment, first, second, unit):
    reached = due(moment, first, unit).due_on
    then = datetime.combine(reached, moment.time(), SHANGHAI)
    assert due(then, second, unit).due_on == due(moment, first + second, unit).due_on


@given(MOMENTS, AMOUNTS, DAY_UNITS)
def test_trading_days_are_never_sooner_than_working_days(moment, amount, unit):
    assert due(moment, amount, Unit.WORKING_DAY).due_on <= due(moment, amount, Unit.TRADING_DAY).due_on


@given(MOMENTS, AMOUNTS, DAY_UNITS)
def test_the_explanation_runs_day_by_day_from_the_start_to_the_due_day(moment, amount, unit):
    deadline = due(moment, amount, unit)
    told = deadline.explain(KNOWN)
    assert [d.day for d in told] == [moment.date() + timedelta(days=n) for n in range(len(told))]
    assert [d.ordinal for d in told if d.ordinal] == list(range(1, amount + 1))
    assert (told[-1].day, told[-1].ordinal) == (deadline.due_on, amount)


@given(MOMENTS, AMOUNTS, DAY_UNITS)
def test_counting_again_on_the_same_calendar_changes_nothing(moment, amount, unit):
    deadline = due(moment, amount, unit)
    assert deadline.recompute(KNOWN) == deadline


@given(MOMENTS, AMOUNTS, DAY_UNITS, st.timedeltas(timedelta(), timedelta(days=30)), st.floats(0, 0.99))
def test_after_a_pause_there_is_always_time_left(moment, amount, unit, length, part):
    running = due(moment, amount, unit)
    since = running.started_at + part * (running.due_at - running.started_at)
    resumed = running.pause(since, "teller", "papers missing").resume(since + length, KNOWN)
    assert resumed.due_at >= max(running.due_at, since + length)


@given(MOMENTS, st.integers(1, 200))
def test_hours_are_hours(moment, amount):
    assert due(moment, amount, Unit.HOUR).due_at - moment.astimezone(UTC) == timedelta(hours=amount)


@given(MOMENTS, AMOUNTS)
def test_calendar_days_end_on_the_first_working_day_at_or_after_their_number(moment, amount):
    found = due(moment, amount, Unit.CALENDAR_DAY).due_on
    number = moment.date() + timedelta(days=amount)
    between = [number + timedelta(days=n) for n in range((found - number).days)]
    assert counts(found, Unit.WORKING_DAY)
    assert not any(counts(d, Unit.WORKING_DAY) for d in between)


@given(st.dates(date(2026, 1, 1), date(2026, 12, 31)), AMOUNTS)
def test_it_is_provisional_exactly_when_it_leaves_the_known_years(some_day, amount):
    moment = datetime.combine(some_day, datetime.min.time(), SHANGHAI)
    deadline = due(moment, amount, Unit.WORKING_DAY)
    assert deadline.provisional == (deadline.due_on > day("2026-12-31"))

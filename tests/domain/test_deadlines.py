from datetime import datetime, timedelta

import msgspec
import pytest

from app.domain.deadlines import Counting, Deadline, Extension, Span, Unit, start
from app.domain.errors import RuleViolation
from tests.fakes.calendars import at, calendar, day

VECTORS = [
    ("2026-02-13", "2026-02-14", "2026-02-25", "2026-04-02", "2026-05-19"),
    ("2026-04-30", "2026-05-06", "2026-05-08", "2026-06-15", "2026-07-28"),
    ("2026-09-18", "2026-09-20", "2026-09-22", "2026-11-05", "2026-12-17"),
    ("2026-09-30", "2026-10-08", "2026-10-10", "2026-11-17", "2026-12-29"),
    ("2026-01-29", "2026-01-30", "2026-02-03", "2026-03-18", "2026-04-30"),
]


def due(start_at, amount, unit=Unit.WORKING_DAY, on=None):
    return start(Span(amount, unit), at(start_at), "test", on or calendar())


def code_of(raised):
    return raised.value.code


@pytest.mark.parametrize("vector", VECTORS, ids=lambda vector: vector[0])
def test_the_vectors_of_the_rules_hold(vector):
    received, *expected = vector
    found = [due(f"{received} 10:00", amount).due_on for amount in (1, 3, 30, 60)]
    assert found == [day(text) for text in expected]


def test_thirty_trading_days_pass_over_the_make_up_saturday():
    assert due("2026-09-30 10:00", 30, Unit.TRADING_DAY).due_on == day("2026-11-18")


def test_a_deadline_in_days_ends_when_the_branch_closes():
    assert due("2026-02-13 10:00", 3).due_at == at("2026-02-25 17:00")


def test_hours_run_through_nights_and_holidays():
    assert due("2026-09-30 16:45", 24, Unit.HOUR).due_at == at("2026-10-01 16:45")
    assert due("2026-02-14 23:10", 48, Unit.HOUR).due_at == at("2026-02-16 23:10")


def test_the_day_is_that_of_the_branch_not_of_greenwich():
    # 2026-03-02 23:30 UTC is the morning of the third in Shanghai.
    assert due("2026-03-03 07:30", 1).due_on == day("2026-03-04")


def test_what_comes_in_on_a_day_off_has_that_day_as_its_day_zero():
    assert due("2026-02-20 12:00", 1).due_on == day("2026-02-24")
    assert due("2026-03-07 12:00", 1).due_on == day("2026-03-09")


def test_calendar_days_that_end_on_a_day_off_end_on_the_next_working_day():
    assert due("2026-03-02 10:00", 5, Unit.CALENDAR_DAY).due_on == day("2026-03-09")
    assert due("2026-03-02 10:00", 4, Unit.CALENDAR_DAY).due_on == day("2026-03-06")


def test_a_count_into_a_year_without_a_notice_is_provisional():
    assert due("2026-12-30 10:00", 3).provisional
    assert not due("2026-12-28 10:00", 3).provisional


def test_hours_are_never_provisional():
    assert not due("2026-12-31 20:00", 24, Unit.HOUR).provisional


def test_the_explanation_tells_every_day_with_its_number_or_why_it_has_none():
    told = due("2026-02-13 10:00", 3).explain(calendar())
    holidays = [Counting.HOLIDAY] * 9
    assert [d.counting for d in told] == [
        Counting.START,
        Counting.MAKE_UP_WORKING_DAY,
        *holidays,
        Counting.WORKING_DAY,
        Counting.WORKING_DAY,
    ]
    assert [d.ordinal for d in told if d.ordinal] == [1, 2, 3]
    assert {d.holiday for d in told if d.counting is Counting.HOLIDAY} == {"spring_festival"}


def test_trading_days_say_that_a_make_up_saturday_is_not_traded():
    told = due("2026-02-13 10:00", 3, Unit.TRADING_DAY).explain(calendar())
    assert told[1].counting is Counting.MAKE_UP_NOT_TRADED


def test_the_explanation_says_when_the_branch_is_shut_on_a_day_that_counts():
    shut = calendar(opens_on_make_up_days=False)
    told = due("2026-02-13 10:00", 1, on=shut).explain(shut)
    assert (told[-1].day, told[-1].ordinal, told[-1].branch_open) == (day("2026-02-14"), 1, False)


def test_recounting_on_a_new_notice_moves_the_date_and_keeps_the_old_one():
    counted_before = due("2026-01-29 10:00", 30, on=calendar(2025))
    assert counted_before.provisional
    recounted = counted_before.recompute(calendar())
    assert (recounted.due_on, recounted.provisional) == (day("2026-03-18"), False)
    assert recounted.former_due == (counted_before.due_at,)


def test_recounting_that_moves_nothing_keeps_no_former_date():
    assert due("2026-03-02 10:00", 3).recompute(calendar()).former_due == ()


def test_working_days_on_which_the_clock_stood_still_are_not_counted():
    running = due("2026-03-02 10:00", 5)
    assert running.due_on == day("2026-03-09")
    held = running.pause(at("2026-03-04 11:00"), "teller", "papers missing")
    assert held.paused
    assert not held.overdue(at("2026-04-01 10:00"))
    resumed = held.resume(at("2026-03-06 09:00"), calendar())
    assert resumed.due_on == day("2026-03-11")
    assert resumed.former_due == (running.due_at,)
    assert Counting.PAUSED in {d.counting for d in resumed.explain(calendar())}


def test_hours_move_by_exactly_the_pause():
    held = due("2026-03-02 10:00", 24, Unit.HOUR).pause(at("2026-03-02 12:00"), "teller", "outage")
    assert held.resume(at("2026-03-02 13:30"), calendar()).due_at == at("2026-03-03 11:30")


def test_a_clock_is_paused_once_and_resumed_only_when_paused():
    running = due("2026-03-02 10:00", 5)
    held = running.pause(at("2026-03-03 10:00"), "teller", "papers missing")
    with pytest.raises(RuleViolation) as twice:
        held.pause(at("2026-03-03 11:00"), "teller", "papers missing")
    with pytest.raises(RuleViolation) as never:
        running.resume(at("2026-03-03 11:00"), calendar())
    assert (code_of(twice), code_of(never)) == ("deadline.paused_already", "deadline.not_paused")


def test_thirty_days_can_be_extended_once_up_to_sixty_from_the_same_start():
    complaint = due("2026-01-29 10:00", 30)
    longer = complaint.extend(Extension(60, at("2026-03-10 10:00"), "manager", "expert opinion"), 60, calendar())
    assert longer.due_on == day("2026-04-30")
    assert longer.former_due == (complaint.due_at,)
    assert longer.extensions[0].by == "manager"


@pytest.mark.parametrize(
    ("amount", "asked", "code"),
    [
        (61, "2026-03-10 10:00", "deadline.beyond_ceiling"),
        (30, "2026-03-10 10:00", "deadline.not_longer"),
        (60, "2026-03-18 17:01", "deadline.too_late"),
    ],
)
def test_an_extension_over_the_ceiling_not_longer_or_too_late_is_refused(amount, asked, code):
    with pytest.raises(RuleViolation) as raised:
        due("2026-01-29 10:00", 30).extend(Extension(amount, at(asked), "manager", "why"), 60, calendar())
    assert code_of(raised) == code


def test_a_second_extension_is_refused():
    longer = due("2026-01-29 10:00", 30).extend(Extension(40, at("2026-03-10 10:00"), "manager", "why"), 60, calendar())
    with pytest.raises(RuleViolation) as raised:
        longer.extend(Extension(60, at("2026-03-11 10:00"), "manager", "why"), 60, calendar())
    assert code_of(raised) == "deadline.extended_already"


def test_it_is_overdue_only_after_the_due_time():
    running = due("2026-03-02 10:00", 1)
    assert not running.overdue(at("2026-03-03 17:00"))
    assert running.overdue(at("2026-03-03 17:00") + timedelta(seconds=1))


def test_a_clock_resumed_after_the_due_day_leaves_the_day_of_resuming():
    held = due("2026-03-02 10:00", 5).pause(at("2026-03-09 11:00"), "teller", "papers missing")
    resumed = held.resume(at("2026-03-12 09:00"), calendar())
    assert resumed.due_on == day("2026-03-12")
    assert not resumed.overdue(at("2026-03-12 16:00"))


def test_stopping_a_clock_that_has_run_out_does_not_make_it_less_late():
    late = due("2026-03-02 10:00", 1).pause(at("2026-03-04 09:00"), "teller", "papers missing")
    assert late.overdue(at("2026-03-05 09:00"))


def test_a_pause_or_an_extension_without_a_reason_is_refused():
    running = due("2026-01-29 10:00", 30)
    with pytest.raises(RuleViolation) as pausing:
        running.pause(at("2026-01-30 10:00"), "teller", " ")
    with pytest.raises(RuleViolation) as extending:
        running.extend(Extension(60, at("2026-03-10 10:00"), "manager", ""), 60, calendar())
    assert (code_of(pausing), code_of(extending)) == ("deadline.reason_missing", "deadline.reason_missing")


def test_an_amount_of_nothing_ends_the_same_day_at_closing():
    assert due("2026-03-02 10:00", 0, Unit.TRADING_DAY).due_at == at("2026-03-02 17:00")


def test_an_amount_of_nothing_on_a_day_off_or_after_closing_ends_on_the_next_day_that_counts():
    assert due("2026-02-14 10:00", 0, Unit.TRADING_DAY).due_on == day("2026-02-24")
    late = due("2026-03-02 17:01", 0)
    assert late.due_on == day("2026-03-03")
    assert [d.ordinal for d in late.explain(calendar())] == [None, 1]


def test_minutes_run_from_the_moment():
    assert due("2026-03-02 16:45", 30, Unit.MINUTE).due_at == at("2026-03-02 17:15")


def test_hours_are_told_day_by_day_too():
    told = due("2026-09-30 16:45", 24, Unit.HOUR).explain(calendar())
    assert [(d.day, d.counting) for d in told] == [
        (day("2026-09-30"), Counting.RUNNING),
        (day("2026-10-01"), Counting.RUNNING),
    ]


@pytest.mark.parametrize("amount", [-1, 3661])
def test_less_than_nothing_or_more_than_ten_years_is_refused(amount):
    with pytest.raises(RuleViolation) as raised:
        due("2026-03-02 10:00", amount)
    assert code_of(raised) == "deadline.amount"


def test_a_calendar_day_past_the_number_is_told_but_has_none():
    told = due("2026-03-02 10:00", 5, Unit.CALENDAR_DAY).explain(calendar())
    assert [d.ordinal for d in told] == [None, 1, 2, 3, 4, 5, None, None]
    assert [d.counting for d in told][-2:] == [Counting.WEEKEND, Counting.WORKING_DAY]


def test_a_start_in_a_year_no_calendar_reaches_is_refused():
    with pytest.raises(RuleViolation) as raised:
        due("9999-12-31 10:00", 1)
    assert code_of(raised) == "deadline.year"


def test_an_instant_without_a_zone_is_refused_wherever_it_is_given():
    naive, running = datetime(2026, 3, 2, 10), due("2026-01-29 10:00", 30)  # noqa: DTZ001 - naive on purpose
    held = running.pause(at("2026-02-02 10:00"), "teller", "papers missing")
    attempts = (
        lambda: start(Span(1, Unit.HOUR), naive, "test", calendar()),
        lambda: running.pause(naive, "teller", "papers missing"),
        lambda: held.resume(naive, calendar()),
        lambda: running.extend(Extension(60, naive, "manager", "why"), 60, calendar()),
    )
    for attempt in attempts:
        with pytest.raises(RuleViolation) as raised:
            attempt()
        assert code_of(raised) == "deadline.naive"


def test_a_clock_cannot_be_resumed_before_it_was_paused():
    held = due("2026-03-02 10:00", 5).pause(at("2026-03-04 11:00"), "teller", "papers missing")
    with pytest.raises(RuleViolation) as raised:
        held.resume(at("2026-03-04 10:59"), calendar())
    assert code_of(raised) == "deadline.resumed_before_paused"


def test_ten_years_of_working_days_can_be_counted_and_name_every_year():
    found = due("2026-03-02 10:00", 2600)
    assert found.provisional
    assert found.calendar_version.split()[0] == "2026@rules-2026"
    assert found.calendar_version.split()[-1] == f"{found.due_on.year}@none"


def test_a_deadline_survives_being_stored_as_text():
    kept = due("2026-01-29 10:00", 30).pause(at("2026-02-02 10:00"), "teller", "papers missing")
    assert msgspec.json.decode(msgspec.json.encode(kept), type=Deadline) == kept


@pytest.mark.parametrize("unit", [Unit.WORKING_DAY, Unit.HOUR])
def test_no_time_is_given_back_that_never_ran(unit):
    running = due("2026-03-02 10:00", 24, unit)
    resumed = running.pause(at("2026-03-02 12:00"), "teller", "outage").resume(at("2026-03-02 14:00"), calendar())
    for deadline, too_early in ((running, "2026-03-02 09:59"), (resumed, "2026-03-02 13:00")):
        with pytest.raises(RuleViolation) as raised:
            deadline.pause(at(too_early), "teller", "outage")
        assert code_of(raised) == "deadline.paused_too_early"

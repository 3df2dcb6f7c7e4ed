from app.domain.deadlines import Counting, Span, Unit, start
from app.forms.deadline_text import deadline_lines, deadline_values
from app.forms.messages.deadline import REASONS, UNITS
from tests.fakes.calendars import at, calendar


def due(amount, unit=Unit.WORKING_DAY, begin="2026-02-13 10:00", on=None):
    return start(Span(amount, unit), at(begin), "test", on or calendar())


def plainly(context, text, **params):
    return text.format(**params) if params else text


def test_every_unit_and_every_reason_has_words():
    assert set(UNITS) == set(Unit)
    assert set(REASONS) == set(Counting)


def test_the_lines_tell_the_due_day_and_every_day_on_the_way():
    lines = deadline_lines(due(3), calendar(), plainly)
    assert lines[0] == "Due 2026-02-25 17:00: 3 working days from 2026-02-13"
    assert lines[1:4] == (
        "     2026-02-13 Fri  start, not counted",
        "  1  2026-02-14 Sat  make-up working day",
        "     2026-02-15 Sun  holiday (spring_festival)",
    )
    assert lines[-2:] == ("  3  2026-02-25 Wed  working day", "Calendar: 2026@rules-2026")


def test_a_branch_shut_on_the_due_day_is_warned_of_the_last_open_day_before():
    shut = calendar(opens_on_make_up_days=False)
    assert "The branch is shut on 2026-02-14: be done by 2026-02-13." in deadline_lines(due(1, on=shut), shut, plainly)


def test_a_provisional_deadline_says_so():
    assert deadline_lines(due(5, begin="2026-12-30 10:00"), calendar(), plainly)[-1].startswith("Provisional")


def test_the_values_tell_the_same_to_other_programs():
    values = deadline_values(due(3), calendar())
    days = values.pop("days")
    assert values == {
        "start": "2026-02-13",
        "unit": "working_day",
        "amount": 3,
        "due": "2026-02-25",
        "due_at": "2026-02-25T17:00:00+08:00",
        "provisional": False,
        "calendar_version": "2026@rules-2026",
    }
    assert [(d["date"], d["ordinal"], d["reason"]) for d in days if d["counts"]] == [
        ("2026-02-14", 1, "make_up_working_day"),
        ("2026-02-24", 2, "working_day"),
        ("2026-02-25", 3, "working_day"),
    ]
    assert (days[0]["reason"], days[2]["reason"], days[2]["name"]) == ("start", "holiday", "spring_festival")


def test_hours_are_told_with_the_hour():
    lines = deadline_lines(due(24, Unit.HOUR, "2026-09-30 16:45"), calendar(), plainly)
    assert lines[0] == "Due 2026-10-01 16:45: 24 hours from 2026-09-30 16:45"

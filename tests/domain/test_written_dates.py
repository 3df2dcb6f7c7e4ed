from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import RuleViolation
from app.domain.written_dates import UNLIMITED, parse_date, parse_valid_until


@pytest.mark.parametrize(
    "written",
    [
        *("2023-01-05", "2023-1-5", "2023/1/5", "2023/01/05", "2023.1.5", "20230105", "2023年1月5日", "2023年01月05日"),
        *(
            "２０２３－０１－０５",
            "２０２３年１月５日",
            " 2023 年 1 月 5 日 ",
            "2023-01-05 00:00:00",
            "2023-01-05T09:30",
        ),
        *("2023/1/5 9:30", "2023年1月5日 10:30", "'2023-01-05", "2023 - 01 - 05", "\u200b2023-01-05", "2023年1月5号"),
    ],
)
def test_a_day_is_the_same_however_it_is_written(written):
    assert parse_date(written) == date(2023, 1, 5)


@pytest.mark.parametrize(
    "written",
    [
        "",
        "05/01/2023",
        "01-05-2023",
        "23-1-5",
        "230105",
        "44931",
        "2023-1/5",
        "2023年1月",
        "2023",
        "长期",
        "2023-01",
        "x",
    ],
)
def test_what_can_be_read_in_two_ways_or_none_is_refused(written):
    with pytest.raises(RuleViolation, match=r"date\.form"):
        parse_date(written)


@pytest.mark.parametrize("written", ["2023-02-29", "20230230", "2023年13月1日", "2023/0/1", "0203-01-05", "1900-02-29"])
def test_a_day_that_no_calendar_has_is_refused(written):
    with pytest.raises(RuleViolation, match=r"date\.impossible"):
        parse_date(written)


def test_leap_days_are_days():
    assert parse_date("2024-2-29") == date(2024, 2, 29)
    assert parse_date("20000229") == date(2000, 2, 29)


@pytest.mark.parametrize(
    "written", ["长期", " 长 期 ", "长期有效", "永久", "9999-12-31", "99991231", "2013.05.06-长期"]
)
def test_a_document_can_be_valid_without_an_end(written):
    assert parse_valid_until(written) is UNLIMITED


@pytest.mark.parametrize(
    "written",
    [
        *("2033-05-06", "2013.05.06-2033.05.06", "20130506-20330506", "2013-05-06至2033-05-06", "2013/5/6 - 2033/5/6"),
        *("2013-05-06-2033-05-06", "2013年5月6日至2033年5月6日", "2013.05.06—2033.05.06", "2013-05-06～2033-05-06"),
    ],
)
def test_a_term_as_cards_print_it_gives_its_end(written):
    assert parse_valid_until(written) == date(2033, 5, 6)


def test_a_term_that_ends_before_it_begins_is_refused():
    with pytest.raises(RuleViolation, match=r"date\.order"):
        parse_valid_until("2033.05.06-2013.05.06")


@given(
    st.dates(date(1850, 1, 1), date(9998, 12, 31)), st.sampled_from(["%Y-%m-%d", "%Y%m%d", "%Y/%m/%d", "%Y年%m月%d日"])
)
def test_every_day_comes_back_from_every_form(day, form):
    assert parse_date(day.strftime(form)) == parse_valid_until(day.strftime(form)) == day


@given(st.text(max_size=40))
def test_any_text_is_a_day_or_refused_by_a_code(text):
    for parse in (parse_date, parse_valid_until):
        try:
            outcome = parse(text)
        except RuleViolation as violation:
            outcome = violation.code.startswith("date.")
        assert outcome

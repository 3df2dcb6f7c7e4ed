"""What tickets are called (rules 3.9)."""

from datetime import date

import pytest

from app.domain import ticket_numbers
from app.domain.errors import RuleViolation
from app.domain.ticket_numbers import TicketNumber, line_for, parse_number, sequence_name, shown


def test_a_number_is_a_letter_three_digits_and_the_terminal():
    number = TicketNumber("A", 23, "C1")
    assert (str(number), number.short, parse_number("a023-c1 ")) == ("A023-C1", "A023", number)


def test_the_thousandth_ticket_of_a_line_still_has_a_number():
    assert parse_number(str(TicketNumber("A", 1000, "K2"))) == TicketNumber("A", 1000, "K2")


def test_digits_are_spoken_singly():
    assert TicketNumber("A", 5, "C1").spoken() == ("A", "0", "0", "5")


@pytest.mark.parametrize("text", ["", "A23-C1", "A023", "023-C1", "AA023-C1"])
def test_what_is_no_number_is_refused(text):
    with pytest.raises(RuleViolation, match=r"queue\.no_number"):
        parse_number(text)


def test_every_day_and_line_counts_by_itself():
    days = (date(2026, 11, 23), date(2026, 11, 24))
    assert len({sequence_name(day, line) for day in days for line in ticket_numbers.LINES}) == 14


@pytest.mark.parametrize(
    ("usual", "known", "line"),
    [
        ("A", {}, "A"),
        ("B", {"vip": True}, "V"),
        ("A", {"vip": True, "booked": True}, "Y"),
        ("A", {"vip": True, "booked": True, "special_care": True}, "L"),
        ("T", {"vip": True}, "T"),
    ],
)
def test_care_comes_before_an_appointment_before_vip_before_the_services_own_line(usual, known, line):
    assert line_for(usual, **known) == line


def test_a_board_leaves_the_terminal_out_unless_two_numbers_would_look_alike():
    assert shown(["A001-C1", "A002-C1", "A002-K1"]) == {
        "A001-C1": "A001",
        "A002-C1": "A002-C1",
        "A002-K1": "A002-K1",
    }

"""The order of calling (rules 3.9)."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.queue import FIRST, Fairness, Priority, Waiting, Why, calling_order

NOW = datetime(2026, 11, 23, 2, tzinfo=UTC)
CAP = timedelta(minutes=20)
FAIR = Fairness(CAP, timedelta(minutes=10))


@dataclass(frozen=True)
class Ticket:
    number: str
    minutes: float
    """How long it has waited."""
    priority: int = Priority.NORMAL
    care: bool = False
    slot: float | None = None
    """In how many minutes its appointment begins."""

    @property
    def issued_at(self):
        return NOW - timedelta(minutes=self.minutes)

    @property
    def special_care(self):
        return self.care

    @property
    def slot_at(self):
        return None if self.slot is None else NOW + timedelta(minutes=self.slot)


def order(*tickets, behind=None, last=""):
    waiting = [Waiting(ticket, (behind or {}).get(ticket.number, 0)) for ticket in tickets]
    return [(place.ticket.number, place.why) for place in calling_order(waiting, NOW, FAIR, last)]


def numbers(*tickets, **more):
    return [number for number, _ in order(*tickets, **more)]


def test_whoever_came_first_is_called_first():
    assert numbers(Ticket("A002", 3), Ticket("A001", 5)) == ["A001", "A002"]


def test_special_care_comes_before_appointments_before_vips_before_the_rest():
    found = order(
        Ticket("A001", 9),
        Ticket("V001", 2, Priority.VIP),
        Ticket("Y001", 1, slot=0),
        Ticket("L001", 0, care=True),
    )
    assert found == [
        ("L001", Why.SPECIAL_CARE),
        ("Y001", Why.APPOINTMENT),
        ("V001", Why.VIP),
        ("A001", Why.IN_TURN),
    ]


@pytest.mark.parametrize(
    ("waited", "slot", "counts"),
    [
        (30, 11, False),
        (30, 10, True),
        (5, 0, True),
        (0, -10, True),
        (0, -12, False),
        (15, -20, True),
    ],
    ids=[
        "too early",
        "ten minutes early",
        "on the minute",
        "ten minutes late",
        "late by twelve",
        "in time, called late",
    ],
)
def test_an_appointment_counts_for_whoever_is_in_time(waited, slot, counts):
    ((_, why),) = order(Ticket("Y001", waited, slot=slot))
    assert (why is Why.APPOINTMENT) is counts


def test_whoever_is_late_for_an_appointment_waits_from_when_they_came():
    assert numbers(Ticket("Y001", 0, slot=-12), Ticket("A001", 3)) == ["A001", "Y001"]


def test_a_vip_no_longer_overtakes_whoever_has_waited_twenty_minutes():
    assert order(Ticket("V001", 2, Priority.VIP), Ticket("A001", 20))[0] == ("A001", Why.WAITED_LONG)


def test_a_vip_who_has_waited_longer_still_goes_before():
    assert numbers(Ticket("A001", 21), Ticket("V001", 30, Priority.VIP)) == ["V001", "A001"]


def test_those_who_have_waited_long_take_turns_with_care_and_appointments():
    tickets = (Ticket("L001", 1, care=True), Ticket("L002", 0, care=True), Ticket("A001", 25), Ticket("A002", 22))
    assert numbers(*tickets) == ["L001", "A001", "L002", "A002"]
    assert numbers(*tickets, last="queue.special_care") == ["A001", "L001", "A002", "L002"]
    assert numbers(*tickets, last="queue.waited_long") == ["L001", "A001", "L002", "A002"]


def test_a_ticket_that_came_back_lets_three_others_pass():
    others = [Ticket(f"A00{n}", 10 - n) for n in range(2, 7)]
    found = order(Ticket("A001", 40), *others, behind={"A001": 3})
    assert found[3] == ("A001", Why.CAME_BACK)


def test_a_ticket_that_came_back_waits_for_as_many_as_there_are():
    assert numbers(Ticket("A001", 40), Ticket("A002", 1), behind={"A001": 3}) == ["A002", "A001"]


DRAWN = st.lists(
    st.builds(
        lambda minutes, priority, care, slot: (minutes, priority, care, slot),
        st.floats(0, 90),
        st.sampled_from([Priority.NORMAL, Priority.NORMAL, Priority.VIP]),
        st.sampled_from([False, False, True]),
        st.none() | st.floats(-60, 60),
    ),
    max_size=25,
).map(lambda drawn: [Ticket(f"T{n:03}", *fields) for n, fields in enumerate(drawn)])


@given(DRAWN, st.sampled_from(["", *Why]))
def test_everybody_stands_in_the_line_exactly_once(tickets, last):
    assert sorted(numbers(*tickets, last=last)) == sorted(ticket.number for ticket in tickets)


@given(DRAWN, st.sampled_from(["", *Why]))
def test_within_a_class_first_come_is_first_served(tickets, last):
    came = {ticket.number: ticket.issued_at for ticket in tickets}
    found = order(*tickets, last=last)
    for why in Why:
        own = [came[number] for number, stands in found if stands is why]
        assert own == sorted(own)


@given(DRAWN, st.sampled_from(["", *Why]))
def test_no_vip_passes_who_came_before_them_and_has_waited_for_the_cap(tickets, last):
    by_number = {ticket.number: ticket for ticket in tickets}
    passed = []
    for number in reversed(numbers(*tickets, last=last)):
        ticket = by_number[number]
        if ticket.priority == Priority.VIP and order(ticket)[0][1] in (Why.VIP, Why.WAITED_LONG):
            assert not [p for p in passed if p.issued_at < ticket.issued_at and NOW - p.issued_at >= CAP]
        if not ticket.care and order(ticket)[0][1] is not Why.APPOINTMENT:
            passed.append(ticket)


@given(DRAWN, st.sampled_from(["", *Why]))
def test_the_kth_who_has_waited_long_is_called_with_the_next_two_k_calls(tickets, last):
    places = [place for place, (_, why) in enumerate(order(*tickets, last=last), 1) if why is Why.WAITED_LONG]
    assert all(place <= 2 * k for k, place in enumerate(places, 1))


@given(DRAWN, st.lists(st.booleans(), max_size=25))
def test_the_promise_holds_call_by_call_while_privileged_ones_keep_coming(tickets, coming):
    line, last, called = list(tickets), "", []
    for n, comes in enumerate(coming):
        if comes:
            line.append(Ticket(f"L9{n:02}", 0, care=True))
        if line:
            number, why = order(*line, last=last)[0]
            line = [ticket for ticket in line if ticket.number != number]
            called.append((why, any(order(ticket)[0][1] is Why.WAITED_LONG for ticket in line)))
            last = why
    twice = [two for two in pairwise(called) if all(why in FIRST and long for why, long in two)]
    assert not twice

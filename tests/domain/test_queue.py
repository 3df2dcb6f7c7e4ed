"""The order of calling (rules 3.9)."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from app.domain.queue import Priority, Waiting, Why, calling_order

NOW = datetime(2026, 11, 23, 2, tzinfo=UTC)
CAP = timedelta(minutes=20)


@dataclass(frozen=True)
class Ticket:
    number: str
    minutes: int
    """How long it has waited."""
    priority: int = Priority.NORMAL

    @property
    def issued_at(self):
        return NOW - timedelta(minutes=self.minutes)


def order(*tickets, behind=None):
    waiting = [Waiting(ticket, (behind or {}).get(ticket.number, 0)) for ticket in tickets]
    return [(place.ticket.number, place.why) for place in calling_order(waiting, NOW, CAP)]


def test_whoever_came_first_is_called_first():
    assert [n for n, _ in order(Ticket("A002", 3), Ticket("A001", 5))] == ["A001", "A002"]


def test_special_care_comes_before_appointments_before_vips_before_the_rest():
    found = order(
        Ticket("A001", 9),
        Ticket("V001", 2, Priority.VIP),
        Ticket("Y001", 1, Priority.APPOINTMENT),
        Ticket("L001", 0, Priority.SPECIAL_CARE),
    )
    assert found == [
        ("L001", Why.SPECIAL_CARE),
        ("Y001", Why.APPOINTMENT),
        ("V001", Why.VIP),
        ("A001", Why.IN_TURN),
    ]


def test_a_vip_no_longer_overtakes_whoever_has_waited_twenty_minutes():
    assert order(Ticket("V001", 2, Priority.VIP), Ticket("A001", 20))[0] == ("A001", Why.WAITED_LONG)


def test_a_vip_who_has_waited_longer_still_goes_before():
    found = order(Ticket("A001", 21), Ticket("V001", 30, Priority.VIP))
    assert [number for number, _ in found] == ["V001", "A001"]


def test_a_ticket_that_came_back_lets_three_others_pass():
    others = [Ticket(f"A00{n}", 10 - n) for n in range(2, 7)]
    found = order(Ticket("A001", 40), *others, behind={"A001": 3})
    assert found[3] == ("A001", Why.CAME_BACK)


def test_a_ticket_that_came_back_is_next_when_few_wait():
    assert [n for n, _ in order(Ticket("A001", 40), Ticket("A002", 1), behind={"A001": 3})] == ["A002", "A001"]


@given(st.lists(st.tuples(st.integers(0, 90), st.sampled_from(list(Priority)), st.integers(0, 3)), max_size=25))
def test_everybody_has_one_place_and_no_overdue_ticket_stands_behind_a_younger_vip(drawn):
    tickets = [Ticket(f"T{n:03}", minutes, priority) for n, (minutes, priority, _) in enumerate(drawn)]
    behind = {f"T{n:03}": held for n, (_, _, held) in enumerate(drawn)}
    found = calling_order([Waiting(t, behind[t.number]) for t in tickets], NOW, CAP)
    assert sorted(place.ticket.number for place in found) == sorted(ticket.number for ticket in tickets)
    assert [place.ahead for place in found] == list(range(len(tickets)))
    seen_vip = None
    for place in (p.ticket for p in found if p.why is not Why.CAME_BACK):
        if place.priority == Priority.NORMAL and place.minutes >= 20:
            assert seen_vip is None or seen_vip >= place.minutes
        if place.priority == Priority.VIP:
            seen_vip = place.minutes

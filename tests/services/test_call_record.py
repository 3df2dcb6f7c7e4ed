"""Why each ticket was called when it was."""

import pytest

from app.domain.errors import Refused
from app.services.call_record import CallRecordDesk


@pytest.fixture
def passed(branch):
    """Somebody of the care line came later and was called first."""
    first = branch.visit(branch.person())
    branch.clock.advance(minutes=3)
    branch.visit(branch.person(special_care=True))
    branch.clock.advance(minutes=1)
    branch.queue().call_next()
    branch.clock.advance(minutes=1)
    branch.queue("colleague").call_next()
    return first


def record(branch, who="manager"):
    return CallRecordDesk(branch.at(who))


def test_whoever_felt_passed_over_is_told_who_went_first_and_why(branch, passed):
    story = record(branch).story("a001")
    assert [(b.call.number, b.call.window, b.because) for b in story.before] == [
        ("L001-C1", "3", "queue.special_care"),
    ]
    assert [(call.number, call.teller_name) for call in story.called] == [("A001-C1", "何敏")]


def test_a_call_out_of_turn_is_told_as_one(branch):
    branch.visit(branch.person())
    second = branch.visit(branch.person())
    branch.queue().call(second.ticket_id, "轮椅客户")
    (before,) = record(branch).story("A001-C1").before
    assert (before.because, before.call.reason) == ("passed.out_of_turn", "轮椅客户")


def test_the_days_calls_come_newest_first(branch, passed):
    assert [call.number for call in record(branch, "teller").calls()] == ["A001-C1", "L001-C1"]


def test_a_number_that_nobody_has_tells_nothing(branch, passed):
    assert record(branch).story("B009") is None


def test_the_administrator_sees_no_calls(branch, passed):
    with pytest.raises(Refused):
        record(branch, "administrator").calls()

"""The window's hold on the line (rules 4.2)."""

from dataclasses import replace
from datetime import date

import pytest

from app.domain.cases import LobbyStep
from app.domain.errors import Conflict, Refused, RuleViolation
from app.domain.people import Qualification, QualificationKind, Staff
from app.domain.reception import Ticket
from app.services.queue import QueueDesk


@pytest.fixture
def called(branch):
    branch.visit(branch.person())
    return branch.queue().call_next()


def code(call, *arguments):
    with pytest.raises(RuleViolation) as refused:
        call(*arguments)
    return refused.value.code


def test_nobody_waiting_is_no_error(branch):
    assert branch.queue().call_next() is None


def test_waiting_tickets_come_in_calling_order_with_the_reason(branch):
    branch.visit(branch.person())
    branch.visit(branch.person(special_care=True))
    assert [(t.number, t.ahead, t.why) for t in branch.queue().waiting()] == [
        ("L001-C1", 0, "queue.special_care"),
        ("A001-C1", 1, "queue.in_turn"),
    ]


def test_a_ticket_goes_to_one_window_and_the_other_calls_the_next(branch):
    first, second = branch.visit(branch.person()), branch.visit(branch.person())
    assert branch.queue().call_next().number == first.number
    assert branch.queue("colleague").call_next().number == second.number
    assert branch.queue("supervisor").call_next() is None


def test_the_slower_of_two_desks_that_call_at_once_gets_the_next_ticket(branch, monkeypatch):
    branch.visit(branch.person())
    second = branch.visit(branch.person())
    desk, real = branch.queue("colleague"), QueueDesk.call
    tried = []

    def call(self, ticket_id):
        tried.append(ticket_id)
        if len(tried) == 1:
            raise Conflict("record.changed")
        return real(self, ticket_id)

    monkeypatch.setattr(QueueDesk, "call", call)
    assert desk.call_next().number == second.number


def test_two_windows_with_the_same_copy_cannot_both_call_it(branch):
    branch.visit(branch.person())
    with branch.store.begin(None) as uow:
        ticket = uow.find(Ticket)[0]
    branch.queue().call_next()
    with branch.store.begin(None) as uow, pytest.raises(Conflict):
        uow.save(replace(ticket, window="9"))


def test_a_window_serves_one_ticket_at_a_time(branch, called):
    branch.visit(branch.person())
    assert code(branch.queue().call_next) == "queue.still_serving"


def test_a_ticket_is_called_again_three_times_twenty_seconds_apart(branch, called):
    desk = branch.queue()
    assert code(desk.recall, called.ticket_id) == "queue.recall_too_soon"
    for _ in range(3):
        branch.clock.advance(seconds=20)
        desk.recall(called.ticket_id)
    branch.clock.advance(seconds=20)
    assert code(desk.recall, called.ticket_id) == "queue.recalled_enough"
    assert desk.mine().calls == 4


def test_waiting_ends_with_the_first_call(branch, called):
    branch.clock.advance(seconds=30)
    assert branch.queue().recall(called.ticket_id).called_at == called.called_at


def test_a_missed_ticket_comes_back_once_behind_three_others(branch, called):
    desk = branch.queue()
    desk.missed(called.ticket_id)
    others = [branch.visit(branch.person()).number for _ in range(4)]
    desk.act(called.ticket_id, "requeue")
    assert [t.number for t in desk.waiting()] == [*others[:3], called.number, others[3]]
    desk.call(called.ticket_id)
    desk.missed(called.ticket_id)
    assert code(desk.act, called.ticket_id, "requeue") == "queue.came_back_once"


def test_a_ticket_that_came_back_moves_up_as_others_are_called(branch, called):
    desk = branch.queue()
    desk.missed(called.ticket_id)
    others = [branch.visit(branch.person()) for _ in range(3)]
    desk.act(called.ticket_id, "requeue")
    branch.clock.advance(seconds=5)
    desk.start_serving(desk.call(others[0].ticket_id).ticket_id)
    assert [t.number for t in desk.waiting()] == [others[1].number, others[2].number, called.number]


def test_a_missed_ticket_cannot_return_after_half_an_hour(branch, called):
    branch.queue().missed(called.ticket_id)
    branch.clock.advance(minutes=31)
    assert code(branch.queue().act, called.ticket_id, "requeue") == "queue.too_late_to_return"


def test_a_served_ticket_leaves_the_window(branch, called):
    desk = branch.queue()
    desk.start_serving(called.ticket_id)
    assert desk.finish(called.ticket_id).state == "served"
    assert desk.mine() is None


def test_nobody_finishes_another_windows_ticket(branch, called):
    branch.queue().start_serving(called.ticket_id)
    assert code(branch.queue("colleague").finish, called.ticket_id) == "queue.not_yours"


def test_a_handed_over_ticket_is_taken_by_somebody_else_and_both_are_on_record(branch, called):
    desk = branch.queue()
    desk.start_serving(called.ticket_id)
    assert code(desk.transfer, called.ticket_id, "  ") == "workflow.reason_missing"
    desk.transfer(called.ticket_id, "需要机构业务窗口")
    with pytest.raises(Refused):
        desk.act(called.ticket_id, "accept")
    taken = branch.queue("colleague").act(called.ticket_id, "accept")
    assert (taken.state, taken.window) == ("serving", "4")
    last = branch.store.all(LobbyStep)[-2:]
    assert [(s.action, s.actor_name) for s in last] == [("transfer", "林晓"), ("accept", "何敏")]


def test_a_paused_ticket_leaves_the_window_free_for_the_next(branch, called):
    desk = branch.queue()
    desk.start_serving(called.ticket_id)
    desk.act(called.ticket_id, "pause")
    second = branch.visit(branch.person())
    assert desk.call_next().number == second.number
    assert [t.number for t in desk.parked()] == [called.number]
    assert code(desk.act, called.ticket_id, "resume") == "queue.still_serving"


def test_a_registration_that_lapsed_yesterday_stops_the_call_saying_so(branch):
    branch.visit(branch.person())
    lapsed = Qualification(QualificationKind.GENERAL, "S1", date(2026, 11, 22))
    with branch.store.begin(None) as uow:
        uow.save(replace(uow.get(Staff, branch.staff["teller"].id), qualifications=(lapsed,)))
        uow.commit()
    with pytest.raises(RuleViolation) as refused:
        branch.queue().call_next()
    assert refused.value.code == "staff.registration_lapsed"
    assert refused.value.params["on"] == date(2026, 11, 22)


def test_a_receptionist_sees_the_line_and_may_not_call(branch, called):
    assert branch.queue("greeter").waiting() == ()
    with pytest.raises(Refused):
        branch.queue("greeter").call_next()


def test_what_friday_left_open_is_closed_on_monday(branch, called):
    branch.visit(branch.person())
    branch.clock.advance(days=3)
    assert branch.queue("greeter").close_earlier_days() == 2
    assert branch.queue().close_earlier_days() == 0
    assert {ticket.state for ticket in branch.store.all(Ticket)} == {"abandoned"}


def test_no_step_of_a_ticket_names_the_client(branch):
    branch.visit(branch.person("欧阳小兰"))
    branch.queue().call_next()
    assert "欧阳" not in repr(branch.store.all(LobbyStep) + branch.store.all(Ticket))

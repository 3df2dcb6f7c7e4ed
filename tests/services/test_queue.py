"""The window's hold on the line (rules 4.2)."""

from dataclasses import replace
from datetime import date

import pytest

from app.domain.cases import LobbyStep
from app.domain.errors import Conflict, Refused, RuleViolation
from app.domain.people import Qualification, QualificationKind, Staff
from app.domain.reception import Ticket
from app.domain.ticket_calls import TicketCall
from app.domain.windows import Opening, WindowState
from app.services.claiming import ClaimAnswer, Claimed
from app.services.queue import QueueDesk


class ClaimedElsewhere:
    """An engine on which another terminal holds one ticket."""

    def __init__(self, ticket_id, outcome=Claimed.TAKEN):
        self._held, self._outcome = ticket_id.bytes, outcome

    def take(self, scope, thing, record_id):
        return ClaimAnswer(self._outcome if record_id == self._held else Claimed.HELD, "C9")


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


def test_what_another_terminal_claimed_is_passed_and_the_next_one_called(branch):
    first, second = branch.visit(branch.person()), branch.visit(branch.person())
    claims = ClaimedElsewhere(first.ticket_id)
    desk = QueueDesk(replace(branch.at("teller"), claims=lambda: claims))
    assert desk.call_next().number == second.number
    with pytest.raises(Conflict, match=r"queue\.called_elsewhere") as told:
        QueueDesk(replace(branch.at("colleague"), claims=lambda: claims)).call(first.ticket_id)
    assert told.value.params == {"number": first.number, "terminal": "C9"}


def test_no_engine_that_answers_keeps_nobody_from_calling(branch):
    first = branch.visit(branch.person())
    offline = ClaimedElsewhere(first.ticket_id, Claimed.OFFLINE)
    assert QueueDesk(replace(branch.at("teller"), claims=lambda: offline)).call_next().number == first.number


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
    desk.call(called.ticket_id, "客户在窗口前")
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


def test_no_step_of_a_ticket_names_the_client(branch):
    branch.visit(branch.person("欧阳小兰"))
    branch.queue().call_next()
    assert "欧阳" not in repr(branch.store.all(LobbyStep) + branch.store.all(Ticket))


def test_calling_out_of_turn_needs_a_reason_and_keeps_it(branch):
    first, second = branch.visit(branch.person()), branch.visit(branch.person())
    desk = branch.queue()
    with pytest.raises(RuleViolation) as refused:
        desk.call(second.ticket_id)
    assert (refused.value.code, refused.value.params) == ("queue.out_of_turn", {"number": first.number})
    desk.call(second.ticket_id, "带婴儿的客户")
    (call,) = branch.store.all(TicketCall)
    assert (call.number, call.reason, call.passed_count) == (second.number, "带婴儿的客户", 1)
    assert [(p.number, p.because) for p in call.passed] == [(first.number, "out_of_turn")]


def test_a_call_keeps_why_this_ticket_was_next_and_who_was_passed(branch):
    usual = branch.visit(branch.person())
    branch.clock.advance(minutes=2)
    branch.visit(branch.person(special_care=True))
    branch.queue().call_next()
    (call,) = branch.store.all(TicketCall)
    assert (call.number, call.why, call.window, call.waiting) == ("L001-C1", "queue.special_care", "3", 2)
    assert [(p.number, p.why, p.because) for p in call.passed] == [(usual.number, "queue.in_turn", "order")]


def test_whom_the_window_may_not_serve_is_passed_and_the_record_says_so(branch):
    lapsed = branch.visit(branch.person(), "PROD-SIGN")
    second = branch.visit(branch.person())
    with branch.store.begin(None) as uow:
        staff = uow.get(Staff, branch.staff["teller"].id)
        uow.save(replace(staff, qualifications=tuple(q for q in staff.qualifications if q.kind.value == "general")))
        uow.commit()
    assert branch.queue().call_next().number == second.number
    (call,) = branch.store.all(TicketCall)
    assert [(p.number, p.because) for p in call.passed] == [(lapsed.number, "staff.registration_missing")]


def test_whoever_calls_opens_their_window(branch, called):
    (state,) = branch.store.all(WindowState)
    assert (state.window, state.state, state.teller_id) == ("3", Opening.OPEN, branch.staff["teller"].id)


def undo(branch, ticket, who="teller"):
    return branch.queue(who).act(ticket.ticket_id, "undo")


def test_a_call_that_was_a_slip_is_taken_back_as_a_step_of_its_own(branch, called):
    back = undo(branch, called)
    assert (back.state, back.window, back.calls, back.called_at) == ("waiting", "", 0, None)
    assert [step.action for step in branch.store.all(LobbyStep)] == ["take_ticket", "call", "undo_call"]
    assert branch.queue().call_next().ticket_id == called.ticket_id


def test_the_end_of_a_service_is_taken_back(branch, called):
    desk = branch.queue()
    desk.start_serving(called.ticket_id)
    desk.finish(called.ticket_id)
    back = undo(branch, called)
    assert (back.state, back.finished_at, desk.mine().number) == ("serving", None, called.number)


def test_a_missed_ticket_stands_at_the_window_again_and_may_still_come_back_once(branch, called):
    desk = branch.queue()
    desk.missed(called.ticket_id)
    desk.act(called.ticket_id, "requeue")
    assert undo(branch, called).state == "missed"
    assert desk.act(called.ticket_id, "requeue").state == "waiting"


@pytest.mark.parametrize(
    ("who", "minutes", "twice"), [("colleague", 0, False), ("teller", 11, False), ("teller", 0, True)]
)
def test_what_cannot_be_taken_back(branch, called, who, minutes, twice):
    branch.clock.advance(minutes=minutes)
    if twice:
        undo(branch, called)
    assert code(undo, branch, called, who) == "queue.nothing_to_undo"


def test_nothing_comes_back_to_a_window_where_somebody_else_stands(branch, called):
    desk = branch.queue()
    desk.missed(called.ticket_id)
    branch.visit(branch.person())
    desk.call_next()
    assert code(undo, branch, called) == "queue.still_serving"


def test_what_was_sent_to_one_window_is_taken_there_only(branch, called):
    desk = branch.queue()
    desk.start_serving(called.ticket_id)
    assert code(desk.transfer, called.ticket_id, "换窗口", "3") == "queue.sent_to_oneself"
    desk.transfer(called.ticket_id, "换窗口", "4")
    assert code(branch.queue("supervisor").act, called.ticket_id, "accept") == "queue.sent_elsewhere"
    assert branch.queue("colleague").act(called.ticket_id, "accept").window == "4"


def test_what_was_sent_to_a_person_waits_for_them(branch, called):
    desk = branch.queue()
    desk.start_serving(called.ticket_id)
    desk.transfer(called.ticket_id, "需要主管", staff_id=branch.staff["supervisor"].id)
    assert code(branch.queue("colleague").act, called.ticket_id, "accept") == "queue.sent_elsewhere"
    assert branch.queue("supervisor").act(called.ticket_id, "accept").state == "serving"


def test_a_hand_over_that_nobody_took_is_taken_back_however_late(branch, called):
    desk = branch.queue()
    desk.start_serving(called.ticket_id)
    desk.transfer(called.ticket_id, "换窗口", "4")
    branch.clock.advance(minutes=30)
    assert (undo(branch, called).state, desk.mine().sent_to_window) == ("serving", "")


def test_the_same_person_twice_in_the_line_is_named_on_both_numbers(branch):
    client = branch.person()
    one, other = branch.visit(client), branch.visit(client, "ACC-PWD")
    assert [(t.number, t.twins) for t in branch.queue().waiting()] == [
        (one.number, (other.number,)),
        (other.number, (one.number,)),
    ]

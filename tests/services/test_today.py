"""The day in numbers, one search for everything, the audit desk."""

from datetime import timedelta

import pytest

from app.domain.errors import Refused
from app.services.audit import AuditDesk
from app.services.search import SearchDesk
from app.services.today import TodayDesk


def today(branch, who="teller"):
    return TodayDesk(branch.at(who)).numbers()


def test_a_new_day_stands_at_nothing(branch):
    numbers = today(branch)
    assert (numbers.waiting, numbers.served, numbers.median_wait, numbers.my_open_cases) == (0, 0, None, ())


def test_waiting_time_runs_from_the_ticket_to_the_first_call(branch):
    for minutes in (4, 6):
        branch.visit(branch.person())
        branch.clock.advance(minutes=minutes)
        desk = branch.queue()
        called = desk.call_next()
        desk.start_serving(called.ticket_id)
        desk.finish(called.ticket_id)
    branch.visit(branch.person())
    branch.clock.advance(minutes=3)
    numbers = today(branch)
    assert (numbers.served, numbers.waiting, numbers.median_wait) == (2, 1, timedelta(minutes=5))
    assert numbers.longest_wait == timedelta(minutes=3)


def test_what_is_mine_and_what_waits_for_me_are_told_apart(branch):
    case = branch.case(service="CLOSE")
    branch.cases().apply(case.case_id)
    assert [c.case_id for c in today(branch).my_open_cases] == [case.case_id]
    assert today(branch).waiting_for_me == ()
    assert [c.case_id for c in today(branch, "supervisor").waiting_for_me] == [case.case_id]


def test_deadlines_near_past_and_provisional_are_counted(branch):
    branch.cases().apply(branch.case().case_id)
    assert (today(branch).due_soon, today(branch).overdue) == (0, 0)
    branch.clock.advance(hours=20)
    assert (today(branch).due_soon, today(branch).overdue) == (1, 0)
    branch.clock.advance(days=2)
    assert (today(branch).due_soon, today(branch).overdue) == (0, 1)
    branch.clock.advance(days=30)
    branch.cases().apply(branch.case(service="NTT").case_id)
    assert today(branch).provisional_deadlines == 1


def test_the_administrator_sees_how_many_wait_and_no_client(branch):
    branch.case(branch.person("欧阳小兰"))
    assert "欧阳" not in repr(today(branch, "administrator"))


def test_the_box_finds_tickets_clients_and_numbers_masked(branch):
    slip = branch.visit(branch.person("欧阳小兰", client_no="YS00000042"))
    case = branch.case()
    sealed = branch.sealed(branch.executed().case_id)
    box = SearchDesk(branch.at("teller"))
    assert box.find(slip.number.lower())[0].kind == "ticket"
    assert [(h.kind, h.title) for h in box.find("欧阳")] == [("client", "欧阳*")]
    assert [(h.kind, h.title) for h in box.find(case.case_no)] == [("case", case.case_no)]
    assert [(h.kind, h.title) for h in box.find(sealed.confirmation_no)] == [("confirmation", sealed.confirmation_no)]
    assert box.find("  ") == ()


def test_the_box_shows_nothing_to_whom_it_is_closed(branch):
    branch.visit(branch.person("欧阳小兰"))
    assert SearchDesk(branch.at("administrator")).find("欧阳") == ()


def test_the_auditor_reads_and_walks_the_trail_and_that_is_on_it(branch):
    branch.person()
    desk = AuditDesk(branch.at("auditor"))
    assert "client:file:registered" in [row.action for row in desk.page()]
    assert desk.verify().broken_at is None
    assert branch.actions()[-1] == "audit:chain:verified"


def test_a_teller_does_not_read_the_trail(branch):
    with pytest.raises(Refused):
        AuditDesk(branch.at("teller")).page()

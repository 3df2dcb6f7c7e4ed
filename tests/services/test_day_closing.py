"""The end of a day, and its figures (rules 1.3-c, 2.1-f, 4.2)."""

from datetime import date

import pytest

from app.domain.day_sheets import DaySheet
from app.domain.errors import Refused, RuleViolation
from app.domain.reception import Ticket
from app.domain.windows import Opening, WindowState
from app.services.windows import WindowDesk


def served(branch, client, minutes=5):
    """Serve a client who was just received, and return the ticket."""
    branch.visit(client)
    branch.clock.advance(minutes=minutes)
    desk = branch.queue()
    ticket = desk.call_next()
    desk.start_serving(ticket.ticket_id)
    branch.clock.advance(minutes=9)
    return desk.finish(ticket.ticket_id)


def test_what_friday_left_open_is_closed_on_monday_by_nobody(branch):
    branch.visit(branch.person())
    branch.visit(branch.person())
    branch.queue().call_next()
    branch.clock.advance(days=3)
    assert branch.days("greeter").close_earlier_days() == 2
    assert branch.days().close_earlier_days() == 0
    assert {ticket.state for ticket in branch.store.all(Ticket)} == {"abandoned"}


def test_a_day_that_was_forgotten_gets_its_sheet(branch):
    branch.visit(branch.person())
    branch.clock.advance(days=3)
    branch.days().close_earlier_days()
    (sheet,) = branch.store.all(DaySheet)
    assert (sheet.business_day, sheet.tickets) == (date(2026, 11, 23), 1)
    assert b"2026-11-23" in branch.blobs.get(sheet.digest)


def test_closing_abandons_who_waits_and_closes_the_windows(branch):
    served(branch, branch.person())
    branch.visit(branch.person())
    sheet = branch.days().close_day("zh_CN")
    assert sorted(t.state for t in branch.store.all(Ticket)) == ["abandoned", "served"]
    assert [state.state for state in branch.store.all(WindowState)] == [Opening.OPEN, Opening.CLOSED]
    assert branch.days().sheets() == (sheet,)


def test_nobody_closes_the_day_over_a_client_who_is_being_served(branch):
    branch.visit(branch.person())
    number = branch.queue().call_next().number
    with pytest.raises(RuleViolation) as refused:
        branch.days().close_day("en")
    assert (refused.value.code, refused.value.params) == ("day.still_serving", {"numbers": number})


def test_a_receptionist_closes_no_day(branch):
    with pytest.raises(Refused):
        branch.days("greeter").close_day("en")


def test_the_figures_are_those_of_the_stored_instants(branch):
    served(branch, branch.person(), minutes=4)
    served(branch, branch.person(), minutes=12)
    figures = branch.days().figures()
    waits, service = figures.waits, figures.by_service["BANK-CHG"]
    assert (figures.tickets, figures.served, figures.windows) == (2, 2, 1)
    assert [span.total_seconds() / 60 for span in (waits.half, waits.nine_of_ten, waits.longest)] == [4, 12, 12]
    assert service.took.half.total_seconds() == 540
    assert list(figures.by_hour) == [9]


def test_a_sheet_is_printed_as_it_was_archived(branch):
    sheet = branch.days().close_day("en")
    branch.days("manager").print_sheet(sheet)
    assert branch.tools.printer.printed[-1][2] == branch.blobs.get(sheet.digest)
    assert branch.actions()[-1] == "day:sheet:printed"


def test_a_window_is_paused_and_opened_again(branch):
    desk = WindowDesk(branch.at("teller"))
    desk.open()
    desk.pause("午休")
    assert (desk.mine().state, desk.mine().reason) == (Opening.PAUSED, "午休")
    desk.open()
    assert [state.window for state in desk.all() if state.state is Opening.OPEN] == ["3"]

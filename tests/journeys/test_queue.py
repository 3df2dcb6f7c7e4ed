"""The hall through real windows: keys alone, missed and back, handed over, late by twelve minutes, eight at once."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from app.domain.people import Actor, Staff
from app.services.queue import QueueDesk
from app.services.reception import Receive
from app.services.ticketing import TakeTicket
from tests.journeys.branch import CLIENT_NUMBER, ELDER, NAMESAKE, SUPERVISOR, TELLER
from tests.journeys.hands import CONTROL


def line_up(bed, *names, service="ACC-UPD"):
    """Receive clients of the branch behind the windows, in this order, and return their numbers."""
    desk, numbers = bed.desks.reception, []
    for name in names:
        (client,) = bed.desks.clients.search(name)
        command = Receive(client_id=client.client_id, need="办理", service_codes=(service,), again=True)
        numbers.append(desk.receive(command).number)
        bed.branch.clock.advance(seconds=5)
    return numbers


def test_a_walk_in_gets_a_number_by_keys_alone(bed):
    bed.sign_in(TELLER)
    page = bed.desk("reception")
    press, kind = bed.hands.press, bed.hands.type
    kind(CLIENT_NUMBER)
    bed.hands.until(lambda: page.finder._shown_for == CLIENT_NUMBER)
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_F8)
    kind("zlbg")
    bed.hands.until(lambda: page.need.services.line.settled)
    press(Qt.Key.Key_Return)
    assert page.need.services.chosen == ("ACC-UPD",)
    press(Qt.Key.Key_Return, CONTROL)
    assert page.slip.slip.number == "A001-C1"
    assert page.finder.line.hasFocus(), "ready for the next one"


def test_who_did_not_come_is_called_three_times_and_returns_once(bed):
    bed.sign_in(TELLER)
    missed, *others = line_up(bed, "郑小满", NAMESAKE, ELDER)
    page = bed.desk("queue")
    called = bed.desks.queue.mine
    bed.hands.press(Qt.Key.Key_F5)
    first = called().number
    for _ in range(3):
        bed.branch.clock.advance(seconds=21)
        bed.hands.press(Qt.Key.Key_F6)
    assert called().calls == 4
    bed.hands.press(Qt.Key.Key_F7)
    assert called() is None
    assert [ticket.state for ticket in bed.desks.queue.parked()] == ["missed"]
    bed.hands.push("Put back in line", page.parked)
    numbers = [ticket.number for ticket in page.table.model.rows]
    assert numbers[-1] == first
    assert set(numbers) == {missed, *others}


def test_the_wrong_button_is_taken_back_by_the_one_that_names_it(bed):
    bed.sign_in(TELLER)
    (number,) = line_up(bed, "郑小满")
    page = bed.desk("queue")
    bed.hands.press(Qt.Key.Key_F5)
    bed.hands.press(Qt.Key.Key_F7)
    bed.hands.click(page.at_window.undo)
    assert (bed.desks.queue.mine().number, bed.desks.queue.mine().state) == (number, "called")


def test_a_number_goes_to_a_colleagues_window_and_is_taken_there(bed):
    bed.sign_in(SUPERVISOR)
    bed.desks.hall.windows.open()
    bed.change(TELLER)
    (number,) = line_up(bed, "郑小满")
    page = bed.desk("queue")
    bed.hands.press(Qt.Key.Key_F5)
    bed.hands.push("Begin service", bed.shell.ticket_bar)
    page = bed.desk("queue")

    def answer(asked):
        asked.to.setCurrentIndex(1)
        bed.hands.type("需要主管办理", into=asked._asked.line)
        bed.hands.push("Hand over", asked)

    bed.hands.answering(lambda: bed.hands.click(page.at_window.hand), answer)
    assert bed.desks.queue.mine() is None
    bed.change(SUPERVISOR)
    page = bed.desk("queue")
    bed.hands.push("Take over", page.parked)
    assert bed.desks.queue.mine().number == number


def test_calling_before_the_turn_asks_why_and_the_record_tells_it(bed):
    bed.sign_in(TELLER)
    first, second = line_up(bed, "郑小满", NAMESAKE)
    page = bed.desk("queue")
    page.table.select_row(1)

    def answer(asked):
        bed.hands.push("Only hands something in", asked)
        bed.hands.push("Call", asked)

    bed.hands.answering(lambda: bed.hands.click(page.call), answer)
    assert bed.desks.queue.mine().number == second

    def read(shown):
        bed.hands.type(first, into=shown.number)
        bed.hands.press(Qt.Key.Key_Return)
        bed.hands.until(lambda: "Only hands something in" in shown.told.text(), shown.told.text())
        shown.accept()

    bed.hands.answering(lambda: bed.hands.click(page.record), read)


@pytest.mark.parametrize(("late", "first"), [(12, "A001-C1"), (9, "Y001-C1")])
def test_whoever_is_late_for_an_appointment_by_twelve_minutes_waits_in_turn(bed, late, first):
    bed.sign_in(TELLER)
    line_up(bed, "郑小满")
    slot = bed.branch.clock() - timedelta(minutes=late)
    bed.desks.reception.take_ticket(TakeTicket(service_codes=("ACC-UPD",), slot_at=slot))
    bed.desk("queue")
    bed.hands.press(Qt.Key.Key_F5)
    assert bed.desks.queue.mine().number == first


def test_eight_tellers_serve_a_line_and_nobody_is_called_twice(bed):
    bed.sign_in(TELLER)
    numbers = line_up(bed, *(["郑小满", NAMESAKE] * 6))
    place, calls = bed.place, []
    with place.store.begin(None) as uow:
        first = next(staff for staff in uow.find(Staff) if staff.login == TELLER)
    for n in range(7):
        actor = Actor(place.ids(), f"w{n}", f"柜员{n}", place.actor.roles, place.actor.terminal_id, "C1", str(10 + n))
        with place.store.begin(None) as uow:
            uow.add(_like(first, actor))
            uow.commit()
        calls.append(QueueDesk(place.for_actor(actor, place.signer)).call_next().number)
    page = bed.desk("queue")
    bed.hands.press(Qt.Key.Key_F5)
    calls.append(bed.desks.queue.mine().number)
    assert calls == numbers[:8]
    assert [ticket.number for ticket in page.table.model.rows] == numbers[8:]


def _like(staff, actor):
    return replace(staff, id=actor.staff_id, login=actor.login, name=actor.name, window=actor.window, version=0)


def test_the_day_is_closed_with_its_sheet(bed, pdfa_check, tmp_path):
    bed.sign_in(SUPERVISOR)
    line_up(bed, "郑小满")
    page = bed.desk("queue")

    def close(shown):
        bed.hands.answering(
            lambda: bed.hands.click(shown.close_day), lambda asked: bed.hands.push("Close the day", asked)
        )
        bed.hands.until(lambda: shown.sheets.current() is not None or bool(bed.desks.hall.days.sheets()))
        shown.accept()

    bed.hands.answering(lambda: bed.hands.click(page.day), close)
    (sheet,) = bed.desks.hall.days.sheets()
    assert sheet.tickets == 1
    assert not page.table.model.rows
    made = tmp_path / "day.pdf"
    made.write_bytes(bed.desks.hall.days.pdf(sheet))
    pdfa_check(made)

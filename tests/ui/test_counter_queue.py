from dataclasses import replace
from datetime import timedelta

import pytest

from app.domain.policy import Role
from app.domain.reception import Ticket
from app.services.call_record import CallRecordDesk
from app.services.day_closing import DayClosingDesk, DayTools
from app.services.queue import QueueDesk
from app.services.reception import Receive, ReceptionDesk
from app.services.windows import WindowDesk
from app.ui.counter.queue.page import QueuePage
from app.ui.counter.queue.wiring import QueueWiring
from app.ui.language import Language
from app.ui.widgets.ticket_bar import TicketBar
from tests.fakes.counter_branch import counter_branch
from tests.fakes.signing import FakeBlobs, FakePrinter


@pytest.fixture
def branch():
    branch = counter_branch(roles=(Role.TELLER, Role.RECEPTIONIST))
    for name in ("张晓梅", "李伟", "赵敏"):
        client = branch.client(name)
        ReceptionDesk(branch.place).receive(Receive(client_id=client.id, need="办理", service_codes=("ACC-PWD",)))
        branch.clock.advance(minutes=1)
    return branch


def closing(branch):
    tools = DayTools(set_sheet=lambda paper: b"%PDF", words=lambda *words: words[-1], printer=FakePrinter())
    return DayClosingDesk(replace(branch.place, blobs=FakeBlobs()), tools)


@pytest.fixture
def begun():
    return []


@pytest.fixture
def bar(branch, qtbot):
    bar = TicketBar(branch.clock)
    qtbot.addWidget(bar)
    bar.show()
    return bar


@pytest.fixture
def wiring(branch, bar, tasks, begun):
    wiring = QueueWiring(
        bar, QueueDesk(branch.place), WindowDesk(branch.place), branch.around(tasks), window="3",
        open_case_for=begun.append,
        close_earlier_days=closing(branch).close_earlier_days,
    )  # fmt: skip
    wiring.reload()
    tasks.wait_idle()
    return wiring


@pytest.fixture
def page(branch, wiring, tasks, qtbot):
    page = QueuePage(wiring, branch.around(tasks), calls=CallRecordDesk(branch.place), days=closing(branch))
    qtbot.addWidget(page)
    page.resize(1150, 740)
    page.show()
    tasks.wait_idle()
    return page


def test_the_bar_calls_whoever_is_next(wiring, bar, tasks):
    bar.call_next.emit()
    tasks.wait_idle()
    assert wiring.line.mine.number == "A001-C1"
    assert len(wiring.line.waiting) == 2


def test_beginning_the_service_leads_to_opening_its_case(wiring, bar, tasks, begun):
    bar.call_next.emit()
    tasks.wait_idle()
    bar.serve.emit()
    tasks.wait_idle()
    assert [(ticket.number, ticket.service_code) for ticket in begun] == [("A001-C1", "ACC-PWD")]


def test_a_second_press_is_the_same_press(wiring, bar, tasks, begun, heard):
    bar.call_next.emit()
    bar.call_next.emit()
    tasks.wait_idle()
    bar.serve.emit()
    bar.serve.emit()
    tasks.wait_idle()
    assert (len(begun), len(wiring.line.waiting), heard.errors) == (1, 2, [])


def test_after_a_refusal_the_next_press_counts(wiring, bar, tasks, heard):
    bar.call_next.emit()
    tasks.wait_idle()
    for _ in range(3):
        bar.recall.emit()
        tasks.wait_idle()
    refused = len(heard.errors)
    bar.serve.emit()
    tasks.wait_idle()
    assert refused
    assert wiring.line.mine.serving_at is not None


def test_a_client_who_did_not_come_is_set_aside_and_can_be_put_back(wiring, bar, page, tasks):
    bar.call_next.emit()
    tasks.wait_idle()
    bar.no_show.emit()
    tasks.wait_idle()
    assert [ticket.state for ticket in wiring.line.parked] == ["missed"]
    page.parked.back.click()
    tasks.wait_idle()
    assert not wiring.line.parked
    assert len(wiring.line.waiting) == 3


def test_recalling_too_soon_is_refused_in_words_and_the_ticket_stays(wiring, bar, tasks, heard):
    bar.call_next.emit()
    tasks.wait_idle()
    bar.recall.emit()
    tasks.wait_idle()
    assert [error.code for error in heard.errors] == ["queue.recall_too_soon"]
    assert wiring.line.mine.number == "A001-C1"


def test_the_page_lists_who_waits_in_calling_order_with_the_reason(page):
    rows = page.table.model.rows
    assert [row.number for row in rows] == ["A001-C1", "A002-C1", "A003-C1"]
    assert all(row.why == "queue.in_turn" for row in rows)


def test_one_that_waits_can_be_called_out_of_turn(page, wiring, tasks):
    answers = []
    wiring.out_of_turn.disconnect(page._ask_why)
    wiring.out_of_turn.connect(lambda ticket, first: (answers.append(first), wiring.call(ticket, "抱婴儿")))
    page.table.select_row(2)
    page.call.click()
    tasks.wait_idle()
    assert (wiring.line.mine.number, answers) == ("A003-C1", ["A001-C1"])


def test_finishing_frees_the_window(page, wiring, bar, branch, tasks):
    wiring.call_next()
    tasks.wait_idle()
    wiring.start()
    tasks.wait_idle()
    branch.clock.now += timedelta(minutes=5)
    page.at_window.finish.click()
    tasks.wait_idle()
    assert wiring.line.mine is None


def test_a_paused_window_calls_nobody_until_it_opens_again(wiring, bar, tasks):
    bar.pause.emit(True)
    tasks.wait_idle()
    assert not bar.next_button.isEnabled()
    bar.pause.emit(False)
    tasks.wait_idle()
    assert bar.next_button.isEnabled()


def test_the_last_step_is_taken_back_by_the_button_that_names_it(wiring, page, tasks):
    wiring.call_next()
    tasks.wait_idle()
    assert page.at_window.undo.text() == "Undo: A001-C1 Call"
    page.at_window.undo.click()
    tasks.wait_idle()
    assert (wiring.line.mine, len(wiring.line.waiting)) == (None, 3)
    assert not page.at_window.undo.isVisible()


def test_a_ticket_that_turns_out_to_be_another_windows_is_told(branch, wiring, tasks, page):
    seen = []
    wiring.changed.connect(lambda line: seen.append(line.lost))
    wiring.call_next()
    tasks.wait_idle()
    with branch.store.begin(None) as uow:
        mine = uow.get(Ticket, wiring.line.mine.ticket_id)
        uow.save(replace(mine, teller_id=branch.place.ids(), window="7"))
        uow.commit()
    wiring.reload()
    tasks.wait_idle()
    assert wiring.line.mine is None
    assert [lost.window for lost in seen if lost is not None] == ["7"]


def test_the_bar_names_its_ticket_anew_when_the_language_is_switched(wiring, bar, tasks, look):
    bar.call_next.emit()
    tasks.wait_idle()
    assert "Reset a password" in bar._about.text()
    look(Language.CHINESE)
    assert "密码重置" in bar._about.text()


def test_the_first_look_of_a_day_closes_what_earlier_days_left_open(branch, wiring, tasks):
    assert len(wiring.line.waiting) == 3
    branch.clock.advance(days=1)
    wiring.reload()
    tasks.wait_idle()
    assert wiring.line.waiting == ()
    assert closing(branch).close_earlier_days() == 0

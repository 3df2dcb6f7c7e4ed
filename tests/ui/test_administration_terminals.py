"""The terminals' page: a request is let in by its code, and a terminal is revoked with a reason."""

import pytest

from app.domain.errors import RuleViolation
from app.services.terminals import TerminalDesk
from app.ui.counter.administration.terminals.admitting import Admission
from app.ui.counter.administration.terminals.page import TerminalsPage
from app.ui.language import Language
from tests.fakes.desk_screens import desk_screens
from tests.fakes.enrolment_keys import Newcomer, first_keys


@pytest.fixture
def screens(tasks):
    return desk_screens(tasks)


@pytest.fixture
def page(screens, qtbot, tasks):
    keys = first_keys(screens.branch)

    def make(who="manager"):
        place = screens.branch.at(who)
        desk = TerminalDesk(place, keys)
        acts = Admission(examine=desk.examine, approve=desk.approve, read_file=lambda path: path.read_text())
        page = TerminalsPage(desk, acts, screens.around, place.may)
        qtbot.addWidget(page)
        page.show()
        tasks.wait_idle()
        return page

    return make


def ask(page, tasks, newcomer, code):
    page.begin.click()
    page.admit.form.fill({"request": newcomer.text, "code": code})
    page.admit._examine()
    tasks.wait_idle()


def codes(page):
    return [one.code for one in page.table.model.rows]


def test_a_request_is_examined_named_and_let_in_by_the_code_that_was_read_out(page, tasks, qtbot):
    page, newcomer = page(), Newcomer(terminal="K1")
    ask(page, tasks, newcomer, newcomer.code)
    assert page.admit.who.text.startswith("Terminal K1 (Counter) asks to be let in")
    page.admit.approve.click()
    tasks.wait_idle()
    qtbot.waitUntil(lambda: codes(page) == ["C1", "K1"])
    assert page.admit.form.isHidden()
    assert len(page.admit._code.text()) == 9
    page.admit.close_button.click()
    assert page.admit.isHidden()


def test_another_code_is_refused_beside_its_field_and_nobody_is_let_in(page, tasks):
    page, newcomer = page(), Newcomer()
    ask(page, tasks, newcomer, Newcomer().code)
    page.admit.approve.click()
    tasks.wait_idle()
    assert page.admit.form.row("code").fault.code == "enrolment.code_differs"
    assert page.admit.approve.isEnabled()
    assert codes(page) == ["C1"]


def test_what_is_no_request_is_said_beside_it_at_once(page, tasks):
    page = page()
    page.begin.click()
    page.admit.take("hello")
    page.admit._examine()
    tasks.wait_idle()
    assert page.admit.form.row("request").fault.code == "enrolment.no_request"
    assert page.admit.who.isHidden()


def test_a_terminal_is_revoked_with_a_reason_and_stays_in_the_list(page, tasks, qtbot, screens):
    page, newcomer = page(), Newcomer()
    ask(page, tasks, newcomer, newcomer.code)
    page.admit.approve.click()
    tasks.wait_idle()
    qtbot.waitUntil(lambda: codes(page) == ["C1", "C2"])
    page.table.select_row(1)
    page.detail.end.click()
    page.dialog.view.fill({"reason": "设备被盗"})
    page.dialog.view.submit()
    tasks.wait_idle()
    qtbot.waitUntil(lambda: page.table.model.rows[1].revoked_at is not None)
    assert screens.notices == ["Terminal C2 is revoked; new keys are in use."]
    page.table.select_row(1)
    assert page.detail.end.isHidden()


def test_this_terminal_cannot_revoke_itself_and_a_reader_changes_nothing(page):
    assert page().detail.end.isHidden()
    assert page("auditor").begin.isHidden()


def test_the_page_speaks_chinese(page, look):
    page = page()
    look(Language.CHINESE)
    assert page.begin.text() == "批准终端加入"


def test_the_card_says_nothing_of_a_request_that_was_changed_meanwhile(page, tasks):
    page, newcomer = page(), Newcomer()
    page.begin.click()
    page.admit.take(newcomer.text)
    page.admit._examined("another text", page.admit._acts.examine(newcomer.text))
    assert page.admit.who.isHidden()
    with pytest.raises(RuleViolation):
        page.admit._acts.examine("another text")

"""A case from open to archived through the real pages and desks; only press, sealer and printer are fakes."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from app.domain.errors import Unavailable
from app.ui.client_view.stage import Stage
from app.ui.counter.service.page import ServicePage
from tests.fakes.service_counter import around, fresh_branch, service_desks
from tests.fakes.signing import signature


@pytest.fixture
def branch():
    return fresh_branch()


class Counter:
    """The service page with hands and eyes."""

    def __init__(self, qtbot, branch, tasks, who="teller"):
        self.branch, self.tasks, self.said = branch, tasks, []
        surroundings = around(branch, tasks, notify=lambda text, tone: self.said.append(text))
        self.page = ServicePage(
            service_desks(branch, who), surroundings, open_client=lambda _id: None, ask=lambda _page, _action: "CS-7"
        )
        qtbot.addWidget(self.page)
        self.page.resize(1150, 740)
        self.page.show()
        self.rest()

    def rest(self):
        self.tasks.wait_idle()

    @property
    def case(self):
        return self.page.case

    @property
    def bar(self):
        return self.case.confirmation.bar

    @property
    def session(self):
        return self.case.signing.session

    @property
    def window(self):
        return self.session.window

    def press(self, button):
        button.click()
        self.rest()

    def act(self, action):
        self.press(self.case.next.buttons[action])

    def show(self, case_id):
        self.page.show_case(case_id)
        self.rest()

    def read(self):
        while not self.window.reading.read:
            self.window.reading.go_on()
        self.rest()

    def draw(self):
        """Write something that looks like a name, with the mouse."""
        pad = self.window.pen.pad
        QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=QPoint(60, 120))
        for n in range(30):
            QTest.mouseMove(pad, QPoint(60 + 12 * n, 120 + (70 if n % 2 else -70)))
        QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=QPoint(420, 150))

    def sign(self):
        self.press(self.bar.main)
        self.read()
        self.press(self.window.reading.sign)
        self.draw()
        self.press(self.window.pen.confirm)

    def close(self):
        self.session.take_back()
        self.rest()


@pytest.fixture
def counter(qtbot, branch, tasks):
    made = Counter(qtbot, branch, tasks)
    yield made
    made.close()


@pytest.fixture
def executed(counter):
    """The page with a case that waits for its confirmation."""
    counter.show(counter.branch.executed().case_id)
    return counter


def test_a_case_goes_from_the_ticket_to_the_archive_through_the_page(counter):
    slip = counter.branch.visit(counter.branch.person(), "BANK-CHG", checked=False)
    ticket = counter.branch.queue().call_next()
    counter.branch.queue().start_serving(ticket.ticket_id)
    counter.page.reload()
    counter.rest()
    counter.press(counter.page.new)
    assert counter.page.opening.form.raw()["service_code"] == slip.service_code
    counter.page.opening.form.fill({"details": "变更三方存管银行"})
    counter.press(counter.page.opening.open)
    assert len(counter.case.next.missing_texts()) == 2
    counter.press(counter.case.next.mends["case.identity_unchecked"])
    for check in counter.case.content.checks.values():
        check.setChecked(True)
    counter.case.content.changed.emit()
    counter.rest()
    counter.act("apply")
    counter.act("execute")
    counter.press(counter.bar.main)
    counter.sign()
    for _ in ("countersign and seal", "print"):
        counter.press(counter.bar.main)
    assert counter.case.folder.case.state == "archived"


def test_the_pen_stays_shut_until_the_last_page_is_read(executed):
    executed.press(executed.bar.main)
    executed.press(executed.bar.main)
    reading = executed.window.reading
    assert not reading.sign.isVisible()
    reading.go_to(1)
    assert executed.bar.line.text().endswith(" so far. The pen opens at the end of the last page.")
    executed.read()
    assert reading.sign.isVisible()
    assert reading.sign.isEnabled()
    assert executed.case.folder.confirmation.read_to_end_at is not None


def test_a_second_press_of_a_step_is_the_same_press(executed):
    executed.press(executed.bar.main)
    executed.press(executed.bar.main)
    executed.read()
    executed.press(executed.window.reading.sign)
    executed.draw()
    executed.press(executed.window.pen.confirm)
    for _ in ("seal", "print"):
        executed.bar.main.click()
        executed.press(executed.bar.main)
    assert executed.case.folder.case.state == "archived"
    assert not executed.case.confirmation.fault.text
    assert len(executed.branch.tools.printer.printed) == 1


def test_without_a_printer_the_page_says_what_to_do(counter):
    counter.branch.tools.printer.names = ()
    counter.case.signing.card.bar.printer.clear()
    case = counter.branch.executed()
    counter.branch.sealed(case.case_id)
    counter.show(case.case_id)
    assert counter.bar.line.text().startswith("No printer is connected.")
    assert counter.bar.other.isEnabled()
    counter.branch.tools.printer.names = ("Front desk",)
    counter.show(case.case_id)
    assert counter.bar.main.isEnabled()


def test_only_what_leads_on_lies_on_the_keys(executed):
    assert executed.bar.main.shortcut().toString() == "Ctrl+Return"
    executed.press(executed.bar.main)
    executed.press(executed.bar.main)
    assert executed.bar.stage == "client"
    assert executed.bar.main.shortcut().isEmpty()


def test_the_teller_sees_how_far_the_client_is(executed):
    executed.press(executed.bar.main)
    executed.press(executed.bar.main)
    assert executed.bar.title.text() == "The client is reading: page 1 of 2"
    executed.read()
    assert executed.bar.title.text() == "The client is reading: page 2 of 2"
    executed.press(executed.window.reading.sign)
    assert executed.bar.title.text() == "The client is signing"


def test_an_empty_pad_is_refused_with_a_word(executed):
    executed.press(executed.bar.main)
    executed.press(executed.bar.main)
    executed.read()
    executed.press(executed.window.reading.sign)
    executed.press(executed.window.pen.confirm)
    assert executed.window.pen.refusal.text() == "Please sign in the box."
    assert executed.session.progress.stage is Stage.SIGNING


def test_a_scribble_that_is_too_small_is_refused_with_a_word(executed):
    executed.press(executed.bar.main)
    executed.press(executed.bar.main)
    executed.read()
    executed.press(executed.window.reading.sign)
    pad = executed.window.pen.pad
    QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=QPoint(60, 60))
    for n in range(12):
        QTest.mouseMove(pad, QPoint(60 + n, 60 + n % 3))
    QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=QPoint(72, 60))
    executed.press(executed.window.pen.confirm)
    assert executed.window.pen.refusal.text() == "The signature is too small. Please sign larger."


def test_no_key_of_the_clients_closes_their_view(executed):
    executed.press(executed.bar.main)
    executed.press(executed.bar.main)
    executed.window.close()
    assert executed.window.isVisible()


def test_entering_and_taking_back_the_screen_are_on_record(executed):
    executed.press(executed.bar.main)
    executed.press(executed.bar.main)
    executed.press(executed.bar.main)
    assert not executed.session.active
    events = [event for _, _, event in executed.branch.store.audited if "client_view" in event.action]
    assert [event.action.rpartition(":")[2] for event in events] == ["entered", "left"]
    assert events[1].details == {"how": "taken_back", "stage": "reading"}


def test_a_failing_printer_leaves_the_document_sealed_and_the_copy_pending(executed, qtbot):
    executed.press(executed.bar.main)
    executed.sign()
    executed.press(executed.bar.main)
    executed.branch.tools.printer.fail_at["print_pdf"] = Unavailable("printer.failed", printer="Front desk", page=1)
    executed.press(executed.bar.main)
    assert executed.case.confirmation.fault.text.startswith("Printing on Front desk failed.")
    assert executed.case.folder.confirmation.state == "sealed"
    qtbot.waitUntil(lambda: len(executed.page.pending.waiting) == 1)
    executed.press(executed.bar.main)
    assert executed.case.folder.case.state == "archived"
    qtbot.waitUntil(lambda: executed.page.pending.waiting == ())


def test_a_copy_that_came_out_later_is_not_printed_twice(executed):
    executed.press(executed.bar.main)
    executed.sign()
    executed.press(executed.bar.main)
    executed.branch.tools.printer.fail_at["print_pdf"] = Unavailable("printer.failed", printer="Front desk", page=1)
    executed.press(executed.bar.main)
    executed.page.pending.try_again()
    executed.rest()
    executed.press(executed.bar.main)
    assert executed.case.folder.case.state == "archived"
    assert len(executed.branch.tools.printer.printed) == 1


STAGES = {
    "generated": "present",
    "presented": "present",
    "read": "present",
    "signed": "seal",
    "countersigned": "seal",
    "sealed": "deliver",
    "archived": "rate",
}


@pytest.mark.parametrize("stopped", STAGES)
def test_a_case_goes_on_where_the_program_stopped(counter, stopped):
    desk, case = counter.branch.signing(), counter.branch.executed()
    made = desk.generate(case.case_id).confirmation_id
    steps = {
        "presented": desk.present,
        "read": desk.read_to_end,
        "signed": lambda one: desk.sign(one, signature()),
        "countersigned": desk.countersign,
        "sealed": desk.seal,
        "archived": lambda one: desk.deliver(one, None),
    }
    for name in list(STAGES)[1 : list(STAGES).index(stopped) + 1]:
        steps[name](made)
    counter.show(case.case_id)
    assert counter.bar.stage == STAGES[stopped]
    assert counter.bar.main.isEnabled()


def test_the_client_rates_unseen_and_once(executed):
    executed.press(executed.bar.main)
    executed.sign()
    executed.press(executed.bar.main)
    executed.press(executed.bar.other)
    if not executed.session.active:
        executed.press(executed.bar.main)
    executed.window.rating.faces[4].click()
    assert executed.bar.title.text() == "The client is rating"
    executed.press(executed.window.rating.send)
    executed.close()
    assert executed.case.folder.rated
    assert executed.bar.stage == "over"


def test_on_a_screen_of_their_own_the_client_waits_and_then_rates(executed, qapp):
    executed.session.client_screen = qapp.primaryScreen
    executed.press(executed.bar.main)
    executed.press(executed.bar.main)
    assert not executed.window.staff.isVisible()
    executed.read()
    executed.press(executed.window.reading.sign)
    executed.draw()
    executed.press(executed.window.pen.confirm)
    assert executed.bar.stage == "seal"
    executed.press(executed.bar.main)
    executed.press(executed.bar.other)
    assert executed.window.pages.currentWidget() is executed.window.rating


def test_closing_the_counter_takes_the_clients_view_away(executed):
    executed.press(executed.bar.main)
    executed.press(executed.bar.main)
    executed.page.close()
    executed.rest()
    assert not executed.session.active


def test_a_discarded_document_gives_way_to_another(executed):
    executed.press(executed.bar.main)
    first = executed.case.document_no
    executed.press(executed.bar.void)
    assert executed.bar.stage == "generate"
    executed.press(executed.bar.main)
    assert executed.case.document_no not in ("", first)

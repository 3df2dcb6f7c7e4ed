from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.domain.clients import Client, IdentityDocument, RiskLevel
from app.domain.handovers import Handover
from app.domain.identity import IdentityKind
from app.domain.people import Staff
from app.domain.reception import Ticket, Visit
from app.domain.synthetic import resident_number
from app.services.capacity import CapacityDesk
from app.services.devices import DeviceDesk
from app.services.handovers import HandoverDesk
from app.services.identity_reader import CardFacts
from app.services.queue import QueueDesk
from app.services.reception import CheckMethod, Receive, ReceptionDesk
from app.services.slips import SlipDesk
from app.services.ticketing import TakeTicket
from app.services.visits import VisitDesk
from app.ui.counter.reception.desks import ReceptionDesks
from app.ui.counter.reception.devices import DevicesDialog
from app.ui.counter.reception.matters import MattersDialog
from app.ui.counter.reception.page import ReceptionPage
from app.ui.counter.reception.typed import beginning
from tests.fakes.counter_branch import TODAY, counter_branch
from tests.fakes.input_method import write
from tests.fakes.readers import SimulatedCards
from tests.fakes.signing import FakePrinter

ENTER = Qt.Key.Key_Return


def slips(branch, printer=None):
    return SlipDesk(branch.place, lambda slip: f"slip {slip.number}".encode(), printer or FakePrinter())


def desks_of(branch, printer=None, cards=None):
    place = branch.place
    return ReceptionDesks(
        reception=ReceptionDesk(place),
        queue=QueueDesk(place),
        slips=slips(branch, printer),
        capacity=CapacityDesk(place),
        visits=VisitDesk(place),
        handovers=HandoverDesk(place),
        devices=DeviceDesk(place, (cards or SimulatedCards()).tools()),
    )


@pytest.fixture
def branch():
    return counter_branch()


@pytest.fixture
def opened():
    return []


@pytest.fixture
def cards():
    return SimulatedCards(chosen=True)


@pytest.fixture
def page(branch, tasks, qtbot, opened, cards):
    page = ReceptionPage(
        desks_of(branch, cards=cards), branch.around(tasks), open_client=opened.append, open_case_for=opened.append
    )
    qtbot.addWidget(page)
    page.resize(1150, 740)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    tasks.wait_idle()
    return page


@pytest.fixture
def keys(qtbot, tasks, page):
    """Type into whatever has the focus."""

    def press(*what):
        for each in what:
            target = page.window().focusWidget()
            write(target, each) if isinstance(each, str) else qtbot.keyClick(target, each)
            tasks.wait_idle()

    return press


def test_a_client_on_file_gets_a_ticket_without_leaving_the_keyboard(branch, page, keys):
    client = branch.client("张晓梅")
    keys("张晓梅", ENTER)
    assert page.serving
    keys(Qt.Key.Key_Space, "ACC-PWD", ENTER, ENTER)
    ticket, visit = branch.store.all(Ticket)[0], branch.store.all(Visit)[0]
    assert (ticket.service_code, visit.client_id) == ("ACC-PWD", client.id)
    assert visit.identity_checked_at == branch.clock()
    assert page.slip.slip.number == ticket.number
    assert not page.serving
    assert page.finder.line.text() == ""


def test_the_keys_the_buttons_name_work(branch, page, keys, qtbot):
    branch.client("张晓梅")
    keys("张晓梅", ENTER, Qt.Key.Key_F8)
    qtbot.waitUntil(page.need.services.line.hasFocus)
    keys("ACC-PWD", ENTER)
    QTest.keyClick(page.need.need, ENTER, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(branch.store.all(Ticket)) == 1)


def test_a_new_client_is_registered_from_the_number_that_was_typed(branch, page, keys):
    number = resident_number(4711, date(1950, 3, 2), male=False)
    keys(number, ENTER)
    assert page.newcomer.person.raw()["identity_number"] == number
    keys("欧阳淑珍")
    page.newcomer.person.fill({"unlimited": "yes"})
    page.newcomer.save.click()
    keys(Qt.Key.Key_Space)
    assert [client.name for client in branch.store.all(Client)] == ["欧阳淑珍"]
    assert page.serving


def test_what_the_number_tells_is_shown_and_called_format_valid_only(page, keys):
    keys(resident_number(4711, date(1950, 3, 2), male=False), ENTER)
    said = page.newcomer._read.text
    assert said == "Format valid · born 2 Mar 1950 · 76 years old · female"


def test_an_expired_document_stops_all_but_its_renewal_and_says_so(branch, page, keys):
    branch.client("罗永康", born=date(1950, 3, 2), valid_until=date(2026, 5, 1))
    keys("罗永康", ENTER)
    assert "expired" in page.who.matters.texts[0]
    open_to = [entry.key for entry in page.need.services.list.entries if not entry.quiet]
    assert open_to == ["ACC-IDREN"]
    assert all(entry.detail for entry in page.need.services.list.entries)


def test_enter_before_the_results_takes_nobody_when_two_fit(branch, page, keys):
    branch.client("王伟")
    branch.client("王伟")
    keys("王伟", ENTER)
    assert not page.serving
    assert len(page.finder.table.model.rows) == 2


def test_services_are_found_by_the_initials_of_their_chinese_name(branch, page, keys):
    branch.client("张晓梅")
    keys("张晓梅", ENTER, Qt.Key.Key_Space, "mmcz")
    page.need.services.line.search_now()
    assert [entry.key for entry in page.need.services.list.entries] == ["ACC-PWD"]


def test_somebody_on_file_already_can_be_taken_instead_of_registered_twice(branch, page, keys, tasks):
    client = branch.client("张晓梅", risk_level=RiskLevel.C3, risk_assessed_on=date(2026, 1, 1))
    held = branch.store.clients.search("张晓梅")[0].identity_number
    page._register("")
    page.newcomer.person.fill({"identity_number": held, "name": "张小美", "unlimited": "yes"})
    page.newcomer.submit()
    tasks.wait_idle()
    assert page.newcomer.holder.text
    page.newcomer.holder.acted.emit()
    tasks.wait_idle()
    assert page.serving_step.client_id == client.id


def test_without_a_service_no_ticket_is_given_and_the_page_says_why(branch, page, keys):
    branch.client("张晓梅")
    keys("张晓梅", ENTER)
    page.need.submit()
    assert page.need.fault.text
    assert not branch.store.all(Ticket)


def test_esc_gives_the_line_back_for_the_next_person(branch, page, keys):
    branch.client("张晓梅")
    keys("张晓梅", ENTER, Qt.Key.Key_Escape)
    assert not page.serving


def test_the_slip_names_nobody(branch, page, keys):
    branch.client("张晓梅")
    keys("张晓梅", ENTER, Qt.Key.Key_Space, "ACC-PWD", ENTER, ENTER)
    printed = " ".join(label.text() for label in page.slip.labels)
    assert "张" not in printed
    assert "You are next" in printed


@pytest.mark.parametrize(
    ("text", "field"),
    [
        ("12000900400", "phone"),
        ("王小明", "name"),
        (resident_number(1, date(1990, 1, 1), male=True), "identity_number"),
    ],
)
def test_what_was_typed_begins_the_right_field(text, field):
    start = beginning(text, TODAY)
    assert start.fields.get(field, text) == text
    assert field in start.fields or field == "phone"


def test_esc_first_clears_what_is_typed_and_keeps_the_client(branch, page, keys):
    branch.client("张晓梅")
    keys("张晓梅", ENTER, Qt.Key.Key_Space, "mmcz", Qt.Key.Key_Escape)
    assert page.serving
    assert page.need.services.line.text() == ""


def test_esc_loses_nothing_that_was_typed_for_a_newcomer(page, keys):
    keys("没有这个人", ENTER)
    page.newcomer.form.fill({"phone": "12012345678"})
    keys(Qt.Key.Key_Escape)
    assert page.finder.line.hasFocus()
    page.register()
    assert page.newcomer.form.raw()["name"] == "没有这个人"
    assert page.newcomer.form.raw()["phone"] == "12012345678"
    keys(Qt.Key.Key_Escape, "另一个人", ENTER)
    assert page.newcomer.form.raw()["phone"] == ""


def test_what_was_typed_for_a_newcomer_survives_a_crash(branch, tasks, qtbot):
    kept = {"name": "王小明", "identity_number": "1001"}

    class Shelf:
        def load(self):
            return kept

        def save(self, texts):
            kept.clear()
            kept.update(texts)

    around = branch.around(tasks, drafts=lambda form, _subject: Shelf() if form == "register_natural" else None)
    again = ReceptionPage(desks_of(branch), around, open_client=print, open_case_for=print)
    qtbot.addWidget(again)
    tasks.wait_idle()
    assert again._steps.currentWidget() is again.newcomer
    assert again.newcomer.person.raw()["name"] == "王小明"
    again.newcomer.forget()
    assert kept == {}


def test_the_slip_is_printed_at_a_press_and_names_nobody(branch, page, keys):
    branch.client("张晓梅")
    keys("张晓梅", ENTER, Qt.Key.Key_Space, "ACC-PWD", ENTER, ENTER)
    page.slip.print_button.click()
    keys()
    page._around.tasks.wait_idle()
    printer = page.slip._desk._printer
    assert printer.printed == [("Front desk", page.slip.slip.number, f"slip {page.slip.slip.number}".encode())]


def card(number, name="钱多多", until=date(2036, 1, 1)):
    return CardFacts(kind=IdentityKind.RESIDENT_ID, number=number, name=name, valid_until=until)


def test_a_card_of_somebody_on_file_is_their_check_of_identity(page, branch, tasks, cards):
    client = branch.client("王小明")
    number = next(d.number for d in branch.store.all(IdentityDocument) if d.client_id == client.id)
    cards.lay_on(card(number))
    page.card.button.click()
    tasks.wait_idle()
    assert page.serving
    assert page.serving_step._check.how is CheckMethod.READER
    assert not page.who.see_button.isVisible()


def test_a_card_of_somebody_new_fills_the_form(page, tasks, cards):
    number = resident_number(62, date(1995, 4, 8), male=True)
    cards.lay_on(card(number))
    page.card.button.click()
    tasks.wait_idle()
    raw = page.newcomer.person.raw()
    assert (raw["name"], raw["identity_number"], raw["valid_until"]) == ("钱多多", number, "2036-01-01")
    page.newcomer.submit()
    tasks.wait_idle()
    assert page.serving_step._check.how is CheckMethod.READER


def test_a_reader_without_a_card_says_so_and_can_be_asked_again(page, tasks, heard):
    page.card.button.click()
    tasks.wait_idle()
    assert [error.code for error in heard.errors] == ["reader.no_card"]
    assert page.card.button.isEnabled()


def test_somebody_who_is_here_already_gets_the_further_matter_on_their_number(page, branch, tasks, keys):
    client = branch.client("王小明")
    slip = ReceptionDesk(branch.place).receive(Receive(client_id=client.id, need="x", service_codes=("ACC-PWD",)))
    page.take_client(client.id)
    tasks.wait_idle()
    assert slip.number in page.serving_step.here.text
    page.need.services._choose(("QUERY",))
    page.serving_step.here.acted.emit()
    tasks.wait_idle()
    (visit,) = branch.store.all(Visit)
    assert visit.service_codes == ("ACC-PWD", "QUERY")
    assert len(branch.store.all(Ticket)) == 1


def test_whose_number_it_is_that_nobody_knows_is_said_before_its_case_is_opened(page, branch, tasks, opened):
    slip = ReceptionDesk(branch.place).take_ticket(TakeTicket(service_codes=("QUERY",), at_kiosk=True))
    client = branch.client("王小明")
    called = QueueDesk(branch.place).call(slip.ticket_id)
    page.ask_whose(called)
    assert slip.number in page.whose.text
    page.take_client(client.id)
    tasks.wait_idle()
    assert not page.need.services.isVisible()
    page.need.take.click()
    tasks.wait_idle()
    assert [ticket.client_id for ticket in opened] == [client.id]


def test_a_matter_is_offered_and_the_offer_shown(page, branch, tasks, qtbot):
    client = branch.client("王小明")
    ReceptionDesk(branch.place).receive(Receive(client_id=client.id, need="x", service_codes=("ACC-PWD",)))
    me = branch.store.all(Staff)[0]
    with branch.store.begin(None) as uow:
        colleague = uow.add(replace(me, id=branch.place.ids(), login="heming", name="何敏", version=0))
        uow.commit()
    dialog = MattersDialog(HandoverDesk(branch.place), branch.around(tasks), page)
    qtbot.addWidget(dialog)
    tasks.wait_idle()
    assert not dialog.offer.isEnabled()
    dialog.own.go_to(0)
    dialog.reason.line.setText("换班")
    dialog.offer.click()
    tasks.wait_idle()
    (handover,) = branch.store.all(Handover)
    assert (handover.to_id, handover.reason) == (colleague.id, "换班")
    dialog.own.go_to(0)
    assert dialog.withdraw.isEnabled()


def test_devices_are_chosen_and_the_button_comes_and_goes(page, branch, tasks, qtbot, cards):
    assert page.card.button.isVisible()
    dialog = DevicesDialog(DeviceDesk(branch.place, cards.tools()), branch.around(tasks), page)
    qtbot.addWidget(dialog)
    tasks.wait_idle()
    assert dialog.reader.currentText() == "simulated"
    dialog.reader.setCurrentText("")
    dialog.accept_button.click()
    tasks.wait_idle()
    page.card.look()
    tasks.wait_idle()
    assert not page.card.button.isVisible()

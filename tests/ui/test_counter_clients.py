import pytest
from PySide6.QtCore import Qt

from app.domain.clients import Client, IdentityDocument
from app.domain.policy import Role
from app.forms.register_complaint import RegisterComplaint
from app.services.clients import ClientDesk
from app.services.complaints import ComplaintDesk
from app.services.person_files import PersonFilesDesk
from app.services.reception import Receive, ReceptionDesk
from app.ui.counter.clients.page import ClientsPage, Doors
from tests.fakes.counter_branch import counter_branch
from tests.fakes.exchanges import ListedConflicts, desk_of
from tests.fakes.input_method import write


@pytest.fixture
def branch():
    return counter_branch(120, roles=(Role.SUPERVISOR,))


@pytest.fixture
def led():
    return []


@pytest.fixture
def conflicts():
    return ListedConflicts()


@pytest.fixture
def page(branch, tasks, qtbot, led, conflicts):
    doors = Doors(
        receive=led.append, open_case=led.append, open_confirmation=led.append, open_complaint=led.append,
        register=lambda: led.append("register"),
    )  # fmt: skip
    may = lambda permission: branch.place.may(permission, own=True)  # noqa: E731 - as bootstrap hands it over
    persons = PersonFilesDesk(branch.place, conflicts, desk_of(branch.place, conflicts))
    page = ClientsPage(
        ClientDesk(branch.place), branch.around(tasks), doors, may=may, persons=persons, ask=lambda _widget: "核对电话"
    )
    qtbot.addWidget(page)
    page.resize(1150, 740)
    page.show()
    tasks.wait_idle()
    return page


@pytest.fixture
def opened(branch, page, tasks):
    client = branch.client("张晓梅", email="zxm@example.com")
    page.open_client(client.id)
    tasks.wait_idle()
    return client


def actions(branch):
    return [event.action for _at, _actor, event in branch.store.audited]


def test_the_list_holds_a_page_and_fetches_the_next_when_it_is_needed(page, tasks):
    assert len(page.list.model.rows) == 50
    page.list.model.fetchMore(page.list.table.view.rootIndex())
    tasks.wait_idle()
    assert len(page.list.model.rows) == 100


def test_the_file_is_masked_until_somebody_with_a_reason_looks(branch, page, opened, tasks, qtbot):
    phone = page.file.overview.value("phone")
    assert "****" in phone.text
    phone._eye.click()
    tasks.wait_idle()
    assert phone.text == opened.phone
    assert actions(branch)[-1] == "client:field:revealed"
    phone.hide_value()
    assert "****" in phone.text


def test_a_reveal_without_the_permission_is_refused_and_stays_masked(branch, page, opened, tasks, heard):
    page.file._desk = ClientDesk(branch.as_role(Role.RECEPTIONIST))
    page.file.overview.value("phone")._eye.click()
    tasks.wait_idle()
    assert [error.code for error in heard.errors] == ["permission.refused"]
    assert "****" in page.file.overview.value("phone").text


def test_a_file_that_comes_late_takes_nobodys_place(branch, page, tasks):
    wanted = branch.client("张晓梅")
    page._look(page.list.model.rows[0].client_id)
    page.list.search("张晓梅")
    tasks.wait_idle()
    assert page.list.table.current().client_id == wanted.id
    page.list.line.taken.emit()
    tasks.wait_idle()
    assert page.file.file.client.client_id == wanted.id


def test_running_down_the_list_reads_only_the_file_one_rests_on(branch, page, tasks, qtbot):
    qtbot.wait(300)
    tasks.wait_idle()
    before = actions(branch).count("client:file:read")
    for _ in range(5):
        qtbot.keyClick(page.list.line, Qt.Key.Key_Down)
    qtbot.wait(300)
    tasks.wait_idle()
    assert actions(branch).count("client:file:read") == before + 1


def test_search_finds_as_one_types(branch, page, opened, tasks, qtbot):
    write(page.list.line, "张晓梅")
    page.list.line.search_now()
    tasks.wait_idle()
    assert [row.client_id for row in page.list.model.rows] == [opened.id]


def test_changing_the_file_saves_what_was_typed_and_keeps_the_rest(branch, page, opened, tasks):
    page.file.edit.click()
    tasks.wait_idle()
    dialog = page.file.changes.dialog
    dialog.view.fill({"notes": "请大声说话"})
    dialog.view.submit()
    tasks.wait_idle()
    saved = next(client for client in branch.store.all(Client) if client.id == opened.id)
    assert (saved.notes, saved.phone, saved.name) == ("请大声说话", opened.phone, opened.name)
    assert "请大声说话" in page.file.overview.plain.texts.values()


def test_a_wrong_number_is_said_beside_its_field_and_the_dialog_stays(branch, page, opened, tasks):
    page.file.changes.add_document(opened.id)
    dialog = page.file.changes.dialog
    dialog.view.fill({"identity_kind": "resident_id", "identity_number": "100101199001010011", "unlimited": "yes"})
    dialog.view.submit()
    tasks.wait_idle()
    assert dialog.view.row("identity_number").fault.code == "id_checksum"
    assert dialog.isVisible()
    assert len(branch.store.all(IdentityDocument)) == 121
    dialog.reject()


def test_a_document_is_called_format_valid_and_never_verified(page, opened):
    rows = page.file.documents._rows
    assert [row._format.text for row in rows] == ["Format valid"]


def test_history_leads_to_what_it_lists(branch, page, opened, tasks, led):
    desk = ReceptionDesk(branch.as_role(Role.RECEPTIONIST))
    desk.receive(Receive(client_id=opened.id, need="换手机号", service_codes=("ACC-UPD",)))
    page.open_client(opened.id)
    tasks.wait_idle()
    assert [entry.title for entry in page.file.history.list.entries] == ["换手机号"]
    page.file.receive.click()
    assert led == [opened.id]


def test_history_leads_to_the_clients_complaints(branch, page, opened, tasks, led):
    command = RegisterComplaint(words="排队两个小时没人管", client_id=opened.id)
    receipt = ComplaintDesk(branch.place).register(command)
    page.open_client(opened.id)
    tasks.wait_idle()
    (entry,) = page.file.history.list.entries
    assert (entry.title, entry.detail) == (receipt.complaint_no, "Complaint · Registered")
    page.file.history.list.taken.emit(entry)
    assert led == [receipt.complaint_id]


def test_an_empty_search_offers_to_register(page, tasks, led):
    page.list.search("谁也不是")
    tasks.wait_idle()
    page.list.table.empty.acted.emit()
    assert led == ["register"]


def test_another_file_of_the_same_person_is_shown_opened_joined_and_separated(branch, page, tasks, conflicts):
    one, other = branch.client("张晓梅", client_no="880001"), branch.client("张晓梅", client_no="880002")
    conflicts.linked = {each.id: (one.id, other.id) for each in (one, other)}
    page.open_client(one.id)
    tasks.wait_idle()
    (line,) = page.same_person.lines
    assert "张* (880002)" in line._words.text()
    line.join_button.click()
    tasks.wait_idle()
    (line,) = page.same_person.lines
    assert line.join_button.isHidden()
    assert not line.part_button.isHidden()
    line.open_button.click()
    tasks.wait_idle()
    assert page.file.file.client.client_id == other.id
    conflicts.linked = {}
    page.same_person.lines[0].part_button.click()
    tasks.wait_idle()
    (line,) = page.same_person.lines
    assert line._words.text().startswith("Said to be somebody else")
    assert not line.join_button.isHidden()


def test_a_client_with_one_file_has_no_band_above_it(page, opened):
    assert page.same_person.isHidden()

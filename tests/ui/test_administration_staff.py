"""The staff page: adding, proposing, a second person's word, and refusals in words."""

import pytest

from app.services.staff import StaffDesk
from app.ui import messages
from app.ui.counter.administration.staff.page import StaffPage
from app.ui.widgets.banner import Banner
from tests.fakes.desk_screens import desk_screens

COLLEAGUE = {
    "login": "wang.li",
    "name": "王莉",
    "roles": "teller",
    "temporary_password": "Blue.Kettle.42",
    "employment": "employee",
    "reason": "新入职",
}


@pytest.fixture
def screens(tasks):
    return desk_screens(tasks)


@pytest.fixture
def staff_page(screens, qtbot, tasks):
    def make(who="administrator"):
        place = screens.branch.at(who)
        page = StaffPage(StaffDesk(place, screens.branch.keys), screens.around, place.may)
        qtbot.addWidget(page)
        page.show()
        tasks.wait_idle()
        return page

    return make


def add(page, tasks, **other):
    page.changes.add()
    page.changes.dialog.view.fill(COLLEAGUE | other)
    page.changes.dialog.view.submit()
    tasks.wait_idle()


def named(page, name):
    return next(one for one in page.table.model.rows if one.name == name)


def test_a_colleague_who_is_added_holds_the_role_once_a_second_person_agrees(staff_page, tasks, qtbot):
    page = staff_page()
    add(page, tasks)
    qtbot.waitUntil(lambda: len(page.proposals.rows) == 1)
    assert named(page, "王莉").roles == ()
    assert page.proposals.rows[0].agree.isHidden()
    checker = staff_page("compliance")
    checker.proposals.rows[0].agree.click()
    qtbot.waitUntil(lambda: not checker.proposals.rows)
    assert named(checker, "王莉").roles == ("teller",)


def test_a_weak_temporary_password_is_refused_beside_its_field(staff_page, tasks, screens):
    page = staff_page()
    add(page, tasks, temporary_password="")
    assert page.changes.dialog.view.row("temporary_password").fault.code == "form.required"
    assert len(page.table.model.rows) == len(screens.branch.staff)


def test_what_the_desk_refuses_is_said_in_the_dialog(staff_page, tasks):
    page = staff_page()
    add(page, tasks, login="teller")
    assert page.changes.dialog.view.row("login").fault.code == "staff.login_taken"
    add(page, tasks, roles="administrator,auditor")
    said = messages.say(page.changes.dialog.view.row("roles").fault)
    assert "Administrator" in said
    assert "Auditor" in said


def test_a_proposal_is_refused_with_a_reason_only(staff_page, tasks, screens, qtbot):
    add(staff_page(), tasks)
    checker = staff_page("compliance")
    checker.proposals.rows[0].refuse.click()
    dialog = checker.changes.dialog
    assert dialog.view.submit() is None
    dialog.view.fill({"reason": "人员信息不全"})
    dialog.view.submit()
    qtbot.waitUntil(lambda: not checker.proposals.rows)
    assert screens.branch.actions()[-1] == "staff:roles:refused"


def test_ending_somebodys_access_names_the_person_and_is_done_once(staff_page, tasks, qtbot):
    page = staff_page()
    page.changes.disable(named(page, "何敏"))
    dialog = page.changes.dialog
    assert "何敏" in dialog.windowTitle()
    dialog.view.fill({"reason": "离职"})
    dialog.view.submit()
    qtbot.waitUntil(lambda: not named(page, "何敏").active)


def test_nobody_ends_their_own_access(staff_page, tasks):
    page = staff_page()
    page.changes.disable(named(page, "管理员"))
    view = page.changes.dialog.view
    view.fill({"reason": "离职"})
    view.submit()
    tasks.wait_idle()
    assert "Nobody does this to themselves. Ask a colleague." in [banner.text for banner in view.findChildren(Banner)]
    assert named(page, "管理员").active


def test_a_lapsed_registration_is_said_in_words(staff_page, screens):
    screens.branch.clock.advance(days=1200)
    page = staff_page()
    page.table.select_row(0)
    assert page.table.model.columns[3].text(page.table.model.rows[0]).startswith("Lapsed")


def test_the_list_is_filtered_by_part_of_a_name_or_role(staff_page):
    page = staff_page()
    page._line.setText("supervisor")
    page._line.search_now()
    assert {one.name for one in page.table.model.rows} == {"周主管", "吴主管"}

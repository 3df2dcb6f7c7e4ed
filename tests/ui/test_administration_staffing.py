"""The pages of working hours, rooms and closed periods."""

import pytest

from app.forms.fields import Choice
from app.services.staffing import StaffingDesk
from app.services.staffing_rooms import PremisesDesk
from app.ui.counter.administration.staffing.page import HoursPage
from app.ui.counter.administration.staffing.rooms import RoomsPage
from tests.fakes.desk_screens import desk_screens


@pytest.fixture
def screens(tasks):
    return desk_screens(tasks)


def shown(page, qtbot, tasks):
    qtbot.addWidget(page)
    page.show()
    tasks.wait_idle()
    return page


@pytest.fixture
def hours(screens, qtbot, tasks):
    return lambda who="manager": shown(HoursPage(StaffingDesk(screens.branch.at(who)), screens.around), qtbot, tasks)


@pytest.fixture
def rooms(screens, qtbot, tasks):
    def make(who="manager"):
        desk = PremisesDesk(screens.branch.at(who))
        return shown(RoomsPage(desk, [Choice("BANK-CHG", "Bank")], screens.around), qtbot, tasks)

    return make


def pick(page, name):
    rows = page.table.model.rows
    page.table.select_row(next(at for at, one in enumerate(rows) if one.name == name))
    return page.detail.roster


def answer(changes, tasks, **typed):
    changes.dialog.view.fill(typed)
    changes.dialog.view.submit()
    tasks.wait_idle()


def test_a_plan_begins_with_the_hours_that_hold_and_is_shown_once_it_is_set(hours, tasks, qtbot):
    page = hours()
    page.changes.plan(pick(page, "林晓"))
    assert page.changes.dialog.view.raw()["monday"] == "09:00-11:30 13:00-17:00"
    answer(page.changes, tasks, friday="")
    qtbot.waitUntil(lambda: not pick(page, "林晓").by_branch_hours)
    assert sorted(page.detail.roster.week) == [0, 1, 2, 3]


def test_hours_that_cannot_be_read_are_said_in_the_dialog(hours, tasks):
    page = hours()
    page.changes.plan(pick(page, "林晓"))
    answer(page.changes, tasks, monday="morning")
    assert page.changes.dialog.isVisible()
    assert page.changes.dialog.view.row("monday").fault.code == "staffing.hours"
    page.changes.dialog.reject()


def test_an_absence_is_entered_and_taken_back(hours, tasks, qtbot):
    page = hours()
    page.changes.leave(pick(page, "林晓"))
    answer(page.changes, tasks, reason="training")
    qtbot.waitUntil(lambda: len(pick(page, "林晓").leaves) == 1)
    page.changes.withdraw(page.detail.roster.leaves[0])
    qtbot.waitUntil(lambda: not pick(page, "林晓").leaves)


def test_a_teller_is_offered_nothing_but_their_own_absence(hours):
    page = hours("teller")
    pick(page, "林晓")
    assert (page.detail.plan.isHidden(), page.detail.leave.isHidden()) == (True, False)
    pick(page, "何敏")
    assert page.detail.leave.isHidden()


def test_the_windows_of_the_staff_are_one_press_away(rooms, qtbot):
    page = rooms()
    page.rooms.empty.acted.emit()
    qtbot.waitUntil(lambda: [room.code for room in page.rooms.model.rows] == ["3", "4"])


def test_a_room_is_added_changed_and_closed(rooms, tasks, qtbot):
    page = rooms()
    page.changes.add()
    answer(page.changes, tasks, room_kind="room", code="R1", name="洽谈室")
    qtbot.waitUntil(lambda: len(page.rooms.model.rows) == 1)
    page.changes.change(page.rooms.current())
    answer(page.changes, tasks, service_codes="BANK-CHG")
    qtbot.waitUntil(lambda: page.rooms.model.rows[0].service_codes == ("BANK-CHG",))
    page.changes.close(page.rooms.model.rows)
    answer(page.changes, tasks, room_id=str(page.rooms.model.rows[0].room_id), reason="刷墙")
    qtbot.waitUntil(lambda: [one.room for one in page.closed.model.rows] == ["洽谈室"])


def test_who_may_only_look_gets_no_buttons(rooms):
    page = rooms("teller")
    assert all(button.isHidden() for button in (page.add, page.change, page.close_time, page.reopen))

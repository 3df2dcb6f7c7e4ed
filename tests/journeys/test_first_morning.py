"""A new home: from the assistant to the first teller at work."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit

from app.ui.first_run import ADMINISTRATOR, CODE, DONE, FirstRunAssistant
from app.ui.sign_in import SignInPage
from tests.journeys.branch import PASSWORD, TEMPORARY, JourneyBranch
from tests.journeys.hands import dialog, says

FIRST, SECOND, TELLER = "admin", "linshuo", "zhouyun"
PLACE = {"branch_code": "D001", "branch_name": "示例证券中山路营业部", "terminal_code": "C1"}


@pytest.fixture
def new_home(tmp_path, start):
    return start(JourneyBranch(tmp_path))


def fill(bed, form, **texts):
    for name, text in texts.items():
        bed.hands.type(text, into=form.row(name).control)


def set_up(bed, sheet):
    """Go through the assistant; the recovery code is saved as a sheet and typed back."""
    page = bed.front.page
    assert isinstance(page, FirstRunAssistant)
    fill(bed, page.place_form, **PLACE)
    bed.hands.push("Next")
    assert page.step == ADMINISTRATOR
    fill(bed, page.administrator_form, login=FIRST, name="系统管理员", new=PASSWORD, repeated=PASSWORD)
    bed.hands.push("Set up")
    assert page.step == CODE
    bed.hands.answering(lambda: bed.hands.click(page.sheet._save), lambda asked: save_as(bed, asked, sheet))
    fill(bed, page.code_form, code=page.sheet.code.lower())
    bed.hands.push("Next")
    assert page.step == DONE
    bed.hands.push("Go to sign-in")
    assert isinstance(bed.front.page, SignInPage)


def save_as(bed, asked, path):
    assert isinstance(asked, QFileDialog)
    line = asked.findChild(QLineEdit)
    line.setText(str(path))
    bed.hands.press(Qt.Key.Key_Return)


def add_colleague(bed, login, name, role):
    page = bed.desk("administration").open_leaf("staff")
    bed.hands.click(page.add)
    asked = dialog()
    fill(bed, asked.view, login=login, name=name, temporary_password=TEMPORARY)
    roles = asked.view.row("roles").control
    bed.hands.click(roles._boxes[role])
    fill(bed, asked.view, reason="营业部开业")
    bed.hands.click(asked.accept_button)
    assert QApplication.activeModalWidget() is None


def shown_after(bed, step):
    """Go the way of a first step, and say which leaf of the administration is in front."""
    bed.hands.click(step.go)
    assert bed.shell.desk == "administration"
    tabs = bed.desk("administration").tabs
    return tabs.tabText(tabs.currentIndex())


def enter_first_time(bed, login):
    """Sign in with the temporary password, and choose one's own."""
    bed.try_to_sign_in(login, TEMPORARY)
    bed.hands.until(lambda: QApplication.activeModalWidget() is not None)
    fill(bed, dialog().form, new=PASSWORD, repeated=PASSWORD)
    bed.hands.click(dialog().accept_button)
    bed.hands.until(lambda: bed.program.counter is not None)


def test_a_new_branch_has_its_first_teller_at_work(new_home, tmp_path):
    bed, sheet = new_home, tmp_path / "recovery.pdf"
    set_up(bed, sheet)
    assert sheet.read_bytes().startswith(b"%PDF")
    bed.sign_in(FIRST)
    assert bed.branch.paths.logs.is_dir()
    assert shown_after(bed, bed.desk("today").steps.steps[1]) == "Calendar"
    add_colleague(bed, SECOND, "林硕", "compliance")
    add_colleague(bed, TELLER, "周芸", "teller")
    bed.sign_out()
    enter_first_time(bed, SECOND)
    page = bed.desk("administration").open_leaf("staff")
    bed.hands.until(lambda: says("周芸", page.proposals))
    bed.hands.push("Agree", page.proposals)
    bed.hands.until(lambda: not says("周芸", page.proposals))
    bed.sign_out()
    enter_first_time(bed, TELLER)
    assert bed.shell.desk == "today"

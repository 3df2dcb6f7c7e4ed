"""The way to the counter, through the real vault and store."""

import json
from datetime import timedelta

import pytest

from app.bootstrap.backstage import HomeBackstage
from app.bootstrap.creation import NewHome, create_home
from app.bootstrap.home import HomePaths
from app.bootstrap.identifiers import utc_now
from app.bootstrap.opening import Environment
from app.forms.first_run import BranchAndTerminal, FirstAdministrator
from app.forms.recovery import Recover
from app.ui.failures import Failures
from app.ui.first_run import FirstRunAssistant
from app.ui.front import AFTER_PAINT_MS, Front
from app.ui.sign_in import SignInPage
from app.ui.start_failure import StartFailure
from app.ui.tasks import Tasks

PASSWORD = "Jasmine-Tea-88"


def home_at(folder, *, demo=False):
    paths = HomePaths(folder / "home")
    made = create_home(
        NewHome(
            paths=paths, branch_code="SH01", branch_name="示例营业部", terminal_code="C1",
            login="lin", name="林一", password=PASSWORD, demo=demo,
        )
    )  # fmt: skip
    return paths, made


@pytest.fixture
def front_at(qtbot):
    shut = []

    def make(paths, clock=utc_now):
        tasks, opened = Tasks(Failures()), []
        stage = HomeBackstage(paths, Environment, clock)
        front = Front(stage, tasks, lambda: opened.append(stage.session.actor.login))
        qtbot.addWidget(front.window)
        shut.append((stage, tasks))
        front.begin()
        front.window.show()
        tasks.wait_idle()
        return front, stage, tasks, opened

    yield make
    for stage, tasks in shut:
        tasks.close()
        stage.leave()
        stage.release()


def sign_in(page, password, tasks):
    page.login.setText("lin")
    page.password.setText(password)
    page.button.click()
    tasks.wait_idle()


def test_a_new_home_begins_with_the_assistant_and_ends_at_the_sign_in_page(tmp_path, front_at):
    front, stage, tasks, _ = front_at(HomePaths(tmp_path / "home"))
    page = front.page
    assert isinstance(page, FirstRunAssistant)
    place = BranchAndTerminal(branch_code="SH01", branch_name="示例营业部", terminal_code="C1")
    page.set_up.emit(place, FirstAdministrator(login="lin", name="林一", password=PASSWORD))
    tasks.wait_idle()
    assert stage.maker.code_holds(page.sheet.code)
    page.finished.emit()
    tasks.wait_idle()
    assert isinstance(front.page, SignInPage)


def test_the_right_password_opens_the_counter(tmp_path, front_at):
    front, _, tasks, opened = front_at(home_at(tmp_path)[0])
    sign_in(front.page, PASSWORD, tasks)
    assert opened == ["lin"]
    assert not front.window.isVisible()


def test_a_wrong_password_is_said_and_the_password_emptied(tmp_path, front_at):
    front, _, tasks, opened = front_at(home_at(tmp_path)[0])
    page = front.page
    sign_in(page, "Jasmine-Tea-89", tasks)
    assert opened == []
    assert page.password.text() == ""
    assert page.button.isEnabled()


def test_the_last_try_is_said_before_it_is_made(tmp_path, front_at):
    front, _, tasks, _ = front_at(home_at(tmp_path)[0])
    said = []
    for _ in range(4):
        sign_in(front.page, "Jasmine-Tea-89", tasks)
        said.append("has to wait 15 minutes" in front.page._wrong.text)
    assert said == [False, False, False, True]


def test_the_demo_sign_in_is_shown_on_demo_homes_only(tmp_path, front_at):
    paths, _ = home_at(tmp_path, demo=False)
    paths.demo_card.write_text(json.dumps({"login": "lin", "password": PASSWORD}))
    _, stage, _, _ = front_at(paths)
    assert stage.welcome().demo is None


def test_the_recovery_code_sets_a_password_that_opens_the_counter(tmp_path, front_at):
    paths, made = home_at(tmp_path)
    front, stage, tasks, opened = front_at(paths)
    stage.recover(Recover(login="lin", code=made.recovery_code, new="Osmanthus-Cake-9"))
    sign_in(front.show_sign_in(), "Osmanthus-Cake-9", tasks)
    assert opened == ["lin"]


def test_a_damaged_vault_is_named_and_its_copy_can_be_put_back(tmp_path, front_at):
    paths, _ = home_at(tmp_path)
    whole = paths.vault.read_bytes()
    paths.vault.write_bytes(whole[:200])
    front, _, tasks, _ = front_at(paths)
    assert isinstance(front.page, StartFailure)
    front.page.restore.emit()
    tasks.wait_idle()
    assert isinstance(front.page, SignInPage)
    assert paths.vault.read_bytes() == whole


def test_a_clock_that_was_set_back_is_told_before_anybody_signs_in(tmp_path, front_at, qtbot):
    paths, _ = home_at(tmp_path)
    front, _, _, _ = front_at(paths, lambda: utc_now() - timedelta(hours=2))
    qtbot.waitUntil(lambda: "119" in front.page.notice or "120" in front.page.notice, timeout=AFTER_PAINT_MS + 5000)


def test_a_clock_that_runs_right_is_not_spoken_of(tmp_path, front_at, qtbot):
    front, _, tasks, _ = front_at(home_at(tmp_path)[0])
    qtbot.wait(AFTER_PAINT_MS + 50)
    tasks.wait_idle()
    assert front.page.notice == ""

"""Two terminals of one branch: the counter's window exchanges beside the work, and closes without waiting."""

import pytest

from app.bootstrap.answers import join_when_answered
from app.bootstrap.approving import approve_request, carry_now
from app.bootstrap.backstage import HomeBackstage
from app.bootstrap.counter import open_counter
from app.bootstrap.creation import NewHome, create_home
from app.bootstrap.exchanging import exchange_once
from app.bootstrap.home import HomePaths
from app.bootstrap.opening import Environment, signed_in
from app.bootstrap.requesting import WantedTerminal, make_request
from app.domain.people import TerminalKind
from app.domain.policy import Role
from app.forms.staff_member import AddStaff
from app.ui.failures import Failures
from app.ui.memory import PassingMemory
from app.ui.tasks import Tasks

PASSWORD = "Kontor-Probe-2026"


@pytest.fixture
def homes(tmp_path):
    """The branch's first terminal, and a second one that it let in."""
    (tmp_path / "share").mkdir()
    first, second = HomePaths(tmp_path / "C1"), HomePaths(tmp_path / "C2")
    engine, place = f"file://{tmp_path / 'share'}", {"branch_code": "B001", "terminal_code": "C1"}
    who = {"login": "admin", "name": "管理员", "password": PASSWORD}
    create_home(NewHome(paths=first, branch_name="示例营业部", engine=engine, **who, **place))
    asked = make_request(
        second,
        WantedTerminal(branch_code="B001", terminal_code="C2", terminal_kind=TerminalKind.COUNTER, engine=engine),
    )
    with signed_in(first, "admin", lambda: PASSWORD) as session:
        answer = approve_request(session, asked.text, asked.code)
        assert carry_now(session)
    join_when_answered(second, answer.answer_code, 0)
    return first, second


@pytest.fixture
def counter(homes, qtbot):
    failures = Failures()
    tasks, stage = Tasks(failures), HomeBackstage(homes[0], Environment)
    stage.sign_in("admin", PASSWORD)
    window = open_counter(stage, tasks, failures, PassingMemory(), lambda: None)
    qtbot.addWidget(window.shell)
    yield window, stage
    window.shell.may_leave = lambda: True
    window.sign_out()
    stage.leave()
    tasks.close()
    stage.release()


def test_what_another_terminal_changed_reaches_window_and_vault_while_somebody_works(homes, counter, qtbot):
    window, stage = counter
    strip = window.shell.status._sync
    qtbot.waitUntil(lambda: strip.text.startswith("Exchanged at"), timeout=20_000)
    with signed_in(homes[1], "admin", lambda: PASSWORD) as session:
        newcomer = AddStaff(
            login="liang", name="梁小满", roles=(Role.TELLER,), temporary_password="Second-Window-7", reason="新入职"
        )
        session.desks.staff.add(newcomer)
        assert exchange_once(session).fault == ""
    vault = stage.opened.unlocked.vault
    qtbot.waitUntil(lambda: vault.person("liang") is not None, timeout=20_000)


def test_an_engine_that_goes_away_is_said_and_nothing_is_lost(homes, counter, qtbot):
    window, stage = counter
    strip, share = window.shell.status._sync, homes[0].root.parent / "share"
    qtbot.waitUntil(lambda: strip.text.startswith("Exchanged at"), timeout=20_000)
    share.rename(share.with_name("gone"))
    desk = stage.session.desks.staff
    desk.add(AddStaff(login="he", name="何敏", roles=(Role.TELLER,), temporary_password="Second-Window-7", reason="x"))
    qtbot.waitUntil(lambda: strip.text.startswith("No connection; "), timeout=20_000)
    share.with_name("gone").rename(share)
    stage.session.exchange.engine.now()
    qtbot.waitUntil(lambda: strip.text.startswith("Exchanged at"), timeout=20_000)
    assert stage.session.exchange.standing().waiting == 0

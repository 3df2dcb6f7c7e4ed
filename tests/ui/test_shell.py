from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit

from app.ui.failures import Blame, Failure
from app.ui.language import Language, translate
from app.ui.memory import PassingMemory, SettingsMemory
from app.ui.shell import Shell
from app.ui.theme.tokens import ThemeName, Tone
from app.ui.widgets.rail import DeskEntry


def desks(built=None):
    def page(key):
        def make():
            if built is not None:
                built.append(key)
            return QLineEdit(key)

        return make

    return [
        DeskEntry(key="today", title=lambda: translate("Shell", "Light"), icon="layout-dashboard", page=page("today")),
        DeskEntry(key="clients", title=lambda: "Clients", icon="users", page=page("clients"), shortcut="Ctrl+2"),
    ]


@pytest.fixture
def shell(qtbot):
    window = Shell(desks(), memory=PassingMemory(), now=lambda: datetime(2026, 3, 2, 10, 24), branch="Binhai Road")  # noqa: DTZ001 - the branch's wall clock
    qtbot.addWidget(window)
    window.show()
    return window


def test_a_desk_is_built_when_it_is_first_opened(qtbot):
    built, memory = [], PassingMemory()
    window = Shell(desks(built), memory=memory, now=lambda: datetime(2026, 3, 2, 10, 24))  # noqa: DTZ001 - as above
    qtbot.addWidget(window)
    assert built == []
    window.open_last_desk()
    window.open_desk("clients")
    window.open_desk("today")
    assert built == ["today", "clients"]
    assert window.desk == "today"


def test_the_last_desk_and_the_place_of_the_window_are_remembered(qtbot, tmp_path):
    memory = SettingsMemory(tmp_path / "window.ini")
    for key in ("clients", ""):
        window = Shell(desks(), memory=memory, now=lambda: datetime(2026, 3, 2, 10, 24))  # noqa: DTZ001 - as above
        qtbot.addWidget(window)
        window.open_last_desk()
        if key:
            window.open_desk(key)
            window.close()
    assert window.desk == "clients"
    assert memory.recall("shell/geometry")


def test_a_shortcut_opens_a_desk(shell, qtbot):
    shell.open_last_desk()
    shell.activateWindow()
    QTest.keyClick(shell, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: shell.desk == "clients")


def test_a_badge_of_an_absent_desk_is_nobodys_business(shell):
    shell.rail.set_count("supervision", 4, Tone.ACT)
    shell.rail.set_count("clients", 4, Tone.ACT)
    assert shell.rail._buttons["clients"]._count == 4


def test_a_failing_device_stays_in_the_banner_until_it_is_tried_again(shell):
    tried = []
    shell.present(Failure(Blame.UNAVAILABLE, "The printer is away.", retry=lambda: tried.append(1)))
    assert shell.banner.isVisible()
    shell.banner._button.click()
    assert tried == [1]
    assert not shell.banner.isVisible()


def test_a_conflict_offers_to_reload(shell, qtbot):
    shell.present(Failure(Blame.CONFLICT, "Changed meanwhile."))
    with qtbot.waitSignal(shell.reload_asked):
        shell.toasts.shown[0].action_button.click()


def test_a_bug_shows_its_number(shell):
    shell.present(Failure(Blame.BUG, "Something went wrong.", number="7K3-QM2"))
    assert any(label.text() == "7K3-QM2" for label in shell._bug.findChildren(QLabel))
    shell._bug.accept()


@pytest.mark.parametrize("theme", ThemeName)
@pytest.mark.parametrize("language", Language)
def test_nothing_in_the_top_bar_is_cut_off_at_the_smallest_size(shell, look, language, theme):
    look(language, theme)
    shell.ticket_bar.set_window("Window 3")
    shell.resize(shell.minimumSize())
    button = shell.ticket_bar.next_button
    assert button.width() >= button.sizeHint().width()
    assert shell.ticket_bar.search.width() >= 200


def test_the_window_counts_what_its_status_says(shell, look):
    shell.status.set_place("C1", "Li Wei", "Teller")
    assert shell.status._clock.text() == "2 Mar 2026  10:24"
    look(Language.CHINESE)
    assert shell.status._clock.text() == "2026-03-02  10:24"

from datetime import datetime

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from app.ui.lock import IdleLock
from app.ui.memory import PassingMemory
from app.ui.shell import Shell
from app.ui.widgets.dialogs import Confirm
from app.ui.widgets.rail import DeskEntry


@pytest.fixture
def shell(qtbot):
    entry = DeskEntry(key="clients", title=lambda: "Clients", icon="users", page=QLineEdit)
    window = Shell([entry], memory=PassingMemory(), now=lambda: datetime(2026, 3, 2, 10, 24))  # noqa: DTZ001 - the branch's wall clock
    qtbot.addWidget(window)
    window.open_last_desk()
    window.show()
    return window


def test_the_work_is_hidden_and_not_lost(shell):
    page = shell.open_desk("clients")
    page.setText("half a senten")
    view = shell.lock("Li Wei")
    assert shell.locked
    assert not page.isVisible()
    assert view.isVisible()
    assert view.size() == shell.size()
    shell.unlock()
    assert page.isVisible()
    assert page.text() == "half a senten"


def test_the_password_is_asked_and_a_wrong_one_is_emptied(shell, qtbot):
    view = shell.lock("Li Wei")
    QTest.keyClicks(view.password, "wrong")
    with qtbot.waitSignal(view.unlock) as heard:
        QTest.keyClick(view.password, Qt.Key.Key_Return)
    assert heard.args == ["wrong"]
    view.refuse("That is not the password.")
    assert view.password.text() == ""
    assert view.button.isEnabled()


def test_locking_twice_keeps_one_lock(shell):
    assert shell.lock("Li Wei") is shell.lock("Li Wei")


def test_a_toast_does_not_shine_through(shell):
    toast = shell.toasts.say("Client 张晓明 saved")
    shell.lock("Li Wei")
    assert not toast.isVisible()


def test_an_open_dialog_is_covered_and_comes_back(shell, qtbot):
    dialog = Confirm("Delete the draft of 张晓明?", "It cannot be brought back.", "Delete", shell)
    qtbot.addWidget(dialog)
    dialog.open()
    view = shell.lock("Li Wei")
    assert QApplication.activeModalWidget() is view.window()
    assert view.window() is not shell
    QTest.keyClick(view.window(), Qt.Key.Key_Escape)
    assert shell.locked
    assert view.isVisible()
    shell.unlock()
    assert dialog.isVisible()
    dialog.reject()


def test_idle_minutes_lock_and_a_key_begins_them_anew(qtbot):
    lock = IdleLock(1 / 600)
    with qtbot.waitSignal(lock.idle, timeout=2000):
        pass
    lock.set_minutes(10)
    lock._timer.start(50)
    QApplication.sendEvent(lock, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier))
    assert lock._timer.isActive()
    lock.set_minutes(0)
    assert not lock._timer.isActive()


def test_ctrl_l_locks_over_a_dialog_too(shell, qtbot):
    lock = IdleLock(0)
    dialog = Confirm("Void it?", "It cannot be undone.", "Void", parent=shell)
    dialog.open()
    with qtbot.waitSignal(lock.asked):
        QTest.keyClick(dialog, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    dialog.reject()
    with qtbot.assertNotEmitted(lock.asked):
        QTest.keyClick(shell, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)

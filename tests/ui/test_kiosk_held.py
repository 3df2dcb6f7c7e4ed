"""Nothing of a client stays at the kiosk, and nobody gets out of it."""

import gc
import tempfile
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QCloseEvent, QContextMenuEvent, QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from app.ui import language, screenshots
from app.ui.hall_waiting import HallWaiting
from app.ui.kiosk.home import HomePage
from app.ui.kiosk.keys import HeldKeys
from app.ui.kiosk.staff import StaffPage
from app.ui.language import Language
from tests.fakes.counter_branch import counter_branch
from tests.fakes.kiosk_bed import kiosk_bed, speak

SECRET = "司徒无痕 q7Zk9"
CONTROLS = [Qt.KeyboardModifier(0), *(
    Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.MetaModifier,
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ShiftModifier,
)]  # fmt: skip


@pytest.fixture
def bed(qtbot, tasks):
    made = []

    def make(**more):
        made.append(kiosk_bed(counter_branch(), tasks, **more))
        return made[-1]

    yield make
    for one in made:
        one.session._soon.stop()
        one.window.leave()
        one.window.deleteLater()
    screenshots.settle()


def fill_in(made):
    """Fill in a form up to its last question."""
    for key in ("ticket", "ACC-UPD", "usual"):
        made.choose(key)
    made.page.fill_in.emit()
    made.rest()
    made.answer(SECRET)
    made.answer("12899887766")
    made.page.skip.click()
    made.rest()
    made.answer(f"{SECRET} 路")


def told(window):
    """Return every text that any widget of the process holds, its undo history played back."""
    found = []
    for widget in QApplication.allWidgets():
        if isinstance(widget, QLineEdit):
            found.append(widget.text())
            widget.undo()
            found.append(widget.text())
        elif isinstance(widget, QPlainTextEdit):
            widget.undo()
            found.append(widget.toPlainText())
        for name in ("text", "toolTip", "accessibleName", "windowTitle"):
            value = getattr(widget, name, None)
            found.append(str(value()) if callable(value) else "")
    return "\n".join(found)


def texts_in_memory():
    """Return every text that a living object of the interpreter refers to."""
    gc.collect()
    found = []
    for one in gc.get_objects():
        if isinstance(one, dict):
            found += [value for value in list(one.values()) if isinstance(value, str)]
        elif isinstance(one, list | tuple | set):
            found += [value for value in list(one) if isinstance(value, str)]
    return found


def files_with(secret):
    """Return files of the temporary folder, written in the last minutes, that hold a text in any encoding."""
    marks = [secret.encode(encoding) for encoding in ("utf-8", "utf-16-le", "gb18030")]
    found = []
    for path in Path(tempfile.gettempdir()).glob("*"):
        if path.is_file() and path.stat().st_size < 5_000_000:
            try:
                content = path.read_bytes()
            except OSError:
                continue
            found += [path for mark in marks if mark in content]
    return found


def test_nothing_that_was_typed_stays_after_the_client(bed):
    made = bed()
    fill_in(made)
    made.page.box.long.insertPlainText(SECRET)
    QGuiApplication.clipboard().setText(SECRET)
    assert SECRET in told(made.window)
    made.window.home.click()
    made.rest()
    assert isinstance(made.page, HomePage)
    assert SECRET not in told(made.window)
    assert SECRET not in QGuiApplication.clipboard().text()
    assert [text for text in texts_in_memory() if "q7Zk9" in text and text != SECRET] == []
    assert files_with("q7Zk9") == []


def test_after_45_seconds_it_counts_down_and_forgets(bed, qtbot):
    made = bed()
    speak("zh_HK")
    fill_in(made)
    guard = made.session.idle
    assert guard._quiet.interval() == 45_000
    guard._quiet.setInterval(1)
    guard._second.setInterval(1)
    guard._quiet.start()
    made.window.look.toggle_large()
    qtbot.waitUntil(lambda: isinstance(made.page, HomePage))
    made.rest()
    assert SECRET not in told(made.window)
    assert not made.window.look.large
    assert language.active().language is Language.ENGLISH
    assert not language.active().traditional


def test_a_touch_during_the_countdown_keeps_everything(bed, qtbot):
    made = bed()
    fill_in(made)
    guard = made.session.idle
    guard._second.setInterval(60_000)
    guard._quiet.setInterval(1)
    guard._quiet.start()
    qtbot.waitUntil(lambda: guard.left == 15)
    assert "15" in made.window._count.text()
    guard._quiet.setInterval(45_000)
    QTest.mousePress(made.page, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert guard.left == 0
    assert made.window._count.text() == ""
    assert made.page.texts["name"] == SECRET


def test_no_key_combination_that_qt_can_receive_leads_out(bed, qtbot):
    made, held = bed(), None
    made.choose("prefill")
    held = HeldKeys(made.window)
    line, page = made.page.box.line, made.page
    try:
        for key in Qt.Key:
            for modifiers in CONTROLS:
                for target in (made.window, line):
                    for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                        QApplication.sendEvent(target, QKeyEvent(kind, key.value, modifiers))
        made.rest()
        assert made.window.isVisible()
        assert made.window.page is page
        assert QApplication.activeModalWidget() is None
        assert QApplication.activePopupWidget() is None
        assert made.left == []
    finally:
        held.release()


def test_nothing_is_pasted_dragged_or_opened_by_a_menu(bed):
    made = bed()
    made.choose("prefill")
    held, line = HeldKeys(made.window), made.page.box.line
    try:
        QGuiApplication.clipboard().setText("A001")
        QTest.keyClick(line, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(line, Qt.Key.Key_Insert, Qt.KeyboardModifier.ShiftModifier)
        QTest.mouseClick(line, Qt.MouseButton.RightButton)
        QTest.mouseClick(line, Qt.MouseButton.MiddleButton)
        menu = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(5, 5), line.mapToGlobal(QPoint(5, 5)))
        QApplication.sendEvent(line, menu)
        assert line.text() == ""
        assert QApplication.activePopupWidget() is None
        QTest.keyClicks(line, "A001")
        assert line.text() == "A001"
    finally:
        held.release()


def test_it_cannot_be_closed_or_minimised(bed):
    made = bed()
    made.window.close()
    assert made.window.isVisible()
    event = QCloseEvent()
    made.window.closeEvent(event)
    assert not event.isAccepted()


def test_a_member_of_staff_gets_out_with_their_password_and_nobody_else(bed):
    made = bed(lacking=("sysrq",))
    made.window.way_out.click()
    made.rest()
    assert isinstance(made.page, StaffPage)
    assert "SysRq" in made.page._missing.text()
    made.page.login.setText("lin")
    made.page.password.setText("guess")
    made.page.out.click()
    made.rest()
    assert made.left == []
    assert made.page.password.text() == ""
    made.page.password.setText("Second-Window-7")
    made.page.out.click()
    made.rest()
    assert made.left == [True]
    assert not made.window.isVisible()


def test_what_stands_there_before_the_kiosk_is_open_cannot_be_closed_either(qtbot):
    waiting = HallWaiting()
    qtbot.addWidget(waiting)
    waiting.show()
    waiting.say("device.none")
    waiting.close()
    assert waiting.isVisible()
    assert "lobby colleague" in waiting._title.text()
    waiting.leave()
    assert not waiting.isVisible()

"""Hands and eyes at the windows: mouse and keys as a person uses them, and nothing a person could not press."""

import time

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)

from app.ui.screenshots import settle

PATIENCE = 10.0
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
POLL_MS, ANIMATED_MS = 5, 120


class Hands:
    """Works whatever windows there are, and waits until they have come to rest."""

    def __init__(self, tasks):
        self._tasks = tasks

    def rest(self):
        """Wait until no work is on its way and every layout is done."""
        quiet = 0
        while quiet < 2:
            quiet = quiet + 1 if self._tasks.idle else 0
            self._tasks.wait_idle()
            settle()

    def until(self, wanted, what=""):
        """Wait until something is so."""
        ends = time.monotonic() + PATIENCE
        while not wanted():
            assert time.monotonic() < ends, f"waited in vain: {what or wanted}"
            QTest.qWait(POLL_MS)
        self.rest()

    def click(self, widget):
        """Click in the middle of what can be seen and reached."""
        reach(widget)
        # The desktop brings a window forward that is clicked into; here there is none to do it.
        widget.activateWindow()
        settle()
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=_spot(widget))
        self.rest()

    def press(self, key, modifiers=Qt.KeyboardModifier.NoModifier):
        """Press a key wherever the keyboard is."""
        QTest.keyClick(_keyboard(), key, modifiers)
        # A button that was pressed by its key stays down for a tenth of a second first.
        if any(each.isDown() for each in QApplication.allWidgets() if isinstance(each, QAbstractButton)):
            QTest.qWait(ANIMATED_MS)
        self.rest()

    def type(self, text, into=None):
        """Type into a field, or wherever the keyboard is; Chinese comes from the input method."""
        if into is not None:
            self.click(into)
            self.until(lambda: _takes_keyboard(into), f"{into} does not take the keyboard")
        if text.isascii():
            QTest.keyClicks(_keyboard(), text)
        else:
            event = QInputMethodEvent()
            event.setCommitString(text)
            QApplication.sendEvent(_keyboard(), event)
        self.rest()

    def clear(self, field):
        """Empty a field."""
        self.click(field)
        self.press(Qt.Key.Key_A, CONTROL)
        self.press(Qt.Key.Key_Delete)

    def choose(self, box, words):
        """Choose an entry of a closed list by its words, with the keyboard."""
        reach(box)
        box.setFocus(Qt.FocusReason.TabFocusReason)
        assert words in [box.itemText(at) for at in range(box.count())], words
        self.press(Qt.Key.Key_Home)
        for _ in range(box.count()):
            if box.currentText() == words:
                return
            self.press(Qt.Key.Key_Down)
        raise AssertionError(words)

    def push(self, words, within=None):
        """Push the button that says so."""
        self.until(lambda: find_button(words, within) is not None, f"{words}, beside {seen_buttons(within)}")
        self.click(find_button(words, within))

    def answering(self, act, answer):
        """Do what opens a dialog that waits, and answer it; ``answer`` gets the dialog."""
        faults, seen = [], []

        def look():
            dialog = QApplication.activeModalWidget()
            if dialog is None or seen or not dialog.isActiveWindow():
                return
            seen.append(dialog)
            try:
                answer(dialog)
            except BaseException as error:  # noqa: BLE001 - raised again once the dialog is gone
                faults.append(error)
                dialog.reject()

        poll = QTimer(interval=POLL_MS)
        poll.timeout.connect(look)
        poll.start()
        act()
        poll.stop()
        for fault in faults:
            raise fault
        assert seen, "no dialog came"
        self.rest()


def _takes_keyboard(field):
    """Tell whether what was clicked into has the keyboard; its window is in front, as a desktop would have it."""
    if not field.isActiveWindow():
        field.activateWindow()
    return field.hasFocus()


def dialog():
    """Return the dialog in front."""
    found = QApplication.activeModalWidget()
    assert found is not None, "no dialog is open"
    return found


def find_button(words, within=None):
    """Return the button that can be seen and says so, or None; its key may stand behind the words."""
    for root in [within] if within is not None else _windows():
        for each in root.findChildren(QAbstractButton):
            if each.isVisible() and each.text().split("   ")[0] == words:
                return each
    return None


def seen_buttons(within=None):
    """Return what the buttons say that can be seen."""
    roots = [within] if within is not None else _windows()
    every = [each for root in roots for each in root.findChildren(QAbstractButton)]
    return [each.text() for each in every if each.isVisible() and each.text()]


def words_on(root):
    """Return every text of the program's own that can be seen."""
    found = []
    for each in root.findChildren(QWidget):
        if not each.isVisible():
            continue
        if isinstance(each, QLabel | QAbstractButton):
            found.append(each.text())
        elif isinstance(each, QLineEdit | QPlainTextEdit):
            found.append(each.placeholderText())
        elif isinstance(each, QComboBox):
            found.append(each.currentText())
    return [text for text in found if text.strip()]


def says(words, root=None):
    """Whether the words can be read somewhere."""
    return any(words in text for each in ([root] if root else _windows()) for text in words_on(each))


def reach(widget):
    """Scroll to a widget, and make sure that a person could press it."""
    name = widget.text() if hasattr(widget, "text") else widget.objectName() or type(widget).__name__
    assert widget.isVisible(), f"“{name}” cannot be seen"
    assert widget.isEnabled(), f"“{name}” cannot be used"
    modal = QApplication.activeModalWidget()
    assert modal is None or modal is widget.window(), f"“{name}” is behind {modal}"
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea) and above.widget() is not None and above.widget().isAncestorOf(widget):
            above.ensureWidgetVisible(widget)
            settle()
        above = above.parentWidget()
    spot = widget.mapTo(widget.window(), _spot(widget))
    hit = widget.window().childAt(spot)
    assert hit is widget or widget.isAncestorOf(hit), f"“{name}” is covered by {hit}"


def _spot(widget):
    shown = widget.visibleRegion().boundingRect()
    if isinstance(widget, QCheckBox):
        # Beside its words a box does not answer.
        return QPoint(shown.left() + 8, shown.center().y())
    return shown.center() if not shown.isEmpty() else QPoint(widget.width() // 2, widget.height() // 2)


def _keyboard():
    if QApplication.activeWindow() is None:
        # A dialog has closed; the desktop would bring forward what lay under it.
        _windows()[0].activateWindow()
        settle()
    found = QApplication.focusWidget() or QApplication.activeWindow()
    assert found is not None, "the keyboard is nowhere"
    return found


def _windows():
    modal = QApplication.activeModalWidget()
    return [modal] if modal else [top for top in QApplication.topLevelWidgets() if top.isVisible()]

"""Hands for the program's own windows: types, presses and draws as a person would, for the demo day and the pictures.

Everything goes through events and public methods of the real widgets; nothing here knows what a page is for.
"""

import json
import logging
import os
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from PySide6.QtCore import (
    QEvent,
    QEventLoop,
    QMessageLogContext,
    QObject,
    QPointF,
    QSize,
    Qt,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLineEdit, QPlainTextEdit, QWidget

from app.domain.handwriting import Handwriting
from app.ui.application import make_application
from app.ui.failures import Failure, Failures
from app.ui.memory import PassingMemory
from app.ui.screenshots import settle
from app.ui.tasks import Tasks
from app.ui.widgets.signature_pad import SignaturePad

log = logging.getLogger(__name__)
COUNTER, CLIENT = QSize(1440, 900), QSize(1280, 800)
_PATIENCE = 20.0
"""Seconds to wait for something that ought to come."""
_MS_A_POINT = 4
"""A stroke is drawn in the time it really takes, within reason, because the pad keeps time."""


@contextmanager
def _unseen() -> Iterator[None]:
    """Let the application come up on a screen for the counter and one for the client, both unseen.

    A platform that somebody chose stays, but for the plain offscreen one, whose only screen is too small.
    """
    if os.environ.get("QT_QPA_PLATFORM", "offscreen") != "offscreen" or QApplication.instance() is not None:
        yield
        return
    screens = [_screen("client", COUNTER.width(), CLIENT), _screen("counter", 0, COUNTER)]
    with tempfile.TemporaryDirectory(prefix="guitai-") as folder:
        described = Path(folder) / "screens.json"
        described.write_text(json.dumps({"screens": screens}), encoding="utf-8")
        os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={described}"
        yield
    os.environ["QT_QPA_PLATFORM"] = "offscreen"


def _screen(name: str, left: int, size: QSize) -> dict[str, str | int]:
    return {
        "name": name,
        "x": left,
        "y": 0,
        "width": size.width(),
        "height": size.height(),
        "logicalDpi": 96,
        "logicalBaseDpi": 96,
        "dpr": 1,
    }


class Hands:
    """Works the windows of one application, and waits each time until they have come to rest."""

    def __init__(self) -> None:
        """Make the application ready; nothing is shown yet."""
        self.memory = PassingMemory()
        with _unseen():
            self.application = make_application(self.memory)
        qInstallMessageHandler(_pass_on)
        self.failures = Failures()
        self.tasks = Tasks(self.failures)
        self._went_wrong: list[Failure] = []
        self.failures.failed.connect(self._went_wrong.append)

    def rest(self) -> None:
        """Wait until nothing is on its way.

        Raises:
            RuntimeError: Something went wrong that no page dealt with.
        """
        self._idle()
        settle()
        self._idle()
        if self._went_wrong:
            raise RuntimeError(f"a window said: {self._went_wrong.pop(0)}")

    def press(self, button: QAbstractButton) -> None:
        """Press a button.

        Raises:
            RuntimeError: It cannot be pressed.
        """
        if not (button.isEnabled() and button.isVisibleTo(button.window())):
            raise RuntimeError(f"“{button.text()}” cannot be pressed")
        button.click()
        self.rest()

    def type_into(self, field: QWidget, text: str) -> None:
        """Put a text into a field, whole, as an input method does."""
        field.setFocus()
        event = QInputMethodEvent()
        event.setCommitString(text)
        QApplication.sendEvent(field, event)
        self.rest()

    def key(self, field: QWidget, key: Qt.Key) -> None:
        """Press a key where a field has the focus."""
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(field, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier))
        self.rest()

    def enter(self, field: QWidget) -> None:
        """Press Enter in a field."""
        self.key(field, Qt.Key.Key_Return)

    def draw(self, pad: SignaturePad, writing: Handwriting) -> None:
        """Write on the pad."""
        size = pad.size()
        for stroke in writing.strokes:
            places = [QPointF(point.x * (size.width() - 1), point.y * (size.height() - 1)) for point in stroke.points]
            _mouse(pad, QEvent.Type.MouseButtonPress, places[0])
            for place in places[1:]:
                time.sleep(_MS_A_POINT / 1000)
                _mouse(pad, QEvent.Type.MouseMove, place)
            _mouse(pad, QEvent.Type.MouseButtonRelease, places[-1])
        self.rest()

    def answering(self, act: Callable[[], None], words: str, look: Callable[[QWidget], None]) -> None:
        """Do what opens a dialog, at once or when a task has ended; look at it, fill in words and accept it.

        Raises:
            RuntimeError: No dialog came.
        """
        answered: list[bool] = []
        watch = QTimer()
        watch.timeout.connect(partial(self._answer, words, look, answered, watch))
        watch.start(0)
        act()
        watch.stop()
        if not answered:
            raise RuntimeError("no dialog came")
        self.rest()

    def wait_for(self, wanted: Callable[[], bool]) -> None:
        """Wait until something is so.

        Raises:
            TimeoutError: It does not come.
        """
        until = time.monotonic() + _PATIENCE
        while not wanted():
            self.rest()
            if time.monotonic() > until:
                raise TimeoutError
            time.sleep(0.01)

    def close(self) -> None:
        """Let go of everything."""
        self.tasks.close()
        settle()

    def _idle(self) -> None:
        """Sleep in the event loop until every task is delivered; the workers have the processor meanwhile."""
        if self.tasks.idle:
            return
        loop = QEventLoop()
        ended = self.tasks.busy_changed.connect(lambda busy: None if busy else loop.quit())
        QTimer.singleShot(int(_PATIENCE * 1000), loop, lambda: loop.exit(1))
        late = loop.exec()
        self.tasks.busy_changed.disconnect(ended)
        if late:
            raise TimeoutError

    def _answer(self, words: str, look: Callable[[QWidget], None], answered: list[bool], watch: QTimer) -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QDialog):
            return
        watch.stop()
        answered.append(True)
        for field in dialog.findChildren(QWidget):
            if isinstance(field, QLineEdit | QPlainTextEdit) and field.isVisibleTo(dialog):
                self.type_into(field, words)
                break
        look(dialog)
        dialog.accept()


def _pass_on(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    """Hand Qt's messages to the log, but for one that the offscreen platform says of every window."""
    del context
    if "propagateSizeHints" not in message:
        log.log(logging.DEBUG if kind is QtMsgType.QtDebugMsg else logging.WARNING, message)


def _mouse(widget: QObject, kind: QEvent.Type, place: QPointF) -> None:
    buttons = Qt.MouseButton.NoButton if kind is QEvent.Type.MouseButtonRelease else Qt.MouseButton.LeftButton
    event = QMouseEvent(kind, place, place, Qt.MouseButton.LeftButton, buttons, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(widget, event)

"""Asks a colleague for sign-in name and password, for one act; no dialog, so the page they judge stays readable."""

from collections.abc import Callable
from functools import partial
from typing import Any, TypeVar

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QScrollArea, QWidget

from app.domain.errors import Conflict, GuitaiError, Refused, RuleViolation
from app.services.colleague import ColleagueDesk
from app.services.workplace import Workplace
from app.ui import messages
from app.ui.forms.password_edit import PasswordEdit
from app.ui.language import translate
from app.ui.tasks import Tasks
from app.ui.theme import theme
from app.ui.theme.tokens import Tone
from app.ui.widgets.banner import Banner
from app.ui.widgets.buttons import Button, Kind
from app.ui.widgets.labels import IconLabel, text_label
from app.ui.widgets.layouts import column, row
from app.ui.widgets.live import LiveFrame

T = TypeVar("T")


class ColleaguePanel(LiveFrame):
    """Hidden until ``ask``; forgets what was typed as soon as it goes.

    Signals:
        asked: it was opened.
        left: it was closed, with or without an act.
    """

    asked = Signal()
    left = Signal()

    def __init__(self, colleagues: ColleagueDesk, tasks: Tasks, parent: QWidget | None = None) -> None:
        """Ask the desk; work runs on the database's lane."""
        super().__init__(parent, role="card")
        self._colleagues, self._tasks = colleagues, tasks
        self._say: Callable[[], str] = str
        self._act: Callable[[Workplace], Any] = lambda _place: None
        self._then: Callable[[Any], None] = lambda _result: None
        self._busy = False
        self._title, self._meaning = text_label("", "subtitle", wrap=True), text_label("", "soft", wrap=True)
        self._names = text_label("", "strong"), text_label("", "strong")
        self.login, self.password = QLineEdit(), PasswordEdit()
        self.fault = Banner(tone=Tone.ACT, closable=False)
        self._caps = text_label("", "caption")
        self.confirm, self.cancel = Button(kind=Kind.PRIMARY, icon="key-round"), Button(kind=Kind.GHOST)
        self._lay_out()
        self._connect()
        self.hide()
        self.settle()

    def ask(self, say: Callable[[], str], act: Callable[[Workplace], T], then: Callable[[T], None]) -> None:
        """Ask for one act.

        Args:
            say: Names the act in the present language, as it is seen on its button.
            act: Does it at the colleague's place.
            then: Gets what came of it; the panel has closed by then.
        """
        self._say, self._act, self._then = say, act, then
        self.fault.say("")
        self.retranslate()
        self.asked.emit()
        self.show()
        self.login.setFocus()

    def retranslate(self) -> None:
        """Set every word."""
        act = self._say()
        self._title.setText(translate("Colleague", "With a colleague here: {act}").format(act=act))
        self._meaning.setText(
            translate(
                "Colleague",
                "The colleague enters their own name and password, for this one act. It is signed with their key and "
                "kept in their name; you stay signed in.",
            )
        )
        login, password = self._names
        login.setText(translate("Colleague", "Colleague's sign-in name"))
        password.setText(translate("Colleague", "Colleague's password"))
        self._caps.setText(translate("Colleague", "Caps Lock is on"))
        self.confirm.setText(translate("Colleague", "Sign: {act}").format(act=act))
        self.cancel.setText(translate("Colleague", "Cancel"))

    def restyle(self) -> None:
        """Keep the fields as wide as names and passwords are."""
        for field in (self.login, self.password):
            field.setMaximumWidth(theme.active().px(320))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_up()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Forget name and password: whoever looks at the screen next is somebody else."""
        super().hideEvent(event)
        self.password.wipe()
        self.login.clear()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be seen whole when it opens, and when it says what is wrong."""
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._reveal)

    def close_up(self) -> None:
        """Close without an act."""
        if not self._busy:
            self.hide()
            self.left.emit()

    def _lay_out(self) -> None:
        head = row(IconLabel("users", "primary_text", 20), self._title, space=10)
        head.setStretch(1, 1)
        pairs = zip(self._names, (self.login, self.password), strict=True)
        fields = column(*(column(name, field, space=4) for name, field in pairs), space=8)
        self._caps.hide()
        buttons = row(self.confirm, self.cancel, 1)
        self.setLayout(column(head, self._meaning, fields, self._caps, self.fault, buttons, space=10, margin=16))

    def _connect(self) -> None:
        self.login.returnPressed.connect(self.password.setFocus)
        self.password.returnPressed.connect(self._go)
        self.password.caps_lock.connect(self._caps.setVisible)
        self.confirm.clicked.connect(self._go)
        self.cancel.clicked.connect(self.close_up)

    def _reveal(self) -> None:
        above = self.parentWidget()
        while above is not None and self.isVisible():
            if isinstance(above, QScrollArea):
                above.ensureWidgetVisible(self, 0, theme.active().px(8))
            above = above.parentWidget()

    def _go(self) -> None:
        login, password = self.login.text().strip(), self.password.text()
        if self._busy or not login or not password:
            (self.password if login else self.login).setFocus()
            return
        self._set_busy(busy=True)
        work = partial(self._colleagues.act, login, password, self._act)
        self._tasks.run(self, work, self._done, failed=self._refused)

    def _done(self, result: object) -> None:
        self._set_busy(busy=False)
        self.hide()
        self.left.emit()
        self._then(result)

    def _refused(self, error: Exception) -> bool:
        self._set_busy(busy=False)
        self.password.wipe()
        self.password.setFocus()
        if not isinstance(error, GuitaiError) or not isinstance(error, RuleViolation | Refused | Conflict):
            return False
        self.fault.say(messages.say_refused_password(error))
        return True

    def _set_busy(self, *, busy: bool) -> None:
        self._busy = busy
        self.confirm.setEnabled(not busy)
        self.cancel.setEnabled(not busy)

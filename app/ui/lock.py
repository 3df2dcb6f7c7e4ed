"""The lock: the work stays as it is, hidden, until its owner gives the password again."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog, QFrame, QMainWindow, QWidget

from app.ui.forms.password_edit import PasswordEdit
from app.ui.language import translate
from app.ui.theme import theme
from app.ui.widgets.buttons import Button, Kind
from app.ui.widgets.guilloche import Guilloche
from app.ui.widgets.labels import IconLabel, text_label
from app.ui.widgets.layouts import column, row
from app.ui.widgets.live import LiveFrame

_SIGNS_OF_LIFE = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
        QEvent.Type.TabletMove,
    }
)


class LockView(Guilloche):
    """Asks for the password of whoever locked the screen.

    Signals:
        unlock: with the password.
        sign_out: somebody else wants to work here; drafts are kept.
    """

    unlock = Signal(str)
    sign_out = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Name the person whose work waits."""
        self._name = name
        self._title, self._line = text_label("", "title"), text_label("", "soft", wrap=True)
        self._wrong, self._caps = text_label("", "error", wrap=True), text_label("", "caption")
        self.password = PasswordEdit()
        self.button = Button(kind=Kind.PRIMARY, icon="lock-open")
        self._leave = Button(kind=Kind.GHOST).set_link()
        self._sheet = LiveFrame(role="card")
        super().__init__(parent)
        head = row(IconLabel("lock", "primary_text", 24), self._title, 1, space=10)
        self._sheet.setLayout(
            column(
                head, self._line, self.password, self._caps, self._wrong, self.button, row(1, self._leave, 1),
                space=12, margin=28,
            )
        )  # fmt: skip
        self.setLayout(column(1, row(1, self._sheet, 1), 1))
        self._wrong.hide()
        self._caps.hide()
        self.password.caps_lock.connect(self._caps.setVisible)
        self.password.returnPressed.connect(self._go)
        self.button.clicked.connect(self._go)
        self._leave.clicked.connect(self.sign_out)
        self.setFocusProxy(self.password)

    def refuse(self, text: str) -> None:
        """Say why not; the password is emptied."""
        self.password.wipe()
        self.button.setEnabled(True)
        self._wrong.setText(text)
        self._wrong.setVisible(bool(text))
        self.password.setFocus()

    def retranslate(self) -> None:
        """Set every word."""
        self._title.setText(translate("Lock", "Locked"))
        self._line.setText(translate("Lock", "{name}, your work is kept as it was.").format(name=self._name))
        self.password.setPlaceholderText(translate("Lock", "Password"))
        self._caps.setText(translate("SignIn", "Caps Lock is on"))
        self.button.setText(translate("Lock", "Unlock"))
        self._leave.setText(translate("Lock", "Sign in as somebody else"))

    def restyle(self) -> None:
        """Keep the sheet's width in step with the type."""
        super().restyle()
        self._sheet.setFixedWidth(theme.active().px(380))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let nothing through to what is below; Esc does not leave."""
        event.accept()

    def _go(self) -> None:
        if self.password.text() and self.button.isEnabled():
            self.button.setEnabled(False)
            self.unlock.emit(self.password.text())


class Lock(QObject):
    """Hides a window and its dialogs, and puts the lock view where it can be typed into."""

    def __init__(self, window: QMainWindow, content: QWidget, name: str) -> None:
        """Hide them now."""
        super().__init__(window)
        self._window, self._content = window, content
        self._focus = QApplication.focusWidget()
        self._curtains = [_Curtain(top) for top in QApplication.topLevelWidgets() if self._shows_work(top)]
        content.hide()
        self.view = LockView(name, window)
        modal = QApplication.activeModalWidget()
        self._cover: _Cover | None = None
        if modal is not None:
            # A modal dialog takes every key, so the lock must be a newer one.
            self._cover = _Cover(modal)
            self._cover.setLayout(column(self.view))
            self._cover.open()
        else:
            self._fit()
        window.installEventFilter(self)
        self.view.show()
        self.view.raise_()
        self.view.password.setFocus()

    def lift(self) -> None:
        """Show everything as it was, the cursor included."""
        self._window.removeEventFilter(self)
        for curtain in self._curtains:
            curtain.hide()
            curtain.deleteLater()
        self._content.show()
        self.view.password.wipe()
        self.view.hide()
        self.view.deleteLater()
        if self._cover is not None:
            self._cover.lift()
        if self._focus is not None:
            self._focus.setFocus()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Cover the window at any size."""
        if event.type() == QEvent.Type.Resize and self._cover is None:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        self.view.setGeometry(self._window.rect())

    def _shows_work(self, top: QWidget) -> bool:
        return top is not self._window and top.isVisible() and isinstance(top, QDialog | QFrame | QMainWindow)


class _Curtain(QFrame):
    """Covers one dialog."""

    def __init__(self, top: QWidget) -> None:
        super().__init__(top)
        self.setProperty("role", "scrim")
        self.setGeometry(top.rect())
        self.show()
        self.raise_()


class _Cover(QDialog):
    """Holds the lock view above a modal dialog; Esc and closing do not lift it."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setModal(True)
        self.resize(theme.active().px(560), theme.active().px(460))

    def reject(self) -> None:
        """Stay."""

    def lift(self) -> None:
        """Go."""
        self.done(QDialog.DialogCode.Accepted)
        self.deleteLater()


class IdleLock(QObject):
    """Locks after some minutes without a key, a pointer or a pen.

    Signals:
        idle: the time is up.
        asked: Ctrl+L over a dialog, where the window's own shortcut does not reach.
    """

    idle = Signal()
    asked = Signal()

    def __init__(self, minutes: float, parent: QObject | None = None) -> None:
        """Watch the whole application; nought minutes never lock."""
        super().__init__(parent)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.idle)
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self)
        self.set_minutes(minutes)

    def set_minutes(self, minutes: float) -> None:
        """Follow the policy."""
        self._timer.setInterval(round(minutes * 60_000))
        self._timer.start() if minutes else self._timer.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Begin anew at every sign of life."""
        if event.type() in _SIGNS_OF_LIFE and self._timer.isActive():
            self._timer.start()
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and _asks_to_lock(event):
            self.asked.emit()
            return True
        return False


def _asks_to_lock(event: QKeyEvent) -> bool:
    lock = event.key() == Qt.Key.Key_L and event.modifiers() == Qt.KeyboardModifier.ControlModifier
    return lock and QApplication.activeModalWidget() is not None

"""A value that is masked until somebody with a reason looks; it masks itself again."""

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QGuiApplication, QHideEvent
from PySide6.QtWidgets import QWidget

from app.ui.language import translate
from app.ui.widgets.buttons import IconButton
from app.ui.widgets.dialogs import Dialog
from app.ui.widgets.labels import text_label
from app.ui.widgets.layouts import row
from app.ui.widgets.live import LiveWidget
from app.ui.widgets.reason_line import ReasonLine

SHOWN_SECONDS = 60


class ReasonDialog(Dialog):
    """Asks why a value must be seen; the reason is kept in the audit trail."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin without a reason."""
        super().__init__(parent, icon="eye")
        self._asked = ReasonLine()
        self._asked.given.connect(self.accept_button.setEnabled)
        self.accept_button.setEnabled(False)
        self._why = text_label("", "soft", wrap=True)
        self.body.addWidget(self._why)
        self.body.addWidget(self._asked)
        self._asked.setFocus()
        self.settle()

    @property
    def reason(self) -> str:
        """What was typed."""
        return self._asked.reason

    def retranslate(self) -> None:
        """Set every word."""
        self._why.setText(translate("Widgets", "The reason is recorded with your name. The value hides itself again."))
        self._asked.say(translate("Widgets", "Reason"))
        self.say(translate("Widgets", "Show this value?"), translate("Widgets", "Show"), translate("Widgets", "Cancel"))


class MaskedValue(LiveWidget):
    """Masked text with an eye.

    Signals:
        reveal_asked: with the reason; whoever may, answers with ``reveal``.
        hidden_again: the time is up, or the eye was pressed again.
    """

    reveal_asked = Signal(str)
    hidden_again = Signal()

    def __init__(
        self, masked: str = "", *, may_reveal: bool = True, ask: Callable[[QWidget], str] | None = None,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        """Show masked text; ``ask`` returns a reason, or nothing to leave it."""
        super().__init__(parent)
        self._masked, self._ask = masked, ask or ask_reason
        self._shown = ""
        self._copied = False
        self._words = text_label(masked, selectable=True)
        self._left = text_label("", "caption")
        self._eye, self._copy = IconButton("eye", size=16), IconButton("copy", size=16)
        if not may_reveal:
            self._eye.hide()
        self._eye.clicked.connect(self._press)
        self._copy.clicked.connect(self._take_copy)
        self._tick = QTimer(self, interval=1000)
        self._tick.timeout.connect(self._count_down)
        self._seconds = 0
        self.setLayout(row(self._words, self._left, self._eye, self._copy, 1, space=6))
        self.settle()

    @property
    def text(self) -> str:
        """What can be read now."""
        return self._words.text()

    def set_masked(self, masked: str) -> None:
        """Show another masked value."""
        self.hide_value()
        self._masked = masked
        self._words.setText(masked)

    def reveal(self, value: str, seconds: int = SHOWN_SECONDS) -> None:
        """Show the value for a while."""
        self._shown, self._seconds = value, seconds
        self._words.setText(value)
        self._tick.start()
        self.retranslate()

    def hide_value(self) -> None:
        """Mask it now, and clear the clipboard if the value was copied from here."""
        if not self._shown:
            return
        clipboard = QGuiApplication.clipboard()
        if self._copied and clipboard.text() == self._shown:
            clipboard.clear()
        self._shown, self._copied, self._seconds = "", False, 0
        self._words.setText(self._masked)
        self._tick.stop()
        self.retranslate()
        self.hidden_again.emit()

    def retranslate(self) -> None:
        """Set every word."""
        shown = bool(self._shown)
        self._eye.set_icon("eye-off" if shown else "eye")
        self._eye.say(translate("Widgets", "Hide") if shown else translate("Widgets", "Show (recorded)"))
        self._copy.say(translate("Widgets", "Copy"))
        self._copy.setVisible(shown)
        self._left.setVisible(shown)
        self._left.setText(translate("Widgets", "{seconds} s").format(seconds=self._seconds))

    def hideEvent(self, event: QHideEvent) -> None:
        """Mask when the page goes away or the screen is locked."""
        super().hideEvent(event)
        self.hide_value()

    def _press(self) -> None:
        if self._shown:
            self.hide_value()
            return
        reason = self._ask(self)
        if reason:
            self.reveal_asked.emit(reason)

    def _take_copy(self) -> None:
        self._copied = True
        QGuiApplication.clipboard().setText(self._shown)

    def _count_down(self) -> None:
        self._seconds -= 1
        if self._seconds <= 0:
            self.hide_value()
        else:
            self.retranslate()


def ask_reason(parent: QWidget) -> str:
    """Ask for a reason in a dialog; empty where the person would rather not."""
    dialog = ReasonDialog(parent=parent.window())
    return dialog.reason if dialog.exec() == Dialog.DialogCode.Accepted else ""

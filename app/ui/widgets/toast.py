"""Short messages at the lower edge that go away by themselves; Undo lives here."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from app.ui.language import translate
from app.ui.theme import theme
from app.ui.theme.tokens import Tone
from app.ui.widgets.banner import TONE_ICONS
from app.ui.widgets.buttons import Button, IconButton, Kind
from app.ui.widgets.labels import IconLabel, text_label
from app.ui.widgets.layouts import row
from app.ui.widgets.live import LiveFrame

SHOWN_MS = 6_000
_MARKS = {Tone.GOOD: "#5fd39a", Tone.SOON: "#f5c04f", Tone.ACT: "#ff8a6e"}


class Toast(LiveFrame):
    """One message.

    Signals:
        gone: it was closed or its time is up.
    """

    gone = Signal()

    def __init__(self, text: str, tone: Tone, action: str, act: Callable[[], None] | None, parent: QWidget) -> None:
        """Show a message with an optional action."""
        super().__init__(parent, role="toast")
        self.text = text
        words = text_label(text, wrap=True)
        words.setMaximumWidth(theme.active().px(420))
        words.setMinimumWidth(min(theme.active().px(420), words.fontMetrics().horizontalAdvance(text) + 8))
        self.action_button = Button(action, kind=Kind.GHOST, size="small")
        if not action:
            self.action_button.hide()
        self.action_button.clicked.connect(lambda: self._act(act))
        self._close = IconButton("x", colour="line_strong", size=14)
        self._close.clicked.connect(self.gone)
        self._mark = IconLabel(TONE_ICONS[tone], _MARKS.get(tone, "#8fd6de"), 18)
        self.setLayout(row(self._mark, words, self.action_button, self._close, space=10, margin=(14, 8, 8, 8)))
        self._life = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self._life.timeout.connect(self.gone)
        self._life.start()
        self.settle()

    def retranslate(self) -> None:
        """Name the cross."""
        self._close.say(translate("Widgets", "Close"))

    def _act(self, act: Callable[[], None] | None) -> None:
        if act is not None:
            act()
        self.gone.emit()


class Toasts(QObject):
    """Stacks the toasts of a window at its lower edge."""

    def __init__(self, window: QWidget) -> None:
        """Show toasts in this window."""
        super().__init__(window)
        self._window = window
        self.shown: list[Toast] = []
        window.installEventFilter(self)

    def say(
        self, text: str, *, tone: Tone = Tone.GOOD, action: str = "", act: Callable[[], None] | None = None
    ) -> Toast:
        """Show a message, with one action (Undo) where given; the same words are not shown twice."""
        for toast in self.shown:
            if toast.text == text and not action:
                return toast
        toast = Toast(text, tone, action, act, self._window)
        toast.gone.connect(lambda: self._drop(toast))
        self.shown.append(toast)
        toast.show()
        self._place()
        return toast

    def undo(self, text: str, act: Callable[[], None]) -> Toast:
        """Show what was done, with a way back."""
        return self.say(text, action=translate("Widgets", "Undo"), act=act)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep to the window's edge."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _drop(self, toast: Toast) -> None:
        if toast in self.shown:
            self.shown.remove(toast)
            toast.hide()
            toast.deleteLater()
            self._place()

    def _place(self) -> None:
        bottom = self._window.height() - theme.active().px(52)
        for toast in reversed(self.shown):
            toast.adjustSize()
            bottom -= toast.height()
            toast.move((self._window.width() - toast.width()) // 2, bottom)
            toast.raise_()
            bottom -= theme.active().px(8)

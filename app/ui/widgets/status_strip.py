"""The bottom of the window: sync, clock, terminal, who is here; theme, language, lock."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QToolButton, QWidget

from app.ui.language import translate
from app.ui.locale_text import short_date
from app.ui.theme.tokens import Tone
from app.ui.widgets.buttons import IconButton
from app.ui.widgets.chips import Chip
from app.ui.widgets.labels import IconLabel, text_label
from app.ui.widgets.layouts import row
from app.ui.widgets.live import LiveFrame
from app.ui.widgets.look_switch import LookSwitch


class StatusStrip(LiveFrame):
    """The strip.

    Signals:
        lock: the lock button or Ctrl+L.
        sign_out: the leave button.
        account: the person's name was pressed.
    """

    lock = Signal()
    sign_out = Signal()
    account = Signal()

    def __init__(self, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        """Show this clock's time, given in the branch's zone."""
        super().__init__(parent, role="strip")
        self._now = now
        self._sync = Chip()
        self._clock, self._terminal = text_label(), text_label()
        self._person = QToolButton()
        self._person.clicked.connect(self.account)
        self._look = LookSwitch()
        self._lock, self._leave = IconButton("lock", size=16), IconButton("log-out", size=16)
        self._lock.clicked.connect(self.lock)
        self._leave.clicked.connect(self.sign_out)
        self.setLayout(
            row(
                self._sync, 1, self._clock, IconLabel("monitor", size=15), self._terminal, self._person, self._look,
                self._lock, self._leave, margin=(12, 3, 8, 3), space=10,
            )
        )  # fmt: skip
        tick = QTimer(self, interval=1_000)
        tick.timeout.connect(self._tell_time)
        tick.start()
        self._sync.hide()
        self.settle()

    def set_sync(self, text: str, *, tone: Tone = Tone.NEUTRAL, icon: str = "hard-drive") -> None:
        """Say what waits to be synced; an empty text hides it."""
        self._sync.show_state(text, icon=icon, tone=tone)
        self._sync.setVisible(bool(text))

    def set_place(self, terminal: str, person: str, role: str) -> None:
        """Say which terminal this is and who is logged in."""
        self._terminal.setText(terminal)
        self._person.setText(f"{person} · {role}" if role else person)

    def retranslate(self) -> None:
        """Set every word."""
        self._look.name_buttons()
        self._lock.say(translate("Shell", "Lock"), "Ctrl+L")
        self._leave.say(translate("Shell", "Sign out"))
        self._person.setToolTip(translate("Shell", "My account"))
        self._tell_time()

    def _tell_time(self) -> None:
        now = self._now()
        text = f"{short_date(now.date())}  {now:%H:%M}"
        if text != self._clock.text():
            self._clock.setText(text)

"""The bottom of the window: sync, clock, terminal, who is here; theme, language, lock."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from app.ui import language
from app.ui.language import Language, translate
from app.ui.locale_text import short_date
from app.ui.theme import theme
from app.ui.theme.tokens import ThemeName, Tone
from app.ui.widgets.buttons import IconButton
from app.ui.widgets.chips import Chip
from app.ui.widgets.labels import IconLabel, text_label
from app.ui.widgets.layouts import row
from app.ui.widgets.live import LiveFrame


def theme_words(name: ThemeName) -> str:
    """Return a theme's name."""
    return {
        ThemeName.LIGHT: translate("Shell", "Light"),
        ThemeName.DARK: translate("Shell", "Dark"),
        ThemeName.HIGH_CONTRAST: translate("Shell", "High contrast"),
    }[name]


class LookSwitch(QWidget):
    """Two quiet buttons: theme with large print, and language."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show the buttons."""
        super().__init__(parent)
        self._theme, self._language = IconButton("sun-moon", size=16), IconButton("languages", size=16)
        for button, fill in ((self._theme, self._theme_menu), (self._language, self._language_menu)):
            menu = QMenu(button)
            menu.aboutToShow.connect(fill)
            button.setMenu(menu)
            button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setLayout(row(self._theme, self._language, space=2))

    def name_buttons(self) -> None:
        """Say what the buttons do, in the present language."""
        self._theme.say(translate("Shell", "Theme and print size"))
        self._language.say(translate("Shell", "Language"))

    def _theme_menu(self) -> None:
        worn = theme.active()
        menu = self._theme.menu()
        menu.clear()
        group = QActionGroup(menu)
        for name in ThemeName:
            action = menu.addAction(theme_words(name))
            action.setCheckable(True)
            action.setChecked(name is worn.name)
            action.triggered.connect(lambda _on=False, name=name: worn.wear(name, large_print=worn.large_print))
            group.addAction(action)
        menu.addSeparator()
        large = menu.addAction(translate("Shell", "Large print"))
        large.setCheckable(True)
        large.setChecked(worn.large_print)
        large.triggered.connect(lambda on: worn.wear(worn.name, large_print=on))

    def _language_menu(self) -> None:
        menu = self._language.menu()
        menu.clear()
        for spoken, words in ((Language.CHINESE, "简体中文"), (Language.ENGLISH, "English")):
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(spoken is language.active().language)
            action.triggered.connect(lambda _on=False, spoken=spoken: language.active().speak(spoken))


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

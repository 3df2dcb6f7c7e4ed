"""The sign-in page: the first thing painted, so it imports nothing heavy."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QScrollArea, QSizePolicy, QWidget

from app.ui.forms.password_edit import PasswordEdit
from app.ui.language import translate
from app.ui.theme import theme
from app.ui.theme.tokens import Tone
from app.ui.widgets.banner import Banner
from app.ui.widgets.buttons import Button, Kind
from app.ui.widgets.guilloche import Guilloche
from app.ui.widgets.labels import IconLabel, text_label
from app.ui.widgets.layouts import column, row
from app.ui.widgets.live import LiveFrame, LiveWidget
from app.ui.widgets.look_switch import LookSwitch

MOST_TILES = 6
_ALWAYS_OFF = 1  # Qt.ScrollBarPolicy.ScrollBarAlwaysOff, without the Qt namespace before the first paint


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who may sign in at this terminal."""

    login: str
    name: str
    role: str = ""


@dataclass(frozen=True, slots=True)
class DemoHint:
    """A demo home's teller, shown there and nowhere else."""

    login: str
    password: str


class SignInPage(LiveWidget):
    """Asks who it is.

    Signals:
        sign_in: with login and password.
        recovery: somebody lost their password and holds the recovery code.
    """

    sign_in = Signal(str, str)
    recovery = Signal()

    def __init__(
        self, *, branch: str = "", terminal: str = "", people: Sequence[Person] = (), demo: DemoHint | None = None,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        """Offer people as tiles where there are few, and always a line for the login."""
        super().__init__(parent)
        self._seconds, self._locked = 0, ""
        self._busy = False
        self._people, self._demo = tuple(people), demo
        self._title, self._line = text_label("", "title"), text_label("", "soft", wrap=True)
        self._login_label, self._password_label = text_label("", "strong"), text_label("", "strong")
        self.login, self.password = QLineEdit(), PasswordEdit()
        self._caps = text_label("", "caption")
        self._caps.hide()
        self._wrong = Banner(tone=Tone.ACT, closable=False)
        self._notice = Banner(tone=Tone.SOON, closable=False)
        self.button = Button(kind=Kind.PRIMARY, size="large", icon="log-in")
        self._lost = Button(kind=Kind.GHOST).set_link()
        self._look = LookSwitch()
        self._countdown = QTimer(self, interval=1000)
        self._form = self._column()
        self.setLayout(row(_Cover(branch, terminal), self._form, space=0))
        self._connect()
        if len(self._people) == 1:
            self.login.setText(self._people[0].login)
        self.settle()

    def set_busy(self, busy: bool) -> None:  # noqa: FBT001 - a setter
        """Rest while the password is being tried."""
        self._busy = busy
        self.retranslate()

    @property
    def notice(self) -> str:
        """What is said of this terminal, whoever signs in."""
        return self._notice.text

    def warn(self, text: str) -> None:
        """Say something of this terminal that keeps nobody out."""
        self._notice.say(text)

    def refuse(self, text: str) -> None:
        """Say why not; the password is emptied."""
        self.set_busy(False)
        self.password.wipe()
        self._wrong.say(text)
        self.password.setFocus()

    def lock_out(self, login: str, seconds: int) -> None:
        """Let one login rest after too many wrong passwords, counting down in words; others may sign in meanwhile."""
        self._seconds, self._locked = seconds, login
        self._countdown.start()
        self.set_busy(False)
        self.password.wipe()

    def wipe(self) -> None:
        """Forget what was typed."""
        self.password.wipe()
        self._wrong.say("")

    def retranslate(self) -> None:
        """Set every word."""
        self._look.name_buttons()
        self._title.setText(translate("SignIn", "Sign in"))
        pick = translate("SignIn", "Choose your name, or type your sign-in name.")
        self._line.setText(pick if self._tiles_shown else translate("SignIn", "With your own sign-in name."))
        self._login_label.setText(translate("SignIn", "Sign-in name"))
        self._password_label.setText(translate("SignIn", "Password"))
        self._caps.setText(translate("SignIn", "Caps Lock is on"))
        self._lost.setText(translate("SignIn", "Lost your password?"))
        busy = translate("SignIn", "Opening…") if self._busy else translate("SignIn", "Sign in")
        self.button.setText(busy)
        self.button.setEnabled(not self._busy and not self._resting)
        if self._resting:
            words = translate(
                "SignIn",
                "Too many wrong passwords. {login} has to wait {minutes} min {seconds} s; others may sign in.",
            )
            minutes, seconds = divmod(self._seconds, 60)
            self._wrong.say(words.format(login=self._locked, minutes=minutes, seconds=seconds))

    def restyle(self) -> None:
        """Keep the form's width in step with the type."""
        self._form.setFixedWidth(theme.active().px(480))

    def showEvent(self, event: QShowEvent) -> None:
        """Put the cursor where typing begins."""
        super().showEvent(event)
        (self.password if self.login.text() else self.login).setFocus()

    @property
    def _tiles_shown(self) -> bool:
        return 1 < len(self._people) <= MOST_TILES

    @property
    def _resting(self) -> bool:
        """Whether the login that stands in the line has to wait."""
        return self._seconds > 0 and self.login.text().strip() == self._locked

    def _column(self) -> LiveFrame:
        sheet = LiveFrame(role="sheet")
        tiles = QGridLayout()
        tiles.setSpacing(theme.active().px(8))
        for at, person in enumerate(self._people if self._tiles_shown else ()):
            tiles.addWidget(self._tile(person), at // 2, at % 2)
        fields = column(
            self._title, self._line, tiles, self._notice, self._wrong,
            column(self._login_label, self.login, space=4),
            column(self._password_label, self.password, self._caps, space=4),
            self.button, row(self._lost, 1), space=14,
        )  # fmt: skip
        if self._demo is not None:
            fields.addWidget(_DemoCard(self._demo, self._fill))
        body = QWidget()
        body.setLayout(column(1, fields, 2, margin=(48, 0, 48, 24)))
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setProperty("horizontalScrollBarPolicy", _ALWAYS_OFF)
        area.setWidget(body)
        sheet.setLayout(column(row(1, self._look, margin=(0, 16, 32, 0)), area, space=0))
        return sheet

    def _tile(self, person: Person) -> Button:
        tile = Button(f"{person.name}\n{person.role}" if person.role else person.name, icon="user-round")
        tile.setProperty("tile", "true")
        tile.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        tile.clicked.connect(lambda: self._fill(person.login, ""))
        return tile

    def _fill(self, login: str, password: str) -> None:
        self.login.setText(login)
        self.password.setText(password)
        self.password.setFocus()

    def _connect(self) -> None:
        self.button.clicked.connect(self._go)
        self.password.returnPressed.connect(self._go)
        self.login.returnPressed.connect(self.password.setFocus)
        self.login.textChanged.connect(self._another)
        self.password.caps_lock.connect(self._caps.setVisible)
        self._lost.clicked.connect(self.recovery)
        self._countdown.timeout.connect(self._count_down)

    def _go(self) -> None:
        login, password = self.login.text().strip(), self.password.text()
        if not self.button.isEnabled():
            return
        if not login or not password:
            self._wrong.say(translate("SignIn", "Type your sign-in name and your password."))
            (self.login if not login else self.password).setFocus()
            return
        self._wrong.say("")
        self.set_busy(True)
        self.sign_in.emit(login, password)

    def _another(self) -> None:
        """Take back what was said of another login."""
        if self._locked:
            self._wrong.say("")
            self.retranslate()

    def _count_down(self) -> None:
        rested = self._resting
        self._seconds = max(0, self._seconds - 1)
        if self._seconds == 0:
            self._countdown.stop()
            self._locked = ""
            if rested:
                self._wrong.say("")
        self.retranslate()


class _Cover(Guilloche):
    """The dark half: whose counter this is."""

    def __init__(self, branch: str, terminal: str) -> None:
        self._mark = IconLabel("stamp", "rail_mark", 34)
        self._name, self._says = text_label("", "display"), text_label("", "subtitle", wrap=True)
        self._place = text_label(" · ".join(part for part in (branch, terminal) if part), "strong", wrap=True)
        super().__init__()
        head = row(self._mark, self._name, 1, space=12)
        self.setLayout(column(head, self._says, 1, self._place, space=14, margin=(48, 44, 48, 36)))

    def retranslate(self) -> None:
        """Say the program's name and purpose."""
        self._name.setText(translate("Shell", "Guitai"))
        self._says.setText(translate("SignIn", "The branch counter: received, served, signed, kept."))


class _DemoCard(LiveFrame):
    """How to get into a demo home."""

    def __init__(self, hint: DemoHint, fill: Callable[[str, str], None], parent: QWidget | None = None) -> None:
        super().__init__(parent, role="well")
        self._words = text_label("", "soft", wrap=True)
        self._key = text_label(f"{hint.login}   {hint.password}", "strong", selectable=True)
        self._use = Button(size="small", icon="sparkles")
        self._use.clicked.connect(lambda: fill(hint.login, hint.password))
        self.setLayout(column(self._words, row(self._key, 1, self._use), space=6, margin=14))
        self.settle()

    def retranslate(self) -> None:
        """Set every word."""
        self._words.setText(translate("SignIn", "This is a demo branch. Everybody in it is made up. Sign in with"))
        self._use.setText(translate("SignIn", "Fill in"))

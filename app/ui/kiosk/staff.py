"""The way out: a member of staff's login and password, and what of the system's own lock-down is missing here."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from app.domain.errors import GuitaiError
from app.ui import messages
from app.ui.client_view.look import TouchButton
from app.ui.kiosk.entry import WideLine
from app.ui.kiosk.layer_words import layer_words
from app.ui.kiosk.look import KioskLook
from app.ui.kiosk.page import KioskPage, heading
from app.ui.language import translate
from app.ui.widgets.layouts import column, row


class StaffPage(KioskPage):
    """Asks who wants to end the program.

    Signals:
        asked: with login and password.
        left: back to the start.
    """

    asked = Signal(str, str)
    left = Signal()

    def __init__(self, look: KioskLook, lacking: Sequence[str]) -> None:
        """Ask; and name what is missing."""
        super().__init__(look)
        self._lacking = tuple(lacking)
        self._title, self._missing, self._wrong = heading(), heading("plain"), heading("refusal")
        self.login, self.password = WideLine(), WideLine()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.back = TouchButton(look, "arrow-left", kind="ghost")
        self.out = TouchButton(look, "log-in", kind="primary")
        body = column(self._title, self.gap, self.login, self.password, self._wrong, space=16, margin=(24, 20, 24, 20))
        body.addLayout(row(self.back, 1, self.out))
        body.addStretch(1)
        body.addWidget(self._missing)
        self.setLayout(body)
        self.login.returnPressed.connect(self.password.setFocus)
        self.password.returnPressed.connect(self._ask)
        self.out.clicked.connect(self._ask)
        self.back.clicked.connect(self.left)
        self.setFocusProxy(self.login)
        self.settle()

    def refuse(self, error: GuitaiError) -> None:
        """Say why not."""
        self.password.setText("")
        self._wrong.setText(messages.say(error))

    def wipe(self) -> None:
        """Forget login and password."""
        self.login.setText("")
        self.password.setText("")

    def spoken(self) -> str:
        """Return the title."""
        return self._title.text()

    def retranslate(self) -> None:
        """Set every word."""
        self._title.setText(translate("Kiosk", "For our staff: end the kiosk"))
        self.login.setPlaceholderText(translate("Kiosk", "Login"))
        self.password.setPlaceholderText(translate("Kiosk", "Password"))
        self.back.setText(translate("Kiosk", "Back"))
        self.out.setText(translate("Kiosk", "End the kiosk"))
        named = "\n".join(f"· {layer_words(code)}" for code in self._lacking)
        missing = translate("Kiosk", "What is missing around this kiosk (docs/kiosk.md):")
        complete = translate("Kiosk", "Nothing is missing: the system's own lock-down is complete.")
        self._missing.setText(f"{missing}\n{named}" if named else complete)

    def _ask(self) -> None:
        self.asked.emit(self.login.text(), self.password.text())

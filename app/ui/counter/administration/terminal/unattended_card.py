"""Whether a kiosk opens itself with nobody there: shown at kiosks only."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtWidgets import QWidget

from app.domain.errors import RuleViolation, Unavailable
from app.ui import messages
from app.ui.counter.surroundings import Surroundings
from app.ui.language import translate
from app.ui.theme.tokens import Tone
from app.ui.widgets.banner import Banner
from app.ui.widgets.buttons import Button
from app.ui.widgets.cards import Card
from app.ui.widgets.labels import text_label
from app.ui.widgets.layouts import column, row


@dataclass(frozen=True, slots=True)
class UnattendedSettings:
    """What the card asks and does; each is called beside the window."""

    since: Callable[[], datetime | None]
    set_up: Callable[[], object]
    end: Callable[[], object]


class UnattendedCard(Card):
    """One sentence and its button."""

    def __init__(self, settings: UnattendedSettings, around: Surroundings, parent: QWidget | None = None) -> None:
        """Stay hidden until it is known that this is a kiosk."""
        super().__init__(parent=parent)
        self._settings, self._around = settings, around
        self._since: datetime | None = None
        self.fault = Banner(tone=Tone.ACT, closable=False)
        self.standing, self._why = text_label("", wrap=True), text_label("", "caption", wrap=True)
        self.set_up, self.end = Button(icon="key-round"), Button(icon="lock")
        self.set_up.clicked.connect(lambda: self._change(settings.set_up))
        self.end.clicked.connect(lambda: self._change(settings.end))
        self.add(column(self.fault, self.standing, self._why, row(self.set_up, self.end, 1, space=8), space=6))
        self.hide()
        self.settle()
        self.reload()

    def reload(self) -> None:
        """Look again."""
        self._around.tasks.run(self, self._settings.since, self._show, failed=self._failed)

    def retranslate(self) -> None:
        """Set every word."""
        if not hasattr(self, "end"):
            return
        self.set_title(translate("Terminal", "Opening by itself"))
        self._why.setText(
            translate(
                "Terminal",
                "Its key lies in the operating system's keyring. It opens the queue and the staff list, no client.",
            )
        )
        self.end.setText(translate("Terminal", "Ask for a person again"))
        if self._since is None:
            self.standing.setText(translate("Terminal", "This kiosk asks for a person after every start."))
            self.set_up.setText(translate("Terminal", "Let it open by itself"))
        else:
            told = translate("Terminal", "This kiosk opens by itself since {moment}.")
            self.standing.setText(told.format(moment=self._around.moment(self._since)))
            self.set_up.setText(translate("Terminal", "Make another key"))

    def _show(self, since: datetime | None) -> None:
        self._since = since
        self.end.setVisible(since is not None)
        self.show()
        self.retranslate()

    def _change(self, work: Callable[[], object]) -> None:
        self.fault.say("")
        self._around.tasks.run(self, work, lambda _done: self.reload(), failed=self._failed)

    def _failed(self, error: Exception) -> bool:
        if not isinstance(error, Unavailable | RuleViolation):
            return False
        if error.code != "device.counter":
            self.fault.say(messages.say(error))
        return True

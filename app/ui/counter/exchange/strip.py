"""The exchange at the bottom of the window, and at its door."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from app.ui import language
from app.ui.counter.exchange.watch import ExchangeWatch
from app.ui.counter.exchange.words import leaving_words, strip_looks
from app.ui.counter.surroundings import Surroundings
from app.ui.language import translate
from app.ui.shell import Shell
from app.ui.theme.tokens import Tone
from app.ui.widgets.dialogs import Dialog
from app.ui.widgets.labels import text_label

_SETTLING_MS = 250
"""A round that takes less is not worth a word: the strip would flicker with every save."""


class ExchangeStrip(QObject):
    """Keeps the strip's words in step with the exchange."""

    def __init__(self, shell: Shell, watch: ExchangeWatch, around: Surroundings) -> None:
        """Follow the watch."""
        super().__init__(shell)
        self._shell, self._watch, self._around = shell, watch, around
        self._soon = QTimer(self, singleShot=True, interval=_SETTLING_MS)
        self._soon.timeout.connect(self.retell)
        watch.changed.connect(self._soon.start)
        language.active().changed.connect(self.retell)
        self.retell()

    def retell(self) -> None:
        """Say how it stands, in the present language."""
        words, icon, tone = strip_looks(self._watch.state, self._around.hour, alone=self._watch.alone)
        self._shell.status.set_sync(words, tone=tone, icon=icon)


class LeaveDialog(Dialog):
    """Says what waits, and that it may."""

    def __init__(self, text: Callable[[], str], shell: Shell) -> None:
        """Ask once."""
        super().__init__(shell, icon="cloud-off", tone=Tone.SOON)
        self._text, self._words = text, text_label("", wrap=True)
        self.body.addWidget(self._words)
        self.settle()

    def retranslate(self) -> None:
        """Set every word."""
        self._words.setText(self._text())
        title, accept = translate("Exchange", "Something is not exchanged yet"), translate("Exchange", "Leave")
        self.say(title, accept, translate("Exchange", "Stay"))


def safe_to_leave(shell: Shell, watch: ExchangeWatch, around: Surroundings) -> bool:
    """Tell whether the person leaves: asked only where something of this terminal waits and its engine is away."""
    state = watch.state
    if watch.alone or not state.fault or state.safe_to_leave:
        return True
    dialog = LeaveDialog(lambda: leaving_words(state, around.moment), shell)
    return dialog.exec() == Dialog.DialogCode.Accepted

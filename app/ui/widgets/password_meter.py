"""How good a password is, rule by rule, in words."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QProgressBar, QWidget

from app.domain.errors import GuitaiError
from app.ui import messages
from app.ui.language import translate
from app.ui.theme.tokens import Tone
from app.ui.widgets.labels import text_label
from app.ui.widgets.layouts import column
from app.ui.widgets.live import LiveWidget, mark

_GOOD_LENGTH, _BEST_LENGTH = 12, 16


class PasswordMeter(LiveWidget):
    """A bar and the first rule that does not hold yet."""

    def __init__(self, faults: Callable[[str], Sequence[GuitaiError]], parent: QWidget | None = None) -> None:
        """Judge by ``faults``, which says every rule a password breaks."""
        super().__init__(parent)
        self._faults = faults
        self._text_length = 0
        self._found: Sequence[GuitaiError] = ()
        self._bar = QProgressBar()
        self._bar.setRange(0, 4)
        self._bar.setTextVisible(False)
        self._words = text_label("", "caption", wrap=True)
        self.setLayout(column(self._bar, self._words, space=4))
        self.settle()

    @property
    def verdict(self) -> str:
        """What is said now."""
        return self._words.text()

    def judge(self, password: str) -> None:
        """Judge what is typed; the password itself is not kept."""
        self._text_length = len(password)
        self._found = self._faults(password) if password else ()
        self.retranslate()

    def retranslate(self) -> None:
        """Say the verdict."""
        level, tone, words = self._verdict()
        self._bar.setValue(level)
        mark(self._bar, "tone", str(tone))
        self._words.setText(words)

    def _verdict(self) -> tuple[int, Tone, str]:
        if not self._text_length:
            return 0, Tone.NEUTRAL, ""
        if self._found:
            return 1, Tone.ACT, messages.say(self._found[0])
        if self._text_length < _GOOD_LENGTH:
            return 2, Tone.SOON, translate("Widgets", "Good enough; longer is better")
        if self._text_length < _BEST_LENGTH:
            return 3, Tone.GOOD, translate("Widgets", "Good")
        return 4, Tone.GOOD, translate("Widgets", "Very good")

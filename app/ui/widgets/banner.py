"""A message that stays at the top of a page until it is dealt with."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.ui.language import translate
from app.ui.theme import theme
from app.ui.theme.tokens import Tone
from app.ui.widgets.buttons import Button, IconButton
from app.ui.widgets.labels import IconLabel, text_label
from app.ui.widgets.layouts import row
from app.ui.widgets.live import LiveFrame, mark

TONE_ICONS = {
    Tone.NEUTRAL: "info",
    Tone.PRIMARY: "info",
    Tone.GOOD: "circle-check",
    Tone.NOTE: "info",
    Tone.SOON: "triangle-alert",
    Tone.ACT: "circle-alert",
}


class Banner(LiveFrame):
    """A tone, a sentence, an action and a way to close it.

    Signals:
        acted: the action's button.
        closed: the cross.
    """

    acted = Signal()
    closed = Signal()

    def __init__(
        self, text: str = "", *, tone: Tone = Tone.NOTE, action: str = "", closable: bool = True,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        """Show a sentence; an empty one hides the banner."""
        super().__init__(parent, role="banner")
        self._mark = IconLabel("info", "ink", 20)
        self._words = text_label("", wrap=True)
        self._button = Button(size="small")
        self._close = IconButton("x", size=16)
        if not closable:
            self._close.hide()
        self._button.clicked.connect(self.acted)
        self._close.clicked.connect(self._shut)
        self._tone = tone
        body = row(self._mark, self._words, self._button, self._close, space=12, margin=(14, 8, 8, 8))
        body.setStretch(1, 1)
        self.setLayout(body)
        self.say(text, tone=tone, action=action)
        self.settle()

    @property
    def text(self) -> str:
        """The sentence that is shown."""
        return self._words.text()

    def say(self, text: str, *, tone: Tone | None = None, action: str = "") -> None:
        """Show another sentence; an empty one hides the banner."""
        self._tone = tone or self._tone
        self._words.setText(text)
        self._button.setText(action)
        self._button.setVisible(bool(action))
        mark(self, "tone", str(self._tone))
        if self._settled:
            self._words.style().polish(self._words)
        self.setVisible(bool(text))
        self.restyle()

    def retranslate(self) -> None:
        """Name the cross."""
        self._close.say(translate("Widgets", "Close"))

    def restyle(self) -> None:
        """Colour the icon like the words."""
        self._mark.show_icon(TONE_ICONS[self._tone], theme.active().colours.soft(self._tone)[1])

    def _shut(self) -> None:
        self.hide()
        self.closed.emit()

"""Small coloured things that say a state in words, a shape and a colour, in that order."""

from collections.abc import Callable

from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from app.ui.theme import theme
from app.ui.theme.tokens import Tone
from app.ui.widgets.labels import IconLabel, text_label
from app.ui.widgets.layouts import row
from app.ui.widgets.live import LiveFrame, mark

StateLooks = Callable[[str], tuple[str, str, Tone]]
"""Says a state: its words in the present language, its icon, its tone."""


class Chip(LiveFrame):
    """An icon and a word in a tone (a state, a class, a filter)."""

    def __init__(
        self, text: str = "", *, icon: str = "", tone: Tone = Tone.NEUTRAL, parent: QWidget | None = None
    ) -> None:
        """Show a word, with an icon where given."""
        super().__init__(parent, role="chip")
        self._mark = IconLabel(icon or "circle", "ink", 13)
        self._words = text_label()
        self.setLayout(row(self._mark, self._words, space=5, margin=(8, 2, 9, 2)))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._icon, self._tone = icon, tone
        self.show_state(text, icon=icon, tone=tone)
        self.settle()

    @property
    def text(self) -> str:
        """The word that is shown."""
        return self._words.text()

    def show_state(self, text: str, *, icon: str = "", tone: Tone = Tone.NEUTRAL) -> None:
        """Say another state."""
        self._icon, self._tone = icon, tone
        self._words.setText(text)
        self.setAccessibleName(text)
        mark(self, "tone", str(tone))
        if self._settled:
            self._words.style().unpolish(self._words)
            self._words.style().polish(self._words)
        self.restyle()

    def restyle(self) -> None:
        """Colour the icon like the words."""
        self._mark.setVisible(bool(self._icon))
        if self._icon:
            self._mark.show_icon(self._icon, theme.active().colours.soft(self._tone)[1])


class StateChip(Chip):
    """A chip whose words, icon and tone come from its state."""

    def __init__(self, looks: StateLooks, state: str = "", parent: QWidget | None = None) -> None:
        """Show a state of the table."""
        self._looks, self._state = looks, state
        super().__init__(parent=parent)

    def set_state(self, state: str) -> None:
        """Show another state of the table."""
        self._state = state
        self.retranslate()

    def retranslate(self) -> None:
        """Say the state in the present language."""
        if self._state:
            words, icon, tone = self._looks(self._state)
            self.show_state(words, icon=icon, tone=tone)


class Badge(QLabel):
    """A small count; hidden at nought."""

    def __init__(self, count: int = 0, tone: Tone = Tone.PRIMARY, parent: QWidget | None = None) -> None:
        """Show a count in a tone."""
        super().__init__(parent)
        self.setProperty("role", "badge")
        self.setProperty("tone", str(tone))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_count(count)

    def set_count(self, count: int, tone: Tone | None = None) -> None:
        """Show another count."""
        if tone is not None:
            mark(self, "tone", str(tone))
        self.setText(str(count))
        self.setVisible(count > 0)

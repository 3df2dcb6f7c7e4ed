"""An empty list says what would be here and how to begin."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from app.ui.theme import theme
from app.ui.widgets.buttons import Button, Kind
from app.ui.widgets.labels import IconLabel, text_label
from app.ui.widgets.layouts import column, row
from app.ui.widgets.live import LiveWidget

_MARGIN = 24
_NARROWEST, _LOWEST = 168, 72
_LOW = 190
"""Pixels at 100 %; below this height the words need the icon's room."""


class EmptyState(LiveWidget):
    """An icon, a heading, a sentence and perhaps a first step.

    Signals:
        acted: the step's button was pressed.
    """

    acted = Signal()

    def __init__(self, icon: str = "inbox", parent: QWidget | None = None, *, width: int = 340) -> None:
        """Show an icon; give the words with ``say``. The sentence is ``width`` pixels wide at 100 %."""
        super().__init__(parent)
        self._width = width
        self._mark = IconLabel(icon, "primary_text", 40)
        self._title, self._sentence = text_label("", "subtitle"), text_label("", "soft", wrap=True)
        self._button = Button(kind=Kind.SECONDARY)
        self._button.clicked.connect(self.acted)
        for label in (self._title, self._sentence):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        body = column(
            1, row(1, self._mark, 1), self._title, row(1, self._sentence, 1, space=0), row(1, self._button, 1), 1,
            space=10, margin=_MARGIN,
        )  # fmt: skip
        self.setLayout(body)
        self._button.hide()
        self.settle()

    def say(self, title: str, sentence: str = "", action: str = "", icon: str = "") -> None:
        """Set the words; an empty action hides the button."""
        self._title.setText(title)
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))
        self._button.setText(action)
        self._button.setVisible(bool(action))
        if icon:
            self._mark.show_icon(icon)

    def restyle(self) -> None:
        """Keep the sentence to a readable width."""
        self._sentence.setFixedWidth(theme.active().px(self._width))
        if self.isVisible():
            self._fit()

    def minimumSizeHint(self) -> QSize:
        """Ask for little: the sentence wraps, and the icon makes room for the words."""
        return QSize(theme.active().px(_NARROWEST), theme.active().px(_LOWEST))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the words into the room there is."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        px, layout = theme.active().px, self.layout()
        low = self.height() < px(_LOW)
        self._mark.setVisible(not low)
        if layout is not None:
            upright = px(4 if low else _MARGIN)
            layout.setContentsMargins(px(_MARGIN), upright, px(_MARGIN), upright)
        room = max(px(_NARROWEST), self.width()) - 2 * px(_MARGIN)
        self._sentence.setFixedWidth(min(px(self._width), room))

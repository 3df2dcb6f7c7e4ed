"""A few large words to the client, and perhaps one button."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from app.ui.client_view.look import ClientLook, TouchButton, plain_label
from app.ui.widgets.labels import text_label
from app.ui.widgets.layouts import column, row


class WordPage(QWidget):
    """An icon, a heading, a sentence.

    Signals:
        acted: the button was pressed.
    """

    acted = Signal()

    def __init__(self, look: ClientLook, icon: str, colour: str = "good", parent: QWidget | None = None) -> None:
        """Show an icon in a colour token; ``say`` gives the words."""
        super().__init__(parent)
        self._look, self._icon, self._colour = look, icon, colour
        self._mark = QLabel()
        self.title, self.sentence = text_label("", "display"), plain_label(wrap=True)
        for label in (self._mark, self.title, self.sentence):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.button = TouchButton(look, kind="primary")
        self.button.clicked.connect(self.acted)
        self.setLayout(
            column(
                2, self._mark, self.title, row(1, self.sentence, 1), row(1, self.button, 1), 3, space=18, margin=40
            )
        )  # fmt: skip
        look.changed.connect(self._dress)
        self._dress()

    def say(self, title: str, sentence: str = "", action: str = "") -> None:
        """Set the words; without an action there is no button."""
        self.title.setText(title)
        self.sentence.setText(sentence)
        self.button.setText(action)
        self.button.setVisible(bool(action))

    def _dress(self) -> None:
        picture = self._look.icon(self._icon, self._colour, 72)
        self._mark.setPixmap(picture.pixmap(picture.availableSizes()[0]))
        self.sentence.setFixedWidth(self._look.px(560))

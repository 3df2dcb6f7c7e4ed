"""What every page of the kiosk is."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from app.ui.client_view.look import TouchButton
from app.ui.kiosk.look import KioskLook
from app.ui.widgets.labels import text_label
from app.ui.widgets.layouts import column, row
from app.ui.widgets.live import LiveWidget


class KioskPage(LiveWidget):
    """One page; it is made for one client and thrown away after them.

    Signals:
        done: the client has what they came for.
        rearranged: what is hit may have moved.
    """

    done = Signal()
    rearranged = Signal()

    def __init__(self, look: KioskLook) -> None:
        """Wear a look."""
        super().__init__()
        self.look = look
        self.gap = QWidget()
        """Stands between what is read and what is hit; grows where everything to be hit is wanted in the lower half."""

    def reach_from(self, until: int) -> None:
        """Begin with what is to be hit so many pixels below the page's top, or as low as all has room; 0: wherever."""
        layout = self.layout()
        rest = layout.totalMinimumHeightForWidth(self.width()) - self.gap.height() if layout is not None else 0
        self.gap.setFixedHeight(max(0, min(until - self.gap.y(), self.height() - rest)))

    def spoken(self) -> str:
        """Return what is read aloud of the page in the present language."""
        return ""

    def wipe(self) -> None:
        """Forget everything that was typed here, and what could be undone."""


def heading(name: str = "question") -> QLabel:
    """Return a label of large text that wraps."""
    label = text_label("", wrap=True)
    label.setObjectName(name)
    return label


class WordsPage(KioskPage):
    """An outcome: a sentence, more words, one button."""

    def __init__(self, look: KioskLook, icon: str, colour: str = "primary_text") -> None:
        """Stand without words."""
        super().__init__(look)
        self._icon, self._colour = icon, colour
        self._picture = text_label("")
        self.title, self.text = heading(), heading("plain")
        self.button = TouchButton(look, "check", kind="primary")
        for label in (self._picture, self.title, self.text):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setLayout(
            column(
                1,
                self._picture,
                self.title,
                self.text,
                self.gap,
                row(1, self.button, 1),
                1,
                space=20,
                margin=(32, 8, 32, 8),
            )
        )
        self.button.clicked.connect(self.done)
        look.changed.connect(self.restyle)
        self.settle()

    def say(self, title: str, text: str, button: str) -> None:
        """Set the words."""
        self.title.setText(title)
        self.text.setText(text)
        self.text.setVisible(bool(text))
        self.button.setText(button)

    def spoken(self) -> str:
        """Return title and text."""
        return f"{self.title.text()} {self.text.text()}"

    def restyle(self) -> None:
        """Draw the icon."""
        picture = self.look.icon(self._icon, self._colour, 64)
        self._picture.setPixmap(picture.pixmap(picture.availableSizes()[0]))

"""Themed dialogs: asking once before what cannot be undone, and saying that the program is at fault."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.language import translate
from app.ui.theme import theme
from app.ui.theme.tokens import Tone
from app.ui.widgets.banner import TONE_ICONS
from app.ui.widgets.buttons import Button, Kind
from app.ui.widgets.labels import IconLabel, text_label
from app.ui.widgets.layouts import column, row
from app.ui.widgets.live import LiveDialog, LiveFrame


class Dialog(LiveDialog):
    """A heading, a body to fill, and the buttons; Esc cancels.

    Subclasses fill ``body``, and name the buttons in ``retranslate`` through ``say``.
    """

    def __init__(
        self, parent: QWidget | None = None, *, icon: str = "", tone: Tone = Tone.PRIMARY, danger: bool = False,
        width: int = 460,
    ) -> None:  # fmt: skip
        """Make an empty dialog; ``danger`` for what cannot be undone."""
        super().__init__(parent)
        self.setModal(True)
        self._width = width
        colour = {Tone.ACT: "act_text", Tone.SOON: "soon", Tone.GOOD: "good"}.get(tone, "primary_text")
        self._mark = IconLabel(icon or TONE_ICONS[tone], colour, 24)
        self._title = text_label("", "subtitle", wrap=True)
        self.body: QVBoxLayout = column(space=12)
        self.accept_button = Button(kind=Kind.DANGER if danger else Kind.PRIMARY)
        self.cancel_button = Button()
        self.accept_button.setDefault(not danger)
        self.accept_button.clicked.connect(self.accept)
        self.cancel_button.clicked.connect(self.reject)
        foot = LiveFrame(role="bar")
        foot.setProperty("foot", "true")
        foot.setLayout(row(1, self.cancel_button, self.accept_button, margin=(20, 12, 20, 12)))
        head = row(self._mark, self._title, space=10)
        head.setStretch(1, 1)
        top = column(head, self.body, 1, space=14, margin=(22, 20, 22, 20))
        outer = column(space=0)
        outer.addLayout(top, 1)
        outer.addWidget(foot)
        self.setLayout(outer)

    def say(self, title: str, accept: str, cancel: str = "") -> None:
        """Set the heading and the buttons' words; without ``cancel`` there is one way out."""
        self.setWindowTitle(title)
        self._title.setText(title)
        self.accept_button.setText(accept)
        self.cancel_button.setText(cancel)
        self.cancel_button.setVisible(bool(cancel))

    def restyle(self) -> None:
        """Keep the width in step with the type."""
        self.setMinimumWidth(theme.active().px(self._width))


class Confirm(Dialog):
    """Asks once before what cannot be undone, naming the thing."""

    def __init__(self, title: str, text: str, accept: str, parent: QWidget | None = None) -> None:
        """Ask whether to do it; the verb stands on the button."""
        super().__init__(parent, icon="triangle-alert", tone=Tone.ACT, danger=True)
        self._words = (title, accept)
        self.body.addWidget(text_label(text, wrap=True))
        self.settle()

    def retranslate(self) -> None:
        """Name the buttons."""
        title, accept = self._words
        self.say(title, accept, translate("Widgets", "Cancel"))


def confirm(parent: QWidget, title: str, text: str, accept: str) -> bool:
    """Ask once and return whether the person agreed."""
    return Confirm(title, text, accept, parent).exec() == Dialog.DialogCode.Accepted


class BugDialog(Dialog):
    """Says that the program is at fault, what was kept, and the number that finds it in the log."""

    def __init__(self, text: str, number: str, parent: QWidget | None = None) -> None:
        """Show a text and a number that can be copied."""
        super().__init__(parent, icon="life-buoy", tone=Tone.SOON)
        self._number = text_label(number, "title", selectable=True)
        self._number.setAlignment(Qt.AlignmentFlag.AlignCenter)
        well = LiveFrame(role="well")
        self._copy = Button(icon="copy", size="small")
        self._copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(number))
        well.setLayout(row(1, self._number, self._copy, 1, space=14, margin=12))
        self.body.addWidget(text_label(text, wrap=True))
        self.body.addWidget(well)
        self.settle()

    def retranslate(self) -> None:
        """Name the buttons."""
        self._copy.setText(translate("Widgets", "Copy"))
        self.say(translate("Widgets", "That did not work"), translate("Widgets", "Go on"))

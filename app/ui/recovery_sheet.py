"""Shows the recovery code, once, large and in groups, with a way to keep it on paper."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.ui.language import translate
from app.ui.theme.tokens import Tone
from app.ui.widgets.banner import Banner
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import text_label
from app.ui.widgets.layouts import column, row
from app.ui.widgets.live import LiveFrame


class RecoverySheet(LiveFrame):
    """The code and what to do with it.

    Signals:
        save: it is to be saved as PDF.
    """

    save = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin without a code."""
        super().__init__(parent, role="well")
        self._code = text_label("", "title", wrap=True, selectable=True)
        self._code.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._what = text_label("", "soft", wrap=True)
        self._saved = Banner(tone=Tone.GOOD, closable=False)
        self._save = Button(icon="download")
        self._save.clicked.connect(self.save)
        self.setLayout(column(self._code, self._what, self._saved, row(1, self._save, 1), space=12, margin=18))
        self.settle()

    @property
    def code(self) -> str:
        """What is shown."""
        return self._code.text()

    def show_code(self, code: str) -> None:
        """Show the code; it is in groups already."""
        self._code.setText(code)

    def say_saved(self, path: str) -> None:
        """Say where it was saved."""
        self._saved.say(translate("FirstRun", "Saved: {path}").format(path=path))

    def wipe(self) -> None:
        """Forget the code."""
        self._code.setText("")

    def retranslate(self) -> None:
        """Set every word."""
        self._what.setText(
            translate(
                "FirstRun",
                "Save or copy it out, put the paper into the branch's safe, and type it back below "
                "so that we both know it is right.",
            )
        )
        self._save.setText(translate("FirstRun", "Save as PDF"))

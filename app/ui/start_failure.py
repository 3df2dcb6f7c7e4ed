"""The page that says why the counter cannot open, what was kept, and what to do."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.errors import GuitaiError
from app.ui import messages
from app.ui.language import translate
from app.ui.widgets.buttons import Button, Kind
from app.ui.widgets.labels import IconLabel, text_label
from app.ui.widgets.layouts import column, row
from app.ui.widgets.live import LiveWidget
from app.ui.widgets.look_switch import LookSwitch


class StartFailure(LiveWidget):
    """Says what is wrong with the home; nothing has been changed by trying.

    Signals:
        try_again: look once more.
        restore: put the vault's copy back.
    """

    try_again = Signal()
    restore = Signal()

    def __init__(self, error: GuitaiError, parent: QWidget | None = None) -> None:
        """Show this error."""
        super().__init__(parent)
        self._error = error
        self._title, self._text = text_label("", "title"), text_label("", "body", wrap=True, selectable=True)
        self._kept = text_label("", "soft", wrap=True)
        self._again = Button(kind=Kind.PRIMARY, icon="refresh-cw")
        self._restore = Button(icon="history")
        self._look = LookSwitch()
        self._again.clicked.connect(self.try_again)
        self._restore.clicked.connect(self.restore)
        buttons = row(self._again, self._restore, 1)
        told = column(self._title, self._text, self._kept, buttons, space=14)
        body = row(1, column(IconLabel("shield-alert", "act", 40), 1), told, 1, space=20)
        body.setStretch(2, 3)
        self.setLayout(column(row(1, self._look), 1, body, 2, margin=(48, 16, 48, 32)))
        self.settle()

    def retranslate(self) -> None:
        """Set every word."""
        self._look.name_buttons()
        self._title.setText(translate("Start", "The counter cannot open"))
        self._text.setText(messages.say(self._error))
        self._kept.setText(translate("Start", "Nothing was changed. Error code: {code}").format(code=self._error.code))
        self._again.setText(translate("Start", "Try again"))
        self._restore.setText(translate("Start", "Put the copy back"))
        self._restore.setVisible(self._error.code == "vault.damaged" and bool(self._error.params.get("backup")))

"""Why a time is given although a check is against it."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtWidgets import QLineEdit, QWidget

from app.ui.language import translate


class OverrideReason(QLineEdit):
    """Asks for the reason, for one time; hidden while there is nothing to ask."""

    def __init__(self, moment: Callable[[datetime], str], parent: QWidget | None = None) -> None:
        """Ask nothing yet; ``moment`` writes a time."""
        super().__init__(parent)
        self._moment = moment
        self.at: datetime | None = None
        self.hide()

    @property
    def given(self) -> str:
        """The reason, empty where none was asked for."""
        return self.text().strip() if self.at is not None else ""

    def ask(self, at: datetime | None) -> None:
        """Ask why this time is given; None asks nothing.

        The reason is for this time, wherever the cursor was put by what is offered instead.
        """
        self.at = at
        self.setVisible(at is not None)
        self.say()

    def say(self) -> None:
        """Set every word."""
        self.setAccessibleName(translate("Appointments", "Why against the check"))
        words = translate("Appointments", "Why {when} against the check; stays marked, with your name")
        self.setPlaceholderText(words.format(when=self._moment(self.at) if self.at else ""))

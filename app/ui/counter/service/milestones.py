"""What was done with a confirmation, each with its time; what is still to come stands there too."""

from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from app.domain.confirmations import DocumentPurpose
from app.services.views import ConfirmationView
from app.ui.counter.surroundings import Surroundings
from app.ui.language import translate
from app.ui.theme import theme
from app.ui.widgets.labels import IconLabel, text_label
from app.ui.widgets.live import LiveWidget


class Milestone(StrEnum):
    """A point on the way of a confirmation, in order."""

    GENERATED = "generated"
    PRESENTED = "presented"
    READ = "read"
    SIGNED = "signed"
    COUNTERSIGNED = "countersigned"
    SEALED = "sealed"
    DELIVERED = "delivered"
    ARCHIVED = "archived"
    RATED = "rated"


_ACTIONS = {
    "generate": Milestone.GENERATED,
    "present": Milestone.PRESENTED,
    "read_to_end": Milestone.READ,
    "sign": Milestone.SIGNED,
    "countersign": Milestone.COUNTERSIGNED,
    "seal": Milestone.SEALED,
    "deliver": Milestone.DELIVERED,
    "archive": Milestone.ARCHIVED,
}


def milestones_of(confirmation: ConfirmationView | None) -> dict[Milestone, datetime]:
    """Return what was reached, and when."""
    if confirmation is None:
        return {}
    return {_ACTIONS[step.action]: step.at for step in confirmation.steps if step.action in _ACTIONS}


class Milestones(LiveWidget):
    """The way of one confirmation."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        """Begin with nothing reached."""
        super().__init__(parent)
        self._around = around
        self.reached: dict[Milestone, datetime] = {}
        self.rated = False
        self._marks = {stone: IconLabel("circle", "line_strong", 18) for stone in Milestone}
        self._words = {stone: text_label("") for stone in Milestone}
        self._hours = {stone: text_label("", "caption") for stone in Milestone}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(1, 1)
        for line, stone in enumerate(Milestone):
            grid.addWidget(self._marks[stone], line, 0)
            grid.addWidget(self._words[stone], line, 1)
            grid.addWidget(self._hours[stone], line, 2, Qt.AlignmentFlag.AlignRight)
        grid.setRowStretch(len(Milestone), 1)
        self._grid = grid
        self.settle()

    def show_confirmation(self, confirmation: ConfirmationView | None, *, rated: bool) -> None:
        """Show how far a confirmation is."""
        self.reached, self.rated = milestones_of(confirmation), rated
        rateable = confirmation is None or confirmation.purpose is DocumentPurpose.CONFIRMATION
        self._marks[Milestone.RATED].setVisible(rateable)
        self._words[Milestone.RATED].setVisible(rateable)
        self.retranslate()

    def words(self) -> Sequence[str]:
        """Return the points that were reached, in words."""
        return [self._words[stone].text() for stone in Milestone if self._done(stone)]

    def retranslate(self) -> None:
        """Set every word."""
        names = _names()
        following = next((stone for stone in Milestone if not self._done(stone)), None)
        for stone in Milestone:
            done, at = self._done(stone), self.reached.get(stone)
            self._words[stone].setText(names[stone])
            self._words[stone].setProperty("role", "strong" if stone is following else "" if done else "soft")
            self._words[stone].style().polish(self._words[stone])
            self._hours[stone].setText(self._around.hour(at) if at else "")
            if done:
                self._marks[stone].show_icon("circle-check", "good")
            else:
                now = stone is following
                self._marks[stone].show_icon("circle-dot" if now else "circle", "primary_text" if now else "ink_faint")

    def restyle(self) -> None:
        """Keep the spaces in step with the type."""
        self._grid.setHorizontalSpacing(theme.active().px(10))
        self._grid.setVerticalSpacing(theme.active().px(9))

    def _done(self, stone: Milestone) -> bool:
        return self.rated if stone is Milestone.RATED else stone in self.reached


def _names() -> dict[Milestone, str]:
    return {
        Milestone.GENERATED: translate("Service", "Prepared"),
        Milestone.PRESENTED: translate("Service", "Shown to the client"),
        Milestone.READ: translate("Service", "Read to the end"),
        Milestone.SIGNED: translate("Service", "Signed by the client"),
        Milestone.COUNTERSIGNED: translate("Service", "Countersigned"),
        Milestone.SEALED: translate("Service", "Sealed"),
        Milestone.DELIVERED: translate("Service", "Handed to the client"),
        Milestone.ARCHIVED: translate("Service", "Filed in the archive"),
        Milestone.RATED: translate("Service", "Rated by the client"),
    }

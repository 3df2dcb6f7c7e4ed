"""What was done with a confirmation, each with its time; what is still to come stands there too."""

from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from app.domain import confirmation_workflow
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
    REFUSED = "refused"
    WITNESSED = "witnessed"
    APPROVED = "approved"
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
    "hand_out": Milestone.PRESENTED,
    "refuse_signing": Milestone.REFUSED,
    "witness_refusal": Milestone.WITNESSED,
    "approve_refusal": Milestone.APPROVED,
    "sign": Milestone.SIGNED,
    "scan_in": Milestone.SIGNED,
    "countersign": Milestone.COUNTERSIGNED,
    "seal": Milestone.SEALED,
    "deliver": Milestone.DELIVERED,
    "archive": Milestone.ARCHIVED,
}


_REFUSAL = (Milestone.REFUSED, Milestone.WITNESSED, Milestone.APPROVED)
_SIGNATURE = (Milestone.SIGNED, Milestone.COUNTERSIGNED, Milestone.SEALED, Milestone.DELIVERED)
"""What a refusal takes the place of."""
_REFUSING = (
    confirmation_workflow.REFUSAL_STATED,
    confirmation_workflow.REFUSAL_WITNESSED,
    confirmation_workflow.REFUSED,
)


def way_of(confirmation: ConfirmationView | None, *, acknowledges: bool = False) -> tuple[Milestone, ...]:
    """Return the points that lie on the way of a confirmation, in order."""
    off = {*_REFUSAL, Milestone.RATED} if acknowledges else set(_REFUSAL)
    if confirmation is not None:
        if confirmation.state in _REFUSING:
            off = set(_SIGNATURE)
        if confirmation.on_paper:
            off.add(Milestone.READ)
        if confirmation.purpose is DocumentPurpose.MISMATCH:
            off.add(Milestone.RATED)
    return tuple(stone for stone in Milestone if stone not in off)


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
        self.way = way_of(None)
        self._filed = False
        """Whether the record of a refusal is filed; the document itself takes no such step."""
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

    def show_confirmation(
        self, confirmation: ConfirmationView | None, *, rated: bool, acknowledges: bool = False
    ) -> None:
        """Show how far a confirmation is; nobody rates where it ``acknowledges`` a mismatch."""
        self.reached, self.rated = milestones_of(confirmation), rated
        self.way = way_of(confirmation, acknowledges=acknowledges)
        refused = confirmation is not None and confirmation.state == confirmation_workflow.REFUSED
        self._filed = refused and confirmation is not None and not confirmation.next_action
        for stone in Milestone:
            for part in (self._marks[stone], self._words[stone], self._hours[stone]):
                part.setVisible(stone in self.way)
        self.retranslate()

    def words(self) -> Sequence[str]:
        """Return the points that were reached, in words."""
        return [self._words[stone].text() for stone in self.way if self._done(stone)]

    def retranslate(self) -> None:
        """Set every word."""
        names = _names()
        following = next((stone for stone in self.way if not self._done(stone)), None)
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
        if stone is Milestone.ARCHIVED and self._filed:
            return True
        return self.rated if stone is Milestone.RATED else stone in self.reached


def _names() -> dict[Milestone, str]:
    return {
        Milestone.GENERATED: translate("Service", "Prepared"),
        Milestone.PRESENTED: translate("Service", "Shown to the client"),
        Milestone.READ: translate("Service", "Read to the end"),
        Milestone.REFUSED: translate("Service", "Signing refused by the client"),
        Milestone.WITNESSED: translate("Service", "Witnessed by a colleague"),
        Milestone.APPROVED: translate("Service", "Agreed by an approver"),
        Milestone.SIGNED: translate("Service", "Signed by the client"),
        Milestone.COUNTERSIGNED: translate("Service", "Countersigned"),
        Milestone.SEALED: translate("Service", "Sealed"),
        Milestone.DELIVERED: translate("Service", "Handed to the client"),
        Milestone.ARCHIVED: translate("Service", "Filed in the archive"),
        Milestone.RATED: translate("Service", "Rated by the client"),
    }

"""What is judged of a client on the case's page: the card that the case's service asks for, and none for the others."""

from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QWidget

from app.domain.errors import Refused, RuleViolation
from app.services.suitability import SuitabilityDesk
from app.services.suitability_views import SuitabilityView
from app.ui.counter.service.comparison_card import ComparisonCard
from app.ui.counter.service.judgement_forms import AssessmentCard, RecognitionCard
from app.ui.counter.surroundings import Surroundings
from app.ui.widgets.layouts import column
from app.ui.widgets.live import LiveWidget


class SuitabilityPart(LiveWidget):
    """One of three cards."""

    def __init__(self, desk: SuitabilityDesk, around: Surroundings, parent: QWidget | None = None) -> None:
        """Judge with the desk."""
        super().__init__(parent)
        self._desk, self._around = desk, around
        self.view: SuitabilityView | None = None
        self.comparison = ComparisonCard(around)
        self.assessment, self.recognition = AssessmentCard(around), RecognitionCard(around)
        self._cards: dict[str, ComparisonCard | AssessmentCard | RecognitionCard] = {
            "comparison": self.comparison,
            "assessment": self.assessment,
            "recognition": self.recognition,
        }
        self.setLayout(column(*self._cards.values(), space=0))
        self.comparison.compare.connect(lambda command: self._run(partial(desk.compare, command)))
        self.assessment.recorded.connect(lambda command: self._run(partial(desk.assess, command)))
        self.recognition.examined.connect(lambda command: self._run(partial(desk.recognise, command)))
        self.hide()
        self.settle()

    def show_case(self, case_id: UUID) -> None:
        """Show what was judged for a case, as it stands now."""
        self._around.tasks.run(self, partial(self._desk.view, case_id), self._show)

    def _show(self, view: SuitabilityView) -> None:
        self.view = view
        self.setVisible(bool(view.asks))
        for name, card in self._cards.items():
            card.setVisible(name == view.asks)
        if view.asks:
            self._cards[view.asks].show_view(view)

    def _run(self, work: partial[SuitabilityView]) -> None:
        self._around.tasks.run(self, work, self._show, failed=self._failed)

    def _failed(self, error: Exception) -> bool:
        if self.view is None or not isinstance(error, RuleViolation | Refused):
            return False
        return self._cards[self.view.asks].refuse(error)

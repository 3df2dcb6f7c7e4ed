"""What a service of the catalogue asks for: time, fee, checks, paper (rules 5.1)."""

from PySide6.QtWidgets import QWidget

from app.domain.deadlines import Span, Unit
from app.domain.errors import RuleViolation
from app.domain.policy import Catalogue, Recording, Service
from app.forms.messages import deadline as deadline_words
from app.ui.counter.surroundings import ServiceWords
from app.ui.language import translate
from app.ui.widgets.cards import Card
from app.ui.widgets.labels import IconLabel, text_label
from app.ui.widgets.layouts import column, row


class NeedsCard(Card):
    """One service's terms."""

    def __init__(self, catalogue: Catalogue, words: ServiceWords, parent: QWidget | None = None) -> None:
        """Read the catalogue."""
        super().__init__(parent=parent)
        self._catalogue, self._words = catalogue, words
        self.code = ""
        self.found: Service | None = None
        self._lines = QWidget()
        self.add(self._lines)
        self.hide()
        self.settle()

    def show_service(self, code: str) -> None:
        """Show a service's terms, or nothing for a code the catalogue does not have."""
        self.code = code
        try:
            self.found = self._catalogue.service(code)
        except RuleViolation:
            self.found = None
        self.setVisible(self.found is not None)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every word."""
        service = getattr(self, "found", None)
        if service is None:
            return
        self.set_title(translate("Service", "What this service asks for"))
        fresh = QWidget()
        lines = []
        for icon, words in _terms(service):
            line = row(IconLabel(icon, "primary_text", 16), text_label(words, wrap=True), space=10)
            line.setStretch(1, 1)
            lines.append(line)
        fresh.setLayout(column(*lines, space=6))
        self.body.replaceWidget(self._lines, fresh)
        self._lines.deleteLater()
        self._lines = fresh


def _terms(service: Service) -> list[tuple[str, str]]:
    terms = [("clock", translate("Service", "Usually about {minutes} min").format(minutes=service.minutes))]
    if service.sla is not None:
        terms.append(("timer", translate("Service", "To be finished within {span}").format(span=_span(service.sla))))
    free = translate("Service", "Free of charge")
    terms.append(("coins", translate("Service", "Charged by the tariff") if service.fee else free))
    if service.needs_approval:
        terms.append(("stamp", translate("Service", "To be reviewed and approved by two other people")))
    elif service.needs_review:
        terms.append(("clipboard-check", translate("Service", "To be reviewed by a second person")))
    if service.trading_days:
        terms.append(("calendar-check", translate("Service", "Carried out on trading days only")))
    if service.paper_only:
        terms.append(("file-pen", translate("Service", "Signed in ink on paper")))
    if not service.agent_allowed:
        terms.append(("user-x", translate("Service", "Not through an agent")))
    if service.av_record is not Recording.NONE:
        terms.append(("camera", translate("Service", "With sound and picture recorded")))
    return terms


def _span(span: Span) -> str:
    if span.amount == 0:
        return translate("Service", "the same day")
    unit = translate(deadline_words.CONTEXT, deadline_words.UNITS[Unit(span.unit)])
    return translate("Service", "{amount} {unit}").format(amount=span.amount, unit=unit)

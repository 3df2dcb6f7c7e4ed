"""What a service of the catalogue asks for: time, fee, checks, paper (rules 5.1)."""

from PySide6.QtWidgets import QWidget

from app.domain.deadlines import Span, Unit
from app.domain.errors import RuleViolation
from app.domain.policy import Catalogue, FeeBasis, Recording, Service
from app.domain.tariff import TariffLine
from app.forms import vocabulary
from app.forms.messages import deadline as deadline_words
from app.ui import language, locale_text
from app.ui.counter.looks import word
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
        self._fee: TariffLine | None = None
        self._lines = QWidget()
        self.add(self._lines)
        self.hide()
        self.settle()

    def show_service(self, code: str, fee: TariffLine | None = None) -> None:
        """Show a service's terms and ``fee``, or nothing for a code the catalogue does not have."""
        self.code, self._fee = code, fee
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
        for icon, words in _terms(service, self._fee):
            line = row(IconLabel(icon, "primary_text", 16), text_label(words, wrap=True), space=10)
            line.setStretch(1, 1)
            lines.append(line)
        fresh.setLayout(column(*lines, space=6))
        self.body.replaceWidget(self._lines, fresh)
        self._lines.deleteLater()
        self._lines = fresh


def _terms(service: Service, fee: TariffLine | None) -> list[tuple[str, str]]:
    terms = [("clock", translate("Service", "Usually about {minutes} min").format(minutes=service.minutes))]
    if service.sla is not None:
        terms.append(("timer", translate("Service", "To be finished within {span}").format(span=_span(service.sla))))
    terms.append(("coins", _cost(service, fee)))
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


def _cost(service: Service, fee: TariffLine | None) -> str:
    if not service.fee:
        return translate("Service", "Free of charge")
    if fee is None:
        return translate("Service", "Charged by the tariff")
    if fee.basis is FeeBasis.FIXED:
        per = fee.per.in_language(language.active().language.value)
        amount = locale_text.money(fee.amount_fen or 0)
        return translate("Service", "{amount} {per}, by the published tariff").format(amount=amount, per=per)
    paper = word(vocabulary.FEE_BASES, fee.basis.value)
    return translate("Service", "Nothing is taken at the counter: the amount stands in {paper}").format(paper=paper)


def _span(span: Span) -> str:
    if span.amount == 0:
        return translate("Service", "the same day")
    unit = translate(deadline_words.CONTEXT, deadline_words.UNITS[Unit(span.unit)])
    return translate("Service", "{amount} {unit}").format(amount=span.amount, unit=unit)

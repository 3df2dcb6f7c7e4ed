"""The cards of an assessment and of a change of class: a form until it is applied for, then what was found."""

from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.errors import GuitaiError
from app.domain.judgements import RecognitionWay
from app.forms import vocabulary
from app.forms.judging import EXAMINE_CLASS, RECORD_ASSESSMENT, WAYS, AssessmentResult, ClassFigures
from app.services.suitability import RecogniseInvestor, RecordAssessment
from app.services.suitability_views import SuitabilityView
from app.ui import locale_text, messages
from app.ui.counter.looks import word
from app.ui.counter.service.judgement_words import amount, ask_only, client_line, wants_words
from app.ui.counter.surroundings import Surroundings
from app.ui.forms.form_view import FormView
from app.ui.language import translate
from app.ui.theme.tokens import Tone
from app.ui.widgets.banner import Banner
from app.ui.widgets.buttons import Button
from app.ui.widgets.cards import Card
from app.ui.widgets.labels import text_label
from app.ui.widgets.layouts import row


class AssessmentCard(Card):
    """The result of the questionnaire.

    Signals:
        recorded: with a RecordAssessment.
    """

    recorded = Signal(object)

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        """Begin without a case."""
        super().__init__(parent=parent)
        self._around = around
        self._view: SuitabilityView | None = None
        self.standing = text_label("", "soft", wrap=True)
        self.form: FormView[AssessmentResult] = FormView(RECORD_ASSESSMENT, columns=2)
        self.keep = Button(icon="gauge")
        self.found, self.wants = Banner(closable=False), text_label("", "soft", wrap=True)
        for part in (self.standing, self.found, self.wants, self.form, row(self.keep, 1)):
            self.add(part)
        self.keep.clicked.connect(self.form.submit)
        self.form.submitted.connect(self._send)
        self.settle()

    def show_view(self, view: SuitabilityView) -> None:
        """Show what was recorded; what is being typed stays."""
        before, self._view = self._view, view
        if before is None or (before.case_id, before.assessment) != (view.case_id, view.assessment):
            self.form.wipe()
            if view.assessment is not None:
                found = view.assessment
                texts = {"paper_no": found.paper_no, "score": str(found.score), "level": found.level.value}
                self.form.fill(texts)
        self.form.setVisible(view.editable)
        self.keep.setVisible(view.editable)
        self.retranslate()

    def refuse(self, error: GuitaiError) -> bool:
        """Say what the desk refused, beside its field."""
        return _refused(self.form, self.found, error)

    def retranslate(self) -> None:
        """Set every word."""
        if not hasattr(self, "wants"):
            return
        self.set_title(translate("Suitability", "Risk assessment"))
        self.keep.setText(translate("Suitability", "Keep the result"))
        view = self._view
        if view is None:
            return
        self.standing.setText(client_line(view))
        self.wants.setText(wants_words(view.wants))
        self.wants.setVisible(bool(view.wants))
        self.found.say(self._told(view), tone=Tone.NOTE)

    def _told(self, view: SuitabilityView) -> str:
        found = view.assessment
        if found is None:
            return ""
        told = translate(
            "Suitability",
            "{level} with {score} points on paper {paper}; it reaches the client's file once the client has signed.",
        )
        level = word(vocabulary.RISK_LEVELS, found.level.value)
        return told.format(level=level, score=found.score, paper=found.paper_no)

    def _send(self, result: AssessmentResult) -> None:
        if self._view is not None:
            self.recorded.emit(
                RecordAssessment(
                    case_id=self._view.case_id, level=result.level, score=result.score, paper_no=result.paper_no
                )
            )


class RecognitionCard(Card):
    """A change of the client's class.

    Signals:
        examined: with a RecogniseInvestor.
    """

    examined = Signal(object)
    _FIGURES: ClassVar = ("assets_fen", "net_assets_fen", "yearly_income_fen")

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        """Begin without a case."""
        super().__init__(parent=parent)
        self._around = around
        self._view: SuitabilityView | None = None
        self.standing = text_label("", "soft", wrap=True)
        self.form: FormView[ClassFigures] = FormView(EXAMINE_CLASS, columns=2)
        self.keep, self.found = Button(icon="scale"), Banner(closable=False)
        for part in (self.standing, self.found, self.form, row(self.keep, 1)):
            self.add(part)
        self.keep.clicked.connect(self.form.submit)
        self.form.submitted.connect(self._send)
        self.form.edited.connect(self._ask_for_figures)
        self.settle()

    def show_view(self, view: SuitabilityView) -> None:
        """Show what was examined; what is being typed stays."""
        before, self._view = self._view, view
        if before is None or (before.case_id, before.recognition) != (view.case_id, view.recognition):
            self.form.wipe()
            self.form.set_choices("way", tuple(WAYS[way] for way in view.ways))
            self.form.fill(self._texts(view))
        self.form.setVisible(view.editable)
        self.keep.setVisible(view.editable)
        self._ask_for_figures()
        self.retranslate()

    def refuse(self, error: GuitaiError) -> bool:
        """Say what the desk refused, beside its field."""
        return _refused(self.form, self.found, error)

    def retranslate(self) -> None:
        """Set every word."""
        if not hasattr(self, "found"):
            return
        self.set_title(translate("Suitability", "Class of investor"))
        self.keep.setText(translate("Suitability", "Hold against the conditions"))
        view = self._view
        if view is None:
            return
        self.standing.setText(client_line(view))
        met = view.recognition is not None and view.recognition.met
        self.found.say(self._told(view), tone=Tone.GOOD if met else Tone.ACT)

    def _told(self, view: SuitabilityView) -> str:
        found = view.recognition
        if found is None:
            return ""
        if found.way is RecognitionWay.BACK:
            return translate("Suitability", "The client becomes an ordinary investor again once the client has signed.")
        if not found.met:
            return messages.say_code("recognition.not_met", {})
        told = translate(
            "Suitability",
            "Assets {assets}, income {income}, {years} years of experience: the conditions are met; the client becomes "
            "a professional investor once the client has signed.",
        )
        return told.format(
            assets=locale_text.money(found.assets_fen),
            income=locale_text.money(found.yearly_income_fen),
            years=found.experience_years,
        )

    def _texts(self, view: SuitabilityView) -> dict[str, str]:
        found = view.recognition
        if found is None:
            return {"way": view.ways[0].value} if len(view.ways) == 1 else {}
        figures = {name: amount(getattr(found, name)) for name in self._FIGURES}
        return {"way": found.way.value, "experience_years": str(found.experience_years or "")} | figures

    def _ask_for_figures(self) -> None:
        """Ask a natural person for income and an institution for net assets; nobody who goes back for anything."""
        firm = self._view is not None and self._view.client_kind == "institution"
        back = self.form.raw()["way"] == RecognitionWay.BACK.value
        figures = ("assets_fen", "net_assets_fen") if firm else ("assets_fen", "yearly_income_fen")
        ask_only(self.form, () if back else (*figures, "experience_years"))

    def _send(self, figures: ClassFigures) -> None:
        if self._view is not None:
            self.examined.emit(
                RecogniseInvestor(
                    case_id=self._view.case_id,
                    way=figures.way,
                    assets_fen=figures.assets_fen,
                    net_assets_fen=figures.net_assets_fen,
                    yearly_income_fen=figures.yearly_income_fen,
                    experience_years=figures.experience_years,
                )
            )


def _refused(form: FormView[AssessmentResult] | FormView[ClassFigures], banner: Banner, error: GuitaiError) -> bool:
    if not form.refuse(error):
        banner.say(messages.say(error), tone=Tone.ACT)
    return True

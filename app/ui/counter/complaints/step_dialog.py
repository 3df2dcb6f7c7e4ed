"""What a step of a complaint asks before it is taken."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from app.forms.complaint_steps import Answers
from app.forms.fields import Choice, Form
from app.ui.counter.complaints.causes import CausePicker
from app.ui.counter.complaints.looks import CategoryWords, action_words
from app.ui.forms.form_view import FormView
from app.ui.language import translate
from app.ui.theme import theme
from app.ui.widgets.dialogs import Dialog
from app.ui.widgets.labels import text_label
from app.ui.widgets.layouts import column


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked for which step, and what the answers may begin with."""

    action: str
    form: Form[Answers]
    choices: Mapping[str, tuple[Choice, ...]] = field(default_factory=dict)
    fill: Mapping[str, str] = field(default_factory=dict)
    meaning: str = ""
    """What the step does, in words of the present language."""


class AskStep(Protocol):
    """Asks what a step wants to know; None where the person would rather not."""

    def __call__(self, parent: QWidget, question: Question, words: CategoryWords) -> Answers | None:
        """Ask."""
        ...


class StepDialog(Dialog):
    """A form, and the causes by typing where one is asked for."""

    def __init__(self, question: Question, words: CategoryWords, parent: QWidget | None = None) -> None:
        """Ask a question."""
        super().__init__(parent, icon="file-pen", width=560)
        self._question = question
        self.answers: Answers | None = None
        self.form: FormView[Answers] = FormView(question.form)
        for name, choices in question.choices.items():
            self.form.set_choices(name, choices)
        self.form.fill(question.fill)
        self._meaning = text_label(question.meaning, "soft", wrap=True)
        self._meaning.setVisible(bool(question.meaning))
        inside: list[QWidget] = [self._meaning]
        if "cause" in {each.name for each in question.form.fields}:
            self.causes = CausePicker(words, rows=5)
            self.causes.put(question.fill.get("cause", ""))
            self.causes.chosen.connect(lambda value: self.form.fill({"cause": value}))
            inside.append(self.causes)
        inside.append(self.form)
        self.body.addWidget(_scrolled(column(*inside, space=12)))
        self.accept_button.clicked.disconnect()
        self.accept_button.clicked.connect(self.form.submit)
        self.form.submitted.connect(self._take)
        self.form.setFocus()
        self.settle()

    def retranslate(self) -> None:
        """Set every word."""
        name = action_words(self._question.action)
        self.say(name, name, translate("Complaints", "Cancel"))

    def restyle(self) -> None:
        """Leave room for the form, no more than the window has."""
        super().restyle()
        above = self.parentWidget()
        room = above.height() * 4 // 5 if above is not None else 700
        self.setMinimumHeight(min(theme.active().px(170) + self.form.sizeHint().height(), room))

    def _take(self, answers: Answers) -> None:
        self.answers = answers
        self.accept()


def ask_step(parent: QWidget, question: Question, words: CategoryWords) -> Answers | None:
    """Ask in a dialog; a step that wants to know nothing asks nothing."""
    if not question.form.fields:
        return {}
    dialog = StepDialog(question, words, parent.window())
    return dialog.answers if dialog.exec() == Dialog.DialogCode.Accepted else None


def _scrolled(layout: object) -> QScrollArea:
    inner, area = QWidget(), QScrollArea()
    inner.setLayout(layout)  # type: ignore[arg-type]
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(inner)
    return area

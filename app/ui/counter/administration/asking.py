"""Asks for what a change needs, in a dialog that stays open until the desk has taken it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import Generic, TypeVar, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from app.forms import parsing
from app.forms.fields import Entry, Field, Form
from app.forms.wording import QT_TRANSLATE_NOOP
from app.ui.counter.administration.wording import refuse
from app.ui.forms.form_view import FormView
from app.ui.language import translate
from app.ui.tasks import Tasks
from app.ui.theme import theme
from app.ui.theme.tokens import Tone
from app.ui.widgets.dialogs import Dialog
from app.ui.widgets.labels import text_label

C = TypeVar("C")
R = TypeVar("R")
REASON: Form[str] = Form(
    name="administration_reason",
    title=QT_TRANSLATE_NOOP("Forms", "Reason"),
    fields=(
        Field(
            name="reason",
            label=QT_TRANSLATE_NOOP("Forms", "Reason"),
            parse=parsing.paragraph,
            entry=Entry.LONG_TEXT,
        ),
    ),
    build=lambda values: str(values["reason"]),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Question(Generic[C]):
    """What is asked, and how it looks."""

    form: Form[C]
    words: Callable[[], tuple[str, str, str]]
    """Says heading, explanation and the button in the present language."""
    icon: str
    start: Mapping[str, str] = field(default_factory=dict)
    columns: int = 1
    danger: bool = False
    """It cannot be undone."""


class Asking(Dialog, Generic[C, R]):
    """A form with a heading and an explanation; what the desk refuses is said in it."""

    def __init__(
        self, question: Question[C], tasks: Tasks, save: Callable[[C], R], then: Callable[[R], None],
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        """Ask; ``save`` runs on the database lane, ``then`` gets its result."""
        tone, width = Tone.ACT if question.danger else Tone.PRIMARY, 680 if question.columns > 1 else 480
        super().__init__(parent, icon=question.icon, tone=tone, danger=question.danger, width=width)
        self._question, self._tasks, self._save, self._then = question, tasks, save, then
        self.view: FormView[C] = FormView(question.form, columns=question.columns)
        self.view.fill(question.start)
        self._meaning = text_label("", "soft", wrap=True)
        self._scroll = QScrollArea()
        self._scroll.setWidget(self.view)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.body.addWidget(self._meaning)
        self.body.addWidget(self._scroll)
        self.accept_button.clicked.disconnect()
        self.accept_button.clicked.connect(self.view.submit)
        self.accept_button.setDefault(False)
        self.accept_button.setShortcut("Ctrl+Return")
        self.view.submitted.connect(self._send)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.view.row(question.form.fields[0].name).control.setFocus()
        self.settle()

    def retranslate(self) -> None:
        """Set every word."""
        title, meaning, accept = self._question.words()
        self._meaning.setText(meaning)
        self._meaning.setVisible(bool(meaning))
        self.say(title, accept, translate("Administration", "Cancel"))

    def restyle(self) -> None:
        """Be as high as the form, up to what a small screen has."""
        super().restyle()
        px = theme.active().px
        self._scroll.setMinimumHeight(min(self.view.sizeHint().height() + px(8), px(520)))

    def _send(self, command: C) -> None:
        self.accept_button.setEnabled(False)
        self._tasks.run(self, partial(self._save, command), self._saved, failed=self._refused)

    def _saved(self, result: R) -> None:
        self.view.wipe()
        self._then(result)
        self.accept()

    def _refused(self, error: Exception) -> bool:
        self.accept_button.setEnabled(True)
        return refuse(cast("FormView[object]", self.view), error)

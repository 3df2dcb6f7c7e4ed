"""Asks what a step after a complaint wants to know."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtWidgets import QWidget

from app.forms.aftercare import Answers
from app.forms.fields import Form
from app.ui.counter.complaints.aftercare.looks import action_words
from app.ui.forms.form_view import FormView
from app.ui.language import translate
from app.ui.widgets.dialogs import Dialog

Ask = Callable[[QWidget, str, Form[Answers], Mapping[str, Any]], Answers | None]
"""Asks for a step's form, with ``choices`` and ``fill``; None where the person would rather not."""


class FollowDialog(Dialog):
    """A form under the step's name."""

    def __init__(
        self, action: str, form: Form[Answers], given: Mapping[str, Any], parent: QWidget | None = None
    ) -> None:
        """Ask a question."""
        super().__init__(parent, icon="list-checks", width=540)
        self._action = action
        self.answers: Answers | None = None
        self.form: FormView[Answers] = FormView(form)
        for name, choices in given.get("choices", {}).items():
            self.form.set_choices(name, choices)
        self.form.fill(given.get("fill", {}))
        self.body.addWidget(self.form)
        self.accept_button.clicked.disconnect()
        self.accept_button.clicked.connect(self.form.submit)
        self.form.submitted.connect(self._take)
        self.form.setFocus()
        self.settle()

    def retranslate(self) -> None:
        """Set every word."""
        name = action_words(self._action)
        self.say(name, name, translate("Aftercare", "Cancel"))

    def _take(self, answers: Answers) -> None:
        self.answers = answers
        self.accept()


def ask_form(parent: QWidget, action: str, form: Form[Answers], given: Mapping[str, Any]) -> Answers | None:
    """Ask in a dialog."""
    dialog = FollowDialog(action, form, given, parent.window())
    return dialog.answers if dialog.exec() == Dialog.DialogCode.Accepted else None

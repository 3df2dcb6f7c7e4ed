"""A declared form in a dialog: it stays open until the desk has taken what was typed."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from app.forms.fields import Form
from app.ui.forms.form_view import Drafts, FormView
from app.ui.language import translate
from app.ui.tasks import Tasks
from app.ui.theme import theme
from app.ui.widgets.dialogs import Dialog

C = TypeVar("C")
R = TypeVar("R")


class FormDialog(Dialog, Generic[C, R]):
    """Asks, saves through the desk, and closes when it is on file."""

    def __init__(
        self, form: Form[C], tasks: Tasks, save: Callable[[C], R], then: Callable[[R], None], *,
        icon: str, start: Mapping[str, str] | None = None, drafts: Drafts | None = None,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        """Ask the form's questions; ``save`` runs on the database lane, ``then`` gets its result."""
        super().__init__(parent, icon=icon, width=640)
        self._form, self._tasks, self._save, self._then = form, tasks, save, then
        self.view: FormView[C] = FormView(form, drafts=drafts, columns=2)
        if start:
            self.view.fill(start)
        self._scroll = QScrollArea()
        self._scroll.setWidget(self.view)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.body.addWidget(self._scroll)
        self.accept_button.clicked.disconnect()
        self.accept_button.clicked.connect(self.view.submit)
        self.accept_button.setDefault(False)
        self.accept_button.setShortcut("Ctrl+Return")
        self.view.submitted.connect(self._send)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.view.row(form.fields[0].name).control.setFocus()
        self.settle()

    def retranslate(self) -> None:
        """Set every word."""
        title = translate("Forms", self._form.title)
        self.say(title, translate("Clients", "Save"), translate("Clients", "Cancel"))

    def restyle(self) -> None:
        """Be as high as the form, up to what a small screen has."""
        super().restyle()
        px = theme.active().px
        self._scroll.setMinimumHeight(min(self.view.sizeHint().height() + px(8), px(460)))

    def _send(self, command: C) -> None:
        self.accept_button.setEnabled(False)
        self._tasks.run(self, partial(self._save, command), self._saved, failed=self._refused)

    def _saved(self, result: R) -> None:
        self.view.wipe()
        self._then(result)
        self.accept()

    def _refused(self, error: Exception) -> bool:
        self.accept_button.setEnabled(True)
        return self.view.refuse(error)

"""The changes that can be made to a client's file, each asked for in a dialog."""

from collections.abc import Callable, Mapping
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.domain.policy import Permission
from app.forms.identity_document import ADD_DOCUMENT
from app.forms.register_client import CLASSIFY_CLIENT, EDIT_CLIENT, ClassifyClient, EditClient
from app.forms.representative import ADD_REPRESENTATIVE
from app.services.clients import ClientDesk
from app.services.views import ClientFile, ClientLine
from app.ui.counter.clients.form_dialog import FormDialog
from app.ui.counter.surroundings import Surroundings
from app.ui.language import translate
from app.ui.theme.tokens import Tone

May = Callable[[Permission], bool]
"""Tells whether the person may do this, at least for their own matters."""


class FileChanges(QObject):
    """Opens the dialogs and says what was saved.

    Signals:
        changed: something is on file now.
    """

    changed = Signal()

    def __init__(self, desk: ClientDesk, around: Surroundings, may: May, owner: QWidget) -> None:
        """Change with the desk what the person may change."""
        super().__init__(owner)
        self._desk, self._around, self._owner = desk, around, owner
        self.may_reveal, self.may_edit = may(Permission.REVEAL_CLIENT), may(Permission.EDIT_CLIENT)
        self.may_classify, self.may_receive = may(Permission.CHANGE_CLIENT_CLASS), may(Permission.TAKE_TICKET)
        self.dialog: FormDialog | None = None  # type: ignore[type-arg]

    def edit(self, client_id: UUID) -> None:
        """Change name, contact, special care, notes."""
        self._around.tasks.run(self, partial(self._desk.edit, client_id), partial(self._edit, client_id))

    def add_document(self, client_id: UUID) -> None:
        """Put a document on file."""
        self._open(
            FormDialog(
                ADD_DOCUMENT,
                self._around.tasks,
                partial(self._desk.add_document, client_id),
                lambda _line: self._say(translate("Clients", "The document is on file.")),
                icon="id-card",
                drafts=self._around.drafts(ADD_DOCUMENT.name, str(client_id)),
                parent=self._owner.window(),
            )
        )

    def add_representative(self, client_id: UUID) -> None:
        """Put somebody who acts for the client on file."""
        self._open(
            FormDialog(
                ADD_REPRESENTATIVE,
                self._around.tasks,
                partial(self._desk.add_representative, client_id),
                lambda line: self._say(translate("Clients", "{name} is on file.").format(name=line.name)),
                icon="user-check",
                drafts=self._around.drafts(ADD_REPRESENTATIVE.name, str(client_id)),
                parent=self._owner.window(),
            )
        )

    def classify(self, file: ClientFile) -> None:
        """Change class, grade and risk level."""
        assessed = file.risk_assessed_on.isoformat() if file.risk_assessed_on else ""
        start = {
            "investor_class": file.investor_class,
            "grade": file.client.grade,
            "risk_level": file.client.risk_level,
            "risk_assessed_on": assessed,
        }
        save: Callable[[ClassifyClient], ClientLine] = partial(self._desk.classify, file.client.client_id)
        self._open(
            FormDialog(
                CLASSIFY_CLIENT,
                self._around.tasks,
                save,
                self._saved,
                icon="sliders-horizontal",
                start=start,
                parent=self._owner.window(),
            )
        )

    def _edit(self, client_id: UUID, start: Mapping[str, str]) -> None:
        save: Callable[[EditClient], ClientLine] = partial(self._desk.save, client_id)
        drafts = self._around.drafts(EDIT_CLIENT.name, str(client_id))
        self._open(
            FormDialog(
                EDIT_CLIENT,
                self._around.tasks,
                save,
                self._saved,
                icon="pencil",
                start=start,
                drafts=drafts,
                parent=self._owner.window(),
            )
        )

    def _open(self, dialog: FormDialog) -> None:  # type: ignore[type-arg]
        self.dialog = dialog
        dialog.open()

    def _saved(self, line: ClientLine) -> None:
        self._say(translate("Clients", "The file of {name} is saved.").format(name=line.name))

    def _say(self, text: str) -> None:
        self.dialog = None
        self._around.notify(text, Tone.GOOD)
        self.changed.emit()

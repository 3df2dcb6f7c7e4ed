"""The client of a case, masked, with what must be known about them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.matters import Matter
from app.forms import vocabulary
from app.services.views import ClientLine, RepresentativeLine
from app.ui.counter.looks import grade_looks, word
from app.ui.counter.matter_list import MatterList
from app.ui.language import translate
from app.ui.widgets.buttons import Button, Kind
from app.ui.widgets.cards import Card
from app.ui.widgets.chips import StateChip
from app.ui.widgets.labels import text_label
from app.ui.widgets.layouts import row


class ClientCard(Card):
    """Who it is for.

    Signals:
        file_asked: the client's whole file is wanted.
    """

    file_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin without a client."""
        super().__init__(parent=parent)
        self._client: ClientLine | None = None
        self._acting: RepresentativeLine | None = None
        self._name, self._grade = text_label("", "subtitle"), StateChip(grade_looks)
        self._facts, self._for = text_label("", "soft", wrap=True), text_label("", wrap=True)
        self.file = Button(icon="id-card", kind=Kind.GHOST, size="small")
        self.file.clicked.connect(self.file_asked)
        self.matters = MatterList()
        self.add(row(self._name, 1, self.file))
        self.add(row(self._grade, 1))
        for part in (self._facts, self._for, self.matters):
            self.add(part)
        self.settle()

    def show_client(self, client: ClientLine, acting: RepresentativeLine | None, matters: tuple[Matter, ...]) -> None:
        """Show a client, who acts for them, and what must be known."""
        self._client, self._acting = client, acting
        self._grade.set_state(client.grade)
        self.matters.show_matters(matters)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every word."""
        client = getattr(self, "_client", None)
        if client is None:
            return
        self.file.setText(translate("Service", "Open file"))
        self._name.setText(client.name)
        document = f"{word(vocabulary.IDENTITY_KINDS, client.identity_kind)} {client.identity}".strip()
        facts = (document, client.phone, client.client_no, word(vocabulary.RISK_LEVELS, client.risk_level))
        self._facts.setText(" · ".join(fact for fact in facts if fact))
        acting = self._acting
        self._for.setVisible(acting is not None)
        if acting is not None:
            words = translate("Service", "Acted for by {name} ({role})")
            self._for.setText(words.format(name=acting.name, role=word(vocabulary.REPRESENTATIVE_ROLES, acting.role)))

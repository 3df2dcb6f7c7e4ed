"""The identity documents and the representatives on a client's file."""

from collections.abc import Callable, Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.forms import vocabulary
from app.services.views import DocumentLine, RepresentativeLine
from app.ui import locale_text
from app.ui.counter.looks import word
from app.ui.counter.surroundings import ServiceWords
from app.ui.language import translate
from app.ui.theme.tokens import Tone
from app.ui.widgets.chips import Chip
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.labels import IconLabel, text_label
from app.ui.widgets.layouts import column, row
from app.ui.widgets.live import LiveFrame, LiveWidget
from app.ui.widgets.masked_value import MaskedValue

Ask = Callable[[QWidget], str]


class DocumentRow(LiveFrame):
    """One document: kind, number, term, and that its format is valid; nothing here ever says verified."""

    def __init__(self, document: DocumentLine, *, may_reveal: bool, ask: Ask | None) -> None:
        """Show a document."""
        super().__init__(role="card")
        self.document = document
        self._kind, self._term = text_label("", "strong"), text_label("", "caption")
        self.number = MaskedValue(document.number, may_reveal=may_reveal, ask=ask)
        self._format, self._state = Chip(), Chip()
        words = column(self._kind, self.number, self._term, space=2)
        chips = column(row(1, self._state), row(1, self._format), 1, space=4)
        body = row(IconLabel("id-card", "primary_text", 22), words, chips, space=12, margin=12)
        body.setStretch(1, 1)
        self.setLayout(body)
        self.settle()

    def retranslate(self) -> None:
        """Set every word."""
        document = self.document
        kind = word(vocabulary.IDENTITY_KINDS, document.identity_kind)
        self._kind.setText(f"{kind} · {document.country}" if document.country else kind)
        if document.unlimited:
            self._term.setText(translate("Clients", "valid without an end"))
        elif document.valid_until is not None:
            day = locale_text.short_date(document.valid_until)
            self._term.setText(translate("Clients", "valid until {day}").format(day=day))
        else:
            self._term.setText(translate("Clients", "term not on file"))
        self._format.show_state(translate("Clients", "Format valid"), icon="check", tone=Tone.NEUTRAL)
        if not document.current:
            self._state.show_state(translate("Clients", "Replaced"), icon="history", tone=Tone.NEUTRAL)
        elif document.expired:
            self._state.show_state(translate("Clients", "Expired"), icon="calendar-x", tone=Tone.ACT)
        else:
            self._state.show_state(translate("Clients", "Current"), icon="circle-check", tone=Tone.GOOD)


class RepresentativeRow(LiveFrame):
    """One person who acts for the client."""

    def __init__(self, acting: RepresentativeLine, words: ServiceWords) -> None:
        """Show somebody."""
        super().__init__(role="card")
        self.acting, self._words = acting, words
        self._name, self._facts = text_label("", "strong"), text_label("", "caption", wrap=True)
        self._state = Chip()
        body = row(
            IconLabel("user-check", "primary_text", 22), column(self._name, self._facts, space=2), self._state,
            space=12, margin=12,
        )  # fmt: skip
        body.setStretch(1, 1)
        self.setLayout(body)
        self.settle()

    def retranslate(self) -> None:
        """Set every word."""
        acting = self.acting
        self._name.setText(f"{acting.name} · {word(vocabulary.REPRESENTATIVE_ROLES, acting.role)}")
        kind = word(vocabulary.IDENTITY_KINDS, acting.identity_kind)
        scope = ", ".join(map(self._words.service, acting.scope)) or translate(
            "Clients", "every service open to agents"
        )
        facts = [f"{kind} {acting.identity}", acting.phone, acting.authority, scope]
        if acting.valid_until is not None:
            day = locale_text.short_date(acting.valid_until)
            facts.append(translate("Clients", "valid until {day}").format(day=day))
        self._facts.setText(" · ".join(fact for fact in facts if fact))
        if acting.expired:
            self._state.show_state(translate("Clients", "Expired"), icon="calendar-x", tone=Tone.ACT)
        else:
            self._state.show_state(translate("Clients", "In force"), icon="circle-check", tone=Tone.GOOD)


class Papers(LiveWidget):
    """A leaf of the file: rows, or what would stand here.

    Signals:
        added: somebody wants to add one.
        reveal_asked: with the document's id and the reason.
    """

    added = Signal()
    reveal_asked = Signal(object, str)

    def __init__(self, icon: str, empty: Callable[[], tuple[str, str, str]], parent: QWidget | None = None) -> None:
        """Say with ``empty`` what would be here, and how to begin."""
        super().__init__(parent)
        self._say = empty
        self._empty = EmptyState(icon)
        self._empty.acted.connect(self.added)
        self._rows: list[DocumentRow | RepresentativeRow] = []
        self._body = column(space=8)
        self.setLayout(column(self._body, self._empty, 1, space=8, margin=(0, 12, 0, 0)))
        self.settle()

    def show_documents(self, documents: Sequence[DocumentLine], *, may_reveal: bool, ask: Ask | None = None) -> None:
        """Show identity documents, the current ones first."""
        ordered = sorted(documents, key=lambda document: not document.current)
        rows = [DocumentRow(document, may_reveal=may_reveal, ask=ask) for document in ordered]
        for each in rows:
            key = each.document.document_id
            each.number.reveal_asked.connect(lambda why, key=key: self.reveal_asked.emit(key, why))
        self._show(rows)

    def show_representatives(self, people: Sequence[RepresentativeLine], words: ServiceWords) -> None:
        """Show who acts for the client."""
        self._show([RepresentativeRow(acting, words) for acting in people])

    def number(self, document_id: UUID) -> MaskedValue | None:
        """Return the number of a document that is shown."""
        for each in self._rows:
            if isinstance(each, DocumentRow) and each.document.document_id == document_id:
                return each.number
        return None

    def retranslate(self) -> None:
        """Say what would be here."""
        self._empty.say(*self._say())

    def _show(self, rows: Sequence[DocumentRow | RepresentativeRow]) -> None:
        for each in self._rows:
            self._body.removeWidget(each)
            each.deleteLater()
        self._rows = list(rows)
        for each in rows:
            self._body.addWidget(each)
        self._empty.setVisible(not rows)

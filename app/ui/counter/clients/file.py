"""One client's file beside the list."""

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QTabWidget, QWidget

from app.services.clients import ClientDesk
from app.services.views import ClientFile, Revealed
from app.ui.counter.clients.changes import FileChanges, May
from app.ui.counter.clients.history import History
from app.ui.counter.clients.overview import Overview
from app.ui.counter.clients.papers import Papers
from app.ui.counter.looks import grade_looks
from app.ui.counter.surroundings import Surroundings
from app.ui.language import translate
from app.ui.widgets.buttons import Button, Kind
from app.ui.widgets.cards import Card
from app.ui.widgets.chips import Chip
from app.ui.widgets.labels import text_label
from app.ui.widgets.layouts import column, row

Ask = Callable[[QWidget], str]


class FilePanel(Card):
    """The file: facts, documents, representatives, history; changed through dialogs.

    Signals:
        receive_asked: with the client's id: they stand at the desk.
        case_asked, confirmation_asked, complaint_asked: with the id of what shall be opened.
        changed: something of the file was changed here.
    """

    receive_asked = Signal(object)
    case_asked = Signal(object)
    confirmation_asked = Signal(object)
    complaint_asked = Signal(object)
    changed = Signal()

    def __init__(
        self, desk: ClientDesk, around: Surroundings, *, may: May, ask: Ask | None = None, parent: QWidget | None = None
    ) -> None:
        """Show nobody yet; ``ask`` returns the reason for a reveal."""
        super().__init__(parent=parent)
        self._desk, self._around, self._ask = desk, around, ask
        self.file: ClientFile | None = None
        self.changes = FileChanges(desk, around, may, self)
        self._name, self._grade = text_label("", "title"), Chip()
        self.receive = Button(icon="ticket", kind=Kind.PRIMARY)
        self.edit, self.classify = Button(icon="pencil"), Button(icon="sliders-horizontal")
        self._add_document, self._add_person = Button(icon="plus", size="small"), Button(icon="plus", size="small")
        self.overview = Overview(may_reveal=self.changes.may_reveal, ask=ask)
        self.documents = Papers("id-card", _no_documents)
        self.people = Papers("user-check", _no_representatives)
        self.history = History(around)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self._lay_out()
        self._connect()
        self.settle()

    def show_file(self, file: ClientFile) -> None:
        """Show a client's file."""
        self.file = file
        self.overview.show_file(file)
        self.documents.show_documents(file.documents, may_reveal=self.changes.may_reveal, ask=self._ask)
        self.people.show_representatives(file.representatives, self._around.words)
        self.history.show_file(file)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every word."""
        if not hasattr(self, "tabs"):
            return
        self.receive.setText(translate("Clients", "Receive"))
        self.edit.setText(translate("Clients", "Edit"))
        self.classify.setText(translate("Clients", "Class and grade"))
        self._add_document.setText(translate("Clients", "Add a document"))
        self._add_person.setText(translate("Clients", "Add a representative"))
        file = self.file
        counts = (None, file.documents, file.representatives, None) if file else (None,) * 4
        titles = (
            translate("Clients", "File"),
            translate("Clients", "Documents"),
            translate("Clients", "Representatives"),
            translate("Clients", "History"),
        )
        for at, (title, rows) in enumerate(zip(titles, counts, strict=True)):
            self.tabs.setTabText(at, f"{title} {len(rows)}" if rows else title)
        if file is not None:
            self._name.setText(file.client.name)
            words, icon, tone = grade_looks(file.client.grade)
            self._grade.show_state(words, icon=icon, tone=tone)

    def _lay_out(self) -> None:
        self.add(row(self._name, self._grade, 1, space=10))
        self.add(row(self.receive, self.edit, self.classify, 1))
        leaves = (
            self.overview,
            _with_button(self.documents, self._add_document),
            _with_button(self.people, self._add_person),
        )
        for leaf in leaves:
            self.tabs.addTab(_scrolled(leaf), "")
        self.tabs.addTab(self.history, "")
        self.add(self.tabs, 1)
        self.edit.setVisible(self.changes.may_edit)
        self.receive.setVisible(self.changes.may_receive)
        self.classify.setVisible(self.changes.may_classify)
        self._add_document.setVisible(self.changes.may_edit)
        self._add_person.setVisible(self.changes.may_edit)

    def _connect(self) -> None:
        self.receive.clicked.connect(lambda: self._with_id(self.receive_asked.emit))
        self.edit.clicked.connect(lambda: self._with_id(self.changes.edit))
        self.classify.clicked.connect(lambda: self.changes.classify(self.file) if self.file else None)
        for asked in (self._add_document.clicked, self.documents.added):
            asked.connect(lambda: self._with_id(self.changes.add_document))
        for asked in (self._add_person.clicked, self.people.added):
            asked.connect(lambda: self._with_id(self.changes.add_representative))
        self.changes.changed.connect(self.changed)
        self.overview.reveal_asked.connect(self._reveal)
        self.documents.reveal_asked.connect(self._reveal_number)
        self.history.case_asked.connect(self.case_asked)
        self.history.confirmation_asked.connect(self.confirmation_asked)
        self.history.complaint_asked.connect(self.complaint_asked)

    def _with_id(self, do: Callable[[UUID], object]) -> None:
        if self.file is not None:
            do(self.file.client.client_id)

    def _reveal(self, field: str, reason: str) -> None:
        if self.file is None:
            return
        client_id = self.file.client.client_id
        work = partial(self._desk.reveal, client_id, field, reason)
        self._around.tasks.run(self, work, partial(self._show_revealed, client_id))

    def _show_revealed(self, client_id: UUID, revealed: Revealed) -> None:
        if self.file is not None and self.file.client.client_id == client_id:
            self.overview.value(revealed.field).reveal(revealed.value, revealed.seconds)

    def _reveal_number(self, document_id: UUID, reason: str) -> None:
        if self.file is not None:
            work = partial(self._desk.reveal, self.file.client.client_id, "identity", reason, document_id)
            self._around.tasks.run(self, work, partial(self._show_number, document_id))

    def _show_number(self, document_id: UUID, revealed: Revealed) -> None:
        number = self.documents.number(document_id)
        if number is not None:
            number.reveal(revealed.value, revealed.seconds)


def _with_button(papers: Papers, button: Button) -> QWidget:
    leaf = QWidget()
    leaf.setLayout(column(papers, row(button, 1), 1, space=10))
    return leaf


def _scrolled(leaf: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidget(leaf)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    return area


def _no_documents() -> tuple[str, str, str]:
    return (
        translate("Clients", "No identity document"),
        translate("Clients", "Nothing but a renewal can be done before one is on file."),
        "",
    )


def _no_representatives() -> tuple[str, str, str]:
    return (
        translate("Clients", "Nobody acts for this client"),
        translate("Clients", "Agents, officers, guardians and legal representatives stand here with their authority."),
        "",
    )

"""The clients: the list at the left, the file of the one the cursor rests on at the right."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Final
from uuid import UUID

from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

from app.services.clients import ClientDesk
from app.services.person_files import PersonFilesDesk
from app.services.views import ClientFile
from app.ui import locale_text
from app.ui.counter.clients.changes import May
from app.ui.counter.clients.file import Ask, FilePanel
from app.ui.counter.clients.listing import ClientList
from app.ui.counter.clients.same_person import SamePersonBand
from app.ui.counter.surroundings import Surroundings
from app.ui.language import translate
from app.ui.theme import theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.cards import Card, PageHeader
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.layouts import column
from app.ui.widgets.live import LiveWidget

Opens = Callable[[UUID], object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Doors:
    """Where the client pages lead."""

    receive: Opens
    """Shows a client at the reception."""
    open_case: Opens
    open_confirmation: Opens
    open_complaint: Opens
    register: Callable[[], object]
    """Begins to register a new client."""
    import_clients: Callable[[], object] | None = None
    """Opens the import assistant; None for whoever may not import."""


_KINDS: Final = frozenset({"client", "identity_document", "representative"})


class ClientsPage(LiveWidget):
    """Search, look, reveal, change."""

    def __init__(
        self, desk: ClientDesk, around: Surroundings, doors: Doors, *, may: May, persons: PersonFilesDesk,
        ask: Ask | None = None, parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        """Work with the client desk; ``may`` tells what the person may do, ``ask`` returns the reason for a reveal."""
        super().__init__(parent)
        self._desk, self._around = desk, around
        self._new, self.importing = Button(icon="user-plus"), Button(icon="file-spreadsheet")
        if doors.import_clients is None:
            self.importing.hide()
        self._header = PageHeader(self.importing, self._new)
        self.list, self.file = ClientList(desk, around), FilePanel(desk, around, may=may, ask=ask)
        self._nobody, self.same_person = EmptyState("id-card"), SamePersonBand(persons, around)
        self._lay_out()
        self.list.rested.connect(self._look)
        self.list.register_asked.connect(doors.register)
        self.file.receive_asked.connect(doors.receive)
        self.file.case_asked.connect(doors.open_case)
        self.file.confirmation_asked.connect(doors.open_confirmation)
        self.file.complaint_asked.connect(doors.open_complaint)
        self.file.changed.connect(self._look_again)
        self.same_person.opened.connect(self.open_client)
        self.same_person.decided.connect(self._look_again)
        self._new.clicked.connect(doors.register)
        if doors.import_clients is not None:
            self.importing.clicked.connect(doors.import_clients)
        around.feed.follow(self, _KINDS, self._reload)
        self._count()
        self.settle()

    def open_client(self, client_id: UUID) -> None:
        """Show a client's file, wherever they stand in the list."""
        self._around.tasks.run(self, partial(self._desk.file, client_id), self._show)

    def retranslate(self) -> None:
        """Set every word."""
        self._new.setText(translate("Clients", "Register"))
        self.importing.setText(translate("Clients", "Import a list…"))
        self._say_count(getattr(self, "_total", None))
        self._nobody.say(
            translate("Clients", "Choose a client"),
            translate(
                "Clients", "The file of the client the cursor rests on opens here. Every look at it is recorded."
            ),
        )

    def _lay_out(self) -> None:
        px = theme.active().px
        left, shelf = Card(margin=12), Card(margin=12)
        left.add(self.list, 1)
        shelf.add(self._nobody, 1)
        self._detail = QStackedWidget()
        self._detail.addWidget(shelf)
        side = QWidget()
        side.setLayout(column(self.same_person, self.file, space=10))
        self._detail.addWidget(side)
        split = QSplitter()
        split.setChildrenCollapsible(False)
        split.addWidget(left)
        split.addWidget(self._detail)
        split.setSizes([px(440), px(610)])
        split.setStretchFactor(1, 1)
        left.setMinimumWidth(px(300))
        self._detail.setMinimumWidth(px(400))
        outer = column(self._header, space=16, margin=(24, 20, 24, 20))
        outer.addWidget(split, 1)
        self.setLayout(outer)
        self.setFocusProxy(self.list)

    def _count(self) -> None:
        self._around.tasks.run(self, self._desk.count, self._say_count)

    def _say_count(self, total: int | None) -> None:
        self._total = total
        line = ""
        if total is not None:
            line = translate("Clients", "{count} on file, shown masked").format(count=locale_text.count(total))
        self._header.say(translate("Clients", "Clients"), line)

    def _look(self, client_id: UUID | None) -> None:
        if client_id is None:
            self._detail.setCurrentIndex(0)
        elif self.file.file is None or self.file.file.client.client_id != client_id:
            self._around.tasks.run(self, partial(self._desk.file, client_id), self._show_rested)
        else:
            self._detail.setCurrentIndex(1)

    def _look_again(self) -> None:
        if self.file.file is not None:
            self.open_client(self.file.file.client.client_id)

    def _show_rested(self, file: ClientFile) -> None:
        """Show whom the cursor rested on, unless it has gone on since: a late file takes nobody's place."""
        current = self.list.table.current()
        if current is not None and current.client_id == file.client.client_id:
            self._put(file)

    def _put(self, file: ClientFile) -> None:
        self.file.show_file(file)
        self.same_person.look(file.client.client_id)
        self._detail.setCurrentIndex(1)

    def _show(self, file: ClientFile) -> None:
        self.list.point_at(file.client.client_id)
        self._put(file)

    def _reload(self) -> None:
        self.list.reload()
        self._count()

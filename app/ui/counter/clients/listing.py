"""All clients a page at a time, or those that fit what is typed."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from app.services.clients import ClientDesk
from app.services.views import ClientLine
from app.ui.counter.looks import grade_looks
from app.ui.counter.steered_line import SteeredLine
from app.ui.counter.surroundings import Surroundings
from app.ui.language import translate
from app.ui.models import Column, Page, PagedModel, PageRequest
from app.ui.widgets.data_table import DataTable
from app.ui.widgets.layouts import column
from app.ui.widgets.live import LiveWidget

LOOK_PAUSE_MS = 220
"""Reading a file is audited, so running down the list reads only where one rests."""
_MOST_FOUND = 200


class ClientList(LiveWidget):
    """The list at the left.

    Signals:
        rested: with the id of the client the cursor rests on, or None.
    """

    rested = Signal(object)
    register_asked = Signal()

    def __init__(self, desk: ClientDesk, around: Surroundings, parent: QWidget | None = None) -> None:
        """List with the desk."""
        super().__init__(parent)
        self._desk = desk
        self._text = ""
        self._wanted: UUID | None = None
        self._aside = False
        self.line = SteeredLine()
        self.model: PagedModel[ClientLine] = PagedModel(_columns(), around.tasks, self._fetch)
        self.table: DataTable[ClientLine] = DataTable(self.model, name="clients/list", memory=around.memory)
        self._pause = QTimer(self, singleShot=True, interval=LOOK_PAUSE_MS)
        self._pause.timeout.connect(self._tell)
        self.setLayout(column(self.line, self.table, space=10))
        self.setFocusProxy(self.line)
        self.line.searched.connect(self.search)
        self.line.moved.connect(self._move)
        self.line.taken.connect(self._tell)
        self.table.opened.connect(lambda _line: self._tell())
        self.table.selected.connect(lambda _line: self._pause.start())
        self.table.empty.acted.connect(self.register_asked)
        self.model.loaded.connect(self._choose_first)
        self.settle()
        self.model.reload()

    def search(self, text: str) -> None:
        """List who fits the text; everybody where it is empty."""
        if text.strip() != self._text:
            self._text, self._aside = text.strip(), False
            self.model.reload()
            self._say_empty()

    def point_at(self, client_id: UUID) -> None:
        """Put the cursor on a client that is shown beside; on nobody where they are not in the list."""
        ids = [line.client_id for line in self.model.rows]
        if client_id in ids:
            self.table.select_row(ids.index(client_id))
        else:
            self._aside = True
            self.table.view.clearSelection()
            self.table.view.setCurrentIndex(self.model.index(-1, -1))
        self._pause.stop()

    def reload(self) -> None:
        """List anew; the cursor stays on its client where they are on the first page."""
        current = self.table.current()
        self._wanted = current.client_id if current else None
        self.model.reload()

    def retranslate(self) -> None:
        """Set every word."""
        self.line.setPlaceholderText(translate("Clients", "Name, pinyin, number, phone, client number"))
        self.line.setAccessibleName(translate("Clients", "Search clients"))
        self._say_empty()

    def _fetch(self, request: PageRequest) -> Page[ClientLine]:
        if self._text:
            return Page(self._desk.search(self._text, _MOST_FOUND))
        after = request.after if isinstance(request.after, str) else None
        lines = self._desk.page(after, request.limit)
        return Page(lines.rows, lines.next_after)

    def _say_empty(self) -> None:
        if self._text:
            self.table.empty.say(
                translate("Clients", "Nobody on file matches “{text}”").format(text=self._text),
                translate("Clients", "Try part of the name, its pinyin initials, or the last four digits."),
                translate("Clients", "Register a new client"),
                icon="user-search",
            )
            return
        self.table.empty.say(
            translate("Clients", "No clients yet"),
            translate("Clients", "Register the first one, or import the branch's old client list."),
            translate("Clients", "Register a new client"),
            icon="users",
        )

    def _choose_first(self) -> None:
        if not self.model.rows:
            self._pause.start()
            return
        if self.table.current() is None and not self._aside:
            ids = [line.client_id for line in self.model.rows]
            self.table.select_row(ids.index(self._wanted) if self._wanted in ids else 0)

    def _move(self, step: int) -> None:
        last = len(self.model.rows) - 1
        if last >= 0:
            self.table.select_row(min(max(self.table.view.currentIndex().row() + step, 0), last))

    def _tell(self) -> None:
        self._pause.stop()
        current = self.table.current()
        self.rested.emit(current.client_id if current else None)


def _columns() -> tuple[Column[ClientLine], ...]:
    grade_icon: Callable[[ClientLine], tuple[str, str]] = lambda line: (  # noqa: E731 - one line of a table
        grade_looks(line.grade)[1] if line.client_type == "natural" else "building-2",
        "on_soon_soft" if line.grade == "vip" else "ink_soft",
    )
    return (
        Column(
            key="name",
            title=lambda: translate("Clients", "Name"),
            text=lambda line: line.name,
            width=0,
            icon=grade_icon,
        ),
        Column(
            key="client_no",
            title=lambda: translate("Clients", "Client number"),
            text=lambda line: line.client_no or "–",
            width=114,
        ),
        Column(key="phone", title=lambda: translate("Clients", "Phone"), text=lambda line: line.phone, width=112),
    )

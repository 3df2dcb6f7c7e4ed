"""Who is at the desk: one line for name, pinyin, number or phone, and the clients it finds as one types."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.forms import vocabulary
from app.services.views import ClientLine
from app.ui.counter.looks import grade_looks, word
from app.ui.counter.steered_line import SteeredLine
from app.ui.language import translate
from app.ui.models import Column, RowsModel
from app.ui.tasks import Tasks
from app.ui.widgets.data_table import DataTable
from app.ui.widgets.layouts import column
from app.ui.widgets.live import LiveWidget

LookUp = Callable[[str], Sequence[ClientLine]]


class ClientFinder(LiveWidget):
    """Finds a client, or learns that this is somebody new.

    Signals:
        found: with the ClientLine that was picked.
        newcomer: with what was typed, when nobody was found and Enter was pressed.
    """

    found = Signal(object)
    newcomer = Signal(str)

    def __init__(self, look_up: LookUp, tasks: Tasks, parent: QWidget | None = None) -> None:
        """Look up with a callable that runs on the database lane."""
        super().__init__(parent)
        self._look_up, self._tasks = look_up, tasks
        self._shown_for = ""
        self._hurried = False
        self.line = SteeredLine(large=True)
        self.table: DataTable[ClientLine] = DataTable(RowsModel(_columns()), name="reception/found")
        self.table.view.setFocusPolicy(self.table.view.focusPolicy().ClickFocus)
        self.setLayout(column(self.line, self.table, space=12))
        self.setFocusProxy(self.line)
        self.line.searched.connect(self._search)
        self.line.moved.connect(self._move)
        self.line.taken.connect(self._take)
        self.table.opened.connect(self._pick)
        self.table.empty.acted.connect(lambda: self.newcomer.emit(self.line.text().strip()))
        self.settle()

    def clear(self) -> None:
        """Be ready for the next person."""
        self.line.clear()
        self.line.search_now()

    def retranslate(self) -> None:
        """Set every word."""
        self.line.setPlaceholderText(
            translate("Reception", "Name, pinyin initials, identity number, phone or client number")
        )
        self.line.setAccessibleName(translate("Reception", "Find the client"))
        self._say_empty()

    def _say_empty(self) -> None:
        empty = self.table.empty
        if self._shown_for:
            empty.say(
                translate("Reception", "Nobody on file matches “{text}”").format(text=self._shown_for),
                translate(
                    "Reception", "Press Enter to register a new client with what you typed, or type something else."
                ),
                translate("Reception", "Register a new client"),
                icon="user-plus",
            )
            return
        empty.say(
            translate("Reception", "Who is at the desk?"),
            translate(
                "Reception",
                "Type part of a name, its pinyin initials (zxm), the last four digits of an identity number or phone, "
                "or read the identity card. Enter takes the marked client.",
            ),
            icon="user-search",
        )

    def _search(self, text: str) -> None:
        wanted = text.strip()
        if not wanted:
            self._show("", ())
            return
        self._tasks.run(self, partial(self._look_up, wanted), partial(self._show, wanted))

    def _show(self, wanted: str, lines: Sequence[ClientLine]) -> None:
        if wanted != self.line.text().strip():
            return
        self._shown_for = wanted
        self.table.model.set_rows(lines)
        self._say_empty()
        if lines:
            self.table.select_row(0)
        if self._hurried:
            self._hurried = False
            self._take_certain()

    def _move(self, step: int) -> None:
        last = len(self.table.model.rows) - 1
        if last >= 0:
            self.table.select_row(min(max(self.table.view.currentIndex().row() + step, 0), last))

    def _take(self) -> None:
        wanted = self.line.text().strip()
        if not wanted:
            return
        if self._shown_for != wanted:
            self._hurried = True
            self.line.search_now()
        elif self.table.model.rows:
            self._pick(self.table.current())
        else:
            self.newcomer.emit(wanted)

    def _take_certain(self) -> None:
        """Enter came before the results, as from a card reader: take the only one, never the first of several."""
        rows = self.table.model.rows
        if len(rows) == 1:
            self._pick(rows[0])
        elif not rows:
            self.newcomer.emit(self._shown_for)

    def _pick(self, line: object) -> None:
        if isinstance(line, ClientLine):
            self.found.emit(line)


def _columns() -> tuple[Column[ClientLine], ...]:
    return (
        Column(
            key="name",
            title=lambda: translate("Reception", "Name"),
            text=lambda line: line.name,
            width=150,
            icon=lambda line: (grade_looks(line.grade)[1], "on_soon_soft" if line.grade == "vip" else "ink_soft"),
        ),
        Column(
            key="identity",
            title=lambda: translate("Reception", "Document"),
            text=lambda line: f"{word(vocabulary.IDENTITY_KINDS, line.identity_kind)}  {line.identity}",
            width=0,
        ),
        Column(key="phone", title=lambda: translate("Reception", "Phone"), text=lambda line: line.phone, width=130),
        Column(
            key="client_no",
            title=lambda: translate("Reception", "Client number"),
            text=lambda line: line.client_no or "–",
            width=130,
        ),
    )

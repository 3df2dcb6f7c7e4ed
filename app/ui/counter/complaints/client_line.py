"""Whose complaint it is, where they are a client: found by a part of the name, initials or a number's tail."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.services.clients import ClientDesk
from app.services.views import ClientLine
from app.ui.counter.steered_line import SteeredLine
from app.ui.counter.surroundings import Surroundings
from app.ui.counter.two_lines import HEIGHT, Entry, EntryList
from app.ui.language import translate
from app.ui.theme import theme
from app.ui.widgets.buttons import IconButton
from app.ui.widgets.labels import text_label
from app.ui.widgets.layouts import column, row
from app.ui.widgets.live import LiveWidget

_MOST = 8
_ROWS = 3


class ClientPicker(LiveWidget):
    """A search line, and the client that was taken.

    Signals:
        chosen: with the ClientLine, or None where they were let go.
    """

    chosen = Signal(object)

    def __init__(self, desk: ClientDesk, around: Surroundings, parent: QWidget | None = None) -> None:
        """Look clients up at the desk."""
        super().__init__(parent)
        self._desk, self._around = desk, around
        self.client: ClientLine | None = None
        self.line, self.list = SteeredLine(), EntryList()
        self._taken, self.drop = text_label("", "strong", wrap=True), IconButton("x")
        self._holder = QWidget()
        taken = row(self._taken, self.drop, space=6)
        taken.setStretch(0, 1)
        self._holder.setLayout(taken)
        self.setLayout(column(self.line, self.list, self._holder, space=6))
        self.setFocusProxy(self.line)
        self.line.searched.connect(self._search)
        self.line.moved.connect(self.list.move_by)
        self.line.taken.connect(self._take)
        self.list.taken.connect(lambda _entry: self._take())
        self.list.view.clicked.connect(lambda _index: self._take())
        self.drop.clicked.connect(lambda: self._choose(None))
        self._lines: dict[object, ClientLine] = {}
        self.clear()
        self.settle()

    def clear(self) -> None:
        """Be ready for the next complainant."""
        self.client = None
        self.line.clear()
        self._show("", ())
        self.retranslate()

    def retranslate(self) -> None:
        """Set every word."""
        self.line.setPlaceholderText(translate("Complaints", "Leave empty for somebody who is no client"))
        self.drop.say(translate("Complaints", "Not this client"))
        known = self.client is not None
        self.line.setVisible(not known)
        self._holder.setVisible(known)
        if self.client is not None:
            self._taken.setText(f"{self.client.name} · {self.client.phone} · {self.client.client_no or '–'}")

    def restyle(self) -> None:
        """Leave room for a few."""
        self.list.setFixedHeight(theme.active().px(HEIGHT) * _ROWS)

    def _search(self, text: str) -> None:
        wanted = text.strip()
        if not wanted:
            self._show("", ())
            return
        work = partial(self._desk.search, wanted, _MOST)
        self._around.tasks.run(self, work, partial(self._show, wanted))

    def _show(self, wanted: str, lines: Sequence[ClientLine]) -> None:
        if wanted != self.line.text().strip():
            return
        self._lines = {line.client_id: line for line in lines}
        self.list.show_entries(
            [
                Entry(title=line.name, detail=f"{line.identity} · {line.phone}", icon="user", key=line.client_id)
                for line in lines
            ]
        )
        self.list.setVisible(bool(lines))

    def _take(self) -> None:
        entry = self.list.current()
        if entry is not None:
            self._choose(self._lines.get(entry.key))

    def _choose(self, line: ClientLine | None) -> None:
        self.client = line
        self.line.clear()
        self._show("", ())
        self.retranslate()
        self.chosen.emit(line)

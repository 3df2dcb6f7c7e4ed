"""One column of the board: what is due so soon, the first due on top."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.services.complaint_ports import Urgency
from app.services.complaint_register import RegisterLine
from app.ui.counter.complaints.looks import complaint_looks
from app.ui.counter.complaints.register.looks import COLOURS, TONES, due_words, urgency_words
from app.ui.counter.surroundings import Surroundings
from app.ui.counter.two_lines import Entry, EntryList
from app.ui.language import translate
from app.ui.theme import theme
from app.ui.widgets.chips import Chip
from app.ui.widgets.labels import text_label
from app.ui.widgets.layouts import column, row
from app.ui.widgets.live import LiveFrame

_ALL = 1000


class Lane(LiveFrame):
    """A heading with how many, and the cards.

    Signals:
        opened: with the id of a complaint that is to be shown.
    """

    opened = Signal(object)

    def __init__(self, urgency: Urgency, around: Surroundings, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent, role="card")
        self.urgency, self._around = urgency, around
        self._total, self._lines = 0, tuple[RegisterLine, ...]()
        self._chip, self._count = Chip(), text_label("", "strong")
        self._none, self._more = text_label("", "soft", wrap=True), text_label("", "caption", wrap=True)
        self.entries = EntryList()
        self.entries.view.setStyleSheet("QListView { border: none; padding: 0px; }")
        self.entries.view.clicked.connect(lambda _index: self._open(self.entries.current()))
        self.entries.taken.connect(self._open)
        body = column(row(self._chip, 1, self._count), self._none, space=8, margin=12)
        body.addWidget(self.entries, _ALL)
        body.addWidget(self._more)
        # With nothing to list, this takes the room, and the heading stays on top.
        body.addStretch(1)
        self.setLayout(body)
        self.settle()

    def show_lines(self, total: int, lines: Sequence[RegisterLine]) -> None:
        """Show the first of so many."""
        self._total, self._lines = total, tuple(lines)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every word."""
        icon, tone = TONES[self.urgency]
        self._chip.show_state(urgency_words(self.urgency), icon=icon, tone=tone)
        self._count.setText(str(self._total))
        self._none.setText(translate("Deadlines", "Nothing here."))
        self._none.setVisible(not self._lines)
        self.entries.setVisible(bool(self._lines))
        self.entries.show_entries([self._entry(line) for line in self._lines])
        # Four lists side by side: a cursor in each would say nothing.
        self.entries.view.clearSelection()
        hidden = self._total - len(self._lines)
        self._more.setText(translate("Deadlines", "and {count} more in the list").format(count=hidden))
        self._more.setVisible(hidden > 0)

    def restyle(self) -> None:
        """Keep a card readable."""
        self.setMinimumWidth(theme.active().px(210))

    def _open(self, entry: Entry | None) -> None:
        if entry is not None:
            self.opened.emit(entry.key)

    def _entry(self, line: RegisterLine) -> Entry:
        words, icon, _ = complaint_looks(line.state)
        name = line.complainant or translate("Deadlines", "Anonymous")
        return Entry(
            title=f"{name} · {line.complaint_no.rpartition('-')[2]}",
            detail=f"{due_words(line, self._around.now())}\n{words}".replace("\n", " · "),
            right="",
            icon="lock" if line.restricted else icon,
            colour=COLOURS[line.nearness],
            key=line.complaint_id,
        )

"""The complaints that wait for somebody, and all that are open, the earliest deadline first."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QTabBar, QWidget

from app.services.complaint_lists import ComplaintWork
from app.services.complaint_views import ComplaintLine
from app.ui.counter.complaints.looks import COLOURS, action_words, clock_looks, complaint_looks
from app.ui.counter.surroundings import Surroundings
from app.ui.counter.two_lines import Entry, EntryList
from app.ui.language import translate
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.layouts import column
from app.ui.widgets.live import LiveFrame


class WorkList(LiveFrame):
    """Two lists behind two tabs.

    Signals:
        chosen: with the id of the complaint that is to be shown.
    """

    chosen = Signal(object)

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent, role="card")
        self._around = around
        self.work = ComplaintWork((), ())
        self.tabs, self._stack = QTabBar(), QStackedWidget()
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(False)
        self.lists = (EntryList(), EntryList())
        self._empty = (EmptyState("clipboard-check", width=200), EmptyState("inbox", width=200))
        for entries in self.lists:
            entries.view.setStyleSheet("QListView { border: none; padding: 0px; }")
            entries.view.clicked.connect(lambda _index, entries=entries: self._choose(entries.current()))
            entries.taken.connect(self._choose)
        for page in (*self.lists, *self._empty):
            self._stack.addWidget(page)
        self.tabs.addTab("")
        self.tabs.addTab("")
        self.tabs.currentChanged.connect(lambda _at: self._show_page())
        body = column(self.tabs, space=4, margin=(8, 6, 8, 8))
        body.addWidget(self._stack, 1)
        self.setLayout(body)
        self.setFocusProxy(self.lists[0])
        self.settle()

    def show_work(self, work: ComplaintWork) -> None:
        """Show what is to be done."""
        self.work = work
        self.retranslate()

    def mark(self, complaint_id: UUID | None) -> None:
        """Put the cursor on a complaint where it is listed."""
        for entries in self.lists:
            at = next((n for n, entry in enumerate(entries.entries) if entry.key == complaint_id), None)
            if at is None:
                entries.view.clearSelection()
            else:
                entries.go_to(at)

    def retranslate(self) -> None:
        """Set every word."""
        titles = (translate("Complaints", "My work"), translate("Complaints", "Open"))
        for at, (title, lines) in enumerate(zip(titles, (self.work.mine, self.work.open), strict=True)):
            self.tabs.setTabText(at, f"{title}  {len(lines)}" if lines else title)
            self.lists[at].show_entries([self._entry(line) for line in lines])
        self._empty[0].say(
            translate("Complaints", "Nothing waits for you"),
            translate("Complaints", "A complaint whose next step is yours appears here, the most urgent first."),
        )
        self._empty[1].say(
            translate("Complaints", "No open complaints"),
            translate("Complaints", "Whatever a client complains of is taken in at the top right."),
        )
        self._show_page()

    def _lines(self, at: int) -> Sequence[ComplaintLine]:
        return (self.work.mine, self.work.open)[at]

    def _show_page(self) -> None:
        at = max(0, self.tabs.currentIndex())
        self._stack.setCurrentWidget(self.lists[at] if self._lines(at) else self._empty[at])

    def _choose(self, entry: Entry | None) -> None:
        if entry is not None:
            self.chosen.emit(entry.key)

    def _entry(self, line: ComplaintLine) -> Entry:
        words, icon, tone = complaint_looks(line.state)
        right = ""
        if line.clock is not None:
            right, _, tone = clock_looks(line.clock, self._around.now())
        following = action_words(line.next_action) if line.next_action else words
        name = line.complainant_name or translate("Complaints", "Anonymous")
        detail = f"{words} → {following}" if line.next_action else words
        if line.escalated:
            detail = translate("Complaints", "{share} % of the time gone · {step}").format(
                share=line.escalated, step=detail
            )
        return Entry(
            title=f"{line.complaint_no.rpartition('-')[2]} · {name}",
            detail=detail,
            right=right,
            icon="lock" if line.restricted else icon,
            colour=COLOURS.get(tone, "ink_soft"),
            key=line.complaint_id,
        )

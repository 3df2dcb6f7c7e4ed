"""The cases somebody has open, and those that wait for them as the second person."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QTabBar, QWidget

from app.forms import vocabulary
from app.services.views import CaseLine
from app.ui.counter.case_looks import case_looks, left_looks
from app.ui.counter.looks import word
from app.ui.counter.surroundings import Surroundings
from app.ui.counter.two_lines import Entry, EntryList
from app.ui.language import translate
from app.ui.theme.tokens import Tone
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.layouts import column
from app.ui.widgets.live import LiveFrame

_COLOURS = {
    Tone.ACT: "act_text",
    Tone.SOON: "on_soon_soft",
    Tone.GOOD: "good",
    Tone.NOTE: "note",
    Tone.PRIMARY: "primary_text",
}


class CaseLists(LiveFrame):
    """Two lists behind two tabs.

    Signals:
        chosen: with the id of the case that is to be shown.
    """

    chosen = Signal(object)

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent, role="card")
        self._around = around
        self._marked: UUID | None = None
        self._lines: tuple[tuple[CaseLine, ...], tuple[CaseLine, ...]] = ((), ())
        self.tabs, self._stack = QTabBar(), QStackedWidget()
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(False)
        self.lists = (EntryList(still=False), EntryList(still=False))
        self._empty = (EmptyState("briefcase", width=200), EmptyState("clipboard-check", width=200))
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

    def show_lines(self, mine: Sequence[CaseLine], waiting: Sequence[CaseLine]) -> None:
        """Show these cases."""
        self._lines = (tuple(mine), tuple(waiting))
        self.retranslate()

    def mark(self, case_id: UUID | None) -> None:
        """Put the cursor on a case where it is listed; the list that has it comes to the front with another case."""
        listed = [self._mark_in(entries, case_id) for entries in self.lists]
        if case_id != self._marked and any(listed) and not listed[self.tabs.currentIndex()]:
            self.tabs.setCurrentIndex(listed.index(True))
        self._marked = case_id if any(listed) else None

    @staticmethod
    def _mark_in(entries: EntryList, case_id: UUID | None) -> bool:
        at = next((n for n, entry in enumerate(entries.entries) if entry.key == case_id), None)
        if at is None:
            entries.view.clearSelection()
            return False
        entries.go_to(at)
        return True

    def retranslate(self) -> None:
        """Set every word."""
        titles = (translate("Service", "Mine"), translate("Service", "Waiting for me"))
        for at, title in enumerate(titles):
            count = len(self._lines[at])
            self.tabs.setTabText(at, f"{title}  {count}" if count else title)
            self.lists[at].show_entries([self._entry(line) for line in self._lines[at]])
        self._empty[0].say(
            translate("Service", "No open cases"),
            translate("Service", "Call a ticket and open a case for it. It stays here until it is filed."),
        )
        self._empty[1].say(
            translate("Service", "Nothing waits for you"),
            translate("Service", "Cases of colleagues that you may review or approve appear here."),
        )
        self._show_page()

    def _show_page(self) -> None:
        at = max(0, self.tabs.currentIndex())
        self._stack.setCurrentWidget(self.lists[at] if self._lines[at] else self._empty[at])

    def _choose(self, entry: Entry | None) -> None:
        if entry is not None:
            self.chosen.emit(entry.key)

    def _entry(self, line: CaseLine) -> Entry:
        words, icon, tone = case_looks(line.state)
        service = self._around.words.service(line.service_code)
        following = word(vocabulary.ACTIONS, line.next_action) or words
        right = ""
        if line.due_at is not None:
            right = left_looks(line.due_at, self._around.now())[0]
        return Entry(
            title=line.client_name,
            detail=f"{service} → {following}",
            right=right,
            icon=icon,
            colour=_COLOURS.get(tone, "ink_soft"),
            key=line.case_id,
        )

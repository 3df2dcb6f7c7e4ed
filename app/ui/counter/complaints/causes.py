"""Finds a cause by typing: part of its name in either language, or the initials of its pinyin."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.forms.fields import Choice
from app.ui.counter.complaints.looks import CategoryWords
from app.ui.counter.steered_line import SteeredLine
from app.ui.counter.two_lines import HEIGHT, Entry, EntryList
from app.ui.language import translate
from app.ui.theme import theme
from app.ui.widgets.layouts import column
from app.ui.widgets.live import LiveWidget


class CausePicker(LiveWidget):
    """A search line over the causes of policy.

    Signals:
        chosen: with the joined value of the cause that was taken.
    """

    chosen = Signal(str)

    def __init__(self, words: CategoryWords, *, rows: int = 3, parent: QWidget | None = None) -> None:
        """Offer the causes of these categories, so many in sight."""
        super().__init__(parent)
        self._words, self._rows = words, rows
        self.value = ""
        self.line, self.list = SteeredLine(), EntryList()
        self.setLayout(column(self.line, self.list, space=6))
        self.setFocusProxy(self.line)
        self.line.searched.connect(lambda _text: self._list_matching())
        self.line.moved.connect(self.list.move_by)
        self.line.taken.connect(self._take)
        self.list.taken.connect(lambda _entry: self._take())
        self.list.view.clicked.connect(lambda _index: self._take())
        self.settle()

    def put(self, value: str) -> None:
        """Show a cause as chosen, or none."""
        self.value = value
        self.line.clear()
        self._list_matching()

    def retranslate(self) -> None:
        """Set every word."""
        self.line.setPlaceholderText(translate("Complaints", "Type a cause: name or initials, such as dhgc"))
        self.line.setAccessibleName(translate("Complaints", "Category and cause"))
        self._list_matching()

    def restyle(self) -> None:
        """Leave room for a few causes."""
        self.list.setFixedHeight(theme.active().px(HEIGHT) * self._rows // 2 + theme.active().px(12))

    def _list_matching(self) -> None:
        wanted = self.line.text().strip().lower()
        fitting = [c for c in self._words.causes() if not wanted or wanted in self._words.keys(c.value)]
        # What is chosen stays in sight while nothing else is looked for.
        if not wanted and self.value:
            fitting.sort(key=lambda choice: choice.value != self.value)
        self.list.show_entries([self._entry(choice) for choice in fitting])
        self.list.go_to(0)

    def _entry(self, choice: Choice) -> Entry:
        category, _, cause = choice.label.partition(" · ")
        taken = choice.value == self.value
        icon, colour = ("circle-check", "good") if taken else ("circle", "ink_faint")
        return Entry(title=cause or category, detail=category, icon=icon, colour=colour, key=choice.value)

    def _take(self) -> None:
        if not self.line.settled:
            self.line.search_now()
        entry = self.list.current()
        if entry is not None:
            self.value = str(entry.key)
            self.chosen.emit(self.value)
            self.line.clear()
            self._list_matching()

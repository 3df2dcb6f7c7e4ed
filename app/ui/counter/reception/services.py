"""The catalogue as it stands for a client: searched by typing, each with what it needs or why it cannot be."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.forms import vocabulary
from app.services.reception import ServiceChoice
from app.ui import messages
from app.ui.counter.looks import word
from app.ui.counter.steered_line import SteeredLine
from app.ui.counter.surroundings import ServiceWords
from app.ui.counter.two_lines import Entry, EntryList
from app.ui.language import translate
from app.ui.widgets.labels import text_label
from app.ui.widgets.layouts import column
from app.ui.widgets.live import LiveWidget


class ServicePicker(LiveWidget):
    """A search line over the services.

    Signals:
        changed: with the chosen codes, the first of which decides the line.
        done: a service was just taken by Enter.
        left: Esc on an empty line.
    """

    changed = Signal(object)
    done = Signal()
    left = Signal()

    def __init__(self, words: ServiceWords, parent: QWidget | None = None) -> None:
        """Name services with these words."""
        super().__init__(parent)
        self._words = words
        self._choices: tuple[ServiceChoice, ...] = ()
        self.chosen: tuple[str, ...] = ()
        self.line, self.list = SteeredLine(), EntryList()
        self._about = text_label("", "caption", wrap=True)
        self.setLayout(column(self.line, self.list, self._about, space=8))
        self.setFocusProxy(self.line)
        self.line.searched.connect(lambda _text: self._list_matching())
        self.line.moved.connect(self.list.move_by)
        self.line.taken.connect(self._take)
        self.line.left.connect(self.left)
        self.list.taken.connect(lambda _entry: self._take())
        self.list.selected.connect(self._tell)
        self.settle()

    def show_choices(self, choices: Sequence[ServiceChoice]) -> None:
        """Show the services as they stand; those that can no longer be had are dropped from what was chosen."""
        self._choices = tuple(choices)
        allowed = {choice.code for choice in choices if choice.allowed}
        self._choose(tuple(code for code in self.chosen if code in allowed))

    def clear(self) -> None:
        """Choose nothing."""
        self.line.clear()
        self._choices = ()
        self._choose(())

    def retranslate(self) -> None:
        """Set every word."""
        self.line.setPlaceholderText(translate("Reception", "Search services: name, initials or code"))
        self.line.setAccessibleName(translate("Reception", "Services"))
        self._list_matching()

    def _list_matching(self) -> None:
        wanted = self.line.text().strip().lower()
        fitting = [choice for choice in self._choices if not wanted or wanted in self._words.keys(choice.code)]
        ordered = sorted(fitting, key=lambda choice: (not choice.allowed, choice.line))
        self.list.show_entries([self._entry(choice) for choice in ordered])
        if wanted:
            self.list.go_to(0)
        self._tell(self.list.current())

    def _entry(self, choice: ServiceChoice) -> Entry:
        taken = choice.code in self.chosen
        icon, colour = ("circle-check", "good") if taken else ("circle", "ink_faint")
        right = word(vocabulary.TICKET_LINES, choice.line)
        title = self._words.service(choice.code)
        if not choice.allowed:
            detail = " ".join(messages.say_code(each.code, self._named(each.params)) for each in choice.obstacles)
            return Entry(title=title, detail=detail, right=right, icon="ban", quiet=True, key=choice.code)
        return Entry(
            title=title, detail=self._needs(choice.code), right=right, icon=icon, colour=colour, key=choice.code
        )

    def _needs(self, code: str) -> str:
        minutes = translate("Reception", "about {minutes} min").format(minutes=self._words.minutes(code))
        return " · ".join((minutes, *self._words.materials(code)))

    def _named(self, params: Mapping[str, object]) -> Mapping[str, object]:
        """Say a service by its name and a client's class by its word."""
        values = dict(params)
        if "service" in values:
            values["service"] = self._words.service(str(values["service"]))
        if "kind" in values:
            kind = str(values["kind"])
            table = vocabulary.INVESTOR_CLASSES if kind in vocabulary.INVESTOR_CLASSES else vocabulary.CLIENT_TYPES
            values["kind"] = word(table, kind)
        return values

    def _tell(self, entry: object) -> None:
        """Say below the list, whole, what the line of the list may have cut off."""
        if not isinstance(entry, Entry):
            self._about.setText(translate("Reception", "No service is called that."))
        elif entry.quiet:
            self._about.setText(entry.detail)
        else:
            needs = self._words.materials(str(entry.key))
            self._about.setText(
                translate("Reception", "Bring: {materials}").format(materials=", ".join(needs))
                if needs
                else translate("Reception", "Nothing need be brought.")
            )

    def _take(self) -> None:
        if not self.line.settled:
            self.line.search_now()
        entry = self.list.current()
        if entry is None or entry.quiet:
            return
        code = str(entry.key)
        if code in self.chosen:
            self._choose(tuple(kept for kept in self.chosen if kept != code))
            return
        self.line.clear()
        self._choose((*self.chosen, code))
        self.done.emit()

    def _choose(self, codes: tuple[str, ...]) -> None:
        self.chosen = codes
        self._list_matching()
        self.changed.emit(codes)

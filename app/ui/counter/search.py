"""The box at the top of the window: clients, tickets, cases, confirmations, complaints, the window's own commands."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final
from uuid import UUID

from PySide6.QtCore import QObject

from app.forms import complaint_words, vocabulary
from app.services.search import Hit, SearchDesk
from app.ui.counter.catalogue_words import initials
from app.ui.counter.looks import word
from app.ui.counter.surroundings import Surroundings
from app.ui.language import translate
from app.ui.widgets.search_box import SearchBox, SearchHit

_ICONS: Final[Mapping[str, str]] = {
    "client": "user",
    "ticket": "ticket",
    "case": "briefcase",
    "confirmation": "file-check",
    "complaint": "megaphone",
}
_MOST_COMMANDS: Final = 3
_MOST: Final = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """Something the window can do or show, found by its name: a desk, a lock, another theme."""

    title: Callable[[], str]
    """Called again when the language changes."""
    icon: str
    run: Callable[[], object]


class EverythingSearch(QObject):
    """Wires the search box to the desk and the window."""

    def __init__(
        self, box: SearchBox, desk: SearchDesk, around: Surroundings, *,
        opens: Mapping[str, Callable[[UUID], object]], commands: Sequence[Command],
    ) -> None:  # fmt: skip
        """Find with the desk.

        Args:
            box: The box at the top of the window.
            desk: What finds.
            around: What every page is handed.
            opens: What shows a hit, by its kind: client, ticket, case, confirmation.
            commands: What the window can do, besides.
        """
        super().__init__(box)
        self._desk, self._around = desk, around
        self._opens, self._commands = opens, tuple(commands)
        box.set_search(self.find, around.tasks)
        box.chosen.connect(self.open_hit)

    def find(self, text: str) -> tuple[SearchHit, ...]:
        """Return what fits, commands first; runs on the database lane."""
        wanted = text.strip().lower()
        fitting = [command for command in self._commands if _fits(wanted, command.title())][:_MOST_COMMANDS]
        commands = [
            SearchHit(command.title(), translate("Search", "Go to"), command.icon, command) for command in fitting
        ]
        found = [self._hit(hit) for hit in self._desk.find(text, _MOST) if hit.kind in self._opens]
        return (*commands, *found)

    def open_hit(self, chosen: object) -> None:
        """Show what was picked."""
        key = chosen.key if isinstance(chosen, SearchHit) else None
        if isinstance(key, Command):
            key.run()
        elif isinstance(key, Hit):
            self._opens[key.kind](key.id)

    def _hit(self, hit: Hit) -> SearchHit:
        words = {
            "client": lambda: hit.detail,
            "ticket": lambda: _joined(
                self._around.words.service(hit.detail), word(vocabulary.TICKET_STATES, hit.state)
            ),
            "case": lambda: _joined(hit.detail, word(vocabulary.CASE_STATES, hit.state)),
            "confirmation": lambda: _joined(hit.detail, word(vocabulary.CONFIRMATION_STATES, hit.state)),
            "complaint": lambda: _joined(hit.detail, word(complaint_words.STATES, hit.state)),
        }
        return SearchHit(hit.title, words[hit.kind](), _ICONS[hit.kind], hit)


def _fits(wanted: str, title: str) -> bool:
    """Tell whether a name begins, or a word in it, with what was typed; Chinese names also by their initials."""
    name = title.lower()
    if not wanted:
        return False
    return (
        any(part.startswith(wanted) for part in (name, *name.split()))
        or (not name.isascii() and (wanted in name or any(each.startswith(wanted) for each in initials(title))))
    )  # fmt: skip


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)

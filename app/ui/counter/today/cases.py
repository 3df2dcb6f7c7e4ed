"""The cases that wait for the person, and those the person has open."""

from collections.abc import Callable, Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.forms import vocabulary
from app.services.views import CaseLine
from app.ui.counter.case_looks import case_looks, left_looks
from app.ui.counter.looks import word
from app.ui.counter.surroundings import Surroundings
from app.ui.counter.two_lines import Entry, EntryList
from app.ui.language import translate
from app.ui.theme.tokens import Tone
from app.ui.widgets.cards import Card
from app.ui.widgets.chips import Badge
from app.ui.widgets.empty_state import EmptyState

_PRESSING = {Tone.ACT: "act_text", Tone.SOON: "on_soon_soft"}


class CasesCard(Card):
    """A list of cases under a heading, with what it means when there are none.

    Signals:
        opened: with the case's id.
    """

    opened = Signal(object)

    def __init__(
        self, icon: str, words: Callable[[], tuple[str, str, str]], around: Surroundings, parent: QWidget | None = None
    ) -> None:
        """Say with ``words`` the heading, and the two lines shown while there is no case."""
        super().__init__(parent=parent)
        self._say, self._around = words, around
        self._cases: tuple[CaseLine, ...] = ()
        self.list, self._empty, self._stack, self._badge = EntryList(), EmptyState(icon), QStackedWidget(), Badge()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.list)
        self.add_to_head(self._badge)
        self.add(self._stack, 1)
        self.list.taken.connect(self._open)
        self.settle()

    @property
    def first(self) -> UUID | None:
        """The case that presses most."""
        return self._cases[0].case_id if self._cases else None

    def show_cases(self, cases: Sequence[CaseLine]) -> None:
        """Show these cases, what falls due first on top."""
        self._cases = tuple(sorted(cases, key=lambda case: (case.due_at is None, case.due_at or case.opened_at)))
        self.retranslate()

    def retranslate(self) -> None:
        """Set every word."""
        if not hasattr(self, "_stack"):
            return
        title, nothing, meaning = self._say()
        self.set_title(title)
        self._empty.say(nothing, meaning)
        self.list.show_entries([self._entry(case) for case in self._cases])
        self._badge.set_count(len(self._cases))
        self._stack.setCurrentIndex(1 if self._cases else 0)

    def _entry(self, case: CaseLine) -> Entry:
        state, icon, _tone = case_looks(case.state)
        left, colour = "", "primary_text"
        if case.due_at is not None:
            left, due_icon, tone = left_looks(case.due_at, self._around.now())
            icon, colour = (due_icon, _PRESSING[tone]) if tone in _PRESSING else (icon, colour)
        next_step = word(vocabulary.ACTIONS, case.next_action) if case.next_action else ""
        detail = (case.case_no, state, translate("Today", "next: {step}").format(step=next_step) if next_step else "")
        return Entry(
            title=f"{case.client_name}  {self._around.words.service(case.service_code)}",
            detail=" · ".join(part for part in detail if part),
            right=left,
            icon=icon,
            colour=colour,
            key=case.case_id,
        )

    def _open(self, entry: Entry | None) -> None:
        if entry is not None:
            self.opened.emit(entry.key)

"""The clocks of a complaint: until when, how much is left, and for each one how it was counted."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtWidgets import QGridLayout, QWidget

from app.domain.calendars import BranchCalendar
from app.domain.complaint_clocks import Clock
from app.domain.complaint_papers import Escalation
from app.forms import complaint_words, vocabulary
from app.ui.counter.complaints.clock_words import explained
from app.ui.counter.complaints.explanation import ExplanationDialog
from app.ui.counter.complaints.looks import clock_looks, clock_words
from app.ui.counter.looks import word
from app.ui.counter.surroundings import Surroundings
from app.ui.language import translate
from app.ui.theme import theme
from app.ui.widgets.buttons import IconButton
from app.ui.widgets.cards import Card
from app.ui.widgets.chips import Chip
from app.ui.widgets.labels import text_label


class ClocksCard(Card):
    """One line for each clock that the complaint has started."""

    def __init__(self, calendar: BranchCalendar, around: Surroundings, parent: QWidget | None = None) -> None:
        """Begin without a complaint."""
        super().__init__(parent=parent)
        self._calendar, self._around = calendar, around
        self._clocks: tuple[Clock, ...] = ()
        self._raised: tuple[Escalation, ...] = ()
        self.print_out: Callable[[str, Sequence[str]], object] | None = None
        """Puts an explanation on paper, where there is a printer."""
        self._told = text_label("", "caption", wrap=True)
        self._number = ""
        self.why: dict[str, IconButton] = {}
        self._lines = QWidget()
        self.add(self._lines)
        self.add(self._told)
        self.settle()

    def show_clocks(self, number: str, clocks: Sequence[Clock], raised: Sequence[Escalation] = ()) -> None:
        """Show the clocks of a complaint, and what was brought up of them."""
        self._number, self._clocks, self._raised = number, tuple(clocks), tuple(raised)
        self.retranslate()

    def explain(self, name: str) -> ExplanationDialog | None:
        """Open the explanation of a clock."""
        clock = next((one for one in self._clocks if one.name.value == name), None)
        if clock is None:
            return None
        title = f"{self._number} · {clock_words(clock)}"
        lines = explained(clock, self._calendar, self._around.moment)
        dialog = ExplanationDialog(title, lines, self.window(), print_out=self.print_out)
        dialog.open()
        return dialog

    def retranslate(self) -> None:
        """Set every word."""
        if not hasattr(self, "_lines"):
            return
        self.set_title(translate("Complaints", "Clocks"))
        fresh = QWidget()
        fresh.setLayout(self._grid())
        self.body.replaceWidget(self._lines, fresh)
        self._lines.deleteLater()
        self._lines = fresh
        self._told.setText("\n".join(self._said(one) for one in self._raised))
        self._told.setVisible(bool(self._raised))

    def _said(self, one: Escalation) -> str:
        words = translate("Complaints", "{moment}: {share} % of “{clock}” gone, brought up to {roles}")
        return words.format(
            moment=self._around.moment(one.noted_at),
            share=one.percent,
            clock=word(complaint_words.CLOCKS, one.clock),
            roles=", ".join(word(vocabulary.ROLES, role) for role in one.roles),
        )

    def _grid(self) -> QGridLayout:
        grid, px = QGridLayout(), theme.active().px
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(px(8))
        grid.setVerticalSpacing(px(4))
        grid.setColumnStretch(0, 1)
        self.why = {}
        now = self._around.now()
        for line, clock in enumerate(self._clocks):
            self._put(grid, 2 * line, clock, now)
        return grid

    def _put(self, grid: QGridLayout, line: int, clock: Clock, now: datetime) -> None:
        name = text_label(clock_words(clock), "strong" if clock.open and clock.duty else "", wrap=True)
        words, icon, tone = clock_looks(clock, now)
        why = IconButton("calendar", colour="primary_text")
        why.say(translate("Complaints", "How it was counted: {clock}").format(clock=clock_words(clock)))
        why.clicked.connect(lambda _on=False, name=clock.name.value: self.explain(name))
        self.why[clock.name.value] = why
        grid.addWidget(name, line, 0)
        grid.addWidget(Chip(words, icon=icon, tone=tone), line, 1)
        grid.addWidget(why, line, 2)
        if clock.open:
            due = self._around.moment(clock.deadline.due_at)
            if clock.deadline.provisional:
                due = translate("Complaints", "{due} (provisional)").format(due=due)
            grid.addWidget(text_label(due, "caption"), line + 1, 0, 1, 3)

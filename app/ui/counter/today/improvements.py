"""What clients were dissatisfied with: taken up with a measure, an owner and a day, or dismissed with a reason."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Final
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from app.domain.errors import Conflict, GuitaiError, Refused, RuleViolation
from app.domain.improvements import DISMISSED, DOING, FOUND, PLANNED, REVIEWED, VERIFIED
from app.domain.written_dates import parse_date
from app.forms import vocabulary
from app.services.improvements import ImprovementDesk
from app.services.views import ImprovementView
from app.ui import locale_text, messages
from app.ui.counter.looks import word
from app.ui.counter.surroundings import Surroundings
from app.ui.counter.two_lines import HEIGHT, Entry, EntryList
from app.ui.forms.date_edit import DateEdit
from app.ui.language import translate
from app.ui.theme import theme
from app.ui.theme.tokens import Tone
from app.ui.widgets.banner import Banner
from app.ui.widgets.buttons import Button, Kind
from app.ui.widgets.cards import Card
from app.ui.widgets.chips import Badge
from app.ui.widgets.labels import text_label
from app.ui.widgets.layouts import column, row

_ICONS: Final = {FOUND: "frown", PLANNED: "clipboard-list", DOING: "play", VERIFIED: "check", REVIEWED: "check-check"}
_MAIN: Final = ("plan", "begin", "verify", "review")


class ImprovementsCard(Card):
    """The open items, and the next step of the one that is chosen; hidden while there is none.

    Signals:
        changed: an item is at another step now.
        case_asked: with the id of the case that a rating was about.
    """

    changed = Signal()
    case_asked = Signal(object)

    def __init__(self, desk: ImprovementDesk, around: Surroundings, parent: QWidget | None = None) -> None:
        """Begin with nothing."""
        super().__init__(parent=parent)
        self._desk, self._around = desk, around
        self._items: tuple[ImprovementView, ...] = ()
        self._chosen: UUID | None = None
        self.list, self._badge = EntryList(), Badge()
        self._facts, self._log = text_label("", wrap=True, selectable=True), text_label("", "caption", wrap=True)
        self.words, self.owner, self.due = QLineEdit(), QComboBox(), DateEdit()
        self.fault = Banner(tone=Tone.ACT, closable=False)
        self.case = Button(icon="arrow-up-right", kind=Kind.GHOST, size="small")
        self.buttons = {action: Button(size="small") for action in (*_MAIN, "reject", "dismiss")}
        for action, button in self.buttons.items():
            button.set_kind(Kind.PRIMARY if action in _MAIN else Kind.SECONDARY)
            button.clicked.connect(lambda _on=False, action=action: self._act(action))
        self._detail = QWidget()
        self._detail.setLayout(
            column(
                self._facts, self._log, self.fault, self.words, row(self.owner, self.due, space=8),
                row(*self.buttons.values(), 1, self.case, space=8), space=8,
            )
        )  # fmt: skip
        self.add_to_head(self._badge)
        self.add(self.list)
        self.add(self._detail)
        self.list.taken.connect(self._choose)
        self.case.clicked.connect(self._ask_case)
        self.owner.currentIndexChanged.connect(lambda _at: self.retranslate())
        self.hide()
        self.settle()

    def show_items(self, items: Sequence[ImprovementView]) -> None:
        """Show the open items; the chosen one stays chosen while it is open."""
        self._items = tuple(items)
        if self._known is None:
            self._chosen = None
        if self._items and self.owner.count() == 0:
            self._around.tasks.run(self, self._desk.owners, self._offer)
        self.setVisible(bool(self._items))
        self.restyle()
        self.retranslate()

    def retranslate(self) -> None:
        """Set every word."""
        if not hasattr(self, "_detail"):
            return
        self.set_title(translate("Today", "Clients who were not satisfied"))
        self._badge.set_count(len(self._items))
        self.list.show_entries([self._entry(item) for item in self._items])
        self.case.setText(translate("Today", "To the case"))
        found = self._known
        self._detail.setVisible(found is not None)
        if found is not None:
            self._say(found)

    def restyle(self) -> None:
        """Leave room for a few items."""
        if hasattr(self, "_detail"):
            px = theme.active().px
            self.list.setFixedHeight(px(HEIGHT) * min(3, max(1, len(self._items))) + px(16))

    @property
    def _known(self) -> ImprovementView | None:
        return next((item for item in self._items if item.item_id == self._chosen), None)

    def _say(self, found: ImprovementView) -> None:
        said = found.words or translate("Today", "The client left no words.")
        self._facts.setText(translate("Today", "“{words}”").format(words=said) if found.words else said)
        steps = [step for step in found.steps if step.reason]
        lines = [f"{word(vocabulary.ACTIONS, step.action)}: {step.reason} ({step.actor_name})" for step in steps]
        if found.due_on is not None:
            owner = translate("Today", "{name}, until {day}")
            lines.append(owner.format(name=found.owner_name, day=locale_text.short_date(found.due_on)))
        self._log.setText("\n".join(lines))
        self._log.setVisible(bool(lines))
        planning = "plan" in found.actions
        self.owner.setVisible(planning)
        self.owner.setPlaceholderText(translate("Today", "Who sees to it"))
        self.due.setVisible(planning)
        self.words.setPlaceholderText(_asked(found.state))
        self.words.setVisible(found.state != PLANNED or "dismiss" in found.actions)
        for action, button in self.buttons.items():
            button.setVisible(action in found.actions)
            button.setText(word(vocabulary.ACTIONS, action))
        self.buttons["plan"].setEnabled(self.owner.currentIndex() >= 0)

    def _entry(self, item: ImprovementView) -> Entry:
        score = translate("Today", "{score} of 5").format(score=item.score)
        state = word(vocabulary.IMPROVEMENT_STATES, item.state)
        return Entry(
            title=f"{self._around.words.service(item.service_code)}  {score}",
            detail=f"{item.item_no} · {state}",
            right=translate("Today", "overdue") if item.overdue else self._around.moment(item.found_at),
            icon=_ICONS.get(item.state, "circle-dot"),
            colour="act_text" if item.overdue or item.state == FOUND else "primary_text",
            key=item.item_id,
        )

    def _offer(self, owners: Sequence[tuple[UUID, str]]) -> None:
        self.owner.clear()
        for staff_id, name in owners:
            self.owner.addItem(name, staff_id)
        # Nobody is made responsible by not having been looked at.
        self.owner.setCurrentIndex(-1)
        self.retranslate()

    def _choose(self, entry: Entry | None) -> None:
        if entry is not None and isinstance(entry.key, UUID):
            self._chosen = entry.key
            self.fault.say("")
            self.words.clear()
            self.retranslate()

    def _ask_case(self) -> None:
        if self._known is not None:
            self.case_asked.emit(self._known.case_id)

    def _act(self, action: str) -> None:
        if self._chosen is None:
            return
        work: Callable[[], ImprovementView] = partial(self._desk.act, self._chosen, action, self.words.text())
        if action == "plan":
            try:
                due = parse_date(self.due.text())
            except RuleViolation as fault:
                self.fault.say(messages.say(fault))
                return
            work = partial(self._desk.plan, self._chosen, self.words.text(), self.owner.currentData(), due)
        self._around.tasks.run(self, work, self._acted, failed=self._failed)

    def _acted(self, item: ImprovementView) -> None:
        self.fault.say("")
        self.words.clear()
        self.due.clear()
        if item.state in (DISMISSED, REVIEWED):
            self._chosen = None
        self.changed.emit()

    def _failed(self, error: Exception) -> bool:
        if not isinstance(error, GuitaiError) or not isinstance(error, RuleViolation | Refused | Conflict):
            return False
        self.fault.say(messages.say(error))
        return True


def _asked(state: str) -> str:
    """Return what the words are about at a step."""
    return {
        FOUND: translate("Today", "What will be done, or why nothing is to be done"),
        PLANNED: translate("Today", "Why it is dismissed after all"),
        DOING: translate("Today", "What the effect is, seen by somebody other than who did it"),
        VERIFIED: translate("Today", "What is to be learnt from it"),
    }.get(state, "")

"""What comes next: the step, who must take it, what is missing, and every action with why it cannot be taken."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from app.forms import vocabulary
from app.services.views import ActionView, CaseView
from app.ui import messages
from app.ui.counter.looks import word
from app.ui.counter.service.mends import mend_of, senior_notice
from app.ui.counter.surroundings import ServiceWords
from app.ui.language import translate
from app.ui.theme import theme
from app.ui.widgets.buttons import Button, Kind
from app.ui.widgets.cards import Card
from app.ui.widgets.labels import IconLabel, text_label
from app.ui.widgets.layouts import row

_ICONS = {
    "apply": "send",
    "review": "clipboard-check",
    "approve": "stamp",
    "execute": "play",
    "supplement": "file-plus",
    "resupply": "file-check",
    "refuse": "ban",
    "withdraw": "undo-2",
    "suspend": "pause",
    "resume": "play",
}
SENIOR_NOTICE = "case.senior_notice_missing"

_OTHERS = ("permission.refused", "workflow.same_person", "case.not_maker")
"""Reasons for which somebody else acts; whatever else keeps a step back is the actor's own to mend."""


class NextCard(Card):
    """The guide of a case.

    Signals:
        asked: with the name of the action that somebody pressed.
        colleague_asked: with the name of the action that a colleague shall take here.
        mended: with the code of what is missing, by the press that mends it.
    """

    asked = Signal(str)
    colleague_asked = Signal(str)
    mended = Signal(str)

    def __init__(self, words: ServiceWords, parent: QWidget | None = None) -> None:
        """Name materials with these words."""
        super().__init__(parent=parent)
        self._words = words
        self._case: CaseView | None = None
        self.buttons: dict[str, Button] = {}
        self.colleagues: dict[str, Button] = {}
        self._who = text_label("", "soft", wrap=True)
        self._lines = QWidget()
        self.mends: dict[str, Button] = {}
        self.add(self._who)
        self.add(self._lines)
        self.settle()

    def show_case(self, case: CaseView) -> None:
        """Show what comes next for a case; one that has not changed keeps its buttons, and the keyboard where it is."""
        if case == self._case:
            return
        self._case = case
        self._rebuild()

    def retranslate(self) -> None:
        """Set every word."""
        if getattr(self, "_case", None) is not None:
            self._rebuild()

    def missing_texts(self) -> tuple[str, ...]:
        """Return what is said to be missing."""
        return tuple(self._missing(self._case, code) for code in self._case.missing) if self._case else ()

    def _rebuild(self) -> None:
        case = self._case
        if case is None:
            return
        held = self.holds_keyboard
        self.mends = {}
        fresh = QWidget()
        fresh.setLayout(self._grid(case))
        self.body.replaceWidget(self._lines, fresh)
        self._lines.deleteLater()
        self._lines = fresh
        self.set_title(self._headline(case))
        self._who.setText(self._whose(case))
        self._who.setVisible(bool(self._who.text()))
        if held:
            self.lead()

    @property
    def holds_keyboard(self) -> bool:
        """Whether what is typed goes to the card or one of its buttons."""
        focused = self.window().focusWidget()
        return focused is self or self.isAncestorOf(focused)

    def lead(self) -> None:
        """Bring the keyboard to what comes next, or keep it at the card where that is not the person's own to do."""
        following = self.buttons.get(self._case.next_action) if self._case else None
        (following if following is not None and following.isEnabled() else self).setFocus()

    def _headline(self, case: CaseView) -> str:
        if not case.next_action:
            return translate("Service", "Nothing more to do")
        return translate("Service", "Next: {action}").format(action=word(vocabulary.ACTIONS, case.next_action))

    def _whose(self, case: CaseView) -> str:
        following = next((action for action in case.actions if action.action == case.next_action), None)
        roles = translate("Service", " or ").join(word(vocabulary.ROLES, role) for role in case.must_act)
        if case.missing:
            return translate("Service", "Before that, this is still missing:")
        if following is None or following.allowed or not roles or following.why_not not in _OTHERS:
            return ""
        return translate("Service", "Your part is done for now. To be taken by: {roles}.").format(roles=roles)

    def _grid(self, case: CaseView) -> QGridLayout:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.active().px(10))
        grid.setVerticalSpacing(theme.active().px(8))
        grid.setColumnStretch(1, 1)
        for code in case.missing:
            self._add_missing(grid, code, self._missing(case, code))
        main = [action for action in case.actions if action.action == case.next_action]
        aside = [action for action in case.actions if action.action not in {case.next_action, "correct"}]
        self.buttons = {action.action: self._button(action, loud=action in main) for action in (*main, *aside)}
        self.colleagues = {
            action.action: self._with_colleague(action, loud=action in main)
            for action in case.actions
            if action.by_colleague
        }
        for action in main:
            self._add_action(grid, action, case)
        self._add_row(grid, [action for action in aside if action.allowed])
        for action in aside:
            if not action.allowed:
                self._add_action(grid, action, case)
        return grid

    def _add_row(self, grid: QGridLayout, ready: Sequence[ActionView]) -> None:
        if ready:
            grid.addLayout(row(*(self.buttons[action.action] for action in ready), 1), grid.rowCount(), 0, 1, 2)

    def _missing(self, case: CaseView, code: str) -> str:
        lacking = [self._words.material(each.code) for each in case.materials if not (each.seen or each.optional)]
        return messages.say_code(code, {"materials": translate("Service", ", ").join(lacking)})

    def _add_missing(self, grid: QGridLayout, code: str, said: str) -> None:
        line = grid.rowCount()
        grid.addWidget(IconLabel("circle-alert", "act_text", 16), line, 0)
        words = text_label(said, wrap=True)
        icon, mend = mend_of(code)
        if mend:
            self.mends[code] = self._mend(code, icon, mend)
            both = row(words, self.mends[code])
            both.setStretch(0, 1)
            grid.addLayout(both, line, 1)
        else:
            grid.addWidget(words, line, 1)
        if code == SENIOR_NOTICE:
            grid.addWidget(text_label(senior_notice(), "soft", wrap=True), grid.rowCount(), 1)

    def _mend(self, code: str, icon: str, words: str) -> Button:
        button = Button(words, icon=icon, size="small")
        button.clicked.connect(lambda _on=False: self.mended.emit(code))
        return button

    def _add_action(self, grid: QGridLayout, action: ActionView, case: CaseView) -> None:
        """Put a button on a line of its own, with why it cannot be pressed; what is missing stands above already."""
        own, theirs = self.buttons[action.action], self.colleagues.get(action.action)
        line = row(own, *([theirs] if theirs is not None else []), space=12)
        # Where it is never the person's own to press, one button says what the colleague does.
        lent = theirs is not None and not action.allowed and action.why_not in _OTHERS
        own.setVisible(not lent)
        # Whose it is stands above already where it is the same people's.
        said = action.allowed or action.why_not in case.missing or (lent and set(action.roles) <= set(case.must_act))
        why = text_label("" if said else self._why(action), "caption", wrap=True)
        line.addWidget(why, 1)
        grid.addLayout(line, grid.rowCount(), 0, 1, 2)

    def _why(self, action: ActionView) -> str:
        if action.why_not == "permission.refused":
            roles = translate("Service", " or ").join(word(vocabulary.ROLES, role) for role in action.roles)
            return translate("Service", "This is for: {roles}").format(roles=roles)
        return messages.say_code(action.why_not, action.params)

    def _with_colleague(self, action: ActionView, *, loud: bool) -> Button:
        words = translate("Service", "{action} with a colleague here")
        size = "" if loud else "small"
        button = Button(words.format(action=word(vocabulary.ACTIONS, action.action)), icon="users", size=size)
        button.setToolTip(translate("Service", "A colleague enters their own password for this one step"))
        button.clicked.connect(lambda _on=False, name=action.action: self.colleague_asked.emit(name))
        return button

    def _button(self, action: ActionView, *, loud: bool) -> Button:
        icon = _ICONS.get(action.action, "arrow-right")
        kind = Kind.PRIMARY if loud and action.allowed else Kind.SECONDARY
        size = "large" if loud else "small"
        button = Button(word(vocabulary.ACTIONS, action.action), icon=icon, kind=kind, size=size)
        button.setEnabled(action.allowed)
        button.setCursor(self.cursor())
        if loud and action.allowed:
            button.setShortcut("Ctrl+Return")
        button.clicked.connect(lambda _on=False, name=action.action: self.asked.emit(name))
        return button

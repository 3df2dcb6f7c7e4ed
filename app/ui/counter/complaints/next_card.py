"""What comes next for a complaint: the step, whose it is, what is missing, and everything else that can be done."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.forms import vocabulary
from app.services.complaint_views import ComplaintView
from app.services.views import ActionView
from app.ui import messages
from app.ui.counter.complaints.looks import action_words, complaint_looks
from app.ui.counter.looks import word
from app.ui.language import translate
from app.ui.widgets.buttons import Button, Kind
from app.ui.widgets.cards import Card
from app.ui.widgets.flow import Flow
from app.ui.widgets.labels import IconLabel, text_label
from app.ui.widgets.layouts import column, row

_LAST = ("recuse", "withdraw")
_REPLACED = ("decide_manager", "decide_compliance", "agree_manager", "agree_compliance")
"""Two of which each person takes one: what is another office's is not shown to whoever has their own."""


class NextCard(Card):
    """The guide of a complaint.

    Signals:
        asked: with the name of the action that somebody pressed.
        colleague_asked: with the name of the action that a colleague shall take here.
    """

    asked = Signal(str)
    colleague_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin without a complaint."""
        super().__init__(parent=parent)
        self._view: ComplaintView | None = None
        self.buttons: dict[str, Button] = {}
        self.colleagues: dict[str, Button] = {}
        self._lines = QWidget()
        self.add(self._lines)
        self.settle()

    def show_complaint(self, view: ComplaintView) -> None:
        """Show what comes next; a complaint that has not changed keeps its buttons, and the keyboard where it is."""
        if view != self._view:
            self._view = view
            self._rebuild()

    def retranslate(self) -> None:
        """Set every word."""
        if getattr(self, "_view", None) is not None:
            self._rebuild()

    def _rebuild(self) -> None:
        view = self._view
        if view is None:
            return
        self.buttons, self.colleagues = {}, {}
        self.set_title(self._headline(view))
        fresh = QWidget()
        parts: list[QWidget] = [text_label(self._whose(view), "soft", wrap=True)] if self._whose(view) else []
        parts += [self._missing(code) for code in view.missing]
        fresh.setLayout(column(*parts, self._main(view), self._others(view), space=8))
        self.body.replaceWidget(self._lines, fresh)
        self._lines.deleteLater()
        self._lines = fresh

    def _headline(self, view: ComplaintView) -> str:
        if not view.next_action:
            return complaint_looks(view.complaint.state)[0]
        return translate("Complaints", "Next: {step}").format(step=action_words(view.next_action))

    def _whose(self, view: ComplaintView) -> str:
        if not view.must_act:
            return ""
        if view.must_act == ("handler",):
            name = view.complaint.handler_name or "–"
            return translate("Complaints", "For whoever handles it: {name}").format(name=name)
        roles = ", ".join(word(vocabulary.ROLES, role) for role in view.must_act)
        return translate("Complaints", "For: {roles}").format(roles=roles)

    def _missing(self, code: str) -> QWidget:
        line, words = QWidget(), text_label(messages.say_code(code, {}), wrap=True)
        layout = row(IconLabel("circle-alert", "on_soon_soft", 16), words, space=8)
        layout.setStretch(1, 1)
        line.setLayout(layout)
        return line

    def _main(self, view: ComplaintView) -> QWidget:
        """Show the step that leads on, for whoever may take it or has a colleague at hand who may."""
        found = [each for each in view.actions if each.action == view.next_action]
        holder, parts = QWidget(), list[QWidget]()
        for each in found:
            if each.allowed:
                parts.append(self._button(each, Kind.PRIMARY))
            elif each.by_colleague:
                parts.append(self._colleague(each))
        holder.setLayout(row(*parts, 1))
        holder.setVisible(bool(parts))
        return holder

    def _others(self, view: ComplaintView) -> QWidget:
        """Show what else can be done; what somebody else alone may do is left out."""
        rest = [each for each in view.actions if each.action != view.next_action]
        rest.sort(key=lambda each: each.action in _LAST)
        shown = [self._button(each, Kind.SECONDARY) for each in rest if each.allowed]
        beside = [each for each in rest if not each.allowed and each.by_colleague and each.action in _REPLACED]
        shown += [self._colleague(each) for each in beside]
        holder = Flow(space=6)
        for each in shown:
            holder.add(each)
        holder.setVisible(bool(shown))
        return holder

    def _button(self, each: ActionView, kind: Kind) -> Button:
        made = Button(action_words(each.action), kind=kind, size="" if kind is Kind.PRIMARY else "small")
        made.clicked.connect(lambda _on=False, action=each.action: self.asked.emit(action))
        self.buttons[each.action] = made
        return made

    def _colleague(self, each: ActionView) -> Button:
        words = translate("Complaints", "With a colleague: {step}").format(step=action_words(each.action))
        made = Button(words, icon="users", size="small")
        made.setToolTip(messages.say_code(each.why_not, dict(each.params)) if each.why_not else "")
        made.clicked.connect(lambda _on=False, action=each.action: self.colleague_asked.emit(action))
        self.colleagues[each.action] = made
        return made

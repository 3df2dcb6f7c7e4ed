"""What else decides about a case: what stands in the way, why an approver looks, which case puts which right."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain import case_workflow
from app.services.views import CaseLink, CaseView
from app.ui import locale_text, messages
from app.ui.counter.surroundings import Surroundings
from app.ui.language import translate
from app.ui.widgets.buttons import Button, Kind
from app.ui.widgets.cards import Card
from app.ui.widgets.labels import IconLabel, text_label
from app.ui.widgets.layouts import column, row

Line = tuple[str, str, str]
"""Icon, its colour, and the sentence."""


class NotesCard(Card):
    """Hidden while there is nothing to say.

    Signals:
        case_asked: with the id of the other case.
        correct_asked: the case was wrong and is to be put right by another one.
    """

    case_asked = Signal(object)
    correct_asked = Signal()

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        """Begin without a case."""
        super().__init__(parent=parent)
        self._around = around
        self._case: CaseView | None = None
        self.lines: tuple[Line, ...] = ()
        self.links: list[Button] = []
        self._body = QWidget()
        self.correct = Button(icon="file-pen", kind=Kind.GHOST, size="small")
        self.correct.clicked.connect(self.correct_asked)
        self.add(self._body)
        self.add(row(self.correct, 1))
        self.settle()

    def show_case(self, case: CaseView) -> None:
        """Show what is to be said of a case."""
        self._case = case
        self.retranslate()

    def retranslate(self) -> None:
        """Set every word."""
        case = getattr(self, "_case", None)
        if case is None:
            self.hide()
            return
        self.correct.setText(translate("Service", "Correct by another case"))
        self.correct.setVisible(any(each.action == "correct" and each.allowed for each in case.actions))
        self.lines = tuple(_lines(self._around, case))
        linked = self._linked(case)
        self.set_title(translate("Service", "To know") if self.lines or linked else "")
        self._rebuild(linked)
        self.setVisible(bool(self.lines or linked) or self.correct.isVisibleTo(self))

    def _linked(self, case: CaseView) -> list[tuple[str, CaseLink]]:
        told = (
            (translate("Service", "Puts right case {case_no}"), case.corrects),
            (translate("Service", "Put right by case {case_no}"), case.corrected_by),
        )
        return [(words.format(case_no=link.case_no), link) for words, link in told if link is not None]

    def _rebuild(self, linked: Sequence[tuple[str, CaseLink]]) -> None:
        fresh = QWidget()
        rows = []
        for icon, colour, words in self.lines:
            line = row(IconLabel(icon, colour, 16), text_label(words, wrap=True), space=10)
            line.setStretch(1, 1)
            rows.append(line)
        self.links = [self._link(words, link.case_id) for words, link in linked]
        fresh.setLayout(column(*rows, *(row(button, 1) for button in self.links), space=8))
        fresh.setVisible(bool(rows or self.links))
        self.body.replaceWidget(self._body, fresh)
        self._body.deleteLater()
        self._body = fresh

    def _link(self, words: str, case_id: UUID) -> Button:
        button = Button(words, icon="link", kind=Kind.GHOST, size="small")
        button.clicked.connect(lambda _on=False: self.case_asked.emit(case_id))
        return button


def _lines(around: Surroundings, case: CaseView) -> list[Line]:
    lines = [("ban", "act_text", messages.say_code(each.code, each.params)) for each in case.obstacles]
    lines += [("stamp", "primary_text", messages.say_code(code, {})) for code in case.approval_reasons]
    if case.aside is not None:
        moment = around.moment(case.aside.due_at)
        supplement = case.state == case_workflow.SUPPLEMENT
        words = (
            translate("Service", "What is missing can be handed in until {moment}; then the case counts as withdrawn.")
            if supplement
            else translate("Service", "An outage that lasts beyond {moment} is to be reported.")
        )
        lines.append(("hourglass", "soon", words.format(moment=moment)))
    if case.return_visit_by is not None:
        day = locale_text.short_date(case.return_visit_by)
        lines.append(("phone-call", "primary_text", _visit().format(day=day)))
    return lines


def _visit() -> str:
    return translate("Service", "The client is to be called on by {day}.")

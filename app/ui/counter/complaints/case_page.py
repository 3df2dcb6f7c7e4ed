"""One complaint: where it stands, what is missing, who must act, how long is left, and what happened."""

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QWidget

from app.domain.complaint_workflow import BY_LETTER
from app.domain.errors import Refused, RuleViolation, Unavailable
from app.forms.complaint_steps import words_form
from app.services.complaint_sheets import ClockSheet
from app.services.complaint_views import ComplaintView
from app.services.views import StepView
from app.ui import language, messages
from app.ui.counter.complaints.acts import ComplaintActs, meaning_of
from app.ui.counter.complaints.clocks_card import ClocksCard
from app.ui.counter.complaints.desks import ComplaintDesks
from app.ui.counter.complaints.facts_card import FactsCard
from app.ui.counter.complaints.head import ComplaintHead
from app.ui.counter.complaints.log import moments_of
from app.ui.counter.complaints.next_card import NextCard
from app.ui.counter.complaints.step_dialog import AskStep, Question, ask_step
from app.ui.counter.printer_box import PRINTER
from app.ui.counter.service.papers_part import PapersPart
from app.ui.counter.surroundings import Surroundings
from app.ui.language import translate
from app.ui.theme import theme
from app.ui.theme.tokens import Tone
from app.ui.widgets.banner import Banner
from app.ui.widgets.cards import Card
from app.ui.widgets.layouts import column, row
from app.ui.widgets.live import LiveWidget
from app.ui.widgets.timeline import Timeline

KINDS = frozenset({"complaint", "restricted_complaint", "step", "restricted_step"})
_SERVICE = "COMPLAINT"
"""What the catalogue calls taking a complaint in; it asks for no materials."""
_NARROW = 760
_UNLIMITED = 16_777_215


class ComplaintPage(LiveWidget):
    """One complaint.

    Signals:
        moved: it is at another step now.
        unknown: it cannot be shown to whoever looks.
    """

    moved = Signal()
    unknown = Signal(str)

    def __init__(
        self, desks: ComplaintDesks, around: Surroundings, *, ask: AskStep = ask_step, parent: QWidget | None = None
    ) -> None:
        """Work with the desks; ``ask`` returns what a step wants to know."""
        super().__init__(parent)
        self._desks, self._around = desks, around
        self.view: ComplaintView | None = None
        self._asked: UUID | None = None
        self._ask = ask
        self.acts = ComplaintActs(desks, around, ask, self)
        self.head, self.fault = ComplaintHead(desks.words, around), Banner(tone=Tone.ACT, closable=False)
        self.next, self.facts = NextCard(), FactsCard(desks.words, around)
        self.clocks, self.timeline = ClocksCard(desks.calendar, around), Timeline()
        self.papers = PapersPart(desks.papers, desks.catalogue, around)
        self.cards = tuple(desks.cards())
        self._log = Card()
        self._printers: tuple[str, ...] = ()
        around.tasks.run(self, desks.sheets.printers, self._offer_print)
        self._lay_out()
        self._connect()
        self.settle()

    @property
    def complaint_id(self) -> UUID | None:
        """Which complaint is shown."""
        return self.view.complaint.id if self.view else None

    def open_complaint(self, complaint_id: UUID) -> None:
        """Show a complaint as it stands; the opening is audited."""
        self._asked = complaint_id
        work = partial(self._desks.complaints.complaint, complaint_id)
        self._around.tasks.run(self, work, self._arrived, failed=self._not_opened)

    def reload(self) -> None:
        """Show the complaint as it stands now."""
        if self._asked is not None and self.isVisible():
            self.open_complaint(self._asked)

    def retranslate(self) -> None:
        """Set every word."""
        self._log.set_title(translate("Complaints", "What happened"))
        if self.view is not None:
            self._show_log(self.view.steps)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the side below where there is no room beside."""
        super().resizeEvent(event)
        px = theme.active().px
        narrow = event.size().width() < px(_NARROW)
        directions = QBoxLayout.Direction
        self._body.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)
        self._side.setMaximumWidth(_UNLIMITED if narrow else max(px(320), event.size().width() * 2 // 5))
        self._side.setMinimumWidth(0 if narrow else px(320))

    def _arrived(self, view: ComplaintView) -> None:
        # A late reload of the former complaint takes nobody back to it.
        if view.complaint.id == self._asked:
            self._show(view)

    def _show(self, view: ComplaintView) -> None:
        if self.complaint_id != view.complaint.id:
            self.fault.say("")
            self.acts.colleague.close_up()
            self._scroll.verticalScrollBar().setValue(0)
        self.view = view
        self.head.show_complaint(view)
        self.next.show_complaint(view)
        self.facts.show_complaint(view)
        self.clocks.show_clocks(view.complaint.complaint_no, view.clocks, view.escalations)
        for card in self.cards:
            card.show(view)
        self.papers.show_case(view.complaint.id, _SERVICE)
        self._show_log(view.steps)

    def _show_log(self, steps: Sequence[StepView]) -> None:
        self.timeline.show_moments(moments_of(self._around, steps))

    def _lay_out(self) -> None:
        self._log.add(self.timeline)
        left = column(
            self.fault,
            self.next,
            self.acts.colleague,
            self.facts,
            self.papers,
            *(card.widget for card in self.cards),
            1,
            space=12,
        )
        self._side = QWidget()
        self._side.setLayout(column(self.clocks, self._log, 1, space=12))
        self._body = row(left, self._side, space=12)
        self._body.setStretch(0, 1)
        inner = QWidget()
        inner.setLayout(column(self.head, self._body, 1, space=12))
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._scroll.setWidget(inner)
        self.setLayout(column(self._scroll))

    def _connect(self) -> None:
        self.next.asked.connect(self._take)
        self.next.colleague_asked.connect(self._take_with_colleague)
        self.acts.taken.connect(self._taken)
        self.acts.refused.connect(self._not_taken)
        self.facts.client_asked.connect(self._open_client)
        self.facts.case_asked.connect(self._open_case)
        self.facts.contact_asked.connect(self._reveal)
        self._around.feed.follow(self, KINDS, self.reload)

    def _take(self, action: str) -> None:
        if self.view is not None and not self._by_letter(self.view, action):
            self.acts.take(self.view, action)

    def _take_with_colleague(self, action: str) -> None:
        if self.view is not None and not self._by_letter(self.view, action):
            self.acts.take_with_colleague(self.view, action)

    def _by_letter(self, view: ComplaintView, action: str) -> bool:
        """Lead to the letters where a letter's delivery takes the step; nobody writes to somebody unnamed."""
        if action not in BY_LETTER or view.complaint.complainant.anonymous:
            return False
        for card in self.cards:
            if card.lead is not None:
                card.lead(action)
                self._scroll.ensureWidgetVisible(card.widget)
        return True

    def _taken(self, complaint_id: UUID) -> None:
        self.fault.say("")
        self.open_complaint(complaint_id)
        self.moved.emit()

    def _not_taken(self, words: str) -> None:
        self.fault.say(words)
        self.reload()

    def _not_opened(self, error: Exception) -> bool:
        if not isinstance(error, RuleViolation | Refused):
            return False
        self.view = self._asked = None
        self.unknown.emit(messages.say(error))
        return True

    def _reveal(self) -> None:
        """Show who complains in clear, for as long as policy says, once it is said why."""
        view = self.view
        question = Question("reveal", words_form("reveal"), meaning=meaning_of("reveal"))
        answers = self._ask(self, question, self._desks.words) if view is not None else None
        if view is not None and answers is not None:
            work = partial(self._desks.contact.reveal, view.complaint.id, answers["reason"])
            self._around.tasks.run(self, work, self.facts.show_contact, failed=self.acts.not_taken)

    def _offer_print(self, printers: tuple[str, ...]) -> None:
        self._printers = printers
        self.clocks.print_out = self._print_clock if printers else None

    def _print_clock(self, title: str, lines: Sequence[str]) -> None:
        """Print how a clock was counted, on the printer that was used last."""
        if self.view is None:
            return
        usual = self._around.memory.recall(PRINTER)
        printer = usual if usual in self._printers else self._printers[0]
        told = ClockSheet(
            complaint_id=self.view.complaint.id, title=title, lines=lines, language=language.active().language.value
        )
        work = partial(self._desks.sheets.print_out, told, printer)
        self._around.tasks.run(self, work, lambda _none: self._printed(), failed=self._not_printed)

    def _printed(self) -> None:
        self._around.notify(translate("Complaints", "The printer has taken it."), Tone.GOOD)

    def _not_printed(self, error: Exception) -> bool:
        if isinstance(error, Unavailable | RuleViolation | Refused):
            self._around.notify(messages.say(error), Tone.SOON)
            return True
        return False

    def _open_client(self) -> None:
        if self.view is not None and self.view.complaint.client_id is not None:
            self._desks.open_client(self.view.complaint.client_id)

    def _open_case(self) -> None:
        if self.view is not None and self.view.complaint.case_id is not None:
            self._desks.open_case(self.view.complaint.case_id)

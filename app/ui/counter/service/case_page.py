"""A case's page: guided from draft to archive."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QWidget

from app.domain import case_workflow
from app.domain.errors import Refused, RuleViolation
from app.services.views import CaseView, ConfirmationView
from app.ui import messages
from app.ui.counter.service.acting import CaseActs, Unsaved
from app.ui.counter.service.client_card import ClientCard
from app.ui.counter.service.confirmation_card import ConfirmationCard
from app.ui.counter.service.content import ContentCard
from app.ui.counter.service.desks import ServiceDesks
from app.ui.counter.service.dialogs import Ask, ask_words
from app.ui.counter.service.fee_part import FeePart
from app.ui.counter.service.head import CaseHead
from app.ui.counter.service.log import moments_of
from app.ui.counter.service.next_card import NextCard
from app.ui.counter.service.notes_card import NotesCard
from app.ui.counter.service.notice_card import NoticeCard
from app.ui.counter.service.papers_part import PapersPart
from app.ui.counter.service.signing_part import SigningPart
from app.ui.counter.service.suitability_part import SuitabilityPart
from app.ui.counter.surroundings import Surroundings
from app.ui.language import translate
from app.ui.theme import theme
from app.ui.theme.tokens import Tone
from app.ui.widgets.banner import Banner
from app.ui.widgets.cards import Card
from app.ui.widgets.layouts import column, row
from app.ui.widgets.live import LiveWidget
from app.ui.widgets.timeline import Timeline

_SIGNING = (case_workflow.AWAITING_CONFIRMATION, case_workflow.COMPLETED, case_workflow.ARCHIVED)
_JUDGED = {"suitability_judgement", "risk_assessment", "professional_recognition", "attachment"}
_SHOWN_KINDS = {"service_case", "step", "confirmation", "print_job", "rating"} | _JUDGED
_NARROW = 700
_UNLIMITED = 16_777_215


@dataclass(frozen=True, slots=True)
class CaseFolder:
    """All a case's page shows, loaded together."""

    case: CaseView
    confirmation: ConfirmationView | None
    rated: bool


class CasePage(LiveWidget):
    """One case.

    Signals:
        moved: the case is at another step now.
        turned: with the id of another case that is shown.
    """

    moved = Signal()
    turned = Signal(object)

    def __init__(
        self,
        desks: ServiceDesks,
        around: Surroundings,
        *,
        open_client: Callable[[UUID], object],
        ask: Ask = ask_words,
        parent: QWidget | None = None,
    ) -> None:
        """Work with the desks; ``ask`` returns the words that a step wants."""
        super().__init__(parent)
        self._desks, self._around = desks, around
        self.folder: CaseFolder | None = None
        self._asked: UUID | None = None
        self.acts = CaseActs(desks, around, ask, self)
        self.head = CaseHead(desks, around)
        self.fault = Banner(tone=Tone.ACT, closable=False)
        self.next, self.content = NextCard(around.words), ContentCard(around.words)
        self.client, self.timeline = ClientCard(), Timeline()
        self.confirmation = ConfirmationCard(around)
        self.signing = SigningPart(desks, around, self.confirmation, ask, self)
        self.fee = FeePart(desks.fees, desks.colleagues, desks.draw, around)
        self.papers = PapersPart(desks.materials, desks.catalogue, around)
        self.suitability = SuitabilityPart(desks.suitability, around)
        self.notes, self.notice = NotesCard(around), NoticeCard(desks, around)
        self._log = Card()
        self._lay_out()
        self._connect(open_client)
        self.settle()

    @property
    def case_id(self) -> UUID | None:
        """Which case is shown."""
        return self.folder.case.case_id if self.folder else None

    @property
    def document_no(self) -> str:
        """The number of the confirmation that is shown, empty where there is none."""
        return self.folder.confirmation.confirmation_no if self.folder and self.folder.confirmation else ""

    def open_case(self, case_id: UUID) -> None:
        """Show a case as it stands."""
        self._asked = case_id
        self._around.tasks.run(self, partial(_folder, self._desks, case_id), self._arrived)

    def reload(self) -> None:
        """Show the case as it stands now; the one that is on its way where another was just asked for."""
        if self._asked is not None:
            self.open_case(self._asked)

    def retranslate(self) -> None:
        """Set every word."""
        self._log.set_title(translate("Service", "What happened"))
        if self.folder is not None:
            self._show_log(self.folder)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the side below where there is no room beside."""
        super().resizeEvent(event)
        px = theme.active().px
        narrow = event.size().width() < px(_NARROW)
        directions = QBoxLayout.Direction
        self._body.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)
        self._side.setMaximumWidth(_UNLIMITED if narrow else max(px(296), event.size().width() * 3 // 8))
        self._side.setMinimumWidth(0 if narrow else px(296))

    def _arrived(self, folder: CaseFolder) -> None:
        # A late reload of the former case takes nobody back to it.
        if folder.case.case_id == self._asked:
            self._show(folder)

    def _show(self, folder: CaseFolder) -> None:
        other = self.case_id != folder.case.case_id
        self.folder = folder
        case = folder.case
        if other:
            self.fault.say("")
            self.acts.colleague.close_up()
            self._scroll.verticalScrollBar().setValue(0)
        self.head.show_case(case)
        self.content.show_case(case)
        self.suitability.show_case(case.case_id)
        self.notes.show_case(case)
        self.notice.show_notices(case.notices)
        self.fee.show_case(case.case_id)
        self.papers.show_case(case.case_id, case.service_code)
        self.client.show_client(case.client, case.representative, case.matters)
        signing = case.state in _SIGNING or case.to_be_acknowledged
        if case.state in _SIGNING and self.next.holds_keyboard:
            # What had it goes; the next press is the confirmation's.
            self.confirmation.show()
            self.confirmation.bar.setFocus()
        self.next.setVisible(case.state not in _SIGNING)
        self.confirmation.setVisible(signing)
        self.confirmation.way.setVisible(signing)
        if signing:
            self.confirmation.bar.acknowledges = case.to_be_acknowledged
            senior = any(matter.code == "matter.senior" for matter in case.matters)
            self.signing.show_case(case.case_id, folder.confirmation, rated=folder.rated, large_print=senior)
        if case.state not in _SIGNING:
            self.next.show_case(case)
        self._show_log(folder)
        if other:
            self.turned.emit(case.case_id)

    def _show_log(self, folder: CaseFolder) -> None:
        steps = folder.confirmation.steps if folder.confirmation else ()
        self.timeline.show_moments(moments_of(self._around, folder.case.steps, steps))

    def _lay_out(self) -> None:
        self._log.add(self.timeline)
        left = column(
            self.fault, self.next, self.acts.colleague, self.notes, self.confirmation, self.notice,
            self.suitability, self.content, self.papers, 1, space=12,
        )  # fmt: skip
        self._side = QWidget()
        self._side.setLayout(column(self.client, self.fee, self.confirmation.way, self._log, 1, space=12))
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

    def _connect(self, open_client: Callable[[UUID], object]) -> None:
        self.next.asked.connect(self._take)
        self.next.colleague_asked.connect(self._take_with_colleague)
        self.acts.colleague.left.connect(self.next.lead)
        self.acts.taken.connect(self._taken)
        self.acts.refused.connect(self._not_taken)
        self.next.mended.connect(self._mend)
        self.notes.case_asked.connect(self.open_case)
        self.notes.correct_asked.connect(lambda: self._take("correct"))
        self.content.changed.connect(self._keep)
        self.client.file_asked.connect(lambda: open_client(self.folder.case.client.client_id) if self.folder else None)
        for part in (self.signing, self.fee):
            part.moved.connect(self.reload)
        self.signing.moved.connect(self.moved)
        self.signing.identity_seen.connect(self._see_signer)
        self._around.feed.follow(self, _SHOWN_KINDS, self.reload)

    def _take(self, action: str) -> None:
        if self.folder is not None:
            unsaved = Unsaved(self.content.details, self.content.seen) if self.content.unsaved else None
            if self.acts.take(self.folder.case, action, unsaved):
                self.content.settled()

    def _take_with_colleague(self, action: str) -> None:
        if self.folder is not None:
            self.acts.take_with_colleague(self.folder.case, action)

    def _taken(self, case_id: UUID) -> None:
        self.fault.say("")
        self.open_case(case_id)
        self.moved.emit()

    def _not_taken(self, words: str) -> None:
        self.fault.say(words)
        self.reload()

    def _failed(self, error: Exception) -> bool:
        if not isinstance(error, RuleViolation | Refused):
            return False
        self._not_taken(messages.say(error))
        return True

    def _keep(self) -> None:
        if self.folder is not None:
            details, materials = self.content.details, self.content.seen
            work = partial(self._desks.cases.update, self.folder.case.case_id, details=details, materials=materials)
            self._around.tasks.run(self, work, self._kept, failed=self._failed)

    def _kept(self, case: CaseView) -> None:
        if self.folder is not None and case.case_id == self.case_id:
            self._show(CaseFolder(case, self.folder.confirmation, self.folder.rated))
            self.content.say_kept(self._around.hour(self._around.now()))

    def _see_signer(self) -> None:
        acted_for = self.folder is not None and self.folder.case.representative is not None
        self._mend("case.representative_unchecked" if acted_for else "case.identity_unchecked")

    def _mend(self, code: str) -> None:
        """Mend what is missing: noted at once, or typed where the eye is led to."""
        if self.folder is not None and not self.acts.mend(self.folder.case, code):
            self.content.lead_to(code)


def _folder(desks: ServiceDesks, case_id: UUID) -> CaseFolder:
    case = desks.cases.case(case_id)
    found = case.confirmation_id
    confirmation = desks.signing.confirmation(found) if found is not None else None
    return CaseFolder(case, confirmation, desks.ratings.rated(case_id))

"""Service: the cases at the left, one of them, or a new one, at the right."""

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.services.queue_views import TicketView
from app.services.views import CaseLine
from app.ui.counter.confirmations.pending import PendingPrints
from app.ui.counter.service.case_lists import CaseLists
from app.ui.counter.service.case_page import CasePage
from app.ui.counter.service.desks import ServiceDesks
from app.ui.counter.service.dialogs import Ask, ask_words
from app.ui.counter.service.fees_page import FeesPage
from app.ui.counter.service.opening import OpeningPanel
from app.ui.counter.surroundings import Surroundings
from app.ui.forms.form_view import Drafts
from app.ui.language import translate
from app.ui.theme import theme
from app.ui.theme.tokens import Tone
from app.ui.widgets.buttons import Button, Kind
from app.ui.widgets.cards import PageHeader
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.layouts import column, row
from app.ui.widgets.live import LiveWidget

_ROOMY = 1000


@dataclass(frozen=True, slots=True)
class Work:
    """What is to be done, loaded together."""

    mine: tuple[CaseLine, ...]
    waiting: tuple[CaseLine, ...]
    ticket: TicketView | None


class ServicePage(LiveWidget):
    """The desk where services are carried out."""

    def __init__(
        self,
        desks: ServiceDesks,
        around: Surroundings,
        *,
        open_client: Callable[[UUID], object],
        ask: Ask = ask_words,
        drafts: Drafts | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Work with the desks; ``open_client`` shows a client's whole file."""
        super().__init__(parent)
        self._desks, self._around = desks, around
        self._ticket: TicketView | None = None
        self.new = Button(icon="plus", kind=Kind.PRIMARY)
        self.lists = CaseLists(around)
        self.case = CasePage(desks, around, open_client=open_client, ask=ask)
        self.opening = OpeningPanel(desks, around, open_client=open_client, drafts=drafts)
        self.empty, self._pages = EmptyState("briefcase"), QStackedWidget()
        self.fees = FeesPage(desks.tariff, desks.fees, desks.draw, around)
        self.tariff = Button(icon="scroll-text", kind=Kind.GHOST)
        self.pending = PendingPrints(desks.prints, around)
        self._header = PageHeader(self.tariff, self.new)
        for page in (self.empty, self.case, self.opening, self.fees):
            self._pages.addWidget(page)
        body = row(self.lists, self._pages, space=14)
        body.setStretch(1, 1)
        outer = column(self._header, self.pending, space=14, margin=(24, 20, 24, 20))
        outer.addLayout(body, 1)
        self.setLayout(outer)
        self.setFocusProxy(self.lists)
        self._connect()
        self.settle()
        self.reload()

    def reload(self) -> None:
        """Look what is to be done."""
        self._around.tasks.run(self, self._load, self._show)

    def show_case(self, case_id: UUID) -> None:
        """Show a case where it stands."""
        self._pages.setCurrentWidget(self.case)
        self.case.open_case(case_id)
        self.lists.mark(case_id)

    def open_from_ticket(self, ticket: TicketView) -> None:
        """Prepare a new case for the client of a ticket that is being served."""
        self._pages.setCurrentWidget(self.opening)
        self.opening.begin(ticket)

    def show_fees(self) -> None:
        """Show the tariff, as any client may ask to see it, and the day's receipts."""
        self._pages.setCurrentWidget(self.fees)
        self.fees.reload()

    def retranslate(self) -> None:
        """Set every word."""
        self._header.say(translate("Service", "Service"))
        self.tariff.setText(translate("Fees", "Tariff and receipts"))
        self.new.setText(translate("Service", "Open a case"))
        self.new.setToolTip(translate("Service", "For the ticket that is being served (Ctrl+N)"))
        self.empty.say(
            translate("Service", "Choose a case at the left"),
            translate("Service", "Or call a ticket and open a case for its client."),
        )

    def restyle(self) -> None:
        """Keep the list narrow, narrower still where there is little room."""
        px = theme.active().px
        self.lists.setFixedWidth(px(276) if self.width() >= px(_ROOMY) else px(204))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room out anew."""
        super().resizeEvent(event)
        self.restyle()

    def _connect(self) -> None:
        self.new.setShortcut("Ctrl+N")
        self.new.clicked.connect(self._begin)
        self.tariff.clicked.connect(self.show_fees)
        self.case.fee.tariff_asked.connect(self.show_fees)
        self.fees.left.connect(lambda: self._pages.setCurrentWidget(self.case if self.case.folder else self.empty))
        self.lists.chosen.connect(self.show_case)
        self.opening.opened.connect(self._opened)
        self.opening.left.connect(lambda: self._pages.setCurrentWidget(self.case if self.case.folder else self.empty))
        self.case.turned.connect(self.lists.mark)
        self.case.moved.connect(self.reload)
        self._around.feed.follow(self, {"service_case", "ticket", "lobby_step"}, self.reload)
        self._around.feed.follow(self, {"print_job"}, self.pending.reload)

    def _load(self) -> Work:
        cases = self._desks.cases
        return Work(cases.open_cases(), cases.waiting_for_me(), self._desks.queue.mine())

    def _show(self, work: Work) -> None:
        self._ticket = work.ticket
        self.lists.show_lines(work.mine, work.waiting)
        self.lists.mark(self.case.case_id)
        self.pending.leave_out(self.case.document_no)

    def _begin(self) -> None:
        if self._ticket is None:
            words = translate("Service", "Call a ticket first: a case belongs to a client who is here.")
            self._around.notify(words, Tone.SOON)
        else:
            self.open_from_ticket(self._ticket)

    def _opened(self, case_id: UUID) -> None:
        self.show_case(case_id)
        self.reload()

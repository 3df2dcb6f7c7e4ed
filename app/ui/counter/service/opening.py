"""Opening a case for whoever stands at the window: the service, what is to be done, what was seen, who acts."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.errors import RuleViolation
from app.forms import vocabulary
from app.forms.fields import Choice
from app.forms.open_case import OPEN_CASE, CaseContent
from app.services.case_opening import OpenCase
from app.services.queue_views import TicketView
from app.services.reception import Arrival, ServiceChoice
from app.services.views import CaseView
from app.ui import messages
from app.ui.counter.looks import word
from app.ui.counter.service.client_card import ClientCard
from app.ui.counter.service.desks import ServiceDesks
from app.ui.counter.service.needs import NeedsCard
from app.ui.counter.surroundings import Surroundings
from app.ui.forms.form_view import Drafts, FormView
from app.ui.language import translate
from app.ui.theme.tokens import Tone
from app.ui.widgets.banner import Banner
from app.ui.widgets.buttons import Button, Kind
from app.ui.widgets.cards import Card
from app.ui.widgets.layouts import column, row
from app.ui.widgets.live import LiveWidget


@dataclass(frozen=True, slots=True)
class Meeting:
    """Who stands at the window, and what they may have."""

    ticket: TicketView
    arrival: Arrival
    choices: tuple[ServiceChoice, ...]


class OpeningPanel(LiveWidget):
    """The form of a new case.

    Signals:
        opened: with the id of the new case.
        left: the teller would rather not.
    """

    opened = Signal(object)
    left = Signal()

    def __init__(
        self,
        desks: ServiceDesks,
        around: Surroundings,
        *,
        open_client: Callable[[UUID], object],
        drafts: Drafts | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Open cases with the desks."""
        super().__init__(parent)
        self._desks, self._around = desks, around
        self._meeting: Meeting | None = None
        self.form: FormView[CaseContent] = FormView(OPEN_CASE, drafts=drafts)
        self.client, self.needs = ClientCard(), NeedsCard(desks.catalogue, around.words)
        self.stop = Banner(tone=Tone.ACT, closable=False)
        self.open = Button(icon="folder-archive", kind=Kind.PRIMARY, size="large")
        self.leave = Button(size="large")
        self._card = Card()
        self._card.add(self.stop)
        self._card.add(self.form)
        self._card.add(row(1, self.leave, self.open))
        side = QWidget()
        side.setLayout(column(self.client, self.needs, 1, space=12))
        body = row(column(self._card, 1), side, space=12)
        body.setStretch(0, 8)
        body.setStretch(1, 5)
        self.setLayout(body)
        self._connect(open_client)
        self.settle()

    def begin(self, ticket: TicketView) -> None:
        """Prepare the form for the client of a ticket."""
        self._around.tasks.run(self, partial(self._meet, ticket), self._show)

    def retranslate(self) -> None:
        """Set every word."""
        self._card.set_title(translate("Forms", OPEN_CASE.title))
        self.open.setText(translate("Service", "Open the case"))
        self.leave.setText(translate("Service", "Cancel"))
        if self._meeting is not None:
            self._offer(self._meeting)
            self._offer_materials(self.needs.code)
        self._judge()

    def _connect(self, open_client: Callable[[UUID], object]) -> None:
        self.form.edited.connect(self._edited)
        self.form.submitted.connect(self._send)
        self.open.setShortcut("Ctrl+Return")
        self.open.clicked.connect(self.form.submit)
        self.leave.clicked.connect(self.left)
        self.client.file_asked.connect(
            lambda: open_client(self._meeting.arrival.client.client_id) if self._meeting is not None else None
        )

    def _meet(self, ticket: TicketView) -> Meeting:
        desk = self._desks.reception
        if ticket.client_id is None:
            raise RuleViolation("visit.client_unknown")
        return Meeting(ticket, desk.arrival(ticket.client_id), desk.services(ticket.client_id))

    def _show(self, meeting: Meeting) -> None:
        self._meeting = meeting
        self.client.show_client(meeting.arrival.client, None, meeting.arrival.matters)
        self.form.wipe()
        self._offer(meeting)
        self.form.fill({"service_code": meeting.ticket.service_code})
        self._edited()
        self.form.row("details").control.setFocus()

    def _offer(self, meeting: Meeting) -> None:
        words = self._around.words
        services = tuple(Choice(choice.code, words.service(choice.code)) for choice in meeting.choices)
        acting = tuple(
            Choice(str(each.representative_id), f"{each.name} · {word(vocabulary.REPRESENTATIVE_ROLES, each.role)}")
            for each in meeting.arrival.representatives
        )
        self.form.set_choices("service_code", services)
        self.form.set_choices("representative_id", acting)
        self.form.row("representative_id").setVisible(bool(acting))

    def _edited(self) -> None:
        code = self.form.raw()["service_code"]
        if code != self.needs.code:
            self.needs.show_service(code, choice.fee if (choice := self._choice(code)) else None)
            self._offer_materials(code)
        self._judge()

    def _offer_materials(self, code: str) -> None:
        service = self.needs.found
        codes = service.materials if service is not None else ()
        names = self._around.words.materials(code)
        self.form.set_choices("materials", tuple(map(Choice, codes, names)))
        self.form.row("materials").setVisible(bool(codes))

    def _judge(self) -> None:
        """Say at once when the client may not have the service that is chosen."""
        code = self.form.raw()["service_code"]
        acted_for = bool(self.form.raw()["representative_id"])
        found = self._choice(code)
        obstacles = found.obstacles if found is not None and not acted_for else ()
        self.stop.say("\n".join(messages.say_code(each.code, each.params) for each in obstacles))
        self.open.setEnabled(found is not None and not obstacles)

    def _choice(self, code: str) -> ServiceChoice | None:
        choices = self._meeting.choices if self._meeting else ()
        return next((choice for choice in choices if choice.code == code), None)

    def _send(self, content: CaseContent) -> None:
        if self._meeting is None:
            return
        command = OpenCase(
            visit_id=self._meeting.ticket.visit_id,
            ticket_id=self._meeting.ticket.ticket_id,
            service_code=content.service_code,
            details=content.details,
            materials=content.materials,
            representative_id=content.representative_id,
        )
        self.open.setEnabled(False)
        self._around.tasks.run(self, partial(self._desks.cases.open_case, command), self._sent, failed=self._refused)

    def _sent(self, case: CaseView) -> None:
        self.form.wipe()
        self.opened.emit(case.case_id)

    def _refused(self, error: Exception) -> bool:
        self.open.setEnabled(True)
        return self.form.refuse(error)

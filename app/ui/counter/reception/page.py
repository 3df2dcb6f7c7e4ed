"""Reception: from somebody at the door to a ticket in their hand, without leaving the keyboard."""

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QWidget

from app.forms.reception_need import Need
from app.forms.register_client import RegisterInstitution, RegisterNatural
from app.services.capacity import CapacityDesk
from app.services.queue import QueueDesk
from app.services.queue_views import Slip
from app.services.reception import Arrival, CheckMethod, IdentityCheck, Receive, ReceptionDesk, ServiceChoice
from app.services.slips import SlipDesk
from app.services.views import ClientLine
from app.ui.counter.reception.finder import ClientFinder
from app.ui.counter.reception.need import NeedPanel
from app.ui.counter.reception.newcomer import NewcomerPanel
from app.ui.counter.reception.slip import SlipPreview
from app.ui.counter.reception.waiting import WaitingCard
from app.ui.counter.reception.who import WhoPanel
from app.ui.counter.surroundings import Surroundings
from app.ui.language import translate
from app.ui.theme import theme
from app.ui.theme.tokens import Tone
from app.ui.widgets.buttons import Button
from app.ui.widgets.cards import PageHeader
from app.ui.widgets.layouts import column, row
from app.ui.widgets.live import LiveWidget

Met = tuple[Arrival, tuple[ServiceChoice, ...]]
_NARROW = 1080
"""Below this width the waiting list makes room for the work."""


class ReceptionPage(LiveWidget):
    """Find or register, see the document, record the need, give the ticket; then the next."""

    def __init__(
        self,
        desk: ReceptionDesk,
        queue: QueueDesk,
        slips: SlipDesk,
        capacity: CapacityDesk,
        around: Surroundings,
        *,
        open_client: Callable[[UUID], object],
        parent: QWidget | None = None,
    ) -> None:
        """Work with the reception desk; ``open_client`` shows a client's whole file."""
        super().__init__(parent)
        self._desk, self._capacity, self._around, self._open_client = desk, capacity, around, open_client
        self._client_id: UUID | None = None
        self._check: IdentityCheck | None = None
        self._header_new = Button(icon="user-plus")
        self._header = PageHeader(self._header_new)
        self.finder = ClientFinder(desk.look_up, around.tasks)
        self.newcomer = NewcomerPanel(lambda: around.now().astimezone(around.zone).date(), around.drafts)
        self.who, self.need = WhoPanel(around), NeedPanel(around.words)
        self.slip, self.waiting = SlipPreview(slips, around), WaitingCard(queue, around)
        self._lay_out()
        self._connect()
        self.waiting.reload()
        if self.newcomer.restored:
            self._go(self.newcomer)
        self.settle()

    @property
    def serving(self) -> bool:
        """Whether a client stands at the desk."""
        return self._steps.currentWidget() is self._serve

    def take_client(self, client_id: UUID) -> None:
        """Receive a client who is on file."""
        self._client_id, self._check = client_id, None
        self.need.clear()
        self._around.tasks.run(self, partial(_meet, self._desk, client_id), self._show_met)

    def register(self) -> None:
        """Begin to register somebody new."""
        self._register(self.finder.line.text())

    def begin_again(self) -> None:
        """Be ready for the next person; a newcomer's form that was left half filled waits until it is taken up."""
        self._client_id = self._check = None
        self.finder.clear()
        self.need.clear()
        self._go(self.finder)

    def retranslate(self) -> None:
        """Set every word."""
        self._header.say(
            translate("Reception", "Reception"),
            translate("Reception", "Find or register, look at the document, choose the service, give the ticket."),
        )
        self._header_new.setText(translate("Reception", "New client") + "   Ctrl+N")

    def showEvent(self, event: QShowEvent) -> None:
        """Begin in the line where one types."""
        super().showEvent(event)
        step = self._steps.currentWidget()
        if step is not None and not self.serving:
            step.setFocus()

    def minimumSizeHint(self) -> QSize:
        """Return the size that is enough once the waiting list has made room."""
        return QSize(theme.active().px(760), theme.active().px(480))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the work the room it needs."""
        super().resizeEvent(event)
        self._side.setVisible(event.size().width() >= theme.active().px(_NARROW) or not self.serving)

    def _lay_out(self) -> None:
        self._steps, self._serve, self._side = QStackedWidget(), QWidget(), QWidget()
        who = QScrollArea()
        who.setWidget(self.who)
        who.setWidgetResizable(True)
        who.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        who.setMinimumWidth(theme.active().px(356))
        serve = row(who, self.need, space=12)
        serve.setStretch(0, 5)
        serve.setStretch(1, 6)
        self._serve.setLayout(serve)
        for step in (self.finder, self.newcomer, self._serve):
            self._steps.addWidget(step)
        self._side.setLayout(column(self.slip, self.waiting, space=12))
        self._side.setFixedWidth(theme.active().px(296))
        body = row(self._steps, self._side, space=16)
        body.setStretch(0, 1)
        outer = column(self._header, space=16, margin=(24, 20, 24, 20))
        outer.addLayout(body, 1)
        self.setLayout(outer)
        self.setFocusProxy(self.finder)

    def _connect(self) -> None:
        self._header_new.clicked.connect(self.register)
        self._header_new.setShortcut("Ctrl+N")
        self.finder.found.connect(lambda line: self.take_client(line.client_id))
        self.finder.newcomer.connect(self._register)
        self.newcomer.submitted.connect(self._enter)
        self.newcomer.on_file.connect(self._take_instead)
        self.newcomer.left.connect(self.begin_again)
        self.who.seen.connect(self._see)
        self.who.representative_chosen.connect(self._act_for)
        self.who.wages_declared.connect(self._declare_wages)
        self.who.file_asked.connect(lambda: self._open_client(self._client_id) if self._client_id else None)
        self.need.ready.connect(self._receive)
        self.need.left.connect(self.begin_again)
        leave = QShortcut(QKeySequence(Qt.Key.Key_Escape), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        leave.activated.connect(self._step_back)

    def _go(self, step: QWidget) -> None:
        self._steps.setCurrentWidget(step)
        self._side.setVisible(self.width() >= theme.active().px(_NARROW) or not self.serving)
        step.setFocus()

    def _step_back(self) -> None:
        """Esc goes from the need back to the services, and from anywhere else to the next person."""
        if self.need.need.hasFocus():
            self.need.services.setFocus()
        else:
            self.begin_again()

    def _register(self, text: str) -> None:
        self._go(self.newcomer)
        if self.newcomer.restored and not text.strip():
            self.newcomer.resume()
        else:
            self.newcomer.begin(text)

    def _enter(self, command: RegisterNatural | RegisterInstitution) -> None:
        self._around.tasks.run(
            self, partial(self._desk.register_client, command), self._entered, failed=self.newcomer.refuse
        )

    def _take_instead(self, client_id: UUID) -> None:
        """Somebody on file already need not be registered."""
        self.newcomer.forget()
        self.take_client(client_id)

    def _entered(self, line: ClientLine) -> None:
        self.newcomer.forget()
        self._around.notify(translate("Reception", "{name} is on file now.").format(name=line.name), Tone.GOOD)
        self.take_client(line.client_id)

    def _show_met(self, met: Met) -> None:
        arrival, choices = met
        self.who.show_arrival(arrival)
        self.need.show_choices(choices)
        self._go(self._serve)
        self.who.see_button.setFocus()

    def _see(self, how: CheckMethod) -> None:
        if self._client_id is not None:
            self._around.tasks.run(self, partial(self._desk.check_identity, self._client_id, how), self._seen)

    def _declare_wages(self) -> None:
        if client_id := self._client_id:
            work = partial(self._capacity.declare_own_wages, client_id)
            self._around.tasks.run(self, work, lambda _done: self.take_client(client_id))

    def _seen(self, check: IdentityCheck) -> None:
        self._check = check
        self.who.show_check(check)
        self.need.services.setFocus()

    def _act_for(self, representative_id: UUID | None) -> None:
        self.need.representative_id = representative_id
        if self._client_id is not None:
            work = partial(self._desk.services, self._client_id, representative_id)
            self._around.tasks.run(self, work, self.need.show_choices)

    def _receive(self, need: Need) -> None:
        if self._client_id is None:
            return
        command = Receive(
            client_id=self._client_id,
            need=need.need,
            service_codes=need.service_codes,
            channel=need.channel,
            representative_id=need.representative_id,
            identity_check=self._check,
        )
        self.need.take.setEnabled(False)
        self._around.tasks.run(self, partial(self._desk.receive, command), self._given, failed=self._not_given)

    def _not_given(self, error: Exception) -> bool:
        self.need.take.setEnabled(True)
        return self.need.refuse(error)

    def _given(self, slip: Slip) -> None:
        self.slip.show_slip(slip)
        self.waiting.reload()
        self.begin_again()


def _meet(desk: ReceptionDesk, client_id: UUID) -> Met:
    return desk.arrival(client_id), desk.services(client_id)

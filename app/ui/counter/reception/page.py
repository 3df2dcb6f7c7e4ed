"""Reception: from somebody at the door to a ticket in their hand, without leaving the keyboard."""

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.forms.register_client import RegisterInstitution, RegisterNatural
from app.services.identity_reader import CardFacts
from app.services.queue_views import Slip, TicketView
from app.services.reception import CheckMethod
from app.services.views import ClientLine
from app.ui.counter.reception.card import CardReading, fields_of
from app.ui.counter.reception.desks import ReceptionDesks
from app.ui.counter.reception.devices import choose_devices
from app.ui.counter.reception.finder import ClientFinder
from app.ui.counter.reception.matters import show_matters
from app.ui.counter.reception.newcomer import NewcomerPanel
from app.ui.counter.reception.serving import ServingStep
from app.ui.counter.reception.slip import SlipPreview
from app.ui.counter.reception.waiting import WaitingCard
from app.ui.counter.surroundings import Surroundings
from app.ui.language import translate
from app.ui.theme import theme
from app.ui.theme.tokens import Tone
from app.ui.widgets.banner import Banner
from app.ui.widgets.buttons import Button, Kind
from app.ui.widgets.cards import PageHeader
from app.ui.widgets.layouts import column, row
from app.ui.widgets.live import LiveWidget

_NARROW = 1080
"""Below this width the waiting list makes room for the work."""


class ReceptionPage(LiveWidget):
    """Find or register, see the document, record the need, give the ticket; then the next."""

    def __init__(
        self,
        desks: ReceptionDesks,
        around: Surroundings,
        *,
        open_client: Callable[[UUID], object],
        open_case_for: Callable[[TicketView], object],
        parent: QWidget | None = None,
    ) -> None:
        """Work with the desks; ``open_client`` shows a whole file, ``open_case_for`` goes on with a called number."""
        super().__init__(parent)
        self._desks, self._around, self._open_client = desks, around, open_client
        self._open_case_for = open_case_for
        self._how: CheckMethod | None = None
        self._unknown: TicketView | None = None
        self._header_new = Button(icon="user-plus")
        self._matters, self._devices = Button(icon="users", kind=Kind.GHOST), Button(icon="settings", kind=Kind.GHOST)
        self.card = CardReading(desks.devices, desks.reception, around, self)
        self._header = PageHeader(self._devices, self._matters, self.card.button, self._header_new)
        self.whose = Banner(tone=Tone.SOON)
        self.finder = ClientFinder(desks.reception.look_up, around.tasks)
        self.newcomer = NewcomerPanel(lambda: around.now().astimezone(around.zone).date(), around.drafts)
        self.serving_step = ServingStep(desks, around)
        self.who, self.need = self.serving_step.who, self.serving_step.need
        self.slip, self.waiting = SlipPreview(desks.slips, around), WaitingCard(desks.queue, around)
        self._lay_out()
        self._connect()
        self.waiting.reload()
        if self.newcomer.restored:
            self._go(self.newcomer)
        self.settle()

    @property
    def serving(self) -> bool:
        """Whether a client stands at the desk."""
        return self._steps.currentWidget() is self.serving_step

    def take_client(self, client_id: UUID) -> None:
        """Receive a client who is on file."""
        self.serving_step.meet(client_id, self._how, self._unknown)

    def ask_whose(self, ticket: TicketView) -> None:
        """Find out who holds a number that was called and that nobody knows."""
        self.begin_again()
        self._unknown = ticket
        self.retranslate()

    def register(self) -> None:
        """Begin to register somebody new."""
        self._register(self.finder.line.text())

    def begin_again(self) -> None:
        """Be ready for the next person; a newcomer's form that was left half filled waits until it is taken up."""
        self._how = self._unknown = None
        self.serving_step.clear()
        self.finder.clear()
        self.whose.say("")
        self._go(self.finder)

    def retranslate(self) -> None:
        """Set every word."""
        self._header.say(
            translate("Reception", "Reception"),
            translate("Reception", "Find or register, look at the document, choose the service, give the ticket."),
        )
        self._header_new.setText(translate("Reception", "New client") + "   Ctrl+N")
        self._matters.setText(translate("Reception", "Matters"))
        self._devices.setText(translate("Reception", "Devices"))
        self.card.say()
        whose = translate("Reception", "Who holds {number}? Find or register the client who came to the window.")
        self.whose.say(whose.format(number=self._unknown.number) if self._unknown else "")

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
        self._steps, self._side = QStackedWidget(), QWidget()
        for step in (self.finder, self.newcomer, self.serving_step):
            self._steps.addWidget(step)
        self._side.setLayout(column(self.slip, self.waiting, space=12))
        self._side.setFixedWidth(theme.active().px(296))
        body = row(self._steps, self._side, space=16)
        body.setStretch(0, 1)
        outer = column(self._header, self.whose, space=16, margin=(24, 20, 24, 20))
        outer.addLayout(body, 1)
        self.setLayout(outer)
        self.setFocusProxy(self.finder)

    def _connect(self) -> None:
        self._header_new.clicked.connect(self.register)
        self._header_new.setShortcut("Ctrl+N")
        self._matters.clicked.connect(lambda: show_matters(self, self._desks.handovers, self._around))
        self._devices.clicked.connect(lambda: choose_devices(self, self._desks.devices, self._around, self.card.look))
        self.whose.closed.connect(self.begin_again)
        self.card.found.connect(self._take_read)
        self.card.newcomer.connect(self._register_read)
        self.finder.found.connect(lambda line: self.take_client(line.client_id))
        self.finder.newcomer.connect(self._register)
        self.newcomer.submitted.connect(self._enter)
        self.newcomer.on_file.connect(self._take_instead)
        self.newcomer.left.connect(self.begin_again)
        self.who.file_asked.connect(self._open_file)
        self.need.left.connect(self.begin_again)
        self.serving_step.met.connect(lambda: self._go(self.serving_step))
        self.serving_step.given.connect(self._given)
        self.serving_step.added.connect(self._added)
        self.serving_step.identified.connect(self._identified)
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
            self, partial(self._desks.reception.register_client, command), self._entered, failed=self.newcomer.refuse
        )

    def _take_instead(self, client_id: UUID) -> None:
        """Somebody on file already need not be registered."""
        self.newcomer.forget()
        self.take_client(client_id)

    def _entered(self, line: ClientLine) -> None:
        self.newcomer.forget()
        self._around.notify(translate("Reception", "{name} is on file now.").format(name=line.name), Tone.GOOD)
        self.take_client(line.client_id)

    def _take_read(self, line: ClientLine) -> None:
        """Receive whoever holds the card that was read."""
        self._how = CheckMethod.READER
        self.take_client(line.client_id)

    def _register_read(self, facts: CardFacts) -> None:
        self._how = CheckMethod.READER
        self._go(self.newcomer)
        self.newcomer.begin_with(fields_of(facts))

    def _open_file(self) -> None:
        if self.serving_step.client_id is not None:
            self._open_client(self.serving_step.client_id)

    def _given(self, slip: Slip) -> None:
        self.slip.show_slip(slip)
        self.waiting.reload()
        self.begin_again()

    def _added(self, number: str) -> None:
        self._around.notify(translate("Reception", "Added to {number}.").format(number=number), Tone.GOOD)
        self.begin_again()

    def _identified(self, ticket: TicketView) -> None:
        """Go on where the number was called."""
        self.begin_again()
        self._open_case_for(ticket)

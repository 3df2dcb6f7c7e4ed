"""The client at the desk, from who it is to the ticket: the document seen, what for, whether they are here already."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QWidget

from app.domain.matters import Severity
from app.forms import vocabulary
from app.forms.reception_need import Need
from app.services.queue_views import TicketView
from app.services.reception import Arrival, CheckMethod, IdentityCheck, Receive, ReceptionDesk, ServiceChoice
from app.ui.counter.looks import word
from app.ui.counter.reception.desks import ReceptionDesks
from app.ui.counter.reception.need import NeedPanel
from app.ui.counter.reception.who import WhoPanel
from app.ui.counter.surroundings import Surroundings
from app.ui.language import translate
from app.ui.theme import theme
from app.ui.theme.tokens import Tone
from app.ui.widgets.banner import Banner
from app.ui.widgets.layouts import column, row
from app.ui.widgets.live import LiveWidget

Met = tuple[Arrival, tuple[ServiceChoice, ...]]


class ServingStep(LiveWidget):
    """One client.

    Signals:
        met: the client is shown.
        given: with the Slip of a ticket that was just taken.
        added: with the number of the visit that a further matter was added to.
        identified: with the TicketView whose holder the client turned out to be.
    """

    met = Signal()
    given = Signal(object)
    added = Signal(str)
    identified = Signal(object)

    def __init__(self, desks: ReceptionDesks, around: Surroundings, parent: QWidget | None = None) -> None:
        """Show nobody yet."""
        super().__init__(parent)
        self._desks, self._around = desks, around
        self._arrival: Arrival | None = None
        self._check: IdentityCheck | None = None
        self._how: CheckMethod | None = None
        self._unknown: TicketView | None = None
        self.client_id: UUID | None = None
        self.who, self.need, self.here = (
            WhoPanel(around),
            NeedPanel(around.words),
            Banner(tone=Tone.SOON, closable=False),
        )
        scroll = QScrollArea()
        scroll.setWidget(self.who)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setMinimumWidth(theme.active().px(356))
        body = row(scroll, self.need, space=12)
        body.setStretch(0, 5)
        body.setStretch(1, 6)
        self.setLayout(column(self.here, space=12))
        self.layout().addLayout(body, 1)  # type: ignore[union-attr]
        self._connect()
        self.settle()

    def clear(self) -> None:
        """Forget the client."""
        self.client_id = self._check = self._how = self._arrival = self._unknown = None
        self.need.clear()

    def meet(self, client_id: UUID, how: CheckMethod | None = None, unknown: TicketView | None = None) -> None:
        """Receive a client.

        Args:
            client_id: Who.
            how: How the document was seen already, such as by the card reader.
            unknown: The number whose holder this is, where one was called that nobody knows.
        """
        self.clear()
        self.client_id, self._how, self._unknown = client_id, how, unknown
        self._around.tasks.run(self, partial(_meet, self._desks.reception, client_id), self._show_met)

    def retranslate(self) -> None:
        """Set every word."""
        self._say_here()

    def _connect(self) -> None:
        self.who.seen.connect(self._see)
        self.who.representative_chosen.connect(self._act_for)
        self.who.wages_declared.connect(self._declare_wages)
        self.need.ready.connect(self._receive)
        self.need.known.connect(self._identify)
        self.here.acted.connect(self._add)

    def _show_met(self, met: Met) -> None:
        self._arrival, choices = met
        self.who.show_arrival(self._arrival)
        self.need.show_choices(choices)
        self.need.ask_whose(self._unknown.number if self._unknown else "")
        self._say_here()
        self.met.emit()
        self.who.see_button.setFocus()
        stops = any(matter.severity is Severity.STOP for matter in self._arrival.matters)
        if self._how is not None and (self._arrival.documents or not stops):
            self._see(self._how)

    def _say_here(self) -> None:
        here = self._arrival.here if self._arrival is not None and self._unknown is None else ()
        if not here:
            self.here.say("")
            return
        first, words = here[0], self._around.words
        said = translate("Reception", "Here already: {number}, {state}, since {hour}, for {services}.").format(
            number=first.number,
            state=word(vocabulary.TICKET_STATES, first.state),
            hour=self._around.hour(first.issued_at),
            services=", ".join(map(words.service, first.service_codes)),
        )
        self.here.say(said, action=translate("Reception", "Add to {number}").format(number=first.number))

    def _see(self, how: CheckMethod) -> None:
        if self.client_id is not None:
            work = partial(self._desks.reception.check_identity, self.client_id, how)
            self._around.tasks.run(self, work, self._seen)

    def _seen(self, check: IdentityCheck) -> None:
        self._check = check
        self.who.show_check(check)
        if self._unknown is None:
            self.need.services.setFocus()
        else:
            self.need.take.setFocus()

    def _declare_wages(self) -> None:
        if client_id := self.client_id:
            work = partial(self._desks.capacity.declare_own_wages, client_id)
            self._around.tasks.run(self, work, lambda _done: self.meet(client_id, None, self._unknown))

    def _act_for(self, representative_id: UUID | None) -> None:
        self.need.representative_id = representative_id
        if self.client_id is not None:
            work = partial(self._desks.reception.services, self.client_id, representative_id)
            self._around.tasks.run(self, work, self.need.show_choices)

    def _receive(self, need: Need) -> None:
        if self.client_id is None or self._arrival is None:
            return
        command = Receive(
            client_id=self.client_id,
            need=need.need,
            service_codes=need.service_codes,
            channel=need.channel,
            representative_id=need.representative_id,
            identity_check=self._check,
            # Whoever is told above that the client is here already, and gives a number all the same, means it.
            again=bool(self._arrival.here),
        )
        self.need.take.setEnabled(False)
        self._around.tasks.run(
            self, partial(self._desks.reception.receive, command), self.given.emit, failed=self._not_given
        )

    def _add(self) -> None:
        """Let the visit that waits bring what was chosen, too."""
        if self._arrival is None or not self._arrival.here:
            return
        first = self._arrival.here[0]
        work = partial(self._desks.visits.add_services, first.visit_id, self.need.services.chosen)
        self._around.tasks.run(self, work, lambda _codes: self.added.emit(first.number), failed=self._not_given)

    def _identify(self) -> None:
        if self.client_id is not None and self._unknown is not None:
            work = partial(_say_whose, self._desks, self._unknown, self.client_id, self._check)
            self._around.tasks.run(self, work, self.identified.emit, failed=self._not_given)

    def _not_given(self, error: Exception) -> bool:
        self.need.take.setEnabled(True)
        return self.need.refuse(error)


def _meet(desk: ReceptionDesk, client_id: UUID) -> Met:
    return desk.arrival(client_id), desk.services(client_id)


def _say_whose(desks: ReceptionDesks, ticket: TicketView, client_id: UUID, check: IdentityCheck | None) -> TicketView:
    """State whose number it is, with the document that was seen, and return the ticket as it is now."""
    desks.visits.identify(ticket.visit_id, client_id)
    if check is not None:
        desks.reception.check_visit(ticket.visit_id, check.how)
    return desks.queue.touched(ticket.ticket_id).ticket

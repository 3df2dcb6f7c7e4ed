"""The line: what stands at this window, who waits in which order and why, and what is set aside."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.services.call_record import CallRecordDesk
from app.services.day_closing import DayClosingDesk
from app.services.queue_views import TicketView
from app.ui import locale_text, messages
from app.ui.counter.looks import why_icon
from app.ui.counter.queue.at_window import AtWindowCard
from app.ui.counter.queue.day import show_day
from app.ui.counter.queue.out_of_turn import ask_out_of_turn
from app.ui.counter.queue.parked import ParkedCard
from app.ui.counter.queue.record import show_record
from app.ui.counter.queue.wiring import Line, QueueWiring
from app.ui.counter.surroundings import Surroundings
from app.ui.language import translate
from app.ui.models import Column, RowsModel
from app.ui.theme import theme
from app.ui.widgets.buttons import Button, Kind
from app.ui.widgets.cards import Card, PageHeader
from app.ui.widgets.data_table import DataTable
from app.ui.widgets.layouts import column, row
from app.ui.widgets.live import LiveWidget


class QueuePage(LiveWidget):
    """The queue of the branch as a teller sees it."""

    def __init__(
        self, wiring: QueueWiring, around: Surroundings, *, calls: CallRecordDesk, days: DayClosingDesk,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        """Show what the wiring of the ticket bar knows."""
        super().__init__(parent)
        self._wiring, self._around = wiring, around
        self.record, self.day = Button(icon="history", kind=Kind.GHOST), Button(icon="moon", kind=Kind.GHOST)
        self.record.clicked.connect(lambda: show_record(self, calls, around))
        self.day.clicked.connect(lambda: show_day(self, days, around, wiring.reload))
        self._header = PageHeader(self.record, self.day)
        self.at_window, self.parked = AtWindowCard(wiring, around), ParkedCard(wiring, around)
        self.table: DataTable[TicketView] = DataTable(
            RowsModel(self._columns()), name="queue/waiting", memory=around.memory
        )
        self.table.empty.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.call = Button(icon="bell")
        self._line = Card()
        self._line.add_to_head(self.call)
        self._line.add(self.table, 1)
        self._lay_out()
        self.call.clicked.connect(self._call)
        self.table.opened.connect(lambda _ticket: self._call())
        self.table.selected.connect(lambda _ticket: self._offer())
        wiring.changed.connect(self.show_line)
        wiring.out_of_turn.connect(self._ask_why)
        tick = QTimer(self, interval=30_000)
        tick.timeout.connect(self.table.view.viewport().update)
        tick.start()
        self.show_line(wiring.line)
        wiring.reload()
        self.settle()

    def show_line(self, line: Line) -> None:
        """Show who waits; the cursor stays on its ticket."""
        kept = self.table.current()
        self.table.model.set_rows(line.waiting)
        at = next((n for n, one in enumerate(line.waiting) if kept and one.ticket_id == kept.ticket_id), 0)
        if line.waiting:
            self.table.select_row(at)
        self._offer()

    def put_below_window(self, card: QWidget) -> None:
        """Show a card of the ticket at the window below it."""
        self._left.insertWidget(1, card)

    def retranslate(self) -> None:
        """Set every word."""
        self._header.say(
            translate("Queue", "Queue"),
            translate("Queue", "Care, then appointments in their hour; whoever has waited long takes turns with them."),
        )
        self.record.setText(translate("Queue", "Record of calls"))
        self.day.setText(translate("Queue", "The day"))
        self._line.set_title(translate("Queue", "Waiting, in calling order"))
        self.table.empty.say(
            translate("Queue", "Nobody is waiting"),
            translate("Queue", "Tickets from reception and the kiosk appear here by themselves."),
            icon="door-open",
        )
        self._offer()

    def _lay_out(self) -> None:
        self.parked.setFixedWidth(theme.active().px(264))
        self._left = column(self.at_window, self._line, space=12)
        body = row(self._left, self.parked, space=16)
        body.setStretch(0, 1)
        outer = column(self._header, space=16, margin=(24, 20, 24, 20))
        outer.addLayout(body, 1)
        self.setLayout(outer)
        self.setFocusProxy(self.table)

    def _offer(self) -> None:
        ticket = self.table.current()
        self.call.setVisible(ticket is not None)
        self.call.setEnabled(self._wiring.line.mine is None)
        if ticket is not None:
            self.call.setText(translate("Queue", "Call {number}").format(number=ticket.number))

    def _call(self) -> None:
        ticket = self.table.current()
        if ticket is not None and self._wiring.line.mine is None:
            self._wiring.call(ticket)

    def _ask_why(self, ticket: TicketView, first: str) -> None:
        reason = ask_out_of_turn(self, ticket.number, first)
        if reason:
            self._wiring.call(ticket, reason)

    def _columns(self) -> tuple[Column[TicketView], ...]:
        words, minutes = self._around.words, self._around.minutes_since
        return (
            Column(
                key="ahead",
                title=lambda: translate("Queue", "Place"),
                text=lambda ticket: locale_text.count(ticket.ahead + 1),
                width=64,
                right=True,
            ),
            Column(key="number", title=_number, text=lambda ticket: ticket.number, width=104),
            Column(
                key="service",
                title=lambda: translate("Queue", "Service"),
                text=lambda ticket: words.service(ticket.service_code),
                width=0,
            ),
            Column(
                key="client",
                title=lambda: translate("Queue", "Client"),
                text=_who,
                width=168,
                icon=lambda ticket: ("users", "on_soon_soft") if ticket.twins else None,
            ),
            Column(
                key="waited",
                title=lambda: translate("Queue", "Waits"),
                text=lambda ticket: translate("Queue", "{minutes} min").format(minutes=minutes(ticket.issued_at)),
                width=80,
                right=True,
            ),
            Column(
                key="why",
                title=lambda: translate("Queue", "Why here"),
                text=lambda ticket: messages.say_code(ticket.why, {}),
                width=176,
                icon=lambda ticket: why_icon(ticket.why),
            ),
        )


def _who(ticket: TicketView) -> str:
    """Return the client's masked name, and the other numbers that the same client holds."""
    name = ticket.client_name or translate("Queue", "Not identified yet")
    return " · ".join((name, *ticket.twins))


def _number() -> str:
    return translate("Queue", "Number")

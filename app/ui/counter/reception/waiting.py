"""Who waits now, beside the reception's work."""

from collections.abc import Sequence

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.forms import vocabulary
from app.services.queue import QueueDesk
from app.services.queue_views import TicketView
from app.ui import messages
from app.ui.counter.looks import ticket_looks, why_icon, word
from app.ui.counter.surroundings import Surroundings
from app.ui.counter.two_lines import Entry, EntryList
from app.ui.language import translate
from app.ui.widgets.cards import Card
from app.ui.widgets.chips import Badge
from app.ui.widgets.empty_state import EmptyState

Tickets = tuple[tuple[TicketView, ...], tuple[TicketView, ...]]


class WaitingCard(Card):
    """The line in calling order, then the tickets set aside."""

    def __init__(self, queue: QueueDesk, around: Surroundings, parent: QWidget | None = None) -> None:
        """Follow the queue."""
        super().__init__(parent=parent)
        self._queue, self._around = queue, around
        self._waiting: Sequence[TicketView] = ()
        self._parked: Sequence[TicketView] = ()
        self.list, self._empty, self._count = EntryList(still=True), EmptyState("door-open", width=200), Badge()
        self._stack = QStackedWidget()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.list)
        self.add(self._stack, 1)
        self.add_to_head(self._count)
        around.feed.follow(self, {"ticket"}, self.reload)
        tick = QTimer(self, interval=30_000)
        tick.timeout.connect(self.retranslate)
        tick.start()
        self.settle()

    def reload(self) -> None:
        """Ask the desk who waits."""
        self._around.tasks.run(self, self._ask, self._show)

    def retranslate(self) -> None:
        """Set every word."""
        if not hasattr(self, "_stack"):
            return
        self.set_title(translate("Reception", "Waiting now"))
        self._empty.say(
            translate("Reception", "Nobody is waiting"),
            translate("Reception", "Tickets you give appear here in the order in which they will be called."),
        )
        entries = [self._waits(ticket) for ticket in self._waiting] + [self._stands(ticket) for ticket in self._parked]
        self.list.show_entries(entries)
        self._count.set_count(len(self._waiting))
        self._stack.setCurrentIndex(1 if entries else 0)

    def _ask(self) -> Tickets:
        return self._queue.waiting(), self._queue.parked()

    def _show(self, tickets: Tickets) -> None:
        self._waiting, self._parked = tickets
        self.retranslate()

    def _waits(self, ticket: TicketView) -> Entry:
        icon, colour = why_icon(ticket.why)
        minutes = translate("Reception", "{minutes} min").format(minutes=self._around.minutes_since(ticket.issued_at))
        return Entry(
            title=f"{ticket.number}  {self._around.words.service(ticket.service_code)}",
            detail=messages.say_code(ticket.why, {}),
            right=minutes,
            icon=icon,
            colour=colour,
            key=ticket.ticket_id,
        )

    def _stands(self, ticket: TicketView) -> Entry:
        words, icon, _tone = ticket_looks(ticket.state)
        line = word(vocabulary.TICKET_LINES, ticket.line)
        return Entry(
            title=f"{ticket.number}  {self._around.words.service(ticket.service_code)}",
            detail=f"{words} · {line}",
            icon=icon,
            quiet=True,
            key=ticket.ticket_id,
        )

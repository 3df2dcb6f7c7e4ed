"""The tickets set aside: missed, paused, handed over; each can be brought back or closed."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtWidgets import QStackedWidget, QWidget

from app.forms import vocabulary
from app.services.queue_views import TicketView
from app.ui.counter.looks import ticket_looks, word
from app.ui.counter.queue.wiring import Line, QueueWiring
from app.ui.counter.surroundings import Surroundings
from app.ui.counter.two_lines import Entry, EntryList
from app.ui.language import translate
from app.ui.widgets.buttons import Button
from app.ui.widgets.cards import Card
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.layouts import row

BACK: Final[Mapping[str, tuple[str, str]]] = {
    "missed": ("requeue", "undo-2"),
    "paused": ("resume", "play"),
    "transferred": ("accept", "user-check"),
}
"""The action that brings a ticket back from its state, and its icon."""


class ParkedCard(Card):
    """A list and the two things that can be done with an entry."""

    def __init__(self, wiring: QueueWiring, around: Surroundings, parent: QWidget | None = None) -> None:
        """Follow the window's line."""
        super().__init__(parent=parent)
        self._wiring, self._around = wiring, around
        self._parked: tuple[TicketView, ...] = ()
        self.list, self._empty, self._stack = EntryList(), EmptyState("clock", width=200), QStackedWidget()
        self.back, self.close_ticket = Button(icon="undo-2", size="small"), Button(icon="x", size="small")
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.list)
        self.add(self._stack, 1)
        self.add(row(self.back, 1))
        self.add(row(self.close_ticket, 1))
        self.list.selected.connect(lambda _entry: self._offer())
        self.list.taken.connect(lambda _entry: self._bring_back())
        self.back.clicked.connect(self._bring_back)
        self.close_ticket.clicked.connect(self._abandon)
        wiring.changed.connect(self.show_line)
        self.settle()

    def show_line(self, line: Line) -> None:
        """Show what is set aside now."""
        self._parked = line.parked
        self.retranslate()

    def retranslate(self) -> None:
        """Set every word."""
        if not hasattr(self, "close_ticket"):
            return
        self.set_title(translate("Queue", "Set aside"))
        self._empty.say(
            translate("Queue", "Nothing is set aside"),
            translate("Queue", "Numbers that did not come, were paused or handed over are kept here until they go on."),
        )
        self.list.show_entries([self._entry(ticket) for ticket in self._parked])
        self._stack.setCurrentIndex(1 if self._parked else 0)
        self.close_ticket.setText(word(vocabulary.ACTIONS, "abandon"))
        self._offer()

    def _entry(self, ticket: TicketView) -> Entry:
        state, icon, _tone = ticket_looks(ticket.state)
        return Entry(
            title=f"{ticket.number}  {ticket.client_name}",
            detail=f"{state} · {self._around.words.service(ticket.service_code)}",
            right=self._around.hour(ticket.issued_at),
            icon=icon,
            colour="on_soon_soft",
            key=ticket,
        )

    def _current(self) -> TicketView | None:
        entry = self.list.current()
        return entry.key if entry is not None and isinstance(entry.key, TicketView) else None

    def _offer(self) -> None:
        ticket = self._current()
        self.back.setVisible(ticket is not None)
        self.close_ticket.setVisible(ticket is not None)
        if ticket is not None and ticket.state in BACK:
            action, icon = BACK[ticket.state]
            self.back.setText(word(vocabulary.ACTIONS, action))
            self.back.set_icon(icon)

    def _bring_back(self) -> None:
        ticket = self._current()
        if ticket is not None and ticket.state in BACK:
            self._wiring.act(ticket, BACK[ticket.state][0])

    def _abandon(self) -> None:
        ticket = self._current()
        if ticket is not None:
            self._wiring.act(ticket, "abandon")

"""The ticket at this window, and what can be done with it."""

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget

from app.forms import vocabulary
from app.services.queue_views import TicketView, WindowLine
from app.ui.counter.looks import ticket_looks, word
from app.ui.counter.queue.hand_over import ask_to_hand_over
from app.ui.counter.queue.wiring import Line, QueueWiring
from app.ui.counter.surroundings import Surroundings
from app.ui.language import translate
from app.ui.widgets.buttons import Button, Kind
from app.ui.widgets.cards import Card
from app.ui.widgets.chips import StateChip
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.labels import text_label
from app.ui.widgets.layouts import column, row


class AtWindowCard(Card):
    """What stands at the window now, or how to call the next."""

    def __init__(self, wiring: QueueWiring, around: Surroundings, parent: QWidget | None = None) -> None:
        """Follow the window's line."""
        super().__init__(parent=parent)
        self._wiring, self._around = wiring, around
        self._ticket: TicketView | None = None
        self._undoable: tuple[TicketView, str] | None = None
        self._waiting = 0
        self.undo = Button(icon="undo-2", kind=Kind.GHOST, size="small")
        self.undo.setShortcut(QKeySequence.StandardKey.Undo)
        self.add_to_head(self.undo)
        self._number, self._state = text_label("", "display"), StateChip(ticket_looks)
        self._service, self._about = text_label("", "strong", wrap=True), text_label("", "soft", wrap=True)
        self.begin, self.finish = Button(icon="play", kind=Kind.PRIMARY), Button(icon="check")
        self.case = Button(icon="file-plus", kind=Kind.PRIMARY)
        self.recall, self.missed = Button(icon="megaphone"), Button(icon="user-x")
        self.pause, self.hand = Button(icon="pause"), Button(icon="arrow-right")
        self._empty, self._stack, self._shown = EmptyState("bell"), QStackedWidget(), QWidget()
        head = row(self._number, self._state, 1, space=14)
        first = row(self.begin, self.case, self.recall, self.missed, 1)
        second = row(self.pause, self.hand, 1, self.finish)
        self._shown.setLayout(column(head, self._service, self._about, 1, first, second, space=6))
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._shown)
        self.add(self._stack)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._connect()
        self.settle()

    def show_line(self, line: Line) -> None:
        """Show the ticket at this window."""
        self._ticket, self._waiting, self._undoable = line.mine, len(line.waiting), line.undo
        self.retranslate()

    def retranslate(self) -> None:
        """Set every word."""
        if not hasattr(self, "_shown"):
            return
        self.set_title(translate("Queue", "At my window"))
        self.begin.setText(translate("Queue", "Begin service"))
        self.case.setText(translate("Queue", "Open the case"))
        self.recall.setText(translate("Queue", "Call again"))
        self.missed.setText(translate("Queue", "Did not come"))
        self.pause.setText(translate("Queue", "Set aside"))
        self.hand.setText(translate("Queue", "Hand over…"))
        self.finish.setText(translate("Queue", "Finish"))
        self._say_undo()
        self._stack.setCurrentWidget(self._shown if self._ticket else self._empty)
        if self._ticket is not None:
            self._say_ticket(self._ticket)
        else:
            self._say_empty()

    def _connect(self) -> None:
        self._empty.acted.connect(self._wiring.call_next)
        self.begin.clicked.connect(self._wiring.start)
        self.case.clicked.connect(self._wiring.open_case)
        self.recall.clicked.connect(self._wiring.recall)
        self.missed.clicked.connect(self._wiring.missed)
        self.finish.clicked.connect(self._wiring.finish)
        self.pause.clicked.connect(lambda: self._wiring.act(self._ticket, "pause") if self._ticket else None)
        self.hand.clicked.connect(self._hand_over)
        self.undo.clicked.connect(self._undo)
        self._wiring.changed.connect(self.show_line)

    def _hand_over(self) -> None:
        self._wiring.neighbours(self._ask_to_hand_over)

    def _ask_to_hand_over(self, neighbours: tuple[WindowLine, ...]) -> None:
        wish = ask_to_hand_over(self, self._ticket.number, neighbours) if self._ticket else None
        if wish is not None:
            self._wiring.hand_over(wish)

    def _undo(self) -> None:
        if self._undoable is not None:
            self._wiring.act(self._undoable[0], "undo")

    def _say_undo(self) -> None:
        self.undo.setVisible(self._undoable is not None)
        if self._undoable is not None:
            ticket, step = self._undoable
            words = word(vocabulary.ACTIONS, step)
            self.undo.setText(translate("Queue", "Undo: {number} {step}").format(number=ticket.number, step=words))

    def _say_ticket(self, ticket: TicketView) -> None:
        serving = ticket.state == "serving"
        self._number.setText(ticket.number)
        self._state.set_state(ticket.state)
        self._service.setText(self._around.words.service(ticket.service_code))
        since = self._around.hour(ticket.serving_at or ticket.called_at or ticket.issued_at)
        name = ticket.client_name or translate("Queue", "Not identified yet")
        parts = [name, word(vocabulary.TICKET_LINES, ticket.line)]
        parts.append(translate("Queue", "since {hour}").format(hour=since))
        if ticket.calls > 1 and not serving:
            parts.append(translate("Queue", "called {count} times").format(count=ticket.calls))
        self._about.setText(" · ".join(parts))
        for button in (self.begin, self.recall, self.missed):
            button.setVisible(not serving)
        for button in (self.case, self.pause, self.hand, self.finish):
            button.setVisible(serving)

    def _say_empty(self) -> None:
        if self._waiting:
            sentence = translate("Queue", "Call the next number; F5 does it from everywhere.")
            self._empty.say(translate("Queue", "Your window is free"), sentence, translate("Queue", "Call next"))
        else:
            sentence = translate("Queue", "As soon as reception or the kiosk gives a ticket, it appears below.")
            self._empty.say(translate("Queue", "Nobody is waiting"), sentence)

"""One window's hold on the line: the ticket bar and the queue page show and do the same."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from app.services.queue import QueueDesk
from app.services.queue_views import TicketView
from app.ui import language
from app.ui.counter.surroundings import Surroundings
from app.ui.language import translate
from app.ui.theme.tokens import Tone
from app.ui.widgets.ticket_bar import TicketBar, TicketOnHand

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Line:
    """The line as this window sees it."""

    waiting: tuple[TicketView, ...] = ()
    """In calling order."""
    parked: tuple[TicketView, ...] = ()
    mine: TicketView | None = None


class QueueWiring(QObject):
    """Does what the ticket bar's buttons say.

    Signals:
        changed: with the Line, after every look at it.
    """

    changed = Signal(object)

    def __init__(
        self, bar: TicketBar, desk: QueueDesk, around: Surroundings, *, window: str,
        open_case_for: Callable[[TicketView], object],
    ) -> None:  # fmt: skip
        """Wire the bar; ``open_case_for`` is called when a client's service begins."""
        super().__init__(bar)
        self.line = Line()
        self._bar, self._desk, self._around = bar, desk, around
        self._window, self._open_case_for = window, open_case_for
        self._open = True
        self._begun_on: date | None = None
        self._acting = False
        """Whether something is under way: a second press before the bar shows the first is the same press."""
        bar.call_next.connect(self.call_next)
        bar.recall.connect(self.recall)
        bar.no_show.connect(self.missed)
        bar.serve.connect(self.start)
        bar.finish.connect(self.finish)
        bar.pause.connect(self.pause_window)
        around.feed.follow(bar, {"ticket"}, self.reload)
        language.active().changed.connect(self._say_again)
        self._name_window()

    def reload(self) -> None:
        """Look at the line anew."""
        self._around.tasks.run(self, self._look, self._show, failed=self._let_go)

    def call_next(self) -> None:
        """Call whoever is next."""
        self._run(self._desk.call_next, self._called)

    def call(self, ticket: TicketView) -> None:
        """Call one that waits, out of turn."""
        self._do(partial(self._desk.call, ticket.ticket_id))

    def recall(self) -> None:
        """Call the ticket at the window again."""
        if self.line.mine is not None:
            self._do(partial(self._desk.recall, self.line.mine.ticket_id))

    def missed(self) -> None:
        """Say that the client did not come; the number can be put back in line."""
        mine = self.line.mine
        if mine is not None:
            said = translate("Queue", "{number} is set aside as missed.").format(number=mine.number)
            self._do(partial(self._desk.missed, mine.ticket_id), said)

    def start(self) -> None:
        """Begin the service, and open its case."""
        if self.line.mine is not None:
            self._run(partial(self._desk.start_serving, self.line.mine.ticket_id), self._started)

    def finish(self) -> None:
        """End the service."""
        mine = self.line.mine
        if mine is not None:
            said = translate("Queue", "{number} is served.").format(number=mine.number)
            self._do(partial(self._desk.finish, mine.ticket_id), said)

    def hand_over(self, reason: str) -> None:
        """Hand the ticket at the window over to whoever takes it."""
        if self.line.mine is not None:
            self._do(partial(self._desk.transfer, self.line.mine.ticket_id, reason))

    def act(self, ticket: TicketView, action: str) -> None:
        """Do what else can be done with a ticket: requeue, abandon, pause, resume, accept."""
        self._do(partial(self._desk.act, ticket.ticket_id, action))

    def open_case(self) -> None:
        """Open the case of the ticket that is being served."""
        if self.line.mine is not None:
            self._open_case_for(self.line.mine)

    def pause_window(self, paused: bool) -> None:  # noqa: FBT001 - the bar's signal brings it
        """Stop calling for a while, or go on."""
        self._open = not paused
        self._name_window()

    def _say_again(self) -> None:
        """Name the window and its ticket in the language that was switched to."""
        self._name_window()
        self._show(self.line)

    def _name_window(self) -> None:
        title = translate("Queue", "Window {window}").format(window=self._window) if self._window else ""
        self._bar.set_window(title, is_open=self._open)

    def _do(self, work: Callable[[], TicketView], said: str = "") -> None:
        self._run(work, partial(self._done, said))

    def _run(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        if not self._acting:
            self._acting = True
            self._around.tasks.run(self, work, done, failed=self._failed)

    def _done(self, said: str, ticket: TicketView) -> None:
        del ticket
        if said:
            self._around.notify(said, Tone.GOOD)
        self.reload()

    def _failed(self, error: Exception) -> bool:
        """Show the line as it is now; the error path says what went wrong."""
        del error
        self.reload()
        return False

    def _let_go(self, error: Exception) -> bool:
        """Take presses again where the line cannot be looked at; the error path says why."""
        del error
        self._acting = False
        return False

    def _called(self, ticket: TicketView | None) -> None:
        if ticket is None:
            self._around.notify(translate("Queue", "Nobody is waiting."), Tone.NOTE)
        self.reload()

    def _started(self, ticket: TicketView) -> None:
        self.reload()
        self._open_case_for(ticket)

    def _look(self) -> Line:
        today = self._around.now().astimezone(self._around.zone).date()
        if self._begun_on != today:
            # The first look of a day, also where the program ran through the night.
            self._desk.close_earlier_days()
            self._begun_on = today
        return Line(self._desk.waiting(), self._desk.parked(), self._desk.mine())

    def _show(self, line: Line) -> None:
        self.line, self._acting = line, False
        self._bar.set_waiting(len(line.waiting))
        self._bar.show_ticket(self._on_hand(line.mine) if line.mine is not None else None)
        self.changed.emit(line)

    def _on_hand(self, ticket: TicketView) -> TicketOnHand:
        return TicketOnHand(
            number=ticket.number,
            service=self._around.words.service(ticket.service_code),
            client=ticket.client_name,
            since=ticket.serving_at or ticket.called_at or ticket.issued_at,
            serving=ticket.serving_at is not None,
            calls=ticket.calls,
        )

"""One window's hold on the line: the ticket bar and the queue page show and do the same."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import TypeVar
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from app.domain.errors import RuleViolation
from app.domain.ticket_workflow import AT_WINDOW
from app.domain.windows import Opening
from app.services.queue import QueueDesk
from app.services.queue_views import TicketView, WindowLine
from app.services.windows import WindowDesk
from app.ui import language
from app.ui.counter.surroundings import Surroundings
from app.ui.language import translate
from app.ui.tasks import Lane
from app.ui.theme.tokens import Tone
from app.ui.widgets.ticket_bar import TicketBar, TicketOnHand

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class HandOver:
    """To whom a ticket goes, and why; whoever takes it where neither window nor person is named."""

    reason: str
    window: str = ""
    staff_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """The line as this window sees it."""

    waiting: tuple[TicketView, ...] = ()
    """In calling order."""
    parked: tuple[TicketView, ...] = ()
    mine: TicketView | None = None
    undo: tuple[TicketView, str] | None = None
    """The ticket touched last at this window, and which step of it can be taken back."""
    lost: TicketView | None = None
    """What stood at this window until another terminal turned out to have called it earlier."""
    opening: Opening | None = None
    """Whether the window is open, paused or closed; None before the day's first word about it."""


class QueueWiring(QObject):
    """Does what the ticket bar's buttons say.

    Signals:
        changed: with the Line, after every look at it.
        out_of_turn: with the TicketView that was to be called, and the number whose turn it is.
    """

    changed = Signal(object)
    out_of_turn = Signal(object, str)

    def __init__(
        self, bar: TicketBar, desk: QueueDesk, windows: WindowDesk, around: Surroundings, *, window: str,
        open_case_for: Callable[[TicketView], object], close_earlier_days: Callable[[], object],
    ) -> None:  # fmt: skip
        """Wire the bar; ``open_case_for`` is called when a client's service begins."""
        super().__init__(bar)
        self.line = Line()
        self._bar, self._desk, self._windows, self._around = bar, desk, windows, around
        self._window, self._open_case_for, self._close_earlier_days = window, open_case_for, close_earlier_days
        self._touched: UUID | None = None
        self._begun_on: date | None = None
        self._acting = False
        """Whether something is under way: a second press before the bar shows the first is the same press."""
        bar.call_next.connect(self.call_next)
        bar.recall.connect(self.recall)
        bar.no_show.connect(self.missed)
        bar.serve.connect(self.start)
        bar.finish.connect(self.finish)
        bar.pause.connect(self.pause_window)
        around.feed.follow(bar, {"ticket", "window_state"}, self.reload)
        language.active().changed.connect(self._say_again)
        self._name_window()

    def reload(self) -> None:
        """Look at the line anew."""
        self._around.tasks.run(self, self._look, self._show, failed=self._let_go)

    def call_next(self) -> None:
        """Call whoever is next."""
        self._run(self._desk.call_next, self._called, Lane.NETWORK)

    def call(self, ticket: TicketView, reason: str = "") -> None:
        """Call one that waits; where others stand before it, the desk asks why."""
        self._run(partial(self._desk.call, ticket.ticket_id, reason), self._called, Lane.NETWORK, ticket)

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

    def hand_over(self, wish: HandOver) -> None:
        """Hand the ticket at the window over to whoever is meant."""
        if self.line.mine is not None:
            self._do(partial(self._desk.transfer, self.line.mine.ticket_id, wish.reason, wish.window, wish.staff_id))

    def neighbours(self, shown: Callable[[tuple[WindowLine, ...]], None]) -> None:
        """Look who sits where, for a hand-over."""
        self._around.tasks.run(self, self._windows.others, shown)

    def act(self, ticket: TicketView, action: str) -> None:
        """Do what else can be done with a ticket: requeue, abandon, pause, resume, accept, undo."""
        self._do(partial(self._desk.act, ticket.ticket_id, action))

    def open_case(self) -> None:
        """Open the case of the ticket that is being served."""
        if self.line.mine is not None:
            self._open_case_for(self.line.mine)

    def pause_window(self, paused: bool) -> None:  # noqa: FBT001 - the bar's signal brings it
        """Stop calling for a while, or go on."""
        work = self._windows.pause if paused else self._windows.open
        self._run(work, lambda _done: self.reload())

    def _say_again(self) -> None:
        """Name the window and its ticket in the language that was switched to."""
        self._name_window()
        self._show(self.line)

    def _name_window(self) -> None:
        title = translate("Queue", "Window {window}").format(window=self._window) if self._window else ""
        self._bar.set_window(title, self.line.opening or Opening.CLOSED)

    def _do(self, work: Callable[[], TicketView], said: str = "") -> None:
        self._run(work, partial(self._done, said))

    def _run(
        self, work: Callable[[], T], done: Callable[[T], None], lane: Lane = Lane.DATABASE,
        wanted: TicketView | None = None,
    ) -> None:  # fmt: skip
        if not self._acting:
            self._acting = True
            failed = partial(self._failed, wanted)
            self._around.tasks.run(self, work, done, lane=lane, failed=failed)

    def _done(self, said: str, ticket: TicketView) -> None:
        self._touched = ticket.ticket_id
        if said:
            self._around.notify(said, Tone.GOOD)
        self.reload()

    def _failed(self, wanted: TicketView | None, error: Exception) -> bool:
        """Show the line as it is now; the error path says what went wrong, a dialog asks why a turn is not kept."""
        self.reload()
        if wanted is None or not isinstance(error, RuleViolation) or error.code != "queue.out_of_turn":
            return False
        self._acting = False
        self.out_of_turn.emit(wanted, str(error.params["number"]))
        return True

    def _let_go(self, error: Exception) -> bool:
        """Take presses again where the line cannot be looked at; the error path says why."""
        del error
        self._acting = False
        return False

    def _called(self, ticket: TicketView | None) -> None:
        if ticket is None:
            self._around.notify(translate("Queue", "Nobody is waiting."), Tone.NOTE)
        else:
            self._touched = ticket.ticket_id
        self.reload()

    def _started(self, ticket: TicketView) -> None:
        self._touched = ticket.ticket_id
        self.reload()
        self._open_case_for(ticket)

    def _look(self) -> Line:
        today = self._around.now().astimezone(self._around.zone).date()
        if self._begun_on != today:
            # The first look of a day, also where the program ran through the night.
            self._close_earlier_days()
            self._begun_on = today
        mine, before = self._desk.mine(), self.line.mine
        lost = None
        if before is not None and (mine is None or mine.ticket_id != before.ticket_id):
            lost = self._lost(before.ticket_id)
        opening = self._windows.mine()
        return Line(
            waiting=self._desk.waiting(),
            parked=self._desk.parked(),
            mine=mine,
            undo=self._undo(),
            lost=lost,
            opening=opening.state if opening else None,
        )

    def _lost(self, ticket_id: UUID) -> TicketView | None:
        """Return a ticket that stands at another window now, although nobody here handed it over."""
        now = self._desk.touched(ticket_id).ticket
        return now if now.state in AT_WINDOW else None

    def _undo(self) -> tuple[TicketView, str] | None:
        if self._touched is None:
            return None
        touched = self._desk.touched(self._touched)
        return (touched.ticket, touched.undo) if touched.undo else None

    def _show(self, line: Line) -> None:
        self.line, self._acting = line, False
        self._name_window()
        if line.lost is not None:
            said = translate("Queue", "{number} was called at window {window} first: your call does not count.")
            self._around.notify(said.format(number=line.lost.number, window=line.lost.window), Tone.ACT)
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

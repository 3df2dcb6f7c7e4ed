"""The top of the window: the window's state, the ticket being served, and the search."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from app.domain.windows import Opening
from app.ui.language import translate
from app.ui.theme import theme
from app.ui.theme.tokens import Tone
from app.ui.widgets.buttons import Button, IconButton, Kind
from app.ui.widgets.chips import Chip
from app.ui.widgets.labels import rule, text_label
from app.ui.widgets.layouts import column, row
from app.ui.widgets.live import LiveFrame
from app.ui.widgets.search_box import SearchBox

LONG_SERVICE_MINUTES = 30


@dataclass(frozen=True, slots=True, kw_only=True)
class TicketOnHand:
    """What the bar says of the ticket at this window."""

    number: str
    service: str
    client: str = ""
    since: datetime
    """Called or serving since."""
    serving: bool = False
    calls: int = 1


class TicketBar(LiveFrame):
    """Calls tickets and shows the one on hand; whoever wires it does the work.

    Signals:
        call_next, recall, no_show, serve, finish: the buttons.
        pause: True to pause the window, False to open it again.
    """

    call_next = Signal()
    recall = Signal()
    no_show = Signal()
    serve = Signal()
    finish = Signal()
    pause = Signal(bool)

    def __init__(self, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        """Count minutes by this clock."""
        super().__init__(parent, role="bar")
        self._now = now
        self._ticket: TicketOnHand | None = None
        self._window, self._opening, self._waiting = "", Opening.OPEN, 0
        self._title = text_label("", "strong")
        self._state = Chip()
        self._number = text_label("", "title")
        self._about = text_label("", "soft")
        self._minutes = Chip()
        self.next_button = Button(icon="bell", kind=Kind.PRIMARY)
        self._recall, self._absent = IconButton("megaphone"), IconButton("user-x")
        self._serve, self._finish, self._pause = Button(icon="play"), Button(icon="check"), IconButton("pause")
        self.search = SearchBox(shortcut="Ctrl+K")
        self._window_part = self._group()
        body = row(self._window_part, 1, self.search, margin=(16, 8, 16, 8), space=16)
        body.setStretchFactor(self.search, 4)
        self.setLayout(body)
        self._connect()
        tick = QTimer(self, interval=15_000)
        tick.timeout.connect(self._count_minutes)
        tick.start()
        self.settle()

    def set_window(self, title: str, opening: Opening = Opening.OPEN) -> None:
        """Say which window this is, and whether it calls; an empty title hides the ticket part."""
        self._window, self._opening = title, opening
        self.retranslate()

    def set_calling(self, calls: bool) -> None:  # noqa: FBT001 - a setter
        """Leave only the search for somebody who calls no tickets."""
        self._window_part.setVisible(calls)

    def set_waiting(self, count: int) -> None:
        """Say how many wait for this window; with none, Call next rests."""
        self._waiting = count
        self.retranslate()

    def show_ticket(self, ticket: TicketOnHand | None) -> None:
        """Show the ticket on hand, or none."""
        self._ticket = ticket
        self.retranslate()

    def retranslate(self) -> None:
        """Set every word and show what fits the state."""
        ticket = self._ticket
        self._window_part.setVisible(bool(self._window))
        self._title.setText(self._window)
        words, icon, tone = {
            Opening.OPEN: (translate("Shell", "Open"), "circle-dot", Tone.GOOD),
            Opening.PAUSED: (translate("Shell", "Paused"), "pause", Tone.SOON),
            Opening.CLOSED: (translate("Shell", "Closed"), "circle", Tone.NEUTRAL),
        }[self._opening]
        self._state.show_state(words, icon=icon, tone=tone)
        self._number.setText(ticket.number if ticket else "")
        idle = translate("Shell", "{count} waiting").format(count=self._waiting)
        about = " · ".join(part for part in (ticket.service, ticket.client) if part) if ticket else idle
        self._about.setText(about)
        called = ticket is not None and not ticket.serving
        for part in (self._number, self._minutes):
            part.setVisible(ticket is not None)
        for button in (self._serve, self._recall, self._absent):
            button.setVisible(called)
        self._finish.setVisible(ticket is not None and ticket.serving)
        self.next_button.setText(translate("Shell", "Call next"))
        self.next_button.setEnabled(self._opening is not Opening.PAUSED and self._waiting > 0 and (ticket is None))
        self.next_button.setVisible(ticket is None)
        self._serve.setText(translate("Shell", "Begin service"))
        self._finish.setText(translate("Shell", "Finish"))
        self._recall.say(translate("Shell", "Call again"), "F6")
        self._absent.say(translate("Shell", "Client did not come"), "F7")
        is_open = self._opening is Opening.OPEN
        self._pause.set_icon("pause" if is_open else "play")
        self._pause.say(translate("Shell", "Pause window") if is_open else translate("Shell", "Open window"))
        self.search.setPlaceholderText(translate("Shell", "Search name, pinyin, last four digits, ticket…  Ctrl+K"))
        self._count_minutes()

    def restyle(self) -> None:
        """Keep sizes in step with the type."""
        self.search.setMinimumWidth(theme.active().px(150))
        self.search.setMaximumWidth(theme.active().px(380))
        self.setMinimumHeight(theme.active().px(60))

    def _group(self) -> QWidget:
        group = QWidget()
        window = column(self._title, self._state, space=2)
        words = column(row(self._number, self._minutes, 1, space=10), self._about, space=0)
        group.setLayout(
            row(
                window, rule(upright=True), words, self.next_button, self._serve, self._finish, self._recall,
                self._absent, self._pause, space=12,
            )
        )  # fmt: skip
        return group

    def _connect(self) -> None:
        self.next_button.clicked.connect(self.call_next)
        self.next_button.setShortcut("F5")
        self._recall.clicked.connect(self.recall)
        self._absent.clicked.connect(self.no_show)
        self._serve.clicked.connect(self.serve)
        self._serve.setShortcut("F10")
        self._finish.clicked.connect(self.finish)
        self._finish.setShortcut("F9")
        self._pause.clicked.connect(lambda: self.pause.emit(self._opening is Opening.OPEN))

    def _count_minutes(self) -> None:
        if self._ticket is None:
            return
        minutes = max(0, int((self._now() - self._ticket.since).total_seconds() // 60))
        tone = Tone.SOON if minutes >= LONG_SERVICE_MINUTES else Tone.NOTE
        words = translate("Shell", "{minutes} min").format(minutes=minutes)
        self._minutes.show_state(words, icon="timer", tone=tone)

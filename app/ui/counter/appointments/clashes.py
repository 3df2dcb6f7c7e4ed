"""Clashes: two terminals gave out one time while apart; the later asker gets another one (rules 4.1)."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QWidget

from app.domain.booking import FreeTime
from app.domain.intervals import Interval
from app.services.appointment_book import AppointmentBook, ClashTask
from app.services.calendar_board import TriedTime
from app.ui.counter.appointments.acts import AppointmentActs, Wish
from app.ui.counter.appointments.agenda import Names, when_words
from app.ui.counter.surroundings import Surroundings
from app.ui.language import translate
from app.ui.theme.tokens import Tone
from app.ui.widgets.buttons import Button
from app.ui.widgets.cards import Card
from app.ui.widgets.chips import Chip
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.flow import Flow
from app.ui.widgets.labels import text_label
from app.ui.widgets.layouts import column, emptied, row
from app.ui.widgets.live import LiveWidget


class ClashCard(Card):
    """One appointment that lost its time, and three others for it.

    Signals:
        taken: one of the times was chosen; with the FreeTime.
        shown: the appointment is to be seen in the calendar.
    """

    taken = Signal(object)
    shown = Signal()

    def __init__(self, task: ClashTask, names: Names, around: Surroundings, parent: QWidget | None = None) -> None:
        """Show a task."""
        super().__init__(parent=parent)
        self.task, line = task, task.appointment
        chip = Chip(translate("Appointments", "Clash"), icon="triangle-alert", tone=Tone.ACT)
        who = translate("Appointments", "{who} · {what}").format(
            who=line.client_name, what=around.words.service(line.service_code)
        )
        about = translate("Appointments", "{when} with {whom} went to somebody who had asked earlier. Phone {phone}.")
        words = about.format(when=when_words(line, around), whom=names(line.staff_id), phone=line.phone)
        self.add(row(text_label(who, "subtitle"), 1, chip, space=8))
        self.add(text_label(words, "soft", wrap=True))
        self.buttons, flow = [], Flow(space=6)
        for free in task.proposed:
            title = f"{around.moment(free.starts_at)}–{around.hour(free.ends_at)} · {names(free.staff_id)}"
            button = Button(title, icon="calendar-check", size="small")
            button.clicked.connect(partial(self._take, free))
            self.buttons.append(button)
            flow.add(button)
        self.other = Button(translate("Appointments", "Another time…"), icon="calendar", size="small")
        self.other.clicked.connect(self.shown)
        flow.add(self.other)
        self.add(flow)

    def _take(self, free: FreeTime) -> None:
        self.taken.emit(free)


class ClashPage(LiveWidget):
    """All clashes.

    Signals:
        counted: with how many there are, twice: all of them want somebody now.
        shown: an appointment is to be seen in the calendar; with its AppointmentLine.
    """

    counted = Signal(int, int)
    shown = Signal(object)

    def __init__(
        self, book: AppointmentBook, acts: AppointmentActs, names: Names, around: Surroundings,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        """Read the clashes from the book."""
        super().__init__(parent)
        self._book, self._acts, self._names, self._around = book, acts, names, around
        self.cards: list[ClashCard] = []
        self._tasks: tuple[ClashTask, ...] = ()
        self._about, self._empty = text_label("", "soft", wrap=True), EmptyState("check-check")
        self._stack, self._list = QStackedWidget(), column(space=12)
        holder, scroll = QWidget(), QScrollArea()
        holder.setLayout(column(self._list, 1))
        scroll.setWidget(holder)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._stack.addWidget(scroll)
        self._stack.addWidget(self._empty)
        body = column(self._about, space=10, margin=(0, 12, 0, 0))
        body.addWidget(self._stack, 1)
        self.setLayout(body)
        self.settle()

    def reload(self) -> None:
        """Look again."""
        self._around.tasks.run(self, self._book.clashes, self._show)

    def retranslate(self) -> None:
        """Set every word."""
        self._about.setText(
            translate("Appointments", "Booked on two terminals while they were apart. Who asked first keeps the time.")
        )
        self._empty.say(
            translate("Appointments", "No clashes"),
            translate("Appointments", "Where two terminals gave out one time while apart, the later one stands here."),
        )
        self._show(self._tasks)

    def _show(self, tasks: tuple[ClashTask, ...]) -> None:
        self._tasks = tasks
        emptied(self._list)
        self.cards = []
        for task in tasks:
            card = ClashCard(task, self._names, self._around)
            card.taken.connect(partial(self._take, task))
            card.shown.connect(partial(self.shown.emit, task.appointment))
            self.cards.append(card)
            self._list.addWidget(card)
        self._stack.setCurrentIndex(0 if tasks else 1)
        self.counted.emit(len(tasks), len(tasks))

    def _take(self, task: ClashTask, free: FreeTime) -> None:
        to = TriedTime(interval=Interval(free.starts_at, free.ends_at), staff_id=free.staff_id, room_id=free.room_id)
        self._acts.move(Wish(task.appointment, to))

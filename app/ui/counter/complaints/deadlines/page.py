"""Deadlines of complaints: a board of how near they are, or a list; and counting all of them again (rules 3.8, 7.2)."""

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QTabBar, QWidget

from app.domain.errors import GuitaiError
from app.services.complaint_ports import Order, Sort, Urgency
from app.services.complaint_recount import Recount
from app.services.complaint_register import Nearness, RegisterLine
from app.ui import messages
from app.ui.counter.complaints.deadlines.lane import Lane
from app.ui.counter.complaints.register.columns import deadline_columns
from app.ui.counter.complaints.register.desks import RegisterUse
from app.ui.counter.complaints.register.page import KINDS
from app.ui.counter.surroundings import Surroundings
from app.ui.language import translate
from app.ui.models import Page, PagedModel, PageRequest
from app.ui.progress import Cancelled, Progress
from app.ui.theme.tokens import Tone
from app.ui.widgets.banner import Banner
from app.ui.widgets.buttons import Button
from app.ui.widgets.data_table import DataTable
from app.ui.widgets.layouts import column, row
from app.ui.widgets.live import LiveWidget
from app.ui.widgets.progress_panel import ProgressPanel

LANES: Final = (Urgency.LATE, Urgency.TODAY, Urgency.SOON, Urgency.LATER)
_SHOWN: Final = 30
"""Cards in a lane; the list holds all."""
Found = dict[Urgency, tuple[int, Sequence[RegisterLine]]]


class DeadlinesPage(LiveWidget):
    """What is due, the earliest running clock of each complaint deciding where it stands."""

    def __init__(self, use: RegisterUse, around: Surroundings, parent: QWidget | None = None) -> None:
        """Show the board; complaints that were not counted yet are counted beside."""
        super().__init__(parent)
        self._use, self._around = use, around
        self.tabs, self._stack = QTabBar(), QStackedWidget()
        self.recount = Button(icon="refresh-cw", size="small")
        self.note, self.progress = Banner(tone=Tone.NOTE), ProgressPanel()
        self.lanes = {urgency: Lane(urgency, around) for urgency in LANES}
        self.model: PagedModel[RegisterLine] = PagedModel(deadline_columns(use.words, around), around.tasks, self._page)
        self.table: DataTable[RegisterLine] = DataTable(self.model, name="complaint-deadlines", memory=around.memory)
        self._counting = False
        self._lay_out()
        self._connect()
        self.settle()
        self.catch_up()
        self.reload()

    def reload(self) -> None:
        """Look again what is due."""
        self._around.tasks.run(self, self._found, self._show)
        self.model.reload()

    def catch_up(self) -> None:
        """Count what came from elsewhere, or what another calendar counts otherwise, with progress."""
        if self._counting:
            return
        self._counting = True
        progress = self.progress.watch(Progress(self), translate("Deadlines", "Counting deadlines again"))

        def report(done: int, total: int) -> None:
            progress.report(done / max(1, total))

        work = partial(self._use.due.catch_up, report)
        self._around.tasks.run(self, work, self._recounted, failed=self._not_counted, progress=progress)
        self.progress.hide()
        progress.moved.connect(lambda step: self.progress.setVisible(0 < step.done < 1))

    def retranslate(self) -> None:
        """Set every word."""
        self.tabs.setTabText(0, translate("Deadlines", "Board"))
        self.tabs.setTabText(1, translate("Deadlines", "List"))
        self.recount.setText(translate("Deadlines", "Count again"))
        self.table.empty.say(
            translate("Deadlines", "Nothing is due"),
            translate("Deadlines", "A complaint on which a clock runs appears here, the first due first."),
            icon="calendar-check",
        )

    def _lay_out(self) -> None:
        for _ in range(2):
            self.tabs.addTab("")
        self.tabs.setExpanding(False)
        inside, area = QWidget(), QScrollArea()
        lanes = row(*self.lanes.values(), space=12)
        for at in range(len(self.lanes)):
            lanes.setStretch(at, 1)
        inside.setLayout(lanes)
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        self._stack.addWidget(area)
        self._stack.addWidget(self.table)
        outer = column(row(self.tabs, 1, self.recount), self.note, self.progress, space=10)
        outer.addWidget(self._stack, 1)
        self.setLayout(outer)

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(self._stack.setCurrentIndex)
        self.recount.clicked.connect(self.catch_up)
        self.table.opened.connect(lambda line: self._use.open_complaint(line.complaint_id))
        for lane in self.lanes.values():
            lane.opened.connect(self._use.open_complaint)
        self._around.feed.follow(self, KINDS, self.reload)

    def _found(self) -> Found:
        bounds, register = Nearness(self._use.place), self._use.register
        order = Order(Sort.DUE, descending=False, limit=_SHOWN)
        wanted = {urgency: bounds.wanted(urgency) for urgency in LANES}
        return {near: (register.count(what), register.page(what, order).rows) for near, what in wanted.items()}

    def _show(self, found: Found) -> None:
        for urgency, (total, lines) in found.items():
            self.lanes[urgency].show_lines(total, lines)

    def _page(self, request: PageRequest) -> Page[RegisterLine]:
        after = request.after if isinstance(request.after, tuple) else None
        order = Order(Sort.DUE, descending=False, after=after, limit=request.limit)
        found = self._use.register.page(Nearness.running(), order)
        return Page(found.rows, found.after)

    def _recounted(self, done: Recount) -> None:
        self._counting = False
        self.progress.finish()
        if done.moved:
            words = translate("Deadlines", "{counted} complaints were counted again; the limits of {moved} moved.")
            self.note.say(words.format(counted=done.counted, moved=done.moved))
        if done.counted:
            self.reload()

    def _not_counted(self, error: Exception) -> bool:
        self._counting = False
        self.progress.finish()
        if isinstance(error, GuitaiError):
            self.note.say(messages.say(error), tone=Tone.ACT)
        return isinstance(error, Cancelled | GuitaiError)

"""Today: how the day stands, what waits for the person, and the way to the next thing."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from app.domain.drafts import Draft
from app.domain.policy import Permission
from app.services.drafts import DraftShelf
from app.services.improvements import ImprovementDesk
from app.services.printing import PrintDesk
from app.services.today import TodayDesk, TodayView
from app.services.views import ImprovementView, PrintView
from app.ui.counter.seal_watch import SealWatch
from app.ui.counter.surroundings import Surroundings
from app.ui.counter.today.cases import CasesCard
from app.ui.counter.today.doors import QUEUE, RECEPTION, Day, TodayDoors
from app.ui.counter.today.drafts import DraftsCard
from app.ui.counter.today.figures import Figures
from app.ui.counter.today.first_steps import FirstSteps
from app.ui.counter.today.greeting import Greeting
from app.ui.counter.today.improvements import ImprovementsCard
from app.ui.counter.today.matters import Matters
from app.ui.counter.today.next_days import NextDays
from app.ui.language import translate
from app.ui.theme import theme
from app.ui.widgets.buttons import Button, Kind
from app.ui.widgets.layouts import column, row
from app.ui.widgets.live import LiveWidget

_KINDS: Final = frozenset(
    {"ticket", "lobby_step", "service_case", "step", "confirmation", "print_job", "improvement_item"}
)
_DECIDING: Final = (Permission.REVIEW_CASE, Permission.APPROVE_CASE)
_MINUTE_MS: Final = 60_000


@dataclass(frozen=True, slots=True)
class News:
    """One look at the day."""

    view: TodayView
    pending: tuple[PrintView, ...]
    drafts: Sequence[Draft]
    improvements: tuple[ImprovementView, ...]


class TodayPage(LiveWidget):
    """The first page of the day."""

    def __init__(
        self, desk: TodayDesk, prints: PrintDesk, day: Day, around: Surroundings, doors: TodayDoors, *,
        shelf: DraftShelf | None = None, improvements: ImprovementDesk | None = None, parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        """Look with the desk; ``shelf`` holds the person's drafts."""
        super().__init__(parent)
        self._desk, self._prints, self._day, self._around, self._doors = desk, prints, day, around, doors
        self._shelf, self._improvements = shelf, improvements
        self.unhappy = ImprovementsCard(improvements, around) if improvements is not None else None
        self.seal = SealWatch(day.seal, around) if day.seal is not None else None
        self._view: TodayView | None = None
        self._decides, self._makes = day.may(*_DECIDING), day.may(Permission.APPLY_CASE)
        self.greeting = Greeting(day.actor.name, day.calendar, day.policy.hours, around)
        self.matters, self.figures = Matters(prints, around), Figures(day.policy.limits.fairness_cap)
        self.mine = CasesCard("clipboard-list", _mine_words, around)
        self.for_me = CasesCard("clipboard-check", _for_me_words, around)
        self.drafts, self.steps = DraftsCard(shelf, around), FirstSteps(doors.desks)
        self.days = NextDays(day.calendar, self._today())
        self.receive, self.call = Button(icon="user-plus"), Button(icon="megaphone")
        self.decide = Button(icon="clipboard-check")
        self._minute = QTimer(self, interval=_MINUTE_MS)
        self._lay_out()
        self._connect()
        around.feed.follow(self, _KINDS, self.reload)
        self.settle()
        self.reload()

    def reload(self) -> None:
        """Look again."""
        self._around.tasks.run(self, self._look, self._show)

    def retranslate(self) -> None:
        """Set every word."""
        waiting = self._view.waiting if self._view else 0
        self.receive.setText(translate("Today", "Receive a client"))
        self.call.setText(translate("Today", "To the queue"))
        self.decide.setText(translate("Today", "Decide what waits"))
        self.call.set_kind(Kind.PRIMARY if waiting else Kind.SECONDARY)
        self.receive.set_kind(Kind.SECONDARY if waiting or self.decide.isVisibleTo(self) else Kind.PRIMARY)

    def showEvent(self, event: QShowEvent) -> None:
        """Let waits and deadlines move on while they are looked at."""
        super().showEvent(event)
        self._minute.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Rest."""
        super().hideEvent(event)
        self._minute.stop()

    def _today(self) -> date:
        return self._around.now().astimezone(self._around.zone).date()

    def _look(self) -> News:
        drafts = self._shelf.of(self._day.actor.staff_id) if self._shelf is not None else ()
        items = self._improvements.open_items() if self._improvements is not None else ()
        return News(self._desk.numbers(), self._prints.pending(), drafts, items)

    def _show(self, news: News) -> None:
        self._view = view = news.view
        self.greeting.retranslate()
        self.days.begin(self._today())
        self.figures.show_view(view)
        self.matters.show_matters(view, news.pending)
        self.for_me.show_cases(view.waiting_for_me)
        # Whoever mostly serves sees what others want of them only while there is something.
        self.for_me.setVisible(bool(view.waiting_for_me) or (self._decides and not self._makes))
        self.mine.show_cases(view.my_open_cases)
        self.drafts.show_drafts(news.drafts)
        if self.unhappy is not None:
            self.unhappy.show_items(news.improvements)
        begun = view.waiting + view.serving + view.served + view.missed + view.abandoned
        self.steps.setVisible(self.steps.keeper or not (begun or view.my_open_cases or view.waiting_for_me))
        self.decide.setVisible(bool(view.waiting_for_me))
        self.retranslate()

    def _lay_out(self) -> None:
        for button, key in ((self.receive, RECEPTION), (self.call, QUEUE)):
            if key not in self._doors.desks:
                button.hide()
        self.decide.hide()
        self.steps.hide()
        for card, shown in ((self.for_me, self._decides), (self.mine, self._makes)):
            card.setMinimumHeight(theme.active().px(220))
            if not shown:
                card.hide()
        self.drafts.setFixedWidth(theme.active().px(320))
        self.days.setFixedWidth(theme.active().px(320))
        side = column(self.drafts, self.days, 1, space=12)
        if self._decides or self._makes:
            lower = row(column(self.for_me, self.mine, space=12), side, space=16)
            lower.setStretch(0, 1)
        else:
            lower = row(side, 1)
        head = row(self.greeting, 1, self.receive, self.call, self.decide, space=8)
        inner = column(
            self.matters, *([self.seal] if self.seal is not None else []), self.figures, self.steps, space=14
        )
        if self.unhappy is not None:
            inner.addWidget(self.unhappy)
        inner.addLayout(lower, 1)
        body = QWidget()
        body.setLayout(inner)
        scroll = QScrollArea()
        scroll.setWidget(body)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        outer = column(head, space=14, margin=(24, 20, 24, 16))
        outer.addWidget(scroll, 1)
        self.setLayout(outer)

    def _connect(self) -> None:
        doors = self._doors
        self.receive.clicked.connect(lambda: doors.open_desk(RECEPTION))
        self.call.clicked.connect(lambda: doors.open_desk(QUEUE))
        self.decide.clicked.connect(self._decide)
        self.steps.desk_asked.connect(doors.go)
        self.drafts.resumed.connect(doors.resume)
        self.matters.cases_asked.connect(self.mine.list.setFocus)
        for card in (self.mine, self.for_me):
            card.opened.connect(doors.open_case)
        self._minute.timeout.connect(self.reload)
        if self.unhappy is not None:
            self.unhappy.changed.connect(self.reload)
            self.unhappy.case_asked.connect(doors.open_case)

    def _decide(self) -> None:
        if self.for_me.first is not None:
            self._doors.open_case(self.for_me.first)


def _mine_words() -> tuple[str, str, str]:
    return (
        translate("Today", "My open cases"),
        translate("Today", "You have no case open"),
        translate("Today", "A case you open at your window stays here until it is in the archive."),
    )


def _for_me_words() -> tuple[str, str, str]:
    return (
        translate("Today", "Waits for my decision"),
        translate("Today", "Nothing waits for you"),
        translate("Today", "Cases that colleagues have prepared and you may review or approve appear here."),
    )

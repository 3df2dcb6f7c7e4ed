"""The calendar: the year at the left, the calculator at the right."""

from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from app.domain.calendars import BranchCalendar
from app.domain.policy import Hours, Permission
from app.services.calendar import CalendarDesk, NoticeEffect
from app.ui.counter.administration.calendar.calculator import Calculator, Counting
from app.ui.counter.administration.calendar.notice import NoticeImport, PickFile
from app.ui.counter.administration.calendar.year import YearCard
from app.ui.counter.administration.wording import May
from app.ui.counter.surroundings import Surroundings
from app.ui.theme import theme
from app.ui.widgets.layouts import column, row
from app.ui.widgets.live import LiveWidget


class CalendarPage(LiveWidget):
    """Working days, holidays, and what falls due when."""

    def __init__(
        self, calendar: BranchCalendar, hours: Hours, around: Surroundings, desk: CalendarDesk, may: May, *,
        pick: PickFile | None = None, parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        """Show a calendar; notices are taken in through the desk by whoever may."""
        super().__init__(parent)
        self._hours, self._around = hours, around
        today = around.now().astimezone(around.zone).date()
        self.year = YearCard(calendar, today, may_import=may(Permission.ADMINISTER_TERMINAL))
        self.calculator = Calculator(self._counting(calendar), today)
        self.notices = NoticeImport(desk, around, self, pick)
        self.calculator.setFixedWidth(theme.active().px(360))
        body, inner = QWidget(), row(self.year, self.calculator, space=14)
        inner.setStretch(0, 1)
        body.setLayout(inner)
        scroll = QScrollArea()
        scroll.setWidget(body)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        outer = column(margin=(0, 14, 0, 0))
        outer.addWidget(scroll, 1)
        self.setLayout(outer)
        self.setFocusProxy(self.year.grid)
        self.year.chosen.connect(self.calculator.begin)
        self.year.import_asked.connect(self.notices.begin)
        self.notices.imported.connect(self._imported)
        self.settle()

    def _counting(self, calendar: BranchCalendar) -> Counting:
        return Counting(calendar, self._hours.terms, self._around.zone)

    def _imported(self, effect: NoticeEffect) -> None:
        self.year.show_calendar(effect.calendar)
        self.year.show_year(effect.notice.year)
        self.calculator.show_calendar(self._counting(effect.calendar))

"""Working hours: everybody at the left, one person's week, plans and absences at the right."""

from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from app.services.staffing import StaffingDesk
from app.services.staffing_views import RosterView
from app.ui.counter.administration.staffing.changes import RosterChanges
from app.ui.counter.administration.staffing.detail import RosterDetail
from app.ui.counter.administration.staffing.words import away_words, roster_hours
from app.ui.counter.surroundings import Surroundings
from app.ui.language import translate
from app.ui.models import Column, RowsModel
from app.ui.theme import theme
from app.ui.widgets.cards import Card
from app.ui.widgets.data_table import DataTable
from app.ui.widgets.labels import text_label
from app.ui.widgets.layouts import column, row
from app.ui.widgets.live import LiveWidget

KINDS = frozenset({"staff", "working_plan", "leave"})


class HoursPage(LiveWidget):
    """Who works when, and who is away."""

    def __init__(self, desk: StaffingDesk, around: Surroundings, parent: QWidget | None = None) -> None:
        """Work with the staffing desk."""
        super().__init__(parent)
        self._desk, self._around = desk, around
        self.changes = RosterChanges(desk, around, self)
        self.detail, self._hint = RosterDetail(self.changes, around), text_label("", "soft", wrap=True)
        model = RowsModel(_columns(around))
        self.table: DataTable[RosterView] = DataTable(model, name="rosters", memory=around.memory)
        self._side = QScrollArea()
        self._lay_out()
        self.table.selected.connect(self._rest)
        around.feed.follow(self, KINDS, self.reload)
        self.settle()
        self.reload()

    def reload(self) -> None:
        """Look again."""
        self._around.tasks.run(self, self._desk.rosters, self._show)

    def retranslate(self) -> None:
        """Set every word."""
        self._hint.setText(
            translate("Staffing", "Appointments are offered in these hours. Who has no plan works the branch's hours.")
        )
        self.table.empty.say(translate("Staffing", "Nobody works here yet"), icon="users")

    def restyle(self) -> None:
        """Keep the detail wide enough for its words."""
        self._side.setFixedWidth(theme.active().px(360))

    def _show(self, rosters: tuple[RosterView, ...]) -> None:
        kept: UUID | None = self.detail.roster.staff_id if self.detail.roster else None
        self.table.model.set_rows(rosters)
        at = next((n for n, one in enumerate(rosters) if one.staff_id == kept), 0)
        if rosters:
            self.table.select_row(at)

    def _rest(self, roster: RosterView | None) -> None:
        self._side.setVisible(roster is not None)
        if roster is not None:
            self.detail.show_roster(roster)

    def _lay_out(self) -> None:
        self._side.setWidget(self.detail)
        self._side.setWidgetResizable(True)
        self._side.setFrameShape(QFrame.Shape.NoFrame)
        self._side.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        left = Card()
        left.add(self._hint)
        left.add(self.table, 1)
        body = row(left, self._side, space=14)
        body.setStretch(0, 1)
        outer = column(margin=(0, 14, 0, 0))
        outer.addLayout(body, 1)
        self.setLayout(outer)
        self.setFocusProxy(self.table)


def _columns(around: Surroundings) -> tuple[Column[RosterView], ...]:
    return (
        Column(
            key="name", title=lambda: translate("Staffing", "Name"), text=lambda one: one.name, width=104,
            sort=lambda one: one.name,
        ),
        Column(
            key="window", title=lambda: translate("Staffing", "Window"), text=lambda one: one.window or "–", width=72,
            sort=lambda one: one.window,
        ),
        Column(
            key="hours", title=lambda: translate("Staffing", "Hours"), text=lambda one: roster_hours(one)[0], width=196,
            icon=lambda one: (roster_hours(one)[1], "ink_soft"), sort=lambda one: one.by_branch_hours,
        ),
        Column(
            key="away", title=lambda: translate("Staffing", "Absence"), text=lambda one: away_words(one, around)[0],
            width=0, colour=lambda one: away_words(one, around)[1],
            sort=lambda one: (not one.leaves, one.leaves[0].starts_at if one.leaves else None),
        ),
    )  # fmt: skip

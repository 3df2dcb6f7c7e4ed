"""Somebody's working hours and absences beside the list."""

from collections.abc import Callable

from PySide6.QtWidgets import QGridLayout, QWidget

from app.services.staffing_views import LeaveView, PlanView, RosterView
from app.ui.counter.administration.staffing.changes import RosterChanges
from app.ui.counter.administration.staffing.words import leave_line, plan_head, roster_hours, week_lines
from app.ui.counter.surroundings import Surroundings
from app.ui.language import translate
from app.ui.theme.tokens import Tone
from app.ui.widgets.buttons import Button, IconButton
from app.ui.widgets.cards import Card, Section
from app.ui.widgets.chips import Chip
from app.ui.widgets.labels import IconLabel, text_label
from app.ui.widgets.layouts import emptied, row

_SHOWN = 4
"""Plans; older ones are on record, and of no use here."""


class RosterDetail(Card):
    """The week as it holds, plans before and after, absences, and what can be changed."""

    def __init__(self, changes: RosterChanges, around: Surroundings, parent: QWidget | None = None) -> None:
        """Show nobody yet."""
        super().__init__(parent=parent)
        self.roster: RosterView | None = None
        self._changes, self._around = changes, around
        self._name, self._chip = text_label("", "title"), Chip()
        self._week, self._plans, self._leaves = Section(), Section(), Section()
        self.plan, self.leave = Button(icon="calendar-clock"), Button(icon="calendar-x")
        self.add(row(self._name, 1, self._chip, space=8))
        self.add(row(self.plan, self.leave, 1, space=8))
        for section in (self._week, self._leaves, self._plans):
            self.add(section)
        self.body.addStretch(1)
        self.plan.clicked.connect(lambda: self._with(changes.plan))
        self.leave.clicked.connect(lambda: self._with(changes.leave))
        self.settle()

    def show_roster(self, roster: RosterView) -> None:
        """Show somebody."""
        self.roster = roster
        self.retranslate()

    def retranslate(self) -> None:
        """Set every word."""
        if not hasattr(self, "leave"):
            return
        self._week.set_title(translate("Staffing", "Hours that hold"))
        self._plans.set_title(translate("Staffing", "Plans on record"))
        self._leaves.set_title(translate("Staffing", "Absences"))
        self.plan.setText(translate("Staffing", "Hours…"))
        self.leave.setText(translate("Staffing", "Absence…"))
        if self.roster is not None:
            self._say(self.roster)

    def _with(self, do: Callable[[RosterView], object]) -> None:
        if self.roster is not None:
            do(self.roster)

    def _say(self, roster: RosterView) -> None:
        self._name.setText(roster.name)
        words, icon, tone = roster_hours(roster)
        self._chip.show_state(words, icon=icon, tone=tone)
        self.plan.setVisible(roster.may_plan)
        self.leave.setVisible(roster.may_be_away)
        for section in (self._week, self._plans, self._leaves):
            emptied(section.body)
        self._week.body.addLayout(_grid(week_lines(roster.week)))
        for leave in roster.leaves:
            self._leaves.body.addWidget(self._leave_row(leave, may=roster.may_be_away))
        if not roster.leaves:
            self._leaves.body.addWidget(text_label(translate("Staffing", "None ahead."), "soft"))
        self._plans.setVisible(bool(roster.plans))
        for plan in roster.plans[:_SHOWN]:
            self._plans.body.addWidget(_plan_row(plan))

    def _leave_row(self, leave: LeaveView, *, may: bool) -> QWidget:
        line, away = QWidget(), IconButton("undo-2")
        away.say(translate("Staffing", "Take the absence back"))
        away.clicked.connect(lambda: self._changes.withdraw(leave))
        away.setVisible(may)
        words = text_label(leave_line(leave, self._around), wrap=True)
        layout = row(IconLabel("calendar-x", "on_soon_soft", 16), words, away, space=8)
        layout.setStretch(1, 1)
        line.setLayout(layout)
        return line


def _plan_row(plan: PlanView) -> QWidget:
    line, (words, icon, tone) = QWidget(), plan_head(plan)
    by = translate("Staffing", "{span} · set by {name}").format(span=words, name=plan.set_by)
    layout = row(IconLabel(icon, "good" if tone is Tone.GOOD else "ink_soft", 16), text_label(by, wrap=True), space=8)
    layout.setStretch(1, 1)
    line.setLayout(layout)
    line.setToolTip("\n".join(f"{day}  {hours}" for day, hours in week_lines(plan.week)))
    return line


def _grid(lines: list[tuple[str, str]]) -> QGridLayout:
    grid = QGridLayout()
    for at, (day, hours) in enumerate(lines):
        grid.addWidget(text_label(day, "soft"), at, 0)
        grid.addWidget(text_label(hours, wrap=True), at, 1)
    grid.setColumnStretch(1, 1)
    return grid

"""When something falls due, and why: counted day by day with the rules that every deadline of the program keeps."""

from dataclasses import dataclass
from datetime import date, datetime, time, tzinfo

from PySide6.QtCore import Qt, QTime
from PySide6.QtWidgets import QComboBox, QGridLayout, QSpinBox, QTimeEdit, QWidget

from app.domain import deadlines
from app.domain.calendars import BranchCalendar
from app.domain.deadlines import CountedDay, Deadline, Span, Terms, Unit
from app.domain.errors import RuleViolation
from app.forms.messages import deadline as words
from app.ui import locale_text, messages
from app.ui.counter.administration.calendar.day_looks import long_date, weekday
from app.ui.counter.two_lines import Entry, EntryList
from app.ui.forms.date_edit import DateEdit
from app.ui.language import translate
from app.ui.theme import theme
from app.ui.theme.tokens import Tone
from app.ui.widgets.banner import Banner
from app.ui.widgets.cards import Card
from app.ui.widgets.labels import text_label
from app.ui.widgets.layouts import column

_RUNNING = frozenset({Unit.HOUR, Unit.MINUTE})
_MOST = 3660
_MOST_SHOWN = 400


@dataclass(frozen=True, slots=True)
class Counting:
    """By what it is counted."""

    calendar: BranchCalendar
    terms: Terms
    zone: tzinfo


class Calculator(Card):
    """A date, an amount and a unit; the due date and how it was counted."""

    def __init__(self, counting: Counting, today: date, parent: QWidget | None = None) -> None:
        """Begin with three working days from today."""
        super().__init__(parent=parent)
        self._counting = counting
        self.deadline: Deadline | None = None
        self.start, self.hour, self.amount, self.unit = DateEdit(), QTimeEdit(QTime(9, 0)), QSpinBox(), QComboBox()
        self.amount.setRange(0, _MOST)
        self.amount.setValue(3)
        self.hour.setDisplayFormat("HH:mm")
        self._labels = [text_label("", "strong") for _ in range(4)]
        self._due, self._wrong = text_label("", "subtitle", wrap=True), text_label("", "error", wrap=True)
        self._note, self.list = Banner(tone=Tone.SOON, closable=False), EntryList(still=True)
        # It is read, not chosen from, but the keyboard must reach what lies below.
        self.list.view.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._lay_out()
        self.retranslate_units()
        self.start.put(today.isoformat())
        self.start.edited.connect(self.count)
        self.amount.valueChanged.connect(self.count)
        self.hour.timeChanged.connect(self.count)
        self.unit.currentIndexChanged.connect(self.count)
        self.settle()

    @property
    def days(self) -> tuple[CountedDay, ...]:
        """The count, day by day."""
        return self.deadline.explain(self._counting.calendar) if self.deadline is not None else ()

    def begin(self, day: date) -> None:
        """Count from another day."""
        self.start.put(day.isoformat())
        self.count()

    def show_calendar(self, counting: Counting) -> None:
        """Count by another calendar."""
        self._counting = counting
        self.count()

    def count(self) -> None:
        """Count, and say what came of it."""
        unit = Unit(self.unit.currentData() or Unit.WORKING_DAY)
        self.hour.setEnabled(unit in _RUNNING)
        try:
            day = date.fromisoformat(self.start.text())
            hour = time(self.hour.time().hour(), self.hour.time().minute()) if unit in _RUNNING else time()
            begun = datetime.combine(day, hour, self._counting.zone)
            span = Span(self.amount.value(), unit)
            self.deadline = deadlines.start(span, begun, "calculator", self._counting.calendar, self._counting.terms)
            self._wrong.setText("")
        except RuleViolation as fault:
            self.deadline = None
            self._wrong.setText(messages.say(fault))
        except ValueError:
            self.deadline = None
            self._wrong.setText(translate("Calendar", "Enter a date."))
        self._say()

    def retranslate(self) -> None:
        """Set every word."""
        if not hasattr(self, "list"):
            return
        self.set_title(translate("Calendar", "When is it due?"))
        titles = (
            translate("Calendar", "From"),
            translate("Calendar", "At"),
            translate("Calendar", "Amount"),
            translate("Calendar", "Counted in"),
        )
        for label, title in zip(self._labels, titles, strict=True):
            label.setText(title)
        self.retranslate_units()
        self.count()

    def retranslate_units(self) -> None:
        """Name the units."""
        kept = self.unit.currentData() or Unit.WORKING_DAY.value
        self.unit.blockSignals(True)
        self.unit.clear()
        for unit in Unit:
            self.unit.addItem(unit_word(unit), unit.value)
        self.unit.setCurrentIndex(self.unit.findData(kept))
        self.unit.blockSignals(False)

    def _say(self) -> None:
        self._wrong.setVisible(self.deadline is None)
        self._due.setVisible(self.deadline is not None)
        if self.deadline is None:
            self._note.say("")
            self.list.show_entries([])
            return
        due = self.deadline.due_at.astimezone(self._counting.zone)
        told = translate("Calendar", "Due on {day}, {hour}")
        self._due.setText(told.format(day=long_date(due.date()), hour=f"{due:%H:%M}"))
        self._note.say(self._warning(self.deadline))
        self.list.show_entries([_entry(day) for day in self.days[:_MOST_SHOWN]])

    def _warning(self, deadline: Deadline) -> str:
        calendar = self._counting.calendar
        if deadline.provisional:
            return translate("Deadline", words.PROVISIONAL)
        if deadline.unit not in _RUNNING and not calendar.is_branch_open(deadline.due_on):
            last = locale_text.short_date(calendar.last_open_day_before(deadline.due_on))
            return translate("Deadline", words.SHUT).format(due=locale_text.short_date(deadline.due_on), last=last)
        return ""

    def _lay_out(self) -> None:
        px, grid = theme.active().px, QGridLayout()
        grid.setHorizontalSpacing(px(10))
        grid.setVerticalSpacing(px(4))
        controls = (self.start, self.hour, self.amount, self.unit)
        for at, (label, control) in enumerate(zip(self._labels, controls, strict=True)):
            label.setBuddy(control)
            line, side = divmod(at, 2)
            grid.addWidget(label, 2 * line, side)
            grid.addWidget(control, 2 * line + 1, side)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        for box in (self.hour, self.amount):
            box.lineEdit().setTextMargins(px(6), 0, 0, 0)
        self.add(grid)
        self.add(column(self._due, self._wrong, self._note, space=6))
        self.add(self.list, 1)


def unit_word(unit: Unit) -> str:
    """Return what is counted, standing alone."""
    return {
        Unit.WORKING_DAY: translate("Calendar", "Working days"),
        Unit.TRADING_DAY: translate("Calendar", "Trading days"),
        Unit.CALENDAR_DAY: translate("Calendar", "Calendar days"),
        Unit.HOUR: translate("Calendar", "Hours"),
        Unit.MINUTE: translate("Calendar", "Minutes"),
    }[unit]


def _entry(day: CountedDay) -> Entry:
    counted = day.ordinal is not None
    why = translate("Deadline", words.REASONS[day.counting])
    holiday = translate("Deadline", day.holiday) if day.holiday else ""
    provisional = translate("Calendar", "provisional") if day.provisional else ""
    return Entry(
        title=f"{locale_text.short_date(day.day)}  {weekday(day.day)}",
        detail=" · ".join(part for part in (why, holiday, provisional) if part),
        right=translate("Calendar", "day {number}").format(number=day.ordinal) if counted else "–",
        icon="check" if counted else "minus",
        colour="good" if counted else "ink_faint",
        quiet=not counted,
        key=day.day,
    )

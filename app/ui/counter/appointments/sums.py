"""A month's days in figures, from one look at them."""

from collections import Counter
from collections.abc import Mapping
from datetime import date, timedelta, tzinfo

from app.services.booking_views import AppointmentLine
from app.services.calendar_board import CalendarDays
from app.ui.counter.appointments.looks import IN_CALENDAR, TAKES_NO_TIME
from app.ui.counter.appointments.month import DaySum

_UNSETTLED = frozenset({"requested", "conflict"})


def day_sums(days: CalendarDays, zone: tzinfo) -> Mapping[date, DaySum]:
    """Return for each day how many stand in it, how many are to be settled, and how much of the time is taken."""
    lines = [line for line in days.lines if line.starts_at and line.ends_at and line.state in IN_CALENDAR]
    counts = Counter(_day(line, zone) for line in lines)
    pending = Counter(_day(line, zone) for line in lines if line.state in _UNSETTLED)
    taken: dict[date, timedelta] = {}
    for line in lines:
        if line.state not in TAKES_NO_TIME and line.starts_at and line.ends_at:
            day = _day(line, zone)
            taken[day] = taken.get(day, timedelta()) + (line.ends_at - line.starts_at)
    sums = {}
    for day in days.each_day():
        spans = [span for person in days.people for span in days.trial.open_times(day, person)]
        whole = sum((span.length for span in spans), timedelta())
        filled = min(taken.get(day, timedelta()) / whole, 1.0) if whole else 0.0
        sums[day] = DaySum(counts[day], pending[day], filled, bool(days.trial.open_times(day, None)))
    return sums


def _day(line: AppointmentLine, zone: tzinfo) -> date:
    if line.starts_at is None:
        message = "an appointment without a time has no day"
        raise ValueError(message)
    return line.starts_at.astimezone(zone).date()

"""A deadline in words, and as plain values for other programs: due when, and counted how, day by day (rules 3.8)."""

from typing import Protocol
from zoneinfo import ZoneInfo

from app.domain.calendars import BranchCalendar
from app.domain.deadlines import CountedDay, Deadline, Unit
from app.forms.messages import deadline as words

_RUNNING = (Unit.HOUR, Unit.MINUTE)


class Say(Protocol):
    """Translates a marked text and fills in its ``{params}``."""

    def __call__(self, context: str, text: str, /, **params: object) -> str:
        """Return the text in the reader's language."""
        ...


def deadline_lines(deadline: Deadline, calendar: BranchCalendar, say: Say) -> tuple[str, ...]:
    """Return when it falls due, each day with its number or why it has none, and what to be warned of."""
    zone = ZoneInfo(deadline.terms.zone)
    running = deadline.unit in _RUNNING
    heading = say(
        words.CONTEXT,
        words.DUE,
        due=f"{deadline.due_at.astimezone(zone):%Y-%m-%d %H:%M}",
        amount=deadline.amount,
        unit=say(words.CONTEXT, words.UNITS[deadline.unit]),
        start=f"{deadline.started_at.astimezone(zone):{'%Y-%m-%d %H:%M' if running else '%Y-%m-%d'}}",
    )
    days = (_day_line(day, say) for day in deadline.explain(calendar))
    return (heading, *days, *_notes(deadline, calendar, say))


def deadline_values(deadline: Deadline, calendar: BranchCalendar) -> dict[str, object]:
    """Return the deadline as values that JSON can hold; ``due_at`` in the branch's zone."""
    zone = ZoneInfo(deadline.terms.zone)
    return {
        "start": deadline.started_at.astimezone(zone).date().isoformat(),
        "unit": deadline.unit.value,
        "amount": deadline.amount,
        "due": deadline.due_on.isoformat(),
        "due_at": deadline.due_at.astimezone(zone).isoformat(),
        "provisional": deadline.provisional,
        "calendar_version": deadline.calendar_version,
        "days": [_day_values(day) for day in deadline.explain(calendar)],
    }


def _notes(deadline: Deadline, calendar: BranchCalendar, say: Say) -> list[str]:
    notes = []
    if deadline.unit not in _RUNNING:
        notes.append(say(words.CONTEXT, words.VERSION, version=deadline.calendar_version))
        if not calendar.is_branch_open(deadline.due_on):
            last = calendar.last_open_day_before(deadline.due_on)
            notes.append(say(words.CONTEXT, words.SHUT, due=deadline.due_on, last=last))
    if deadline.provisional:
        notes.append(say(words.CONTEXT, words.PROVISIONAL))
    return notes


def _day_line(day: CountedDay, say: Say) -> str:
    number = "" if day.ordinal is None else str(day.ordinal)
    weekday = say(words.CONTEXT, words.WEEKDAYS[day.day.weekday()])
    name = f" ({say(words.CONTEXT, day.holiday)})" if day.holiday else ""
    return f"{number:>3}  {day.day.isoformat()} {weekday}  {say(words.CONTEXT, words.REASONS[day.counting])}{name}"


def _day_values(day: CountedDay) -> dict[str, object]:
    return {
        "date": day.day.isoformat(),
        "counts": day.ordinal is not None,
        "ordinal": day.ordinal,
        "reason": day.counting.value,
        "name": day.holiday,
        "provisional": day.provisional,
        "branch_open": day.branch_open,
    }

"""Working weeks, absences and closed periods in words."""

from collections.abc import Mapping
from datetime import datetime, time, timedelta
from itertools import groupby

from app.forms import vocabulary
from app.forms.staffing import WEEKDAYS, DayHours, Week
from app.services.staffing_views import LeaveView, PlanView, RosterView
from app.ui import locale_text
from app.ui.counter.looks import word
from app.ui.counter.surroundings import Surroundings
from app.ui.language import translate
from app.ui.theme.tokens import Tone


def hours_words(hours: DayHours | None) -> str:
    """Return a day's hours, or that it is free."""
    if hours is None:
        return translate("Staffing", "free")
    return "  ".join(f"{starts:%H:%M}–{ends:%H:%M}" for starts, ends in hours.spans)


def week_lines(week: Week) -> list[tuple[str, str]]:
    """Return the week's days and hours, weekdays with the same hours in one line."""
    days = [(number, hours_words(week.get(number))) for number in range(len(WEEKDAYS))]
    lines = []
    for hours, run in groupby(days, key=lambda day: day[1]):
        numbers = [number for number, _ in run]
        first, last = (translate("Forms", WEEKDAYS[number]) for number in (numbers[0], numbers[-1]))
        lines.append((first if len(numbers) == 1 else f"{first} – {last}", hours))
    return lines


def roster_hours(roster: RosterView) -> tuple[str, str, Tone]:
    """Return in a line by which hours somebody works."""
    if roster.by_branch_hours:
        return translate("Staffing", "The branch's hours"), "building-2", Tone.NEUTRAL
    words = translate("Staffing", "Own plan: {days} days a week").format(days=len(roster.week))
    return words, "calendar-clock", Tone.PRIMARY


def away_words(roster: RosterView, around: Surroundings) -> tuple[str, str]:
    """Return the next absence in a line with a colour token; empty without one."""
    if not roster.leaves:
        return "", "ink_soft"
    leave = roster.leaves[0]
    now = leave.starts_at <= around.now() < leave.ends_at
    words = span_words(leave.starts_at, leave.ends_at, around)
    told = translate("Staffing", "away: {span}") if now else translate("Staffing", "away {span}")
    return told.format(span=words), "on_soon_soft" if now else "ink_soft"


def span_words(starts: datetime, ends: datetime, around: Surroundings) -> str:
    """Return a time span at the branch: whole days by their dates, anything else to the minute."""
    first, last = starts.astimezone(around.zone), ends.astimezone(around.zone)
    if first.time() == last.time() == time.min:
        from_, until = first.date(), last.date() - timedelta(days=1)
        day = locale_text.short_date(from_)
        return day if from_ == until else f"{day} – {locale_text.short_date(until)}"
    if first.date() == last.date():
        return f"{locale_text.moment(first)}–{last:%H:%M}"
    return f"{locale_text.moment(first)} – {locale_text.moment(last)}"


def plan_head(plan: PlanView) -> tuple[str, str, Tone]:
    """Return from when until when a plan holds, and whether it counts now."""
    first = locale_text.short_date(plan.holds_from)
    if plan.holds_until is None:
        span = translate("Staffing", "from {first}").format(first=first)
    else:
        span = f"{first} – {locale_text.short_date(plan.holds_until)}"
    if plan.counts:
        return translate("Staffing", "Counts now: {span}").format(span=span), "circle-check", Tone.GOOD
    return span, "calendar", Tone.NEUTRAL


def leave_line(leave: LeaveView, around: Surroundings) -> str:
    """Return an absence in a line."""
    return f"{span_words(leave.starts_at, leave.ends_at, around)} · {word(vocabulary.LEAVE_REASONS, leave.reason)}"


def start_of(week: Week, names: tuple[str, ...], holds_from: str) -> Mapping[str, str]:
    """Return what the form for working hours begins with: the week as it is."""
    return {"holds_from": holds_from} | {names[number]: hours.written() for number, hours in week.items()}

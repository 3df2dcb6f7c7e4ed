"""``guitai deadline``: when something falls due, counted day by day."""

import json
from datetime import date, datetime
from pathlib import Path
from typing import Annotated
from zoneinfo import ZoneInfo

import typer

from app.bootstrap.calendars import calendar_with
from app.cli.console import write
from app.cli.wording import language, translate
from app.domain.calendars import BranchCalendar
from app.domain.deadlines import CountedDay, Counting, Deadline, Span, Terms, Unit, start
from app.domain.errors import RuleViolation
from app.domain.policy import Hours
from app.domain.written_dates import parse_date
from app.forms.wording import QT_TRANSLATE_NOOP

_DUE = QT_TRANSLATE_NOOP("Deadline", "Due {due}: {amount} {unit} from {start}")
_PROVISIONAL = QT_TRANSLATE_NOOP(
    "Deadline",
    "Provisional: the notice for a year it crosses is not published. It is counted again when that is imported.",
)
_WARN = QT_TRANSLATE_NOOP("Deadline", "The branch is shut on {due}: be done by {last}.")
_VERSION = QT_TRANSLATE_NOOP("Deadline", "Calendar: {version}")
_UNITS = {
    Unit.WORKING_DAY: QT_TRANSLATE_NOOP("Deadline", "working days"),
    Unit.TRADING_DAY: QT_TRANSLATE_NOOP("Deadline", "trading days"),
    Unit.CALENDAR_DAY: QT_TRANSLATE_NOOP("Deadline", "calendar days"),
    Unit.HOUR: QT_TRANSLATE_NOOP("Deadline", "hours"),
    Unit.MINUTE: QT_TRANSLATE_NOOP("Deadline", "minutes"),
}
_REASONS = {
    Counting.START: QT_TRANSLATE_NOOP("Deadline", "the first day is not counted"),
    Counting.COUNTED: QT_TRANSLATE_NOOP("Deadline", "counted"),
    Counting.MAKE_UP_COUNTED: QT_TRANSLATE_NOOP("Deadline", "make-up working day, counted"),
    Counting.WEEKEND: QT_TRANSLATE_NOOP("Deadline", "weekend"),
    Counting.HOLIDAY: QT_TRANSLATE_NOOP("Deadline", "holiday"),
    Counting.MAKE_UP_NOT_TRADING: QT_TRANSLATE_NOOP("Deadline", "make-up working day, the exchanges stay shut"),
    Counting.PAUSED: QT_TRANSLATE_NOOP("Deadline", "the clock stands still"),
}
_WEEKDAYS = (
    QT_TRANSLATE_NOOP("Deadline", "Mon"),
    QT_TRANSLATE_NOOP("Deadline", "Tue"),
    QT_TRANSLATE_NOOP("Deadline", "Wed"),
    QT_TRANSLATE_NOOP("Deadline", "Thu"),
    QT_TRANSLATE_NOOP("Deadline", "Fri"),
    QT_TRANSLATE_NOOP("Deadline", "Sat"),
    QT_TRANSLATE_NOOP("Deadline", "Sun"),
)


def deadline(
    first: Annotated[str, typer.Argument(metavar="START", help="The day (or the instant) it starts: 2026-02-13.")],
    working_days: Annotated[int | None, typer.Option(help="How many working days.")] = None,
    calendar_days: Annotated[int | None, typer.Option(help="How many calendar days.")] = None,
    hours: Annotated[int | None, typer.Option(help="How many hours, through nights and holidays.")] = None,
    trading: Annotated[
        bool, typer.Option("--trading", help="Count trading days, not working days.")
    ] = False,
    notice: Annotated[list[Path] | None, typer.Option(help="A yearly notice to count with (YAML).")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Write JSON.")] = False,
) -> None:
    """Print when it falls due and how it was counted, day by day."""
    calendar, opening = calendar_with(tuple(notice or ()))
    span = _span(working_days, calendar_days, hours, trading=trading)
    found = start(span, _instant(first, opening), "command:deadline", calendar, Terms(opening.zone, opening.closing))
    shown = _as_json(found, calendar) if as_json else _as_text(found, calendar)
    write(shown)


def _span(working_days: int | None, calendar_days: int | None, hours: int | None, *, trading: bool) -> Span:
    unit = Unit.TRADING_DAY if trading else Unit.WORKING_DAY
    given = [
        Span(amount, named)
        for amount, named in ((working_days, unit), (calendar_days, Unit.CALENDAR_DAY), (hours, Unit.HOUR))
        if amount is not None
    ]
    if len(given) != 1:
        raise RuleViolation("deadline.one_amount")
    return given[0]


def _instant(text: str, opening: Hours) -> datetime:
    """Read a day, taken at the branch's opening, or an instant (``2026-02-13T10:00``, branch time without a zone)."""
    zone = ZoneInfo(opening.zone)
    if "T" in text:
        try:
            instant = datetime.fromisoformat(text)
        except ValueError as error:
            raise RuleViolation("date.form", "START", text=text) from error
        return instant if instant.tzinfo else instant.replace(tzinfo=zone)
    return datetime.combine(_day(text), opening.opening, zone)


def _day(text: str) -> date:
    try:
        return parse_date(text)
    except RuleViolation as violation:
        raise RuleViolation(violation.code, "START", **violation.params) from violation


def _as_json(found: Deadline, calendar: BranchCalendar) -> str:
    zone = ZoneInfo(found.terms.zone)
    plain = {
        "start": found.started_at.astimezone(zone).date().isoformat(),
        "unit": found.unit.value,
        "amount": found.amount,
        "due": found.due_on.isoformat(),
        "due_at": found.due_at.astimezone(zone).isoformat(),
        "provisional": found.provisional,
        "calendar_version": found.calendar_version,
        "days": [_day_json(day) for day in found.explain(calendar)],
    }
    return json.dumps(plain, ensure_ascii=False, indent=2)


def _day_json(day: CountedDay) -> dict[str, object]:
    return {
        "date": day.day.isoformat(),
        "counts": day.ordinal is not None,
        "ordinal": day.ordinal,
        "reason": day.counting.value,
        "holiday": day.holiday,
        "provisional": day.provisional,
        "branch_open": day.branch_open,
    }


def _as_text(found: Deadline, calendar: BranchCalendar) -> str:
    zone = ZoneInfo(found.terms.zone)
    running = found.unit in {Unit.HOUR, Unit.MINUTE}
    pattern = "%Y-%m-%d %H:%M" if running else "%Y-%m-%d"
    lines = [
        _say(
            _DUE,
            due=found.due_at.astimezone(zone).strftime("%Y-%m-%d %H:%M"),
            amount=found.amount,
            unit=_say(_UNITS[found.unit]),
            start=found.started_at.astimezone(zone).strftime(pattern),
        )
    ]
    lines += [_day_line(day) for day in found.explain(calendar)]
    if not running:
        lines.append(_say(_VERSION, version=found.calendar_version))
    if found.provisional:
        lines.append(_say(_PROVISIONAL))
    if not running and not calendar.is_branch_open(found.due_on):
        lines.append(_say(_WARN, due=found.due_on, last=calendar.last_open_day_before(found.due_on)))
    return "\n".join(lines)


def _day_line(day: CountedDay) -> str:
    number = f"{day.ordinal:>3}" if day.ordinal is not None else "   "
    reason = _say(_REASONS[day.counting])
    name = f" ({_holiday(day.holiday)})" if day.holiday else ""
    return f"{number}  {day.day.isoformat()} {_say(_WEEKDAYS[day.day.weekday()])}  {reason}{name}"


def _holiday(name: str) -> str:
    return translate("Holiday", name) if language() != "en" else name


def _say(text: str, **params: object) -> str:
    return translate("Deadline", text, **params)

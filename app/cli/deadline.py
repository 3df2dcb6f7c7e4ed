"""``guitai deadline``: when something falls due, counted day by day."""

import json
from datetime import date, datetime
from pathlib import Path
from typing import Annotated
from zoneinfo import ZoneInfo

import typer

from app.bootstrap.calendars import calendar_with
from app.cli.console import write
from app.cli.wording import translate
from app.domain.deadlines import Span, Terms, Unit, start
from app.domain.errors import RuleViolation
from app.domain.policy import Hours
from app.domain.written_dates import parse_date
from app.forms.deadline_text import deadline_lines, deadline_values


def deadline(
    first: Annotated[str, typer.Argument(metavar="START", help="The day (or the instant) it starts: 2026-02-13.")],
    working_days: Annotated[int | None, typer.Option(help="How many working days.")] = None,
    calendar_days: Annotated[int | None, typer.Option(help="How many calendar days.")] = None,
    hours: Annotated[int | None, typer.Option(help="How many hours, through nights and holidays.")] = None,
    trading: Annotated[bool, typer.Option("--trading", help="Count trading days, not working days.")] = False,
    notice: Annotated[list[Path] | None, typer.Option(help="A yearly notice to count with (YAML).")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Write JSON.")] = False,
) -> None:
    """Print when it falls due and how it was counted, day by day."""
    calendar, opening = calendar_with(tuple(notice or ()))
    span = _span(working_days, calendar_days, hours, trading=trading)
    found = start(span, _instant(first, opening), "command:deadline", calendar, Terms(opening.zone, opening.closing))
    if as_json:
        write(json.dumps(deadline_values(found, calendar), ensure_ascii=False, indent=2))
    else:
        write("\n".join(deadline_lines(found, calendar, translate)))


def _span(working_days: int | None, calendar_days: int | None, hours: int | None, *, trading: bool) -> Span:
    unit = Unit.TRADING_DAY if trading else Unit.WORKING_DAY
    given = [
        Span(amount, named)
        for amount, named in ((working_days, unit), (calendar_days, Unit.CALENDAR_DAY), (hours, Unit.HOUR))
        if amount is not None
    ]
    if len(given) != 1:
        raise RuleViolation("deadline.one_amount")
    if trading and working_days is None:
        raise RuleViolation("deadline.trading_days_only")
    return given[0]


def _instant(text: str, opening: Hours) -> datetime:
    """Read a day, taken at the branch's opening, or an instant (``2026-02-13T10:00``, branch time without a zone)."""
    zone = ZoneInfo(opening.zone)
    if ":" in text or "T" in text:
        try:
            instant = datetime.fromisoformat(text.strip())
        except ValueError as error:
            raise RuleViolation("date.form", "START", text=text) from error
        return instant if instant.tzinfo else instant.replace(tzinfo=zone)
    return datetime.combine(_day(text), opening.opening, zone)


def _day(text: str) -> date:
    try:
        return parse_date(text)
    except RuleViolation as violation:
        raise RuleViolation(violation.code, "START", **violation.params) from violation

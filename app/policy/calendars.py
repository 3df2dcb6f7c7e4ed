"""Where the calendar comes from: the years in the program, and the notices imported since."""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import ClassVar

from app.domain.calendars import BranchCalendar, YearNotice
from app.domain.errors import RuleViolation
from app.domain.policy import Hours
from app.policy.documents import parse_document, read_document

_SATURDAY = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class HolidaySpan:
    """A holiday and the days off it takes, both ends included."""

    __pydantic_config__: ClassVar[Mapping[str, object]] = {"extra": "forbid"}
    name: str
    first: date
    last: date


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeDocument:
    """A yearly notice as it is written down for import."""

    __pydantic_config__: ClassVar[Mapping[str, object]] = {"extra": "forbid"}
    year: int
    source: str
    published_on: date
    holidays: tuple[HolidaySpan, ...]
    make_up_days: tuple[date, ...] = ()


def read_notice(path: Path) -> YearNotice:
    """Read a yearly notice from a YAML file (``docs/calendar-notices.md`` shows one).

    Raises:
        RuleViolation: ``policy.missing``, ``policy.invalid``, or what ``notice_of`` says.
    """
    return notice_of(read_document(path, NoticeDocument), path.name)


def parse_notice(text: str, name: str) -> YearNotice:
    """Read a yearly notice from its text, as a store keeps it.

    Raises:
        RuleViolation: As ``read_notice``.
    """
    return notice_of(parse_document(text, Path(name), NoticeDocument), name)


def notice_of(document: NoticeDocument, name: str) -> YearNotice:
    """Return the notice, checked.

    A December day may stand in the next year's paper, and a January day in the last one's; days of other years are
    therefore passed over only within a week of the turn of the year.

    Raises:
        RuleViolation: ``calendar.invalid`` with ``file`` and ``reason``: ``span`` (ends before it begins, or is longer
            than a month), ``overlap``, ``year`` (a day of another year), ``make_up_weekday`` (a make-up day must be a
            weekend), ``make_up_off`` (a day both off and worked), ``empty``.
    """
    days_off: dict[date, str] = {}
    for span in document.holidays:
        for day in _days(span, name):
            if day in days_off:
                raise _invalid(name, "overlap", day)
            days_off[day] = span.name
    make_up = frozenset(document.make_up_days)
    _check_days(document, days_off, make_up, name)
    own_off = {day: holiday for day, holiday in days_off.items() if day.year == document.year}
    own_make_up = frozenset(day for day in make_up if day.year == document.year)
    version = _digest(own_off, own_make_up)
    return YearNotice(document.year, version, document.source, own_off, own_make_up)


@cache
def built_in_years() -> Mapping[int, YearNotice]:
    """Return the years the program brings: the State Council's notices from 2004 to the last one published."""
    import chinese_calendar
    from chinese_calendar.constants import holidays, workdays

    by_year: dict[int, tuple[dict[date, str], set[date]]] = {}
    for day, name in holidays.items():
        by_year.setdefault(day.year, ({}, set()))[0][day] = str(name)
    for day in workdays:
        by_year.setdefault(day.year, ({}, set()))[1].add(day)
    source = f"chinesecalendar {chinese_calendar.__version__}"
    return {
        year: YearNotice(year, _digest(off, frozenset(worked)), source, off, frozenset(worked))
        for year, (off, worked) in by_year.items()
    }


def branch_calendar(hours: Hours, notices: Iterable[YearNotice] = ()) -> BranchCalendar:
    """Return the calendar of a branch: the built-in years, the imported notices in their place, the opening days."""
    calendar = BranchCalendar(built_in_years(), hours.open_weekdays, hours.opens_on_make_up_days, hours.closed_days)
    for notice in notices:
        calendar = calendar.with_notice(notice)
    return calendar


def _days(span: HolidaySpan, name: str) -> Iterable[date]:
    length = (span.last - span.first).days + 1
    if not 1 <= length <= 31:  # noqa: PLR2004 - no holiday is longer than a month
        raise _invalid(name, "span", span.first)
    return (span.first + timedelta(days=offset) for offset in range(length))


def _check_days(document: NoticeDocument, off: Mapping[date, str], make_up: frozenset[date], name: str) -> None:
    if not off:
        raise _invalid(name, "empty", date(document.year, 1, 1))
    week = timedelta(days=7)
    for day in (*off, *make_up):
        if not date(document.year, 1, 1) - week <= day <= date(document.year, 12, 31) + week:
            raise _invalid(name, "year", day)
    for day in make_up:
        if day.weekday() < _SATURDAY:
            raise _invalid(name, "make_up_weekday", day)
        if day in off:
            raise _invalid(name, "make_up_off", day)


def _digest(off: Mapping[date, str], make_up: frozenset[date]) -> str:
    text = "|".join((*map(str, sorted(off)), "+", *map(str, sorted(make_up))))
    return hashlib.sha256(text.encode()).hexdigest()[:8]


def _invalid(name: str, reason: str, day: date) -> RuleViolation:
    return RuleViolation("calendar.invalid", file=name, reason=reason, day=day)

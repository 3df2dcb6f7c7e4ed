"""Reads a yearly holiday notice as it is written down for import (``docs/calendar-notices.md`` shows one)."""

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import ClassVar, Final

from app.domain.calendars import YearNotice
from app.policy.documents import Document, open_document, parse_document

_SATURDAY = 5
_LONGEST = 31
_FIXED: Final = ((1, 1), (5, 1), (5, 2), (10, 1), (10, 2), (10, 3))
"""Month and day of the holidays whose date the law fixes; a notice that leaves one out is not whole."""
NAMES: Final[Mapping[str, str]] = {
    "元旦": "New Year's Day",
    "春节": "Spring Festival",
    "清明节": "Tomb-sweeping Day",
    "清明": "Tomb-sweeping Day",
    "劳动节": "Labour Day",
    "端午节": "Dragon Boat Festival",
    "端午": "Dragon Boat Festival",
    "中秋节": "Mid-autumn Festival",
    "中秋": "Mid-autumn Festival",
    "国庆节": "National Day",
    "国庆": "National Day",
}
"""Holidays as the State Council names them, and as the calendars in the program do; others are shown as written."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HolidaySpan:
    """A holiday and the days off it takes, both ends included."""

    __pydantic_config__: ClassVar[Mapping[str, object]] = {"extra": "forbid"}
    name: str
    first: date
    last: date

    def days(self) -> Iterator[date]:
        """Return every day of it."""
        return (self.first + timedelta(days=offset) for offset in range((self.last - self.first).days + 1))


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeDocument:
    """A yearly notice as it is written down."""

    __pydantic_config__: ClassVar[Mapping[str, object]] = {"extra": "forbid"}
    year: int
    source: str
    """Whose notice it is, with its number."""
    published_on: date
    holidays: tuple[HolidaySpan, ...]
    make_up_days: tuple[date, ...] = ()


def read_notice(path: Path) -> YearNotice:
    """Read a yearly notice from a YAML file.

    Raises:
        RuleViolation: What ``read_document`` says, or ``calendar.invalid.`` as ``parse_notice``.
    """
    return _checked(open_document(path, NoticeDocument))


def parse_notice(text: str, name: str) -> YearNotice:
    """Read a yearly notice from its text; the name is told where something is wrong.

    Raises:
        RuleViolation: What ``parse_document`` says, or ``calendar.invalid.`` and what is wrong, with ``file``, ``line``
            and ``day``: ``span`` (ends before it begins, or is longer than a month), ``overlap``, ``year`` (a day
            neither of the year nor of the December before), ``make_up_weekday`` (not a weekend), ``make_up_twice``,
            ``make_up_off`` (both off and worked), ``incomplete`` (a holiday of fixed date is missing).
    """
    return _checked(parse_document(text, name, NoticeDocument))


def digest(off: Mapping[date, str], make_up: frozenset[date]) -> str:
    """Return a short version of what a notice says: the same days have the same, whoever wrote them down."""
    text = "|".join((*map(str, sorted(off)), "+", *map(str, sorted(make_up))))
    return hashlib.sha256(text.encode()).hexdigest()[:8]


def _checked(document: Document[NoticeDocument]) -> YearNotice:
    notice = document.value
    off = _days_off(document)
    make_up = _make_up_days(document, off)
    for month, day in _FIXED:
        # Year 1 and year 9999 are refused with the days that would stand in them.
        if not any((found.year, found.month, found.day) == (notice.year, month, day) for found in off):
            raise document.fault("calendar.invalid.incomplete", "holidays", day=f"{notice.year:04}-{month:02}-{day:02}")
    return YearNotice(notice.year, digest(off, make_up), notice.source, off, make_up, notice.published_on)


def _days_off(document: Document[NoticeDocument]) -> dict[date, str]:
    off: dict[date, str] = {}
    for number, span in enumerate(document.value.holidays):
        at = ("holidays", number)
        if not 1 <= (span.last - span.first).days + 1 <= _LONGEST:
            raise document.fault("calendar.invalid.span", *at, "last", day=span.first)
        for day in span.days():
            _require_year(document, day, *at)
            if day in off:
                raise document.fault("calendar.invalid.overlap", *at, day=day)
            off[day] = NAMES.get(span.name, span.name)
    return off


def _make_up_days(document: Document[NoticeDocument], off: Mapping[date, str]) -> frozenset[date]:
    seen: set[date] = set()
    for number, day in enumerate(document.value.make_up_days):
        at = ("make_up_days", number)
        _require_year(document, day, *at)
        if day.weekday() < _SATURDAY:
            raise document.fault("calendar.invalid.make_up_weekday", *at, day=day)
        if day in off:
            raise document.fault("calendar.invalid.make_up_off", *at, day=day)
        if day in seen:
            raise document.fault("calendar.invalid.make_up_twice", *at, day=day)
        seen.add(day)
    return frozenset(seen)


def _require_year(document: Document[NoticeDocument], day: date, *at: int | str) -> None:
    """A New Year's holiday may begin in the December before; no other year's day belongs into a notice."""
    if day.year != document.value.year and (day.year, day.month) != (document.value.year - 1, 12):
        raise document.fault("calendar.invalid.year", *at, day=day)

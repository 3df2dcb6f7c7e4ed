"""The years 2025 and 2026 as rules 3.8 transcribes the notices, independent of any library."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from app.domain.calendars import BranchCalendar, YearNotice

SHANGHAI = ZoneInfo("Asia/Shanghai")
OFF = {
    2025: [
        ("new_year", "01-01", "01-01"),
        ("spring_festival", "01-28", "02-04"),
        ("tomb_sweeping", "04-04", "04-06"),
        ("labour_day", "05-01", "05-05"),
        ("dragon_boat", "05-31", "06-02"),
        ("national_day", "10-01", "10-08"),
    ],
    2026: [
        ("new_year", "01-01", "01-03"),
        ("spring_festival", "02-15", "02-23"),
        ("tomb_sweeping", "04-04", "04-06"),
        ("labour_day", "05-01", "05-05"),
        ("dragon_boat", "06-19", "06-21"),
        ("mid_autumn", "09-25", "09-27"),
        ("national_day", "10-01", "10-07"),
    ],
}
MAKE_UP = {
    2025: ["01-26", "02-08", "04-27", "09-28", "10-11"],
    2026: ["01-04", "02-14", "02-28", "05-09", "09-20", "10-10"],
}


def day(text):
    return date.fromisoformat(text)


def at(text):
    """Return an instant told in the branch's zone."""
    return datetime.fromisoformat(text).replace(tzinfo=SHANGHAI).astimezone(UTC)


def notice(year):
    off = {}
    for name, first, last in OFF[year]:
        start, end = day(f"{year}-{first}"), day(f"{year}-{last}")
        off |= {start + timedelta(days=n): name for n in range((end - start).days + 1)}
    make_up = frozenset(day(f"{year}-{text}") for text in MAKE_UP[year])
    return YearNotice(year, f"rules-{year}", "rules 3.8", off, make_up)


def calendar(*years, **branch):
    """Return a calendar that knows these years, by default both."""
    return BranchCalendar({year: notice(year) for year in years or OFF}, **branch)


def counted(year, is_counted):
    first = date(year, 1, 1)
    return sum(is_counted(first + timedelta(days=n)) for n in range((date(year + 1, 1, 1) - first).days))

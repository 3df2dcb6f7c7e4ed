"""Where the calendar comes from: the years in the program, and the notices imported since."""

from collections.abc import Iterable, Mapping
from datetime import date
from functools import cache

from app.domain.calendars import BranchCalendar, YearNotice
from app.domain.policy import Hours
from app.policy.notices import digest


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
        year: YearNotice(year, digest(off, frozenset(worked)), source, off, frozenset(worked))
        for year, (off, worked) in by_year.items()
    }


def branch_calendar(hours: Hours, notices: Iterable[YearNotice] = ()) -> BranchCalendar:
    """Return the calendar of a branch: the built-in years, the imported notices in their place, the opening days."""
    calendar = BranchCalendar(built_in_years(), hours.open_weekdays, hours.opens_on_make_up_days, hours.closed_days)
    for notice in notices:
        calendar = calendar.with_notice(notice)
    return calendar

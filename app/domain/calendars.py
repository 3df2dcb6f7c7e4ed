"""Working days, trading days and the days the branch is open (rules 3.8)."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from enum import StrEnum

_SATURDAY = 5
_DECEMBER = 12
_FIXED_HOLIDAYS: Mapping[tuple[int, int], str] = {
    (1, 1): "New Year's Day",
    (5, 1): "Labour Day",
    (5, 2): "Labour Day",
    (10, 1): "National Day",
    (10, 2): "National Day",
    (10, 3): "National Day",
}


class DayKind(StrEnum):
    """What a day is to somebody who counts."""

    WORKING_DAY = "working_day"
    MAKE_UP_WORKING_DAY = "make_up_working_day"
    WEEKEND = "weekend"
    HOLIDAY = "holiday"


@dataclass(frozen=True, slots=True)
class YearNotice:
    """The State Council's notice for one year: days off and weekends worked instead.

    Days of the December before may stand in it too, where a New Year's holiday begins early. ``source`` says where it
    came from; ``version`` changes whenever the content does.
    """

    year: int
    version: str
    source: str
    days_off: Mapping[date, str]
    """Day and name of the holiday it belongs to."""
    make_up_days: frozenset[date]
    published_on: date | None = None

    def mentions(self, day: date) -> bool:
        """Tell whether the notice says anything special of the day."""
        return day in self.days_off or day in self.make_up_days


@dataclass(frozen=True, slots=True)
class BranchCalendar:
    """The published years, and when the branch opens.

    A year without a notice is provisional: weekends, and the holidays whose date the law fixes (1 January, 1 and 2 May,
    1 to 3 October). The holidays of the lunar and solar-term calendars (Spring Festival, Qingming, Dragon Boat,
    Mid-Autumn) and all make-up days wait for the notice, which alone says which days they take; leaving the holidays
    out lets a provisional deadline fall early rather than late.
    """

    years: Mapping[int, YearNotice]
    open_weekdays: frozenset[int] = frozenset(range(5))
    """Weekdays (Monday is 0) on which the branch opens."""
    opens_on_make_up_days: bool = True
    closed_days: frozenset[date] = field(default_factory=frozenset)

    def known(self, day: date) -> bool:
        """Tell whether the day's year has a published notice."""
        return day.year in self.years

    def notice(self, day: date) -> YearNotice | None:
        """Return the notice that governs the day: of a December day the next year's, where that one mentions it."""
        if day.month == _DECEMBER:
            following = self.years.get(day.year + 1)
            if following is not None and following.mentions(day):
                return following
        return self.years.get(day.year)

    def kind(self, day: date) -> DayKind:
        """Return what the day is by the State Council's calendar."""
        notice = self.notice(day)
        if notice is not None and day in notice.make_up_days:
            return DayKind.MAKE_UP_WORKING_DAY
        if self.holiday(day):
            return DayKind.HOLIDAY
        return DayKind.WEEKEND if day.weekday() >= _SATURDAY else DayKind.WORKING_DAY

    def holiday(self, day: date) -> str:
        """Return the name of the holiday the day belongs to, or an empty text."""
        notice = self.notice(day)
        if notice is not None:
            return notice.days_off.get(day, "")
        return _FIXED_HOLIDAYS.get((day.month, day.day), "")

    def is_working_day(self, day: date) -> bool:
        """Tell whether the day counts as a working day, make-up weekends included."""
        return self.kind(day) in {DayKind.WORKING_DAY, DayKind.MAKE_UP_WORKING_DAY}

    def is_trading_day(self, day: date) -> bool:
        """Tell whether the exchanges trade: Monday to Friday without holidays, never a make-up weekend."""
        return self.kind(day) is DayKind.WORKING_DAY

    def is_branch_open(self, day: date) -> bool:
        """Tell whether the branch opens; a closed make-up Saturday still counts as a working day."""
        if day in self.closed_days or not self.is_working_day(day):
            return False
        if self.kind(day) is DayKind.MAKE_UP_WORKING_DAY:
            return self.opens_on_make_up_days
        return day.weekday() in self.open_weekdays

    def last_open_day_before(self, day: date) -> date:
        """Return the last day before this one on which the branch opens: whoever has work due then is warned."""
        before = day - timedelta(days=1)
        # A branch whose settings never let it open must not keep the search going for ever.
        for _ in range(366):
            if self.is_branch_open(before):
                break
            before -= timedelta(days=1)
        return before

    def version(self, first: date, last: date) -> str:
        """Return which notices a count between two days rests on (``2026@a1b2c3 2027@none``)."""
        years = set(range(first.year, last.year + 1))
        following = self.years.get(last.year + 1)
        # A day of this December that stands in the next year's paper rests on that paper.
        if following is not None and any(
            first <= day <= last for day in (*following.days_off, *following.make_up_days)
        ):
            years.add(following.year)
        versions = (f"{year}@{self.years[year].version if year in self.years else 'none'}" for year in sorted(years))
        return " ".join(versions)

    def with_notice(self, notice: YearNotice) -> "BranchCalendar":
        """Return the calendar with the year's notice in the place of what was known of it."""
        return replace(self, years={**self.years, notice.year: notice})

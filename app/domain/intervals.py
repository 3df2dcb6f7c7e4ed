"""Half-open spans of time, and what is left of them once others are taken out."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from itertools import pairwise


@dataclass(frozen=True, slots=True, order=True)
class Interval:
    """From an instant up to, and without, another; both UTC, and the second is the later one."""

    starts_at: datetime
    ends_at: datetime

    def __post_init__(self) -> None:
        """Refuse what lasts no time.

        Raises:
            ValueError: The end is not after the beginning.
        """
        if self.ends_at <= self.starts_at:
            message = "an interval ends after it begins"
            raise ValueError(message)

    @property
    def length(self) -> timedelta:
        """How long it lasts."""
        return self.ends_at - self.starts_at

    def overlaps(self, other: "Interval") -> bool:
        """Tell whether an instant lies in both; intervals that only touch do not overlap."""
        return self.starts_at < other.ends_at and other.starts_at < self.ends_at

    def holds(self, other: "Interval") -> bool:
        """Tell whether the other lies wholly inside."""
        return self.starts_at <= other.starts_at and other.ends_at <= self.ends_at


def united(intervals: Iterable[Interval]) -> tuple[Interval, ...]:
    """Return the same instants in order, those that overlap or touch as one."""
    joined: list[Interval] = []
    for interval in sorted(intervals):
        if joined and interval.starts_at <= joined[-1].ends_at:
            last = joined.pop()
            interval = Interval(last.starts_at, max(last.ends_at, interval.ends_at))  # noqa: PLW2901 - grows
        joined.append(interval)
    return tuple(joined)


def common(some: Iterable[Interval], others: Iterable[Interval]) -> tuple[Interval, ...]:
    """Return the instants that lie in both, in order."""
    kept = united(others)
    found: list[Interval] = []
    for interval in united(some):
        for other in kept:
            if interval.overlaps(other):
                starts = max(interval.starts_at, other.starts_at)
                found.append(Interval(starts, min(interval.ends_at, other.ends_at)))
    return tuple(found)


def without(intervals: Iterable[Interval], taken: Iterable[Interval]) -> tuple[Interval, ...]:
    """Return the instants of the first that lie in none of the second, in order."""
    cuts = united(taken)
    left: list[Interval] = []
    for interval in united(intervals):
        inside = [cut for cut in cuts if cut.overlaps(interval)]
        edges = [
            interval.starts_at,
            *(edge for cut in inside for edge in (cut.starts_at, cut.ends_at)),
            interval.ends_at,
        ]
        pairs = list(pairwise(edges))[::2]
        left += [Interval(starts, ends) for starts, ends in pairs if starts < ends]
    return tuple(left)


def between(day: date, starts: time, ends: time, zone: tzinfo) -> Interval:
    """Return the span between two times of a day in the branch's zone.

    Raises:
        ValueError: The end is not after the beginning.
    """
    from_, until = (datetime.combine(day, at, tzinfo=zone).astimezone(UTC) for at in (starts, ends))
    return Interval(from_, until)

"""A month of complaints in figures, from stored rows alone, so that anybody can count them again (rules 7.1-e)."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from statistics import mean, median
from typing import TypeVar

K = TypeVar("K")


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What is counted of one complaint."""

    received_at: datetime
    channel: str
    category: str
    cause: str
    grade: str
    limit_at: datetime
    replied_at: datetime | None = None
    closed_at: datetime | None = None
    ended_unanswered: bool = False
    """Refused, taken back, or of somebody who would not be named: no written reply is due."""
    appealed: bool = False
    extended: bool = False
    satisfaction: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """The figures of a span; shares are of what was received, rates of what fell due."""

    received: int
    closed: int
    categories: Mapping[str, int]
    causes: Mapping[tuple[str, str], int]
    channels: Mapping[str, int]
    grades: Mapping[str, int]
    replied: int
    """Written replies delivered in the span."""
    replied_in_time: int
    missed: int
    """Complaints whose limit ended in the span without a written reply."""
    median_days: float | None
    """Calendar days from receipt to closing, of what was closed; None where nothing was."""
    extended: int
    appealed: int
    satisfaction: float | None
    """Mean of what the return visits of the closed ones heard; None where none was."""

    @property
    def on_time(self) -> float | None:
        """The share of written replies that were in time: those given, and those that were due and not given."""
        due = self.replied + self.missed
        return self.replied_in_time / due if due else None

    def share(self, category: str) -> float:
        """Return a category's share of what was received."""
        return self.categories.get(category, 0) / self.received if self.received else 0.0


def figures(told: Iterable[Told], since: datetime, until: datetime, now: datetime) -> Figures:
    """Count a span, its end not included.

    Args:
        told: Every complaint that was received, replied, due or closed in it; others do no harm.
        since: First instant.
        until: First instant after.
        now: The present: what falls due later in the span is no miss yet.
    """
    every = tuple(told)

    def within(at: datetime | None) -> bool:
        return at is not None and since <= at < until

    received = [one for one in every if within(one.received_at)]
    closed = [one for one in every if within(one.closed_at)]
    replied = [one for one in every if within(one.replied_at)]
    due = [one for one in every if within(one.limit_at) and one.limit_at < now and not one.ended_unanswered]
    scores = [one.satisfaction for one in closed if one.satisfaction is not None]
    return Figures(
        received=len(received),
        closed=len(closed),
        categories=_counted(one.category for one in received),
        causes=_counted((one.category, one.cause) for one in received if one.cause),
        channels=_counted(one.channel for one in received),
        grades=_counted(one.grade for one in received),
        replied=len(replied),
        replied_in_time=sum(one.replied_at is not None and one.replied_at <= one.limit_at for one in replied),
        missed=sum(one.replied_at is None or one.replied_at >= until for one in due),
        median_days=median(_days(closed)) if closed else None,
        extended=sum(one.extended for one in received),
        appealed=sum(one.appealed for one in received),
        satisfaction=mean(scores) if scores else None,
    )


def _days(closed: Sequence[Told]) -> list[float]:
    return [(one.closed_at - one.received_at).total_seconds() / 86400 for one in closed if one.closed_at]


def _counted(keys: Iterable[K]) -> Mapping[K, int]:
    return dict(Counter(keys).most_common())

"""A day at the branch in figures, reckoned from stored instants alone (rules 1.3-c, 2.1-f).

A wait runs from the ticket to its first call. A percentile is the value of that rank (nearest rank): half of those who
were called waited no longer than P50, nine of ten no longer than P90.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo
from math import ceil
from typing import TypeVar

K = TypeVar("K")


@dataclass(frozen=True, slots=True, kw_only=True)
class DayTicket:
    """A ticket as the figures need it."""

    line: str
    service_code: str
    state: str
    issued_at: datetime
    called_at: datetime | None
    serving_at: datetime | None
    finished_at: datetime | None
    calls: int
    taken_at_kiosk: bool
    booked: bool

    @property
    def wait(self) -> timedelta | None:
        """How long it waited; None where it was never called."""
        return None if self.called_at is None else self.called_at - self.issued_at

    @property
    def service(self) -> timedelta | None:
        """How long the service took; None where it did not end."""
        if self.serving_at is None or self.finished_at is None:
            return None
        return self.finished_at - self.serving_at


@dataclass(frozen=True, slots=True)
class Waits:
    """How long so many waited."""

    count: int
    half: timedelta
    """P50."""
    nine_of_ten: timedelta
    """P90."""
    longest: timedelta


@dataclass(frozen=True, slots=True)
class ServiceFigures:
    """One service on one day."""

    tickets: int
    waits: Waits | None
    took: Waits | None


@dataclass(frozen=True, slots=True, kw_only=True)
class DayFigures:
    """What the day's sheet says."""

    day: date
    tickets: int
    served: int
    abandoned: int
    unfinished: int
    at_kiosk: int
    booked: int
    recalled: int
    """Called more than once."""
    transferred: int
    out_of_turn: int
    """Calls out of the line's order, each with its reason."""
    by_line: Mapping[str, int]
    waits: Waits | None
    by_hour: Mapping[int, Waits]
    """By the hour in which they came, 9 for 9:00 to 9:59 of the branch's clock."""
    by_service: Mapping[str, ServiceFigures]
    windows: int
    """How many called."""
    ratings: tuple[int, ...]
    """Scores of 1 to 5 given for the day's visits so far."""
    cases: int
    cases_late: int
    """Cases of the day's visits that were not finished in time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Beside:
    """What the tickets themselves do not tell."""

    transferred: int = 0
    out_of_turn: int = 0
    windows: int = 0
    ratings: tuple[int, ...] = ()
    cases: int = 0
    cases_late: int = 0


_SERVED = ("served", "rated", "unrated")


def figures_of(day: date, tickets: Sequence[DayTicket], beside: Beside, zone: tzinfo) -> DayFigures:
    """Return the day's figures.

    Args:
        day: Which.
        tickets: All of the day's.
        beside: What the tickets do not tell.
        zone: The branch's zone, whose hours count.
    """
    return DayFigures(
        day=day,
        tickets=len(tickets),
        served=sum(one.state in _SERVED for one in tickets),
        abandoned=sum(one.state == "abandoned" for one in tickets),
        unfinished=sum(one.state not in (*_SERVED, "abandoned") for one in tickets),
        at_kiosk=sum(one.taken_at_kiosk for one in tickets),
        booked=sum(one.booked for one in tickets),
        recalled=sum(one.calls > 1 for one in tickets),
        transferred=beside.transferred,
        out_of_turn=beside.out_of_turn,
        by_line={line: len(own) for line, own in _grouped(tickets, lambda one: one.line).items()},
        waits=waits_of(one.wait for one in tickets),
        by_hour=_by_hour(tickets, zone),
        by_service={code: _service(own) for code, own in _grouped(tickets, lambda one: one.service_code).items()},
        windows=beside.windows,
        ratings=beside.ratings,
        cases=beside.cases,
        cases_late=beside.cases_late,
    )


def waits_of(spans: Iterable[timedelta | None]) -> Waits | None:
    """Return the percentiles of what is known, None where nothing is."""
    known = sorted(span for span in spans if span is not None)
    if not known:
        return None
    return Waits(len(known), _ranked(known, 50), _ranked(known, 90), known[-1])


def _ranked(known: Sequence[timedelta], percent: int) -> timedelta:
    return known[ceil(len(known) * percent / 100) - 1]


def _service(own: Sequence[DayTicket]) -> ServiceFigures:
    return ServiceFigures(len(own), waits_of(one.wait for one in own), waits_of(one.service for one in own))


def _by_hour(tickets: Iterable[DayTicket], zone: tzinfo) -> Mapping[int, Waits]:
    hours = _grouped(tickets, lambda one: one.issued_at.astimezone(zone).hour)
    found = {hour: waits_of(one.wait for one in own) for hour, own in hours.items()}
    return {hour: waits for hour, waits in found.items() if waits is not None}


def _grouped(tickets: Iterable[DayTicket], key: Callable[[DayTicket], K]) -> Mapping[K, list[DayTicket]]:
    groups = defaultdict[K, list[DayTicket]](list)
    for ticket in tickets:
        groups[key(ticket)].append(ticket)
    return dict(sorted(groups.items(), key=lambda item: str(item[0]).zfill(2)))

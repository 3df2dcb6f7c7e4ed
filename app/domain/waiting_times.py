"""How long a client may have to wait: told by what services took lately, a little pessimistic, and no promise."""

import heapq
from collections.abc import Iterable, Sequence
from datetime import timedelta
from typing import Final

QUANTILE: Final = 0.7
"""Three of ten services took longer than what is told of them; the rounding leaves fewer."""
PRIOR_WEIGHT: Final = 4
"""The catalogue's minutes count like so many services, so that one long one in the morning frightens nobody."""
LEAST: Final = timedelta(minutes=1)
"""A service that has gone on for longer than usual still takes so long."""
_MINUTE: Final = timedelta(minutes=1)


def typical(lately: Iterable[timedelta], catalogue: timedelta) -> timedelta:
    """Return how long a service takes.

    Args:
        lately: How long it took the last times.
        catalogue: What policy says.
    """
    known = sorted([*lately, *[catalogue] * PRIOR_WEIGHT])
    return known[min(int(len(known) * QUANTILE), len(known) - 1)]


def expected_wait(ahead: Sequence[timedelta], busy: Iterable[timedelta], windows: int) -> timedelta:
    """Return how long it takes until somebody behind all these is called, in whole minutes upwards.

    Args:
        ahead: What the services of those who are called before take, in their order.
        busy: What is left of the services at the windows.
        windows: How many windows call; never taken for fewer than those that are busy, or than one.
    """
    free = sorted(busy)
    free = [timedelta()] * (max(windows, 1) - len(free)) + free
    heapq.heapify(free)
    for service in ahead:
        heapq.heappush(free, heapq.heappop(free) + service)
    return -(-free[0] // _MINUTE) * _MINUTE


def left_of(service: timedelta, gone: timedelta) -> timedelta:
    """Return what is left of a service that has gone on for a while."""
    return max(service - gone, LEAST)

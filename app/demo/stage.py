"""Several people's work in one order of time: who acts next is whoever's time has come."""

import heapq
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from itertools import count

from app.demo.clock import DemoClock

Acts = Iterator[float]
"""Somebody's work: each yield is how many seconds pass until the next act."""


class Timetable:
    """Runs the work of everybody at once, on a clock that jumps from act to act."""

    def __init__(self, clock: DemoClock) -> None:
        """Stand at the clock's instant, nobody at work yet."""
        self._clock = clock
        self._due: list[tuple[datetime, int, Acts]] = []
        self._turn = count()

    def begin(self, acts: Acts, at: datetime | None = None) -> None:
        """Let somebody begin, now or later."""
        heapq.heappush(self._due, (at or self._clock.now, next(self._turn), acts))

    def run_until(self, until: datetime) -> None:
        """Let everybody act until an instant; whoever is due later goes on with the next call."""
        while self._due and self._due[0][0] <= until:
            instant, _, acts = heapq.heappop(self._due)
            self._clock.go_to(instant)
            seconds = next(acts, None)
            if seconds is not None:
                self.begin(acts, self._clock.now + timedelta(seconds=seconds))
        self._clock.go_to(until)

    def run_out(self, over: Callable[[], bool]) -> None:
        """Let everybody act until all are done or it is over."""
        while self._due and not over():
            self.run_until(self._due[0][0])

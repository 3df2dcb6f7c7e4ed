"""Hybrid logical clocks: one order of writes on every terminal, close to wall time (design: sync, "The journal").

A stamp is never earlier than anything its terminal has written or read before, whatever the wall clock does.
"""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_COUNTER_BITS: Final = 16
_COUNTER_END: Final = 1 << _COUNTER_BITS


@dataclass(frozen=True, slots=True, order=True)
class Hlc:
    """A moment of the hybrid clock: milliseconds since 1970 (UTC), then a counter within the millisecond."""

    millis: int = 0
    counter: int = 0

    @property
    def packed(self) -> int:
        """The stamp as one integer of at most 63 bits that sorts as the stamp does."""
        return self.millis << _COUNTER_BITS | self.counter

    @classmethod
    def unpacked(cls, value: int) -> "Hlc":
        """Return the stamp that was packed into the integer."""
        return cls(value >> _COUNTER_BITS, value & (_COUNTER_END - 1))

    @property
    def instant(self) -> datetime:
        """The wall time the stamp stands near, UTC."""
        return _EPOCH + timedelta(milliseconds=self.millis)


def tick(last: Hlc, now: datetime) -> Hlc:
    """Return the stamp of a write made now: later than ``last`` even where the wall clock went back.

    Args:
        last: The latest stamp this terminal has written or read.
        now: The wall clock, UTC.
    """
    wall = _millis(now)
    return Hlc(wall) if wall > last.millis else _next(last)


def receive(last: Hlc, remote: Hlc, now: datetime) -> Hlc:
    """Return this terminal's stamp after it has read ``remote``: later than both."""
    return tick(max(last, remote), now)


def ahead(remote: Hlc, now: datetime) -> timedelta:
    """Return how far the remote stamp lies ahead of the wall clock; negative when it lies behind."""
    return timedelta(milliseconds=remote.millis - _millis(now))


def _millis(now: datetime) -> int:
    return (now - _EPOCH) // timedelta(milliseconds=1)


def _next(stamp: Hlc) -> Hlc:
    if stamp.counter + 1 < _COUNTER_END:
        return Hlc(stamp.millis, stamp.counter + 1)
    return Hlc(stamp.millis + 1)

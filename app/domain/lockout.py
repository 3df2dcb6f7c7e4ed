"""Locking a login after failures, for longer each time (rules 3.7).

A lock is kept as the time still to wait, not as the hour it ends: setting the clock back then cannot shorten it, and a
clock that once stood in a far year and was put right cannot lock a branch out for decades.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from types import MappingProxyType
from typing import Final

ALLOWED_FAILURES: Final = 5
FIRST_WAIT: Final = timedelta(minutes=15)
LONGEST_WAIT: Final = timedelta(hours=24)
CLOCK_TOLERANCE: Final = timedelta(minutes=2)
"""Time servers move a clock back by less than this every day."""
MOST_LOGINS: Final = 500

_NONE: Final = timedelta(0)


@dataclass(frozen=True, slots=True)
class Lock:
    """The failures of one login since its last success, and how long it still waits."""

    failures: int = 0
    wait: timedelta = _NONE

    def failed(self) -> "Lock":
        """Return the lock after one more failure: the fifth waits 15 minutes, each later one double, up to a day."""
        failures = self.failures + 1
        beyond = failures - ALLOWED_FAILURES
        # Doubling stops well before the shift could grow without bound.
        wait = min(FIRST_WAIT * 2 ** min(beyond, 10), LONGEST_WAIT) if beyond >= 0 else _NONE
        return Lock(failures, wait)

    @property
    def tries_left(self) -> int:
        """How many further failures are free of a wait."""
        return max(ALLOWED_FAILURES - self.failures, 0)


@dataclass(frozen=True, slots=True)
class LockBook:
    """All locks of a terminal, as they stood at ``seen``."""

    seen: datetime
    """The highest time the clock has ever shown here."""
    locks: Mapping[str, Lock] = field(default_factory=lambda: MappingProxyType({}))

    def settled(self, now: datetime, ran: timedelta) -> "LockBook":
        """Return the book as it stands now.

        Args:
            now: What the clock shows; time counts only beyond the highest time seen.
            ran: How long this program has surely run since the book last stood, by a clock nobody can set.
        """
        passed = max(now - self.seen, ran, _NONE)
        locks = {login: replace(lock, wait=max(lock.wait - passed, _NONE)) for login, lock in self.locks.items()}
        return LockBook(max(self.seen, now), MappingProxyType(locks))

    def went_back(self, now: datetime) -> timedelta | None:
        """Return how far the clock stands behind the highest time seen, or None within the tolerance."""
        behind = self.seen - now
        return behind if behind > CLOCK_TOLERANCE else None

    def lock(self, login: str) -> Lock:
        """Return the lock of the login; one that never failed has none of either."""
        return self.locks.get(login, Lock())

    def failed(self, login: str) -> "LockBook":
        """Return the book after a failure of the login; of too many logins the least failed are forgotten."""
        locks = {**self.locks, login: self.lock(login).failed()}
        if len(locks) > MOST_LOGINS:
            least = min((other for other in locks if other != login), key=lambda other: locks[other].failures)
            del locks[least]
        return replace(self, locks=MappingProxyType(locks))

    def cleared(self, login: str) -> "LockBook":
        """Return the book without the login's failures."""
        return replace(self, locks=MappingProxyType({k: v for k, v in self.locks.items() if k != login}))

"""A clock that the demo day sets; it only goes forward."""

from datetime import UTC, date, datetime, time, timedelta
from threading import Lock
from zoneinfo import ZoneInfo


class DemoClock:
    """The present instant of the demo day; windows and desks ask it from several threads."""

    def __init__(self, day: date, begin: time, zone: ZoneInfo) -> None:
        """Begin on a day, at an hour of the branch."""
        self.zone = zone
        self.now = datetime.combine(day, begin, zone).astimezone(UTC)
        self._lock = Lock()

    def __call__(self) -> datetime:
        """Return the present instant, UTC; each question takes a millisecond, so that no two acts share one."""
        with self._lock:
            self.now += timedelta(milliseconds=1)
            return self.now

    def go_to(self, instant: datetime) -> None:
        """Move forward to an instant; one that is past already changes nothing."""
        with self._lock:
            self.now = max(self.now, instant)

    def at(self, hour: time) -> datetime:
        """Return an hour of the present day, UTC."""
        day = self.now.astimezone(self.zone).date()
        return datetime.combine(day, hour, self.zone).astimezone(UTC)

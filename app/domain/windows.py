"""The windows of the hall: open, paused or closed, and who sits there (rules 3.9, 6)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import ClassVar
from uuid import UUID

from app.domain.records import Merge, Record, RecordKind, Scope


class Opening(StrEnum):
    """Whether tickets are called to a window."""

    OPEN = "open"
    PAUSED = "paused"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True, kw_only=True)
class WindowState(Record):
    """What a window was from some instant on; each change is a record of its own, and a new day begins with none."""

    kind: ClassVar = RecordKind("window_state", Scope.LOBBY, Merge.UNION)
    business_day: date
    window: str
    state: Opening
    teller_id: UUID | None
    """Who sits there; None where it is closed."""
    since: datetime
    reason: str = ""
    """Why it was paused, in words; never shown in the hall."""


def standing(states: Iterable[WindowState]) -> dict[str, WindowState]:
    """Return the present state of each window that was opened on the day, in the windows' order."""
    latest: dict[str, WindowState] = {}
    for state in sorted(states, key=lambda state: (state.since, state.id)):
        latest[state.window] = state
    return dict(sorted(latest.items(), key=lambda item: (len(item[0]), item[0])))

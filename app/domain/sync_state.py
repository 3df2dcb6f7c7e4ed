"""What sync says of itself: the status bar, the sync page and ``guitai sync status`` show these values."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum


class SyncPhase(StrEnum):
    """What sync is doing."""

    IDLE = "idle"
    """Everything was exchanged."""
    SYNCING = "syncing"
    OFFLINE = "offline"
    """The engine does not answer; it is tried again by itself."""
    STOPPED = "stopped"
    """Somebody must decide first: ``fault`` says what about."""


@dataclass(frozen=True, slots=True)
class PutAside:
    """An entry that was not taken; its stream stands still before it, the others go on."""

    stream: str
    """``scope/terminal``."""
    n: int
    reason: str
    """A ``Refusal``, or the code of what the store refused."""
    since: datetime


@dataclass(frozen=True, slots=True)
class TerminalProgress:
    """How far one terminal is, in entries over all scopes."""

    code: str
    read: int
    """How many of its entries are merged here."""
    written: int
    """How many of its entries the engine has."""


@dataclass(frozen=True, slots=True)
class SyncState:
    """How sync stands."""

    phase: SyncPhase = SyncPhase.IDLE
    waiting: int = 0
    """Change sets of this terminal that nobody else can have yet."""
    waiting_since: datetime | None = None
    """When the oldest of them was written."""
    last_success: datetime | None = None
    """When everything had been exchanged last."""
    fault: str = ""
    """Code of what keeps sync from going on; its sentence stands in ``app/forms/messages/sync``."""
    fault_params: Mapping[str, object] = field(default_factory=dict)
    next_try: datetime | None = None
    terminals: tuple[TerminalProgress, ...] = ()
    aside: tuple[PutAside, ...] = ()
    ahead: Mapping[str, float] = field(default_factory=dict)
    """Streams (``scope/terminal``) written by a clock that is far ahead of this one's, and by how many seconds."""
    merged: int = 0
    """Change sets of others that the last round brought."""
    to_read: int = 0
    """Entries that the engine has and this terminal has not read, as the round began: a first sync's length."""
    read: int = 0
    """How many of those have been read since."""

    @property
    def safe_to_leave(self) -> bool:
        """Whether everything written here is on the engine."""
        return self.waiting == 0

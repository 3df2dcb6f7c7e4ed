"""What the reception and the queue show: frozen, already masked."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class TicketView:
    """A ticket as a teller sees it, the client masked."""

    ticket_id: UUID
    number: str
    line: str
    service_code: str
    state: str
    priority: int
    issued_at: datetime
    called_at: datetime | None
    serving_at: datetime | None
    finished_at: datetime | None
    calls: int
    window: str
    teller_id: UUID | None
    visit_id: UUID
    client_id: UUID | None
    """None until somebody identified who took it."""
    client_name: str
    ahead: int = 0
    why: str = ""
    """Message code of why it stands at this place; empty where it does not wait."""
    special_care: bool = False
    slot_at: datetime | None = None
    taken_at_kiosk: bool = False
    sent_to_window: str = ""
    sent_to_id: UUID | None = None
    twins: tuple[str, ...] = ()
    """Other open numbers that the same client holds today, on whichever terminal they were given."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Slip:
    """What is printed on a ticket's slip; it names nobody (rules 3.9)."""

    visit_id: UUID
    ticket_id: UUID
    number: str
    line: str
    service_code: str
    ahead: int
    estimated_wait: timedelta
    issued_at: datetime
    branch_name: str


@dataclass(frozen=True, slots=True)
class Touched:
    """A ticket that the actor did something with."""

    ticket: TicketView
    undo: str
    """Which step of it may be taken back now; empty where none may."""


@dataclass(frozen=True, slots=True)
class WindowLine:
    """A window of the hall as its neighbours see it."""

    window: str
    state: str
    teller_id: UUID | None
    teller_name: str

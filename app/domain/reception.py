"""Visits and tickets: who came, what for, and who owns it (rules 1.3, 2.1-a, 4.2)."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import ClassVar
from uuid import UUID

from app.domain.errors import RuleViolation
from app.domain.records import Merge, Record, RecordKind, Scope


class Channel(StrEnum):
    """How a contact came in (rules 3.4)."""

    COUNTER = "counter"
    PHONE = "phone"
    ONLINE = "online"
    EMAIL = "email"
    KIOSK = "kiosk"


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit(Record):
    """One matter brought to the branch, owned from first contact to the end (首问负责制)."""

    kind: ClassVar = RecordKind(
        "visit",
        Scope.CLIENT,
        Merge.FIELDS,
        together=(
            ("identity_checked_at", "identity_checked_by"),
            ("representative_id", "representative_checked_at", "representative_checked_by"),
        ),
        once=("first_inquiry_owner_id",),
    )
    client_id: UUID | None = None
    """None until somebody identified who came, such as whoever took a number at the kiosk."""
    channel: Channel
    need: str
    """The need in the client's words, or the receptionist's."""
    service_codes: tuple[str, ...]
    first_contact_at: datetime
    first_inquiry_owner_id: UUID | None = None
    """Set once, by the first member of staff who speaks with the client: None while only a kiosk did. A hand-over is a
    record of its own (``app.domain.handovers``) and never overwrites this (rules 2.1-a)."""
    identity_checked_at: datetime | None = None
    identity_checked_by: UUID | None = None
    representative_id: UUID | None = None
    representative_checked_at: datetime | None = None
    """When the document of who acts for the client was seen: both are identified (rules 3.1)."""
    representative_checked_by: UUID | None = None

    def known_client(self) -> UUID:
        """Return whose visit it is.

        Raises:
            RuleViolation: ``visit.client_unknown`` as long as nobody identified who came.
        """
        if self.client_id is None:
            raise RuleViolation("visit.client_unknown")
        return self.client_id


@dataclass(frozen=True, slots=True, kw_only=True)
class Ticket(Record):
    """A place in the line; names nobody, so that the board and kiosks may hold it."""

    kind: ClassVar = RecordKind(
        "ticket",
        Scope.LOBBY,
        Merge.STEPS,
        together=(("called_at", "calls", "window", "teller_id"), ("sent_to_window", "sent_to_id")),
        workflow="ticket",
        log="lobby_step",
    )
    number: str
    """As called and printed: line letter, three digits, terminal code (``A023-C1``)."""
    line: str
    business_day: date
    visit_id: UUID
    service_code: str
    priority: int = 0
    """As ``app.domain.queue.Priority``: what the client weighs, whatever the hour says of their appointment."""
    special_care: bool = False
    """Served in the care line (rules 3.1, 3.9)."""
    appointment_id: UUID | None = None
    """The appointment it was issued for; counters know it, the lobby knows its hour only."""
    slot_at: datetime | None = None
    """When that appointment begins: around it the ticket goes before VIP and normal ones, else it is one of them."""
    taken_at_kiosk: bool = False
    state: str
    """Fold of the ticket's steps under app.domain.ticket_workflow."""
    issued_at: datetime
    called_at: datetime | None = None
    serving_at: datetime | None = None
    finished_at: datetime | None = None
    calls: int = 0
    window: str = ""
    teller_id: UUID | None = None
    sent_to_window: str = ""
    """The window it was handed over to; empty where any may take it, or a person was named."""
    sent_to_id: UUID | None = None
    """The member of staff it was handed over to."""

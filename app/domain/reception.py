"""Visits and tickets: who came, what for, and who owns it (rules 1.3, 2.1-a, 4.2)."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import ClassVar
from uuid import UUID

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
    client_id: UUID
    channel: Channel
    need: str
    """The need in the client's words, or the receptionist's."""
    service_codes: tuple[str, ...]
    first_contact_at: datetime
    first_inquiry_owner_id: UUID
    """Set once; a hand-over is a record of its own and never overwrites this (rules 2.1-a)."""
    identity_checked_at: datetime | None = None
    identity_checked_by: UUID | None = None
    representative_id: UUID | None = None
    representative_checked_at: datetime | None = None
    """When the document of who acts for the client was seen: both are identified (rules 3.1)."""
    representative_checked_by: UUID | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Ticket(Record):
    """A place in the line; names nobody, so that the board and kiosks may hold it."""

    kind: ClassVar = RecordKind(
        "ticket",
        Scope.LOBBY,
        Merge.STEPS,
        together=(("called_at", "calls", "window", "teller_id"),),
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
    """Higher is called earlier: special care above VIP above normal."""
    state: str
    """Fold of the ticket's steps under app.domain.ticket_workflow."""
    issued_at: datetime
    called_at: datetime | None = None
    serving_at: datetime | None = None
    finished_at: datetime | None = None
    calls: int = 0
    window: str = ""
    teller_id: UUID | None = None

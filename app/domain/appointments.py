"""Appointments: who comes when, to whom and where; and what of them the public room may know (rules 2.1, 4.1)."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import ClassVar
from uuid import UUID

from app.domain.deadlines import Deadline
from app.domain.identity import IdentityKind
from app.domain.intervals import Interval
from app.domain.reception import Channel
from app.domain.records import Merge, Record, RecordKind, Scope


class IdentityFinding(StrEnum):
    """What was found of the identity when the appointment was asked for or arranged (rules 2.1-d1, 3.1)."""

    UNCHECKED = "unchecked"
    """Asked for where no client can be looked up: at the kiosk, online."""
    PROSPECT = "prospect"
    """The number's form is valid, and nobody on file has it."""
    MATCHED = "matched"
    """The number belongs to the client on file."""
    ON_FILE = "on_file"
    """The client was chosen from the files."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Appointment(Record):
    """One appointment, from the first contact on; one that was moved is closed, and the new one names it."""

    kind: ClassVar = RecordKind(
        "appointment",
        Scope.CLIENT,
        Merge.STEPS,
        together=(
            ("starts_at", "ends_at", "staff_id", "room_id", "override_reason", "overridden"),
            ("client_id", "identity_finding"),
            ("prospect_document_kind", "prospect_document_number"),
        ),
        once=("ticket_id", "arrived_at"),
        workflow="appointment",
    )
    number: str
    """As told to the client (``P261125-003-C1``)."""
    code: str = ""
    """What the printed slip's picture says to the kiosk; empty until a time is confirmed."""
    channel: Channel
    service_code: str
    need: str = ""
    """In the client's words, or the receptionist's."""
    client_id: UUID | None = None
    representative_id: UUID | None = None
    """Who will act for the client."""
    prospect_name: str = ""
    """Of somebody who is no client yet, or whom nobody looked up yet."""
    prospect_phone: str = ""
    prospect_document_kind: IdentityKind | None = None
    prospect_document_number: str = ""
    identity_finding: IdentityFinding = IdentityFinding.UNCHECKED
    state: str
    """Fold of the appointment's steps under app.domain.appointment_workflow."""
    wish_from: datetime | None = None
    wish_until: datetime | None = None
    """When the client would like to come, where no time is settled."""
    starts_at: datetime | None = None
    ends_at: datetime | None = None
    staff_id: UUID | None = None
    """With whom; None where the client did not say and nobody settled it."""
    room_id: UUID | None = None
    """None where it takes place at the window of whoever it is with."""
    first_contact_at: datetime
    """Decides between two who were given one time (rules 4.1)."""
    first_contact_by: UUID | None = None
    """None where no member of staff was spoken to: online, at the kiosk."""
    settle_by: Deadline
    """Until when it is arranged, or declined, and told (rules 2.1-e)."""
    materials_told: bool = False
    """Whether the client was told what to bring (rules 2.1-d2)."""
    override_reason: str = ""
    overridden: tuple[str, ...] = ()
    """Names of the checks that were set aside for it, with the reason; the appointment stays marked."""
    series_id: UUID | None = None
    moved_from: UUID | None = None
    alternative: str = ""
    """What was offered instead, where it was declined."""
    source_ref: str = ""
    """What the request is known by where it came from (a UID); the same request taken in again is passed over."""
    arrived_at: datetime | None = None
    ticket_id: UUID | None = None
    no_show_undone_at: datetime | None = None
    """From then on the client may arrive late on the same day, and no job marks it again."""
    policy_version: str

    @property
    def interval(self) -> Interval | None:
        """Its time, where one is named."""
        if self.starts_at is None or self.ends_at is None:
            return None
        return Interval(self.starts_at, self.ends_at)


@dataclass(frozen=True, slots=True, kw_only=True)
class BookingToken(Record):
    """What the public room knows of a confirmed appointment: enough to check somebody in, and nobody's name.

    What it is recognised by stands here as digests under the branch's own key for the lobby, made for its day.
    """

    kind: ClassVar = RecordKind(
        "booking_token",
        Scope.LOBBY,
        Merge.FIELDS,
        together=(("checked_in_at", "ticket_id"),),
        once=("checked_in_at", "ticket_id", "closed_at"),
    )
    appointment_id: UUID
    service_code: str
    starts_at: datetime
    ends_at: datetime
    special_care: bool = False
    code_digest: str
    document_digest: str = ""
    phone_digest: str = ""
    """Of the last four digits."""
    checked_in_at: datetime | None = None
    ticket_id: UUID | None = None
    closed_at: datetime | None = None
    """Set once the appointment no longer stands at this time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SlotHold(Record):
    """A time that is being chosen at a screen, kept from others for some minutes; never leaves the terminal.

    Other terminals are kept off by a claim on the engine (``app.services.booking_claims``).
    """

    kind: ClassVar = RecordKind("slot_hold", Scope.LOCAL, Merge.FIELDS)
    starts_at: datetime
    ends_at: datetime
    staff_id: UUID
    room_id: UUID | None = None
    held_by: UUID
    held_until: datetime
    released_at: datetime | None = None

    def stands(self, now: datetime) -> bool:
        """Tell whether others are still kept off."""
        return self.released_at is None and now < self.held_until


@dataclass(frozen=True, slots=True, kw_only=True)
class Prospect:
    """Somebody who is not, or not yet known to be, on file."""

    name: str
    phone: str
    document_kind: IdentityKind | None = None
    document_number: str = ""

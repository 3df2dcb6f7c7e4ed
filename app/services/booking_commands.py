"""What the appointment desk is asked to do."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from app.domain.appointments import Prospect
from app.domain.reception import Channel


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestAppointment:
    """Somebody asks for an appointment; a client, or a prospect by name and phone."""

    channel: Channel
    service_code: str
    client_id: UUID | None = None
    prospect: Prospect | None = None
    representative_id: UUID | None = None
    wish_from: datetime | None = None
    wish_until: datetime | None = None
    """When they would like to come."""
    starts_at: datetime | None = None
    """The one time they ask for; it is kept free until it is settled."""
    staff_id: UUID | None = None
    need: str = ""
    first_contact_at: datetime | None = None
    """When they asked; now where None."""
    source_ref: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class BookAppointment:
    """Settle a time: of a request that waits, or at once with whoever asks."""

    starts_at: datetime
    ends_at: datetime | None = None
    """As long as the service usually takes where None."""
    appointment_id: UUID | None = None
    """The request that is settled."""
    request: RequestAppointment | None = None
    """Who asks and for what, where there was no request before."""
    client_id: UUID | None = None
    """Whose the request is, where it came in without a client and was found on file since."""
    staff_id: UUID | None = None
    """With whom; whoever has least to do where None."""
    room_id: UUID | None = None
    """Where; the likeliest place that is free where None."""
    materials_told: bool = False
    override_reason: str = ""
    """Why it is booked against a check; needs the permission, and stays with the appointment."""
    series_id: UUID | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveAppointment:
    """Give a confirmed appointment another time, length, person or place; what is None stays, where it can."""

    appointment_id: UUID
    starts_at: datetime
    ends_at: datetime | None = None
    """As long as before where None."""
    staff_id: UUID | None = None
    room_id: UUID | None = None
    reason: str
    override_reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Freed:
    """A time that is free again, with whom and where it was."""

    starts_at: datetime
    ends_at: datetime
    staff_id: UUID | None
    room_id: UUID | None

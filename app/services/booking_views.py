"""Appointments as screens see them: the client masked (rules 3.6)."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final
from uuid import UUID

from app.domain.appointment_workflow import PENDING
from app.domain.appointments import Appointment
from app.domain.clients import Client
from app.domain.masking import mask_name, mask_phone
from app.domain.people import Staff
from app.domain.staffing import Room
from app.services.booking_queries import AppointmentRow
from app.services.masked import masked_name
from app.services.ports import UnitOfWork
from app.services.workplace import Workplace


@dataclass(frozen=True, slots=True, kw_only=True)
class AppointmentLine:
    """One appointment of a calendar or list."""

    appointment_id: UUID
    number: str
    state: str
    channel: str
    service_code: str
    starts_at: datetime | None
    ends_at: datetime | None
    staff_id: UUID | None
    room_id: UUID | None
    client_id: UUID | None
    client_name: str
    phone: str
    first_contact_at: datetime
    due_at: datetime
    overdue: bool
    """Nobody settled it within the time that policy gives (rules 2.1-e)."""
    overridden: tuple[str, ...] = ()
    special_care: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class AppointmentView(AppointmentLine):
    """One appointment, whole."""

    code: str
    need: str
    staff_name: str
    room_name: str
    identity_finding: str
    materials_told: bool
    override_reason: str
    series_id: UUID | None
    moved_from: UUID | None
    alternative: str
    arrived_at: datetime | None
    ticket_id: UUID | None
    wish_from: datetime | None
    wish_until: datetime | None
    may_arrive_late: bool


_AS_STORED: Final = (
    "number", "code", "state", "service_code", "need", "starts_at", "ends_at", "staff_id", "room_id", "client_id",
    "first_contact_at", "overridden", "override_reason", "materials_told", "series_id", "moved_from", "alternative",
    "arrived_at", "ticket_id", "wish_from", "wish_until",
)  # fmt: skip
"""What a view says as the record does."""


def line_of_row(place: Workplace, row: AppointmentRow) -> AppointmentLine:
    """Return a stored row, masked."""
    masks = place.policy.masking
    return AppointmentLine(
        appointment_id=row.appointment_id,
        number=row.number,
        state=row.state,
        channel=row.channel,
        service_code=row.service_code,
        starts_at=row.starts_at,
        ends_at=row.ends_at,
        staff_id=row.staff_id,
        room_id=row.room_id,
        client_id=row.client_id,
        client_name=masked_name(masks, row.client_name, row.client_type),
        phone=mask_phone(row.phone, masks),
        first_contact_at=row.first_contact_at,
        due_at=row.due_at,
        overdue=row.state in PENDING[:1] and row.due_at < place.now(),
        overridden=row.overridden,
        special_care=row.special_care,
    )


def view_of(place: Workplace, uow: UnitOfWork, appointment: Appointment) -> AppointmentView:
    """Return an appointment, masked."""
    masks = place.policy.masking
    client = uow.get(Client, appointment.client_id) if appointment.client_id else None
    staff = uow.get(Staff, appointment.staff_id).name if appointment.staff_id else ""
    room = uow.get(Room, appointment.room_id).name if appointment.room_id else ""
    kept: dict[str, Any] = {name: getattr(appointment, name) for name in _AS_STORED}
    return AppointmentView(
        appointment_id=appointment.id,
        channel=appointment.channel.value,
        staff_name=staff,
        room_name=room,
        client_name=(
            masked_name(masks, client.name, client.client_type)
            if client
            else mask_name(appointment.prospect_name, masks)
        ),
        phone=mask_phone((client.phone if client else "") or appointment.prospect_phone, masks),
        due_at=appointment.settle_by.due_at,
        overdue=appointment.state in PENDING[:1] and appointment.settle_by.overdue(place.now()),
        special_care=client is not None and client.special_care,
        identity_finding=appointment.identity_finding.value,
        may_arrive_late=bool(appointment.no_show_undone_at),
        **kept,
    )

"""Makes the commands of the booking sheet from what is chosen on it."""

from datetime import datetime

from app.domain.booking import FreeTime
from app.services.booking_commands import BookAppointment, RequestAppointment
from app.services.booking_views import AppointmentView
from app.ui.counter.appointments.booking.who import WhoComes
from app.ui.counter.appointments.booking.wishes import Wishes


def request_of(who: WhoComes, wishes: Wishes, wish_from: datetime | None = None) -> RequestAppointment | None:
    """Return who asks and for what; None where something about somebody new is missing, which is said beside it."""
    prospect = who.prospect() if who.typing else None
    if who.typing and prospect is None:
        return None
    return RequestAppointment(
        channel=wishes.channel.currentData(),
        service_code=wishes.service_code,
        client_id=who.client_id,
        prospect=prospect,
        staff_id=wishes.staff_id,
        need=wishes.need.text().strip(),
        wish_from=wish_from,
    )


def booking_of(
    wishes: Wishes,
    starts_at: datetime,
    offered: FreeTime | None,
    request: RequestAppointment | None,
    settled: AppointmentView | None,
    override: str,
) -> BookAppointment:
    """Return what is to be booked: with whom the free time was offered, unless somebody is wished for."""
    return BookAppointment(
        starts_at=starts_at,
        appointment_id=settled.appointment_id if settled else None,
        request=request,
        staff_id=wishes.staff_id or (offered.staff_id if offered else None),
        room_id=wishes.room_id,
        materials_told=wishes.told.isChecked() or wishes.told.isHidden(),
        override_reason=override,
    )

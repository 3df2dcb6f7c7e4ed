"""Appointments of the demo branch: the next days booked by telephone, and requests that wait."""

from collections.abc import Sequence
from datetime import timedelta
from itertools import cycle, islice
from typing import Final

from app.bootstrap.opening import Session
from app.domain.errors import RuleViolation
from app.domain.reception import Channel
from app.services.booking_commands import BookAppointment, RequestAppointment
from app.services.booking_times import Search
from app.services.views import ClientLine

_SURNAMES: Final = "张李王陈刘赵周吴"
_SERVICES: Final = ("BANK-CHG", "ACC-PWD", "ACC-UPD", "RISK-TEST")
_BOOKED, _REQUESTED = 24, 3


def arrange_appointments(session: Session) -> int:
    """Let the receptionist arrange appointments for the days to come, and return how many were booked."""
    desks, booking = session.desks, session.desks.booking
    desks.premises.take_over_windows("{number}号窗口")
    clients = [line for surname in _SURNAMES for line in desks.reception.look_up(surname)[:6]]
    tomorrow = session.place.now() + timedelta(days=1)
    wanted = Search(service_code=_SERVICES[0], since=tomorrow, until=tomorrow + timedelta(days=8))
    times = booking.free_times.search(wanted)
    booked = 0
    services = cycle(_SERVICES)
    for client, free in zip(clients, islice(times, 3, None, max(1, len(times) // (_BOOKED * 2))), strict=False):
        if booked == _BOOKED:
            break
        request = RequestAppointment(
            channel=Channel.PHONE, service_code=next(services), client_id=client.client_id, staff_id=free.staff_id
        )
        command = BookAppointment(starts_at=free.starts_at, request=request, materials_told=True)
        try:
            booking.appointments.book(command)
            booked += 1
        except RuleViolation:
            # Some clients of the old list may not have the service, or their document has run out.
            continue
    _requests(session, clients[-_REQUESTED - 1 :])
    return booked


def _requests(session: Session, clients: Sequence[ClientLine]) -> None:
    """Note who asked and has no time yet; the last of them waits for one to come free."""
    desk, wished = session.desks.booking.appointments, session.place.now() + timedelta(days=2)
    noted = [
        desk.request(
            RequestAppointment(
                channel=Channel.PHONE, service_code="ACC-UPD", client_id=client.client_id, wish_from=wished
            )
        )
        for client in clients
    ]
    if noted:
        desk.wait(noted[-1])

"""The branch of ``tests.fakes.branch`` over a real store, ready to give appointments."""

from dataclasses import dataclass
from datetime import timedelta

from app.bootstrap.identifiers import new_id
from app.db.meta import Ownership
from app.db.opening import create_store
from app.domain.appointments import Prospect
from app.domain.identity import IdentityKind
from app.domain.reception import Channel
from app.domain.staffing import Room, RoomKind
from app.domain.synthetic import resident_number
from app.services.appointments import AppointmentDesk
from app.services.booking_around import BookingTools
from app.services.booking_commands import BookAppointment, RequestAppointment
from app.services.booking_times import FreeTimes
from tests.fakes.branch import MORNING, DeskBranch, desk_branch
from tests.fakes.stored_branch import KEY, VAULT

SERVICE = "BANK-CHG"
"""A quarter of an hour at a window, on any working day, for every client."""
TEN = MORNING + timedelta(days=1, minutes=30)
"""Ten o'clock on the day after ``MORNING``, a Tuesday."""


def keyed(text):
    """A digest that any test can follow."""
    import hashlib

    return hashlib.sha256(b"lobby" + text.encode()).hexdigest()


@dataclass
class BookingBranch:
    """A branch of two windows, a teller at each, and a room."""

    desks: DeskBranch
    tools: BookingTools
    room: Room

    @property
    def clock(self):
        return self.desks.clock

    @property
    def staff(self):
        return self.desks.staff

    @property
    def store(self):
        return self.desks.store

    def at(self, who="greeter"):
        return AppointmentDesk(self.desks.at(who), self.tools)

    def times(self, who="greeter"):
        return FreeTimes(self.desks.at(who), self.tools)

    def person(self, **more):
        return self.desks.person(**more)

    def request(self, client=None, service=SERVICE, **more):
        """Return what a client asks for by phone, or a prospect where none is named."""
        who = {"client_id": client.client_id} if client else {"prospect": prospect()}
        return RequestAppointment(**{"channel": Channel.PHONE, "service_code": service, **who, **more})

    def book(self, client=None, at=TEN, who="greeter", service=SERVICE, **more):
        """Book with the first client there is, or with a new one."""
        asked = self.request(client or self.person(), service)
        command = BookAppointment(**{"starts_at": at, "request": asked, "materials_told": True, **more})
        return self.at(who).book(command)


def prospect(index=880_001, name="王小明"):
    """Somebody who is not on file."""
    from datetime import date

    number = resident_number(index, date(1990, 3, 4), male=True)
    return Prospect(name=name, phone=f"12{index:09d}", document_kind=IdentityKind.RESIDENT_ID, document_number=number)


def booking_branch(path):
    """Found the branch in a file."""
    ownership = Ownership(VAULT, "B001", "C1")
    desks = desk_branch(new_id, lambda clock: create_store(path, KEY, ownership=ownership, clock=clock, ids=new_id))
    room = Room(id=new_id(), code="VIP1", name="贵宾室", room_kind=RoomKind.ROOM)
    with desks.store.begin(None) as uow:
        room = uow.add(room)
        uow.commit()
    return BookingBranch(desks, BookingTools(queries=desks.store.bookings, digest=keyed), room)

"""Books as fast as it can at one store until told to stop; run as a process of its own, many at once."""

import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

from app.bootstrap.identifiers import new_id
from app.db.opening import open_store
from app.domain.errors import RuleViolation, Unavailable
from app.domain.people import Actor, Branch, Staff, Terminal
from app.domain.reception import Channel
from app.domain.staffing import Room
from app.services.appointments import AppointmentDesk
from app.services.booking_around import BookingTools
from app.services.booking_commands import BookAppointment, RequestAppointment
from app.services.workplace import Workplace
from tests.fakes.booking_branch import SERVICE, TEN, keyed, prospect
from tests.fakes.branch import MORNING, POLICY, ZONE
from tests.fakes.calendars import calendar
from tests.fakes.signers import check_signature, signer_of
from tests.fakes.signing import FakeBlobs
from tests.fakes.stored_branch import KEY, VAULT

QUARTER = timedelta(minutes=15)


def place_of(store, login="greeter", clock=lambda: MORNING):
    """Return the workplace of somebody in an open store."""
    with store.begin(None) as uow:
        branch = uow.find(Branch)[0]
        staff = uow.find(Staff, login=login)[0]
        terminal = next(t for t in uow.find(Terminal) if t.code == store.ownership.terminal_code)
    actor = Actor(staff.id, staff.login, staff.name, frozenset(staff.roles), terminal.id, terminal.code, staff.window)
    return Workplace(
        store=store, clients=store.clients, work=store.work, queue=store.queue, audit=store.audit,
        blobs=FakeBlobs(), clock=clock,
        ids=new_id, policy=POLICY, calendar=calendar(), zone=ZONE, branch=branch, actor=actor,
        signer=signer_of(login), check_signature=check_signature,
    )  # fmt: skip


class Rush:
    """Somebody who tries one time after the other, with people and rooms named or not."""

    def __init__(self, place, tools, seed):
        self.random, self.desk = Random(seed), AppointmentDesk(place, tools)
        with place.look() as uow:
            self.people = [staff.id for staff in uow.find(Staff) if staff.window]
            self.rooms = [room.id for room in uow.find(Room)]
        self.booked = self.refused = 0

    def once(self, first_contact_at=None):
        """Try to book; tell whether it was."""
        pick = self.random
        request = RequestAppointment(
            channel=Channel.PHONE, service_code=SERVICE, prospect=prospect(), first_contact_at=first_contact_at
        )
        command = BookAppointment(
            starts_at=TEN + timedelta(days=pick.choice((0, 1, 2))) + pick.randrange(20) * QUARTER,
            request=request, staff_id=pick.choice([None, *self.people]), room_id=pick.choice([None, *self.rooms]),
            materials_told=True,
        )  # fmt: skip
        try:
            self.desk.book(command)
        except RuleViolation as refusal:
            if not refusal.code.startswith("booking."):
                raise
            self.refused += 1
            return False
        self.booked += 1
        return True


def main(path, seed, tries):
    """Try so many times to book at the store; say how many were booked and refused."""
    store = open_store(Path(path), KEY, vault_id=VAULT, clock=lambda: datetime.now(UTC), ids=new_id)
    rush = Rush(place_of(store), BookingTools(queries=store.bookings, digest=keyed), int(seed))
    done = 0
    while done < int(tries):
        try:
            rush.once()
        except Unavailable as busy:
            if busy.code != "store.busy":
                raise
            continue
        done += 1
    store.close()
    sys.stdout.write(f"{rush.booked} {rush.refused}\n")


if __name__ == "__main__":
    main(*sys.argv[1:])

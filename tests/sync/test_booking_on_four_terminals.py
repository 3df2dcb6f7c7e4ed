"""Four terminals book at once through one engine, some of the time apart; no overlap stays unmarked (rules 4.1)."""

import uuid
from dataclasses import replace
from datetime import timedelta
from random import Random

import pytest

from app.bootstrap.identifiers import new_id
from app.db.meta import Ownership
from app.db.opening import create_store
from app.db.secrets import SqlSecrets
from app.domain.appointments import Appointment
from app.domain.errors import RuleViolation
from app.domain.intervals import Interval
from app.domain.people import Terminal
from app.domain.reception import Channel
from app.services.booking_around import BookingTools
from app.services.booking_choice import BookingRefused
from app.services.booking_claims import EngineSlots
from app.services.booking_commands import BookAppointment, RequestAppointment
from app.services.booking_jobs import BookingJobs
from app.services.claiming import Claims
from app.sync.backends import open_backend
from tests.fakes.booking_branch import SERVICE, TEN, booking_branch, keyed, prospect
from tests.fakes.booking_rush import Rush, place_of
from tests.fakes.branch import MORNING
from tests.fakes.overlapping import overlaps_in
from tests.fakes.stored_branch import KEY, VAULT
from tests.fakes.sync import SyncingBranch

CODES = ("C1", "C2", "C3", "C4")
ALL = Interval(TEN - timedelta(days=2), TEN + timedelta(days=9))


class Counter:
    """One terminal: its store, somebody who books at it, and whether it reaches the engine."""

    def __init__(self, store, at, seed):
        self.store, self.at, self.online = store, at, True
        at.journal, at.secrets = store.exchange, SqlSecrets(store.reading)
        at.restart()
        claims = Claims("B001", at.code, at.place.backend, at.seal)
        slots = EngineSlots(claims, self.find, lambda: self.online)
        self.tools = BookingTools(queries=store.bookings, digest=keyed, slots=slots)
        self.seed = seed

    def begin(self):
        """Sit down, once the branch's records have come."""
        self.place = place_of(self.store)
        self.rush = Rush(self.place, self.tools, self.seed)

    def find(self, appointment_id):
        with self.store.begin(None) as uow:
            return next(iter(uow.find(Appointment, id=appointment_id)), None)

    def exchange(self):
        if self.online:
            state = self.at.round()
            assert not state.fault, state
            BookingJobs(self.place, self.tools).run()

    def standing(self):
        return sorted(self.store.bookings.standing(ALL), key=lambda one: one.id)


@pytest.fixture
def counters(tmp_path):
    (tmp_path / "engine").mkdir()
    branch = booking_branch(tmp_path / "C1.db")
    with branch.store.begin(None) as uow:
        for code in CODES[1:]:
            uow.add(Terminal(id=new_id(), code=code, name=code, certificate_pem=""))
        uow.commit()
    stores = [branch.store]
    for code in CODES[1:]:
        ownership = Ownership(VAULT, "B001", code)
        stores.append(
            create_store(tmp_path / f"{code}.db", KEY, ownership=ownership, clock=lambda: MORNING, ids=uuid.uuid4)
        )
    syncing = SyncingBranch(*CODES, engine=open_backend(f"file://{tmp_path}/engine"))
    made = [
        Counter(store, syncing.terminals[code], n) for n, (code, store) in enumerate(zip(CODES, stores, strict=True))
    ]
    for counter in made * 2:
        assert not counter.at.round().fault
    for counter in made:
        counter.begin()
    yield made
    for store in stores:
        store.close()


def let_them_book(counters, steps, seed, apart):
    """Let everybody book in turn, exchanging now and then; ``apart`` is how often somebody leaves the engine."""
    chance = Random(seed)
    for number in range(steps):
        counter = chance.choice(counters)
        if chance.random() < apart:
            counter.online = not counter.online
        counter.rush.once(first_contact_at=MORNING - timedelta(minutes=chance.randrange(600), seconds=number))
        if chance.random() < 0.1:
            counter.exchange()


def come_together(counters):
    """Let everybody exchange until nothing is new."""
    for counter in counters * 3:
        counter.online = True
        counter.exchange()


def judged(counters):
    """Return who stands and who had to give way, the same on every terminal."""
    standing = [counter.standing() for counter in counters]
    assert all(one == standing[0] for one in standing[1:])
    confirmed = [one for one in standing[0] if one.state == "confirmed"]
    assert overlaps_in(confirmed) == []
    with counters[0].store.begin(None) as uow:
        return len(confirmed), len(uow.find(Appointment, state="conflict"))


def test_online_nobody_is_given_a_time_that_another_terminal_gave_out(counters):
    let_them_book(counters, 120, 1, apart=0.0)
    come_together(counters)
    confirmed, gave_way = judged(counters)
    assert confirmed > 40
    assert gave_way == 0


def test_apart_the_earlier_first_contact_keeps_each_time_on_every_terminal_alike(counters):
    let_them_book(counters, 120, 2, apart=0.3)
    come_together(counters)
    _, gave_way = judged(counters)
    assert gave_way > 0


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(4))
def test_thousands_of_tries_leave_no_overlap_without_a_mark(counters, seed):
    let_them_book(counters, 1500, seed, apart=0.1)
    come_together(counters)
    judged(counters)


def test_a_cancelled_time_blocks_no_other_terminal(counters):
    first, second = counters[0], counters[1]
    while not first.rush.once():
        pass
    made = first.standing()[0]
    first.rush.desk.cancel(made.id, "客户取消")
    first.at.round()
    second.at.round()
    second.exchange()
    assert second.tools.slots.take(slot_of(made), new_id())


def test_a_claim_of_a_terminal_that_died_before_it_booked_is_its_own_to_take_over(counters):
    while not counters[0].rush.once():
        pass
    free = replace(
        slot_of(counters[0].standing()[0]),
        starts_at=TEN + timedelta(days=6),
        ends_at=TEN + timedelta(days=6, minutes=15),
    )
    assert counters[0].tools.slots.take(free, new_id())
    assert not counters[1].tools.slots.take(free, new_id())
    assert counters[0].tools.slots.take(free, new_id())


def test_a_time_being_chosen_is_kept_from_other_terminals(counters):
    slot = slot_of_nobody(counters)
    counters[0].rush.desk.hold(slot)
    with pytest.raises(RuleViolation, match="being_chosen"):
        counters[1].rush.desk.hold(slot)


def slot_of(one):
    from app.services.booking_claims import Slot

    return Slot(one.interval.starts_at, one.interval.ends_at, one.staff_id, one.room_id)


def slot_of_nobody(counters):
    from app.services.booking_claims import Slot

    return Slot(TEN, TEN + timedelta(minutes=15), counters[0].rush.people[0])


def test_where_anybody_will_do_somebody_else_is_found_for_a_time_given_out_elsewhere(counters):
    first, second = counters[0], counters[1]
    request = RequestAppointment(channel=Channel.PHONE, service_code=SERVICE, prospect=prospect())
    command = BookAppointment(starts_at=TEN, request=request, materials_told=True)
    one, other = first.rush.desk.book(command), second.rush.desk.book(command)
    assert one.staff_id != other.staff_id
    with pytest.raises(BookingRefused, match="taken_elsewhere"):
        second.rush.desk.book(replace(command, staff_id=one.staff_id))

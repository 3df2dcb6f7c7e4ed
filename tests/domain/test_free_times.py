"""Free times are exactly those at which a booking would go through every check, whatever stands in the way."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from app.domain.booking import Booker, Booking, Circumstances, Taken, length_of, places_of
from app.domain.booking_checks import CHECKS, refusals
from app.domain.booking_fairness import Load, fair_choice
from app.domain.free_times import Wanted, free_times, nearest
from app.domain.intervals import Interval
from app.domain.people import Qualification, QualificationKind, Staff
from app.domain.policy import Role
from app.domain.staffing import Break, ClosedPeriod, Leave, LeaveReason, Room, RoomKind, WorkingPlan
from tests.fakes.branch import POLICY
from tests.fakes.calendars import calendar

ZONE = ZoneInfo("Asia/Shanghai")
HOLIDAY_EVE = datetime(2026, 9, 23, tzinfo=ZONE)
"""Wednesday: Mid-Autumn takes 25 to 27 September, and on Sunday the 20th people had worked for it."""
TIMELY = [check for check in CHECKS if check.of_time]
CLIENT = UUID(int=999)
days = st.integers(-3, 3).map(lambda n: HOLIDAY_EVE + timedelta(days=n))
odd = st.tuples(days, st.integers(0, 100)).map(lambda pair: pair[0] + timedelta(hours=8, minutes=30 + 5 * pair[1]))
lengths = st.integers(1, 24).map(lambda n: n * timedelta(minutes=5))
early = st.integers(0, 3 * 288).map(lambda n: HOLIDAY_EVE - timedelta(days=4) + n * timedelta(minutes=5))


def person(number, kinds, window):
    return Staff(
        id=UUID(int=number), login=f"s{number}", name=f"员工{number}", roles=(Role.TELLER,), keys="", window=window,
        qualifications=tuple(Qualification(kind, "S1", until) for kind, until in kinds),
        created_at=datetime(2026, 1, 1, tzinfo=UTC),
    )  # fmt: skip


@st.composite
def people(draw):
    kinds = st.sampled_from(list(QualificationKind))
    until = st.sampled_from([date(2026, 9, 21), date(2026, 9, 24), date(2027, 1, 1)])
    made = []
    for number in range(1, draw(st.integers(1, 4)) + 1):
        held = draw(st.lists(st.tuples(kinds, until), max_size=3))
        made.append(person(number, [(QualificationKind.GENERAL, date(2027, 1, 1)), *held][draw(st.integers(0, 1)) :],
                           draw(st.sampled_from(["", "1", "2"]))))  # fmt: skip
    return tuple(made)


@st.composite
def rooms(draw):
    made = [
        Room(id=UUID(int=100 + n), code=str(n), name=f"{n}号", room_kind=kind, service_codes=codes)
        for n, kind, codes in draw(
            st.lists(
                st.tuples(
                    st.integers(1, 3),
                    st.sampled_from(list(RoomKind)),
                    st.sampled_from([(), ("BANK-CHG",), ("ADVICE-PRO",)]),
                ),
                max_size=3,
                unique_by=lambda one: one[0],
            )
        )
    ]
    return tuple(made)


def spans(of=odd, length=lengths):
    return st.tuples(of, length).map(
        lambda pair: Interval(pair[0].astimezone(UTC), (pair[0] + pair[1]).astimezone(UTC))
    )


@st.composite
def branches(draw):
    staff, places = draw(people()), draw(rooms())
    one_of = st.sampled_from([person.id for person in staff])
    room_of = st.sampled_from([None, *(room.id for room in places)])
    set_at = datetime(2026, 9, 1, tzinfo=UTC)
    plans = [
        WorkingPlan(
            id=UUID(int=300 + n), staff_id=who, weekday=day, starts=time(9 + late), ends=time(15, 30),
            holds_from=since, breaks=(Break(time(10, 10), time(10, 40)),) if pause else (), set_at=set_at,
            set_by=UUID(int=1),
        )
        for n, (who, day, late, since, pause) in enumerate(
            draw(st.lists(st.tuples(one_of, st.integers(0, 6), st.integers(0, 2),
                                    st.sampled_from([date(2026, 9, 1), date(2026, 9, 24)]), st.booleans()), max_size=6))
        )
    ]  # fmt: skip
    leaves = [
        Leave(id=UUID(int=400 + n), staff_id=who, starts_at=span.starts_at, ends_at=span.ends_at, entered_at=set_at,
              reason=LeaveReason.ANNUAL, entered_by=UUID(int=1), withdrawn_at=set_at if gone else None)
        for n, (who, span, gone) in enumerate(draw(st.lists(st.tuples(one_of, spans(), st.booleans()), max_size=3)))
    ]  # fmt: skip
    closed = [
        ClosedPeriod(id=UUID(int=500 + n), starts_at=span.starts_at, ends_at=span.ends_at, room_id=room,
                     reason="消防演练", entered_at=set_at, entered_by=UUID(int=1))
        for n, (room, span) in enumerate(draw(st.lists(st.tuples(room_of, spans()), max_size=2)))
    ]  # fmt: skip
    taken = [
        Taken(interval=span, staff_id=who, room_id=room, client_id=client,
              appointment_id=UUID(int=600 + n) if booked else None)
        for n, (span, who, room, client, booked) in enumerate(
            draw(st.lists(st.tuples(spans(), st.one_of(st.none(), one_of), room_of, st.sampled_from([None, CLIENT]),
                                    st.booleans()), max_size=8))
        )
    ]  # fmt: skip
    limits = replace(
        POLICY.limits.appointments,
        grid=timedelta(minutes=draw(st.sampled_from([10, 15, 20]))),
        buffer_before=timedelta(minutes=draw(st.sampled_from([0, 5]))),
        buffer_after=timedelta(minutes=draw(st.sampled_from([0, 10]))),
        lead=timedelta(minutes=draw(st.sampled_from([0, 90]))),
        horizon_days=draw(st.integers(2, 6)),
        most_at_once=draw(st.integers(1, 3)),
    )
    return Circumstances(
        now=draw(early).astimezone(UTC), zone=ZONE, limits=limits, hours=POLICY.hours, calendar=calendar(), staff=staff,
        rooms=places, plans=tuple(plans), leaves=tuple(leaves), closed=tuple(closed), taken=tuple(taken),
    )  # fmt: skip


def by_brute_force(wanted, around):
    """Try every beginning of the grid with every person in every place of theirs."""
    at, found = HOLIDAY_EVE - timedelta(days=6), {}
    while at < HOLIDAY_EVE + timedelta(days=4):
        span = Interval(at.astimezone(UTC), (at + wanted.length).astimezone(UTC))
        for one in wanted.staff if wanted.within.holds(span) else ():
            for place in places_of(one, wanted.service, around.rooms):
                booking = Booking(service=wanted.service, interval=span, staff=one, room=place, booker=wanted.booker,
                                  materials_told=True)  # fmt: skip
                if not refusals(booking, around, TIMELY):
                    found.setdefault((span.starts_at, one.id), place.id if place else None)
        at += around.limits.grid
    return found


@settings(max_examples=300, deadline=None, phases=(Phase.explicit, Phase.reuse, Phase.generate))
@given(
    branches(), days, st.integers(18, 60), st.sampled_from(["BANK-CHG", "ADVICE-PRO", "COMPLAINT", "TRANSFER"]),
)  # fmt: skip
def test_offered_times_are_those_that_brute_force_finds(around, since, hours, code):
    service = POLICY.catalogue.service(code)
    within = Interval(since.astimezone(UTC), (since + timedelta(hours=hours)).astimezone(UTC))
    wanted = Wanted(service=service, within=within, length=length_of(service, around.limits), staff=around.staff,
                    booker=Booker(client_id=CLIENT))  # fmt: skip
    offered = {(free.starts_at, free.staff_id): free.room_id for free in free_times(wanted, around)}
    assert offered == by_brute_force(wanted, around)


def test_the_nearest_come_first_and_each_beginning_once():
    from app.domain.booking import FreeTime

    at = datetime(2026, 9, 23, 2, tzinfo=UTC)
    free = [FreeTime(at + n * timedelta(minutes=15), at, UUID(int=who)) for n in range(-4, 5) for who in (1, 2)]
    starts = [(one.starts_at - at) // timedelta(minutes=15) for one in nearest(free, at, 3)]
    assert starts == [0, -1, 1]


def test_whoever_has_least_that_week_is_chosen_and_then_least_that_day():
    from app.domain.booking import FreeTime

    at, hour = datetime(2026, 9, 23, 2, tzinfo=UTC), timedelta(hours=1)
    offers = [FreeTime(at, at + hour, UUID(int=who)) for who in (1, 2, 3)]
    loads = {UUID(int=1): Load(hour, 2 * hour), UUID(int=2): Load(hour, hour), UUID(int=3): Load(timedelta(), hour)}
    assert fair_choice(offers, loads).staff_id == UUID(int=3)
    assert fair_choice([], loads) is None

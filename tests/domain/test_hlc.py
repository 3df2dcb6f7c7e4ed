from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from app.domain.hlc import Hlc, ahead, receive, tick

instants = st.datetimes(datetime(1971, 1, 1), datetime(2200, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 - bounds
stamps = st.builds(Hlc, st.integers(0, 1 << 43), st.integers(0, (1 << 16) - 1))


@given(stamps, st.lists(instants, max_size=20))
def test_stamps_rise_whatever_the_wall_clock_does(last, clock):
    for now in clock:
        following = tick(last, now)
        assert following > last
        last = following


@given(stamps, stamps, instants)
def test_a_stamp_after_reading_is_later_than_both(own, remote, now):
    assert receive(own, remote, now) > max(own, remote)


@given(stamps, instants)
def test_a_stamp_is_never_behind_the_wall_clock(last, now):
    assert tick(last, now).instant >= now - timedelta(milliseconds=1)


@given(stamps, stamps)
def test_packed_stamps_sort_and_come_back(one, other):
    assert (one < other) == (one.packed < other.packed)
    assert Hlc.unpacked(one.packed) == one
    assert 0 <= one.packed < 1 << 63


def test_a_full_counter_carries_into_the_millisecond():
    assert tick(Hlc(1 << 43, (1 << 16) - 1), datetime(2026, 1, 1, tzinfo=UTC)) == Hlc((1 << 43) + 1, 0)


def test_a_remote_clock_that_runs_ahead_is_measured():
    now = datetime(2026, 1, 1, tzinfo=UTC)
    assert ahead(tick(Hlc(), now + timedelta(minutes=6)), now) == timedelta(minutes=6)

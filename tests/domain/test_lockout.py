from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from app.domain.lockout import LONGEST_WAIT, MOST_LOGINS, Lock, LockBook

NOW = datetime(2026, 3, 2, tzinfo=UTC)
MINUTES = timedelta(minutes=1)
NOTHING = timedelta(0)


def failed(times):
    book = LockBook(NOW)
    for _ in range(times):
        book = book.failed("lin")
    return book


def test_four_failures_wait_for_nothing():
    assert failed(4).lock("lin") == Lock(4, NOTHING)
    assert failed(4).lock("lin").tries_left == 1


def test_the_fifth_failure_waits_fifteen_minutes():
    assert failed(5).lock("lin").wait == 15 * MINUTES


def test_every_later_failure_waits_twice_as_long_up_to_a_day():
    assert [failed(n).lock("lin").wait // MINUTES for n in (6, 7, 8)] == [30, 60, 120]
    assert failed(60).lock("lin").wait == LONGEST_WAIT


def test_a_wait_passes_with_time_and_the_failures_stay():
    book = failed(5).settled(NOW + 16 * MINUTES, NOTHING)
    assert book.lock("lin") == Lock(5, NOTHING)


def test_one_login_does_not_lock_another():
    assert failed(9).lock("wei") == Lock()


def test_a_success_clears_the_failures():
    assert failed(5).cleared("lin").lock("lin") == Lock()


def test_setting_the_clock_back_and_forth_shortens_nothing():
    book = failed(5).settled(NOW - timedelta(days=1), NOTHING).settled(NOW, NOTHING)
    assert book.lock("lin").wait == 15 * MINUTES


def test_a_clock_once_far_ahead_locks_nobody_for_longer_than_the_wait():
    ahead = LockBook(NOW.replace(year=2099)).failed("lin")
    for _ in range(4):
        ahead = ahead.failed("lin")
    assert ahead.settled(NOW, 15 * MINUTES).lock("lin").wait == NOTHING


def test_a_clock_set_back_is_noticed_beyond_two_minutes():
    assert LockBook(NOW).went_back(NOW - MINUTES) is None
    assert LockBook(NOW).went_back(NOW - 60 * MINUTES) == 60 * MINUTES


def test_a_flood_of_logins_does_not_push_out_the_one_that_is_locked():
    book = failed(5)
    for number in range(2 * MOST_LOGINS):
        book = book.failed(f"someone-{number}")
    assert len(book.locks) == MOST_LOGINS
    assert book.lock("lin").failures == 5


@given(st.lists(st.tuples(st.integers(-100_000, 0), st.integers(0, 60)), max_size=20))
def test_no_earlier_clock_lets_a_wait_pass_faster_than_the_program_ran(moves):
    book, ran = failed(5), 0
    for shown, seconds in moves:
        ran += seconds
        book = book.settled(NOW + timedelta(seconds=shown), timedelta(seconds=seconds))
    assert book.lock("lin").wait >= 15 * MINUTES - timedelta(seconds=ran)

"""The windows of the hall, and whose matter a visit is."""

from datetime import UTC, date, datetime, timedelta
from uuid import UUID

from app.domain.handovers import Answer, Handover, owner_of
from app.domain.reception import Channel, Visit
from app.domain.windows import Opening, WindowState, standing

AT = datetime(2026, 11, 23, 1, tzinfo=UTC)


def uid(n):
    return UUID(int=n)


def state(n, window, opening, minutes, teller=None):
    since = AT + timedelta(minutes=minutes)
    day = date(2026, 11, 23)
    return WindowState(id=uid(n), business_day=day, window=window, state=opening, teller_id=teller, since=since)


def test_the_latest_word_about_a_window_counts():
    said = [state(2, "2", Opening.PAUSED, 9, uid(7)), state(1, "2", Opening.OPEN, 0, uid(7))]
    assert standing(said)["2"].state is Opening.PAUSED


def test_windows_stand_in_the_order_of_their_numbers():
    said = [state(n, str(n), Opening.OPEN, n) for n in (10, 2, 1)]
    assert list(standing(said)) == ["1", "2", "10"]


def visit():
    return Visit(
        id=uid(1), client_id=uid(2), channel=Channel.COUNTER, need="", service_codes=("QUERY",), first_contact_at=AT,
        first_inquiry_owner_id=uid(3),
    )  # fmt: skip


def offer(n, to, answer, minutes):
    answered = None if answer is Answer.OPEN else AT + timedelta(minutes=minutes)
    return Handover(
        id=uid(n), visit_id=uid(1), from_id=uid(3), to_id=uid(to), reason="休假", offered_at=AT, answer=answer,
        answered_at=answered,
    )  # fmt: skip


def test_whoever_was_spoken_to_first_owns_the_matter_until_somebody_accepts_it():
    assert owner_of(visit(), []) == uid(3)
    assert owner_of(visit(), [offer(10, 4, Answer.OPEN, 0), offer(11, 5, Answer.DECLINED, 1)]) == uid(3)


def test_whoever_accepted_last_owns_the_matter():
    assert owner_of(visit(), [offer(11, 5, Answer.ACCEPTED, 9), offer(10, 4, Answer.ACCEPTED, 2)]) == uid(5)

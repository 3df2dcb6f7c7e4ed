"""A month's figures against a count by hand."""

from datetime import UTC, datetime, timedelta

from app.domain.complaint_statistics import Told, figures

SINCE, UNTIL = datetime(2026, 11, 1, tzinfo=UTC), datetime(2026, 12, 1, tzinfo=UTC)
NOW = datetime(2026, 12, 5, tzinfo=UTC)


def day(number, month=11):
    return datetime(2026, month, number, 2, tzinfo=UTC)


def told(received=3, limit=28, **more):
    values = {"channel": "phone", "category": "service_conduct", "cause": "long_wait", "grade": "ordinary"}
    return Told(received_at=day(received), limit_at=day(limit), **(values | more))


def counted(*every, now=NOW):
    return figures(every, SINCE, UNTIL, now)


def test_shares_are_of_what_was_received_in_the_month():
    found = counted(told(), told(), told(category="system_failure", cause="quotes"), told(channel="letter"))
    assert (found.received, found.share("service_conduct"), found.share("product_use")) == (4, 0.75, 0.0)
    assert found.causes == {("service_conduct", "long_wait"): 3, ("system_failure", "quotes"): 1}
    assert found.channels == {"phone": 3, "letter": 1}


def test_the_on_time_rate_counts_late_replies_and_those_that_never_came():
    in_time, late = told(replied_at=day(10)), told(limit=9, replied_at=day(10))
    missed, refused = told(limit=20), told(limit=20, ended_unanswered=True)
    found = counted(in_time, late, missed, refused)
    assert (found.replied, found.replied_in_time, found.missed) == (2, 1, 1)
    assert found.on_time == 1 / 3


def test_what_falls_due_later_is_no_miss_yet():
    assert counted(told(limit=28), now=day(20)).missed == 0


def test_a_reply_after_the_month_does_not_undo_the_month_s_miss():
    assert counted(told(limit=20, replied_at=day(3, month=12))).missed == 1


def test_the_median_is_of_what_was_closed_in_the_month():
    closed = [told(closed_at=day(3) + timedelta(days=n)) for n in (2, 4, 9)]
    before = told(received=3, closed_at=datetime(2026, 10, 30, tzinfo=UTC))
    assert counted(*closed, before).median_days == 4


def test_nothing_gives_no_rate_rather_than_a_good_one():
    found = counted()
    assert (found.on_time, found.median_days, found.satisfaction) == (None, None, None)


def test_scores_of_the_return_visits_are_averaged():
    found = counted(
        told(closed_at=day(9), satisfaction=5), told(closed_at=day(9), satisfaction=2), told(closed_at=day(9))
    )
    assert found.satisfaction == 3.5

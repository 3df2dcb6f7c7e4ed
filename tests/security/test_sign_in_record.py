from datetime import timedelta

import pytest

from app.domain.errors import Unavailable
from app.domain.lockout import Lock
from app.security.sign_in_record import MOST_PENDING, NAME, PendingFailure, SignInRecord
from tests.fakes.cheap_keys import NOW


@pytest.fixture
def record(tmp_path, ticks):
    return SignInRecord.begin(tmp_path, NOW, ticks)


def reasons(record):
    return [item.reason for item in record.pending_failures()]


def load(folder, ticks):
    return SignInRecord.load(folder, NOW, ticks)


def test_what_waits_to_be_audited_survives_a_restart_until_it_was_audited(record, tmp_path, ticks):
    record.failed("lin", NOW, known=True)
    restarted = load(tmp_path, ticks)
    assert restarted.pending_failures() == (PendingFailure(NOW, "lin", "wrong_password"),)
    restarted.clear_pending(restarted.pending_failures())
    assert load(tmp_path, ticks).pending_failures() == ()


def test_clearing_forgets_only_what_was_handed_over(record):
    record.failed("lin", NOW, known=True)
    handed = record.pending_failures()
    record.failed("lin", NOW + timedelta(seconds=1), known=True)
    record.clear_pending(handed)
    assert len(record.pending_failures()) == 1


@pytest.mark.parametrize("raw", [b"", b"{}", b"[]", b"\xff", b'{"check": 1}', b"7"])
def test_a_damaged_record_locks_nobody_out_is_kept_and_is_noted(record, tmp_path, ticks, raw):
    (tmp_path / NAME).write_bytes(raw)
    restarted = load(tmp_path, ticks)
    assert reasons(restarted) == ["record_damaged"]
    assert (tmp_path / f"{NAME}.damaged").read_bytes() == raw
    assert restarted.lock("lin", NOW, known=True) == Lock()
    assert reasons(load(tmp_path, ticks)) == ["record_damaged"]


def test_a_changed_figure_in_the_record_is_found(record, tmp_path, ticks):
    for _ in range(5):
        record.failed("lin", NOW, known=True)
    text = (tmp_path / NAME).read_text()
    (tmp_path / NAME).write_text(text.replace('"failures": 5', '"failures": 0'))
    assert reasons(load(tmp_path, ticks)) == ["record_damaged"]


def test_a_deleted_record_is_noted(record, tmp_path, ticks):
    (tmp_path / NAME).unlink()
    assert reasons(load(tmp_path, ticks)) == ["record_missing"]


def test_a_thousand_failures_are_kept_and_the_rest_is_counted(record, monkeypatch):
    monkeypatch.setattr(record, "_write", lambda: None)
    for _ in range(MOST_PENDING + 50):
        record.note(PendingFailure(NOW, "lin", "wrong_password"))
    items = record.pending_failures()
    assert len(items) == MOST_PENDING
    assert (items[0].reason, items[0].count) == ("overflow", 51)


def test_a_failure_counts_even_where_the_disk_refuses_it(record, tmp_path):
    (tmp_path / f"{NAME}.new").mkdir()
    for _ in range(5):
        with pytest.raises(Unavailable):
            record.failed("lin", NOW, known=True)
    assert record.lock("lin", NOW, known=True).wait == timedelta(minutes=15)

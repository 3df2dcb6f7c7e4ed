"""Snapshots are taken by themselves, by one counter at a time, and what everybody has is dropped behind them."""

from dataclasses import replace
from datetime import timedelta

import pytest

from app.domain.records import Scope
from app.domain.streams import Refusal
from app.services.sync_round import Round
from app.services.sync_snapshots import newest, prune, take_snapshot
from app.services.sync_upkeep import LOOK, SnapshotTerms, Upkeep
from tests.fakes.sync import SyncingBranch
from tests.sync.engines import PostgreSQLServer
from tests.sync.stores import StoreTerminal

TERMS = SnapshotTerms(entries=3, every=timedelta(days=1), kept=timedelta(days=90))


def branch_of(*codes, texts=4):
    branch = SyncingBranch(*codes)
    first = branch.terminals[codes[0]]
    for n in range(texts):
        first.write(f"text {n}")
        branch.exchange()
    return branch, *branch.terminals.values()


def one_of(terminal):
    return Round(terminal.place, terminal.sync._memory)


def keep_up(terminal, *codes, steps=40):
    """Let a terminal look after the engine for a while without anything else to do."""
    upkeep = Upkeep(TERMS, lambda _scope: codes)
    for _ in range(steps):
        upkeep.step(one_of(terminal))


def mark(branch, scope="client"):
    """Return the mark of the newest snapshot that lies on the engine, or None."""
    return max((max(kept) for name, kept in branch.engine.snapshots.items() if name.endswith(scope)), default=None)


def test_the_first_counter_takes_a_snapshot_when_enough_was_written_and_the_next_one_leaves_it_to_it():
    branch, a, b = branch_of("C1", "C2")
    keep_up(b, "C1", "C2")
    assert mark(branch) is None
    keep_up(a, "C1", "C2")
    assert mark(branch) is not None
    assert newest(one_of(b), Scope.CLIENT).positions["client/C1"][0] == 4


def test_too_little_written_or_too_soon_is_no_reason_for_another_one():
    branch, a, _b = branch_of("C1", "C2")
    keep_up(a, "C1", "C2")
    before = mark(branch)
    for n in range(4):
        a.write(f"more {n}")
        branch.exchange(1)
    keep_up(a, "C1", "C2")
    assert mark(branch) == before
    a.now += timedelta(days=1)
    keep_up(a, "C1", "C2")
    assert mark(branch) > before


def test_the_next_counter_takes_its_turn_where_the_first_is_switched_off():
    branch, a, b = branch_of("C1", "C2")
    keep_up(a, "C1", "C2")
    before = mark(branch)
    for n in range(4):
        b.write(f"more {n}")
        b.round()
    b.now += TERMS.every
    keep_up(b, "C1", "C2")
    assert mark(branch) == before
    b.now += LOOK
    keep_up(b, "C1", "C2")
    assert mark(branch) > before


def test_a_kiosk_takes_none_and_is_not_believed():
    branch, a, _b = branch_of("C1", "C2")
    kiosk = branch.enrol("K1", reads=(Scope.REFERENCE, Scope.LOBBY))
    branch.directory["K1"] = replace(branch.directory["K1"], writes=frozenset({Scope.LOBBY, Scope.CLIENT}))
    kiosk.round()
    keep_up(kiosk, "C1", "C2")
    assert branch.engine.snapshots == {}
    take_snapshot(one_of(kiosk), Scope.LOBBY)
    assert newest(one_of(a), Scope.LOBBY) is None


def test_two_that_take_one_at_once_do_no_harm():
    branch, a, b = branch_of("C1", "C2")
    b.now += timedelta(milliseconds=1)
    for terminal in (a, b):
        take_snapshot(one_of(terminal), Scope.CLIENT)
    branch.engine.prune(str(one_of(a).own(Scope.CLIENT)), 4)
    late = branch.enrol("C3")
    late.round()
    assert late.journal.texts == a.journal.texts


def test_a_clock_far_ahead_keeps_no_later_snapshot_from_being_the_newest():
    branch, a, b = branch_of("C1", "C2")
    a.now += timedelta(days=4000)
    take_snapshot(one_of(a), Scope.CLIENT)
    ahead = mark(branch)
    b.write("later")
    branch.exchange()
    take_snapshot(one_of(b), Scope.CLIENT)
    assert mark(branch) == ahead + 1
    assert newest(one_of(a), Scope.CLIENT).positions["client/C2"][0] == 1


def test_the_parts_of_the_snapshot_before_are_kept_for_whoever_reads_it_and_older_ones_dropped():
    branch, a, _b = branch_of("C1", "C2")
    sizes = []
    for _ in range(5):
        take_snapshot(one_of(a), Scope.CLIENT)
        sizes.append(len(branch.engine.blobs))
    assert sizes == [4, 8, 8, 8, 8]


def test_the_snapshot_of_a_terminal_that_was_revoked_is_not_taken_and_another_counter_puts_one():
    branch, _a, b = branch_of("C1", "C2")
    take_snapshot(one_of(b), Scope.CLIENT)
    branch.revoke("C2", client=9)
    branch.engine.prune(str(one_of(b).stream(Scope.CLIENT, "C1")), 4)
    late = branch.enrol("C3")
    late.round()
    assert late.journal.texts == {}
    late.round()
    assert [what for what, _details in late.alarms].count("sync:snapshot:refused") == 1
    before = mark(branch)
    keep_up(branch.terminals["C1"], "C1", "C3")
    assert mark(branch) > before
    late.round()
    assert late.journal.texts == branch.terminals["C1"].journal.texts


def test_what_one_terminal_has_not_read_is_kept_for_as_long_as_policy_says_and_no_longer():
    branch, a, _b = branch_of("C1", "C2")
    away = branch.enrol("C3")
    for days in (0, 1, 88, 2):
        a.now += timedelta(days=days)
        take_snapshot(one_of(a), Scope.CLIENT)
        pruned = prune(one_of(a), Scope.CLIENT, ("C1", "C2", "C3"))
        assert pruned == (1 if days == 2 else 0), days
    assert branch.engine.stream("client/C1") == {}
    away.round()
    assert away.journal.texts == a.journal.texts
    assert Refusal.WITHHELD not in {aside.reason for aside in away.sync.state.aside}


def test_a_stream_of_one_entry_that_was_dropped_is_had_from_the_snapshot():
    branch, a, _b = branch_of("C1", "C2", texts=1)
    take_snapshot(one_of(a), Scope.CLIENT)
    branch.engine.prune(str(one_of(a).own(Scope.CLIENT)), 1)
    late = branch.enrol("C3")
    late.round()
    assert late.journal.texts == a.journal.texts


@pytest.fixture(params=["folder", "postgresql"])
def address(request, tmp_path):
    if request.param == "folder":
        (tmp_path / "share").mkdir()
        return f"file://{tmp_path / 'share'}"
    server: PostgreSQLServer = request.getfixturevalue("postgresql")
    return server.address(server.new_database())


def test_a_terminal_that_joins_late_and_one_that_was_away_for_a_year_begin_with_the_newest_snapshot(address, tmp_path):
    one, away = (StoreTerminal(tmp_path, code, address) for code in ("C1", "C2"))
    one.add_client()
    for terminal in (one, away, one):
        terminal.at.round()
    away.add_client()
    for _ in range(5):
        for _ in range(4):
            one.add_client()
            one.at.round()
        one.at.now += timedelta(days=100)
        state = one.at.sync.snapshot(Upkeep(TERMS, lambda _scope: ("C1", "C2")))
        assert not state.fault
    stream = str(one_of(one.at).own(Scope.CLIENT))
    assert one.at.place.backend.read(stream, 0, 1) == []
    one.add_client()
    one.at.round()
    assert not away.at.round().fault
    assert not one.at.round().fault
    assert one.store.digests.whole() == away.store.digests.whole()
    assert one.store.clients.count() == 23
    for terminal in (one, away):
        assert terminal.at.sync.state.aside == ()
        terminal.close()

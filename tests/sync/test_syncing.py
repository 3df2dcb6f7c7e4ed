"""Rounds: everything reaches everybody, whatever the engine does; what it should not do is named."""

from dataclasses import replace
from datetime import timedelta
from threading import Event, Thread

from app.domain.records import Scope
from app.domain.sync_state import SyncPhase
from app.services import sync_pull
from app.services.sync_round import Round
from app.services.sync_snapshots import prune, take_snapshot
from app.services.sync_upkeep import SnapshotTerms, Upkeep
from tests.fakes.sync import MemoryEngine, SyncingBranch


def reasons(terminal):
    return {(aside.stream, aside.n): aside.reason for aside in terminal.sync.state.aside}


def alarms(terminal):
    return [what for what, _details in terminal.alarms]


def two(texts=("one",)):
    branch = SyncingBranch("C1", "C2")
    a, b = branch.terminals.values()
    for text in texts:
        a.write(text)
    return branch, a, b


def test_what_one_terminal_writes_the_other_has():
    branch, a, b = two()
    b.write("reference", Scope.REFERENCE)
    branch.exchange()
    assert a.journal.texts == b.journal.texts == {("client/C1", 1): "one", ("reference/C2", 1): "reference"}
    assert a.sync.state.phase is SyncPhase.IDLE
    assert a.alarms == b.alarms == []


def test_what_depends_on_what_has_not_come_waits_for_it():
    branch = SyncingBranch("C1", "C2", "C3")
    a, b, c = branch.terminals.values()
    a.write("first")
    a.round()
    b.round()
    b.write("second, knowing the first")
    b.round()
    held_back = dict(branch.engine.stream("client/C1"))
    branch.engine.stream("client/C1").clear()
    c.round()
    assert c.journal.texts == {}
    branch.engine.stream("client/C1").update(held_back)
    c.round()
    assert len(c.journal.texts) == 2


def test_what_waits_does_not_keep_others_from_being_read(monkeypatch):
    monkeypatch.setattr(sync_pull, "BYTES", 1)
    branch = SyncingBranch("C1", "C2", "C3")
    reader, first, second = branch.terminals.values()
    second.write("what the others know")
    second.round()
    for n in range(20):
        first.round()
        first.write(f"text {n}")
    first.round()
    reader.round()
    assert reader.journal.texts == first.journal.texts
    assert len(reader.journal.texts) == 21


def test_a_change_is_sent_once_and_a_round_with_nothing_to_do_writes_nothing():
    branch, _a, b = two()
    branch.exchange(3)
    before = {stream: dict(kept) for stream, kept in branch.engine.entries.items()}
    branch.exchange(3)
    assert branch.engine.entries == before
    assert len(branch.engine.stream("client/C1")) == 1
    assert b.sync.state.merged == 0


def test_many_changes_share_entries():
    branch, _a, b = two([f"text {n}" for n in range(2500)])
    branch.exchange(1)
    assert len(branch.engine.stream("client/C1")) == 3
    assert len(b.journal.texts) == 2500


def test_an_engine_that_is_away_costs_nothing_but_time():
    branch, a, b = two()
    branch.engine.away = True
    state = a.round()
    assert (state.phase, state.fault, state.waiting) == (SyncPhase.OFFLINE, "sync.unreachable", 1)
    assert not state.safe_to_leave
    assert state.waiting_since is not None
    assert state.next_try > a.now
    branch.engine.away = False
    branch.exchange(1)
    assert b.journal.texts == {("client/C1", 1): "one"}
    assert a.sync.state.safe_to_leave


def test_tries_are_further_and_further_apart_and_no_further_than_five_minutes():
    branch, a, _b = two()
    branch.engine.away = True
    delays = []
    for _ in range(12):
        a.round()
        delays.append(a.sync.delay)
    assert delays[:4] == [2.0, 4.0, 8.0, 16.0]
    assert delays[-1] == 300.0
    branch.engine.away = False
    a.round()
    assert a.sync.delay == 1.0


def test_a_terminal_that_was_stopped_before_it_noted_what_it_sent_takes_it_up_again():
    branch, a, b = two()
    a.round()
    remembered = dict(a.secrets.kept)
    a.write("two")
    a.round()
    a.secrets.kept = remembered
    a.restart()
    a.write("three")
    branch.exchange(1)
    assert len(branch.engine.stream("client/C1")) == 3
    assert [text for _place, text in sorted(b.journal.texts.items())] == ["one", "two", "three"]
    assert a.alarms == []


def test_a_terminal_restored_from_an_old_copy_is_stopped_before_it_writes_two_histories():
    branch, a, _b = two()
    a.round()
    remembered, written = dict(a.secrets.kept), list(a.journal.written[Scope.CLIENT])
    a.write("two")
    branch.exchange(1)
    a.secrets.kept, a.journal.written[Scope.CLIENT] = remembered, written
    a.write("another two")
    a.restart()
    state = a.round()
    assert (state.phase, state.fault) == (SyncPhase.STOPPED, "sync.terminal_rolled_back")
    assert alarms(a) == ["sync:stopped:terminal_rolled_back"]
    assert len(branch.engine.stream("client/C1")) == 2


def test_a_forged_entry_is_put_aside_and_the_other_streams_go_on():
    branch = SyncingBranch("C1", "C2", "C3")
    a, b, c = branch.terminals.values()
    for terminal in (a, b):
        terminal.write("text")
        terminal.round()
    genuine = branch.engine.stream("client/C1")[1]
    branch.engine.stream("client/C1")[1] = genuine[:-1] + bytes([genuine[-1] ^ 1])
    c.round()
    c.round()
    assert reasons(c) == {("client/C1", 1): "forged"}
    assert c.journal.texts == {("client/C2", 1): "text"}
    assert alarms(c) == ["sync:entry:forged"]
    branch.engine.stream("client/C1")[1] = genuine
    c.round()
    assert reasons(c) == {}
    assert len(c.journal.texts) == 2


def test_entries_that_change_places_are_named():
    branch, a, b = two()
    a.round()
    a.write("two")
    a.round()
    kept = branch.engine.stream("client/C1")
    kept[1], kept[2] = kept[2], kept[1]
    b.round()
    assert reasons(b) == {("client/C1", 1): "reordered"}


def test_an_entry_that_is_cut_off_is_read_once_it_is_whole():
    branch, a, b = two()
    a.round()
    whole = branch.engine.stream("client/C1")[1]
    branch.engine.stream("client/C1")[1] = whole[:100]
    b.round()
    assert reasons(b) == {("client/C1", 1): "cut_off"}
    branch.engine.stream("client/C1")[1] = whole
    b.round()
    assert b.journal.texts == {("client/C1", 1): "one"}


def test_what_another_terminal_has_seen_and_the_engine_does_not_show_is_withheld():
    branch = SyncingBranch("C1", "C2", "C3")
    a, b, c = branch.terminals.values()
    a.write("one")
    a.round()
    b.round()
    b.write("b")
    b.round()
    taken = dict(branch.engine.stream("client/C1"))
    branch.engine.stream("client/C1").clear()
    c.round()
    assert reasons(c) == {("client/C1", 1): "withheld"}
    branch.engine.stream("client/C1").update(taken)
    c.round()
    assert reasons(c) == {}


def test_an_engine_that_was_emptied_is_noticed_and_refilled():
    branch, a, b = two(["one", "two"])
    branch.exchange()
    branch.engine.entries.clear()
    branch.engine.claims.clear()
    state = a.round()
    assert (state.phase, state.fault) == (SyncPhase.STOPPED, "sync.engine_empty")
    assert branch.engine.entries == {}
    late = branch.enrol("C3")
    assert a.sync.refill().phase is SyncPhase.IDLE
    branch.exchange()
    assert late.journal.texts == b.journal.texts == a.journal.texts
    assert "sync:engine:replaced" in alarms(b)


def test_an_engine_that_was_set_back_is_noticed():
    branch, a, _b = two()
    a.round()
    a.write("two")
    a.round()
    del branch.engine.stream("client/C1")[2]
    state = a.round()
    assert (state.fault, state.fault_params["sent"], state.fault_params["kept"]) == ("sync.engine_rolled_back", 2, 1)


def test_an_engine_of_another_branch_is_refused():
    strangers = SyncingBranch("C1", "C2", seed="strangers")
    strangers.exchange()
    branch = SyncingBranch("C1", "C2", engine=strangers.engine)
    a = branch.terminals["C1"]
    a.write("one")
    assert a.round().fault == "sync.engine_foreign"


def test_a_kiosk_reads_no_client_and_what_it_writes_of_clients_is_read_by_counters():
    branch, a, _b = two()
    kiosk = branch.enrol("K1", reads=(Scope.REFERENCE, Scope.LOBBY))
    a.write("ticket", Scope.LOBBY)
    kiosk.write("complaint of a client")
    branch.exchange()
    assert a.journal.texts["client/K1", 1] == "complaint of a client"
    assert kiosk.journal.texts == {("lobby/C1", 1): "ticket", ("client/K1", 1): "complaint of a client"}
    kiosk.restart()
    assert kiosk.round().phase is SyncPhase.IDLE


def test_a_terminal_let_in_by_what_is_read_in_the_same_round_raises_no_alarm():
    branch, a, b = two()
    branch.exchange()
    late = branch.enrol("C3")
    known = branch.directory.pop("C3")
    late.write("text")
    a.write("lets C3 in", Scope.REFERENCE)
    apply = b.journal.apply

    def letting_in(batch):
        if any(entry.stream == "reference/C1" for entry in batch):
            branch.directory["C3"] = known
        return apply(batch)

    branch.directory["C3"] = known
    branch.exchange(1)
    late.write("more", Scope.REFERENCE)
    late.round()
    del branch.directory["C3"]
    a.write("again", Scope.REFERENCE)
    a.round()
    b.journal.apply = letting_in
    b.round()
    assert b.alarms == []
    assert b.journal.texts["reference/C3", 1] == "more"


def test_an_audit_trail_that_was_rewritten_is_told():
    _branch, a, b = two()
    a.round()
    a.write("two")
    a.journal.audit_head = lambda: (1, b"another head at the same number.")
    b.journal.witnesses["C1", 1] = b"the head that was seen before..."
    a.round()
    b.round()
    assert "sync:audit:rewritten" in alarms(b)


def upkeep(*codes, **terms):
    settings = {"entries": 3, "every": timedelta(days=1), "kept": timedelta(days=90)} | terms
    return Upkeep(SnapshotTerms(**settings), lambda _scope: codes)


def test_a_late_terminal_starts_from_a_snapshot_and_reads_the_tail():
    branch, a, _b = two([f"text {n}" for n in range(5)])
    branch.exchange()
    one = Round(a.place, a.sync._memory)
    take_snapshot(one, Scope.CLIENT)
    a.write("after")
    a.round()
    branch.engine.prune(str(one.own(Scope.CLIENT)), 1)
    late = branch.enrol("C3")
    late.round()
    assert late.journal.texts == a.journal.texts
    assert reasons(late) == {}


def test_entries_are_dropped_only_behind_what_every_reader_has_merged():
    branch, a, _b = two()
    branch.exchange()
    one = Round(a.place, a.sync._memory)
    take_snapshot(one, Scope.CLIENT)
    assert prune(one, Scope.CLIENT, ("C1", "C2")) == 0
    a.journal.acknowledged = lambda: {"client/C2": {"client/C1": 1}}
    assert prune(one, Scope.CLIENT, ("C1", "C2")) == 1
    assert branch.engine.stream("client/C1") == {}


def test_a_terminal_a_long_way_behind_begins_with_the_newest_snapshot(monkeypatch):
    monkeypatch.setattr(sync_pull, "LONG_WAY", 3)
    branch, a, _b = two()
    for n in range(4):
        a.write(f"text {n}")
        branch.exchange(1)
    assert a.sync.snapshot(upkeep("C1", "C2")).fault == ""
    read = []
    branch.engine.read = lambda stream, after, limit: (
        read.append(after) or MemoryEngine.read(branch.engine, stream, after, limit)
    )
    late = branch.enrol("C3")
    late.round()
    assert late.journal.texts == a.journal.texts
    assert read == []


def test_a_snapshot_that_somebody_exchanged_is_told_and_not_taken():
    branch, a, _b = two()
    branch.exchange()
    a.sync.snapshot(upkeep("C1", "C2"))
    branch.engine.snapshots = {name: {9**20: b"forged"} for name in branch.engine.snapshots}
    branch.engine.stream("client/C1").pop(1)
    branch.engine.entries["0123/" + a.sync._memory.epoch + "/client/C1"][2] = b"later"
    late = branch.enrol("C3")
    late.round()
    assert late.journal.texts == {}
    assert "sync:snapshot:refused" in alarms(late)


def test_a_clock_that_is_far_ahead_is_named_once():
    branch, a, b = two()
    apply = b.journal.apply
    b.journal.apply = lambda batch: replace(apply(batch), ahead={"client/C1": timedelta(minutes=6)})
    branch.exchange()
    a.write("two")
    branch.exchange()
    assert alarms(b) == ["sync:clock:ahead"]
    assert b.sync.state.ahead == {"client/C1": 360.0}


def test_watching_sends_what_is_written_and_brings_what_others_send():
    _branch, a, b = two()
    stop, seen = Event(), Event()
    b.sync._changed = lambda state: seen.set() if ("client/C1", 1) in b.journal.texts else None
    watching = Thread(target=b.sync.watch, args=(stop,))
    watching.start()
    a.round()
    assert seen.wait(20)
    stop.set()
    watching.join(20)
    assert not watching.is_alive()

"""Claims while online, and attachments that travel when somebody needs them."""

import pytest

from app.domain.errors import Unavailable
from app.domain.records import Scope
from app.services import travelling_blobs
from app.services.claiming import Claimed, Claims
from app.services.travelling_blobs import TravellingBlobs
from tests.fakes.sync import Secrets, SyncingBranch

SLOT = "slot/2026-03-02T09:00/3"
CONTENT = bytes(range(256)) * 10


class MemoryBlobs:
    def __init__(self):
        self.kept = {}

    def put(self, content, scope=Scope.CLIENT):
        import hashlib

        digest = hashlib.sha256(content).hexdigest()
        self.kept[digest] = content
        return digest

    def drop(self, digest):
        self.kept.pop(digest, None)

    def get(self, digest):
        if digest not in self.kept:
            raise Unavailable("blob.missing", digest=digest)
        return self.kept[digest]


def claims_of(branch, code):
    return Claims("0123", code, branch.engine, branch.terminals[code].seal)


def blobs_of(branch, code):
    return TravellingBlobs(MemoryBlobs(), branch.engine, branch.terminals[code].seal, Secrets())


def test_a_slot_has_one_holder_and_others_learn_whose_it_is():
    branch = SyncingBranch("C1", "C2")
    first, second = claims_of(branch, "C1"), claims_of(branch, "C2")
    assert first.take(Scope.LOBBY, SLOT, b"1" * 16).outcome is Claimed.HELD
    assert first.take(Scope.LOBBY, SLOT, b"1" * 16).outcome is Claimed.HELD
    answer = second.take(Scope.LOBBY, SLOT, b"2" * 16)
    assert (answer.outcome, answer.holder) == (Claimed.TAKEN, "C1")
    assert first.take(Scope.LOBBY, SLOT, b"3" * 16).outcome is Claimed.TAKEN


def test_a_slot_that_was_given_up_can_be_taken():
    branch = SyncingBranch("C1", "C2")
    first, second = claims_of(branch, "C1"), claims_of(branch, "C2")
    first.take(Scope.LOBBY, SLOT, b"1" * 16)
    assert second.give_up(Scope.LOBBY, SLOT, b"1" * 16)
    assert second.take(Scope.LOBBY, SLOT, b"2" * 16).outcome is Claimed.TAKEN
    assert first.give_up(Scope.LOBBY, SLOT, b"1" * 16)
    assert second.take(Scope.LOBBY, SLOT, b"2" * 16).outcome is Claimed.HELD


def test_offline_nothing_is_claimed_and_nobody_is_kept_waiting():
    branch = SyncingBranch("C1")
    branch.engine.away = True
    assert claims_of(branch, "C1").take(Scope.LOBBY, SLOT, b"1" * 16).outcome is Claimed.OFFLINE
    assert not claims_of(branch, "C1").give_up(Scope.LOBBY, SLOT, b"1" * 16)


def test_the_engine_does_not_learn_what_is_claimed_and_a_new_key_gives_it_no_second_name():
    branch = SyncingBranch("C1", "C2")
    claims_of(branch, "C1").take(Scope.LOBBY, SLOT, b"1" * 16)
    branch.rotate(Scope.LOBBY)
    assert claims_of(branch, "C2").take(Scope.LOBBY, SLOT, b"2" * 16).holder == "C1"
    assert "09:00" not in str(branch.engine.claims)


def test_what_somebody_put_on_the_engine_by_hand_holds_the_slot_in_nobodys_name():
    branch = SyncingBranch("C1")
    claims_of(branch, "C1").take(Scope.LOBBY, SLOT, b"1" * 16)
    branch.engine.claims = dict.fromkeys(branch.engine.claims, b"mine")
    answer = claims_of(branch, "C1").take(Scope.LOBBY, SLOT, b"1" * 16)
    assert (answer.outcome, answer.holder) == (Claimed.TAKEN, "")


@pytest.mark.parametrize("chunk", [len(CONTENT), 1000, 7])
def test_a_file_comes_to_another_terminal_when_it_is_needed_there(monkeypatch, chunk):
    monkeypatch.setattr(travelling_blobs, "CHUNK", chunk)
    branch = SyncingBranch("C1", "C2")
    sender, reader = blobs_of(branch, "C1"), blobs_of(branch, "C2")
    digest = sender.put(CONTENT)
    assert sender.waiting() == 1
    with pytest.raises(Unavailable, match=r"blob\.missing"):
        reader.get(digest)
    sender.send()
    assert sender.waiting() == 0
    assert reader.get(digest) == CONTENT
    branch.engine.away = True
    assert reader.get(digest) == CONTENT


def test_a_file_is_neither_named_nor_readable_on_the_engine():
    branch = SyncingBranch("C1")
    sender = blobs_of(branch, "C1")
    digest = sender.put(b"a signed scan")
    sender.send()
    assert digest not in branch.engine.blobs
    assert b"a signed scan" not in b"".join(branch.engine.blobs.values())


def test_a_file_that_was_exchanged_on_the_engine_is_not_taken():
    branch = SyncingBranch("C1", "C2")
    sender = blobs_of(branch, "C1")
    digests = [sender.put(b"one file"), sender.put(b"another file")]
    sender.send()
    names = list(branch.engine.blobs)
    branch.engine.blobs = dict(zip(names, reversed(branch.engine.blobs.values()), strict=True))
    with pytest.raises(Unavailable, match=r"blob\.missing"):
        blobs_of(branch, "C2").get(digests[0])


def test_a_file_that_is_spoilt_here_keeps_no_other_from_being_sent():
    branch = SyncingBranch("C1", "C2")
    sender = blobs_of(branch, "C1")
    spoilt, whole = sender.put(b"spoilt"), sender.put(CONTENT)
    del sender._kept.kept[spoilt]
    sender.send()
    assert sender.waiting() == 0
    assert blobs_of(branch, "C2").get(whole) == CONTENT


def test_what_could_not_be_sent_is_sent_later():
    branch = SyncingBranch("C1", "C2")
    sender = blobs_of(branch, "C1")
    digest = sender.put(CONTENT)
    branch.engine.away = True
    with pytest.raises(Unavailable):
        sender.send()
    branch.engine.away = False
    sender.send()
    assert blobs_of(branch, "C2").get(digest) == CONTENT


@pytest.mark.parametrize("chunk", [len(CONTENT), 700])
def test_a_file_from_a_kiosk_is_read_at_the_counters_and_nothing_of_it_stays_there(monkeypatch, chunk):
    monkeypatch.setattr(travelling_blobs, "CHUNK", chunk)
    branch = SyncingBranch("C1")
    branch.enrol("K1", reads=(Scope.REFERENCE, Scope.LOBBY))
    kiosk, counter = blobs_of(branch, "K1"), blobs_of(branch, "C1")
    digest = kiosk.put(CONTENT)
    assert CONTENT[:100] not in b"".join(kiosk._kept.kept.values())
    with pytest.raises(Unavailable, match=r"blob\.missing"):
        kiosk.get(digest)
    branch.engine.away = True
    with pytest.raises(Unavailable, match=r"sync\.unreachable"):
        kiosk.send()
    branch.engine.away = False
    kiosk.send()
    assert (kiosk.waiting(), kiosk._kept.kept) == (0, {})
    assert counter.get(digest) == CONTENT


def test_a_restricted_file_is_read_only_where_the_restricted_scope_is():
    branch = SyncingBranch("C1", "C2")
    branch.enrol("C3", reads=(Scope.REFERENCE, Scope.LOBBY, Scope.CLIENT))
    reader, teller, other = (blobs_of(branch, code) for code in ("C1", "C3", "C2"))
    digest = teller.put(CONTENT, Scope.RESTRICTED)
    also = reader.put(b"read by compliance", Scope.RESTRICTED)
    for each in (teller, reader):
        each.send()
    assert teller._kept.kept == {}
    assert (other.get(digest), other.get(also)) == (CONTENT, b"read by compliance")
    for hidden in (digest, also):
        with pytest.raises(Unavailable, match=r"blob\.missing"):
            teller.get(hidden)


def test_after_a_change_of_keys_what_a_kiosk_sealed_before_is_still_found():
    branch = SyncingBranch("C1")
    branch.enrol("K1", reads=(Scope.REFERENCE, Scope.LOBBY))
    kiosk, counter = blobs_of(branch, "K1"), blobs_of(branch, "C1")
    before = kiosk.put(b"before")
    branch.rotate(Scope.CLIENT)
    after = kiosk.put(b"after")
    kiosk.send()
    assert (counter.get(before), counter.get(after)) == (b"before", b"after")

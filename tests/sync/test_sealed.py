"""What whoever runs an engine, or a stolen terminal, can try with entries, and what each attempt is called."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import Unavailable
from app.domain.records import Scope
from app.domain.streams import EntryRefused, KeyRing, Payload, Position, Refusal, Stream
from app.security.terminal_keys import sealing_private
from app.sync import sealed
from app.sync.entry_header import MAX_ENTRY
from app.sync.keys import SEALING, derived
from tests.fakes.sync import SyncingBranch

STREAM = Stream("0123", "e" * 32, Scope.CLIENT, "C1")
PAYLOAD = Payload(1, (b"change set one", b"change set two"), (7, b"h" * 32), {"client/C2": (3, b"d" * 32)})
BRANCH = SyncingBranch("C1", "C2")
C1, C2 = BRANCH.terminals.values()
KIOSK = BRANCH.enrol("K1", reads=(Scope.REFERENCE, Scope.LOBBY))
FIRST = C1.entries.seal(STREAM, Position(), PAYLOAD)
BEHIND = C1.entries.check(STREAM, Position(), FIRST)
SECOND = C1.entries.seal(STREAM, BEHIND, Payload(3, (b"change set three",)))
NAME_AT = 7


START = Position()


def refusal(entry, before=START, stream=STREAM, reader=C2):
    with pytest.raises(EntryRefused) as caught:
        reader.entries.open(stream, before, entry)
    return caught.value.refusal


def test_an_entry_comes_back_as_it_was_sealed():
    position, payload = C2.entries.open(STREAM, Position(), FIRST)
    assert payload == PAYLOAD
    assert (position.n, position.last) == (1, 2)
    assert C2.entries.open(STREAM, position, SECOND)[1].change_sets == (b"change set three",)


def test_nothing_of_the_contents_is_readable():
    assert b"change set" not in FIRST
    assert b"client/C2" not in FIRST


@given(st.integers(0, len(FIRST) - 1), st.integers(1, 255))
def test_an_entry_with_any_byte_changed_is_refused(place, change):
    changed = bytearray(FIRST)
    changed[place] ^= change
    assert refusal(bytes(changed)) in {
        Refusal.FORGED, Refusal.MALFORMED, Refusal.CUT_OFF, Refusal.NEWER, Refusal.TOO_LARGE,
    }  # fmt: skip


@given(st.integers(0, len(FIRST) - 1))
def test_an_entry_cut_off_anywhere_is_called_so(length):
    assert refusal(FIRST[:length]) is Refusal.CUT_OFF


def test_an_entry_with_something_appended_is_malformed():
    assert refusal(FIRST + b"x") is Refusal.MALFORMED
    assert refusal(b"something else altogether") is Refusal.MALFORMED


def test_an_entry_of_another_stream_is_named_so():
    for elsewhere in (
        replace(STREAM, terminal="C2"), replace(STREAM, scope=Scope.LOBBY), replace(STREAM, branch="0124"),
        replace(STREAM, epoch="f" * 32),
    ):  # fmt: skip
        assert refusal(FIRST, stream=elsewhere) is Refusal.WRONG_STREAM


def test_an_entry_that_is_readdressed_is_forged():
    moved = bytearray(FIRST)
    moved[NAME_AT : NAME_AT + len(str(STREAM))] = str(replace(STREAM, terminal="C2")).encode()
    assert refusal(bytes(moved), stream=replace(STREAM, terminal="C2")) is Refusal.FORGED


def test_an_entry_signed_by_another_terminal_is_forged():
    assert refusal(C2.entries.seal(STREAM, Position(), PAYLOAD)) is Refusal.FORGED


def test_an_earlier_entry_again_is_replayed():
    assert refusal(FIRST, BEHIND) is Refusal.REPLAYED


def test_a_later_entry_in_an_earlier_place_is_reordered():
    assert refusal(SECOND) is Refusal.REORDERED


def test_an_entry_that_follows_another_one_is_of_another_history():
    other = C1.entries.seal(STREAM, Position(), replace(PAYLOAD, audit=(8, b"i" * 32)))
    follows = C1.entries.seal(STREAM, C1.entries.check(STREAM, Position(), other), Payload(3, (b"x",)))
    assert refusal(follows, BEHIND) is Refusal.OTHER_HISTORY


def test_a_stranger_is_unknown():
    stranger = SyncingBranch("C9", seed="strangers").terminals["C9"]
    stream = replace(STREAM, terminal="C9")
    assert refusal(stranger.entries.seal(stream, Position(), PAYLOAD), stream=stream) is Refusal.UNKNOWN_TERMINAL


def test_a_terminal_is_unknown_to_a_scope_it_may_not_write():
    branch = SyncingBranch("C1", "C2")
    branch.directory["C1"] = replace(branch.directory["C1"], writes=frozenset({Scope.LOBBY}))
    entry = branch.terminals["C1"].entries.seal(STREAM, Position(), PAYLOAD)
    assert refusal(entry, reader=branch.terminals["C2"]) is Refusal.UNKNOWN_TERMINAL


def test_what_a_terminal_wrote_after_it_was_revoked_is_refused_and_what_came_before_is_read():
    branch = SyncingBranch("C1", "C2")
    thief, reader = branch.terminals.values()
    first = thief.entries.seal(STREAM, Position(), PAYLOAD)
    behind = thief.entries.check(STREAM, Position(), first)
    branch.revoke("C1", client=1)
    later = thief.entries.seal(STREAM, behind, Payload(3, (b"later",)))
    assert reader.entries.open(STREAM, Position(), first)[1] == PAYLOAD
    assert refusal(later, behind, reader=reader) is Refusal.REVOKED_TERMINAL


def test_a_key_that_is_not_held_is_named_and_former_keys_still_read():
    branch = SyncingBranch("C1", "C2")
    writer, reader = branch.terminals.values()
    before = writer.entries.seal(STREAM, Position(), PAYLOAD)
    branch.rotate(Scope.CLIENT)
    after = writer.entries.seal(STREAM, Position(), PAYLOAD)
    assert reader.entries.open(STREAM, Position(), before)[1] == PAYLOAD
    reader.reads = (Scope.REFERENCE,)
    assert refusal(after, reader=reader) is Refusal.UNKNOWN_KEY


def test_a_kiosk_writes_of_clients_what_it_cannot_read_back():
    stream = replace(STREAM, terminal="K1")
    entry = KIOSK.entries.seal(stream, Position(), PAYLOAD)
    assert C1.entries.open(stream, Position(), entry)[1] == PAYLOAD
    assert KIOSK.entries.check(stream, Position(), entry).last == 2
    assert refusal(entry, stream=stream, reader=KIOSK) is Refusal.UNKNOWN_KEY


def test_a_terminal_without_any_key_seals_nothing():
    keyless = sealed.SealedEntries(C1.private.sign, KeyRing, lambda: BRANCH.directory)
    with pytest.raises(Unavailable) as caught:
        keyless.seal(STREAM, Position(), PAYLOAD)
    assert caught.value.code == "sync.no_key"


def test_change_sets_that_do_not_follow_the_last_ones_are_unreadable():
    skipping = C1.entries.seal(STREAM, BEHIND, Payload(4, (b"four",)))
    assert refusal(skipping, BEHIND) is Refusal.UNREADABLE
    assert refusal(C1.entries.seal(STREAM, BEHIND, Payload(3, ())), BEHIND) is Refusal.UNREADABLE


def test_a_bomb_is_not_unpacked(monkeypatch):
    bomb = C1.entries.seal(STREAM, Position(), Payload(1, (bytes(200_000),)))
    monkeypatch.setattr(sealed, "MAX_PLAIN", 100_000)
    assert len(bomb) < 1000
    assert refusal(bomb) is Refusal.TOO_LARGE


def test_an_entry_over_the_ceiling_is_not_even_looked_at():
    assert refusal(bytes(MAX_ENTRY + 1)) is Refusal.TOO_LARGE


def test_what_no_entry_can_hold_is_not_sent(monkeypatch):
    monkeypatch.setattr(sealed, "MAX_PLAIN", 100_000)
    with pytest.raises(Unavailable) as caught:
        C1.entries.seal(STREAM, Position(), Payload(1, (bytes(200_000),)))
    assert caught.value.code == "sync.entry_too_large"


def test_the_branch_and_its_engines_derive_the_same_sealing_pair():
    secret = b"s" * 32
    assert derived(secret, SEALING) == sealing_private(secret)

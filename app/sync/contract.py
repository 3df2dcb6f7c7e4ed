"""The contract of a backend as a test suite, for the backends in the box and for everybody else's (pytest).

A backend's own tests subclass what stands here and supply the fixture ``address``: where a new, empty engine is. ::

    class TestStreams(StreamContract):
        @pytest.fixture
        def address(self, tmp_path): return f"mine:{tmp_path}"

The backend must be installed under its entry point. The race starts real processes; an engine that lives inside one
process leaves ``RaceContract`` out and says so.
"""

import subprocess
import sys
from collections.abc import Iterator
from typing import Final

import pytest

from app.domain.errors import Conflict
from app.services.sync_ports import SyncBackend
from app.sync.backends import open_backend

STREAM: Final = "0123/e1/client/C1"
OTHER: Final = "0123/e1/client/C2"
NAME: Final = "ab" * 32
_RACER: Final = """
import sys
from app.domain.errors import Conflict
from app.sync.backends import open_backend
address, stream, who, rounds = sys.argv[1:]
backend = open_backend(address)
won = []
print("ready", flush=True)
sys.stdin.readline()
for n in range(1, int(rounds) + 1):
    try:
        backend.append(stream, n, f"{who} {n}".encode())
        won.append(f"n{n}")
    except Conflict:
        pass
    if backend.claim(f"slot {n}", who.encode()) == who.encode():
        won.append(f"slot{n}")
backend.close()
print(" ".join(won))
"""


class BackendContract:
    """Opens the backend at the address that the subclass supplies."""

    @pytest.fixture
    def backend(self, address: str) -> Iterator[SyncBackend]:
        """Open the engine for one test."""
        opened = open_backend(address)
        yield opened
        opened.close()

    @pytest.fixture
    def second(self, address: str) -> Iterator[SyncBackend]:
        """Open the same engine a second time, as another terminal does."""
        opened = open_backend(address)
        yield opened
        opened.close()


class StreamContract(BackendContract):
    """Entries: numbered, kept whole, never overwritten."""

    def test_an_empty_engine_has_no_heads(self, backend: SyncBackend) -> None:
        """Nothing was written, nothing is found."""
        assert dict(backend.heads("0123/")) == {}
        assert list(backend.read(STREAM, 0, 10)) == []

    def test_entries_come_back_in_order_and_byte_for_byte(self, backend: SyncBackend, second: SyncBackend) -> None:
        """What one terminal wrote, another reads."""
        entries = [bytes([n]) * n * 1000 for n in range(1, 13)]
        for n, entry in enumerate(entries, 1):
            backend.append(STREAM, n, entry)
        assert list(second.read(STREAM, 0, 100)) == entries

    def test_reading_goes_on_behind_a_number_and_ends_at_the_limit(self, backend: SyncBackend) -> None:
        """A reader takes up where it stood."""
        for n in range(1, 8):
            backend.append(STREAM, n, b"%d" % n)
        assert list(backend.read(STREAM, 2, 3)) == [b"3", b"4", b"5"]
        assert list(backend.read(STREAM, 7, 3)) == []

    def test_reading_ends_before_a_gap(self, backend: SyncBackend) -> None:
        """What comes after a missing entry is not handed out for it."""
        backend.append(STREAM, 1, b"one")
        backend.append(STREAM, 3, b"three")
        assert list(backend.read(STREAM, 0, 10)) == [b"one"]

    def test_a_taken_number_is_refused_and_kept(self, backend: SyncBackend, second: SyncBackend) -> None:
        """The first entry under a number stays."""
        backend.append(STREAM, 1, b"first")
        with pytest.raises(Conflict) as caught:
            second.append(STREAM, 1, b"second")
        assert caught.value.code == "sync.number_taken"
        assert list(second.read(STREAM, 0, 1)) == [b"first"]

    def test_the_same_entry_again_changes_nothing(self, backend: SyncBackend) -> None:
        """A writer that was cut off before it heard the answer asks again."""
        backend.append(STREAM, 1, b"first")
        backend.append(STREAM, 2, b"second")
        backend.append(STREAM, 1, b"first")
        assert list(backend.read(STREAM, 0, 9)) == [b"first", b"second"]
        assert backend.heads("0123/")[STREAM] == 2

    def test_heads_tell_each_stream_below_the_prefix(self, backend: SyncBackend) -> None:
        """One branch never meets another."""
        for n in (1, 2, 3):
            backend.append(STREAM, n, b"entry")
        backend.append(OTHER, 1, b"entry")
        backend.append("01234/e1/client/C1", 1, b"entry")
        assert dict(backend.heads("0123/")) == {STREAM: 3, OTHER: 1}
        assert dict(backend.heads("0123/e2/")) == {}

    def test_pruned_entries_are_gone_and_heads_stay(self, backend: SyncBackend) -> None:
        """Behind a snapshot nobody needs them."""
        for n in (1, 2, 3):
            backend.append(STREAM, n, b"%d" % n)
        backend.prune(STREAM, 2)
        assert list(backend.read(STREAM, 0, 9)) == []
        assert list(backend.read(STREAM, 2, 9)) == [b"3"]
        assert backend.heads("0123/")[STREAM] == 3

    def test_a_large_entry_is_kept_whole(self, backend: SyncBackend, second: SyncBackend) -> None:
        """Four million bytes, none of them changed."""
        entry = bytes(range(256)) * 16384
        backend.append(STREAM, 1, entry)
        assert list(second.read(STREAM, 0, 1)) == [entry]


class ClaimContract(BackendContract):
    """Claims: one holder at a time."""

    def test_the_first_claim_holds(self, backend: SyncBackend, second: SyncBackend) -> None:
        """Who comes later is told who was first."""
        assert backend.claim("slot 9:00", b"C1") == b"C1"
        assert second.claim("slot 9:00", b"C2") == b"C1"
        assert second.claim("slot 9:30", b"C2") == b"C2"

    def test_claiming_again_is_still_the_same_claim(self, backend: SyncBackend) -> None:
        """The answer may have been lost."""
        assert backend.claim("slot", b"C1") == b"C1"
        assert backend.claim("slot", b"C1") == b"C1"

    def test_what_was_given_up_can_be_claimed_by_another(self, backend: SyncBackend, second: SyncBackend) -> None:
        """And by the first one again, as often as it comes."""
        for holder in (b"C1", b"C2", b"C1"):
            assert backend.claim("slot", holder) == holder
            backend.release("slot", holder)
        assert second.claim("slot", b"C3") == b"C3"

    def test_only_the_holder_can_give_up(self, backend: SyncBackend, second: SyncBackend) -> None:
        """Neither a stranger nor a late repetition takes a claim away."""
        backend.release("slot", b"C1")
        backend.claim("slot", b"C1")
        second.release("slot", b"C2")
        assert second.claim("slot", b"C2") == b"C1"
        backend.release("slot", b"C1")
        second.claim("slot", b"C2")
        backend.release("slot", b"C1")
        assert backend.claim("slot", b"C1") == b"C2"

    def test_any_text_is_a_key(self, backend: SyncBackend) -> None:
        """Slashes, spaces and Chinese do not run into each other."""
        assert backend.claim("../窗口 3/9:00", b"C1") == b"C1"
        assert backend.claim("../窗口 3/9:30", b"C2") == b"C2"


class ContentContract(BackendContract):
    """Blobs and snapshots."""

    def test_a_blob_comes_back_byte_for_byte(self, backend: SyncBackend, second: SyncBackend) -> None:
        """What one terminal put, another gets."""
        content = bytes(range(256)) * 4096
        assert second.get_blob(NAME) is None
        backend.put_blob(NAME, content)
        assert second.get_blob(NAME) == content

    def test_a_blob_keeps_what_it_was_first_given(self, backend: SyncBackend) -> None:
        """Names are made from contents: nothing else belongs under one."""
        backend.put_blob(NAME, b"first")
        backend.put_blob(NAME, b"second")
        assert backend.get_blob(NAME) == b"first"

    def test_the_newest_snapshot_is_the_one_with_the_highest_mark(self, backend: SyncBackend) -> None:
        """Whichever was put last."""
        assert backend.get_snapshot("0123/e1/client") is None
        for mark in (9, 10, 1_700_000_000_000, 11):
            backend.put_snapshot("0123/e1/client", mark, b"at %d" % mark)
        assert backend.get_snapshot("0123/e1/client") == b"at 1700000000000"
        assert backend.get_snapshot("0123/e1/lobby") is None

    def test_blobs_that_nobody_needs_go_with_a_newer_snapshot(self, backend: SyncBackend, second: SyncBackend) -> None:
        """Those that are named, and what is not there is none; a name may come again."""
        backend.put_blob(NAME, b"first")
        second.put_snapshot("0123/e1/client", 1, b"at 1", drop=(NAME, "0" * 64))
        assert backend.get_blob(NAME) is None
        backend.put_blob(NAME, b"again")
        assert second.get_blob(NAME) == b"again"


class NewsContract(BackendContract):
    """Waiting for what others write."""

    def test_nothing_new_is_told_after_the_time_given(self, backend: SyncBackend) -> None:
        """Nobody wrote."""
        backend.heads("0123/")
        assert backend.wait("0123/", 0.05) is False

    def test_what_came_since_heads_were_read_is_news(self, backend: SyncBackend, second: SyncBackend) -> None:
        """Even where it came before the waiting began."""
        backend.heads("0123/")
        second.append(STREAM, 1, b"entry")
        assert backend.wait("0123/", 20.0) is True

    def test_news_wakes_whoever_waited_before(self, backend: SyncBackend, second: SyncBackend) -> None:
        """And again, each time."""
        backend.heads("0123/")
        for n in (1, 2):
            backend.wait("0123/", 0.01)
            second.append(STREAM, n, b"entry")
            assert backend.wait("0123/", 20.0) is True
            assert backend.heads("0123/") == {STREAM: n}


class RaceContract(BackendContract):
    """Several processes that want the same number and the same slot at the same moment."""

    ROUNDS = 15

    def test_of_those_who_want_the_same_exactly_one_gets_it(self, address: str, backend: SyncBackend) -> None:
        """Every number and every slot is won once, and what is kept is the winner's."""
        backend.heads("0123/")
        command = [sys.executable, "-c", _RACER, address, STREAM]
        racers = [
            subprocess.Popen(
                [*command, who, str(self.ROUNDS)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
            )
            for who in ("C1", "C2")
        ]
        for racer in racers:
            assert racer.stdout is not None
            assert racer.stdout.readline() == "ready\n"
        for racer in racers:
            assert racer.stdin is not None
            racer.stdin.write("go\n")
            racer.stdin.flush()
        won = [racer.communicate()[0].split() for racer in racers]
        assert sorted(won[0] + won[1]) == sorted(
            f"{what}{n}" for n in range(1, self.ROUNDS + 1) for what in ("n", "slot")
        )
        kept = [b"C1 %d" % n if f"n{n}" in won[0] else b"C2 %d" % n for n in range(1, self.ROUNDS + 1)]
        assert list(backend.read(STREAM, 0, self.ROUNDS)) == kept

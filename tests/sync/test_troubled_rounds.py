"""Engines that fail under terminals at work: nothing is lost, it is said, and they agree once it is over."""

import errno
import os
import subprocess
import threading
from contextlib import contextmanager, suppress

import pytest

from app.sync import folder as folders
from app.sync.backends import open_backend
from tests.sync.lines import forwarding, listening
from tests.sync.stores import StoreTerminal


class Disk:
    """A disk of its own, where one may be made here: so small that it can be filled."""

    def __init__(self, place):
        self.place = place
        place.mkdir()
        subprocess.run(["mount", "-t", "tmpfs", "-o", "size=512k", "tmpfs", str(place)], check=True)

    @contextmanager
    def full(self):
        filling = self.place / "somebody's film"
        with suppress(OSError), filling.open("wb", buffering=0) as file:
            while True:
                file.write(bytes(4096))
        yield
        filling.unlink()

    @contextmanager
    def locked(self):
        subprocess.run(["mount", "-o", "remount,ro", str(self.place)], check=True)
        yield
        subprocess.run(["mount", "-o", "remount,rw", str(self.place)], check=True)

    def close(self):
        subprocess.run(["umount", str(self.place)], check=True)


class Folder:
    """A folder whose disk answers as a full or locked one does; for whoever may mount nothing."""

    def __init__(self, place):
        self.place = place
        place.mkdir()

    @contextmanager
    def _refusing(self, number):
        def refuse(handle):
            raise OSError(number, os.strerror(number))

        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(folders.os, "fsync", refuse)
            yield

    def full(self):
        return self._refusing(errno.ENOSPC)

    def locked(self):
        return self._refusing(errno.EROFS)

    def close(self):
        pass


def may_mount(folder):
    (tried := folder / "tried").mkdir()
    done = subprocess.run(["mount", "-t", "tmpfs", "tmpfs", str(tried)], check=False, capture_output=True)
    return done.returncode == 0 and subprocess.run(["umount", str(tried)], check=True).returncode == 0


@pytest.fixture
def disk(tmp_path):
    made = (Disk if os.geteuid() == 0 and may_mount(tmp_path) else Folder)(tmp_path / "share")
    yield made
    made.close()


def two(tmp_path, address):
    terminals = [StoreTerminal(tmp_path, code, str(address)) for code in ("C1", "C2")]
    terminals[0].add_client()
    agreed(terminals)
    return terminals


def agreed(terminals):
    for terminal in (*terminals, *terminals):
        state = terminal.at.round()
        assert (state.fault, state.aside) == ("", ())
    assert len({terminal.store.digests.whole() for terminal in terminals}) == 1
    assert [terminal.at.alarms for terminal in terminals] == [[], []]


def over(terminals):
    """Agree, and close."""
    agreed(terminals)
    for terminal in terminals:
        terminal.close()


def write_on(terminals, times=5):
    for terminal in terminals:
        for _ in range(times):
            terminal.add_client()


def test_a_folder_that_disappears_and_comes_back(tmp_path):
    (share := tmp_path / "share").mkdir()
    terminals = two(tmp_path, share)
    share.rename(tmp_path / "pulled out")
    write_on(terminals)
    states = [terminal.at.round() for terminal in terminals]
    assert [(state.fault, state.waiting) for state in states] == [("sync.folder_missing", 5)] * 2
    assert not share.exists()
    (tmp_path / "pulled out").rename(share)
    over(terminals)


def test_a_folder_that_is_full(tmp_path, disk):
    terminals = two(tmp_path, disk.place)
    with disk.full():
        write_on(terminals, times=100)
        assert {terminal.at.round().fault for terminal in terminals} == {"sync.engine_full"}
    over(terminals)


def test_a_folder_that_may_only_be_read(tmp_path, disk):
    one, other = terminals = two(tmp_path, disk.place)
    one.add_client()
    one.at.round()
    other.add_client()
    with disk.locked():
        state = other.at.round()
        assert (state.fault, state.waiting) == ("sync.engine_read_only", 1)
    over(terminals)


def test_postgresql_that_is_restarted_while_it_is_in_use(tmp_path, postgresql):
    terminals = two(tmp_path, postgresql.address(postgresql.new_database()))
    write_on(terminals)
    postgresql.restart()
    faults = [terminal.at.round().fault for terminal in terminals]
    assert set(faults) <= {"", "sync.unreachable"}
    write_on(terminals)
    over(terminals)


def test_a_network_that_hangs_in_the_middle_of_a_round(tmp_path, postgresql):
    stalled, database = threading.Event(), postgresql.new_database()
    with listening(forwarding(postgresql.path, stalled)) as host:
        one, other = terminals = two(tmp_path, postgresql.address(database))
        other.at.place.backend.close()
        other.at.branch.engine = open_backend(f"postgresql://postgres@{host}/{database}?timeout=1")
        other.at.restart()
        write_on(terminals)
        other.at.round()
        write_on(terminals)
        one.at.round()
        stalled.set()
        state = other.at.round()
        assert (state.fault, state.waiting) == ("sync.unreachable", 5)
        stalled.clear()
        over(terminals)

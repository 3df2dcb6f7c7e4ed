"""Faults of the disk, and crashes in the middle of a write."""

import errno
import os
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import textwrap
from importlib import import_module
from pathlib import Path

import pytest

from app.domain.errors import Unavailable
from app.security.durable_file import disk_fault, temporary, write_durably
from app.security.single_instance import single_instance
from app.security.staff_slots import change_password
from app.security.vault import Vault
from tests.fakes.cheap_keys import CHEAP, LIN_PASSWORD, NOW


@pytest.fixture
def small_disk():
    """No file may grow beyond 64 bytes: what a full disk does to a write, without needing a disk."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (64, before[1]))
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, before)
    signal.signal(signal.SIGXFSZ, handler)


def names(folder):
    return sorted(file.name for file in folder.iterdir())


def test_a_write_replaces_the_whole_file(tmp_path):
    write_durably((tmp_path / "a", b"old and long"))
    write_durably((tmp_path / "a", b"new"), (tmp_path / "b", b"other"))
    assert ((tmp_path / "a").read_bytes(), (tmp_path / "b").read_bytes()) == (b"new", b"other")
    assert names(tmp_path) == ["a", "b"]


def test_a_full_disk_is_named_and_leaves_the_old_file(tmp_path, small_disk):
    write_durably((tmp_path / "a", b"old"))
    with pytest.raises(Unavailable, match=r"home\.full"):
        write_durably((tmp_path / "a", b"x" * 1000))
    assert (tmp_path / "a").read_bytes() == b"old"
    assert names(tmp_path) == ["a"]


def test_a_disk_full_at_the_second_file_leaves_the_first_old_too(tmp_path, small_disk):
    write_durably((tmp_path / "a", b"old"))
    with pytest.raises(Unavailable):
        write_durably((tmp_path / "a", b"new"), (tmp_path / "b", b"x" * 1000))
    assert (tmp_path / "a").read_bytes() == b"old"


def test_a_password_change_on_a_full_disk_leaves_the_old_password(made, vault, small_disk):
    with pytest.raises(Unavailable, match=r"home\.full"):
        change_password(made.unlocked, "Jade-on-rain-8", NOW)
    assert Vault.load(vault.path, CHEAP).unlock("lin", LIN_PASSWORD)
    assert vault.unlock("lin", LIN_PASSWORD)


def test_what_a_crash_left_before_the_rename_is_written_over(made, vault):
    temporary(vault.path).write_bytes(b'{"half a vau')
    assert Vault.load(vault.path, CHEAP).unlock("lin", LIN_PASSWORD)
    change_password(made.unlocked, "Jade-on-rain-8", NOW)
    assert Vault.load(vault.path, CHEAP).unlock("lin", "Jade-on-rain-8")


@pytest.mark.parametrize("dies_at", ["fsync", "replace", "second replace"])
def test_a_process_killed_in_the_middle_leaves_a_whole_vault(vault, dies_at):
    program = f"""
        import os, pathlib
        from app.security.staff_slots import change_password
        from app.security.vault import Vault
        from tests.fakes.cheap_keys import CHEAP, LIN_PASSWORD, NOW
        unlocked = Vault.load(pathlib.Path({str(vault.path)!r}), CHEAP).unlock("lin", LIN_PASSWORD)
        die = lambda *a: os._exit(9)
        if {dies_at!r} == "fsync":
            os.fsync = die
        elif {dies_at!r} == "replace":
            pathlib.Path.replace = die
        else:
            once = [pathlib.Path.replace]
            pathlib.Path.replace = lambda *a: (once.pop() if once else die)(*a)
        change_password(unlocked, "Jade-on-rain-8", NOW)
    """
    before = vault.path.read_bytes()
    ended = subprocess.run([sys.executable, "-c", textwrap.dedent(program)], check=False)
    assert ended.returncode == 9
    assert vault.path.read_bytes() == before
    assert Vault.load(vault.path, CHEAP).unlock("lin", LIN_PASSWORD)


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, "home.full"),
        (errno.EDQUOT, "home.full"),
        (errno.EACCES, "home.read_only"),
        (errno.EROFS, "home.read_only"),
        (errno.EIO, "home.unreachable"),
    ],
)
def test_each_fault_is_named_by_what_can_be_done_about_it(tmp_path, number, code):
    fault = disk_fault(OSError(number, os.strerror(number)), tmp_path / "a")
    assert fault.code == code
    assert fault.params["path"]


@pytest.fixture
def read_only_folder():
    """A folder with one file, which whoever runs this test may read but not write: root becomes nobody for it."""
    folder = Path(tempfile.mkdtemp(prefix="read-only-"))
    write_durably((folder / "a", b"old"))
    folder.chmod(0o555)
    import_module("filelock")  # Nobody may not even read Python's own library everywhere.
    root = os.geteuid() == 0
    if root:
        os.seteuid(65534)
    yield folder
    if root:
        os.seteuid(0)
    folder.chmod(0o700)
    shutil.rmtree(folder)


def test_a_read_only_folder_is_named_and_nothing_is_written(read_only_folder):
    with pytest.raises(Unavailable, match=r"home\.read_only"):
        write_durably((read_only_folder / "a", b"new"))
    assert names(read_only_folder) == ["a"]


def test_a_read_only_home_is_named_before_anything_is_opened(read_only_folder):
    with pytest.raises(Unavailable, match=r"home\.read_only"), single_instance(read_only_folder, NOW):
        pass
    assert names(read_only_folder) == ["a"]

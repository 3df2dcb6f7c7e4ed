"""A disk that is full or may not be written: said as such, and what was there before is there after."""

import resource
import stat
from pathlib import Path

import pytest

from tests.faults.conftest import INIT, PASSWORD, UNPRIVILEGED

LIST = Path(__file__).parents[1] / "samples" / "clients-legacy-export.csv"
FULL = {35, 40}
"""A file that may not grow is a full disk to us, and a disk that fails to SQLite."""


def small_files(size):
    """Let no file of the command grow beyond a size."""
    return {"preexec_fn": lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))}


@pytest.fixture
def read_only(home):
    """Take the right to write from the home's folder."""
    home.path.chmod(0o500)
    yield home
    home.path.chmod(0o700)


def test_a_folder_that_cannot_be_written_opens_nothing_and_is_left_alone(read_only):
    before = read_only.content()
    done = read_only.run("audit", "verify", before=UNPRIVILEGED)
    assert (done.returncode, done.stdout) == (41, "")
    assert done.stderr == f"This folder cannot be written: {read_only.path}. Nothing was changed.\n"
    assert read_only.content() == before


def test_no_home_is_made_where_nothing_can_be_written(no_home):
    no_home.path.parent.chmod(0o500)
    try:
        done = no_home.run(*INIT, before=UNPRIVILEGED)
    finally:
        no_home.path.parent.chmod(0o700)
    assert (done.returncode, done.stdout) == (41, "")
    assert not no_home.path.exists()


def test_an_empty_folder_of_ones_own_is_used_though_the_one_above_belongs_to_others(no_home):
    no_home.path.mkdir()
    no_home.path.parent.chmod(0o500)
    try:
        done = no_home.run(*INIT, before=UNPRIVILEGED)
        assert done.returncode == 0, done.stderr
        assert no_home.run("audit", "verify", before=UNPRIVILEGED).returncode == 0
    finally:
        no_home.path.parent.chmod(0o700)
    assert [path.name for path in no_home.path.iterdir() if path.name.startswith(".making")] == []


@pytest.mark.parametrize("size", [0, 1000, 50_000, 300_000])
def test_a_disk_that_is_full_makes_no_home_and_leaves_nothing(no_home, size):
    done = no_home.run(*INIT, **small_files(size))
    assert done.returncode in FULL, done.stderr
    assert (done.stdout, done.stderr.count("\n")) == ("", 1)
    assert list(no_home.path.parent.iterdir()) == []


def test_a_disk_that_fills_up_at_sign_in_leaves_the_home_as_it_was(home):
    before = home.content()
    done = home.run("audit", "verify", **small_files(0))
    assert (done.returncode, home.content()) == (40, before)
    assert done.stderr == f"The disk is full: {home.path}. Nothing was changed.\n"
    assert home.run("audit", "verify").returncode == 0


def test_a_disk_that_fills_up_during_an_import_leaves_a_store_that_holds(home, tmp_path):
    # The list goes into the write-ahead log first; the limit must be one that the log, not the database, comes to.
    size = 400_000
    done = home.run("import-clients", LIST, "--report", tmp_path / "out.json", **small_files(size))
    assert (done.returncode in FULL, done.stdout) == (True, "")
    assert home.run("audit", "verify").returncode == 0
    done = home.run("import-clients", LIST, "--report", tmp_path / "out.json")
    assert (done.returncode, done.stderr) == (0, "")


def test_what_is_kept_of_a_home_is_nobody_elses_to_read(home):
    assert stat.S_IMODE(home.path.stat().st_mode) == 0o700
    assert PASSWORD.encode() not in b"".join(home.content().values())

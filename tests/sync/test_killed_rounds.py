"""A terminal killed by the system while it takes in what others wrote: whole, and it agrees once it goes on."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def killed_at_every(moment, folder, address="", every=1):
    """Return what each of the killed came to once it went on, and what one came to that was let live."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.sync.dying_rounds", str(folder), address, moment, str(every)],
        cwd=ROOT, check=False, capture_output=True, text=True,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")
    *killed, alive = (json.loads(line) for line in done.stdout.splitlines())
    return killed, alive


def assert_same(killed, alive):
    assert (len(alive["digests"]), len(alive["conflicts"])) == (1, 1)
    assert alive["whole"] == [[["ok"]]] * 2
    for left in killed:
        assert left | {"number": 0} == alive | {"number": 0}


@pytest.fixture(params=["folder", "postgresql"])
def address(request):
    if request.param == "folder":
        return ""
    server = request.getfixturevalue("postgresql")
    return server.address(server.new_database())


def test_a_terminal_killed_before_any_commit_of_a_round_goes_on_and_agrees(tmp_path, address):
    killed, alive = killed_at_every("commit", tmp_path, address)
    assert len(killed) >= 6
    assert_same(killed, alive)


def test_a_terminal_killed_in_the_middle_of_applying_goes_on_and_agrees(tmp_path):
    killed, alive = killed_at_every("statement", tmp_path, every=60)
    assert len(killed) >= 8
    assert_same(killed, alive)


@pytest.mark.soak
@pytest.mark.parametrize(("moment", "every"), [("committed", 1), ("statement", 7)])
def test_a_terminal_killed_at_any_statement_goes_on_and_agrees(tmp_path, address, moment, every):
    killed, alive = killed_at_every(moment, tmp_path, address, every)
    assert killed
    assert_same(killed, alive)


@pytest.mark.soak
def test_a_terminal_killed_before_any_file_is_on_the_disk_goes_on_and_agrees(tmp_path):
    killed, alive = killed_at_every("fsync", tmp_path)
    assert killed
    assert_same(killed, alive)

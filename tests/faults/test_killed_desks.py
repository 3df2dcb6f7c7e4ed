"""A program killed by the system anywhere between a document's making and its filing: nothing lost, nothing doubled."""

import json
import subprocess
import sys

import pytest

from tests.faults.conftest import ROOT

WAYS = ("plain", "paper", "refusal", "supersede")
STATES = {"plain": ["archived"], "paper": ["archived"], "refusal": ["refused"], "supersede": ["superseded", "archived"]}
FAILS = {"supersede": [["superseded"], []]}
COMMITS = {"plain": 11, "paper": 10, "refusal": 9, "supersede": 10}
"""How many commits lie on each way; a way that loses one of them is another way."""


def killed_at_every(moment, way, folder, every=1):
    """Return what each of the killed left behind once it was taken up, and what one left that was let live."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.faults.dying_desks", str(folder), way, moment, str(every)],
        cwd=ROOT, check=False, capture_output=True, text=True,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")
    *killed, whole = (json.loads(line) for line in done.stdout.splitlines())
    return killed, whole


def assert_whole(way, whole):
    documents = len(STATES[way])
    assert (whole["case"], whole["states"]) == ("archived", STATES[way])
    assert whole["fails"] == FAILS.get(way, [[]])
    assert (whole["confirmation"], whole["archive_item"]) == (documents, documents)
    assert (whole["attested"], whole["trail"]) == (True, None)
    assert len(whole["steps"]) == len(set(whole["steps"]))


def assert_same(killed, whole):
    """What a killed program left is what one left that lived, but for a sheet that was in the printer already."""
    for left in killed:
        assert left | {"number": 0, "paper": []} == whole | {"number": 0, "paper": []}
        assert set(left["paper"]) == set(whole["paper"])
        assert len(left["paper"]) <= len(whole["paper"]) + 1


@pytest.mark.parametrize("way", WAYS)
def test_a_program_killed_before_any_commit_is_taken_up_and_files_the_case_once(tmp_path, way):
    killed, whole = killed_at_every("commit", way, tmp_path)
    assert len(killed) >= COMMITS[way]
    assert_whole(way, whole)
    assert_same(killed, whole)


@pytest.mark.soak
@pytest.mark.parametrize(("moment", "every"), [("committed", 1), ("fsync", 1), ("statement", 9)])
@pytest.mark.parametrize("way", WAYS)
def test_a_program_killed_at_any_statement_or_file_is_taken_up_and_files_the_case_once(tmp_path, way, moment, every):
    killed, whole = killed_at_every(moment, way, tmp_path, every)
    assert killed
    assert_whole(way, whole)
    assert_same(killed, whole)

"""The power goes between two steps; the case opens where it stood and reaches the archive once."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from tests.journeys.branch import TELLER

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def reading(bed):
    """The program with a client who reads their document."""
    bed.sign_in(TELLER)
    bed.prepare()
    bed.generate()
    bed.hand_over()
    return bed


def take_up(bed):
    """Sign in, and take up the one case that is open."""
    bed.sign_in(TELLER)
    page = bed.desk("service")
    bed.hands.until(lambda: len(page.lists.lists[0].entries) == 1)
    bed.hands.press(Qt.Key.Key_Return)
    bed.hands.until(page.case.isVisible)


def filed_once(bed):
    bed.deliver()
    assert bed.case.state == "archived"
    page = bed.desk("archive")
    assert len(page.model.rows) == 1
    assert len(bed.branch.paper.sheets()) == 1
    assert bed.place.audit.verify().broken_at is None


def test_a_cut_before_the_seal_or_before_the_print_loses_nothing(reading, start, tmp_path):
    reading.read()
    reading.sign()
    signed = reading.branch.copied_to(tmp_path / "signed")
    reading.seal()
    sealed = reading.branch.copied_to(tmp_path / "sealed")
    reading.die()
    after = start(signed)
    take_up(after)
    after.seal()
    filed_once(after)
    after.close()
    after = start(sealed)
    take_up(after)
    filed_once(after)


def test_a_cut_while_the_client_reads_hands_the_screen_over_again(reading, start, tmp_path):
    cut = reading.branch.copied_to(tmp_path / "cut")
    reading.die()
    after = start(cut)
    take_up(after)
    after.hands.until(after.bar.main.isEnabled)
    after.hand_over()
    assert not after.client.reading.sign.isEnabled()
    after.read()
    after.sign()
    assert after.bar.stage == "seal"


def test_a_killed_program_leaves_a_case_that_can_be_sealed(branch, start):
    doomed = subprocess.Popen(
        [sys.executable, "-m", "tests.journeys.doomed", str(branch.root)],
        cwd=ROOT, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    with doomed:
        said = doomed.stdout.readline()
        doomed.send_signal(signal.SIGKILL)
    assert said == "signed\n"
    bed = start(branch)
    take_up(bed)
    bed.seal()
    filed_once(bed)

"""Journeys begin at the front page of a branch of their own, in English."""

import shutil

import pytest

from app.ui import screenshots
from app.ui.language import Language
from app.ui.theme.tokens import ThemeName
from tests.journeys.bed import Bed
from tests.journeys.branch import JourneyBranch, found


@pytest.fixture(scope="session")
def founded(tmp_path_factory):
    """The branch every journey begins with, founded once."""
    return found(tmp_path_factory.mktemp("founded"))


@pytest.fixture
def branch(founded, tmp_path):
    """A copy of the branch, to be changed at will."""
    shutil.copytree(founded.paths.root, tmp_path / "home")
    return JourneyBranch(tmp_path)


@pytest.fixture(autouse=True)
def look(qapp):
    screenshots.wear(screenshots.Look(Language.ENGLISH, ThemeName.LIGHT))


@pytest.fixture
def start():
    """Return ``start(branch)``: the program, running on the branch until the test ends."""
    running = []

    def begin(branch):
        bed = Bed(branch)
        running.append(bed)
        return bed

    yield begin
    for bed in running:
        if not bed.closed:
            bed.close()
    assert [fault for bed in running for fault in bed.faults] == []


@pytest.fixture
def bed(branch, start):
    return start(branch)

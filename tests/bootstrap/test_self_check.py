import subprocess
import sys
from pathlib import Path

import pytest

from app.bootstrap import self_check
from app.bootstrap.self_check import run_self_check
from app.cli.exit_codes import DOES_NOT_HOLD
from app.cli.main import run

ROOT = Path(__file__).parents[2]


def test_an_installation_that_has_everything_passes_its_self_check():
    command = [sys.executable, "-m", "app", "self-check"]
    done = subprocess.run(command, cwd=ROOT, check=False, capture_output=True, text=True)
    lines = done.stdout.splitlines()
    assert (done.returncode, len(lines)) == (0, 8), done.stdout
    assert all(line.endswith(": fine") for line in lines)


@pytest.fixture
def no_window(monkeypatch):
    def missing():
        raise ImportError("libEGL.so.1: cannot open shared object file")

    monkeypatch.setattr(self_check, "_window", missing)


def test_what_is_missing_is_named_and_the_rest_is_tried_all_the_same(no_window):
    found = {result.name: result.failure for result in run_self_check()}
    failures = [failure for failure in found.values() if failure]
    assert failures == ["ImportError: libEGL.so.1: cannot open shared object file"]
    assert len(found) == 8


def test_a_failed_self_check_has_its_exit_code(no_window, capsys):
    assert run(["self-check"]) == DOES_NOT_HOLD
    assert "The sign-in page is painted: FAILED (ImportError: libEGL" in capsys.readouterr().out

"""From the double click to the first page: what is imported on the way delays it."""

import subprocess
import sys
from pathlib import Path

import pytest

from app.bootstrap.creation import NewHome, create_home
from app.bootstrap.home import HomePaths
from tests.architecture.test_start_up import HEAVY

ROOT = Path(__file__).parents[2]
STARTING = f"""
import sys
from PySide6.QtWidgets import QApplication
from app import __main__

def first_paint(self):
    self.processEvents()
    pages = [one.centralWidget() for one in self.topLevelWidgets() if hasattr(one, "centralWidget")]
    print(*(type(page).__name__ for page in pages), *sorted(set(sys.modules) & set({HEAVY!r})), flush=True)
    return 0

QApplication.exec = first_paint
sys.exit(__main__.main())
"""


def start(home):
    command = [sys.executable, "-c", STARTING, "--home", str(home)]
    return subprocess.run(command, cwd=ROOT, check=False, capture_output=True, text=True)


@pytest.fixture
def home(tmp_path):
    place = {"branch_code": "B001", "branch_name": "示例营业部", "terminal_code": "C1"}
    paths = HomePaths(tmp_path / "home")
    create_home(NewHome(paths=paths, login="admin", name="管理员", password="Kontor-Probe-2026", **place))
    return paths.root


def test_the_sign_in_page_is_there_before_anything_heavy_is_imported(home):
    done = start(home)
    assert (done.returncode, done.stdout) == (0, "SignInPage\n"), done.stderr


def test_so_is_the_first_run_where_there_is_no_home_yet(tmp_path):
    done = start(tmp_path / "home")
    assert (done.returncode, done.stdout) == (0, "FirstRunAssistant\n"), done.stderr
    assert not (tmp_path / "home").exists()


def test_without_a_display_a_sentence_is_said_and_nothing_made(home, monkeypatch):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    command = [sys.executable, "-m", "app", "--home", str(home)]
    done = subprocess.run(command, cwd=ROOT, check=False, capture_output=True, text=True)
    assert (done.returncode, done.stdout) == (60, "")
    assert done.stderr == "There is no display here, so no window can open. Commands work without one: guitai --help\n"

"""The command line, driven in this process; the home lies in a folder of the test's own."""

import io
import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest

PASSWORD = "Kontor-Probe-2026"
OTHER_PASSWORD = "Second-Window-7"
INIT = ("init", "--branch", "B001", "--branch-name", "示例营业部", "--terminal", "C1", "--admin", "admin")


def run(arguments):
    # Imported late: pydantic must not be half loaded when pytest-qt loads Qt, whose import hook looks into modules.
    from app.cli.main import run as run_commands

    return run_commands(arguments)


@dataclass(frozen=True)
class Told:
    """What a command answered."""

    status: int
    out: str
    err: str


class Commands:
    """Runs commands with something on standard input."""

    def __init__(self, monkeypatch, capsys, home):
        self._monkeypatch, self._capsys, self.home = monkeypatch, capsys, home

    def __call__(self, *arguments, stdin=f"{PASSWORD}\n"):
        self._monkeypatch.setattr("sys.stdin", io.StringIO(stdin))
        self._capsys.readouterr()
        status = run([str(argument) for argument in arguments])
        told = self._capsys.readouterr()
        return Told(status, told.out, told.err)

    def here(self, *arguments, **more):
        """Run a command on the test's home, signing in by standard input."""
        return self(*arguments, "--home", self.home, "--password-stdin", **more)


@pytest.fixture(scope="session")
def made_home(tmp_path_factory):
    """A home of the real command, made once; tests work on copies."""
    folder = tmp_path_factory.mktemp("made")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("sys.stdin", io.StringIO(f"{PASSWORD}\n"))
        sheet = folder / "code.txt"
        assert run([*INIT, "--home", str(folder / "home"), "--password-stdin", "--recovery-file", str(sheet)]) == 0
    return folder


@pytest.fixture
def home(made_home, tmp_path):
    """A home of the test's own; its recovery code lies beside it in ``code.txt``."""
    shutil.copy(made_home / "code.txt", tmp_path)
    return Path(shutil.copytree(made_home / "home", tmp_path / "home"))


@pytest.fixture
def commands(monkeypatch, capsys, tmp_path):
    """Run commands; nothing has been made yet."""
    return Commands(monkeypatch, capsys, tmp_path / "home")


@pytest.fixture
def guitai(commands, home):
    """Run commands on a home that was made."""
    return commands

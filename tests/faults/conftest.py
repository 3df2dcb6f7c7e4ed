"""A home that was made by the real command, and the real command in a process of its own."""

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PASSWORD = "Kontor-Probe-2026"
INIT = ("init", "--branch", "B001", "--branch-name", "示例营业部", "--terminal", "C1", "--admin", "admin")
UNPRIVILEGED = ("setpriv", "--bounding-set=-dac_override,-dac_read_search,-fowner") if os.geteuid() == 0 else ()
"""Before a command: the administrator of the machine loses the right to write where nobody may."""

HEAD = f"""
import os, sys
from pathlib import Path
from app.bootstrap.home import HomePaths
paths, password = HomePaths(Path(sys.argv[1])), {PASSWORD!r}
"""


@dataclass(frozen=True)
class Home:
    """A folder, and commands on it."""

    path: Path

    def command(self, *arguments):
        return [sys.executable, "-m", "app", *map(str, arguments), "--home", str(self.path), "--password-stdin"]

    def run(self, *arguments, before=(), **more):
        return subprocess.run(
            [*before, *self.command(*arguments)],
            cwd=ROOT,
            check=False,
            input=f"{PASSWORD}\n",
            capture_output=True,
            text=True,
            **more,
        )

    def script(self, text, *arguments):
        """Run a script that finds the home's paths as ``paths``, up to its end or its death."""
        return subprocess.run(self._script(text, arguments), cwd=ROOT, check=False, capture_output=True, text=True)

    def started(self, text, *arguments):
        """Start a script and let it run; it can be written to and read from."""
        pipe = subprocess.PIPE
        return subprocess.Popen(self._script(text, arguments), cwd=ROOT, stdin=pipe, stdout=pipe, text=True)

    def _script(self, text, arguments):
        return [sys.executable, "-c", HEAD + text, str(self.path), *map(str, arguments)]

    def content(self):
        """Return every file's bytes, but those of the lock, which says only that somebody was here."""
        files = (path for path in self.path.rglob("*") if path.is_file() and not path.name.startswith(".lock"))
        return {path.relative_to(self.path): path.read_bytes() for path in files}


@pytest.fixture(scope="session")
def template(tmp_path_factory):
    home = Home(tmp_path_factory.mktemp("template") / "home")
    done = home.run(*INIT)
    assert done.returncode == 0, done.stderr
    return home


@pytest.fixture
def home(template, tmp_path):
    return Home(Path(shutil.copytree(template.path, tmp_path / "home")))


@pytest.fixture
def no_home(tmp_path):
    return Home(tmp_path / "home")

"""Who may import whom: the contracts stand in pyproject.toml and are told in docs/architecture.md."""

import subprocess
import sys
from pathlib import Path

from tests.architecture.sources import ROOT, sources

NAMELESS = {"utils", "util", "helpers", "helper", "common", "manager", "managers", "misc", "base"}


def test_the_import_contracts_hold():
    linter = Path(sys.executable).with_name("lint-imports")
    done = subprocess.run([linter, "--no-logo", "--no-cache"], cwd=ROOT, check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout


def test_packages_say_nothing_themselves():
    assert [str(source) for source in sources("app") if source.name.endswith("__init__.py") and source.text] == []


def test_every_folder_with_modules_is_a_package():
    folders = {Path(source.name).parent for source in sources("app")}
    assert [str(folder) for folder in sorted(folders) if not (ROOT / folder / "__init__.py").exists()] == []


def test_modules_are_named_for_their_idea():
    names = [(source.name, set(Path(source.name).with_suffix("").parts)) for source in sources("app")]
    assert [name for name, parts in names if parts & NAMELESS] == []

"""What is shipped speaks of the product alone: of no machine, no index, no host."""

import re
import tomllib
from importlib.metadata import version

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.architecture.sources import ROOT, project_files

LOCK = ROOT / "requirements.lock"
MACHINE = re.compile(r"(?<![\w.])/(work|root|home/\w+|Users/\w+|opt/\w+)/|/tmp/\w+/")
REGISTRY = re.compile(r"pypi\.org|pythonhosted|index-url\s*[=h]|extra-index|find-links\s*[=h]", re.IGNORECASE)


def lines_with(pattern):
    this = "tests/architecture/test_project_files.py"
    return [
        f"{name}:{number} {line.strip()[:100]}"
        for name, text in project_files().items()
        if name != this
        for number, line in enumerate(text.splitlines(), 1)
        if pattern.search(line)
    ]


def test_the_lock_names_no_host():
    assert re.findall(r"\S*://\S*|^--.*", LOCK.read_text(encoding="utf-8"), re.MULTILINE) == []


def test_the_lock_has_a_hash_for_every_package():
    entries = re.split(r"\n(?=\S)", LOCK.read_text(encoding="utf-8").strip())
    assert [entry.split()[0] for entry in entries if "--hash=sha256:" not in entry] == []


def test_the_lock_holds_every_dependency_in_a_version_that_is_asked_for():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    asked = [Requirement(text) for text in project["project"]["dependencies"] + project["dependency-groups"]["dev"]]
    locked = dict(re.findall(r"^([\w.-]+)==([^ ]+)", LOCK.read_text(encoding="utf-8"), re.MULTILINE))
    assert [str(one) for one in asked if not one.specifier.contains(locked.get(canonicalize_name(one.name), "0"))] == []


def test_what_is_installed_is_what_is_locked():
    locked = dict(re.findall(r"^([\w.-]+)==([^ ]+) \\$", LOCK.read_text(encoding="utf-8"), re.MULTILINE))
    assert {name: version(name) for name in locked} == locked


def test_no_file_names_a_place_on_some_machine():
    assert lines_with(MACHINE) == []


def test_no_file_names_a_package_index():
    assert lines_with(REGISTRY) == []

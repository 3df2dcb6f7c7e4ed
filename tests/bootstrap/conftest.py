"""A home of the real kind, made once; each test works on a copy of its own."""

import shutil

import pytest

from app.bootstrap.creation import NewHome, create_home
from app.bootstrap.home import HomePaths
from app.bootstrap.opening import signed_in

PASSWORD = "Kontor-Probe-2026"


@pytest.fixture(scope="session")
def founded(tmp_path_factory):
    paths = HomePaths(tmp_path_factory.mktemp("founded") / "home")
    place = {"branch_code": "B001", "branch_name": "示例营业部", "terminal_code": "C1"}
    return create_home(NewHome(paths=paths, login="admin", name="管理员", password=PASSWORD, **place))


@pytest.fixture
def paths(founded, tmp_path):
    return HomePaths(shutil.copytree(founded.home.paths.root, tmp_path / "home"))


def administrator(paths):
    return signed_in(paths, "admin", lambda: PASSWORD)

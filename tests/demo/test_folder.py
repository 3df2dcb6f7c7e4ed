"""The demo day writes into a folder of its own and never removes what it did not write."""

from datetime import UTC, datetime

import pytest

from app.demo.folder import ready_folder
from app.domain.errors import Unavailable
from app.security.single_instance import single_instance

NOW = datetime(2026, 11, 23, 14, tzinfo=UTC)


@pytest.fixture
def earlier(tmp_path):
    """A folder as an earlier day left it."""
    folder = ready_folder(tmp_path / "day", NOW)
    folder.home.root.mkdir()
    folder.summary.write_text("{}")
    return folder


def test_an_empty_folder_is_taken(tmp_path):
    assert ready_folder(tmp_path, NOW).root == tmp_path


def test_what_an_earlier_day_left_is_replaced(earlier):
    ready_folder(earlier.root, NOW)
    assert [path.name for path in earlier.root.iterdir()] == [".guitai-demo"]


def test_a_folder_that_no_demo_day_made_is_left_as_it_is(tmp_path):
    (tmp_path / "summary.json").write_text("mine")
    with pytest.raises(Unavailable, match="folder_taken"):
        ready_folder(tmp_path, NOW)
    assert (tmp_path / "summary.json").read_text() == "mine"


@pytest.mark.parametrize("name", ["notes.txt", "home.bak"])
def test_one_strange_file_keeps_everything_from_being_replaced(earlier, name):
    (earlier.root / name).write_text("mine")
    with pytest.raises(Unavailable, match=name):
        ready_folder(earlier.root, NOW)
    assert earlier.summary.exists()


def test_a_link_is_not_followed(earlier, tmp_path):
    (tmp_path / "elsewhere").mkdir()
    (earlier.root / "prints").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(Unavailable, match="prints"):
        ready_folder(earlier.root, NOW)


def test_a_home_whose_counter_is_open_is_not_replaced(earlier):
    with single_instance(earlier.home.root, NOW), pytest.raises(Unavailable, match="in_use"):
        ready_folder(earlier.root, NOW)
    assert earlier.summary.exists()

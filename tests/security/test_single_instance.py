import subprocess
import sys

import pytest

from app.domain.errors import Unavailable
from app.security.single_instance import HOLDER, LOCK, single_instance
from tests.fakes.cheap_keys import NOW

HOLD = """
import pathlib, sys, time
from datetime import UTC, datetime
from app.security.single_instance import single_instance
with single_instance(pathlib.Path(sys.argv[1]), datetime(2026, 3, 2, 1, 0, tzinfo=UTC)):
    print("held", flush=True)
    time.sleep(60)
"""


def test_a_second_program_on_the_same_home_is_refused_and_told_by_whom(tmp_path):
    with subprocess.Popen([sys.executable, "-c", HOLD, str(tmp_path)], stdout=subprocess.PIPE, text=True) as first:
        assert first.stdout.readline() == "held\n"
        with pytest.raises(Unavailable) as caught, single_instance(tmp_path, NOW):
            pass
        first.kill()
    assert caught.value.code == "home.in_use"
    assert (caught.value.params["pid"], caught.value.params["started"]) == (first.pid, NOW)


def test_a_second_program_is_refused_even_where_the_first_has_not_said_who_it_is(tmp_path):
    with single_instance(tmp_path, NOW):
        (tmp_path / HOLDER).unlink()
        with pytest.raises(Unavailable, match=r"home\.in_use_unnamed"), single_instance(tmp_path, NOW):
            pass


def test_a_program_that_crashed_holds_nothing(tmp_path):
    with subprocess.Popen([sys.executable, "-c", HOLD, str(tmp_path)], stdout=subprocess.PIPE, text=True) as first:
        assert first.stdout.readline() == "held\n"
        first.kill()
    with single_instance(tmp_path, NOW):
        pass


def test_a_home_is_free_again_afterwards(tmp_path):
    for _ in range(2):
        with single_instance(tmp_path, NOW):
            assert (tmp_path / LOCK).exists()


def test_two_homes_do_not_hinder_each_other(tmp_path):
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    with single_instance(tmp_path / "a", NOW), single_instance(tmp_path / "b", NOW):
        pass


def test_a_home_that_is_not_there_is_named_missing(tmp_path):
    with pytest.raises(Unavailable, match=r"home\.missing"), single_instance(tmp_path / "gone", NOW):
        pass


def test_a_lock_that_cannot_be_made_is_a_fault_of_the_disk(tmp_path):
    (tmp_path / LOCK).mkdir()
    with pytest.raises(Unavailable, match=r"home\."), single_instance(tmp_path, NOW):
        pass

"""A watched folder: what is new is taken in, and what was refused of a file is said beside it."""

import os
from dataclasses import dataclass
from typing import Any

import pytest

from app.bootstrap.appointment_files import FolderWatch, watch_folder
from app.domain.errors import Refused
from tests.fakes.booking_branch import booking_branch

GOOD = "编号,姓名,电话,业务,指定时间\nW-1,王小明,12800000021,BANK-CHG,2026-11-24 10:00\n"


@dataclass
class Session:
    """As much of a session as the folder asks for."""

    store: Any
    place: Any


@pytest.fixture
def branch(tmp_path):
    made = booking_branch(tmp_path / "guitai.db")
    yield made
    made.store.close()


def at(branch, who):
    return Session(branch.store, branch.desks.at(who))


def put(folder, text, later=0):
    path = folder / "online.csv"
    path.write_text(text, encoding="utf-8")
    os.utime(path, (1_800_000_000 + later,) * 2)
    return path


def test_what_is_new_is_taken_in_once_and_what_was_refused_is_said_beside_the_file(branch, tmp_path):
    folder = tmp_path / "in"
    folder.mkdir()
    watch_folder(at(branch, "administrator"), folder)
    watch = FolderWatch(at(branch, "greeter"), lambda fault: fault.code)
    path = put(folder, GOOD + "W-2,李四,12800000022,牙医,2026-11-24 10:00\n")
    assert [watch.look(), watch.look()] == [1, 0]
    report = folder / "online.csv.refused.txt"
    assert report.read_text(encoding="utf-8") == "3: service.unknown\n"
    put(folder, GOOD + "W-2,李四,12800000022,ACC-UPD,2026-11-24 10:00\n", later=9)
    assert watch.look() == 1
    assert not report.exists()
    assert path.exists()


def test_nobody_else_chooses_the_folder_and_whoever_may_not_arrange_takes_nothing_in(branch, tmp_path):
    put(tmp_path, GOOD)
    with pytest.raises(Refused):
        watch_folder(at(branch, "teller"), tmp_path)
    watch_folder(at(branch, "administrator"), tmp_path)
    assert FolderWatch(at(branch, "auditor"), str).look() == 0

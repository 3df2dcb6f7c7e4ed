"""Two processes on one store book at once, and nobody is booked twice without a mark."""

import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest

from app.domain.intervals import Interval
from tests.fakes.booking_branch import TEN, booking_branch
from tests.fakes.overlapping import overlaps_in

ROOT = Path(__file__).parents[2]


def rush(tmp_path, processes, tries):
    branch = booking_branch(tmp_path / "guitai.db")
    branch.store.close()
    command = [sys.executable, "-m", "tests.fakes.booking_rush", str(tmp_path / "guitai.db")]
    running = [
        subprocess.Popen([*command, str(seed), str(tries)], cwd=ROOT, stdout=subprocess.PIPE, text=True)
        for seed in range(processes)
    ]
    results = [process.communicate(timeout=600)[0].split() for process in running]
    assert [process.returncode for process in running] == [0] * processes
    from app.bootstrap.identifiers import new_id
    from app.db.opening import open_store
    from tests.fakes.stored_branch import KEY, VAULT

    store = open_store(tmp_path / "guitai.db", KEY, vault_id=VAULT, clock=branch.clock, ids=new_id)
    standing = store.bookings.standing(Interval(TEN - timedelta(days=1), TEN + timedelta(days=9)))
    store.close()
    # Whoever found the store busy when looking at what had just been booked did not count it.
    assert len(standing) >= sum(int(booked) for booked, _ in results)
    return standing, results


def test_two_processes_never_give_one_time_to_two(tmp_path):
    standing, results = rush(tmp_path, 2, 60)
    assert overlaps_in(standing) == []
    assert all(int(booked) and int(refused) for booked, refused in results)


@pytest.mark.soak
def test_four_processes_never_do_in_thousands_of_tries(tmp_path):
    standing, _ = rush(tmp_path, 4, 700)
    assert overlaps_in(standing) == []

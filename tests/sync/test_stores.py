"""Real stores through real engines: they agree, and a terminal that is killed in the middle has lost nothing."""

import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from app.domain.clients import Client
from tests.sync.stores import StoreTerminal

ROOT = Path(__file__).resolve().parents[2]
KILLS = 3


@pytest.fixture(params=["folder", "postgresql"])
def address(request, tmp_path):
    if request.param == "folder":
        (share := tmp_path / "share").mkdir()
        return str(share)
    server = request.getfixturevalue("postgresql")
    return server.address(server.new_database())


def count(terminal):
    with terminal.store.begin(None) as work:
        return len(work.find(Client))


def exchange(*terminals):
    for _ in range(3):
        for terminal in terminals:
            state = terminal.at.round()
            assert (state.fault, state.aside) == ("", ())
    assert len({terminal.store.digests.whole() for terminal in terminals}) == 1
    assert [terminal.at.alarms for terminal in terminals] == [[], []]


def test_two_stores_agree(tmp_path, address):
    one, other = StoreTerminal(tmp_path, "C1", address), StoreTerminal(tmp_path, "C2", address)
    for _ in range(20):
        one.add_client()
    other.add_client()
    exchange(one, other)
    assert count(one) == count(other) == 21
    assert one.at.sync.state.safe_to_leave
    for terminal in (one, other):
        terminal.close()


def acknowledged_before_it_was_killed(folder, address, after):
    command = [sys.executable, "-m", "tests.sync.stores", str(folder), "C1", address]
    writer = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
    assert writer.stdout.readline() == "1\n"
    time.sleep(after)
    writer.send_signal(signal.SIGKILL)
    return int(f"1\n{writer.communicate()[0]}".split("\n")[-2])


def test_a_terminal_that_is_killed_while_it_writes_and_syncs_has_lost_nothing(tmp_path, address):
    other = StoreTerminal(tmp_path, "C2", address)
    written = 0
    for kill in range(KILLS):
        written += acknowledged_before_it_was_killed(tmp_path, address, 0.3 + 0.11 * kill)
        other.at.round()
    one = StoreTerminal(tmp_path, "C1", address)
    exchange(one, other)
    assert count(other) == count(one) >= written > 0
    for terminal in (one, other):
        terminal.close()

"""What was acknowledged is there after the program was killed, whenever that was."""

import random
import signal
import subprocess
import sys
import time

from app.db.change_sets import read_change_set
from tests.contracts.store_contract import add, client

WRITER = """
import itertools, sys
from pathlib import Path
from app.db.opening import open_store
from app.domain.events import Event
from tests.contracts.store_contract import client
from tests.db.conftest import KEY, VAULT, Ticking, counted_ids

store = open_store(Path(sys.argv[1]), KEY, vault_id=VAULT, clock=Ticking(), ids=counted_ids())
for number in itertools.count(int(sys.argv[2])):
    with store.begin(None) as work:
        work.next_number("clients")
        work.add(client(number, name="张" + str(number)))
        work.record(Event(action="client:file:created"))
        work.commit()
    print(number, flush=True)
"""
ROUNDS = 5


def write_until_killed(path, first):
    writer = subprocess.Popen([sys.executable, "-c", WRITER, str(path), str(first)], stdout=subprocess.PIPE, text=True)
    last = first - 1
    assert writer.stdout.readline()
    time.sleep(random.Random(first).uniform(0.02, 0.2))
    writer.send_signal(signal.SIGKILL)
    for line in writer.stdout:
        last = int(line) if line.endswith("\n") else last
    writer.wait()
    writer.stdout.close()
    return max(last, first)


def journalled(store):
    with store.reading() as driver:
        entries = [read_change_set(content) for (content,) in driver.execute("SELECT change_set FROM journal")]
    return sum(len(group.rows) for entry in entries for group in entry.groups)


def test_every_acknowledged_commit_survives_a_kill_whole(store, path, reopen):
    add(store, client(1))
    store.close()
    acknowledged = 1
    for _ in range(ROUNDS):
        acknowledged = write_until_killed(path, acknowledged + 1)
        again = reopen()
        stored = again.clients.count()
        # The last commit may have been on the disk before its line was on the pipe.
        assert acknowledged <= stored <= acknowledged + 1
        acknowledged = stored
        assert journalled(again) == stored
        assert again.audit.verify().entries == stored - 1
        assert again.audit.verify().broken_at is None
        assert [row.client_no for row in again.clients.search(f"张{stored}")] == [f"88{stored:04}"]
        with again.begin(None) as work:
            assert work.next_number("clients") == stored
        again.close()

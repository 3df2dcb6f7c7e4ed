"""Terminals with real stores on disk that sync through real engines; also run as a process that writes until killed."""

import sys
import uuid
from datetime import UTC, datetime
from pathlib import Path

from app.db.meta import Ownership
from app.db.opening import create_store, open_store
from app.db.secrets import SqlSecrets
from app.sync.backends import open_backend
from tests.contracts.store_contract import client
from tests.fakes.sync import SyncingBranch
from tests.merging.terminals import KEY, VAULT


class StoreTerminal:
    """A store, made where there is none, and the rounds of its terminal."""

    def __init__(self, folder, code, address, codes=("C1", "C2")):
        path = folder / f"{code}.db"
        if path.exists():
            self.store = open_store(path, KEY, vault_id=VAULT, clock=now, ids=uuid.uuid4)
        else:
            self.store = create_store(path, KEY, ownership=Ownership(VAULT, "B01", code), clock=now, ids=uuid.uuid4)
        branch = SyncingBranch(*codes, engine=open_backend(address))
        self.at = branch.terminals[code]
        self.at.journal, self.at.secrets = self.store.exchange, SqlSecrets(self.store.reading)
        self.at.restart()

    def add_client(self):
        number = uuid.uuid4().int
        with self.store.begin(None) as work:
            work.add(client(number, client_no=f"{number:039}"))
            work.commit()

    def close(self):
        self.at.place.backend.close()
        self.store.close()


def now():
    return datetime.now(UTC)


def write_until_killed(folder, code, address):
    """Write and sync, saying how many were written so far."""
    terminal = StoreTerminal(Path(folder), code, address)
    for written in range(1, 1_000_000):
        terminal.add_client()
        sys.stdout.write(f"{written}\n")
        sys.stdout.flush()
        state = terminal.at.round()
        assert not state.fault, state


if __name__ == "__main__":
    write_until_killed(*sys.argv[1:])

"""The key of a whole store is changed: it opens with the new key, or, after whatever went wrong, with the old one."""

import os
import resource
import signal
import subprocess
import sys
from pathlib import Path
from uuid import UUID

import pytest

from app.bootstrap.identifiers import new_id, utc_now
from app.db.meta import Ownership
from app.db.opening import create_store, open_store
from app.db.rekeying import rekey
from app.domain.errors import Unavailable

VAULT_ID = UUID("01900000-0000-7000-8000-00000000aaaa")
OLD, NEW = b"o" * 32, b"n" * 32
ROWS = 1500
CRASHING = """
import os, sys, threading, time
from pathlib import Path
from tests.faults.test_rekeying import NEW, OLD, opened, rekey
path, after = Path(sys.argv[1]), int(sys.argv[2])
store = opened(path, OLD)
log = path.with_name(f"{path.name}-wal")
def watch():
    while log.stat().st_size < after: time.sleep(0)
    os.kill(os.getpid(), 9)
threading.Thread(target=watch, daemon=True).start()
rekey(store, OLD, NEW)
print("done", flush=True)
"""


def opened(path, key):
    return open_store(path, key, vault_id=VAULT_ID, clock=utc_now, ids=new_id)


def opens(path, key):
    """Say whether the file opens with the key, every row there and every page whole."""
    try:
        store = opened(path, key)
    except Unavailable as fault:
        if fault.code != "store.wrong_key":
            raise
        return False
    with store.reading() as driver:
        assert driver.execute("SELECT count(*) FROM filler").fetchone() == (ROWS,)
        assert driver.execute("PRAGMA cipher_integrity_check").fetchall() == []
        assert driver.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    store.close()
    return True


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "guitai.db"
    owner = Ownership(VAULT_ID, "B001", "C1")
    store = create_store(path, OLD, ownership=owner, clock=utc_now, ids=new_id)
    with store.reading() as driver:
        driver.execute("CREATE TABLE filler (content BLOB)")
        driver.execute("BEGIN")
        driver.executemany("INSERT INTO filler VALUES (?)", [(os.urandom(3000),) for _ in range(ROWS)])
        driver.execute("COMMIT")
    store.close()
    return path


def test_the_store_goes_on_working_under_the_new_key(path):
    store = opened(path, OLD)
    rekey(store, OLD, NEW)
    with store.reading() as driver:
        assert driver.execute("SELECT count(*) FROM filler").fetchone() == (ROWS,)
    with store.begin(None) as uow:
        uow.commit()
    store.close()
    assert (opens(path, OLD), opens(path, NEW)) == (False, True)


def test_a_disk_that_fills_up_leaves_the_old_key_and_a_store_that_works(path):
    store = opened(path, OLD)
    with limited_files(path.stat().st_size // 2), pytest.raises(Unavailable) as caught:
        rekey(store, OLD, NEW)
    assert caught.value.code in {"store.full", "store.disk"}
    with store.begin(None) as uow:
        uow.commit()
    rekey(store, OLD, NEW)
    store.close()
    assert (opens(path, OLD), opens(path, NEW)) == (False, True)


@pytest.mark.parametrize("after", [1, 500_000, 2_000_000, 5_000_000])
def test_a_crash_in_the_middle_leaves_one_key_or_the_other(path, after):
    command = [sys.executable, "-c", CRASHING, str(path), str(after)]
    done = subprocess.run(command, cwd=Path(__file__).parents[2], check=False, capture_output=True, text=True)
    assert done.returncode == -signal.SIGKILL or done.stdout == "done\n", done.stderr
    assert opens(path, OLD) is not opens(path, NEW)


class limited_files:  # noqa: N801 - reads as a with statement
    """No file may grow beyond a size; the system's own way to a disk that is full."""

    def __init__(self, size):
        self._size = size

    def __enter__(self):
        self._signal = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        self._former = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (self._size, self._former[1]))

    def __exit__(self, *_):
        resource.setrlimit(resource.RLIMIT_FSIZE, self._former)
        signal.signal(signal.SIGXFSZ, self._signal)

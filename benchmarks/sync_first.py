"""A first sync: how long a new terminal takes, and how much memory, by whole streams and by a snapshot.

The branch is made once and kept in the temporary folder: clients saved by one terminal, each in a change set of its
own.
The new terminals are processes of their own. The baseline is bare sqlcipher3 inserting the same rows, in transactions
of the same size, with the table's indexes and without what searching, journal and merging need.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import timedelta
from itertools import islice
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from app.services import sync_pull
from app.services.sync_upkeep import SnapshotTerms, Upkeep
from benchmarks.imports import keyed
from benchmarks.stores import made_up
from tests.sync.stores import StoreTerminal

CHANGES = int(os.environ.get("GUITAI_BENCH_FIRST", "1000000"))
FOLDER = Path(tempfile.gettempdir()) / f"guitai-bench-first-{CHANGES}"
BATCH = 1000
ROOT = Path(__file__).resolve().parents[1]
WAYS = ("raw", "snapshot")


def save_many(terminal: StoreTerminal, count: int) -> None:
    """Save clients as they are saved one by one, but that a thousand become durable at once."""
    from app.db.unit_of_work import SqlUnitOfWork

    clients, store = made_up(count), terminal.store
    while batch := list(islice(clients, BATCH)):
        with store.writing() as writing:
            for client in batch:
                work = SqlUnitOfWork(writing.connection, None, "C1", store.clock, lambda _how, _changes: None)
                work.add(client)
                work.commit()
            writing.finish("COMMIT", None)


def branch() -> dict[str, float]:
    """Make the branch where there is none: its streams on one engine, and a snapshot beside them on another."""
    kept = FOLDER / "made.json"
    if not kept.exists():
        shutil.rmtree(FOLDER, ignore_errors=True)
        (FOLDER / "raw").mkdir(parents=True)
        one = StoreTerminal(FOLDER, "C1", str(FOLDER / "raw"))
        save_many(one, CHANGES)
        assert not one.at.round().fault
        one.close()
        shutil.copytree(FOLDER / "raw", FOLDER / "snapshot")
        kept.write_text(json.dumps(snapshot_put()))
    made: dict[str, float] = json.loads(kept.read_text())
    return made


def snapshot_put() -> dict[str, float]:
    one = StoreTerminal(FOLDER, "C1", str(FOLDER / "snapshot"))
    begun = time.perf_counter()
    terms = SnapshotTerms(entries=1, every=timedelta(days=1), kept=timedelta(days=90))
    state = one.at.sync.snapshot(Upkeep(terms, lambda _scope: ("C1", "C2")))
    spent = time.perf_counter() - begun
    assert not state.fault, state
    one.close()
    return {"per_second": CHANGES / spent, "peak_mb": peak_mb()}


def peak_mb() -> float:
    """Return the most memory this process ever held; not what ``getrusage`` says, which counts who started it too."""
    (line,) = [line for line in Path("/proc/self/status").read_text().splitlines() if line.startswith("VmHWM")]
    return int(line.split()[1]) / 1024


def first_sync(way: str) -> None:
    """Join as a new terminal; said as JSON."""
    sync_pull.LONG_WAY = 1  # Also a small branch, for trying this out, is begun from its snapshot.
    with tempfile.TemporaryDirectory() as home:
        new = StoreTerminal(Path(home), "C2", str(FOLDER / way))
        before, begun, used = peak_mb(), time.perf_counter(), time.process_time()
        state = new.at.round()
        spent, used = time.perf_counter() - begun, time.process_time() - used
        assert not state.fault, state
        peak = peak_mb()
        assert new.store.clients.count() == CHANGES
        size = sum(path.stat().st_size for path in Path(home).iterdir()) / 1024**2
        new.close()
    figures = {"seconds": spent, "processor_seconds": used, "before_mb": before, "peak_mb": peak, "store_mb": size}
    print(json.dumps({"per_second": CHANGES / spent, **figures}))


def process(way: str) -> dict[str, Any]:
    done = subprocess.run([sys.executable, __file__, way], cwd=ROOT, check=True, stdout=subprocess.PIPE)
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def rows() -> Iterator[list[tuple[object, ...]]]:
    driver = keyed(FOLDER / "C1.db")
    found = driver.execute("SELECT * FROM client ORDER BY row")
    while batch := found.fetchmany(BATCH):
        yield batch
    driver.close()


def bare() -> float:
    """Return the seconds that bare inserts of the same rows take."""
    wanted = (
        "SELECT sql FROM sqlite_master WHERE tbl_name = 'client' AND sql IS NOT NULL AND type IN ('table', 'index')"
    )
    made = keyed(FOLDER / "C1.db")
    statements = [sql for (sql,) in made.execute(f"{wanted} ORDER BY type DESC")]
    made.close()
    spent = 0.0
    with tempfile.TemporaryDirectory() as home:
        driver = keyed(Path(home) / "bare.db")
        for statement in statements:
            driver.execute(statement)
        for batch in rows():
            begun = time.perf_counter()
            driver.execute("BEGIN IMMEDIATE")
            driver.executemany(f"INSERT INTO client VALUES ({', '.join('?' * len(batch[0]))})", batch)  # noqa: S608
            driver.execute("COMMIT")
            spent += time.perf_counter() - begun
        driver.close()
    return spent


def main() -> None:
    found: dict[str, Any] = {"changes": CHANGES, "putting": branch()}
    found["bare_seconds"] = bare()
    for way in WAYS:
        found[way] = process(way)
        found[f"{way}_to_bare"] = found[way]["seconds"] / found["bare_seconds"]
    print(json.dumps(found))


if __name__ == "__main__":
    first_sync(sys.argv[1]) if sys.argv[1:] else main()

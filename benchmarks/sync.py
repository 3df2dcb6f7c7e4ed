"""Sync over a folder and over PostgreSQL, against the bare engine's own writes and reads, and git over a folder.

What is measured is sealing, the engine and the rounds, with journals in memory; ``sync_stores`` has real stores on both
sides, which is what a counter sees. All of one engine happens in the same run.
"""

import json
import os
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from threading import Event, Thread
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import psycopg

from app.sync.backends import open_backend
from tests.fakes.sync import SyncingBranch
from tests.sync.engines import PostgreSQLServer

CHANGES = int(os.environ.get("GUITAI_BENCH_CHANGES", "10000"))
ROUNDS = int(os.environ.get("GUITAI_BENCH_ROUNDS", "3"))
GIT = shutil.which("git") or "git"
CHARACTERS = "张王李赵陈刘杨黄周吴徐孙马朱胡郭何高林罗"


def texts() -> list[str]:
    """Return records of about 400 bytes: words that repeat, names and numbers that do not."""
    chance = random.Random(1)
    words = ["ACC-OPEN", "natural", "resident_id", "serving", "counter 3", "客户办理业务", "已核对身份证件"]
    found = []
    for n in range(CHANGES):
        name = "".join(chance.choices(CHARACTERS, k=3))
        filling = " ".join(chance.choices(words, k=26))
        found.append(f"{n:08} {name} {chance.getrandbits(160):040x} {filling}"[:380])
    return found


def timed(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def branch_at(address: str, *codes: str) -> SyncingBranch:
    """Return terminals of which each has its own connection."""
    branch = SyncingBranch(engine=open_backend(address))
    for code in codes:
        branch.engine = open_backend(address)
        branch.enrol(code)
    return branch


def exchange(address: str, records: list[str]) -> dict[str, float]:
    branch = branch_at(address, "C1", "C2")
    sender, reader = branch.terminals.values()
    for text in records:
        sender.write(text)
    pushed = timed(sender.round)
    pulled = timed(reader.round)
    assert reader.journal.texts == sender.journal.texts
    assert not sender.sync.state.fault
    nothing = statistics.median(timed(reader.round) for _ in range(20)) * 1000
    latency = one_change(branch)
    for terminal in branch.terminals.values():
        terminal.place.backend.close()
    return {
        "push_per_second": len(records) / pushed,
        "pull_per_second": len(records) / pulled,
        "nothing_ms": nothing,
        "one_change_ms": latency,
    }


def one_change(branch: SyncingBranch) -> float:
    """Return how long it takes, in ms, from a write on one terminal until another that watches has merged it."""
    sender, reader = branch.terminals.values()
    stop, came = Event(), Event()
    waited_for: list[Any] = [None]
    reader.sync._changed = lambda _state: came.set() if waited_for[0] in reader.journal.texts else None  # noqa: SLF001
    watching = [Thread(target=one.sync.watch, args=(stop,)) for one in (sender, reader)]
    for thread in watching:
        thread.start()
    spent = []
    for _ in range(10):
        time.sleep(0.3 + random.random() * 0.1)
        came.clear()
        begun = time.perf_counter()
        sender.write("one change")
        waited_for[0] = ("client/C1", len(sender.journal.written["client"]))
        sender.sync.written()
        assert came.wait(30)
        spent.append(time.perf_counter() - begun)
    stop.set()
    for thread in watching:
        thread.join()
    return statistics.median(spent) * 1000


def bare_folder(folder: Path, records: list[str]) -> dict[str, float]:
    """Write each record as a file of its own, durably, under a name that was free; then read them all."""
    some = records[: max(1, len(records) // 10)]

    def write() -> None:
        for n, text in enumerate(some):
            partial = folder / "partial"
            with partial.open("xb") as file:
                file.write(text.encode())
                file.flush()
                os.fsync(file.fileno())
            os.link(partial, folder / f"{n:08}")
            partial.unlink()

    written = timed(write)
    read = timed(lambda: [(folder / f"{n:08}").read_bytes() for n in range(len(some))])
    return {"push_per_second": len(some) / written, "pull_per_second": len(some) / read}


def bare_postgresql(address: str, records: list[str]) -> dict[str, float]:
    """Insert each record as a row, all in one transaction, as psycopg does it fastest without COPY; then select."""
    with psycopg.connect(address) as connection, connection.cursor() as cursor:
        cursor.execute("CREATE TABLE bare (n bigint PRIMARY KEY, content bytea NOT NULL)")
        connection.commit()
        rows = [(n, text.encode()) for n, text in enumerate(records)]

        def write() -> None:
            cursor.executemany("INSERT INTO bare VALUES (%s, %s)", rows)
            connection.commit()

        written = timed(write)
        read = timed(lambda: cursor.execute("SELECT n, content FROM bare ORDER BY n", binary=True).fetchall())
    return {"push_per_second": len(records) / written, "pull_per_second": len(records) / read}


def git_fetch_ms(folder: Path) -> float:
    """Return what a fetch with nothing to fetch takes over a folder."""

    def git(*arguments: str) -> None:
        subprocess.run([GIT, *arguments], cwd=folder, check=True, capture_output=True)

    who = ("-c", "user.name=a", "-c", "user.email=a@b")
    git("init", "--quiet", "--bare", "central")
    git("clone", "--quiet", "central", "one")
    git("-C", "one", *who, "commit", "--quiet", "--allow-empty", "-m", "first")
    git("-C", "one", "push", "--quiet", "origin", "HEAD")
    git("-C", "one", "fetch")
    return statistics.median(timed(lambda: git("-C", "one", "fetch")) for _ in range(10)) * 1000


def bytes_per_change(folder: Path, records: list[str]) -> float:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file()) / len(records)


def middle(runs: list[dict[str, float]]) -> dict[str, float]:
    return {key: statistics.median(run[key] for run in runs) for key in runs[0]}


def ratios(ours: dict[str, float], bare: dict[str, float]) -> dict[str, float]:
    return {key: ours[key] / bare[key] for key in ("push_per_second", "pull_per_second")}


def main() -> None:
    records = texts()
    with tempfile.TemporaryDirectory() as name, tempfile.TemporaryDirectory() as place:
        root = Path(name)
        server = PostgreSQLServer(Path(place), durable=True)
        runs: dict[str, list[dict[str, float]]] = {
            "folder": [],
            "bare_folder": [],
            "postgresql": [],
            "bare_postgresql": [],
        }
        for run in range(ROUNDS):
            for kind in ("share", "bare"):
                (root / f"{kind}{run}").mkdir()
            runs["folder"].append(exchange(str(root / f"share{run}"), records))
            runs["bare_folder"].append(bare_folder(root / f"bare{run}", records))
            runs["postgresql"].append(exchange(server.address(server.new_database()), records))
            runs["bare_postgresql"].append(bare_postgresql(server.address(server.new_database()), records))
        found: dict[str, Any] = {name: middle(kept) for name, kept in runs.items()}
        found["folder_ratio"] = ratios(found["folder"], found["bare_folder"])
        found["postgresql_ratio"] = ratios(found["postgresql"], found["bare_postgresql"])
        found["bytes_per_change"] = bytes_per_change(root / "share0", records)
        found["record_bytes"] = statistics.mean(len(text.encode()) for text in records)
        (root / "git").mkdir()
        found["git_fetch_nothing_ms"] = git_fetch_ms(root / "git")
        server.stop()
    print(json.dumps(found))


if __name__ == "__main__":
    main()

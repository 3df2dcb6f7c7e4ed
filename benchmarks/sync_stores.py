"""Clients saved one by one, sent from one encrypted store to another, over a folder and over PostgreSQL.

Against the bare engine's own writes and reads, and PouchDB replicating records of the same size between three LevelDB
databases, without a line or encryption. What is sent and merged is sealed, verified, journalled, indexed for search and
durable. All take turns.
"""

import json
import os
import shutil
import statistics
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.pouchdb_baseline import pouchdb
from benchmarks.stores import folder_bytes, forget_names, journalled, made_up, save_one_by_one
from benchmarks.sync import bare_folder, bare_postgresql, git_fetch_ms, middle, texts, timed
from tests.sync.engines import PostgreSQLServer
from tests.sync.stores import StoreTerminal

CHANGES = int(os.environ.get("GUITAI_BENCH_CHANGES", "10000"))
ROUNDS = int(os.environ.get("GUITAI_BENCH_ROUNDS", "3"))
RATES = ("push_per_second", "pull_per_second", "push_per_processor_second", "pull_per_processor_second")


def begun(folder: Path) -> dict[str, float]:
    """Save the clients at one terminal, which has not met any engine yet."""
    (folder / "none").mkdir()
    one = StoreTerminal(folder, "C1", str(folder / "none"))
    spent = timed(lambda: save_one_by_one(one, made_up(CHANGES)))
    count, size = journalled(one)
    one.close()
    return {"saves_per_second": count / spent, "change_bytes": size / count}


def exchanged(begun_at: Path, folder: Path, address: str) -> dict[str, float]:
    """Send everything to an engine and take it in at another terminal."""
    shutil.copy(begun_at / "C1.db", folder)
    one, other = (StoreTerminal(folder, code, address) for code in ("C1", "C2"))
    pushed = measured(one.at.round)
    forget_names()
    pulled = measured(other.at.round)
    assert one.store.digests.whole() == other.store.digests.whole()
    nothing = statistics.median(timed(other.at.round) for _ in range(20)) * 1000
    for terminal in (one, other):
        terminal.close()
    return {
        "push_per_second": CHANGES / pushed[0],
        "pull_per_second": CHANGES / pulled[0],
        "push_per_processor_second": CHANGES / pushed[1],
        "pull_per_processor_second": CHANGES / pulled[1],
        "nothing_ms": nothing,
    }


def measured(work: Callable[[], object]) -> tuple[float, float]:
    """Return the seconds that work took, and those of the processor; what a server did for it is not among these."""
    used = time.process_time()
    return timed(work), time.process_time() - used


def ratios(ours: dict[str, float], baseline: dict[str, float] | None) -> dict[str, float | None]:
    return {key: ours[key] / baseline[key] if baseline and key in baseline else None for key in RATES}


def one_turn(runs: dict[str, list[Any]], root: Path, turn: int, server: PostgreSQLServer, records: list[str]) -> None:
    for kind in ("folder", "postgresql", "bare"):
        (root / f"{kind}{turn}").mkdir()
    (share := root / f"share{turn}").mkdir()
    runs["folder"].append(exchanged(root, root / f"folder{turn}", str(share)))
    runs["bare_folder"].append(bare_folder(root / f"bare{turn}", records))
    database = server.address(server.new_database())
    runs["postgresql"].append(exchanged(root, root / f"postgresql{turn}", database))
    runs["bare_postgresql"].append(bare_postgresql(server.address(server.new_database()), records))
    if (found := pouchdb(records)) is not None:
        runs["pouchdb"].append(found)


def main() -> None:
    runs: dict[str, list[Any]] = defaultdict(list)
    records = texts()
    with tempfile.TemporaryDirectory() as name, tempfile.TemporaryDirectory() as place:
        root, server = Path(name), PostgreSQLServer(Path(place), durable=True)
        written = begun(root)
        for turn in range(ROUNDS):
            one_turn(runs, root, turn, server, records)
        server.stop()
        found: dict[str, Any] = {kind: middle(kept) for kind, kept in runs.items()}
        found |= {"written": written, "bytes_per_change": folder_bytes(root / "share0") / CHANGES}
        (root / "git").mkdir()
        found["git_fetch_nothing_ms"] = git_fetch_ms(root / "git")
    for kind in ("folder", "postgresql"):
        found[f"{kind}_to_bare"] = ratios(found[kind], found[f"bare_{kind}"])
        found[f"{kind}_to_pouchdb"] = ratios(found[kind], found.get("pouchdb"))
    print(json.dumps(found))


if __name__ == "__main__":
    main()

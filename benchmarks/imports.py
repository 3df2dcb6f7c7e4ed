"""Rows imported per second (rows, search index, journal, audit), against bare sqlcipher3 inserts of the same rows.

Reading and judging the list is not measured here (``list_import`` measures the whole). Both write batches of the
import's size, each in one durable transaction, and take turns.
"""

import gc
import json
import os
import statistics
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from sqlcipher3 import dbapi2

from app.db.imports import SqlClientImport
from app.forms.client_list import ImportedClient
from benchmarks.million import KEY, batches, new_store

CLIENTS = int(os.environ.get("GUITAI_BENCH_IMPORT", "50000"))
ROUNDS = int(os.environ.get("GUITAI_BENCH_ROUNDS", "3"))
KINDS = ("client", "identity_document")

Rows = list[tuple[object, ...]]


def imported(path: Path, lists: list[list[ImportedClient]]) -> float:
    store = new_store(path)
    importing = SqlClientImport(store, None)
    begun = time.perf_counter()
    for batch in lists:
        importing.add_batch(batch)
    spent = time.perf_counter() - begun
    assert store.clients.count() == CLIENTS
    store.close()
    return spent


def keyed(path: Path) -> dbapi2.Connection:
    driver = dbapi2.connect(path, isolation_level=None)
    driver.execute(f"PRAGMA key = \"x'{KEY.hex()}'\"")
    for setting in ("cipher_memory_security = OFF", "journal_mode = WAL", "synchronous = FULL", "cache_size = -65536"):
        driver.execute(f"PRAGMA {setting}")
    return driver


def stored(path: Path) -> tuple[list[str], dict[str, Rows]]:
    """Return the two tables with their unique indexes, and every row of them, for the bare run."""
    driver = keyed(path)
    wanted = "SELECT sql FROM sqlite_master WHERE tbl_name IN (?, ?) AND sql IS NOT NULL AND type IN ('table', 'index')"
    statements = [sql for (sql,) in driver.execute(f"{wanted} ORDER BY type DESC", KINDS)]
    rows = {kind: driver.execute(f"SELECT * FROM {kind}").fetchall() for kind in KINDS}  # noqa: S608 - two names
    driver.close()
    return statements, rows


def bare(path: Path, statements: list[str], rows: dict[str, Rows], size: int) -> float:
    driver = keyed(path)
    for statement in statements:
        driver.execute(statement)
    inserts = {
        kind: f"INSERT INTO {kind} VALUES ({', '.join('?' * len(rows[kind][0]))})"  # noqa: S608 - two names
        for kind in KINDS
    }
    begun = time.perf_counter()
    for start in range(0, CLIENTS, size):
        driver.execute("BEGIN IMMEDIATE")
        for kind in KINDS:
            driver.executemany(inserts[kind], rows[kind][start : start + size])
        driver.execute("COMMIT")
    spent = time.perf_counter() - begun
    driver.close()
    return spent


def one_round(lists: list[list[ImportedClient]]) -> tuple[float, float]:
    """Return the seconds of both."""
    with tempfile.TemporaryDirectory() as folder:
        ours = imported(Path(folder) / "ours.db", lists)
        statements, rows = stored(Path(folder) / "ours.db")
        return ours, bare(Path(folder) / "bare.db", statements, rows, len(lists[0]))


def main() -> None:
    lists = list(batches(CLIENTS))
    gc.freeze()  # An import holds one batch at a time, not all of them; looking through them is no part of its work.
    spent = [one_round(lists) for _ in range(ROUNDS)]
    ours, baseline = (statistics.median(times) for times in zip(*spent, strict=True))
    result = {
        "clients": CLIENTS,
        "rows_per_second": round(CLIENTS / ours),
        "bare_rows_per_second": round(CLIENTS / baseline),
        "ratio": round(statistics.median(mine / other for mine, other in spent), 2),
    }
    print(json.dumps(result))


if __name__ == "__main__":
    main()

"""Search at a million clients, each kind of text by itself, against one bare sqlcipher3 full-text query."""

import json
import random
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from sqlcipher3 import dbapi2

from app.db.readings import common_reading
from app.db.search_keys import phrase
from app.db.store import SqlStore
from app.services.queries import ClientRow
from benchmarks.million import CLIENTS, KEY, STORE, million

SAMPLES = 200
AIM_MS = 16.0
BARE = """SELECT c.id, c.client_no, c.name, c.phone FROM client_names
CROSS JOIN client c ON c.row = client_names.rowid WHERE client_names MATCH ? LIMIT 50"""


def letters(name: str) -> list[str]:
    return [common_reading(character) for character in name if character.isalpha()]


KINDS: dict[str, Callable[[ClientRow], str]] = {
    "whole name": lambda row: row.name,
    "one character": lambda row: row.name[0],
    "last character": lambda row: row.name[-1],
    "part of the name": lambda row: row.name[-2:],
    "two characters that seldom meet": lambda row: row.name[-1] + row.name[0],
    "full pinyin": lambda row: "".join(letters(row.name)),
    "initials": lambda row: "".join(syllable[0] for syllable in letters(row.name)),
    "surname and initials": lambda row: "".join(s if n == 0 else s[0] for n, s in enumerate(letters(row.name))),
    "pinyin of the given name": lambda row: "".join(letters(row.name)[1:]),
    "one letter": lambda row: letters(row.name)[0][0],
    "two letters": lambda row: letters(row.name)[0][:2],
    "while typing": lambda row: "".join(letters(row.name))[:5],
    "letters of nobody": lambda row: "".join(letters(row.name))[::-1],
    "identity tail": lambda row: row.identity_number[-4:],
    "identity whole": lambda row: row.identity_number,
    "identity head": lambda row: row.identity_number[:10],
    "phone tail": lambda row: row.phone[-4:],
    "phone whole": lambda row: row.phone,
    "phone head": lambda row: row.phone[:3],
    "one digit": lambda row: row.phone[-1],
    "client number": lambda row: row.client_no,
    "head of the client number": lambda row: row.client_no[:6],
}


def sample(store: SqlStore) -> list[ClientRow]:
    chosen = random.Random(7)
    places = [f"YS{chosen.randrange(CLIENTS):08} {'0' * 32}" for _ in range(SAMPLES)]
    return [store.clients.page(place, limit=1).rows[0] for place in places]


def milliseconds(work: Callable[[str], object], texts: list[str]) -> list[tuple[float, float]]:
    """Return by the clock and of processor time: on a machine that others use too, only the second says p95."""
    spent = []
    for text in texts:
        begun, used = time.perf_counter(), time.thread_time()
        work(text)
        spent.append(((time.perf_counter() - begun) * 1e3, (time.thread_time() - used) * 1e3))
    return spent


def bare(texts: list[str]) -> list[tuple[float, float]]:
    driver = dbapi2.connect(f"{STORE.as_uri()}?mode=ro", uri=True)
    driver.execute(f"PRAGMA key = \"x'{KEY.hex()}'\"")
    driver.execute("PRAGMA cipher_memory_security = OFF")
    driver.execute("PRAGMA cache_size = -65536")
    spent = milliseconds(lambda text: driver.execute(BARE, (f'"{phrase(text)}"',)).fetchall(), texts)
    driver.close()
    return spent


def figures(spent: list[tuple[float, float]]) -> dict[str, float]:
    clock, used = zip(*spent, strict=True)
    return {
        "p50_ms": round(statistics.median(clock), 3),
        "p95_ms": round(statistics.quantiles(clock, n=20)[-1], 3),
        "max_ms": round(max(clock), 3),
        "p50_cpu_ms": round(statistics.median(used), 3),
        "p95_cpu_ms": round(statistics.quantiles(used, n=20)[-1], 3),
    }


def main() -> None:
    store = million()
    rows = sample(store)
    assert store.clients.search(rows[0].client_no)[0] == rows[0]
    spent = {kind: milliseconds(store.clients.search, [text(row) for row in rows]) for kind, text in KINDS.items()}
    baseline = figures(bare([row.name[-2:] for row in rows]))
    store.close()
    kinds = {kind: figures(times) for kind, times in spent.items()}
    result = {
        "clients": CLIENTS,
        "kinds": kinds,
        "bare_part_of_the_name": baseline,
        "ratio_p50": kinds["part of the name"]["p50_cpu_ms"] / baseline["p50_cpu_ms"],
        "worst_p95_ms": max(found["p95_ms"] for found in kinds.values()),
        "worst_p95_cpu_ms": max(found["p95_cpu_ms"] for found in kinds.values()),
        "aim_ms": AIM_MS,
    }
    print(json.dumps(result, ensure_ascii=False))


if __name__ == "__main__":
    main()

"""A list page of 50 at a million clients, against plain SQLite's ``select *`` page of the same rows."""

import json
import random
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.million import CLIENTS, million, plain_copy

PAGES = 400
_PLAIN_PAGE = "SELECT * FROM client WHERE client_no > ? ORDER BY client_no LIMIT 50"


def timed(pages: dict[str, Callable[[str], object]], places: list[str]) -> dict[str, float]:
    """Time the pages by turns, so that a busy machine troubles them alike; medians in milliseconds."""
    spent: dict[str, list[float]] = {name: [] for name in pages}
    for place in places:
        for name, page in pages.items():
            begun = time.perf_counter()
            page(place)
            spent[name].append((time.perf_counter() - begun) * 1e3)
    return {name: statistics.median(times) for name, times in spent.items()}


def main() -> None:
    store = million()
    plain = plain_copy(store)
    chosen = random.Random(1)
    places = [f"YS{chosen.randrange(CLIENTS):08}" for _ in range(PAGES)]
    nobody = "0" * 32
    assert [row.client_no for row in store.clients.page(f"{places[0]} {nobody}").rows] == [
        row[3] for row in plain.execute(_PLAIN_PAGE, (places[0],)).fetchall()
    ]
    pages = {
        "page_ms": lambda place: store.clients.page(f"{place} {nobody}"),
        "plain_select_star_ms": lambda place: plain.execute(_PLAIN_PAGE, (place,)).fetchall(),
        "first_page_ms": lambda _: store.clients.page(),
    }
    timed(pages, places)
    found = timed(pages, places)
    store.close()
    plain.close()
    print(json.dumps({**found, "ratio": found["page_ms"] / found["plain_select_star_ms"]}))


if __name__ == "__main__":
    main()

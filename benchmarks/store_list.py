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


def timed(page: Callable[[str], object], places: list[str]) -> float:
    spent = []
    for place in places:
        begun = time.perf_counter()
        page(place)
        spent.append(time.perf_counter() - begun)
    return statistics.median(spent) * 1e3


def main() -> None:
    store = million()
    plain = plain_copy(store)
    chosen = random.Random(1)
    places = [f"YS{chosen.randrange(CLIENTS):08}" for _ in range(PAGES)]
    nobody = "0" * 32
    assert [row.client_no for row in store.clients.page(f"{places[0]} {nobody}").rows][1:] == [
        row[3] for row in plain.execute(_PLAIN_PAGE, (places[0],)).fetchall()
    ][:49]
    ours = timed(lambda place: store.clients.page(f"{place} {nobody}"), places)
    bare = timed(lambda place: plain.execute(_PLAIN_PAGE, (place,)).fetchall(), places)
    first = timed(lambda _: store.clients.page(), places)
    store.close()
    plain.close()
    print(json.dumps({"page_ms": ours, "plain_select_star_ms": bare, "ratio": ours / bare, "first_page_ms": first}))


if __name__ == "__main__":
    main()

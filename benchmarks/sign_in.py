"""Signing in as the counter does it (vault, store, session) against the Argon2id that it cannot do without."""

import json
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from argon2.low_level import Type, hash_secret_raw

from app.bootstrap.home import HomePaths
from app.bootstrap.identifiers import utc_now
from app.bootstrap.opening import Environment, OpenHome, door_of
from app.security.person_keys import STANDARD_COST
from benchmarks.old_list import LOGIN, PASSWORD, demo_home

ROUNDS = int(os.environ.get("GUITAI_BENCH_ROUNDS", "15"))


def bare() -> None:
    cost = STANDARD_COST
    hash_secret_raw(PASSWORD.encode(), os.urandom(16), cost.passes, cost.memory_kib, cost.lanes, 32, Type.ID)


def timed(work: Callable[[], object], spent: list[float]) -> object:
    begun = time.perf_counter()
    made = work()
    spent.append((time.perf_counter() - begun) * 1e3)
    return made


def one_round(paths: HomePaths, spent: dict[str, list[float]]) -> None:
    timed(bare, spent["argon2id"])
    begun = time.perf_counter()
    door = door_of(paths)
    unlocked = door.sign_in(LOGIN, PASSWORD, utc_now())
    spent["unlock"].append((time.perf_counter() - begun) * 1e3)
    home = timed(lambda: OpenHome(paths, door, unlocked, Environment()), spent["open_home"])
    assert isinstance(home, OpenHome)
    timed(home.begin, spent["begin_session"])
    spent["sign_in"].append((time.perf_counter() - begun) * 1e3)
    home.close()


def main() -> None:
    spent: dict[str, list[float]] = {
        name: [] for name in ("argon2id", "unlock", "open_home", "begin_session", "sign_in")
    }
    with tempfile.TemporaryDirectory() as folder:
        paths = HomePaths(demo_home(Path(folder) / "home"))
        one_round(paths, spent)
        for times in spent.values():
            times.clear()
        for _ in range(ROUNDS):
            one_round(paths, spent)
    pairs = {name: zip(times, spent["argon2id"], strict=True) for name, times in spent.items()}
    result = {f"{name}_ms": round(statistics.median(times), 1) for name, times in spent.items()}
    for name in ("unlock", "sign_in"):
        result[f"{name}_ratio"] = round(statistics.median(ours / bare for ours, bare in pairs[name]), 3)
    print(json.dumps(result))


if __name__ == "__main__":
    main()

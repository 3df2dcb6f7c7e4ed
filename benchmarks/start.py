"""Time from the start of ``guitai --home HOME`` to a painted, usable sign-in page, against a bare PySide6 window.

Both run as processes of their own, in turn, from compiled bytecode, so that what changes on the machine hits both. The
third is the whole way into the counter. Memory is the resident set at those moments.
"""

import json
import os
import statistics
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.counter_process import BARE, COUNTER, PROGRAM, SIGN_IN, Run, compile_all, run
from benchmarks.old_list import LOGIN, PASSWORD, demo_home

ROUNDS = int(os.environ.get("GUITAI_BENCH_ROUNDS", "15"))


def main() -> None:
    compile_all()
    with tempfile.TemporaryDirectory() as folder:
        home = str(demo_home(Path(folder) / "home"))
        who = {"GUITAI_BENCH_LOGIN": LOGIN, "GUITAI_BENCH_PASSWORD": PASSWORD}
        ways = {
            "bare_window": lambda: run(BARE + "finish()\n"),
            "sign_in_window": lambda: run(SIGN_IN + PROGRAM, "--home", home),
            "counter": lambda: run(COUNTER + PROGRAM, "--home", home, **who),
        }
        runs: dict[str, list[Run]] = {name: [] for name in ways}
        for turn in range(ROUNDS + 1):
            for name, way in ways.items():
                found = way()
                if turn:
                    runs[name].append(found)
    medians = {name: statistics.median(each.ms for each in found) for name, found in runs.items()}
    ratios = [ours.ms / bare.ms for ours, bare in zip(runs["sign_in_window"], runs["bare_window"], strict=True)]
    result: dict[str, float] = {f"{name}_ms": round(ms, 1) for name, ms in medians.items() if name != "counter"}
    result["ratio"] = round(statistics.median(ratios), 2)
    result["sign_in_to_counter_ms"] = round(statistics.median(each.counter_ms for each in runs["counter"]), 1)
    result |= {f"{name}_rss_mb": round(statistics.median(r.rss_mb for r in found), 1) for name, found in runs.items()}
    print(json.dumps(result))


if __name__ == "__main__":
    main()

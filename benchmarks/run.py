"""Runs the benchmarks, each in a process of its own, and says what came out.

``--quick`` only shows that they run: sizes so small that the figures mean nothing.
"""

import argparse
import json
import os
import subprocess
import sys
import time
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

ROOT: Final = Path(__file__).resolve().parents[1]
KEPT: Final = ROOT / "docs" / "benchmarks.md"
NAMES: Final = (
    *("start", "unlock", "sign_in", "confirmation", "signing_desk", "strokes", "confirmation_memory"),
    "hall_queue",
    *("imports", "list_import", "store_list", "search", "complaints", "sync"),
    *("sync_stores", "sync_screen", "sync_first", "sync_growth"),
    "calendar_view",
    "booking",
    "hall",
)
QUICK: Final = {
    "GUITAI_BENCH_CLIENTS": "3000",
    "GUITAI_BENCH_IMPORT": "5000",
    "GUITAI_BENCH_LIST": "3000",
    "GUITAI_BENCH_CHANGES": "500",
    "GUITAI_BENCH_ROUNDS": "1",
    "GUITAI_BENCH_CONFIRMATIONS": "8",
    "GUITAI_BENCH_COMPLAINTS": "600",
    "GUITAI_BENCH_PAGES": "3",
    "GUITAI_BENCH_TICKETS": "12",
    "GUITAI_BENCH_APPOINTMENTS": "5000",
    "GUITAI_BENCH_TIMES": "2",
    "GUITAI_BENCH_FIRST": "2000",
    "GUITAI_BENCH_TERMINALS": "4",
    "GUITAI_BENCH_BRANCHES": "10",
    "GUITAI_BENCH_VISITS": "2",
}
MARK: Final = "<!-- Runs are added below, the newest first. -->"

Found = dict[str, Any]

# What the table says: benchmark, what it is, the figure's place, the aim (a ratio unless a unit is named).
LINES: Final = (
    ("start", "start to usable sign-in window / bare PySide6 window", "ratio", "< 1.5"),
    ("start", "from the sign-in button to the painted counter, ms", "sign_in_to_counter_ms", ""),
    ("start", "memory with a bare window, MB", "bare_window_rss_mb", ""),
    ("start", "memory at the sign-in page, MB", "sign_in_window_rss_mb", ""),
    ("start", "memory in the counter, store open, MB", "counter_rss_mb", ""),
    ("unlock", "unlocking the vault / its Argon2id", "unlock_ratio", "< 1.15"),
    ("sign_in", "vault, store and session / Argon2id", "sign_in_ratio", ""),
    ("confirmation", "laid out and sealed / bare reportlab + pyHanko", "ratios.confirmation", "< 1.3"),
    ("signing_desk", "laid out, sealed and stored by the desk / bare reportlab + pyHanko", "ratio", "< 1.3"),
    ("strokes", "a pen's event at 1,000 Hz kept by the pad / by a bare widget that only records", "ratio", ""),
    ("strokes", "the same, p99 in microseconds of the thousand there are", "pad.event_p99_us", "< 1000"),
    ("strokes", "painting what came within a frame, median in microseconds", "pad.frame_p50_us", "< 16000"),
    ("calendar_view", "a week of twenty people painted anew, ms", "paint_ms", "< 16"),
    ("calendar_view", "the same / bare rectangles in the same places", "ratio", ""),
    ("calendar_view", "the same, p95 in ms of processor time", "paint_p95_cpu_ms", "< 16"),
    ("calendar_view", "a step of scrolling across, p95 in ms of processor time", "scroll_across.p95_cpu_ms", "< 16"),
    (
        "calendar_view",
        "a block carried on, judged and painted, p95 in ms of processor time",
        "carry.p95_cpu_ms",
        "< 16",
    ),
    ("booking", "free times of a week among a million appointments, ms", "free_ms", ""),
    ("booking", "the same / one bare query of its rows", "free_ratio", ""),
    ("booking", "a booking with all checks, ms", "book_ms", ""),
    ("booking", "the same / that query and a bare durable transaction", "book_ratio", ""),
    ("confirmation_memory", "memory after a quarter of a thousand confirmations, MB", "settled_mb", ""),
    ("confirmation_memory", "more after all thousand, MB", "growth_mb", "flat"),
    ("hall_queue", "a call on a day of 2,000 tickets, p95 in ms", "2000.call.p95_ms", "< 16"),
    ("hall_queue", "the same in ms of processor time", "2000.call.p95_cpu_ms", "< 16"),
    ("hall_queue", "a ticket on that day, p95 in ms", "2000.ticket.p95_ms", "< 16"),
    ("hall_queue", "the same in ms of processor time", "2000.ticket.p95_cpu_ms", "< 16"),
    ("hall_queue", "the board after a call on that day, p95 in ms", "2000.board.p95_ms", "< 16"),
    ("hall_queue", "a bare query and a bare durable transaction, p95 in ms", "2000.bare.p95_ms", ""),
    ("hall_queue", "a call / these, median, day of 120", "120.ratio", ""),
    ("hall_queue", "a call / these, median, day of 2,000", "2000.ratio", ""),
    ("hall", "start of the kiosk to its painted start page / bare PySide6 window", "kiosk_start_ratio", ""),
    ("hall", "the same, ms", "kiosk_start_ms", ""),
    ("hall", "from a call's commit to the painted board, p95 in ms", "board_p95_ms", ""),
    ("hall", "board and kiosk: memory after two days of a week, MB", "settled_mb", ""),
    ("hall", "more at the end of the week, MB", "week_growth_mb", "flat"),
    ("imports", "bare inserts / rows stored, indexed, journalled (times slower)", "ratio", ""),
    ("imports", "rows stored per second", "rows_per_second", ""),
    ("list_import", "rows per second, the whole command", "rows_per_second", ""),
    ("list_import", "peak memory of the command, MB", "peak_rss_mb", ""),
    ("list_import", "more than with a tenth of the rows, MB", "growth_mb", ""),
    ("store_list", "a list page of 50 / plain SQLite's select * page", "ratio", "≤ 1.0"),
    ("search", "part of a name, p50 / one bare sqlcipher3 query", "ratio_p50", ""),
    ("search", "slowest kind of text, p95 in ms", "worst_p95_ms", "< 16"),
    ("search", "the same in ms of processor time", "worst_p95_cpu_ms", ""),
    ("search", "one bare query, p95 in ms", "bare_part_of_the_name.p95_ms", ""),
    ("complaints", "register of 100,000: opened / bare select * of the page", "page_ratio", ""),
    ("complaints", "register opened, the page in ms", "open_ms", "< 16"),
    ("complaints", "open ones by the clock that ends first, ms", "open_ones_by_deadline_ms", "< 16"),
    ("complaints", "sorted by the slowest column, ms", "worst_sort_ms", "< 16"),
    ("complaints", "one category, ms", "one_category_ms", "< 16"),
    ("complaints", "four filters that few fit, ms", "four_filters_few_found_ms", ""),
    ("complaints", "counting all that fit two filters, ms", "count_filtered_ms", ""),
    ("complaints", "a deadline counted again after a calendar import, ms each", "recount_ms_each", ""),
    ("complaints", "the same / counting the same clocks and keeping nothing", "recount_ratio", ""),
    ("complaints", "all that are open, seconds", "recount_seconds", ""),
    ("sync", "folder: changes sent per second, sealed", "folder.push_per_second", ""),
    ("sync", "folder: changes merged per second, verified", "folder.pull_per_second", ""),
    ("sync", "folder: sent / bare durable files, one a change (times faster)", "folder_ratio.push_per_second", ""),
    ("sync", "folder: a round with nothing to do, ms", "folder.nothing_ms", "< 15"),
    ("sync", "git fetch over a folder with nothing to fetch, ms", "git_fetch_nothing_ms", ""),
    ("sync", "folder: one change from write to merged elsewhere, ms", "folder.one_change_ms", "< 1000"),
    ("sync", "PostgreSQL: changes sent per second, sealed", "postgresql.push_per_second", ""),
    ("sync", "PostgreSQL: changes merged per second, verified", "postgresql.pull_per_second", ""),
    ("sync", "PostgreSQL: sent / bare inserts in one transaction", "postgresql_ratio.push_per_second", ""),
    ("sync", "PostgreSQL: a round with nothing to do, ms", "postgresql.nothing_ms", "< 15"),
    ("sync", "PostgreSQL: one change from write to merged elsewhere, ms", "postgresql.one_change_ms", "< 200"),
    ("sync", "bytes on the wire for a change", "bytes_per_change", ""),
    ("sync", "bytes of the change itself", "record_bytes", ""),
    ("sync_stores", "real stores, folder: changes sent per second", "folder.push_per_second", ""),
    ("sync_stores", "sent / PouchDB (times faster)", "folder_to_pouchdb.push_per_second", "≥ 3"),
    ("sync_stores", "real stores, folder: changes merged per second", "folder.pull_per_second", ""),
    ("sync_stores", "merged / PouchDB (times faster)", "folder_to_pouchdb.pull_per_second", "≥ 3"),
    ("sync_stores", "the same by processor time", "folder_to_pouchdb.pull_per_processor_second", "≥ 3"),
    ("sync_stores", "sent / bare durable files, one a change (times faster)", "folder_to_bare.push_per_second", ""),
    ("sync_stores", "real stores, PostgreSQL: changes sent per second", "postgresql.push_per_second", ""),
    ("sync_stores", "sent / PouchDB (times faster)", "postgresql_to_pouchdb.push_per_second", "≥ 3"),
    ("sync_stores", "real stores, PostgreSQL: changes merged per second", "postgresql.pull_per_second", ""),
    ("sync_stores", "merged / PouchDB (times faster)", "postgresql_to_pouchdb.pull_per_second", "≥ 3"),
    ("sync_stores", "the same by processor time", "postgresql_to_pouchdb.pull_per_processor_second", "≥ 3"),
    ("sync_stores", "sent / bare inserts in one transaction", "postgresql_to_bare.push_per_second", ""),
    ("sync_stores", "PouchDB: records sent per second", "pouchdb.push_per_second", ""),
    ("sync_stores", "PouchDB: records taken in per second", "pouchdb.pull_per_second", ""),
    ("sync_stores", "folder: a round with nothing to do, ms", "folder.nothing_ms", "< 15"),
    ("sync_stores", "PostgreSQL: a round with nothing to do, ms", "postgresql.nothing_ms", "< 15"),
    ("sync_stores", "git fetch over a folder with nothing to fetch, ms", "git_fetch_nothing_ms", ""),
    ("sync_stores", "bytes of a change", "written.change_bytes", ""),
    ("sync_stores", "bytes on the wire for a change", "bytes_per_change", ""),
    ("sync_screen", "folder: from save at one to the painted screen at another, ms", "folder.median_ms", "< 1000"),
    ("sync_screen", "the same, slowest of ten", "folder.slowest_ms", ""),
    (
        "sync_screen",
        "PostgreSQL: from save at one to the painted screen at another, ms",
        "postgresql.median_ms",
        "< 200",
    ),
    ("sync_screen", "the same, slowest of ten", "postgresql.slowest_ms", ""),
    ("sync_screen", "from save to the painted screen of the same terminal, ms", "alone.median_ms", ""),
    ("sync_first", "changes there are to begin with", "changes", ""),
    ("sync_first", "first sync, streams from their beginning: changes per second", "raw.per_second", ""),
    ("sync_first", "time / bare inserts of the same rows, keyed", "raw_to_bare", ""),
    ("sync_first", "peak memory, MB", "raw.peak_mb", "bounded"),
    ("sync_first", "first sync from a snapshot: changes per second", "snapshot.per_second", ""),
    ("sync_first", "time / bare inserts of the same rows, keyed", "snapshot_to_bare", ""),
    ("sync_first", "peak memory, MB", "snapshot.peak_mb", "bounded"),
    ("sync_first", "putting the snapshot: changes per second", "putting.per_second", ""),
    ("sync_growth", "a terminal's processor ms for a change, branch of 2 terminals", "terminals.2.change_ms", ""),
    ("sync_growth", "branch of the most terminals / branch of 2", "terminals_ratio", ""),
    ("sync_growth", "a round with nothing to do, branch of 2 terminals, ms", "terminals.2.nothing_ms", "< 15"),
    ("sync_growth", "branch of the most terminals, ms", "most_terminals.nothing_ms", "< 15"),
    ("sync_growth", "one branch alone on the folder: a round, ms", "folder.1.round_ms", ""),
    ("sync_growth", "among all branches of a firm / alone", "folder_ratio", "flat"),
    ("sync_growth", "one branch alone on PostgreSQL: a round, ms", "postgresql.1.round_ms", ""),
    ("sync_growth", "among all branches of a firm / alone", "postgresql_ratio", "flat"),
)


def measured(name: str, extra: Mapping[str, str]) -> Found:
    """Run one benchmark and return what it printed."""
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    environment = {"QT_QPA_PLATFORM": "offscreen", **environment, **extra}
    script = str(ROOT / "benchmarks" / f"{name}.py")
    done = subprocess.run([sys.executable, script], cwd=ROOT, env=environment, check=True, stdout=subprocess.PIPE)
    found: Found = json.loads(done.stdout)
    return found


def figure(found: Found, place: str) -> object:
    value: Any = found
    for key in place.split("."):
        value = None if value is None else value.get(key)
    if value is None:
        return "not measured"
    return round(value, 2) if isinstance(value, float) else value


def table(results: Mapping[str, Found]) -> str:
    """Return the figures as a Markdown table."""
    rows = ["| what | found | aim |", "| --- | ---: | --- |"]
    for name, what, place, aim in LINES:
        if name in results:
            rows.append(f"| {what} | {figure(results[name], place)} | {aim} |")
    return "\n".join(rows)


def keep(text: str) -> None:
    """Put the table into docs/benchmarks.md, under the day, the commit and the load it was measured at."""
    commit = subprocess.run(
        ["git", "rev-parse", "--short", "HEAD"],  # noqa: S607 - whichever git the machine has
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    ).stdout.strip()
    day = datetime.now(UTC).date()
    load = f"load {os.getloadavg()[1]:.1f} on {os.cpu_count()} processors" if hasattr(os, "getloadavg") else ""
    before = KEPT.read_text(encoding="utf-8")
    KEPT.write_text(before.replace(MARK, f"{MARK}\n\n## {day}, {commit}\n\n{load}\n\n{text}", 1), encoding="utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description="Run the benchmarks.")
    parser.add_argument("--out", type=Path, default=ROOT / "out" / "bench")
    parser.add_argument("--quick", action="store_true", help="small sizes: that they run, not what they find")
    parser.add_argument("--keep", action="store_true", help="add the table to docs/benchmarks.md")
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"some of: {', '.join(NAMES)}")
    given = parser.parse_args()
    if unknown := set(given.names) - set(NAMES):
        parser.error(f"no such benchmark: {', '.join(sorted(unknown))}")
    given.out.mkdir(parents=True, exist_ok=True)
    results: dict[str, Found] = {}
    for name in given.names or NAMES:
        begun = time.perf_counter()
        print(f"{name} ...", end=" ", flush=True)
        results[name] = measured(name, QUICK if given.quick else {})
        (given.out / f"{name}.json").write_text(json.dumps(results[name], indent=2, ensure_ascii=False) + "\n", "utf-8")
        print(f"{time.perf_counter() - begun:.0f} s", flush=True)
    text = table(results)
    (given.out / "table.md").write_text(text + "\n", encoding="utf-8")
    print(text)
    if given.keep:
        keep(text)


if __name__ == "__main__":
    main()

"""``guitai import-clients`` as a branch runs it: the whole command on a file, in a process of its own.

Memory is the greatest resident set; "bounded" means that it hardly differs between a tenth of the rows and all of them.
"""

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.old_list import LOGIN, PASSWORD, demo_home, write_list

ROWS = int(os.environ.get("GUITAI_BENCH_LIST", "100000"))
ROOT = Path(__file__).resolve().parents[1]


def imported(home: Path, file: Path) -> dict[str, float]:
    """Import the list and say what it took."""
    report = file.with_suffix(".json")
    command = [sys.executable, "-m", "app", "import-clients", str(file), "--report", str(report)]
    options = ["--home", str(home), "--login", LOGIN, "--password-stdin"]
    begun = time.perf_counter()
    with subprocess.Popen(
        [*command, *options], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True
    ) as process:
        assert process.stdin is not None
        process.stdin.write(PASSWORD + "\n")
        process.stdin.close()
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    spent = time.perf_counter() - begun
    if process.returncode:
        raise SystemExit(process.returncode)
    with report.open(encoding="utf-8") as written:
        head = "".join(written.readline() for _ in range(4))
    rows, accepted, _ = (int(line.partition(":")[2].strip(" ,\n")) for line in head.splitlines()[1:4])
    assert rows == accepted, head
    return {
        "rows": rows,
        "seconds": round(spent, 2),
        "rows_per_second": round(rows / spent),
        "user_seconds": round(usage.ru_utime, 2),
        "peak_rss_mb": round(usage.ru_maxrss / 1024, 1),
    }


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        found = {}
        for name, rows in (("tenth", ROWS // 10), ("all", ROWS)):
            file = write_list(Path(folder) / f"{name}.csv", rows)
            found[name] = imported(demo_home(Path(folder) / f"home-{name}"), file)
            file.unlink()
    growth = found["all"]["peak_rss_mb"] - found["tenth"]["peak_rss_mb"]
    print(json.dumps({**found["all"], "tenth": found["tenth"], "growth_mb": round(growth, 1)}))


if __name__ == "__main__":
    main()

"""What sync costs as a branch grows from 2 terminals to 64, and a firm from one branch to 1,000 on one engine.

Terminals of the branch have real stores, on a folder: each saves clients, all exchange. The firm's branches have
journals in memory, because what grows with it is the engine: a folder and PostgreSQL. The baseline is the smallest of
each.
"""

import json
import os
import statistics
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from app.services.sync_ports import SyncBackend
from app.sync.backends import open_backend
from benchmarks.stores import made_up, save_one_by_one
from benchmarks.sync import timed
from tests.fakes.sync import SyncingBranch
from tests.sync.engines import PostgreSQLServer
from tests.sync.stores import StoreTerminal

TERMINALS = int(os.environ.get("GUITAI_BENCH_TERMINALS", "64"))
BRANCHES = int(os.environ.get("GUITAI_BENCH_BRANCHES", "1000"))
EACH = 20
"""Changes that each terminal saves."""


def sizes(most: int, begin: int, times: int) -> list[int]:
    found = []
    while begin < most:
        found.append(begin)
        begin *= times
    return [*found, most]


def branch_of(folder: Path, size: int) -> dict[str, float]:
    """Return what a terminal's exchange takes in a branch of that many, in ms of the processor for each change."""
    (share := folder / "share").mkdir(parents=True)
    codes = [f"C{n}" for n in range(size)]
    terminals = [StoreTerminal(folder, code, str(share), codes) for code in codes]
    for number, terminal in enumerate(terminals, 1):
        clients = (replace(one, client_no=f"{number:03}{one.client_no}") for one in made_up(EACH, seed=number))
        save_one_by_one(terminal, clients)
    used, clock = time.process_time(), time.perf_counter()
    for terminal in (*terminals, *terminals):
        assert not terminal.at.round().fault
    used, clock = time.process_time() - used, time.perf_counter() - clock
    assert len({terminal.store.digests.whole() for terminal in terminals}) == 1
    nothing = statistics.median(timed(terminals[0].at.round) for _ in range(10)) * 1000
    for terminal in terminals:
        terminal.close()
    merged = size * size * EACH
    return {"change_ms": used / merged * 1000, "round_ms": clock / size / 2 * 1000, "nothing_ms": nothing}


class Firm:
    """Branches on one engine."""

    def __init__(self, backend: SyncBackend) -> None:
        """Begin with none."""
        self.backend = backend
        self.branches: list[SyncingBranch] = []

    def grow(self, size: int) -> dict[str, float]:
        """Let there be so many branches, each with work done; return what a change costs the first of them."""
        while len(self.branches) < size:
            number = len(self.branches)
            branch = SyncingBranch("C1", "C2", engine=self.backend, seed=f"{number}", name=f"B{number:04}")
            for terminal in branch.terminals.values():
                for text in range(EACH):
                    terminal.write(f"text {text}")
            branch.exchange()
            self.branches.append(branch)
        first = self.branches[0].terminals
        change = statistics.median(timed(lambda: self._change(first)) for _ in range(20)) * 1000
        nothing = statistics.median(timed(first["C2"].round) for _ in range(20)) * 1000
        return {"round_ms": change, "nothing_ms": nothing}

    def _change(self, terminals: dict[str, Any]) -> None:
        terminals["C1"].write("text")
        terminals["C1"].round()
        assert terminals["C2"].round().merged == 1


def firm_on(address: str) -> dict[str, dict[str, float]]:
    firm = Firm(open_backend(address))
    found = {str(size): firm.grow(size) for size in sizes(BRANCHES, 1, 10)}
    firm.backend.close()
    return found


def main() -> None:
    found: dict[str, Any] = {}
    with tempfile.TemporaryDirectory() as name, tempfile.TemporaryDirectory() as place:
        root, server = Path(name), PostgreSQLServer(Path(place), durable=True)
        (root / "firm").mkdir()
        found["folder"] = firm_on(str(root / "firm"))
        found["postgresql"] = firm_on(server.address(server.new_database()))
        server.stop()
        found["terminals"] = {str(size): branch_of(root / str(size), size) for size in sizes(TERMINALS, 2, 4)}
    most = found["terminals"][str(TERMINALS)]
    found |= {"most_terminals": most, "terminals_ratio": most["change_ms"] / found["terminals"]["2"]["change_ms"]}
    for kind in ("folder", "postgresql"):
        found[f"{kind}_ratio"] = found[kind][str(BRANCHES)]["round_ms"] / found[kind]["1"]["round_ms"]
    print(json.dumps(found))


if __name__ == "__main__":
    main()

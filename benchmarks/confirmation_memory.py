"""Memory over a thousand confirmations of one session: laid out, shown, signed, sealed, delivered, filed, printed.

What is counted is the process's own memory after everything that can be given back was given back. The store's page
cache, which grows with the database up to 64 MiB, is held to two here: what grows beside it is what would never stop.
"""

import ctypes
import gc
import json
import os
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from app.documents.authority import issue_terminal, make_authority
from app.documents.pages import render_page
from app.documents.press import Press
from app.documents.sealing_key import software_key
from app.services.confirmations import ConfirmationDesk
from benchmarks.confirmation import AT, RESOURCES
from benchmarks.signing_desk import branch_on_disk
from tests.fakes.branch import DeskBranch

COUNT = int(os.environ.get("GUITAI_BENCH_CONFIRMATIONS", "1000"))
CACHE_KIB = 2048
SETTLED = COUNT // 4
"""Confirmations after which everything is loaded and every cache has its size."""


class NoPaper:
    """Takes what is printed and keeps nothing."""

    def printers(self) -> tuple[str, ...]:
        """Return the one that prints nothing."""
        return ("none",)

    def print_pdf(self, pdf: bytes, printer: str, title: str) -> None:
        """Take it."""
        del pdf, printer, title


def resident_mb() -> float:
    """Return the process's resident memory once freed pages were handed back."""
    gc.collect()
    ctypes.CDLL(None).malloc_trim(0)
    for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    raise RuntimeError("the system does not say")


def one(branch: DeskBranch) -> None:
    """Carry a case from the door to the archive; the pages are drawn as for the client, a marked copy is printed."""
    branch.clock.advance(seconds=40)
    sealed = branch.sealed(branch.executed().case_id)
    desk = branch.signing()
    desk.deliver(sealed.confirmation_id, "none")
    render_page(desk.pdf(sealed.confirmation_id), 0, 96)
    ConfirmationDesk(branch.at("manager"), branch.tools).print_again(sealed.confirmation_id, "none")


def main() -> None:
    press = Press(RESOURCES)
    authority = make_authority("B01", "bench", AT)
    terminal = issue_terminal(authority, "B01", "bench", "T01", AT)
    figures = []
    with tempfile.TemporaryDirectory() as folder:
        branch = branch_on_disk(Path(folder), press, software_key(terminal, authority.certificate_pem))
        branch.tools = replace(branch.tools, printer=NoPaper())
        with branch.store.reading() as driver:
            driver.execute(f"PRAGMA cache_size = -{CACHE_KIB}")
        begun = time.perf_counter()
        for count in range(1, COUNT + 1):
            one(branch)
            if count % max(1, COUNT // 8) == 0:
                figures.append((count, round(resident_mb(), 1)))
        seconds = time.perf_counter() - begun
        branch.store.close()
    settled = next(mb for count, mb in figures if count >= SETTLED)
    growth = figures[-1][1] - settled
    found = {
        "confirmations": COUNT,
        "seconds": round(seconds, 1),
        "resident_mb": dict(figures),
        "settled_mb": settled,
        "growth_mb": round(growth, 1),
        "growth_kb_each": round(growth * 1024 / max(1, COUNT - SETTLED), 2),
    }
    print(json.dumps(found))


if __name__ == "__main__":
    main()

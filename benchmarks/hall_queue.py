"""A day of 120, 400 and 2,000 tickets over eight windows, by the desks and a store on disk; the clock is simulated.

Clients come as they do at a branch (most before eleven), services take log-normal times, scaled so that eight windows
are busy nearly all day. Held against the least a call can be: one bare query of who waits and one
bare durable transaction of three rows on the same kind of file, taking turns with the desks.
"""

import heapq
import json
import os
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from app.domain.people import Actor, Qualification, QualificationKind, Staff
from app.domain.policy import Role
from app.services.board import BoardDesk
from app.services.queue import QueueDesk
from app.services.reception import Receive, ReceptionDesk
from app.services.workplace import Workplace
from tests.fakes.branch import DeskBranch
from tests.fakes.signers import register_entry, signer_of
from tests.fakes.stored_branch import stored_branch

SIZES = tuple(int(size) for size in os.environ.get("GUITAI_BENCH_TICKETS", "120,400,2000").split(","))
WINDOWS = 8
OPENING = datetime(2026, 11, 23, 1, 0, tzinfo=UTC)
# Share of the day's clients from each half or whole hour on (minutes after nine), and where it ends.
HOURS = (
    (0, 30, 14),
    (30, 60, 16),
    (60, 120, 21),
    (120, 180, 11),
    (180, 240, 3),
    (240, 300, 15),
    (300, 360, 14),
    (360, 420, 6),
)
SERVICES = ("ACC-UPD", "ACC-PWD", "BANK-CHG", "ADVICE-BASIC", "ACC-ACT", "QUERY")
BUSY = 0.95


@dataclass
class Timed:
    """What took how long, in milliseconds."""

    spans: list[float] = field(default_factory=list)
    worked: list[float] = field(default_factory=list)
    """The same in processor time, which a busy machine does not slow."""

    def of(self, work: Callable[[], Any]) -> Any:  # noqa: ANN401 - whatever the work returns
        """Do the work and note how long it took."""
        begun, worked = time.perf_counter(), time.thread_time()
        found = work()
        self.worked.append((time.thread_time() - worked) * 1000)
        self.spans.append((time.perf_counter() - begun) * 1000)
        return found

    def said(self) -> dict[str, float]:
        """Return the percentiles."""
        cuts, worked = (statistics.quantiles(spans, n=100) for spans in (self.spans, self.worked))
        return {
            "p50_ms": cuts[49], "p95_ms": cuts[94], "p99_ms": cuts[98], "worst_ms": max(self.spans),
            "p95_cpu_ms": worked[94],
        }  # fmt: skip


def tellers(branch: DeskBranch) -> list[Workplace]:
    """Return the workplaces of eight tellers, each at a window."""
    registered = tuple(Qualification(kind, "S1000", date(2028, 12, 31)) for kind in QualificationKind)
    places = []
    with branch.store.begin(None) as uow:
        for n in range(1, WINDOWS + 1):
            own = branch.place.ids()
            login = f"window{n}"
            uow.add(
                Staff(
                    id=own, login=login, name=f"柜员{n}", roles=(Role.TELLER,), qualifications=registered,
                    window=str(n), keys=register_entry(own, login), created_at=OPENING,
                )
            )  # fmt: skip
            terminal = branch.place.actor.terminal_id
            actor = Actor(own, login, f"柜员{n}", frozenset((Role.TELLER,)), terminal, "C1", str(n))
            places.append(branch.place.for_actor(actor, signer_of(login)))
        uow.commit()
    return places


def arrivals(count: int, chance: random.Random) -> list[float]:
    """Return the minutes after opening at which clients come."""
    spans = chance.choices(HOURS, weights=[share for *_, share in HOURS], k=count)
    return sorted(chance.uniform(start, end) for start, end, _ in spans)


class Bare:
    """The least that a call can be, on a file of its own with the same key and pragmas."""

    def __init__(self, branch: DeskBranch, folder: Path) -> None:
        from app.db.connection import keyed, make_durable, set_up

        self._reading = branch.store.reading
        self._driver = keyed(folder / "bare.db", bytes(range(32)), branch.place.branch.id, create=True)
        set_up(self._driver)
        make_durable(self._driver)
        self._driver.execute("CREATE TABLE ticket (id INTEGER PRIMARY KEY, state TEXT, window TEXT)")
        self._driver.execute("CREATE TABLE step (id INTEGER PRIMARY KEY, action TEXT, at INTEGER, actor TEXT)")
        self._driver.execute("CREATE TABLE journal (id INTEGER PRIMARY KEY, entry BLOB)")
        self._n = 0

    def call(self) -> None:
        """Look who waits, then change a ticket, log a step, append an entry, and commit."""
        with self._reading() as driver:
            driver.execute(
                "SELECT id, number, priority, special_care, slot_at, issued_at FROM ticket"
                " WHERE business_day = '2026-11-23' AND state = 'waiting' ORDER BY issued_at"
            ).fetchall()
        self._n += 1
        self._driver.execute("BEGIN IMMEDIATE")
        self._driver.execute("INSERT INTO ticket VALUES (?, 'called', '3')", [self._n])
        self._driver.execute("INSERT INTO step VALUES (?, 'call', ?, 'teller')", [self._n, self._n])
        self._driver.execute("INSERT INTO journal VALUES (?, ?)", [self._n, bytes(600)])
        self._driver.execute("COMMIT")


class Day:
    """One day, hour by hour."""

    def __init__(self, count: int, folder: Path) -> None:
        self.count, self.chance = count, random.Random(count)
        self.branch = stored_branch(folder)
        self.branch.clock.now = OPENING
        self.places = tellers(self.branch)
        self.clients = [self.branch.person() for _ in range(min(count, 400))]
        self.free = set(range(WINDOWS))
        self.ticket, self.call, self.board, self.bare = Timed(), Timed(), Timed(), Timed()
        self.baseline = Bare(self.branch, folder)
        self.longest_line = self.served = 0

    def run(self) -> dict[str, Any]:
        """Let everybody come and be served."""
        events: list[tuple[float, int, int]] = [(at, 0, n) for n, at in enumerate(arrivals(self.count, self.chance))]
        heapq.heapify(events)
        while events:
            minute, kind, which = heapq.heappop(events)
            self.branch.clock.now = OPENING + timedelta(minutes=minute)
            if kind == 0:
                self._come(which)
            else:
                self._leave(which)
            for window in sorted(self.free):
                took = self._call(window)
                if took is None:
                    break
                heapq.heappush(events, (minute + took, 1, window))
        waits = [
            row.called_at - row.issued_at for row in self.branch.place.work.tickets(date(2026, 11, 23)) if row.called_at
        ]
        ratio = statistics.median(self.call.spans) / statistics.median(self.bare.spans)
        return {
            "tickets": self.count, "served": self.served, "longest_line": self.longest_line,
            "wait_p50_min": statistics.median(waits) / timedelta(minutes=1),
            "ticket": self.ticket.said(), "call": self.call.said(), "board": self.board.said(),
            "bare": self.bare.said(), "ratio": ratio,
        }  # fmt: skip

    def _come(self, n: int) -> None:
        client = self.clients[n % len(self.clients)]
        command = Receive(
            client_id=client.client_id, need="办理", service_codes=(self.chance.choice(SERVICES),), again=True
        )
        self.ticket.of(lambda: ReceptionDesk(self.branch.at("greeter")).receive(command))

    def _call(self, window: int) -> float | None:
        desk = QueueDesk(self.places[window])
        waiting = len(self.branch.place.work.tickets(date(2026, 11, 23), ("waiting",)))
        self.longest_line = max(self.longest_line, waiting)
        if not waiting:
            return None
        called = self.call.of(desk.call_next)
        self.bare.of(self.baseline.call)
        self.board.of(BoardDesk(self.places[window]).glance)
        desk.start_serving(called.ticket_id)
        self.free.discard(window)
        mean = BUSY * WINDOWS * 420 / self.count
        return mean * self.chance.lognormvariate(-0.125, 0.5)

    def _leave(self, window: int) -> None:
        desk = QueueDesk(self.places[window])
        mine = desk.mine()
        assert mine is not None
        desk.finish(mine.ticket_id)
        self.free.add(window)
        self.served += 1


def main() -> None:
    found: dict[str, Any] = {}
    for count in SIZES:
        with tempfile.TemporaryDirectory() as folder:
            found[str(count)] = Day(count, Path(folder)).run()
    print(json.dumps(found))


if __name__ == "__main__":
    main()

"""Board and kiosk: how soon a call is on the board, how long the kiosk takes to start, and what a week does to memory.

The home is a real one, let in as a kiosk; the days go by at its desks by a clock of our own, the windows are offscreen.
Start-up is a process from its start to the painted start page, in turn with a bare PySide6 window. Memory is counted
once freed pages were handed back; the store's page cache, which has its own ceiling, is held to 2 MiB.
"""

import ctypes
import gc
import json
import os
import statistics
import sys
import tempfile
import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from app.bootstrap.board import BoardFace
from app.bootstrap.creation import NewHome, create_home
from app.bootstrap.exchanging import use_engine
from app.bootstrap.hall_gear import HallGear
from app.bootstrap.hall_opening import Unattended, open_unattended
from app.bootstrap.hall_options import HallOptions
from app.bootstrap.home import HomePaths
from app.bootstrap.kiosk import KioskFace
from app.bootstrap.opening import Environment
from app.bootstrap.unattended import UnattendedDesk
from app.devices.printing import FolderPrinter
from app.domain.policy import Role
from app.domain.reception import Ticket
from app.security.device_key import SystemKeyring
from app.services.steps import take_step
from app.services.voice import SilentVoice
from app.ui import screenshots
from app.ui.application import make_application
from app.ui.changes import ChangeFeed
from app.ui.memory import PassingMemory
from app.ui.tasks import Tasks
from benchmarks.counter_process import BARE, PROGRAM, compile_all, run
from tests.sync.test_branch_of_three import ADMIN, Branch

ROUNDS = int(os.environ.get("GUITAI_BENCH_ROUNDS", "7"))
VISITS = int(os.environ.get("GUITAI_BENCH_VISITS", "60"))
"""A day, at this kiosk."""
DAYS = 7
CALLS = 100
# Ends when the start page of the kiosk has been painted and takes a touch.
KIOSK = """
from PySide6.QtWidgets import QApplication
def painted():
    from app.ui.kiosk.home import HomePage
    while not any(w.isVisible() and w.findChildren(HomePage) for w in QApplication.topLevelWidgets()):
        QApplication.processEvents()
    QApplication.processEvents()
    finish()
QApplication.exec = staticmethod(painted)
"""


class Clock:
    """Goes on when it is told."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 23, 1, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        """Return the present instant."""
        return self.now


class Loud:
    """A benchmark that meets a fault has measured nothing."""

    def report(self, error: BaseException, *, retry: object = None) -> None:
        """End."""
        del retry
        raise error


def kiosk_home(folder: Path) -> Path:
    """Let a kiosk in by real commands, and let it open by itself."""
    share = folder / "share"
    share.mkdir()
    branch = Branch(folder, f"file://{share}")
    place = {"branch_code": "B001", "branch_name": "示例营业部", "terminal_code": "C1", "demo": True}
    create_home(NewHome(paths=branch.paths("C1"), login="admin", name="管理员", password=ADMIN, **place))
    with branch.at("C1", "admin", ADMIN) as session:
        use_engine(session, branch.engine)
    branch.let_in("K1", kind="kiosk")
    with branch.at("K1", "admin", ADMIN) as session:
        UnattendedDesk(session, SystemKeyring()).set_up()
    return branch.paths("K1").root


def starts(home: Path) -> dict[str, float]:
    """Return how long bare window and kiosk take, in turn."""
    compile_all()
    bare, ours = [], []
    for turn in range(ROUNDS + 1):
        one = run(BARE + "finish()\n")
        other = run(KIOSK + PROGRAM, "--kiosk", "--windowed", "--home", str(home))
        if turn:
            bare.append(one)
            ours.append(other)
    ratios = [mine.ms / theirs.ms for mine, theirs in zip(ours, bare, strict=True)]
    return {
        "kiosk_start_ms": round(statistics.median(each.ms for each in ours), 1),
        "bare_window_ms": round(statistics.median(each.ms for each in bare), 1),
        "kiosk_start_ratio": round(statistics.median(ratios), 2),
        "kiosk_rss_mb": round(statistics.median(each.rss_mb for each in ours), 1),
    }


def resident_mb() -> float:
    """Return the process's resident memory once freed pages were handed back."""
    gc.collect()
    ctypes.CDLL(None).malloc_trim(0)
    for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
        if line.startswith("VmRSS"):
            return int(line.split()[1]) / 1024
    raise LookupError("VmRSS")


class Hall:
    """One kiosk and one board on the same open home, and a window that calls."""

    def __init__(self, opened: Unattended, clock: Clock, tasks: Tasks) -> None:
        self.opened, self.clock, self.tasks, self.feed = opened, clock, tasks, ChangeFeed()
        opened.home.store.subscribe(self.feed.publish)
        gear = HallGear(HallOptions(face="kiosk", windowed=True), opened, tasks, self.feed, lambda: None)
        self.board, self.kiosk = BoardFace(gear, SilentVoice()), KioskFace(gear, SilentVoice())
        self.kiosk.keys.release()
        self.kiosk.kiosk.resize(1080, 1920)
        self.board.board.resize(1920, 1080)
        self.kiosk.kiosk.show()
        self.board.board.show()
        actor = opened.session.actor
        teller = type(actor)(
            staff_id=actor.staff_id, login="t", name="t", roles=frozenset({Role.TELLER}), window="3",
            terminal_id=actor.terminal_id, terminal_code=actor.terminal_code,
        )  # fmt: skip
        self.place = opened.session.place.for_actor(teller, opened.session.place.signer)
        self.rest()

    def rest(self) -> None:
        """Let everything come to its end."""
        self.tasks.wait_idle()
        screenshots.settle()

    def visit(self) -> None:
        """Take a number and fill in a form, as a client does; the line moves on."""
        session = self.kiosk.session
        session.choose("ticket")
        session.window.page.chosen.emit("ACC-UPD")
        session.window.page.chosen.emit("usual")
        self.rest()
        session.window.page.fill_in.emit()
        page = session.window.page
        for text in ("王小明", "12800000001", "", "示例路 1 号", "变更手机号"):
            page.texts[page.field.name] = text
            page._go(page._at + 1)  # noqa: SLF001 - a client's fingers, without waiting for them
        page.go_on()
        self.rest()
        session.end()
        self.rest()
        self.clock.now += timedelta(minutes=5)

    def call(self) -> float:
        """Mark the next ticket as called, and return the milliseconds until the board has painted it."""
        with self.place.look() as uow:
            waiting = uow.find(Ticket, business_day=self.place.today(), state="waiting")
        before = self.board.board.called.rows
        began = time.perf_counter()
        _call(self, waiting[0])
        while self.board.board.called.rows == before:
            screenshots.settle()
        self.board.board.called.repaint()
        spent = (time.perf_counter() - began) * 1e3
        _finish(self, waiting[0])
        self.rest()
        return spent


def _call(hall: Hall, ticket: Ticket) -> None:
    """Write what a window's call writes in the lobby; the call's own time is the queue's benchmark."""
    place = hall.place
    with place.transact() as uow:
        called = take_step(place, uow, uow.get(Ticket, ticket.id), "call")
        at = place.now()
        uow.save(replace(called, called_at=at, calls=1, window="3", teller_id=place.actor.staff_id))


def _finish(hall: Hall, ticket: Ticket) -> None:
    for action in ("start", "finish"):
        with hall.place.transact() as uow:
            uow.save(take_step(hall.place, uow, uow.get(Ticket, ticket.id), action))


def week(hall: Hall) -> dict[str, float]:
    """Live a week, and return the memory after its second day and its last."""
    settled = 0.0
    for day in range(DAYS):
        for _ in range(VISITS):
            hall.visit()
        while True:
            with hall.place.look() as uow:
                waiting = uow.find(Ticket, business_day=hall.place.today(), state="waiting")
            if not waiting:
                break
            hall.call()
        hall.clock.now = datetime(2026, 11, 24 + day, 1, 0, tzinfo=UTC)
        hall.board.watch.look()
        hall.rest()
        if day == 1:
            settled = resident_mb()
    return {"settled_mb": round(settled, 1), "week_growth_mb": round(resident_mb() - settled, 1)}


def calls(hall: Hall) -> dict[str, float]:
    """Return how long a call takes to the board, and the same window painted bare."""
    for _ in range(CALLS):
        hall.visit()
    took = sorted(hall.call() for _ in range(CALLS))
    bare = []
    for _ in range(CALLS):
        began = time.perf_counter()
        hall.board.board.repaint()
        bare.append((time.perf_counter() - began) * 1e3)
    return {
        "board_p50_ms": round(statistics.median(took), 1),
        "board_p95_ms": round(took[int(len(took) * 0.95)], 1),
        "board_repaint_ms": round(statistics.median(bare), 1),
    }


def main() -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        os.environ["PYTHON_KEYRING_BACKEND"] = "tests.fakes.file_keyring.FileKeyring"
        os.environ["GUITAI_TEST_KEYRING"] = str(folder / "keyring.json")
        home = kiosk_home(folder)
        result = starts(home)
        make_application(PassingMemory())
        clock, tasks = Clock(), Tasks(Loud())
        around = Environment(clock=clock, printer=FolderPrinter(folder / "paper"))
        opened = open_unattended(HomePaths(home), SystemKeyring(), around)
        with opened.home.store.reading() as driver:
            driver.execute("PRAGMA cache_size = -2048")
        hall = Hall(opened, clock, tasks)
        result |= week(hall) | calls(hall)
        tasks.close()
        opened.close()
    print(json.dumps(result))


if __name__ == "__main__":
    main()

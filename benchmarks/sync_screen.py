"""From save at one terminal to the painted screen at another, the program's own watch loops at work on both.

The one that shows is the program itself, signed in, its list of clients open; the one that saves is a session of its
own with the same loop. The baseline is the program showing what was saved at itself.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from random import Random
from threading import Event, Thread, Timer
from typing import IO, Any
from uuid import UUID

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from app.bootstrap.creation import NewHome, create_home
from app.bootstrap.exchanging import exchange_once, use_engine
from app.bootstrap.opening import Session
from app.domain.identity import IdentityKind
from app.domain.people import Staff
from app.domain.policy import Role
from app.domain.synthetic import resident_number
from app.forms.register_client import RegisterNatural
from app.security.person_keys import KdfPolicy, make_keys
from benchmarks.counter_process import PROGRAM, ROOT
from tests.sync.engines import PostgreSQLServer
from tests.sync.test_branch_of_three import ADMIN, TELLER, Branch

TIMES = int(os.environ.get("GUITAI_BENCH_TIMES", "10"))
MOST_SECONDS = 180.0
# The program with its own event loop; a name is told once the list that shows it has been painted.
SHOWING = """
import gc, os, sys, time
from datetime import date
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
run = QApplication.exec
def told(*words):
    print(*words, flush=True)
def until(wanted, then):
    found = [each for each in QApplication.topLevelWidgets() if wanted(each)]
    then(found[0]) if found else QTimer.singleShot(20, lambda: until(wanted, then))
def sign_in(window):
    from app.ui.sign_in import SignInPage
    page = window.findChild(SignInPage)
    page.login.setText("lin")
    page.password.setText(os.environ["GUITAI_BENCH_PASSWORD"])
    page.button.click()
    until(lambda each: type(each).__name__ == "Shell" and each.isVisible(), open_list)
def open_list(shell):
    shell.open_desk("clients")
    page = shell._pages["clients"]
    model, seen = page.list.model, set()
    def loaded():
        page.list.table.view.viewport().repaint()
        for line in model.rows:
            if line.client_id not in seen:
                seen.add(line.client_id)
                told("seen", line.client_id, time.monotonic_ns())
    model.loaded.connect(loaded)
    loaded()
    told("ready")
    save_here(shell)
def save_here(shell):
    from app.bootstrap.backstage import HomeBackstage
    from benchmarks.sync_screen import register
    (stage,) = [each for each in gc.get_objects() if isinstance(each, HomeBackstage)]
    names = ["此处" + chr(0x4e00 + n) for n in range(int(os.environ["GUITAI_BENCH_TIMES"]))]
    def save():
        begun = time.monotonic_ns()
        told("saved", register(stage.session, names.pop(), 900000 + len(names)), begun)
        if names:
            QTimer.singleShot(400, save)
    QTimer.singleShot(1500, save)
def begin():
    from app.ui.sign_in import SignInPage
    QTimer.singleShot(0, lambda: until(lambda each: each.findChild(SignInPage), sign_in))
    return run()
QApplication.exec = staticmethod(begin)
"""


def register(session: Session, name: str, index: int) -> UUID:
    """Save a client as the reception does; return who it is."""
    number = resident_number(index, date(1988, 5, 17), male=False)
    form = RegisterNatural(
        name=name,
        identity_kind=IdentityKind.RESIDENT_ID,
        valid_until=date(2046, 1, 1),
        phone=f"12{index:09d}",
        identity_number=number,
    )
    return session.desks.reception.register_client(form).client_id


def branch(folder: Path, engine: str) -> Branch:
    """Make a first terminal with a teller and let a second one in."""
    made = Branch(folder, engine)
    place = {"branch_code": "B001", "branch_name": "示例营业部", "terminal_code": "C1", "demo": True}
    create_home(NewHome(paths=made.paths("C1"), login="admin", name="管理员", password=ADMIN, **place))  # type: ignore[arg-type]
    with made.at("C1", "admin", ADMIN) as session:
        use_engine(session, engine)
        now, staff_id = session.place.now(), session.place.ids()
        keys, _private = make_keys(staff_id, TELLER, now, KdfPolicy(), must_change=False)
        with session.store.begin(None) as uow:
            text, roles = keys.to_text(), (Role.TELLER, Role.SUPERVISOR)
            uow.add(Staff(id=staff_id, login="lin", name="林晓", roles=roles, keys=text, created_at=now))
            uow.commit()
        session.people.follow()
    made.let_in("C2")
    for terminal in ("C1", "C2", "C1"):
        with made.at(terminal, "admin", ADMIN) as session:
            exchange_once(session)
    return made


@contextmanager
def showing(made: Branch) -> Any:  # noqa: ANN401 - what a process says
    """Run the program at the second terminal; yields what it says, line by line."""
    environment = os.environ | {
        "QT_QPA_PLATFORM": "offscreen",
        "GUITAI_BENCH_PASSWORD": TELLER,
        "GUITAI_BENCH_TIMES": str(TIMES),
        "PYTHONPATH": str(ROOT),
    }
    command = [sys.executable, "-c", SHOWING + PROGRAM, "--home", str(made.paths("C2").root)]
    program = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True)
    too_long = Timer(MOST_SECONDS, program.kill)
    too_long.start()
    try:
        yield program.stdout
    finally:
        too_long.cancel()
        program.kill()
        program.wait()


def told_next(lines: IO[str], what: str) -> tuple[str, int]:
    """Return of whom something is told next, and the moment."""
    for line in lines:
        said, *rest = line.split()
        if said == what:
            return (rest[0], int(rest[1])) if rest else ("", 0)
    raise EOFError(what)


def seen(lines: IO[str], client: str) -> int:
    """Return the moment at which a client was on the screen."""
    while True:
        shown, moment = told_next(lines, "seen")
        if shown == client:
            return moment


def shown_after(session: Session, lines: IO[str]) -> list[float]:
    """Save clients one after another; return how long each took to the other's screen, in ms."""
    chance, spent = Random(1), []
    for n in range(TIMES):
        time.sleep(0.4 + chance.random() * 0.4)
        begun = time.monotonic_ns()
        client = register(session, f"来自{chr(0x5000 + n)}", 700000 + n)
        spent.append((seen(lines, str(client)) - begun) / 1e6)
    return spent


def shown_at_itself(lines: IO[str]) -> list[float]:
    told_next(lines, "ready")
    spent = []
    for _ in range(TIMES):
        client, begun = told_next(lines, "saved")
        spent.append((seen(lines, client) - begun) / 1e6)
    return spent


def figures(spent: list[float]) -> dict[str, float]:
    return {"median_ms": statistics.median(spent), "slowest_ms": max(spent)}


def measured(folder: Path, engine: str) -> tuple[list[float], list[float]]:
    """Return what it takes at the program itself, and from the other terminal."""
    made, stop = branch(folder, engine), Event()
    with made.at("C1") as session, showing(made) as lines:
        watching = Thread(target=session.exchange.watch, args=(stop,))
        watching.start()
        try:
            return shown_at_itself(lines), shown_after(session, lines)
        finally:
            stop.set()
            watching.join()


def main() -> None:
    found: dict[str, Any] = {}
    with tempfile.TemporaryDirectory() as name, tempfile.TemporaryDirectory() as place:
        server = PostgreSQLServer(Path(place), durable=True)
        for folder in ("folder", "postgresql", "share"):
            (Path(name) / folder).mkdir()
        engines = {"folder": f"file://{name}/share", "postgresql": server.address(server.new_database())}
        for kind, engine in engines.items():
            alone, shown = measured(Path(name) / kind, engine)
            found |= {kind: figures(shown), "alone": figures(alone)}
        server.stop()
    print(json.dumps(found))


if __name__ == "__main__":
    main()

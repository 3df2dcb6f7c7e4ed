"""Lets a terminal take in what others wrote again and again, each time in a process that kills itself a moment later.

``python -m tests.sync.dying_rounds FOLDER ADDRESS MOMENT [EVERY]`` forks a process for each try, as
``tests.faults.dying_desks`` does; ``ADDRESS`` is empty for a folder. What each left behind is opened by another
process, exchanged to the end, and told as a line of JSON.
"""

import json
import shutil
import signal
import sys
from itertools import count
from pathlib import Path
from uuid import UUID, uuid4

import psycopg

from app.db import exchange
from app.domain.cases import ServiceCase
from app.domain.clients import Client
from app.domain.people import Actor
from app.domain.policy import Role
from app.domain.reception import Ticket
from tests.faults.dying_desks import arm, forked
from tests.merging import acts
from tests.sync.stores import StoreTerminal, now

CLIENTS = 12
exchange._SLICE = 10  # So that there are several transactions to be killed in.


class Desk(StoreTerminal):
    """A terminal with somebody before it."""

    def __init__(self, folder, code, address):
        super().__init__(folder, code, address)
        self.code = code
        self.actor = Actor(
            staff_id=UUID(int=int.from_bytes(code.encode())), login=code, name=code, roles=frozenset({Role.TELLER}),
            terminal_id=UUID(int=1), terminal_code=code,
        )  # fmt: skip

    now = staticmethod(now)
    new_id = staticmethod(uuid4)

    def do(self, act):
        with self.store.begin(self.actor) as work:
            done = act(work)
            work.commit()
        return done

    def whole(self):
        """Return what a check of the file says, page by page and row by row."""
        with self.store.reading() as driver:
            pages = driver.execute("PRAGMA cipher_integrity_check").fetchall()
            return [*pages, *driver.execute("PRAGMA integrity_check"), *driver.execute("PRAGMA foreign_key_check")]


class Engine:
    """A folder or a database, and copies of it."""

    def __init__(self, folder, address):
        self._folder, self._address = folder, address
        if not address:
            (folder / "share").mkdir()

    def copy(self, number):
        """Return the address of a copy of what was begun with."""
        if not self._address:
            shutil.copytree(self._folder / "share", self._folder / f"share{number}")
            return str(self._folder / f"share{number}")
        start, _, rest = self._address.rpartition("/")
        begun, _, options = rest.partition("?")
        with psycopg.connect(f"{start}/postgres?{options}", autocommit=True) as connection:
            connection.execute(f"CREATE DATABASE {begun}_{number} TEMPLATE {begun}")
        return f"{start}/{begun}_{number}?{options}"

    @property
    def begun(self):
        return self._address or str(self._folder / "share")


def begin(folder, address):
    """Let two terminals agree, then work apart; the other one's work waits on the engine."""
    one, other = (Desk(folder, code, address) for code in ("C1", "C2"))
    for n in range(CLIENTS):
        client = one.do(acts.add_client(one, f"88{n:04}", f"10000019900101{n:04}"))
        one.do(acts.add_matter(one, client.id))
    for terminal in (one, other, one):
        terminal.at.round()
    for desk in (one, other):
        apart(desk)
    one.at.round()
    for desk in (one, other):
        desk.close()


def apart(desk):
    """Change what the other changes too, and enter whom the other enters too."""
    with desk.store.begin(None) as work:
        clients, tickets, cases = (work.find(kind) for kind in (Client, Ticket, ServiceCase))
    for n, client in enumerate(clients):
        desk.do(acts.change(Client, client.id, phone=f"{desk.code}{n:09}"))
    for ticket in tickets[::2]:
        desk.do(lambda work, ticket=ticket: acts.step(desk, work, ticket, "call", window=desk.code))
    for case in cases[::3]:
        desk.do(lambda work, case=case: acts.step(desk, work, case, "apply", external_ref=desk.code))
    for n in range(CLIENTS):
        desk.do(acts.add_client(desk, f"89{n:04}", f"10000019800101{n:04}"))


def agreed(folder, address):
    """Let both exchange to the end; return what they hold."""
    desks = [Desk(folder, code, address) for code in ("C2", "C1")]
    for desk in (*desks, *desks):
        state = desk.at.round()
        assert (state.fault, state.aside, desk.at.alarms) == ("", (), []), state
    found = {
        "digests": sorted({desk.store.digests.whole() for desk in desks}),
        "conflicts": sorted({str(desk.store.conflicts.open()) for desk in desks}),
        "whole": [desk.whole() for desk in desks],
    }
    for desk in desks:
        desk.close()
    return found


def main(folder, address, moment, every=1):
    engine = Engine(folder, address)
    (folder / "begun").mkdir()
    begin(folder / "begun", engine.begun)
    for number in count(1, every):
        home, place = folder / f"home{number}", engine.copy(number)
        shutil.copytree(folder / "begun", home)

        def work(home=home, place=place, number=number):
            desk = Desk(home, "C2", place)
            arm(desk, moment, number)
            desk.at.round()

        def take_up(home=home, place=place, number=number):
            print(json.dumps({"number": number, **agreed(home, place)}))  # noqa: T201 - what the test reads

        ended = forked(work)
        if ended not in (0, -signal.SIGKILL) or forked(take_up):
            sys.exit(f"{moment} {number} ended with {ended}")
        shutil.rmtree(home)
        if ended == 0:
            return


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:4], *map(int, sys.argv[4:]))

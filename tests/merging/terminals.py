"""Terminals of one branch, each with a real store on disk; they exchange lists of change sets in memory."""

import itertools
from contextlib import contextmanager, suppress
from datetime import UTC, datetime, timedelta
from uuid import UUID

from sqlalchemy.exc import OperationalError
from sqlcipher3 import dbapi2

from app.db.meta import Ownership
from app.db.opening import create_store, open_store
from app.domain.people import Actor
from app.domain.policy import Role
from app.domain.records import TRAVELLING
from app.services.sync import RemoteEntry

KEY = bytes(range(32))
VAULT = UUID(int=77)
SCOPES = TRAVELLING
START = datetime(2026, 3, 2, 1, 30, tzinfo=UTC)


class Terminal:
    """A store and whoever sits before it.

    Attributes:
        skew: How far this terminal's clock is off.
    """

    def __init__(self, folder, code, clock):
        self.code = code
        self.skew = timedelta()
        self._path = folder / f"{code}.db"
        self._clock = clock
        self._ids = itertools.count(int.from_bytes(code.encode()) << 64)
        self.actor = Actor(
            staff_id=UUID(int=int.from_bytes(code.encode())), login=code.lower(), name=f"柜员{code}",
            roles=frozenset({Role.TELLER}), terminal_id=UUID(int=1), terminal_code=code,
        )  # fmt: skip
        ownership = Ownership(VAULT, "B01", code)
        self.store = create_store(self._path, KEY, ownership=ownership, clock=self.now, ids=self.new_id)

    def now(self):
        return self._clock() + self.skew

    def new_id(self):
        return UUID(int=next(self._ids))

    def restart(self):
        self.store.close()
        self.store = open_store(self._path, KEY, vault_id=VAULT, clock=self.now, ids=self.new_id)

    @contextmanager
    def power_for(self, moments):
        """Let the store do so much and no more, then begin again with what is on the disk."""
        left = iter(range(moments))
        self.store._driver.set_progress_handler(lambda: next(left, None) is None, 20)
        with suppress(dbapi2.OperationalError, OperationalError):
            yield
        self.store._driver.set_progress_handler(None, 0)
        self.restart()

    def knows(self, kind):
        """Tell whether there is any record of a kind."""
        with self.store.begin(None) as work:
            return bool(work.find(kind))

    def do(self, act):
        with self.store.begin(self.actor) as work:
            done = act(work)
            work.commit()
        return done

    def sent(self):
        """Return everything this terminal ever wrote, as others receive it."""
        return [
            RemoteEntry(f"{scope.value}/{self.code}", entry.n, entry.change_set)
            for scope in SCOPES
            for entry in self.store.exchange.own(scope, 0, 100_000)
        ]

    def receive(self, *others):
        """Apply what the others wrote."""
        return self.store.exchange.apply([entry for other in others for entry in other.sent()])


class Ticking:
    """A clock that all terminals look at; it moves at every look."""

    def __init__(self):
        self._now = START

    def __call__(self):
        self._now += timedelta(milliseconds=3)
        return self._now


def exchange_all(terminals):
    """Let everybody hear of everything."""
    for _ in range(2):
        for terminal in terminals:
            report = terminal.receive(*(other for other in terminals if other is not terminal))
            assert not report.unfit
    for terminal in terminals:
        assert not terminal.receive(*terminals).waiting

"""The store, open.

One connection serves the program. Any thread may use the store; a lock lets one unit of work or query run at a time,
so that nobody sees what another has not committed. The program keeps one database worker: the lock is seldom waited on.
"""

import logging
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from sqlalchemy import Connection

from app.db.audit_queries import SqlAuditQueries
from app.db.booking_queries import SqlBookingQueries
from app.db.border import Driver, border
from app.db.client_queries import SqlClientQueries
from app.db.conflict_queries import SqlConflictQueries
from app.db.connection import core_connection
from app.db.digest import SqlDigests
from app.db.drafts import SqlDraftShelf
from app.db.exchange import SqlExchange
from app.db.meta import Ownership
from app.db.queue_queries import SqlQueueQueries
from app.db.reading import Lending
from app.db.secrets import SqlSecrets
from app.db.unit_of_work import SqlUnitOfWork
from app.db.work_queries import SqlWorkQueries
from app.db.writing import Writing
from app.domain.changes import ChangeListener, Changes
from app.domain.errors import Unavailable
from app.domain.people import Actor
from app.domain.records import Scope
from app.services.ports import Clock, IdSource
from app.services.sync_seals import ChangeSetSeals

_log = logging.getLogger(__name__)


class SqlStore:
    """The encrypted store, open; made by ``app.db.opening.open_store``."""

    def __init__(
        self, path: Path, driver: Driver, connection: Connection, ownership: Ownership, clock: Clock, ids: IdSource
    ) -> None:
        """Take an opened connection whose tables are up to date."""
        self.path = path
        self.ownership = ownership
        self.clock = clock
        self.ids = ids
        self.clients = SqlClientQueries(self.reading)
        self.work = SqlWorkQueries(self.reading)
        self.queue = SqlQueueQueries(self.reading)
        self.audit = SqlAuditQueries(self.reading)
        self.bookings = SqlBookingQueries(self.reading)
        self.drafts = SqlDraftShelf(self.reading, clock, ids)
        self.secrets = SqlSecrets(self.reading)
        self.conflicts = SqlConflictQueries(self.reading)
        self.digests = SqlDigests(self.reading)
        self.exchange = SqlExchange(self.reading, self.writing, ownership.terminal_code, clock)
        self._driver = driver
        self._connection = connection
        self._lock = threading.RLock()
        self._working = False
        self._listeners: list[ChangeListener] = []
        self.seals: ChangeSetSeals = {}
        """Seals what this terminal writes in scopes that it does not read; none of a terminal that reads all."""
        self.barred: frozenset[Scope] = frozenset()
        """Scopes in which nobody would take what this terminal writes: a kiosk's reference scope."""

    @contextmanager
    def begin(self, actor: Actor | None) -> Iterator[SqlUnitOfWork]:
        """Open a unit of work in the actor's name (None: the program itself); leaving without commit rolls back.

        Raises:
            Unavailable: ``store.busy`` where another program writes, and whatever the disk says.
            RuntimeError: Inside another unit of work of the same thread.
        """
        with self.writing() as writing:
            terminal = self.ownership.terminal_code
            yield SqlUnitOfWork(
                writing.connection, actor, terminal, self.clock, writing.finish, self.seals, barred=self.barred
            )

    @contextmanager
    def writing(self) -> Iterator[Writing]:
        """Open a transaction for what is no unit of work, such as merging; leaving without its end rolls back.

        Raises:
            Unavailable: ``store.busy`` where another program writes, and whatever the disk says.
            RuntimeError: Inside another transaction of the same thread.
        """
        with self._lock:
            if self._working:
                raise RuntimeError("a unit of work is open already")
            with border():
                self._connection.exec_driver_sql("BEGIN IMMEDIATE")
            self._working = True
            try:
                yield Writing(self._connection, self._driver, self._finish)
            finally:
                if self._working:
                    self._finish("ROLLBACK", None)

    def reading(self) -> Lending:
        """Lend the driver's connection to a query, its errors turned into known ones."""
        return Lending(self._driver, self._lock, self.path)

    def subscribe(self, listener: ChangeListener) -> Callable[[], None]:
        """Call the listener after every commit, on the thread that committed; return what ends it."""
        self._listeners.append(listener)
        return partial(self._listeners.remove, listener)

    def take_over(self, driver: Driver) -> None:
        """Work through another connection to the same file from now on; the former one is closed."""
        with self._lock:
            if self._working:
                raise RuntimeError("a unit of work is open")
            former, former_driver = self._connection, self._driver
            self._driver, self._connection = driver, core_connection(driver)
            former.close()
            former_driver.close()

    def close(self) -> None:
        """Write the log back into the database file and close it; closing again does nothing."""
        with self._lock:
            if self._connection.closed:
                return
            try:
                with border(self.path):
                    self._driver.execute("PRAGMA optimize")
                    self._driver.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            except Unavailable as fault:
                # Nothing is lost: the log lies beside the file and is read at the next start.
                _log.info("the log could not be written back: %s", fault)
            finally:
                self._connection.close()
                self._driver.close()

    def _finish(self, how: str, changes: Changes | None) -> None:
        if not self._working:
            raise RuntimeError("the unit of work has ended")
        with border():
            # A disk that fills up ends the transaction by itself; there is nothing left to roll back then.
            if how == "COMMIT" or self._driver.in_transaction:
                self._connection.exec_driver_sql(how)
        self._working = False
        if changes is not None:
            self._publish(changes)

    def _publish(self, changes: Changes) -> None:
        for listener in tuple(self._listeners):
            try:
                listener(changes)
            except Exception:  # noqa: BLE001 - the commit stands
                # The commit stands whatever a listener makes of it; raising would tell the desk that it failed.
                _log.exception("a change listener failed")

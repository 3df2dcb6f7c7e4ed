"""PostgreSQL as an engine: four tables, and NOTIFY to wake whoever waits.

Anything that speaks PostgreSQL will do; where it cannot notify, terminals look now and then.
"""

import hashlib
import os
import socket
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from threading import Event, Timer
from typing import Any, Final

from psycopg import Error as DriverError
from sqlalchemy import BigInteger, Column, Connection, LargeBinary, MetaData, Table, Text, create_engine, func, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.engine import URL
from sqlalchemy.exc import DBAPIError, SQLAlchemyError
from sqlalchemy.pool import QueuePool

from app.domain.errors import Conflict, RuleViolation, Unavailable
from app.domain.sync_address import SyncAddress
from app.sync.folder import seconds
from app.sync.object_stores import fault_of_line

CHANNEL: Final = "guitai_sync"
POLL: Final = 2.0
"""Between two looks where the server cannot notify."""
TIMEOUT: Final = 15.0
_TLS: Final = ("sslrootcert", "sslcert", "sslkey", "sslpassword", "sslnegotiation")
_BEHIND: Final = "\x7f"
"""Sorts behind every character of a name."""
_LOCK: Final = 0x67756974
"""Held while tables are made: two that begin at once would trip over each other."""
_METADATA: Final = MetaData()
_NAME: Final = Text(collation="C")
"""Ordered by bytes, so that the index finds all names with a prefix: one branch costs the same whatever the firm."""

ENTRIES: Final = Table(
    "guitai_sync_entry",
    _METADATA,
    Column("stream", _NAME, primary_key=True),
    Column("n", BigInteger, primary_key=True),
    Column("entry", LargeBinary, nullable=False),
)
HEADS: Final = Table(
    "guitai_sync_head", _METADATA, Column("stream", _NAME, primary_key=True), Column("n", BigInteger, nullable=False)
)
CLAIMS: Final = Table(
    "guitai_sync_claim", _METADATA, Column("key", Text, primary_key=True), Column("value", LargeBinary, nullable=False)
)
BLOBS: Final = Table(
    "guitai_sync_blob",
    _METADATA,
    Column("name", Text, primary_key=True),
    Column("content", LargeBinary, nullable=False),
)
SNAPSHOTS: Final = Table(
    "guitai_sync_snapshot",
    _METADATA,
    Column("name", Text, primary_key=True),
    Column("mark", BigInteger, primary_key=True),
    Column("content", LargeBinary, nullable=False),
)


class PostgreSQLBackend:
    """The contract of sync over PostgreSQL.

    Raises, from any call:
        Unavailable: ``sync.unreachable``, ``sync.denied``, ``sync.engine_full``, ``sync.engine_read_only``.
    """

    def __init__(self, address: SyncAddress) -> None:
        """Open ``postgresql://user:password@host/database``; tables are made where there are none.

        Raises:
            RuleViolation: ``sync.address_option``, ``sync.address_insecure``.
        """
        self._address = address
        self._poll = seconds(address, "poll", POLL)
        self._patience = seconds(address, "timeout", TIMEOUT) + 1
        self._engine = create_engine(_url(address), connect_args=_arguments(address), poolclass=QueuePool, pool_size=1)
        self._listening: Connection | None = None
        self._channels: set[str] = set()
        self._can_listen = True
        self._seen: dict[str, Mapping[str, int]] = {}
        self._looked = 0.0
        self._ready = False

    def heads(self, prefix: str) -> Mapping[str, int]:
        """Read the table of heads."""
        with self._transaction() as connection:
            rows = connection.execute(
                select(HEADS.c.stream, HEADS.c.n).where(HEADS.c.stream >= prefix, HEADS.c.stream < prefix + _BEHIND)
            )
            self._seen[prefix] = found = {row.stream: row.n for row in rows}
        self._looked = time.monotonic()
        return found

    def append(self, stream: str, n: int, entry: bytes) -> None:
        """Insert entry and head in one transaction."""
        values = {"stream": stream, "n": n}
        with self._transaction() as connection:
            added = insert(ENTRIES).values(**values, entry=entry).on_conflict_do_nothing().returning(ENTRIES.c.n)
            if connection.execute(added).first() is None:
                if connection.scalar(_entries(stream).where(ENTRIES.c.n == n)) != entry:
                    raise Conflict("sync.number_taken", stream=stream, n=n)
                return
            head = insert(HEADS).values(**values)
            newer = {"n": func.greatest(HEADS.c.n, head.excluded.n)}
            connection.execute(head.on_conflict_do_update(index_elements=[HEADS.c.stream], set_=newer))
            connection.execute(select(func.pg_notify(_channel(stream), "")))

    def read(self, stream: str, after: int, limit: int) -> Sequence[bytes]:
        """Select in order, up to the first gap."""
        wanted = select(ENTRIES.c.n, ENTRIES.c.entry).where(ENTRIES.c.stream == stream, ENTRIES.c.n > after)
        with self._transaction() as connection:
            rows = connection.execute(wanted.order_by(ENTRIES.c.n).limit(limit)).all()
        return [bytes(entry) for place, (n, entry) in enumerate(rows, after + 1) if n == place]

    def prune(self, stream: str, through: int) -> None:
        """Delete the entries."""
        with self._transaction() as connection:
            connection.execute(ENTRIES.delete().where(ENTRIES.c.stream == stream, ENTRIES.c.n <= through))

    def claim(self, key: str, value: bytes) -> bytes:
        """Insert, or read what is there."""
        while True:
            with self._transaction() as connection:
                connection.execute(insert(CLAIMS).values(key=key, value=value).on_conflict_do_nothing())
                held = connection.scalar(select(CLAIMS.c.value).where(CLAIMS.c.key == key))
            if held is not None:  # None where it was given up in between.
                return bytes(held)

    def release(self, key: str, value: bytes) -> None:
        """Delete the row that says so."""
        with self._transaction() as connection:
            connection.execute(CLAIMS.delete().where(CLAIMS.c.key == key, CLAIMS.c.value == value))

    def put_blob(self, name: str, content: bytes) -> None:
        """Insert it once."""
        with self._transaction() as connection:
            connection.execute(insert(BLOBS).values(name=name, content=content).on_conflict_do_nothing())

    def get_blob(self, name: str) -> bytes | None:
        """Select it."""
        with self._transaction() as connection:
            content = connection.scalar(select(BLOBS.c.content).where(BLOBS.c.name == name))
        return None if content is None else bytes(content)

    def put_snapshot(self, name: str, mark: int, content: bytes, drop: Sequence[str] = ()) -> None:
        """Insert it, drop those that are older."""
        with self._transaction() as connection:
            connection.execute(insert(SNAPSHOTS).values(name=name, mark=mark, content=content).on_conflict_do_nothing())
            newest = select(func.max(SNAPSHOTS.c.mark)).where(SNAPSHOTS.c.name == name).scalar_subquery()
            connection.execute(SNAPSHOTS.delete().where(SNAPSHOTS.c.name == name, SNAPSHOTS.c.mark < newest))
            connection.execute(BLOBS.delete().where(BLOBS.c.name.in_(drop)))

    def get_snapshot(self, name: str) -> bytes | None:
        """Select the newest."""
        newest = select(SNAPSHOTS.c.content).where(SNAPSHOTS.c.name == name).order_by(SNAPSHOTS.c.mark.desc()).limit(1)
        with self._transaction() as connection:
            content = connection.scalar(newest)
        return None if content is None else bytes(content)

    def wait(self, prefix: str, timeout: float) -> bool:
        """Listen; look first, for what came before this began to listen."""
        until = time.monotonic() + timeout
        if self._listen(_channel(prefix)) or time.monotonic() - self._looked >= self._poll:
            before = self._seen.get(prefix)
            if self.heads(prefix) != before:
                return True
        if self._listening is None:
            time.sleep(max(0.0, min(until, self._looked + self._poll) - time.monotonic()))
            return False
        with self._translated():
            driver: Any = self._listening.connection.driver_connection
            for news in driver.notifies(timeout=max(0.0, until - time.monotonic()), stop_after=1):
                return bool(news.channel == _channel(prefix))
        return False

    def close(self) -> None:
        """Close all connections."""
        self._stop_listening()
        self._engine.dispose()

    def _listen(self, channel: str) -> bool:
        """Begin to listen unless this does so already; tell whether it began just now."""
        if channel in self._channels or not self._can_listen:
            return False
        with self._translated():
            connection = self._listening or self._engine.connect().execution_options(isolation_level="AUTOCOMMIT")
            try:
                connection.exec_driver_sql(f"LISTEN {channel}")
            except DBAPIError as fault:
                connection.close()
                if fault.connection_invalidated or getattr(fault.orig, "sqlstate", None) != "0A000":
                    raise
                self._can_listen = False
                return False
        self._listening = connection
        self._channels.add(channel)
        return True

    def _stop_listening(self) -> None:
        listening, self._listening = self._listening, None
        self._channels.clear()
        if listening is not None:
            with suppress(SQLAlchemyError, DriverError):
                listening.invalidate()
                listening.close()

    @contextmanager
    def _transaction(self) -> Iterator[Connection]:
        with self._translated():
            if not self._ready:
                self._make_tables()
            with self._engine.begin() as connection, self._watched(connection):
                yield connection

    @contextmanager
    def _watched(self, connection: Connection) -> Iterator[None]:
        """Cut the line where the server neither answers nor refuses: the driver itself would wait for ever."""
        driver: Any = connection.connection.driver_connection
        descriptor, cut = os.dup(driver.fileno()), Event()
        watch = Timer(self._patience, _cut, (descriptor, cut))
        watch.daemon = True
        watch.start()
        try:
            yield
        finally:
            watch.cancel()
            watch.join()
            os.close(descriptor)
            if cut.is_set():
                connection.invalidate()

    def _make_tables(self) -> None:
        with self._engine.begin() as connection, self._watched(connection):
            if not connection.dialect.has_table(connection, SNAPSHOTS.name):
                connection.execute(select(func.pg_advisory_xact_lock(_LOCK)))
                _METADATA.create_all(connection)
        self._ready = True

    @contextmanager
    def _translated(self) -> Iterator[None]:
        try:
            yield
        except (SQLAlchemyError, DriverError) as fault:
            # Connections are not tried before use, which may hang as anything else: after a fault all are made anew.
            self._stop_listening()
            self._engine.dispose()
            self._ready = False
            cause = getattr(fault, "orig", None) or fault
            reason = " ".join(str(cause).split())[:200]
            code = _CODES.get((getattr(cause, "sqlstate", None) or "")[:2], fault_of_line(reason))
            raise Unavailable(code, address=str(self._address), reason=reason) from fault


def _channel(name: str) -> str:
    """Return the channel of a branch: what others write wakes nobody here."""
    return f"{CHANNEL}_{hashlib.sha256(name.partition('/')[0].encode()).hexdigest()[:16]}"


def _cut(descriptor: int, cut: Event) -> None:
    cut.set()
    with suppress(OSError), socket.socket(fileno=os.dup(descriptor)) as line:
        line.shutdown(socket.SHUT_RDWR)


_CODES: Final = {"28": "sync.denied", "42": "sync.denied", "53": "sync.engine_full", "25": "sync.engine_read_only"}
"""By class of SQLSTATE."""


def _entries(stream: str) -> Any:  # noqa: ANN401 - a select of one column
    return select(ENTRIES.c.entry).where(ENTRIES.c.stream == stream)


def _url(address: SyncAddress) -> URL:
    address.require_options("poll", "timeout", "host", *_TLS)
    host, _, port = (
        address.host.rpartition(":") if address.host.rpartition(":")[2].isdigit() else (address.host, "", "")
    )
    return URL.create(
        "postgresql+psycopg",
        username=address.user or None,
        password=address.password or None,
        host=address.option("host") or host.strip("[]") or None,
        port=int(port) if port else None,
        database=address.path.strip("/") or None,
    )


def _arguments(address: SyncAddress) -> dict[str, Any]:
    """Return how to connect: TLS 1.2 at least and verified in full, but for a server on this very machine."""
    wait = seconds(address, "timeout", TIMEOUT)
    arguments: dict[str, Any] = {
        "connect_timeout": max(2, round(wait)),
        "application_name": "guitai",
        # A peer that vanished is noticed while waiting for it, not hours later.
        "keepalives_idle": 10,
        "keepalives_interval": 5,
        "keepalives_count": 3,
        "tcp_user_timeout": round(wait * 1000),
        "options": f"-c statement_timeout={round(wait * 1000)} -c lock_timeout={round(wait * 1000)}",
    }
    tls = {name: address.option(name) for name in _TLS if address.option(name)}
    socket = address.option("host")
    if socket and not socket.startswith("/"):  # A host in the options would pass the check of the address by.
        raise RuleViolation("sync.address_option", "address", option="host")
    if tls or not address.is_here:
        arguments |= {"sslmode": "verify-full", "ssl_min_protocol_version": "TLSv1.2", "sslrootcert": "system", **tls}
    return arguments

"""The contract of sync over one SQLite file; needs nothing of Guitai but its contract and its errors."""

import sqlite3
import time
from contextlib import closing, contextmanager

from app.domain.errors import Conflict, Unavailable

TABLES = """
CREATE TABLE IF NOT EXISTS entry (stream TEXT, n INTEGER, content BLOB, PRIMARY KEY (stream, n));
CREATE TABLE IF NOT EXISTS head (stream TEXT PRIMARY KEY, n INTEGER);
CREATE TABLE IF NOT EXISTS claim (key TEXT PRIMARY KEY, value BLOB);
CREATE TABLE IF NOT EXISTS blob (name TEXT PRIMARY KEY, content BLOB);
CREATE TABLE IF NOT EXISTS snapshot (name TEXT, mark INTEGER, content BLOB, PRIMARY KEY (name, mark));
"""


class SlateBackend:
    def __init__(self, address):
        address.require_options()
        self._path = address.path
        self._seen = {}
        with self._open() as database:
            database.executescript(TABLES)

    def heads(self, prefix):
        with self._open() as database:
            rows = database.execute("SELECT stream, n FROM head WHERE substr(stream, 1, ?) = ?", (len(prefix), prefix))
            self._seen[prefix] = dict(rows.fetchall())
        return self._seen[prefix]

    def append(self, stream, n, entry):
        with self._open() as database:
            database.execute("INSERT OR IGNORE INTO entry VALUES (?, ?, ?)", (stream, n, entry))
            kept = database.execute("SELECT content FROM entry WHERE stream = ? AND n = ?", (stream, n)).fetchone()
            if kept[0] != entry:
                raise Conflict("sync.number_taken", stream=stream, n=n)
            database.execute(
                "INSERT INTO head VALUES (?, ?) ON CONFLICT (stream) DO UPDATE SET n = max(n, excluded.n)", (stream, n)
            )

    def read(self, stream, after, limit):
        with self._open() as database:
            rows = database.execute(
                "SELECT n, content FROM entry WHERE stream = ? AND n > ? ORDER BY n LIMIT ?", (stream, after, limit)
            ).fetchall()
        return [content for place, (n, content) in enumerate(rows, after + 1) if n == place]

    def prune(self, stream, through):
        with self._open() as database:
            database.execute("DELETE FROM entry WHERE stream = ? AND n <= ?", (stream, through))

    def claim(self, key, value):
        with self._open() as database:
            database.execute("INSERT OR IGNORE INTO claim VALUES (?, ?)", (key, value))
            return database.execute("SELECT value FROM claim WHERE key = ?", (key,)).fetchone()[0]

    def release(self, key, value):
        with self._open() as database:
            database.execute("DELETE FROM claim WHERE key = ? AND value = ?", (key, value))

    def put_blob(self, name, content):
        with self._open() as database:
            database.execute("INSERT OR IGNORE INTO blob VALUES (?, ?)", (name, content))

    def get_blob(self, name):
        with self._open() as database:
            found = database.execute("SELECT content FROM blob WHERE name = ?", (name,)).fetchone()
        return found and found[0]

    def put_snapshot(self, name, mark, content, drop=()):
        with self._open() as database:
            database.executemany("DELETE FROM blob WHERE name = ?", [(blob,) for blob in drop])
            database.execute("INSERT OR IGNORE INTO snapshot VALUES (?, ?, ?)", (name, mark, content))

    def get_snapshot(self, name):
        with self._open() as database:
            newest = "SELECT content FROM snapshot WHERE name = ? ORDER BY mark DESC LIMIT 1"
            found = database.execute(newest, (name,)).fetchone()
        return found and found[0]

    def wait(self, prefix, timeout):
        until = time.monotonic() + timeout
        while (before := self._seen.get(prefix)) == self.heads(prefix):
            if time.monotonic() >= until:
                return False
            time.sleep(0.02)
        return before is not None or bool(self._seen[prefix])

    def close(self):
        self._seen.clear()

    @contextmanager
    def _open(self):
        try:
            with closing(sqlite3.connect(self._path, timeout=20, isolation_level="IMMEDIATE")) as database, database:
                yield database
        except sqlite3.Error as fault:
            raise Unavailable("sync.unreachable", address=self._path, reason=str(fault)) from fault

"""Encrypts the whole store with another key.

SQLCipher re-encrypts in one transaction, so that after a crash the file opens with the one key or the other. But it
answers "ok" whatever happened, and a connection on which it failed (a full disk) is lost for good. So the work is done
by a second connection, which takes the first one's place only once the file was seen to open with the new key.
"""

import logging

from app.db.border import Driver, border
from app.db.connection import keyed, make_durable, set_up
from app.db.store import SqlStore
from app.domain.errors import Unavailable

_log = logging.getLogger(__name__)


def rekey(store: SqlStore, old: bytes, new: bytes) -> None:
    """Re-encrypt every page in place; the store goes on working, under the new key.

    Needs as much room on the disk as the database has, until it is done.

    Args:
        store: The open store; nobody else gets at it meanwhile.
        old: The raw 32-byte key it has.
        new: The raw 32-byte key it shall have.

    Raises:
        Unavailable: ``store.full``, ``store.disk`` or what else the disk says; the store keeps its old key and works.
    """
    with store.reading():
        driver = _re_encrypted(store, old, new)
        store.take_over(driver)
    try:
        with store.reading() as driver:
            driver.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    except Unavailable as fault:
        # The new pages are safe in the log; they are brought home when the store is closed, or opened again.
        _log.info("the log could not be written back: %s", fault)


def _re_encrypted(store: SqlStore, old: bytes, new: bytes) -> Driver:
    with border(store.path):
        driver = keyed(store.path, old, store.ownership.vault_id, create=False)
        try:
            set_up(driver)
            make_durable(driver)
            driver.execute(f"PRAGMA rekey = \"x'{new.hex()}'\"")
            _read(driver)
            _require_opens(store, new)
        except BaseException:
            driver.close()
            raise
    return driver


def _require_opens(store: SqlStore, key: bytes) -> None:
    witness = keyed(store.path, key, store.ownership.vault_id, create=False)
    try:
        _read(witness)
    finally:
        witness.close()


def _read(driver: Driver) -> None:
    driver.execute("SELECT count(*) FROM sqlite_master").fetchone()

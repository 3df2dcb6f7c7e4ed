"""Encrypts the whole store with another key."""

from app.db.connection import KEY_BYTES
from app.db.store import SqlStore


def rekey(store: SqlStore, key: bytes) -> None:
    """Re-encrypt every page in place, in one transaction: after a crash the file opens with the one key or the other.

    Args:
        store: The open store; it goes on working under the new key.
        key: The raw 32-byte key it shall have.

    Raises:
        Unavailable: ``store.full`` or what else the disk says; the store keeps its old key then.
    """
    if len(key) != KEY_BYTES:
        raise ValueError("the database key has 32 bytes")
    with store.reading() as driver:
        driver.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        driver.execute(f"PRAGMA rekey = \"x'{key.hex()}'\"")
        driver.execute("PRAGMA wal_checkpoint(TRUNCATE)")

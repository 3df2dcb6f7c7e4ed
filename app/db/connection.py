"""One keyed connection to the database file.

The store's lock keeps its users apart (``app.db.store``), so the driver's own check that only the opening thread comes
near is switched off: sign-in opens the store on one thread, the window works with it on another.
"""

from pathlib import Path
from typing import Final
from uuid import UUID

from sqlalchemy import Connection, create_engine
from sqlalchemy.pool import StaticPool
from sqlcipher3 import dbapi2

from app.db.border import Driver
from app.db.diagnosis import home_salt

KEY_BYTES: Final = 32
_BUSY_SECONDS: Final = 5.0
_CIPHER: Final = (
    "PRAGMA cipher_log_level = NONE",  # It writes to the console what the errors say already.
    "PRAGMA cipher_page_size = 4096",
    "PRAGMA cipher_memory_security = OFF",
)
_SETTINGS: Final = (
    "PRAGMA temp_store = MEMORY",
    "PRAGMA cache_size = -65536",
    "PRAGMA foreign_keys = ON",
    "PRAGMA recursive_triggers = ON",
)
_DURABLE: Final = ("PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL")


def keyed(path: Path, key: bytes, vault_id: UUID, *, create: bool, wait: float = _BUSY_SECONDS) -> Driver:
    """Open the file and hand the key to the cipher; nothing of the file has been read yet.

    Args:
        path: The database file.
        key: The raw 32-byte key; no second derivation is done.
        vault_id: Whose store it is; a new file is salted with it (``diagnosis.home_salt``).
        create: Make the file where there is none.
        wait: Seconds to wait for another program's lock.
    """
    if len(key) != KEY_BYTES:
        raise ValueError("the database key has 32 bytes")
    mode = "rwc" if create else "rw"
    driver = dbapi2.connect(
        f"{path.absolute().as_uri()}?mode={mode}", uri=True, isolation_level=None, check_same_thread=False, timeout=wait
    )
    salt = home_salt(vault_id) if create else b""
    driver.execute(f"PRAGMA key = \"x'{key.hex()}{salt.hex()}'\"")
    for setting in _CIPHER:
        driver.execute(setting)
    return driver


def set_up(driver: Driver) -> None:
    """Set what reading needs; the first of it reads the file, so the key has to be right."""
    for setting in _SETTINGS:
        driver.execute(setting)


def make_durable(driver: Driver) -> None:
    """Switch to write-ahead logging, every commit forced to the disk; the first statement that writes."""
    for setting in _DURABLE:
        driver.execute(setting)


def core_connection(driver: Driver) -> Connection:
    """Wrap the driver's connection for SQLAlchemy Core; transactions are begun and ended by the unit of work."""
    engine = create_engine(
        "sqlite://",
        creator=lambda: driver,
        module=dbapi2,
        poolclass=StaticPool,
        pool_reset_on_return=None,
        isolation_level="AUTOCOMMIT",
        hide_parameters=True,  # An error's text ends in a log; what clients are called does not.
    )
    return engine.connect()

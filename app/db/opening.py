"""Opens the store's file, or says by name why it cannot be opened; a file that is not ours is never written to."""

from pathlib import Path
from uuid import UUID

from sqlcipher3 import dbapi2

from app.db import schema
from app.db.border import NOT_A_DATABASE, Driver, border
from app.db.connection import core_connection, keyed, make_durable, set_up
from app.db.diagnosis import require_plausible, why_closed
from app.db.meta import Ownership, read_ownership
from app.db.store import SqlStore
from app.domain.errors import Unavailable
from app.services.ports import Clock, IdSource


def create_store(path: Path, key: bytes, *, ownership: Ownership, clock: Clock, ids: IdSource) -> SqlStore:
    """Make a new store and open it.

    Args:
        path: Where; the folder exists, the file does not.
        key: The raw 32-byte database key.
        ownership: Whose store it is: the vault's id, the branch, the terminal.
        clock: The present instant, UTC.
        ids: New UUIDv7 ids.

    Raises:
        Unavailable: ``store.exists``, ``store.cannot_open``, ``store.read_only``, ``store.full``.
    """
    if path.exists():
        raise Unavailable("store.exists", path=str(path))
    with border(path):
        driver = keyed(path, key, ownership.vault_id, create=True)
        set_up(driver)
        make_durable(driver)
        connection = core_connection(driver)
        schema.create(connection, ownership)
    return SqlStore(path, driver, connection, ownership, clock, ids)


def open_store(path: Path, key: bytes, *, vault_id: UUID, clock: Clock, ids: IdSource) -> SqlStore:
    """Open the store of this home; an older one is brought up to date first.

    Args:
        path: The database file.
        key: The raw 32-byte database key.
        vault_id: The vault that the key came from; the store keeps whose it is.
        clock: The present instant, UTC.
        ids: New UUIDv7 ids.

    Raises:
        Unavailable: ``store.missing``, ``store.wrong_key``, ``store.damaged``, ``store.foreign``, ``store.newer``,
            ``store.read_only``, ``store.busy``, ``store.full``. Nothing has been changed then.
    """
    require_plausible(path)
    with border(path):
        driver = keyed(path, key, vault_id, create=False)
        try:
            return _opened(path, driver, key, vault_id, clock, ids)
        except BaseException:
            driver.close()
            raise


def _opened(path: Path, driver: Driver, key: bytes, vault_id: UUID, clock: Clock, ids: IdSource) -> SqlStore:
    if not _readable(driver):
        raise why_closed(path, key, vault_id)
    set_up(driver)
    connection = core_connection(driver)
    ownership = read_ownership(connection) if schema.revision(connection) else None
    if ownership is None or ownership.vault_id != vault_id:
        raise Unavailable("store.foreign", path=str(path))
    schema.bring_up_to_date(connection)
    make_durable(driver)
    return SqlStore(path, driver, connection, ownership, clock, ids)


def _readable(driver: Driver) -> bool:
    try:
        driver.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except dbapi2.DatabaseError as error:
        if getattr(error, "sqlite_errorcode", None) == NOT_A_DATABASE:
            return False
        raise
    return True

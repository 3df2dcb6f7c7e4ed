"""A store of made-up clients, made once and kept in the temporary folder; and the same clients in plain SQLite."""

import os
import shutil
import sqlite3
import tempfile
import uuid
from collections.abc import Iterator
from datetime import UTC, date, datetime
from itertools import islice
from pathlib import Path

from uuid_utils.compat import uuid7

from app.db.imports import SqlClientImport
from app.db.meta import Ownership
from app.db.opening import create_store, open_store
from app.db.schema import ddl
from app.db.store import SqlStore
from app.domain.identity import IdentityFacts
from app.domain.synthetic import SyntheticClient, synthetic_clients
from app.forms.client_list import ImportedClient
from app.services.client_import import BATCH_ROWS

CLIENTS = int(os.environ.get("GUITAI_BENCH_CLIENTS", "1000000"))
KEY = bytes(range(32))
VAULT = uuid.UUID(int=20260302)
FOLDER = Path(tempfile.gettempdir()) / f"guitai-bench-{CLIENTS}"
STORE = FOLDER / "guitai.db"
PLAIN = FOLDER / "plain.db"


def now() -> datetime:
    return datetime.now(UTC)


def imported(client: SyntheticClient) -> ImportedClient:
    facts = IdentityFacts(kind=client.identity_kind, number=client.identity_number, country=client.country)
    return ImportedClient(
        client_no=client.client_no,
        name=client.name,
        client_type=client.client_type,
        identity=facts,
        identity_valid_until=client.identity_valid_until,
        phone=client.phone,
        risk_level=client.risk_level,
        risk_assessed_on=client.risk_assessed_on,
        investor_class=client.investor_class,
        opened_on=client.opened_on,
    )


def batches(count: int, size: int = BATCH_ROWS) -> Iterator[list[ImportedClient]]:
    clients = map(imported, synthetic_clients(1, date(2026, 3, 2), count))
    while batch := list(islice(clients, size)):
        yield batch


def new_store(path: Path) -> SqlStore:
    return create_store(path, KEY, ownership=Ownership(VAULT, "B01", "C1"), clock=now, ids=uuid7)


def million() -> SqlStore:
    """Open the store, made first where it is missing or of another shape."""
    shape = FOLDER / "shape.sql"
    if not (shape.exists() and shape.read_text() == ";".join(ddl())):
        shutil.rmtree(FOLDER, ignore_errors=True)
        FOLDER.mkdir(parents=True)
        store = new_store(STORE)
        importing = SqlClientImport(store, None)
        for batch in batches(CLIENTS):
            importing.add_batch(batch)
        store.close()
        shape.write_text(";".join(ddl()))
    return open_store(STORE, KEY, vault_id=VAULT, clock=now, ids=uuid7)


def plain_copy(store: SqlStore) -> sqlite3.Connection:
    """Return plain SQLite with the same clients in one table, its number indexed."""
    if not PLAIN.exists():
        partial = PLAIN.with_suffix(".partial")
        partial.unlink(missing_ok=True)
        plain = sqlite3.connect(partial)
        with store.reading() as driver:
            (table,) = driver.execute("SELECT sql FROM sqlite_master WHERE name = 'client'").fetchone()
            plain.execute(table)
            rows = driver.execute("SELECT * FROM client")
            marks = ", ".join("?" * len(rows.description))
            plain.executemany(f"INSERT INTO client VALUES ({marks})", rows)  # noqa: S608 - marks only
        plain.execute("CREATE INDEX number ON client (client_no)")
        plain.commit()
        plain.close()
        partial.rename(PLAIN)
    return sqlite3.connect(PLAIN)

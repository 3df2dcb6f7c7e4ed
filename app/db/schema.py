"""Makes the tables of a new store, and brings an older store up to date."""

from collections.abc import Iterator
from typing import Final

from sqlalchemy import Connection
from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateIndex, CreateTable

from app.db import guards
from app.db.local_tables import META
from app.db.meta import Ownership, write_ownership
from app.domain.errors import Unavailable

HEAD: Final = "0018"
"""The revision this program works with; kept here because importing alembic takes longer than opening the store."""
KNOWN: Final = (
    "0001",
    "0002",
    "0003",
    "0004",
    "0005",
    "0006",
    "0007",
    "0008",
    "0009",
    "0010",
    "0011",
    "0012",
    "0013",
    "0014",
    "0015",
    "0016",
    "0017",
    "0018",
)
"""Every revision this program can come from, oldest first."""
VERSION_TABLE: Final = """CREATE TABLE alembic_version (
version_num VARCHAR(32) NOT NULL, CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num) )"""


def ddl() -> Iterator[str]:
    """Yield the statements that make everything as the models have it, each table before what is built on it."""
    dialect = sqlite.dialect()
    for table in META.metadata.sorted_tables:
        yield str(CreateTable(table).compile(dialect=dialect)).strip()
        for index in sorted(table.indexes, key=lambda index: str(index.name)):
            yield str(CreateIndex(index).compile(dialect=dialect)).strip()
    yield from guards.statements()


def create(connection: Connection, ownership: Ownership) -> None:
    """Make all tables in one transaction and write whose store it is."""
    connection.exec_driver_sql("BEGIN IMMEDIATE")
    for statement in (*ddl(), VERSION_TABLE):
        connection.exec_driver_sql(statement)
    connection.exec_driver_sql("INSERT INTO alembic_version VALUES (?)", (HEAD,))
    write_ownership(connection, ownership)
    connection.exec_driver_sql("COMMIT")


def revision(connection: Connection) -> str | None:
    """Return the revision of the stored tables, or None where the file is no store."""
    tables = connection.exec_driver_sql("SELECT count(*) FROM sqlite_master WHERE name = 'alembic_version'").scalar()
    if not tables:
        return None
    found: str | None = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()
    return found


def bring_up_to_date(connection: Connection) -> None:
    """Migrate an older store to ``HEAD``; imports alembic only where there is something to do.

    Raises:
        Unavailable: ``store.foreign`` where the file is no store, ``store.newer`` where a newer program wrote it.
    """
    found = revision(connection)
    if found == HEAD:
        return
    if found is None:
        raise Unavailable("store.foreign")
    if found not in KNOWN:
        raise Unavailable("store.newer", revision=found, known=HEAD)
    from app.db.migrations.runner import upgrade

    upgrade(connection)

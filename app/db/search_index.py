"""Keeps the search index beside the records it indexes, in the same transaction."""

from collections.abc import Iterable, Sequence
from typing import Any, Final

from sqlalchemy import Connection

from app.db.field_writes import driver_of
from app.db.search_keys import client_words, name_words, tail_word
from app.domain.clients import Client, ClientType, IdentityDocument
from app.domain.records import Record

NAMES: Final = "INSERT INTO client_names (rowid, name) VALUES (?, ?)"
KEYS: Final = "INSERT INTO client_keys (rowid, keys) VALUES (?, ?)"
TAILS: Final = "INSERT INTO identity_tails (rowid, tail) VALUES (?, ?)"


class SearchIndex:
    """Writes what searching reads; called by whatever writes clients and identity documents."""

    def __init__(self, connection: Connection) -> None:
        """Write through the connection."""
        self._driver = driver_of(connection)

    def added(self, record: Record, row: int) -> None:
        """Index a new record under its row number."""
        if isinstance(record, Client):
            self.add_clients([(row, record)])
        elif isinstance(record, IdentityDocument):
            self.add_documents([(row, record)])

    def added_all(self, records: Sequence[Record], first_row: int) -> None:
        """Index many new records of one kind, numbered from the first row on."""
        numbered = list(enumerate(records, first_row))
        self.add_clients([(row, record) for row, record in numbered if isinstance(record, Client)])
        self.add_documents([(row, record) for row, record in numbered if isinstance(record, IdentityDocument)])

    def added_rows(
        self, record: type[Record], columns: Sequence[str], rows: Sequence[Sequence[Any]], first_row: int
    ) -> None:
        """Index many new rows of one kind, as their columns hold them, numbered from the first row on."""
        if record is Client:
            name, phone, sort = (columns.index(column) for column in ("name", "phone", "client_type"))
            self._put_clients(
                [(n, row[name], row[phone], row[sort] == ClientType.NATURAL) for n, row in enumerate(rows, first_row)]
            )
        elif record is IdentityDocument:
            number = columns.index("number")
            self._put_documents([(n, row[number]) for n, row in enumerate(rows, first_row)])

    def saved(self, former: Record, record: Record) -> None:
        """Index a changed record anew where what is searched has changed."""
        if isinstance(record, Client) and _searched(record) != _searched(former):
            row = self._row("client", record)
            self._forget(("client_names", "client_keys"), row)
            self.add_clients([(row, record)])
        elif isinstance(record, IdentityDocument) and _searched(record) != _searched(former):
            row = self._row("identity_document", record)
            self._forget(("identity_tails",), row)
            self.add_documents([(row, record)])

    def add_clients(self, rows: Sequence[tuple[int, Client]]) -> None:
        """Index many new clients."""
        self._put_clients([(row, c.name, c.phone, c.client_type is ClientType.NATURAL) for row, c in rows])

    def add_documents(self, rows: Sequence[tuple[int, IdentityDocument]]) -> None:
        """Index many new identity documents."""
        self._put_documents([(row, document.number) for row, document in rows])

    def _put_clients(self, rows: Sequence[tuple[int, str, str, bool]]) -> None:
        self._driver.executemany(NAMES, [(row, name_words(name)) for row, name, _, _ in rows])
        keys = [(row, client_words(name, phone, person=person)) for row, name, phone, person in rows]
        self._driver.executemany(KEYS, keys)

    def _put_documents(self, rows: Sequence[tuple[int, str]]) -> None:
        self._driver.executemany(TAILS, [(row, tail_word(number)) for row, number in rows])

    def _row(self, table: str, record: Record) -> int:
        query = f"SELECT row FROM {table} WHERE id = ?"  # noqa: S608 - names of our own tables
        return int(self._driver.execute(query, (record.id.bytes,)).fetchone()[0])

    def _forget(self, tables: Iterable[str], row: int) -> None:
        for table in tables:
            statement = f"DELETE FROM {table} WHERE rowid = ?"  # noqa: S608 - names of our own tables
            self._driver.execute(statement, (row,))


def _searched(record: Record) -> tuple[object, ...]:
    if isinstance(record, Client):
        return record.name, record.phone, record.client_type
    return (record.number,) if isinstance(record, IdentityDocument) else ()

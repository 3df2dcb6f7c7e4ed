"""Finding clients."""

from collections.abc import Sequence
from typing import Final
from uuid import UUID

from app.db.client_view import VIEW, client_row
from app.db.reading import Reading
from app.db.search import search
from app.services.queries import ClientPage, ClientRow

_PAGE: Final = f"""SELECT {VIEW} FROM client c
WHERE (c.client_no, c.id) > (?, ?) ORDER BY c.client_no, c.id LIMIT ?"""  # noqa: S608 - names of our own columns
_PAGE_AFTER_NUMBER: Final = f"""SELECT {VIEW} FROM client c
WHERE c.client_no >= ? AND (c.client_no > ? OR c.id > ?) ORDER BY c.client_no, c.id LIMIT ?"""  # noqa: S608 - as above
"""The same where the place has a number: comparing pairs costs a tenth of the page."""
_BY_IDENTITY: Final = """SELECT client_id FROM identity_document
WHERE number = ? AND identity_kind = ? AND current = 1 ORDER BY client_id LIMIT 1"""


class SqlClientQueries:
    """Lists of clients, a page at a time."""

    def __init__(self, reading: Reading) -> None:
        """Read through the store's connection."""
        self._reading = reading

    def search(self, text: str, limit: int = 50) -> Sequence[ClientRow]:
        """Find by name or part of it, pinyin or initials, tail or whole of a number or phone, or client number."""
        with self._reading() as driver:
            return search(driver, text, limit)

    def page(self, after: str | None = None, limit: int = 50) -> ClientPage:
        """Return a page of all clients in client-number order; those without a number come first."""
        number, client_id = _place(after)
        query, place = (_PAGE_AFTER_NUMBER, (number, number, client_id)) if number else (_PAGE, (number, client_id))
        with self._reading() as driver:
            rows = driver.execute(query, (*place, limit + 1)).fetchall()
        more = f"{rows[limit - 1][1]} {rows[limit - 1][0].hex()}" if len(rows) > limit else None
        return ClientPage(tuple(map(client_row, rows[:limit])), more)

    def count(self) -> int:
        """Return how many clients there are: no record is ever deleted, so the last row's number says it."""
        with self._reading() as driver:
            return int(driver.execute("SELECT coalesce(max(row), 0) FROM client").fetchone()[0])

    def by_identity(self, identity_kind: str, number: str) -> UUID | None:
        """Return the client who holds this current identity document; of several files the one that was made first."""
        with self._reading() as driver:
            found = driver.execute(_BY_IDENTITY, (number, identity_kind)).fetchone()
        return UUID(bytes=found[0]) if found else None


def _place(after: str | None) -> tuple[str, bytes]:
    if after is None:
        return "", b""
    client_no, _, client_id = after.rpartition(" ")
    return client_no, bytes.fromhex(client_id)

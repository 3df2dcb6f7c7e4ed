"""Keeps the search index beside the records it indexes, in the same transaction."""

from sqlalchemy import Connection

from app.domain.records import Record


class SearchIndex:
    """Writes what searching reads; called by the unit of work."""

    def __init__(self, connection: Connection) -> None:
        """Write through the connection."""
        self._connection = connection

    def added(self, record: Record, row: int) -> None:
        """Index a new record under its row number."""

    def saved(self, former: Record, record: Record) -> None:
        """Index a changed record anew where what is searched has changed."""

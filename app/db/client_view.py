"""What a list shows of a client: its columns, and the record they become."""

from collections.abc import Sequence
from typing import Any, Final
from uuid import UUID

from app.services.queries import ClientRow

# One scalar instead of two columns, so that the covering index is entered once for each client.
_IDENTITY: Final = """(SELECT d.identity_kind || ':' || d.number FROM identity_document d
 WHERE d.client_id = c.id AND d.current = 1 LIMIT 1)"""
VIEW: Final = f"c.id, c.client_no, c.name, c.client_type, {_IDENTITY}, c.phone, c.grade, c.risk_level"
"""The columns of a client ``c``, in the order ``client_row`` takes them."""


def client_row(row: Sequence[Any]) -> ClientRow:
    """Return a row of the view as the record that lists show."""
    client_id, client_no, name, client_type, identity, phone, grade, risk_level = row
    kind, _, number = (identity or "").partition(":")
    return ClientRow(UUID(bytes=client_id), client_no, name, client_type, kind, number, phone, grade, risk_level or "")

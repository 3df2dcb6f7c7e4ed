"""What a list shows of a client: its columns, and the record they become."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, Final

from app.services.queries import ClientRow

# One scalar instead of two columns, so that the covering index is entered once for each client.
_IDENTITY: Final = """coalesce((SELECT d.identity_kind || ':' || d.number FROM identity_document d
 WHERE d.client_id = c.id AND d.current = 1 LIMIT 1), ':')"""
VIEW: Final = f"c.id, c.client_no, c.name, c.client_type, {_IDENTITY}, c.phone, c.grade, coalesce(c.risk_level, '')"
"""The columns of a client ``c``, in the order of ``ClientRow``'s fields."""

client_row: Final[Callable[[Sequence[Any]], ClientRow]] = partial(tuple.__new__, ClientRow)
"""Makes a row of the view what lists show; not ``ClientRow._make``, which counts the fields of each row again."""

"""A transaction for what is no unit of work."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import NamedTuple

from sqlalchemy import Connection

from app.db.border import Driver
from app.domain.changes import Changes


class Writing(NamedTuple):
    """One open transaction; left without its end it is rolled back."""

    connection: Connection
    driver: Driver
    finish: Callable[[str, Changes | None], None]
    """Ends it (``COMMIT`` or ``ROLLBACK``) and, after a commit, publishes the changes."""


Lender = Callable[[], AbstractContextManager[Writing]]
"""Opens one, the store's lock held."""

"""What queries read through."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Any
from uuid import UUID

from app.db.border import Driver

Reading = Callable[[], AbstractContextManager[Driver]]
"""Lends the driver's connection for one query: the store's lock held, its errors turned into known ones."""


def maybe_id(raw: Any) -> UUID | None:  # noqa: ANN401 - the driver ships no types
    """Return the id in a column that may be empty."""
    return None if raw is None else UUID(bytes=raw)

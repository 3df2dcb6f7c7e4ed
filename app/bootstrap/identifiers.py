"""New ids and the wall clock: the two things that differ in every run."""

from datetime import UTC, datetime
from uuid import UUID


def new_id() -> UUID:
    """Return a new UUIDv7; ids made later sort later."""
    from uuid_utils.compat import uuid7

    return uuid7()


def utc_now() -> datetime:
    """Return the present instant, UTC."""
    return datetime.now(UTC)

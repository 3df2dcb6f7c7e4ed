"""A store on disk for each test, with a clock that stands where it is put."""

import itertools
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest

from app.db.meta import Ownership
from app.db.opening import create_store, open_store

KEY = bytes(range(32))
VAULT = UUID(int=77)
OWNERSHIP = Ownership(VAULT, "B01", "C1")


class Ticking:
    """A clock that moves a millisecond at every look."""

    def __init__(self):
        self.now = datetime(2026, 3, 2, 1, 30, tzinfo=UTC)

    def __call__(self):
        self.now += timedelta(milliseconds=1)
        return self.now


def counted_ids():
    numbers = itertools.count(1 << 64)
    return lambda: UUID(int=next(numbers))


@pytest.fixture
def path(tmp_path):
    return tmp_path / "guitai.db"


@pytest.fixture
def reopen(path):
    opened = []

    def opening(**other):
        arguments = {"key": KEY, "vault_id": VAULT, "clock": Ticking(), "ids": counted_ids()} | other
        opened.append(open_store(path, **arguments))
        return opened[-1]

    yield opening
    for store in opened:
        store.close()


@pytest.fixture
def store(path):
    made = create_store(path, KEY, ownership=OWNERSHIP, clock=Ticking(), ids=counted_ids())
    yield made
    made.close()

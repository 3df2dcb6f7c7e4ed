import pytest

from tests.contracts.store_contract import (
    ClientQueriesContract,
    PublishingContract,
    UniqueContract,
    UnitOfWorkContract,
    WorkQueriesContract,
)
from tests.fakes.store import FakeStore


@pytest.fixture
def store():
    return FakeStore()


class TestUnitOfWork(UnitOfWorkContract):
    """In memory."""


class TestUnique(UniqueContract):
    """In memory."""


class TestPublishing(PublishingContract):
    """In memory."""


class TestClientQueries(ClientQueriesContract):
    """In memory."""


class TestWorkQueries(WorkQueriesContract):
    """In memory."""

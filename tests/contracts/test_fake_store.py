import pytest

from tests.contracts.store_contract import PublishingContract, UniqueContract, UnitOfWorkContract
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

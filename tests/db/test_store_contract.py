from tests.contracts.store_contract import (
    ClientQueriesContract,
    PublishingContract,
    UniqueContract,
    UnitOfWorkContract,
    WorkQueriesContract,
)


class TestUnitOfWork(UnitOfWorkContract):
    """On disk."""


class TestUnique(UniqueContract):
    """On disk."""


class TestPublishing(PublishingContract):
    """On disk."""


class TestClientQueries(ClientQueriesContract):
    """On disk."""


class TestWorkQueries(WorkQueriesContract):
    """On disk."""

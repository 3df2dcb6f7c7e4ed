from tests.contracts.store_contract import PublishingContract, UniqueContract, UnitOfWorkContract


class TestUnitOfWork(UnitOfWorkContract):
    """On disk."""


class TestUnique(UniqueContract):
    """On disk."""


class TestPublishing(PublishingContract):
    """On disk."""

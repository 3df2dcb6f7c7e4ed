"""A branch in memory for the desks."""

from itertools import count
from uuid import UUID

import pytest

from tests.fakes.branch import desk_branch


@pytest.fixture
def ids():
    numbers = count(1)
    return lambda: UUID(int=(0x0192 << 112) | (7 << 76) | (2 << 62) | next(numbers))


@pytest.fixture
def branch(ids):
    return desk_branch(ids)

import pytest

from app.security.sign_in import SignIn
from app.security.sign_in_record import SignInRecord
from tests.fakes.cheap_keys import NOW, cheap_vault


class Ticks:
    """A clock nobody can set, moved by the test."""

    def __init__(self):
        self.seconds = 1000.0

    def __call__(self):
        return self.seconds


@pytest.fixture
def made(tmp_path):
    return cheap_vault(tmp_path)


@pytest.fixture
def vault(made):
    return made.unlocked.vault


@pytest.fixture
def ticks():
    return Ticks()


@pytest.fixture
def door(vault, tmp_path, ticks):
    return SignIn(vault, SignInRecord.begin(tmp_path, NOW, ticks))

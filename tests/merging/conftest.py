"""Two or three terminals that begin as one branch."""

import pytest

from tests.merging.terminals import Terminal, Ticking


@pytest.fixture
def clock():
    return Ticking()


@pytest.fixture
def branch(tmp_path, clock):
    made = []

    def opening(count):
        made.extend(Terminal(tmp_path, f"C{number}", clock) for number in range(len(made) + 1, count + 1))
        return made

    yield opening
    for terminal in made:
        terminal.store.close()

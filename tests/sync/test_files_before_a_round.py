"""A file is kept in the midst of a transaction, whatever the engine is doing: signed in offline, no round done yet."""

from dataclasses import replace

import pytest

from app.domain.people import Terminal
from app.domain.records import Scope
from tests.sync.test_branch_of_three import branch

__all__ = ["branch"]


def keep(session, content, scope):
    """Keep a file as a desk does, beside the record that names it."""
    with session.place.transact():
        return session.place.blobs.put(content, scope)


@pytest.mark.parametrize(("code", "scope"), [("C1", Scope.CLIENT), ("C2", Scope.CLIENT), ("C2", Scope.RESTRICTED)])
def test_a_file_is_kept_before_any_round_of_the_session(branch, code, scope):
    with branch.at(code) as session:
        assert keep(session, b"%PDF- receipt", scope)


@pytest.mark.parametrize("scope", [Scope.CLIENT, Scope.RESTRICTED])
def test_a_file_is_kept_after_a_terminal_changed_and_before_the_next_round(branch, scope):
    with branch.at("C2") as session:
        with session.store.begin(None) as uow:
            one = next(t for t in uow.find(Terminal) if t.code == "C1")
            uow.save(replace(one, name="柜台一"))
            uow.commit()
        assert keep(session, b"%PDF- receipt", scope)

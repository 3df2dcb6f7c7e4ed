"""The first exchange of a terminal that joins, before anybody has signed in there."""

from collections.abc import Callable

from app.bootstrap.exchange import Exchange
from app.bootstrap.home import HomePaths
from app.bootstrap.opening import snapshot_terms
from app.db.blobs import EncryptedBlobs
from app.db.store import SqlStore
from app.domain.people import Branch, Terminal
from app.domain.sync_state import SyncState
from app.policy.loader import load_policy
from app.services.ports import Clock
from app.services.resources import resource


def first_exchange(store: SqlStore, paths: HomePaths, clock: Clock, told: Callable[[SyncState], None]) -> SyncState:
    """Do a round with the store of a home that is being made; a fault of the engine is part of the state.

    Args:
        store: Open, with the keys that the answer brought.
        paths: Where the home is being made.
        clock: The present instant.
        told: Hears how far the round is, on this thread; what it raises ends the round.
    """
    with store.begin(None) as uow:
        branch, terminals = uow.find(Branch)[0], uow.find(Terminal)
    own = next(terminal for terminal in terminals if terminal.code == store.ownership.terminal_code)
    terms = snapshot_terms(load_policy(resource("policy")).limits.exchange)
    exchange = Exchange(store, branch, own, EncryptedBlobs(paths.blobs, store.secrets), clock, terms)
    exchange.subscribe(told)
    try:
        return exchange.sync()
    finally:
        exchange.close()

"""What the pages of terminals and sync are given: a branch in memory, no engine, conflicts that a test lays down."""

from dataclasses import dataclass, field

from app.db.registry import SYNCED
from app.domain.sync_state import SyncState
from app.services.conflict_views import ConflictBoard
from app.services.conflicts import ConflictDesk
from app.services.restricted import RestrictedDesk
from app.services.terminals import TerminalDesk
from app.ui.counter.administration.exchange.page import ExchangeActs
from app.ui.counter.administration.leaves import AdministeredExchange
from app.ui.counter.administration.terminals.admitting import Admission
from app.ui.counter.exchange.watch import ExchangeWatch
from tests.fakes.enrolment_keys import first_keys


@dataclass
class ListedConflicts:
    """The conflicts that are open."""

    rows: list = field(default_factory=list)
    linked: dict = field(default_factory=dict)

    def open(self):
        return tuple(self.rows)

    def same_person(self, client_id):
        return self.linked.get(client_id, (client_id,))


def desk_of(place, conflicts):
    """Return the desk for conflicts that a test laid down."""
    return ConflictDesk(place, conflicts, {name: record.kind.scope for name, record in SYNCED.items()})


def board_of(place, conflicts):
    """Return the page's view of them."""
    return ConflictBoard(place, desk_of(place, conflicts), SYNCED)


def exchange_of(place, branch, conflicts=None):
    """Return what the pages work with in somebody's name."""
    keys = first_keys(branch)
    terminals = TerminalDesk(place, keys)
    return AdministeredExchange(
        terminals=terminals,
        admission=Admission(examine=terminals.examine, approve=terminals.approve, read_file=lambda p: p.read_text()),
        acts=ExchangeActs(address=lambda: "", use=print, now=print, refill=print, open_client=print, open_case=print),
        conflicts=board_of(place, conflicts or ListedConflicts()),
        restricted=RestrictedDesk(place, keys),
        watch=ExchangeWatch(SyncState(), alone=True),
    )

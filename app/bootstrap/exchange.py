"""The exchange of a home: its engine, its keys, what a round brings with it, and how it all stands."""

import logging
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from functools import partial
from threading import Event as Signal

from app.bootstrap import welcomes
from app.bootstrap.exchange_keys import ExchangeKeys
from app.bootstrap.exchange_settings import engine_address, keep_address
from app.bootstrap.lazy_backend import LazyBackend
from app.bootstrap.terminal_identity import keys_of, secret_name
from app.db.blob_digests import digests_in
from app.db.store import SqlStore
from app.domain.changes import Changes
from app.domain.events import Event, Outcome
from app.domain.hlc import Hlc
from app.domain.people import Branch, StreamEnd, Terminal
from app.domain.records import SEALABLE, Scope
from app.domain.scope_keys import ScopeKey
from app.domain.streams import EntryRefused
from app.domain.sync_address import SyncAddress
from app.domain.sync_state import SyncState
from app.services.claiming import Claims
from app.services.ports import Clock
from app.services.sync_memory import MemoryKeeper
from app.services.sync_round import SCOPES, SyncPlace
from app.services.sync_upkeep import SnapshotTerms, Upkeep
from app.services.syncing import SyncEngine
from app.services.travelling_blobs import KeptBlobs, TravellingBlobs
from app.sync.backends import open_backend
from app.sync.scope_seal import ScopeContents
from app.sync.sealed import SealedEntries
from app.sync.sealed_changes import MAGIC, opened

Heard = Callable[[SyncState], None]
_log = logging.getLogger(__name__)
_IDLE = 0.5
_TAKEN_BACK = "taken-back/restricted"


class Exchange:
    """Everything of one home that has to do with other terminals."""

    def __init__(
        self,
        store: SqlStore,
        branch: Branch,
        terminal: Terminal,
        blobs: KeptBlobs,
        clock: Clock,
        terms: SnapshotTerms,
    ) -> None:
        """Stand ready; no engine is asked for anything yet."""
        self._store, self._terminal, self._clock = store, terminal, clock
        self._heard: list[Heard] = []
        self._closing = Signal()
        self._watched = False
        keys = ExchangeKeys(store, terminal)
        sign = keys_of(store.secrets).sign
        self._address = engine_address(store.secrets)
        self.backend = LazyBackend(lambda: self._address)
        # Times are claimed on the thread of the store, while rounds go on beside it: a connection of their own.
        self._claiming = LazyBackend(lambda: self._address)
        self.keeper = MemoryKeeper(store.secrets)
        seal = ScopeContents(terminal.code, sign, keys.ring, keys.directory)
        self.claims = Claims(branch.code, terminal.code, self._claiming, seal)
        self.lobby_name = partial(seal.name, Scope.LOBBY)
        self.blobs = BranchBlobs(blobs, TravellingBlobs(blobs, self.backend, seal, store.secrets), self)
        self._place = SyncPlace(
            branch=branch.code,
            terminal=terminal.code,
            backend=self.backend,
            journal=store.exchange,
            entries=SealedEntries(sign, keys.ring, keys.directory),
            seal=seal,
            ring=keys.ring,
            keeper=self.keeper,
            clock=clock,
            alarm=self._alarm,
        )
        self.upkeep = Upkeep(terms, self._readers)
        self.engine = self._new_engine()
        store.subscribe(self._written)

    @property
    def alone(self) -> bool:
        """Whether this terminal has no engine."""
        return not self._address

    @property
    def online(self) -> bool:
        """Whether there is an engine that answered when it was last asked."""
        return not self.alone and not self.engine.state.fault

    @property
    def address(self) -> str:
        """The engine's address without what is secret in it; empty where there is none."""
        return str(SyncAddress.parse(self._address)) if self._address else ""

    def reads(self, scope: Scope) -> bool:
        """Whether this terminal reads a scope; asked in the midst of a transaction too, so no record is read for it."""
        return scope not in self._store.seals

    def settle_restricted(self) -> None:
        """Forget what was read of the restricted scope once it is closed here; take back what was written sealed.

        Raises:
            Unavailable: A disk fault; the next round's follow-up does it again.
        """
        scope, exchange, secrets = Scope.RESTRICTED, self._store.exchange, self._store.secrets
        stream = f"{scope.value}/{self._terminal.code}"
        if seal := self._store.seals.get(scope):
            if exchange.holds(scope):
                files = set(digests_in(self._store.reading, scope)) - set(digests_in(self._store.reading, Scope.CLIENT))
                exchange.forget(scope, lambda n, one: one if one.startswith(MAGIC) else seal(stream, n, one))
                self.engine.forget(scope)
                self.blobs.forget(files)
                with self._store.begin(None) as uow:
                    keys = [key for key in uow.find(ScopeKey) if key.key_scope is scope]
                for name in (_TAKEN_BACK, *(secret_name(key.id) for key in keys)):
                    secrets.forget(name)
            return
        done = int.from_bytes(secrets.get(_TAKEN_BACK) or b"")
        entries = [one for one in exchange.own(scope, done, 1000) if one.change_set.startswith(MAGIC)]
        if entries and self.reads(scope):
            with suppress(EntryRefused):
                clear = [(o, opened(self._place.ring(), stream, o.n, [o.change_set])[0]) for o in entries]
                reached = exchange.take_back(scope, [replace(one, change_set=content) for one, content in clear])
                secrets.put(_TAKEN_BACK, max(done, reached).to_bytes(8))

    def use(self, address: str) -> None:
        """Exchange through the engine at this address from now on; an empty one lets the terminal work alone.

        Raises:
            RuleViolation: ``sync.address_malformed``, ``sync.address_scheme`` or ``sync.address_option``.
            Unavailable: What the engine says: one that does not answer is not taken.
        """
        if address:
            open_backend(address).close()
        if address and self.alone:
            for scope in SEALABLE:
                self.blobs.owe(digests_in(self._store.reading, scope), scope)
        keep_address(self._store.secrets, address)
        self._address = address

    def sync(self) -> SyncState:
        """Do one round."""
        return self.engine.sync()

    def refill(self) -> SyncState:
        """Begin a new life of an engine that was emptied or rolled back."""
        return self.engine.refill()

    def snapshot(self) -> SyncState:
        """Do a round, put a snapshot of every scope that is read here, due or not, and prune behind them."""
        return self.engine.snapshot(self.upkeep)

    def watch(self, stop: Signal) -> None:
        """Do rounds until asked to stop, or the home is closed; idle while there is no engine."""
        self._watched = True
        ended = _Ended(stop, self._closing, lambda: self.alone)
        try:
            while not (stop.is_set() or self._closing.is_set()):
                if self.alone:
                    stop.wait(_IDLE)
                else:
                    self.engine.watch(ended)
        except Exception:
            # The home was closed in the middle of a round; what was not noted is found again by the next one.
            if not self._closing.is_set():
                raise
            _log.debug("the exchange was cut off", exc_info=True)
        finally:
            self._watched = False
            self.backend.close()

    def standing(self) -> SyncState:
        """Return how the exchange stands by what is kept here; no engine is asked."""
        memory, oldest, waiting = self.keeper.load(), [], 0
        for scope in SCOPES:
            sent = memory.position(f"{scope.value}/{self._terminal.code}").last
            behind = self._store.exchange.last(scope) - sent
            waiting += behind
            oldest += [entry.hlc for entry in self._store.exchange.own(scope, sent, 1)]
        since = Hlc.unpacked(min(oldest)).instant if oldest else None
        return SyncState(
            waiting=waiting, waiting_since=since, last_success=memory.last_success, aside=memory.put_asides()
        )

    def read_so_far(self, code: str) -> tuple[StreamEnd, ...]:
        """Return how far each stream of a terminal was read here, in entries."""
        memory = self.keeper.load()
        return tuple(StreamEnd(scope, memory.position(f"{scope.value}/{code}").n) for scope in SCOPES)

    def subscribe(self, heard: Heard) -> None:
        """Call with every new state, on the thread of the round."""
        self._heard.append(heard)

    def close(self) -> None:
        """Let go of the engine; what watches is told to end and not waited for, and lets go of it itself."""
        self._closing.set()
        self._claiming.close()
        if not self._watched:
            self.backend.close()

    def _new_engine(self) -> SyncEngine:
        prepare = (self.blobs.send, self._carry_welcomes)
        return SyncEngine(self._place, before_sending=prepare, changed=self._tell, upkeep=self.upkeep)

    def _readers(self, scope: Scope) -> Sequence[str]:
        with self._store.begin(None) as uow:
            return [terminal.code for terminal in uow.find(Terminal) if scope in terminal.scopes]

    def _carry_welcomes(self) -> None:
        welcomes.carry(self._store.secrets, self.backend)

    def _tell(self, state: SyncState) -> None:
        for heard in tuple(self._heard):
            heard(state)

    def _written(self, changes: Changes) -> None:
        if not changes.remote:
            self.engine.written()

    def _alarm(self, what: str, params: Mapping[str, object]) -> None:
        details: dict[str, str | int | bool] = {name: str(value) for name, value in params.items()}
        with self._store.begin(None) as uow:
            uow.record(Event(action=what, outcome=Outcome.FAILED, details=details))
            uow.commit()


class _Ended(Signal):
    """Set once a watch shall end: it was told to, the home is closing, or the engine was taken away."""

    def __init__(self, stop: Signal, closing: Signal, alone: Callable[[], bool]) -> None:
        super().__init__()
        self._stop, self._closing, self._alone = stop, closing, alone

    def is_set(self) -> bool:
        return self._stop.is_set() or self._closing.is_set() or self._alone()

    def wait(self, timeout: float | None = None) -> bool:
        self._stop.wait(timeout)
        return self.is_set()


class BranchBlobs:
    """The files of a home: they travel where there is an engine, and stay where there is none."""

    def __init__(self, kept: KeptBlobs, travelling: TravellingBlobs, exchange: Exchange) -> None:
        """Stand before both."""
        self._kept, self._travelling, self._exchange = kept, travelling, exchange

    def put(self, content: bytes, scope: Scope = Scope.CLIENT) -> str:
        """Keep the content and return its SHA-256 in hex; what may not be read here is sealed, engine or none."""
        alone = self._exchange.alone and self._exchange.reads(scope)
        return (self._kept if alone else self._travelling).put(content, scope)

    def get(self, digest: str) -> bytes:
        """Return the content; Unavailable ``blob.missing`` or ``blob.damaged``."""
        return (self._kept if self._exchange.alone else self._travelling).get(digest)

    def forget(self, digests: Iterable[str]) -> None:
        """Remove files that may not be read here any more."""
        for digest in digests:
            self._kept.drop(digest)

    def owe(self, digests: Iterable[str], scope: Scope) -> None:
        """Send these with the next round too."""
        self._travelling.owe(digests, scope)

    def send(self) -> None:
        """Send what waits; Unavailable what the engine says."""
        self._travelling.send()

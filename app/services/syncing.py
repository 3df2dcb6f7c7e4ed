"""Sync, beside the work and never in its way: rounds, waiting, backing off, and how it all stands.

A round sends what was written here, reads what others sent, verifies it, merges it. It runs wherever it is called (the
window's network lane, a command); saving never waits for it.
"""

import random
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import timedelta
from threading import Event, RLock
from typing import Final

from app.domain.errors import GuitaiError
from app.domain.hlc import Hlc
from app.domain.records import Scope
from app.domain.sync_state import SyncPhase, SyncState, TerminalProgress
from app.services.sync_life import meet, refill, require_kept
from app.services.sync_pull import pull
from app.services.sync_push import push
from app.services.sync_round import SCOPES, Round, SyncPlace
from app.services.sync_upkeep import Upkeep

LONGEST_WAIT: Final = 300.0
_FIRST_WAIT: Final = 1.0
_SLICE: Final = 0.1
"""How long a write made here may wait before it is sent."""
_QUIET: Final = 30.0
"""A round even without news: what was put aside, or withheld, may have been mended."""
_DECIDE: Final = frozenset(
    {
        *("sync.engine_empty", "sync.engine_rolled_back", "sync.engine_foreign"),
        *("sync.terminal_rolled_back", "sync.own_stream_damaged"),
    }
)
"""What no waiting mends."""


class SyncEngine:
    """Syncs one terminal with one engine."""

    def __init__(
        self,
        place: SyncPlace,
        *,
        before_sending: Sequence[Callable[[], None]] = (),
        changed: Callable[[SyncState], None] | None = None,
        upkeep: Upkeep | None = None,
        chance: Callable[[], float] = random.random,
    ) -> None:
        """Sync the place.

        Args:
            place: The terminal and its engine.
            before_sending: Called in each round before change sets are sent: files that they name go first.
            changed: Hears of every new state, on the thread of the round.
            upkeep: Takes snapshots while nothing else is to be done.
            chance: From 0 to 1: terminals that lost an engine together do not come back together.
        """
        self._place = place
        self._before_sending = before_sending
        self._changed = changed
        self._upkeep = upkeep
        self._chance = chance
        self._memory = place.keeper.load()
        self._one_at_a_time = RLock()
        """A round that somebody asks for waits for the one that is under way."""
        self._failures = 0
        self._unread = 0
        """Rounds in a row after which the engine showed a number whose entry had not come."""
        self._stopped_by = ""
        self._written = Event()
        self._asked = Event()
        self.state = SyncState(last_success=self._memory.last_success, aside=self._memory.put_asides())

    def sync(self) -> SyncState:
        """Do one round and return how sync stands; a fault of the engine is part of the state, not raised."""
        with self._one_at_a_time:
            return self._round()

    def _round(self) -> SyncState:
        one = Round(self._place, self._memory)
        self._written.clear()
        self._asked.clear()
        self._tell(replace(self._standing(one), phase=SyncPhase.SYNCING))
        try:
            self._exchange(one)
        except GuitaiError as fault:
            return self._failed(one, fault)
        self._failures, self._stopped_by = 0, ""
        self._unread = self._unread + 1 if one.left_unread() else 0
        self._memory.last_success = self._place.clock()
        one.save()
        return self._tell(replace(self._standing(one), phase=SyncPhase.IDLE))

    def refill(self) -> SyncState:
        """Begin a new life of an engine that was emptied or rolled back, and send everything again."""
        with self._one_at_a_time:
            try:
                refill(Round(self._place, self._memory))
            except GuitaiError as fault:
                return self._failed(Round(self._place, self._memory), fault)
            return self._round()

    def snapshot(self, upkeep: Upkeep) -> SyncState:
        """Do a round, put a snapshot of every scope that can be read here, and drop what nobody needs any more."""
        with self._one_at_a_time:
            state, one = self._round(), Round(self._place, self._memory)
            if not state.fault:
                try:
                    upkeep.do_now(one)
                except GuitaiError as fault:
                    return self._failed(one, fault)
        return state

    def forget(self, scope: Scope) -> None:
        """Forget how far the streams of others were read in a scope: it is read from the beginning if ever again."""
        with self._one_at_a_time:
            one = Round(self._place, self._memory)
            self._memory.forget(scope, one.own(scope).name)
            one.save()

    def written(self) -> None:
        """Say that something was written here: a watching thread sends it at once."""
        self._written.set()

    def now(self) -> None:
        """Ask a watching thread for a round at once, also where it waits after a failure."""
        self._asked.set()
        self._written.set()

    def watch(self, stop: Event) -> None:
        """Do rounds until asked to stop: at news from the engine, at writes made here, and now and then."""
        while not stop.is_set():
            state = self.sync()
            if state.fault:
                self._pause(stop, self.delay)
            else:
                self._wait_for_news(stop)

    @property
    def delay(self) -> float:
        """Seconds until the next try after failures: doubling, up to five minutes, with jitter."""
        longest = min(LONGEST_WAIT, _FIRST_WAIT * 2.0 ** min(self._failures, 16))
        return longest * (0.5 + self._chance() / 2)

    def _exchange(self, one: Round) -> None:
        meet(one)
        one.look()
        require_kept(one)
        for prepare in self._before_sending:
            prepare()
        push(one)
        standing = replace(self._standing(one), phase=SyncPhase.SYNCING, to_read=one.to_read)
        self._tell(standing)
        one.told = self._telling(standing)
        pull(one)

    def _telling(self, standing: SyncState) -> Callable[[float], None]:
        """Return what tells how far a round has read, a few times a second at most."""
        last = time.monotonic()

        def told(read: float) -> None:
            nonlocal last
            if (now := time.monotonic()) - last >= _SLICE:
                last = now
                self._tell(replace(standing, read=min(standing.to_read, round(read))))

        return told

    def _failed(self, one: Round, fault: GuitaiError) -> SyncState:
        self._failures += 1
        one.save()
        stopped = fault.code in _DECIDE
        if stopped and fault.code != self._stopped_by:
            self._place.alarm(f"sync:stopped:{fault.code.partition('.')[2]}", fault.params)
        self._stopped_by = fault.code if stopped else ""
        due = None if stopped else self._place.clock() + timedelta(seconds=self.delay)
        phase = SyncPhase.STOPPED if stopped else SyncPhase.OFFLINE
        state = replace(self._standing(one), phase=phase, fault=fault.code, fault_params=fault.params, next_try=due)
        return self._tell(state)

    def _standing(self, one: Round) -> SyncState:
        waiting, oldest = 0, None
        for scope in SCOPES:
            sent = self._memory.position(one.own(scope).name).last
            if behind := self._place.journal.last(scope) - sent:
                waiting += behind
                for first in self._place.journal.own(scope, sent, 1):
                    oldest = first.hlc if oldest is None else min(oldest, first.hlc)
        return SyncState(
            waiting=waiting,
            waiting_since=None if oldest is None else Hlc.unpacked(oldest).instant,
            last_success=self._memory.last_success,
            terminals=self._terminals(one),
            aside=self._memory.put_asides(),
            ahead=dict(self._memory.ahead),
            merged=one.merged,
        )

    def _terminals(self, one: Round) -> tuple[TerminalProgress, ...]:
        found: dict[str, tuple[int, int]] = {}
        for name in {*one.heads, *self._memory.positions}:
            code = name.partition("/")[2]
            read, written = found.get(code, (0, 0))
            position = self._memory.position(name).n
            found[code] = (read + position, written + max(one.heads.get(name, 0), position))
        return tuple(TerminalProgress(code, *figures) for code, figures in sorted(found.items()))

    def _tell(self, state: SyncState) -> SyncState:
        self.state = state
        if self._changed is not None:
            self._changed(state)
        return state

    def _keep_up(self) -> None:
        if self._upkeep is not None:
            with self._one_at_a_time:
                self._upkeep.step(Round(self._place, self._memory))

    def _pause(self, stop: Event, seconds: float) -> None:
        while seconds > 0 and not self._asked.is_set() and not stop.wait(_SLICE):
            seconds -= _SLICE

    def _wait_for_news(self, stop: Event) -> None:
        prefix = Round(self._place, self._memory).prefix
        slices = round(_QUIET / _SLICE)
        # An entry comes a moment after its number, and nothing tells of it again; or its writer was cut off.
        for _ in range(min(slices, 2**self._unread) if self._unread else slices):
            if stop.is_set() or self._written.is_set():
                return
            self._keep_up()
            try:
                if self._place.backend.wait(prefix, _SLICE):
                    return
            except GuitaiError:
                return

"""The upkeep of an engine: which terminal takes a snapshot of which scope and when, and what is dropped behind it.

There is no lock: counters take turns by their codes. The first in order is due first, the next one only after as much
more has been written and an hour more has gone by, which happens where the first is switched off.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final

from app.domain.errors import GuitaiError
from app.domain.records import Scope
from app.services.sync_round import SCOPES, Round
from app.services.sync_snapshots import Listed, newest, prune, taking

LOOK: Final = timedelta(hours=1)
"""So often it is looked whether one is due; and so much later the next counter in order is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SnapshotTerms:
    """When a snapshot is due, and how long what somebody has not read is kept (policy, ``limits.exchange``)."""

    entries: int
    every: timedelta
    kept: timedelta


class Upkeep:
    """Looks now and then, and does what is due a small piece at a time."""

    def __init__(self, terms: SnapshotTerms, readers: Callable[[Scope], Sequence[str]]) -> None:
        """Keep an engine up.

        Args:
            terms: The branch's settings.
            readers: Codes of the terminals that read a scope at present.
        """
        self._terms = terms
        self._readers = readers
        self._steps: Iterator[None] | None = None
        self._look_again = datetime.min.replace(tzinfo=UTC)

    def step(self, one: Round) -> None:
        """Do the next piece of what is due; mostly nothing. A fault of the engine puts it off until the next look."""
        now = one.place.clock()
        if self._steps is None:
            if now < self._look_again:
                return
            self._steps, self._look_again = self._due(one), now + LOOK
        try:
            if next(self._steps, self) is self:
                self._steps = None
        except GuitaiError:
            self._steps = None

    def do_now(self, one: Round) -> int:
        """Take a snapshot of every scope that is read here, due or not, and prune; return of how many scopes.

        Raises:
            Unavailable: What the engine or the store says.
        """
        scopes = [scope for scope in SCOPES if one.place.ring().reads(scope) and self._turn(one, scope) is not None]
        for scope in scopes:
            for _piece in taking(one, scope, self._terms.kept):
                pass
            prune(one, scope, self._readers(scope), self._terms.kept)
        return len(scopes)

    def _due(self, one: Round) -> Iterator[None]:
        for scope in SCOPES:
            turn = self._turn(one, scope)
            if turn is not None and one.place.ring().reads(scope):
                if self._is_due(one, scope, newest(one, scope), turn):
                    yield from taking(one, scope, self._terms.kept)
                prune(one, scope, self._readers(scope), self._terms.kept)
            yield

    def _is_due(self, one: Round, scope: Scope, last: Listed | None, turn: int) -> bool:
        held = {} if last is None else last.positions
        news = sum(
            n - held.get(name, (0,))[0]
            for name, (n, _digest, _last) in one.memory.positions.items()
            if name.partition("/")[0] == scope.value
        )
        if last is None or news < self._terms.entries:
            return news >= self._terms.entries * (1 + turn)
        age = one.place.clock() - datetime.fromtimestamp(last.mark / 1000, UTC)
        return abs(age) >= self._terms.every + turn * LOOK

    def _turn(self, one: Round, scope: Scope) -> int | None:
        """Return this terminal's place among the counters that read the scope, from 0; None for a kiosk."""
        counters = sorted(set(self._readers(scope)) & set(self._readers(Scope.CLIENT)))
        return counters.index(one.place.terminal) if one.place.terminal in counters else None

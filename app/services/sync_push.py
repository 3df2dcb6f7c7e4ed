"""Sending: this terminal's new change sets, a batch to an entry, each entry following the one before."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from app.domain.errors import Conflict, Unavailable
from app.domain.records import Scope
from app.domain.streams import EntryRefused, Payload, Position
from app.services.sync import JournalEntry
from app.services.sync_round import SCOPES, Round

CHANGE_SETS: Final = 1000
"""At most so many to an entry."""
BYTES: Final = 1024 * 1024
"""And about so many bytes, unless a single one has more."""


def push(one: Round) -> None:
    """Send what waits, scope by scope.

    Raises:
        Unavailable: What the engine says; ``sync.terminal_rolled_back`` where it has entries of this terminal that this
            terminal never wrote; ``sync.own_stream_damaged`` where somebody else wrote into its stream.
    """
    for scope in SCOPES:
        _recognise(one, scope)
        while batch := _batch(one, scope):
            _send(one, scope, batch)


def _batch(one: Round, scope: Scope) -> Sequence[JournalEntry]:
    after = one.memory.position(one.own(scope).name).last
    taken: list[JournalEntry] = []
    size = 0
    for entry in one.place.journal.own(scope, after, CHANGE_SETS):
        size += len(entry.change_set)
        if taken and size > BYTES:
            break
        taken.append(entry)
    return taken


def _send(one: Round, scope: Scope, batch: Sequence[JournalEntry]) -> None:
    stream = one.own(scope)
    before = one.memory.position(stream.name)
    witnessed = _to_witness(one, scope)
    sets = tuple(entry.change_set for entry in batch)
    payload = Payload(batch[0].n, sets, one.place.journal.audit_head(), witnessed)
    entry = one.place.entries.seal(stream, before, payload)
    try:
        one.place.backend.append(str(stream), before.n + 1, entry)
    except Conflict:
        # The answer to an earlier try was lost, and the memory of it with it.
        one.heads = {**one.heads, stream.name: before.n + 1}
        _recognise(one, scope)
        return
    one.memory.advance(stream.name, one.place.entries.check(stream, before, entry))
    one.heads = {**one.heads, stream.name: before.n + 1}
    one.memory.told.setdefault(scope.value, {}).update({name: n for name, (n, _digest) in witnessed.items()})
    one.save()


def _to_witness(one: Round, scope: Scope) -> dict[str, tuple[int, bytes]]:
    """Return the entries of others that were verified since this scope's last entry; of no scope behind it."""
    told = one.memory.told.get(scope.value, {})
    read = SCOPES[: SCOPES.index(scope) + 1]
    own = {one.own(each).name for each in SCOPES}
    return {
        name: (n, digest)
        for name, (n, digest, _last) in one.memory.positions.items()
        if name not in own and name.partition("/")[0] in read and n > told.get(name, 0)
    }


def _recognise(one: Round, scope: Scope) -> None:
    """Take up entries of this terminal that it does not remember: it was stopped before it noted what it had sent."""
    stream = one.own(scope)
    while (position := one.memory.position(stream.name)).n < one.heads.get(stream.name, 0):
        found = one.place.backend.read(str(stream), position.n, 1)
        if not found:  # The head runs ahead of an entry that never came.
            return
        try:
            behind = one.place.entries.check(stream, position, found[0])
        except EntryRefused as refused:
            one.put_aside(stream.name, position.n + 1, refused.refusal.value)
            raise Unavailable("sync.own_stream_damaged", stream=stream.name, n=position.n + 1) from refused
        _require_written_here(one, scope, position, found[0])
        one.memory.advance(stream.name, replace(behind))
        one.save()


def _require_written_here(one: Round, scope: Scope, before: Position, entry: bytes) -> None:
    stream = one.own(scope)
    behind = one.place.entries.check(stream, before, entry)
    written = [kept.change_set for kept in one.place.journal.own(scope, before.last, behind.last - before.last)]
    same = len(written) == behind.last - before.last
    if same and one.place.ring().reads(scope):
        same = list(one.place.entries.open(stream, before, entry)[1].change_sets) == written
    if not same:
        raise Unavailable("sync.terminal_rolled_back", stream=stream.name, n=behind.n)

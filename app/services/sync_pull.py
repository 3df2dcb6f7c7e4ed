"""Reading: what other terminals sent, verified, handed to the store in the order of its dependencies."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from app.domain.records import Scope
from app.domain.streams import EntryRefused, Payload, Position, Refusal, Stream
from app.services.sync import AppliedReport, AuditHead, RemoteEntry
from app.services.sync_memory import Witness
from app.services.sync_round import SCOPES, Round
from app.services.sync_snapshots import begin_from

LONG_WAY: Final = 200
"""So many entries behind, a snapshot is looked for first."""
ENTRIES: Final = 16
"""Of one stream at a time."""
BYTES: Final = 8 * 1024 * 1024
"""Of all streams together, newly read before the next are merged."""


@dataclass(slots=True)
class _Opened:
    """Entries of one stream that are verified and not merged yet."""

    stream: Stream
    entries: list[tuple[Position, Payload]] = field(default_factory=list)
    heads: list[AuditHead] = field(default_factory=list)
    """What their writer's audit trail ended with."""
    refused: tuple[int, str] | None = None
    """The entry at which reading ended, and why; put aside once nothing moves any more, for keys and terminals may come
    with what is read meanwhile."""
    gap: bool = False
    """Whether the head tells of an entry that is not there: dropped behind a snapshot, or still being written."""


def pull(one: Round) -> None:
    """Read and merge, scope by scope, until nothing moves any more.

    Raises:
        Unavailable: What the engine or the store says.
    """
    for scope in SCOPES:
        if one.place.ring().reads(scope):
            opened = {name: _Opened(one.stream(scope, name.partition("/")[2])) for name in _others(one, scope)}
            if sum(one.heads[name] - one.memory.position(name).n for name in opened) >= LONG_WAY:
                begin_from(one, scope)
            while _step(one, opened) or _began_from_snapshot(one, scope, opened):
                one.save()
            for name, waiting in opened.items():
                if waiting.refused is not None:
                    one.put_aside(name, *waiting.refused)
            one.save()
    _look_for_withheld(one)


def _others(one: Round, scope: Scope) -> list[str]:
    own = one.own(scope).name
    return sorted(name for name in one.heads if name.partition("/")[0] == scope.value and name != own)


def _step(one: Round, opened: dict[str, _Opened]) -> bool:
    """Read some entries of each stream and merge what can be merged; tell whether there may be more to do."""
    size, passed_over = 0, False
    for name, waiting in opened.items():
        if waiting.entries:
            continue
        if size >= BYTES:
            passed_over = True
        else:
            _read(one, name, waiting)
            size += sum(len(change_set) for _, payload in waiting.entries for change_set in payload.change_sets)
    _hear_of_audits(one, [told for waiting in opened.values() for told in waiting.heads])
    for waiting in opened.values():
        waiting.heads.clear()
    batch = [entry for waiting in opened.values() for entry in _remote(waiting)]
    if not batch:
        return False
    report = one.place.journal.apply(batch)
    one.merged += report.changes
    _note_clocks(one, batch, report)
    merged = one.place.journal.merged()
    moved = sum(_advance(one, waiting, report, merged.get(name, 0)) for name, waiting in opened.items())
    return moved > 0 or passed_over


def _began_from_snapshot(one: Round, scope: Scope, opened: dict[str, _Opened]) -> bool:
    """Take the newest snapshot over where entries that are needed were dropped behind it."""
    if not any(waiting.gap for waiting in opened.values()) or not begin_from(one, scope):
        return False
    for waiting in opened.values():
        waiting.entries.clear()
    return True


def _read(one: Round, name: str, waiting: _Opened) -> None:
    waiting.refused, waiting.gap = None, False
    position = one.memory.position(name)
    if one.heads[name] <= position.n:
        return
    found = one.place.backend.read(str(waiting.stream), position.n, ENTRIES)
    for entry in found:
        try:
            behind, payload = one.place.entries.open(waiting.stream, position, entry)
            opened = replace(payload, change_sets=tuple(one.place.entries.unsealed(waiting.stream, payload)))
        except EntryRefused as refused:
            waiting.refused = (position.n + 1, refused.refusal.value)
            return
        position = behind
        waiting.entries.append((position, opened))
        _hear(one, waiting.stream, payload)
        if payload.audit[1]:
            waiting.heads.append(AuditHead(waiting.stream.terminal, *payload.audit))
    waiting.gap = not found
    if waiting.gap and one.heads[name] > position.n + 1:
        waiting.refused = (position.n + 1, Refusal.WITHHELD.value)


def _remote(waiting: _Opened) -> Iterator[RemoteEntry]:
    for _position, payload in waiting.entries:
        for n, change_set in enumerate(payload.change_sets, payload.first):
            yield RemoteEntry(waiting.stream.name, n, change_set)


def _advance(one: Round, waiting: _Opened, report: AppliedReport, merged: int) -> bool:
    """Note the entries of which everything is merged.

    Of the rest only the first is kept for the next step: what waits for another stream must not fill the memory.
    """
    name, moved = waiting.stream.name, False
    while waiting.entries and waiting.entries[0][0].last <= merged:
        position, _payload = waiting.entries.pop(0)
        one.memory.advance(name, position)
        _keep_promise(one, name, position)
        one.reached(1)
        moved = True
    del waiting.entries[1:]
    if unfit := report.unfit.get(name):
        waiting.refused = (one.memory.position(name).n + 1, unfit.code)
    return moved


def _keep_promise(one: Round, name: str, position: Position) -> None:
    """Hold an entry that was read now against what another terminal had said of it before."""
    promised = one.memory.promised.get(name)
    if promised is not None and promised.n <= position.n:
        del one.memory.promised[name]
        if promised.n == position.n and promised.digest != position.digest:
            one.put_aside(name, position.n, Refusal.OTHER_HISTORY.value)


def _hear(one: Round, stream: Stream, payload: Payload) -> None:
    """Hold what a terminal bears witness to against what is known here."""
    for name, (n, digest) in payload.witnessed.items():
        if one.memory.contradicts(name, n, digest):
            # Two terminals were shown different entries under one number.
            one.put_aside(name, n, Refusal.OTHER_HISTORY.value)
        elif n > max(one.memory.position(name).n, one.memory.promised.get(name, _NOTHING).n):
            one.memory.promised[name] = Witness(n, digest, stream.terminal)


_NOTHING: Final = Witness(0, b"", "")


def _hear_of_audits(one: Round, heads: Sequence[AuditHead]) -> None:
    """Keep the heads of others' audit trails, at once; what does not hold against what was kept is named once."""
    for told in one.place.journal.witness(heads) if heads else ():
        if one.memory.rewritten.get(told.terminal) != told.number:
            one.memory.rewritten[told.terminal] = told.number
            one.place.alarm("sync:audit:rewritten", {"terminal": told.terminal, "n": told.number})


def _note_clocks(one: Round, batch: list[RemoteEntry], report: AppliedReport) -> None:
    """Name each terminal whose clock is far ahead, once."""
    for name in {entry.stream for entry in batch}:
        known, by = one.memory.ahead.pop(name, None), report.ahead.get(name)
        if by is not None:
            one.memory.ahead[name] = by.total_seconds()
            if known is None:
                one.place.alarm("sync:clock:ahead", {"stream": name, "seconds": round(by.total_seconds())})


def _look_for_withheld(one: Round) -> None:
    """Name the streams of which somebody has seen, or this terminal has read, more than the engine shows."""
    for name, (n, _digest, _last) in one.memory.positions.items():
        if one.heads.get(name, 0) < n:
            one.put_aside(name, n, Refusal.WITHHELD.value)
        elif name not in one.memory.promised:
            one.memory.mend(name, Refusal.WITHHELD)
    for name, promised in one.memory.promised.items():
        if one.heads.get(name, 0) < promised.n and one.place.ring().reads(Scope(name.partition("/")[0])):
            one.put_aside(name, promised.n, Refusal.WITHHELD.value)

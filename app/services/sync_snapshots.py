"""Snapshots: the whole of a scope at one point, so that a terminal that joins late reads only what came after.

A snapshot is a signed, encrypted list of parts; the parts are blobs of the engine. What every terminal that reads the
scope has merged behind it can be dropped.
"""

from collections.abc import Collection, Iterator
from typing import Final

import msgspec

from app.domain.errors import Unavailable
from app.domain.records import Scope
from app.domain.streams import Position
from app.services.sync_round import Round

_MILLIS: Final = 1000


class _Listed(msgspec.Struct, array_like=True, frozen=True):
    parts: list[str]
    """Labels of the parts, in order; their names on the engine are made from them."""
    positions: dict[str, tuple[int, bytes, int]]
    """For each stream of the scope, the entry that the snapshot holds everything up to."""


def take_snapshot(one: Round, scope: Scope) -> None:
    """Put a snapshot of the scope as it is merged here.

    Raises:
        Unavailable: What the engine or the store says; no snapshot is put then.
    """
    place, label = one.place, _label(one, scope)
    positions = {name: kept for name, kept in one.memory.positions.items() if name.partition("/")[0] == scope.value}
    mark = round(place.clock().timestamp() * _MILLIS)
    parts = []
    for number, piece in enumerate(place.journal.snapshot(scope)):
        part = f"{label}/{place.terminal}/{mark}/{number}"
        place.backend.put_blob(place.seal.name(scope, part), place.seal.wrap(scope, part, piece))
        parts.append(part)
    listed = msgspec.msgpack.encode(_Listed(parts, positions))
    place.backend.put_snapshot(label, mark, place.seal.sign(label, place.seal.wrap(scope, label, listed)))


def begin_from(one: Round, scope: Scope) -> bool:
    """Take the newest snapshot of the scope over; False where there is none that is further than this terminal.

    Raises:
        Unavailable: ``snapshot.unreadable``, or what engine and store say; nothing is changed then.
    """
    listed = _newest(one, scope)
    if listed is None:
        return False
    own = one.own(scope).name
    further = {
        name: Position(*kept)
        for name, kept in listed.positions.items()
        if name != own and kept[0] > one.memory.position(name).n
    }
    if not further:
        return False
    one.place.journal.restore(scope, _pieces(one, scope, listed))
    for name, position in further.items():
        one.memory.advance(name, position)
    one.save()
    return True


def prune(one: Round, scope: Scope, readers: Collection[str]) -> int:
    """Drop the entries behind the newest snapshot that all who read the scope have merged; return of how many streams.

    Args:
        one: The round.
        scope: The scope.
        readers: Codes of the terminals that read it.
    """
    listed = _newest(one, scope)
    if listed is None:
        return 0
    merged: dict[str, dict[str, int]] = {one.place.terminal: dict(one.place.journal.merged())}
    for name, seen in one.place.journal.acknowledged().items():
        mine = merged.setdefault(name.partition("/")[2], {})
        for stream, n in seen.items():
            mine[stream] = max(n, mine.get(stream, 0))
    pruned = 0
    for name, (n, _digest, last) in listed.positions.items():
        writer = name.partition("/")[2]
        if all(merged.get(code, {}).get(name, 0) >= last for code in readers if code != writer):
            one.place.backend.prune(str(one.stream(scope, writer)), n)
            pruned += 1
    return pruned


def _newest(one: Round, scope: Scope) -> _Listed | None:
    label = _label(one, scope)
    content = one.place.backend.get_snapshot(label)
    signed = None if content is None else one.place.seal.signed(label, content)
    listed = None if signed is None else one.place.seal.unwrap(scope, label, signed[1])
    if listed is None:
        if content is not None:
            one.place.alarm("sync:snapshot:refused", {"scope": scope.value})
        return None
    return msgspec.msgpack.decode(listed, type=_Listed)


def _pieces(one: Round, scope: Scope, listed: _Listed) -> Iterator[bytes]:
    for part in listed.parts:
        wrapped = one.place.backend.get_blob(one.place.seal.name(scope, part))
        piece = None if wrapped is None else one.place.seal.unwrap(scope, part, wrapped)
        if piece is None:
            raise Unavailable("snapshot.unreadable")
        yield piece


def _label(one: Round, scope: Scope) -> str:
    return f"{one.place.branch}/{one.memory.epoch}/{scope.value}"

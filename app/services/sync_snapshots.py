"""Snapshots: the whole of a scope at one point, so that a terminal that joins late reads only what came after.

A snapshot is a signed, encrypted list of parts; the parts are blobs of the engine. What every terminal that reads the
scope has merged behind it can be dropped, and after a time also what one that stays away has not.
"""

import hashlib
from collections.abc import Collection, Iterator
from datetime import datetime, timedelta
from typing import Final

import msgspec

from app.domain.errors import Unavailable
from app.domain.records import Scope
from app.domain.streams import Position
from app.services.sync_round import Round

_MILLIS: Final = 1000
KEPT: Final = timedelta(days=90)
"""What nobody may drop before, where a terminal stays away that has not read it."""
_TRAIL: Final = 12
"""So many former positions are told within that time."""


class Listed(msgspec.Struct, array_like=True, frozen=True):
    """What a snapshot consists of."""

    parts: list[str]
    """Labels of the parts, in order; their names on the engine are made from them."""
    positions: dict[str, tuple[int, bytes, int]]
    """For each stream of the scope, the entry that the snapshot holds everything up to."""
    mark: int = 0
    """Milliseconds since 1970; greater than that of the snapshot before, whatever the clock says."""
    former: list[str] = []
    """Labels of the parts of the snapshot before, which somebody may still be reading; the next one drops them."""
    trail: list[tuple[int, dict[str, int]]] = []
    """Marks of former snapshots with the entries they held, oldest first: how long what is older has been in one."""


def take_snapshot(one: Round, scope: Scope, kept: timedelta = KEPT) -> None:
    """Put a snapshot of the scope as it is merged here.

    Raises:
        Unavailable: What the engine or the store says; no snapshot is put then.
    """
    for _piece in taking(one, scope, kept):
        pass


def taking(one: Round, scope: Scope, kept: timedelta) -> Iterator[None]:
    """Put a snapshot piece by piece; between two pieces the caller may do rounds.

    Two terminals that do so at once do no harm: the one with the later mark counts.

    Raises:
        Unavailable: What the engine or the store says; no snapshot is put then.
    """
    place, label, epoch = one.place, _label(one, scope), one.memory.epoch
    last, believed = _last(one, scope)
    before = last if last is not None and believed else Listed([], {})
    positions = {name: at for name, at in one.memory.positions.items() if name.partition("/")[0] == scope.value}
    mark = max(_millis(place.clock()), last.mark + 1 if last is not None else 0)
    parts = []
    for number, piece in enumerate(place.journal.snapshot(scope)):
        part = f"{label}/{place.terminal}/{mark}/{number}"
        place.backend.put_blob(place.seal.name(scope, part), place.seal.wrap(scope, part, piece))
        parts.append(part)
        yield
    if one.memory.epoch != epoch:  # The engine began another life meanwhile.
        return
    listed = msgspec.msgpack.encode(Listed(parts, positions, mark, before.parts, _trail(before, mark, kept)))
    content = place.seal.sign(label, place.seal.wrap(scope, label, listed))
    place.backend.put_snapshot(label, mark, content, [place.seal.name(scope, part) for part in before.former])


def begin_from(one: Round, scope: Scope) -> bool:
    """Take the newest snapshot of the scope over; False where there is none that is further than this terminal.

    Raises:
        Unavailable: ``snapshot.unreadable``, or what engine and store say; nothing is changed then.
    """
    listed = newest(one, scope)
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
    entries = sum(position.n - one.memory.position(name).n for name, position in further.items())
    one.place.journal.restore(scope, _pieces(one, scope, listed, entries / max(1, len(listed.parts))))
    for name, position in further.items():
        one.memory.advance(name, position)
        if name in one.memory.promised and one.memory.promised[name].n <= position.n:
            del one.memory.promised[name]
    one.save()
    return True


def prune(one: Round, scope: Scope, readers: Collection[str], kept: timedelta = KEPT) -> int:
    """Drop entries behind the newest snapshot; return of how many streams.

    Those that all who read the scope have merged; and those that have been in a snapshot for so long that one who has
    not read them by now will begin with it.

    Args:
        one: The round.
        scope: The scope.
        readers: Codes of the terminals that read it.
        kept: For how long what somebody has not merged is kept.
    """
    listed = newest(one, scope)
    if listed is None:
        return 0
    merged, long_ago = _merged(one), _millis(one.place.clock() - kept)
    pruned = 0
    for name, (n, _digest, last) in listed.positions.items():
        writer = name.partition("/")[2]
        by_all = all(merged.get(code, {}).get(name, 0) >= last for code in readers if code != writer)
        through = (
            n if by_all else max((held.get(name, 0) for mark, held in listed.trail if mark <= long_ago), default=0)
        )
        if through:
            one.place.backend.prune(str(one.stream(scope, writer)), through)
            pruned += 1
    return pruned


def newest(one: Round, scope: Scope) -> Listed | None:
    """Return the newest snapshot of the scope, or None unless a counter put it that is not revoked.

    A kiosk, which may not write the reference scope, is not believed what others wrote.
    """
    last, believed = _last(one, scope)
    return last if believed else None


def _last(one: Round, scope: Scope) -> tuple[Listed | None, bool]:
    """Return the newest snapshot as far as it can be read, and whether it is believed."""
    label, seal = _label(one, scope), one.place.seal
    content = one.place.backend.get_snapshot(label)
    if content is None:
        return None, False
    believed = seal.signed(label, content, writes=Scope.REFERENCE)
    signed = believed or seal.signed(label, content, former=True)
    listed = None if signed is None else seal.unwrap(scope, label, signed[1])
    if listed is None or believed is None:
        _refuse(one, scope, content)
    return (None if listed is None else msgspec.msgpack.decode(listed, type=Listed)), believed is not None


def _refuse(one: Round, scope: Scope, content: bytes) -> None:
    """Name a snapshot that is not believed, once."""
    digest = hashlib.sha256(content).digest()
    if one.memory.refused.get(scope.value) != digest:
        one.memory.refused[scope.value] = digest
        one.place.alarm("sync:snapshot:refused", {"scope": scope.value})


def _merged(one: Round) -> dict[str, dict[str, int]]:
    """Return for each terminal how far it has merged each stream, as far as it is known here."""
    merged: dict[str, dict[str, int]] = {one.place.terminal: dict(one.place.journal.merged())}
    for name, seen in one.place.journal.acknowledged().items():
        mine = merged.setdefault(name.partition("/")[2], {})
        for stream, n in seen.items():
            mine[stream] = max(n, mine.get(stream, 0))
    return merged


def _trail(before: Listed, mark: int, kept: timedelta) -> list[tuple[int, dict[str, int]]]:
    """Return the former positions with the last snapshot's; of those that are old enough the latest is all it takes."""
    trail = list(before.trail)
    apart = round(kept.total_seconds() * _MILLIS) // _TRAIL
    if before.positions and (not trail or before.mark - trail[-1][0] >= apart):
        trail.append((before.mark, {name: n for name, (n, _digest, _last) in before.positions.items()}))
    old = [each for each in trail if each[0] <= mark - round(kept.total_seconds() * _MILLIS)]
    return old[-1:] + trail[len(old) :]


def _pieces(one: Round, scope: Scope, listed: Listed, worth: float) -> Iterator[bytes]:
    for part in listed.parts:
        wrapped = one.place.backend.get_blob(one.place.seal.name(scope, part))
        piece = None if wrapped is None else one.place.seal.unwrap(scope, part, wrapped)
        if piece is None:
            raise Unavailable("snapshot.unreadable")
        yield piece
        one.reached(worth)


def _label(one: Round, scope: Scope) -> str:
    return f"{one.place.branch}/{one.memory.epoch}/{scope.value}"


def _millis(at: datetime) -> int:
    return round(at.timestamp() * _MILLIS)

"""Change sets as they are written, kept and sent (docs/sync-protocol.md): MessagePack lists, read and made here only.

Changes of one kind and the same fields share one group, so that a batch of an import names its fields once.
"""

from collections.abc import Sequence
from typing import Any, Final

import msgspec

from app.domain.merging.stamps import Stamp

FORMAT: Final = 2
"""1 told dependencies whole and no bases; it is still read."""

Base = tuple[int, str] | None
"""Names the write that was live where this one was made: its packed stamp and its terminal."""


def as_base(stamp: Stamp | None) -> Base:
    """Return the plain form of a stamp."""
    return (stamp.hlc, stamp.terminal) if stamp else None


class ChangeGroup(msgspec.Struct, array_like=True, frozen=True, gc=False):
    """Changes of one kind that wrote the same fields."""

    kind: str
    added: bool
    fields: tuple[str, ...]
    rows: list[tuple[Any, ...]]
    """For each record its id (16 bytes), then the values of the fields as columns hold them (``fields.Plain``)."""
    bases: list[tuple[Base, ...]] = []
    """For each row the base of each field; empty where every write replaced what its record began with."""


class ChangeSet(msgspec.Struct, array_like=True, frozen=True, gc=False):
    """What one transaction wrote in one scope."""

    format: int
    hlc: int
    actor: bytes | None
    deps: dict[str, int]
    """Per stream (``scope/terminal``) the last change set that was applied, or written, before; only what has moved
    since this stream's previous one."""
    groups: list[ChangeGroup]


_CHANGE_SET: Final = msgspec.msgpack.Decoder(ChangeSet)
_GROUP: Final = msgspec.msgpack.Decoder(ChangeGroup)
_ENCODER: Final = msgspec.msgpack.Encoder()


def encode(part: ChangeSet | ChangeGroup) -> bytes:
    """Return the bytes of a change set, or of one group of it."""
    return _ENCODER.encode(part)


def read_change_set(content: bytes) -> ChangeSet:
    """Return a change set from its bytes; ``msgspec.DecodeError`` where they are none."""
    return _CHANGE_SET.decode(content)


def read_group(content: bytes) -> ChangeGroup:
    """Return a group from its bytes."""
    return _GROUP.decode(content)


def some_fields(group: ChangeGroup, fields: tuple[str, ...]) -> ChangeGroup:
    """Return some of a group's fields."""
    places = [group.fields.index(name) for name in fields]
    rows = [(row[0], *(row[place + 1] for place in places)) for row in group.rows]
    bases = [tuple(of[place] for place in places) for of in group.bases]
    return ChangeGroup(group.kind, group.added, fields, rows, bases)


def some_rows(group: ChangeGroup, places: Sequence[int]) -> ChangeGroup:
    """Return some of a group's rows."""
    bases = [group.bases[place] for place in places] if group.bases else []
    return ChangeGroup(group.kind, group.added, group.fields, [group.rows[place] for place in places], bases)

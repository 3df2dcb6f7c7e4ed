"""The part of an entry that anybody can read, to the byte (docs/sync-protocol.md, "Entries")."""

import struct
from dataclasses import dataclass
from typing import Final
from uuid import UUID

from app.domain.streams import EntryRefused, Refusal

MAGIC: Final = b"GTSE"
VERSION: Final = 1
KEYED: Final = 1
"""Encrypted with the scope's key."""
BOXED: Final = 2
"""Sealed to the scope's public half, by a terminal that does not read the scope."""
SIGNATURE: Final = 64
MAX_ENTRY: Final = 32 * 1024 * 1024
_START: Final = struct.Struct(">4sBBB")
_REST: Final = struct.Struct(">QQ32s16sI")


@dataclass(frozen=True, slots=True)
class Header:
    """What an entry says of itself."""

    kind: int
    stream: str
    n: int
    last: int
    """Number of the last change set in it."""
    before: bytes
    """SHA-256 of the entry before."""
    key_id: UUID
    body: int
    """Bytes of the body."""

    def pack(self) -> bytes:
        """Write the header."""
        name = self.stream.encode("ascii")
        start = _START.pack(MAGIC, VERSION, self.kind, len(name))
        return start + name + _REST.pack(self.n, self.last, self.before, self.key_id.bytes, self.body)


@dataclass(frozen=True, slots=True)
class Parts:
    """An entry, taken apart and not yet believed."""

    header: Header
    signed: bytes
    """Header and body."""
    header_bytes: bytes
    body: bytes
    signature: bytes


def take_apart(entry: bytes) -> Parts:
    """Take an entry apart.

    Raises:
        EntryRefused: TOO_LARGE, CUT_OFF, MALFORMED or NEWER.
    """
    if len(entry) > MAX_ENTRY:
        raise EntryRefused(Refusal.TOO_LARGE)
    if not MAGIC.startswith(entry[:4]) and not entry.startswith(MAGIC):
        raise EntryRefused(Refusal.MALFORMED)
    if len(entry) < _START.size:
        raise EntryRefused(Refusal.CUT_OFF)
    _, version, kind, length = _START.unpack_from(entry)
    if version != VERSION or kind not in {KEYED, BOXED}:
        raise EntryRefused(Refusal.NEWER)
    end = _START.size + length + _REST.size
    if len(entry) < end:
        raise EntryRefused(Refusal.CUT_OFF)
    n, last, before, key_id, body = _REST.unpack_from(entry, _START.size + length)
    if len(entry) != (whole := end + body + SIGNATURE):
        raise EntryRefused(Refusal.CUT_OFF if len(entry) < whole else Refusal.MALFORMED)
    name = entry[_START.size : _START.size + length].decode("ascii", "replace")
    header = Header(kind, name, n, last, before, UUID(bytes=key_id), body)
    return Parts(header, entry[:-SIGNATURE], entry[:end], entry[end:-SIGNATURE], entry[-SIGNATURE:])

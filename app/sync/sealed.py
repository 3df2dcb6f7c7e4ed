"""Sealed entries: compressed, encrypted under the scope's key, chained to the entry before, signed by the terminal.

Whoever runs the engine reads, forges, reorders and rolls back nothing unnoticed. The signature covers a batch, for one
check costs more than a hundred microseconds.
"""

import hashlib
import io
import os
from collections.abc import Callable, Sequence
from typing import Final

import msgspec

from app.domain.errors import Unavailable
from app.domain.streams import Directory, EntryRefused, KeyRing, KnownTerminal, Payload, Position, Refusal, Stream
from app.sync.entry_header import BOXED, KEYED, MAX_ENTRY, SIGNATURE, Header, Parts, take_apart
from app.sync.keys import ENTRY, derived
from app.sync.sealed_changes import opened, suite, unbox

MAX_PLAIN: Final = 64 * 1024 * 1024
"""What an entry may unpack to."""
_FORMAT: Final = 1
_LEVEL: Final = 3
_MAX_WINDOW: Final = 1 << 23
_NONCE: Final = 12
_TAG: Final = 16
_BOX: Final = 32
"""What an HPKE box is longer than its ciphertext: the one-time public half."""
_PURPOSE: Final = b"guitai sync entry 1\0"


class _Packed(msgspec.Struct, array_like=True, frozen=True):
    format: int
    first: int
    change_sets: list[bytes]
    audit_n: int
    audit_hash: bytes
    witnessed: dict[str, tuple[int, bytes]]


class SealedEntries:
    """Seals in this terminal's name, opens with the branch's keys."""

    def __init__(
        self, sign: Callable[[bytes], bytes], ring: Callable[[], KeyRing], directory: Callable[[], Directory]
    ) -> None:
        """Use keys and directory as they stand at each call: a merge may bring newer ones."""
        self._sign = sign
        self._ring = ring
        self._directory = directory

    def seal(self, stream: Stream, before: Position, payload: Payload) -> bytes:
        """Return the entry that follows a position.

        Raises:
            Unavailable: ``sync.no_key`` (``scope``), or ``sync.entry_too_large``.
        """
        import zstandard

        packed = msgspec.msgpack.encode(
            _Packed(_FORMAT, payload.first, list(payload.change_sets), *payload.audit, dict(payload.witnessed))
        )
        plain = zstandard.ZstdCompressor(level=_LEVEL).compress(packed)
        ring = self._ring()
        key_id = ring.current.get(stream.scope)
        secret = None if key_id is None else ring.secrets.get(key_id)
        public = None if key_id is None else ring.publics.get(key_id)
        if key_id is None or (secret is None and public is None):
            raise Unavailable("sync.no_key", scope=stream.scope.value)
        longer = _NONCE + _TAG if secret is not None else _BOX + _TAG
        kind = KEYED if secret is not None else BOXED
        header = Header(
            kind, str(stream), before.n + 1, payload.last, before.digest, key_id, len(plain) + longer
        ).pack()
        if len(packed) > MAX_PLAIN or len(header) + len(plain) + longer + SIGNATURE > MAX_ENTRY:
            raise Unavailable("sync.entry_too_large", stream=stream.name, n=payload.first)
        body = _encrypted(plain, secret, header) if secret is not None else _boxed(plain, public or b"", header)
        return header + body + self._sign(_PURPOSE + header + body)

    def check(self, stream: Stream, before: Position, entry: bytes) -> Position:
        """Verify everything but the contents and return the position behind the entry.

        Raises:
            EntryRefused: With the reason.
        """
        return _behind(self._verified(stream, before, entry).header, entry)

    def open(self, stream: Stream, before: Position, entry: bytes) -> tuple[Position, Payload]:
        """Verify an entry whole and return the position behind it and what it carries.

        Raises:
            EntryRefused: With the reason.
        """
        parts = self._verified(stream, before, entry)
        payload = _unpacked(_unzipped(self._decrypted(parts)))
        if payload.first != before.last + 1 or payload.last != parts.header.last or not payload.change_sets:
            raise EntryRefused(Refusal.UNREADABLE)
        return _behind(parts.header, entry), payload

    def unsealed(self, stream: Stream, payload: Payload) -> Sequence[bytes]:
        """Return an entry's change sets, those opened that their terminal sealed one by one.

        Raises:
            EntryRefused: ``unknown_key`` or ``unreadable``.
        """
        return opened(self._ring(), stream.name, payload.first, payload.change_sets)

    def _verified(self, stream: Stream, before: Position, entry: bytes) -> Parts:
        parts = take_apart(entry)
        header = parts.header
        terminal = self._known(stream)
        if header.stream != str(stream):
            # Whose it is decides what to call it: an entry carried elsewhere, or one that nobody wrote.
            raise EntryRefused(Refusal.WRONG_STREAM if self._genuine_elsewhere(parts) else Refusal.FORGED)
        if not _signed_by(terminal, parts):
            raise EntryRefused(Refusal.FORGED)
        if header.n != before.n + 1:
            raise EntryRefused(Refusal.REPLAYED if header.n <= before.n else Refusal.REORDERED)
        if header.before != before.digest:
            raise EntryRefused(Refusal.OTHER_HISTORY)
        if terminal.revoked and header.n > terminal.ends.get(stream.scope, 0):
            raise EntryRefused(Refusal.REVOKED_TERMINAL)
        return parts

    def _known(self, stream: Stream) -> KnownTerminal:
        terminal = self._directory().get(stream.terminal)
        if terminal is None or stream.scope not in terminal.writes:
            raise EntryRefused(Refusal.UNKNOWN_TERMINAL)
        return terminal

    def _genuine_elsewhere(self, parts: Parts) -> bool:
        terminal = self._directory().get(parts.header.stream.rpartition("/")[2])
        return terminal is not None and _signed_by(terminal, parts)

    def _decrypted(self, parts: Parts) -> bytes:
        secret = self._ring().secrets.get(parts.header.key_id)
        if secret is None:
            raise EntryRefused(Refusal.UNKNOWN_KEY)
        if parts.header.kind == BOXED:
            return unbox(secret, parts.body, parts.header_bytes)
        return _decrypted(parts, secret)


def _behind(header: Header, entry: bytes) -> Position:
    return Position(header.n, hashlib.sha256(entry).digest(), header.last)


def _signed_by(terminal: KnownTerminal, parts: Parts) -> bool:
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        Ed25519PublicKey.from_public_bytes(terminal.sign_public).verify(parts.signature, _PURPOSE + parts.signed)
    except (InvalidSignature, ValueError):
        return False
    return True


def _encrypted(plain: bytes, secret: bytes, header: bytes) -> bytes:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    nonce = os.urandom(_NONCE)
    return nonce + AESGCM(derived(secret, ENTRY)).encrypt(nonce, plain, header)


def _decrypted(parts: Parts, secret: bytes) -> bytes:
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    nonce, content = parts.body[:_NONCE], parts.body[_NONCE:]
    try:
        return AESGCM(derived(secret, ENTRY)).decrypt(nonce, content, parts.header_bytes)
    except (InvalidTag, ValueError) as error:
        raise EntryRefused(Refusal.UNREADABLE) from error


def _boxed(plain: bytes, public: bytes, header: bytes) -> bytes:
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PublicKey

    boxed: bytes = suite().encrypt(plain, X25519PublicKey.from_public_bytes(public), info=header)
    return boxed


def _unzipped(plain: bytes) -> bytes:
    import zstandard

    try:
        with zstandard.ZstdDecompressor(max_window_size=_MAX_WINDOW).stream_reader(io.BytesIO(plain)) as reader:
            packed = reader.read(MAX_PLAIN + 1)
    except zstandard.ZstdError as error:
        raise EntryRefused(Refusal.UNREADABLE) from error
    if len(packed) > MAX_PLAIN:
        raise EntryRefused(Refusal.TOO_LARGE)
    return packed


def _unpacked(packed: bytes) -> Payload:
    try:
        found = msgspec.msgpack.decode(packed, type=_Packed)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise EntryRefused(Refusal.UNREADABLE) from error
    if found.format != _FORMAT:
        raise EntryRefused(Refusal.NEWER)
    return Payload(found.first, tuple(found.change_sets), (found.audit_n, found.audit_hash), found.witnessed)

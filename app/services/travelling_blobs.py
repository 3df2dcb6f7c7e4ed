"""Attachments between terminals: each travels once, encrypted, and comes to a terminal when somebody there needs it."""

import hashlib
from collections.abc import Iterable
from threading import Lock
from typing import Final

import msgspec

from app.domain.errors import Unavailable
from app.domain.records import Scope
from app.services.ports import BlobStore
from app.services.sync_memory import Keeper
from app.services.sync_ports import SyncBackend
from app.services.sync_seals import ScopeSeal

CHUNK: Final = 8 * 1024 * 1024
_WAITING: Final = "sync-blobs-waiting"
_NOT_HERE: Final = frozenset({"blob.missing", "blob.damaged"})
_COUNT_BYTES: Final = 4


class TravellingBlobs:
    """A blob store that sends what is put into it, and fetches what it does not have."""

    def __init__(self, kept: BlobStore, backend: SyncBackend, seal: ScopeSeal, keeper: Keeper) -> None:
        """Wrap the terminal's own store."""
        self._kept = kept
        self._backend = backend
        self._seal = seal
        self._keeper = keeper
        self._noting = Lock()
        """Files are put on the database's lane and sent on the network's."""

    def put(self, content: bytes) -> str:
        """Keep the content here, to be sent with the next round, and return its SHA-256 in hex.

        Raises:
            Unavailable: What the disk says.
        """
        # Noted before it is kept: what was noted and not kept is passed over, what was kept and not noted never leaves.
        digest = hashlib.sha256(content).hexdigest()
        with self._noting:
            if digest not in (waiting := self._waiting()):
                self._note([*waiting, digest])
        return self._kept.put(content)

    def get(self, digest: str) -> bytes:
        """Return the content, fetched and kept here where it was missing.

        Raises:
            Unavailable: ``blob.missing`` where no terminal has sent it, ``blob.damaged``, or what the engine says.
        """
        try:
            return self._kept.get(digest)
        except Unavailable as fault:
            if fault.code not in _NOT_HERE:
                raise
            content = self._fetch(digest)
            if content is None:
                raise
        self._kept.put(content)
        return content

    def owe(self, digests: Iterable[str]) -> None:
        """Send these with the next round too: files that were kept before there was an engine."""
        with self._noting:
            waiting = self._waiting()
            self._note([*waiting, *sorted(set(digests) - set(waiting))])

    def waiting(self) -> int:
        """Return how many files are still to be sent."""
        return len(self._waiting())

    def send(self) -> None:
        """Send what waits, oldest first; on a terminal without the client scope's key it stays here.

        Raises:
            Unavailable: What the engine says; what was sent is not sent again.
        """
        while waiting := self._waiting():
            try:
                self._send(waiting[0])
            except Unavailable as fault:
                if fault.code == "sync.no_key":
                    return
                raise
            with self._noting:
                self._note([digest for digest in self._waiting() if digest != waiting[0]])

    def _send(self, digest: str) -> None:
        try:
            content = self._kept.get(digest)
        except Unavailable as fault:
            # The program stopped before it was kept, or the disk spoilt it: there is nothing to send.
            if fault.code in _NOT_HERE:
                return
            raise
        count = max(1, -(-len(content) // CHUNK))
        for number in reversed(range(count)):  # The first one, which tells how many there are, comes last.
            label = _label(digest, number)
            chunk = content[number * CHUNK : (number + 1) * CHUNK]
            head = count.to_bytes(_COUNT_BYTES) if number == 0 else b""
            wrapped = self._seal.wrap(Scope.CLIENT, label, head + chunk)
            self._backend.put_blob(self._seal.name(Scope.CLIENT, label), wrapped)

    def _fetch(self, digest: str) -> bytes | None:
        first = self._chunk(digest, 0)
        if first is None:
            return None
        count, chunks = int.from_bytes(first[:_COUNT_BYTES]), [first[_COUNT_BYTES:]]
        for number in range(1, count):
            chunk = self._chunk(digest, number)
            if chunk is None:
                return None
            chunks.append(chunk)
        content = b"".join(chunks)
        return content if hashlib.sha256(content).hexdigest() == digest else None

    def _chunk(self, digest: str, number: int) -> bytes | None:
        label = _label(digest, number)
        wrapped = self._backend.get_blob(self._seal.name(Scope.CLIENT, label))
        return None if wrapped is None else self._seal.unwrap(Scope.CLIENT, label, wrapped)

    def _waiting(self) -> list[str]:
        kept = self._keeper.get(_WAITING)
        return [] if kept is None else msgspec.msgpack.decode(kept, type=list[str])

    def _note(self, waiting: list[str]) -> None:
        self._keeper.put(_WAITING, msgspec.msgpack.encode(waiting))


def _label(digest: str, number: int) -> str:
    return f"blob/{digest}/{number}"

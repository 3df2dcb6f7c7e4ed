"""Attachments between terminals: each travels once, encrypted, and comes to a terminal when somebody there needs it.

A terminal that may not read a file (a kiosk, or a counter where the complaint is a restricted one) seals it at once,
keeps the sealed pieces until they are sent, and nothing of it afterwards.
"""

import hashlib
from collections.abc import Callable, Iterable, Iterator
from threading import Lock
from typing import Final, Protocol

import msgspec

from app.domain.errors import Unavailable
from app.domain.records import SEALABLE, Scope
from app.services.ports import BlobStore
from app.services.sync_memory import Keeper
from app.services.sync_ports import SyncBackend
from app.services.sync_seals import ScopeSeal

CHUNK: Final = 8 * 1024 * 1024
_WAITING: Final = "sync-blobs-waiting"
_NOT_HERE: Final = frozenset({"blob.missing", "blob.damaged"})
_COUNT_BYTES: Final = 4
_BOX: Final = "box"


class KeptBlobs(BlobStore, Protocol):
    """The terminal's own store, from which what was sent can be removed."""

    def drop(self, digest: str) -> None:
        """Remove the content; what is not there is none.

        Raises:
            Unavailable: What the disk says.
        """
        ...


class TravellingBlobs:
    """A blob store that sends what is put into it, and fetches what it does not have.

    What waits is kept as ``digest`` (client scope), ``scope/digest``, or ``box/name/digest of the sealed piece``.
    """

    def __init__(self, kept: KeptBlobs, backend: SyncBackend, seal: ScopeSeal, keeper: Keeper) -> None:
        """Wrap the terminal's own store."""
        self._kept = kept
        self._backend = backend
        self._seal = seal
        self._keeper = keeper
        self._noting = Lock()
        """Files are put on the database's lane and sent on the network's."""

    def put(self, content: bytes, scope: Scope = Scope.CLIENT) -> str:
        """Keep the content here, to be sent with the next round, and return its SHA-256 in hex.

        Raises:
            Unavailable: What the disk says, or ``sync.no_key``.
        """
        # Noted before it is kept: what was noted and not kept is passed over, what was kept and not noted never leaves.
        digest = hashlib.sha256(content).hexdigest()
        if self._seal.reads(scope):
            self._note_more([_noted(digest, scope)])
            return self._kept.put(content)
        boxes = [self._seal.box(scope, label, piece) for label, piece in _pieces(digest, content)]
        self._note_more([f"{_BOX}/{name}/{hashlib.sha256(box).hexdigest()}" for name, box in boxes])
        for _name, box in boxes:
            self._kept.put(box)
        return digest

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

    def owe(self, digests: Iterable[str], scope: Scope = Scope.CLIENT) -> None:
        """Send these with the next round too: files that were kept before there was an engine."""
        self._note_more([_noted(digest, scope) for digest in sorted(set(digests))])

    def waiting(self) -> int:
        """Return how many files are still to be sent; of sealed ones, pieces."""
        return len(self._waiting())

    def send(self) -> None:
        """Send what waits, oldest first.

        Raises:
            Unavailable: What the engine says; what was sent is not sent again.
        """
        while waiting := self._waiting():
            kind, _, rest = waiting[0].rpartition("/")
            if kind.startswith(_BOX):
                self._send_box(kind.partition("/")[2], rest)
            else:
                self._send(rest, Scope(kind or Scope.CLIENT))
            with self._noting:
                self._note([each for each in self._waiting() if each != waiting[0]])

    def _send_box(self, name: str, kept: str) -> None:
        box = self._kept_or_none(kept)
        if box is not None:
            self._backend.put_blob(name, box)
            self._kept.drop(kept)

    def _send(self, digest: str, scope: Scope) -> None:
        content = self._kept_or_none(digest)
        for label, piece in reversed(list(_pieces(digest, content))) if content is not None else ():
            # The first one, which tells how many there are, comes last.
            self._backend.put_blob(self._seal.name(scope, label), self._seal.wrap(scope, label, piece))

    def _kept_or_none(self, digest: str) -> bytes | None:
        try:
            return self._kept.get(digest)
        except Unavailable as fault:
            # The program stopped before it was kept, or the disk spoilt it: there is nothing to send.
            if fault.code in _NOT_HERE:
                return None
            raise

    def _fetch(self, digest: str) -> bytes | None:
        ways = [(scope, way) for scope in SEALABLE if self._seal.reads(scope) for way in (self._wrapped, self._boxed)]
        for scope, way in ways:
            content = self._joined(digest, scope, way)
            if content is not None:
                return content
        return None

    def _joined(self, digest: str, scope: Scope, piece: Callable[[Scope, str], bytes | None]) -> bytes | None:
        first = piece(scope, _label(digest, 0))
        if first is None:
            return None
        count, pieces = int.from_bytes(first[:_COUNT_BYTES]), [first[_COUNT_BYTES:]]
        for number in range(1, count):
            found = piece(scope, _label(digest, number))
            if found is None:
                return None
            pieces.append(found)
        content = b"".join(pieces)
        return content if hashlib.sha256(content).hexdigest() == digest else None

    def _wrapped(self, scope: Scope, label: str) -> bytes | None:
        wrapped = self._backend.get_blob(self._seal.name(scope, label))
        return None if wrapped is None else self._seal.unwrap(scope, label, wrapped)

    def _boxed(self, scope: Scope, label: str) -> bytes | None:
        boxed = self._backend.get_blob(self._seal.box_name(scope, label))
        return None if boxed is None else self._seal.unbox(scope, label, boxed)

    def _waiting(self) -> list[str]:
        kept = self._keeper.get(_WAITING)
        return [] if kept is None else msgspec.msgpack.decode(kept, type=list[str])

    def _note_more(self, names: list[str]) -> None:
        with self._noting:
            waiting = self._waiting()
            known = set(waiting)
            self._note([*waiting, *(name for name in names if name not in known)])

    def _note(self, waiting: list[str]) -> None:
        self._keeper.put(_WAITING, msgspec.msgpack.encode(waiting))


def _pieces(digest: str, content: bytes) -> Iterator[tuple[str, bytes]]:
    """Yield the pieces of a file with their labels; the first tells how many there are."""
    count = max(1, -(-len(content) // CHUNK))
    for number in range(count):
        head = count.to_bytes(_COUNT_BYTES) if number == 0 else b""
        yield _label(digest, number), head + content[number * CHUNK : (number + 1) * CHUNK]


def _noted(digest: str, scope: Scope) -> str:
    return digest if scope is Scope.CLIENT else f"{scope.value}/{digest}"


def _label(digest: str, number: int) -> str:
    return f"blob/{digest}/{number}"

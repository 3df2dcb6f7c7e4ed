"""Sync on engines that keep named objects: folders and object stores, asked for nothing but create-if-absent.

What is kept where is told in docs/sync-protocol.md ("Objects"). Nothing here is ever changed in place.
"""

import hashlib
import re
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Final, Protocol

from app.domain.errors import Conflict, Unavailable

_CHUNKS: Final = (1, 4, 16)
"""How many entries are asked for at once: few at first, for there is mostly one."""
_HEAD: Final = re.compile(r"heads/(?P<folder>.+)/(?P<scope>[^/~]+)~(?P<terminal>[^/~]+)~(?P<n>[0-9]{12})")
_TRIES: Final = 8
"""Two that create at once may both be told to try again (S3 says 409)."""
_HELD: Final = b"1"
_FREE: Final = b"0"


class Objects(Protocol):
    """Named objects; names have ``/`` between their parts."""

    def create(self, name: str, content: bytes) -> bool:
        """Keep a new object, whole and durably; False where the name is taken, which is left as it is."""
        ...

    def get_many(self, names: Sequence[str]) -> Sequence[bytes | None]:
        """Return each object's content, None for each that is not there."""
        ...

    def delete(self, names: Iterable[str]) -> None:
        """Remove objects; what is not there is none."""
        ...

    def names(self, folder: str) -> Sequence[str]:
        """Return the whole names of the objects below a folder, in any order; none where there is no such folder."""
        ...

    def close(self) -> None:
        """Let go of what is held."""
        ...


class ObjectBackend:
    """The contract of sync over named objects."""

    def __init__(self, objects: Objects, poll: float, pause: Callable[[float], None] = time.sleep) -> None:
        """Look for news at most every so many seconds."""
        self._objects = objects
        self._poll = poll
        self._pause = pause
        self._seen: dict[str, Mapping[str, int]] = {}
        self._looked = 0.0

    def heads(self, prefix: str) -> Mapping[str, int]:
        """Return the last numbers from the heads that writers leave before each entry."""
        found: dict[str, int] = {}
        for name in self._objects.names(f"heads/{prefix.strip('/')}"):
            # Desktops and synchronised folders leave files of their own anywhere.
            if head := _HEAD.fullmatch(name):
                stream = f"{head['folder']}/{head['scope']}/{head['terminal']}"
                found[stream] = max(found.get(stream, 0), int(head["n"]))
        self._seen[prefix] = found
        self._looked = time.monotonic()
        return found

    def append(self, stream: str, n: int, entry: bytes) -> None:
        """Write the head, then the entry, then drop the head before: a writer cut off in between hides no entry."""
        self._objects.create(_head(stream, n), b"")
        if self._settled(_entry(stream, n), entry) != entry:
            raise Conflict("sync.number_taken", stream=stream, n=n)
        if n > 1:
            self._objects.delete([_head(stream, n - 1)])

    def read(self, stream: str, after: int, limit: int) -> Sequence[bytes]:
        """Read entry after entry until one is missing."""
        found: list[bytes] = []
        for chunk in (*_CHUNKS, *[_CHUNKS[-1]] * (limit // _CHUNKS[-1] + 1)):
            first = after + len(found) + 1
            asked = range(first, min(first + chunk, after + limit + 1))
            for content in self._objects.get_many([_entry(stream, n) for n in asked]) if asked else [None]:
                if content is None:
                    return found
                found.append(content)
        return found

    def prune(self, stream: str, through: int) -> None:
        """Delete the entries, thousand by thousand."""
        dropped = (name for name in self._numbered(f"entries/{stream}") if _number(name) <= through)
        self._objects.delete(dropped)

    def claim(self, key: str, value: bytes) -> bytes:
        """Take the next turn of the key where the last one is over."""
        for _ in range(_TRIES):
            last, kept = self._last_turn(key)
            if kept.startswith(_HELD):
                return kept[1:]
            if self._objects.create(_turn(key, last + 1), _HELD + value):
                return value
        raise Unavailable("sync.unreachable", address=key, reason="undecided")

    def release(self, key: str, value: bytes) -> None:
        """Write the turn that ends this one; a late repetition finds that number taken and changes nothing."""
        last, kept = self._last_turn(key)
        if kept == _HELD + value:
            self._objects.create(_turn(key, last + 1), _FREE)

    def put_blob(self, name: str, content: bytes) -> None:
        """Keep the content."""
        self._objects.create(_blob(name), content)

    def get_blob(self, name: str) -> bytes | None:
        """Return the content."""
        return self._objects.get_many([_blob(name)])[0]

    def put_snapshot(self, name: str, mark: int, content: bytes, drop: Sequence[str] = ()) -> None:
        """Keep it and drop all but the one before, which somebody may be reading."""
        folder = f"snapshots/{name}"
        self._objects.create(f"{folder}/{mark:020}", content)
        self._objects.delete([*self._numbered(folder)[:-2], *map(_blob, drop)])

    def get_snapshot(self, name: str) -> bytes | None:
        """Return the one with the highest mark."""
        names = self._numbered(f"snapshots/{name}")
        return self._objects.get_many(names[-1:])[0] if names else None

    def wait(self, prefix: str, timeout: float) -> bool:
        """Look now and then; folders and object stores push nothing."""
        until = time.monotonic() + timeout
        while True:
            due = self._looked + self._poll
            if (now := time.monotonic()) >= due:
                before = self._seen.get(prefix)
                if self.heads(prefix) != before:
                    return True
            elif now >= until:
                return False
            self._pause(max(0.0, min(due, until) - time.monotonic()))

    def close(self) -> None:
        """Let go of the engine."""
        self._objects.close()

    def _last_turn(self, key: str) -> tuple[int, bytes]:
        names = self._numbered(f"claims/{_digest(key)}")
        content = self._objects.get_many(names[-1:])[0] if names else None
        return (0, _FREE) if content is None else (_number(names[-1]), content)

    def _numbered(self, folder: str) -> list[str]:
        return sorted(name for name in self._objects.names(folder) if name.rpartition("/")[2].isdecimal())

    def _settled(self, name: str, content: bytes) -> bytes:
        """Create the object, or return what was there; an answer of "taken" with nothing there is asked again."""
        for _ in range(_TRIES):
            if self._objects.create(name, content):
                return content
            kept = self._objects.get_many([name])[0]
            if kept is not None:
                return kept
        raise Unavailable("sync.unreachable", address=name, reason="undecided")


def _number(name: str) -> int:
    return int(name.rpartition("/")[2])


def _head(stream: str, n: int) -> str:
    folder, scope, terminal = stream.rsplit("/", 2)
    return f"heads/{folder}/{scope}~{terminal}~{n:012}"


def _entry(stream: str, n: int) -> str:
    # A thousand to a folder: some file systems grow slow with more.
    return f"entries/{stream}/{n // 1000:09}/{n:012}"


def _turn(key: str, turn: int) -> str:
    return f"claims/{_digest(key)}/{turn:06}"


def _blob(name: str) -> str:
    return f"blobs/{name[:2]}/{name}"


def _digest(key: str) -> str:
    return hashlib.sha256(key.encode()).hexdigest()

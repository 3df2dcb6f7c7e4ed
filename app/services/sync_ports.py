"""What sync asks of an engine: the whole contract of a backend (design: docs/sync-protocol.md).

A backend is a class behind the entry-point group ``guitai.sync_backends``, named for the scheme of its addresses and
called with an ``app.domain.sync_address.SyncAddress``. ``app.sync.contract`` is its test suite. It translates every
fault of its driver: callers see ``Unavailable``, ``Conflict`` and ``RuleViolation``, no exception of a library.
"""

from collections.abc import Mapping, Sequence
from typing import Protocol


class SyncBackend(Protocol):
    """An engine that terminals sync through; safe for many processes on many machines at once.

    A **stream** is named by at least three parts with ``/`` between them (``0123/epoch/client/C2``), each of ASCII
    letters, digits, ``.``, ``_`` and ``-``. Every call may raise ``Unavailable``, with a code of
    ``app/forms/messages/sync`` and after a bounded time; what it was asked for then has happened whole, or not at all,
    and may be asked for again.
    """

    def heads(self, prefix: str) -> Mapping[str, int]:
        """Return the number of the last entry of every stream whose name begins with the prefix.

        The prefix ends with a whole part. A number may run ahead of the entries by one, while its writer is at work or
        after it was cut off; it is never behind.
        """
        ...

    def append(self, stream: str, n: int, entry: bytes) -> None:
        """Keep an entry durably under its number, from 1; the identical entry again changes nothing.

        Raises:
            Conflict: ``sync.number_taken`` (``stream``, ``n``) where another entry has the number; it is left as it is.
        """
        ...

    def read(self, stream: str, after: int, limit: int) -> Sequence[bytes]:
        """Return the entries after+1, after+2 ... up to the first that is not there, at most so many; each is whole."""
        ...

    def prune(self, stream: str, through: int) -> None:
        """Drop the entries up to and with the number; heads stay."""
        ...

    def claim(self, key: str, value: bytes) -> bytes:
        """Return the value that holds the key: this one where nobody held it, else the one that was there before."""
        ...

    def release(self, key: str, value: bytes) -> None:
        """Give the key up where this value holds it; otherwise nothing happens."""
        ...

    def put_blob(self, name: str, content: bytes) -> None:
        """Keep content durably under a name of 64 hexadecimal digits; a name keeps what it was first given."""
        ...

    def get_blob(self, name: str) -> bytes | None:
        """Return what is kept under the name, or None."""
        ...

    def put_snapshot(self, name: str, mark: int, content: bytes, drop: Sequence[str] = ()) -> None:
        """Keep the snapshot of a stream-like name; the one with the highest mark is the newest."""
        ...

    def get_snapshot(self, name: str) -> bytes | None:
        """Return the newest snapshot, or None."""
        ...

    def wait(self, prefix: str, timeout: float) -> bool:
        """Wait at most so many seconds for entries in streams with the prefix; tell whether there may be any.

        News since the last call of ``heads`` or ``wait`` counts, so that nothing is missed between two calls.
        """
        ...

    def close(self) -> None:
        """Let go of connections; calling it twice does no harm."""
        ...

"""One digest of what is stored, so that two terminals can be held against each other.

What is each terminal's own is left out: row numbers, versions, and whatever never travels.
"""

import hashlib
from collections.abc import Iterable, Mapping
from typing import Final

import msgspec

from app.db.border import Driver
from app.db.reading import Reading
from app.db.registry import MAPPINGS, SYNCED
from app.domain.records import TRAVELLING, Scope

_OWN: Final = ("version",)


class SqlDigests:
    """Digests of this store."""

    def __init__(self, reading: Reading) -> None:
        """Read through the store's connection."""
        self._reading = reading

    def whole(self, scopes: Iterable[Scope] = TRAVELLING) -> str:
        """Return one digest of all business tables of the scopes, in hex."""
        wanted = frozenset(scopes)
        whole = hashlib.sha256()
        for kind, digest in self.by_kind().items():
            if SYNCED[kind].kind.scope in wanted:
                whole.update(f"{kind} {digest}\n".encode())
        return whole.hexdigest()

    def by_kind(self) -> Mapping[str, str]:
        """Return the digest of each kind's table, in hex; one table is read under the lock at a time."""
        digests: dict[str, str] = {}
        for kind in sorted(SYNCED):
            with self._reading() as driver:
                digests[kind] = _digest(driver, kind)
        return digests


def _digest(driver: Driver, kind: str) -> str:
    names = [name for name in MAPPINGS[SYNCED[kind]].names if name not in _OWN]
    query = f"SELECT {', '.join(names)} FROM {kind} ORDER BY id"  # noqa: S608 - names of our own columns
    digest, encoder = hashlib.sha256(), msgspec.msgpack.Encoder()
    for row in driver.execute(query):
        digest.update(encoder.encode(row))
    return digest.hexdigest()

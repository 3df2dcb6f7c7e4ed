"""The keys that scopes are encrypted with, as they travel: each sealed to the terminals that may read the scope.

A new key is issued when the branch begins and whenever a terminal may no longer read; former ones stay valid for
reading what was written under them. The secrets of the client and the restricted scope also give an X25519 pair each,
to whose public half a terminal seals that writes the scope and does not read it.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar
from uuid import UUID

from app.domain.people import Terminal
from app.domain.records import TRAVELLING, Merge, Record, RecordKind, Scope


@dataclass(frozen=True, slots=True)
class KeyBox:
    """A scope's secret, sealed to one terminal."""

    terminal_id: UUID
    box: str
    """HPKE in hex."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ScopeKey(Record):
    """One key of one scope; its id names the key in every entry written under it."""

    kind: ClassVar = RecordKind("scope_key", Scope.REFERENCE, Merge.UNION)
    key_scope: Scope
    public: str = ""
    """For the client and the restricted scope, the X25519 half to which terminals seal that only write it; hex."""
    boxes: tuple[KeyBox, ...]
    issued_at: datetime
    issued_by: UUID
    """The terminal that made it."""

    def box_for(self, terminal_id: UUID) -> KeyBox | None:
        """Return the terminal's box, or None where the key is kept from it."""
        return next((box for box in self.boxes if box.terminal_id == terminal_id), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyHandover(Record):
    """A key that is given to a terminal later: its scope was opened to it after the key had been issued."""

    kind: ClassVar = RecordKind("key_handover", Scope.REFERENCE, Merge.UNION)
    key_id: UUID
    terminal_id: UUID
    box: str
    """As in ``KeyBox``."""
    given_at: datetime


def newest(keys: Iterable[ScopeKey], scope: Scope) -> ScopeKey | None:
    """Return the key to write the scope with: the one issued last, the same on every terminal."""
    return max((key for key in keys if key.key_scope is scope), key=lambda key: (key.issued_at, key.id), default=None)


def oldest(keys: Iterable[ScopeKey], scope: Scope) -> ScopeKey | None:
    """Return the scope's first key."""
    return min((key for key in keys if key.key_scope is scope), key=lambda key: (key.issued_at, key.id), default=None)


def holders(terminals: Iterable[Terminal], scope: Scope) -> tuple[Terminal, ...]:
    """Return the terminals that a key of the scope is sealed to."""
    return tuple(t for t in terminals if scope in t.scopes and t.box_public)


def outdated(keys: Iterable[ScopeKey], terminals: Iterable[Terminal]) -> tuple[Scope, ...]:
    """Return the scopes whose newest key a terminal knows that may no longer read them.

    Two terminals may each revoke another at once, offline; each then sealed its new key to the terminal that the other
    one revoked. Whoever sees both revocations issues a key once more.
    """
    keys, terminals = tuple(keys), tuple(terminals)
    found = []
    for scope in TRAVELLING:
        present = newest(keys, scope)
        barred = {t.id for t in terminals if scope not in t.scopes}
        if (
            present is not None
            and holders(terminals, scope)
            and any(box.terminal_id in barred for box in present.boxes)
        ):
            found.append(scope)
    return tuple(found)

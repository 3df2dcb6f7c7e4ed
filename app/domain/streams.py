"""Streams of sealed entries, and what is known of whoever writes them (docs/sync-protocol.md, "Entries")."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final
from uuid import UUID

from app.domain.records import Scope

NO_ENTRY: Final = bytes(32)
"""Stands where the digest of the entry before would, in the first one."""


@dataclass(frozen=True, slots=True, order=True)
class Stream:
    """What one terminal writes in one scope of one branch, on an engine in one of its lives."""

    branch: str
    epoch: str
    """32 hexadecimal digits; another where an engine was emptied and filled again."""
    scope: Scope
    terminal: str

    def __str__(self) -> str:
        return f"{self.branch}/{self.epoch}/{self.scope.value}/{self.terminal}"

    @property
    def name(self) -> str:
        """The name the journal knows it by: ``scope/terminal``."""
        return f"{self.scope.value}/{self.terminal}"

    @classmethod
    def parse(cls, text: str) -> "Stream":
        """Read what ``str`` gave.

        Raises:
            ValueError: It is no name of a stream.
        """
        branch, epoch, scope, terminal = text.split("/")
        return cls(branch, epoch, Scope(scope), terminal)


@dataclass(frozen=True, slots=True)
class Position:
    """How far a stream was read, or written."""

    n: int = 0
    """The last entry."""
    digest: bytes = NO_ENTRY
    """SHA-256 of that entry."""
    last: int = 0
    """The last change set in it."""


@dataclass(frozen=True, slots=True)
class Payload:
    """What an entry carries."""

    first: int
    """Number of the first change set in the stream's journal; those that follow have the next numbers."""
    change_sets: tuple[bytes, ...]
    audit: tuple[int, bytes] = (0, b"")
    """Number and hash of the last entry in the writer's audit trail."""
    witnessed: Mapping[str, tuple[int, bytes]] = field(default_factory=dict)
    """For streams of others (``scope/terminal``), the last entry that the writer had verified: number and digest."""

    @property
    def last(self) -> int:
        """Number of the last change set."""
        return self.first + len(self.change_sets) - 1


class Refusal(StrEnum):
    """Why an entry was not taken."""

    CUT_OFF = "cut_off"
    """It is shorter than it says."""
    MALFORMED = "malformed"
    """It is no entry, or more was appended to it."""
    TOO_LARGE = "too_large"
    """It is, or unpacks to, more than an entry may hold."""
    NEWER = "newer"
    """It was written by a newer version of the program."""
    UNKNOWN_TERMINAL = "unknown_terminal"
    """Nobody let that terminal in, or not to this scope."""
    REVOKED_TERMINAL = "revoked_terminal"
    """It was written after its terminal was revoked."""
    FORGED = "forged"
    """The signature is not the terminal's."""
    WRONG_STREAM = "wrong_stream"
    """A genuine entry of another stream, another branch or another life of the engine."""
    REPLAYED = "replayed"
    """A genuine earlier entry of this stream under a later number."""
    REORDERED = "reordered"
    """A genuine later entry of this stream under an earlier number."""
    OTHER_HISTORY = "other_history"
    """Genuine, and it does not follow the entry before: one of the two was rolled back or written twice."""
    UNKNOWN_KEY = "unknown_key"
    """It is encrypted with a key that this terminal does not have (yet)."""
    WITHHELD = "withheld"
    """Another terminal has seen it, and the engine does not show it: it was rolled back, or keeps it from this one."""
    UNREADABLE = "unreadable"
    """It does not open with its key, or holds no change sets."""


class EntryRefused(Exception):
    """An entry that does not verify.

    Args:
        refusal: Why.
    """

    def __init__(self, refusal: Refusal) -> None:
        """Keep the reason."""
        super().__init__(refusal.value)
        self.refusal = refusal


@dataclass(frozen=True, slots=True)
class KnownTerminal:
    """A terminal whose entries are taken."""

    code: str
    sign_public: bytes
    """Ed25519."""
    writes: frozenset[Scope]
    """The scopes it may write; a kiosk writes the client scope and does not read it."""
    revoked: bool = False
    ends: Mapping[Scope, int] = field(default_factory=dict)
    """For a revoked terminal, the last entry of each scope that is still taken; none of a scope that is not named."""


@dataclass(frozen=True, slots=True)
class KeyRing:
    """The keys of scopes that a terminal has."""

    secrets: Mapping[UUID, bytes] = field(default_factory=dict, repr=False)
    """Every secret it holds, 32 bytes, by the id of its key: former ones too, to read what was written under them."""
    current: Mapping[Scope, UUID] = field(default_factory=dict)
    """The key that each scope is written with now."""
    publics: Mapping[UUID, bytes] = field(default_factory=dict)
    """For keys of the client scope, the X25519 half to which a terminal seals that does not hold the secret."""
    naming: Mapping[Scope, UUID] = field(default_factory=dict)
    """Each scope's first key: claims are named under it, so that a change of keys does not give a slot two names."""

    def reads(self, scope: Scope) -> bool:
        """Whether the scope can be read at all."""
        return self.current.get(scope) in self.secrets


Directory = Mapping[str, KnownTerminal]
"""The terminals of the branch by code."""

"""A terminal asks to be let in, and is welcomed: what the two messages say (docs/sync-protocol.md).

The request is public: it may lie in a file, stand on a screen as a QR code, or go by mail. Whoever approves compares a
short code with the person at the new terminal, by voice; so nobody can put a request of their own in its place.
"""

from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from app.domain.people import TerminalKind
from app.domain.records import Scope


@dataclass(frozen=True, slots=True, kw_only=True)
class EnrolmentRequest:
    """What a new terminal tells of itself."""

    branch_code: str
    terminal_code: str
    terminal_kind: TerminalKind
    sign_public: bytes
    """Ed25519."""
    box_public: bytes
    """X25519: the welcome is sealed to it."""
    seal_public: bytes
    """P-256, a compressed point: the branch's authority certifies it for sealing documents."""
    made_at: datetime

    @property
    def scopes(self) -> tuple[Scope, ...]:
        """The scopes whose keys it asks for."""
        return self.terminal_kind.scopes


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """What names a request."""

    digest: str
    """Hex; names its welcome on the engine."""
    code: str
    """Short, to be compared by voice."""


@dataclass(frozen=True, slots=True)
class WelcomeKey:
    """One key of one scope."""

    key_id: UUID
    scope: Scope
    secret: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class TerminalCard:
    """A terminal whose entries the new one will read, as the approving one knew it."""

    terminal_id: UUID
    code: str
    terminal_kind: TerminalKind
    sign_public: bytes


@dataclass(frozen=True, slots=True)
class EngineLife:
    """The engine as the approving terminal knew it: one that shows less to the new terminal was set back."""

    epoch: str = ""
    claim: bytes = b""
    positions: dict[str, tuple[int, bytes, int]] = field(default_factory=dict)
    """For each stream (``scope/terminal``), the last entry that was merged or sent, its digest, its last change set."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Welcome:
    """What a new terminal is given; sealed to its request, signed by the terminal that approved it."""

    branch_id: UUID
    branch_code: str
    branch_name: str
    demo: bool
    authority_pem: str
    authority_private: bytes = field(default=b"", repr=False)
    """For counters, which may let others in themselves; empty for a kiosk."""
    terminal_id: UUID
    terminal_code: str
    certificate_pem: str
    keys: tuple[WelcomeKey, ...]
    client_key_id: UUID | None
    client_public: bytes
    """Where a kiosk seals to what it writes of clients, until a record says otherwise."""
    terminals: tuple[TerminalCard, ...]
    engine: EngineLife
    reference: tuple[bytes, ...] = field(default=(), repr=False)
    """The reference scope as it stood: branch, terminals, staff with their wrapped keys, policy, calendar."""
    approved_by: str
    approved_at: datetime

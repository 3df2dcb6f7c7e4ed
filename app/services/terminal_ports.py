"""What the terminal desk needs from outside."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from app.domain.enrolment import EngineLife, EnrolmentRequest, Fingerprint, Welcome, WelcomeKey
from app.domain.people import Branch, StreamEnd, Terminal, TerminalKind
from app.domain.records import Scope
from app.domain.scope_keys import KeyHandover, ScopeKey


class EnrolmentKeys(Protocol):
    """The keys by which terminals are let into the branch's exchange; the heavy part of the terminal desk."""

    def read(self, text: str) -> EnrolmentRequest:
        """Read a request.

        Raises:
            RuleViolation: ``enrolment.no_request`` or ``enrolment.newer``.
        """
        ...

    def fingerprint(self, request: EnrolmentRequest) -> Fingerprint:
        """Return what names the request."""
        ...

    def same_code(self, typed: str, code: str) -> bool:
        """Tell whether a code was read right, whatever its case, blanks and hyphens."""
        ...

    def answer_code(self, request: EnrolmentRequest, authority_pem: str) -> str:
        """Return the short code by which the new terminal knows its own branch."""
        ...

    def certify(self, request: EnrolmentRequest, branch: Branch, now: datetime) -> str:
        """Return the new terminal's sealing certificate, PEM.

        Raises:
            Unavailable: ``enrolment.no_authority`` where this terminal does not hold the authority's key.
        """
        ...

    def authority_private(self, kind: TerminalKind) -> bytes:
        """Return the authority's key for a terminal that may let others in, nothing for one that may not."""
        ...

    def secrets_for(self, keys: Sequence[ScopeKey], scopes: Sequence[Scope]) -> tuple[WelcomeKey, ...]:
        """Return the secrets of every key of these scopes that this terminal knows."""
        ...

    def issue(self, terminals: Sequence[Terminal], scope: Scope, at: datetime) -> ScopeKey:
        """Make a key for the scope, sealed to each terminal that may read it; this one keeps its secret if it may."""
        ...

    def engine_life(self) -> EngineLife:
        """Return the engine as it is known here."""
        ...

    def read_so_far(self, terminal: Terminal) -> tuple[StreamEnd, ...]:
        """Return how far each stream of a terminal has been read here, in entries, for the scopes that can be told."""
        ...

    def reference(self) -> tuple[bytes, ...]:
        """Return the reference scope as it stands, as a snapshot."""
        ...

    def seal(self, welcome: Welcome, request: EnrolmentRequest) -> bytes:
        """Seal a welcome to the terminal that asked, signed by this one."""
        ...


class RestrictedKeys(Protocol):
    """The keys of the restricted scope."""

    def issue(self, terminals: Sequence[Terminal], at: datetime) -> ScopeKey:
        """Make another key, sealed to each terminal that may read the scope; this one keeps its secret if it may."""
        ...

    def hand_over(self, keys: Sequence[ScopeKey], to: Terminal, at: datetime) -> tuple[KeyHandover, ...]:
        """Return those of the keys that this terminal holds and the other has no box of, each sealed to that one."""
        ...

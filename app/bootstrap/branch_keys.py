"""The branch's keys as the terminal desk uses them: certificates, scope keys, sealed welcomes."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from app.bootstrap.creation import AUTHORITY_SECRET
from app.bootstrap.exchange import Exchange
from app.bootstrap.terminal_identity import handed, issue, keep_secrets, keys_of, secret_of
from app.db.store import SqlStore
from app.documents.authority import Credentials, certify_terminal
from app.domain.enrolment import EngineLife, EnrolmentRequest, Fingerprint, Welcome, WelcomeKey
from app.domain.errors import Unavailable
from app.domain.people import Branch, StreamEnd, Terminal, TerminalKind
from app.domain.records import Scope
from app.domain.scope_keys import KeyHandover, ScopeKey
from app.security.enrolment import read_request, request_code, request_digest, same_code, seal_welcome, welcome_code


@dataclass(frozen=True, slots=True)
class BranchKeys:
    """What this terminal holds of the branch's keys."""

    store: SqlStore
    terminal: Terminal
    exchange: Exchange

    def read(self, text: str) -> EnrolmentRequest:
        """Read a request; RuleViolation ``enrolment.no_request`` or ``enrolment.newer``."""
        return read_request(text)

    def fingerprint(self, request: EnrolmentRequest) -> Fingerprint:
        """Return what names the request."""
        return Fingerprint(request_digest(request).hex(), request_code(request))

    def same_code(self, typed: str, code: str) -> bool:
        """Tell whether a code was read right."""
        return same_code(typed, code)

    def answer_code(self, request: EnrolmentRequest, authority_pem: str) -> str:
        """Return the short code of the answer."""
        return welcome_code(request, authority_pem)

    def certify(self, request: EnrolmentRequest, branch: Branch, now: datetime) -> str:
        """Return the new terminal's certificate; Unavailable ``enrolment.no_authority``."""
        private = self.store.secrets.get(AUTHORITY_SECRET)
        if private is None:
            raise Unavailable("enrolment.no_authority")
        authority = Credentials(branch.authority_pem, private)
        return certify_terminal(authority, branch.code, branch.name, request.terminal_code, request.seal_public, now)

    def authority_private(self, kind: TerminalKind) -> bytes:
        """Return the authority's key for a counter, nothing for a kiosk."""
        private = self.store.secrets.get(AUTHORITY_SECRET) or b""
        return private if kind is TerminalKind.COUNTER else b""

    def secrets_for(self, keys: Sequence[ScopeKey], scopes: Sequence[Scope]) -> tuple[WelcomeKey, ...]:
        """Return the secrets of every key of these scopes that this terminal knows."""
        known = ((key, secret_of(self.store.secrets, key, self.terminal.id)) for key in keys if key.key_scope in scopes)
        return tuple(WelcomeKey(key.id, key.key_scope, secret) for key, secret in known if secret is not None)

    def issue(self, terminals: Sequence[Terminal], scope: Scope, at: datetime) -> ScopeKey:
        """Make a key for the scope, sealed to each terminal that may read it, and keep its secret if this is one."""
        return _issued(self.store, self.terminal, terminals, scope, at)

    def engine_life(self) -> EngineLife:
        """Return the engine as it is known here."""
        memory = self.exchange.keeper.load()
        return EngineLife(memory.epoch, memory.epoch_claim, dict(memory.positions))

    def read_so_far(self, terminal: Terminal) -> tuple[StreamEnd, ...]:
        """Return how far each stream of a terminal was read here, in entries."""
        return self.exchange.read_so_far(terminal.code)

    def reference(self) -> tuple[bytes, ...]:
        """Return the reference scope as it stands."""
        return tuple(self.store.exchange.snapshot(Scope.REFERENCE))

    def seal(self, welcome: Welcome, request: EnrolmentRequest) -> bytes:
        """Seal a welcome, signed by this terminal."""
        return seal_welcome(welcome, request, keys_of(self.store.secrets))


@dataclass(frozen=True, slots=True)
class RestrictedKeys:
    """The keys of the restricted scope, for whoever opens it to terminals."""

    store: SqlStore
    terminal: Terminal

    def issue(self, terminals: Sequence[Terminal], at: datetime) -> ScopeKey:
        """Make another key, sealed to each terminal that may read the scope, and keep its secret if this is one."""
        return _issued(self.store, self.terminal, terminals, Scope.RESTRICTED, at)

    def hand_over(self, keys: Sequence[ScopeKey], to: Terminal, at: datetime) -> tuple[KeyHandover, ...]:
        """Return the keys that this terminal holds and the other one has no box of, each sealed to that one."""
        lacking = [key for key in keys if key.box_for(to.id) is None]
        known = ((key.id, secret_of(self.store.secrets, key, self.terminal.id)) for key in lacking)
        return tuple(handed(key_id, secret, to, at) for key_id, secret in known if secret is not None)


def _issued(store: SqlStore, here: Terminal, terminals: Sequence[Terminal], scope: Scope, at: datetime) -> ScopeKey:
    key, secret = issue(terminals, scope, here.id, at)
    if key.box_for(here.id) is not None:
        keep_secrets(store.secrets, {key.id: secret})
    return key

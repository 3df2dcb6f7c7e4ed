"""The branch, its terminals and its staff."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import ClassVar
from uuid import UUID

from app.domain.policy import QualificationKind, Role
from app.domain.records import SEALABLE, TRAVELLING, Merge, Record, RecordKind, Scope


class TerminalKind(StrEnum):
    """Where a terminal stands, and so which scopes it holds keys of."""

    COUNTER = "counter"
    """Staffed: reads and writes everything."""
    KIOSK = "kiosk"
    """In the public room: reads no client; what it writes of clients is sealed to the counters."""

    @property
    def scopes(self) -> tuple[Scope, ...]:
        """The scopes whose keys every such terminal holds."""
        return _READS[self]

    @property
    def writes(self) -> tuple[Scope, ...]:
        """The scopes in which others take what such a terminal wrote."""
        return _WRITES[self]


_READS = {
    TerminalKind.COUNTER: (Scope.REFERENCE, Scope.LOBBY, Scope.CLIENT),
    TerminalKind.KIOSK: (Scope.REFERENCE, Scope.LOBBY),
}
_WRITES = {
    TerminalKind.COUNTER: TRAVELLING,
    # Nobody lets terminals in, or changes who works here, from the public room.
    TerminalKind.KIOSK: (Scope.LOBBY, *SEALABLE),
}


@dataclass(frozen=True, slots=True)
class StreamEnd:
    """The last entry that is still taken of a terminal that was revoked."""

    scope: Scope
    n: int


class Employment(StrEnum):
    """Whose employee the actor is; kept on every step (rules 2.3-c)."""

    EMPLOYEE = "employee"
    OUTSOURCED = "outsourced"


@dataclass(frozen=True, slots=True)
class Qualification:
    """One registration: its kind, number and last valid day (rules 4.1-a)."""

    kind: QualificationKind
    registration_no: str
    valid_until: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Branch(Record):
    """The branch this home belongs to."""

    kind: ClassVar = RecordKind("branch", Scope.REFERENCE, Merge.FIELDS, together=())
    code: str
    name: str
    authority_pem: str = ""
    """Certificate of the branch's own authority, which issues the terminals' sealing certificates."""
    demo: bool = False
    """A demo branch accepts synthetic identities and watermarks what it prints (rules 6)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Terminal(Record):
    """A counter or kiosk; its code is part of every number it gives out."""

    # Two managers may revoke it at once: the first to do so is named.
    kind: ClassVar = RecordKind(
        "terminal",
        Scope.REFERENCE,
        Merge.FIELDS,
        together=(("revoked_at", "revoked_by"),),
        once=("revoked_at", "revoked_by"),
    )
    code: str
    name: str
    certificate_pem: str
    """The sealing certificate issued by the branch's authority."""
    terminal_kind: TerminalKind = TerminalKind.COUNTER
    sign_public: str = ""
    """Ed25519 in hex: checks what this terminal sends; empty until a home from before sync is opened again."""
    box_public: str = ""
    """X25519 in hex: keys of scopes are sealed to it."""
    enrolled_at: datetime | None = None
    approved_by: str = ""
    """Name of whoever compared the code and let it in; empty for the branch's first terminal."""
    revoked_at: datetime | None = None
    """From here on nothing more is taken from it, and new keys are kept from it."""
    revoked_by: str = ""
    restricted: bool = False
    """Whether it reads the restricted scope: the branch's first terminal does, until compliance names others."""
    ends: tuple[StreamEnd, ...] = ()
    """How far it had been read when it was revoked; raised by a terminal that had read further before it heard."""

    @property
    def scopes(self) -> tuple[Scope, ...]:
        """The scopes whose keys it holds: none once it was revoked."""
        if self.revoked_at:
            return ()
        return (*self.terminal_kind.scopes, *self._named_for)

    @property
    def seals(self) -> tuple[Scope, ...]:
        """The scopes that it writes and does not read, revoked or not."""
        return tuple(s for s in SEALABLE if s not in (*self.terminal_kind.scopes, *self._named_for))

    @property
    def _named_for(self) -> tuple[Scope, ...]:
        return (Scope.RESTRICTED,) if self.restricted else ()

    def end(self, scope: Scope) -> int:
        """Return the last entry of a scope that is still taken once the terminal is revoked."""
        return max((end.n for end in self.ends if end.scope is scope), default=0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Staff(Record):
    """A member of staff; the wrapped keys travel with the record so that a password works at every terminal."""

    kind: ClassVar = RecordKind("staff", Scope.REFERENCE, Merge.FIELDS, together=())
    login: str
    name: str
    roles: tuple[Role, ...]
    employment: Employment = Employment.EMPLOYEE
    qualifications: tuple[Qualification, ...] = ()
    window: str = ""
    """The counter this person usually sits at, such as "3"."""
    active: bool = True
    keys: str
    """The person's public keys and wrapped private keys as the vault writes them (JSON text)."""
    created_at: datetime

    def qualification(self, wanted: QualificationKind, on: date) -> Qualification | None:
        """Return the registration of that kind that is valid on the day, or None (rules 4.1-a)."""
        fitting = [q for q in self.qualifications if q.kind is wanted and q.valid_until >= on]
        return max(fitting, key=lambda q: q.valid_until, default=None)

    @property
    def registration_no(self) -> str:
        """The general registration number printed beside the name, or an empty text."""
        general = [q.registration_no for q in self.qualifications if q.kind is QualificationKind.GENERAL]
        return general[0] if general else ""


@dataclass(frozen=True, slots=True)
class Actor:
    """Who acts, in which roles, at which terminal; an argument of every use case."""

    staff_id: UUID
    login: str
    name: str
    roles: frozenset[Role]
    terminal_id: UUID
    terminal_code: str
    window: str = ""
    employment: Employment = Employment.EMPLOYEE

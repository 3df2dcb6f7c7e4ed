"""Clients, their identity documents and those who act for them (rules 3.1, 3.2, 4.2-b)."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import ClassVar
from uuid import UUID

from app.domain.identity import IdentityKind
from app.domain.records import Merge, Record, RecordKind, Scope


class ClientType(StrEnum):
    """A natural person or an institution."""

    NATURAL = "natural"
    INSTITUTION = "institution"


class InvestorClass(StrEnum):
    """Investor classes of rules 3.2; an institution is told by its client type."""

    ORDINARY = "ordinary"
    PROFESSIONAL = "professional"


class Grade(StrEnum):
    """Client grades of rules 4.2-b, shown to staff only."""

    NEW = "new"
    ORDINARY = "ordinary"
    VIP = "vip"


class RiskLevel(StrEnum):
    """Risk tolerance C1 to C5; C1_LOWEST is the sub-class that rules 3.2 blocks hard."""

    C1_LOWEST = "C1_lowest"
    C1 = "C1"
    C2 = "C2"
    C3 = "C3"
    C4 = "C4"
    C5 = "C5"


@dataclass(frozen=True, slots=True, kw_only=True)
class Client(Record):
    """A client's file; identity documents and representatives are records of their own."""

    kind: ClassVar = RecordKind("client", Scope.CLIENT, Merge.FIELDS, together=(("risk_level", "risk_assessed_on"),))
    client_no: str
    """The firm's client number; empty for a prospect without an account."""
    client_type: ClientType
    name: str
    phone: str = ""
    email: str = ""
    address: str = ""
    investor_class: InvestorClass = InvestorClass.ORDINARY
    risk_level: RiskLevel | None = None
    risk_assessed_on: date | None = None
    grade: Grade = Grade.NEW
    special_care: bool = False
    own_wages_declared_on: date | None = None
    """When a client of 16 or 17 declared to live mainly on their own wages, which makes them an adult before the law
    (Civil Code art. 18; rules 3.1)."""
    opened_on: date | None = None
    branch_name: str = ""
    notes: str = ""
    created_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class IdentityDocument(Record):
    """An identity document; format validity is all that an offline check can say (rules 3.1)."""

    kind: ClassVar = RecordKind(
        "identity_document",
        Scope.CLIENT,
        Merge.FIELDS,
        together=(("identity_kind", "number", "country"), ("valid_until", "unlimited")),
    )
    client_id: UUID
    identity_kind: IdentityKind
    number: str
    """Normalised: half-width, upper-case, without spaces."""
    country: str = ""
    valid_until: date | None = None
    unlimited: bool = False
    """长期: valid without an end; then ``valid_until`` is None."""
    current: bool = True
    """False once a renewed document has taken its place."""

    def expired(self, on: date) -> bool:
        """Tell whether the document's last valid day lies before the day."""
        return self.valid_until is not None and self.valid_until < on


class RepresentativeRole(StrEnum):
    """In what capacity somebody acts for the client (rules 3.1)."""

    AGENT = "agent"
    AUTHORIZED_OFFICER = "authorized_officer"
    GUARDIAN = "guardian"
    LEGAL_REPRESENTATIVE = "legal_representative"


@dataclass(frozen=True, slots=True, kw_only=True)
class Representative(Record):
    """Somebody who acts for a client, with the scope and term of the authority (rules 3.1)."""

    kind: ClassVar = RecordKind(
        "representative",
        Scope.CLIENT,
        Merge.FIELDS,
        together=(("identity_kind", "number"), ("authority", "scope", "valid_until")),
    )
    client_id: UUID
    role: RepresentativeRole
    name: str
    identity_kind: IdentityKind
    number: str
    phone: str = ""
    authority: str = ""
    """Reference of the power of attorney or guardianship document."""
    scope: tuple[str, ...] = ()
    """Service codes the authority covers; empty means every service open to representatives."""
    valid_until: date | None = None

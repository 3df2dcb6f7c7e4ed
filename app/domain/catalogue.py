"""What the branch does for its clients: the service catalogue (rules 3.1, 5.1)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.domain.deadlines import Span
from app.domain.errors import RuleViolation
from app.domain.policy_parts import Edition, Part, Words
from app.domain.roles import Role


class ClientKind(StrEnum):
    """Whom a service is for (rules 3.1-c, 5.1)."""

    ORDINARY = "ordinary"
    PROFESSIONAL = "professional"
    INSTITUTION = "institution"


class QualificationKind(StrEnum):
    """What a member of staff is registered for (rules 5.1): G, A, F, and the complaint post."""

    GENERAL = "general"
    ADVISOR = "advisor"
    FUND_SALES = "fund_sales"
    COMPLAINTS = "complaints"


class ServiceKind(StrEnum):
    """The five kinds of service that a catalogue must have (rules 3.1-a)."""

    ACCOUNT = "account"
    ADVICE = "advice"
    RISK_NOTICE = "risk_notice"
    COMPLAINT = "complaint"
    ENQUIRY = "enquiry"


class ServiceItem(StrEnum):
    """The five items that a catalogue must serve (rules 3.1-b)."""

    ACCOUNT_MAINTENANCE = "account_maintenance"
    TRADING_CONSULTATION = "trading_consultation"
    PROMOTION = "promotion"
    RISK_ASSESSMENT = "risk_assessment"
    COMPLAINT_HANDLING = "complaint_handling"


class Recording(StrEnum):
    """When the talk is recorded in sound or picture (rules 3.2)."""

    NONE = "none"
    HIGH_RISK = "high_risk"
    """Where the product's or permission's risk is at a level that the limits name."""
    ALWAYS = "always"


@dataclass(frozen=True, slots=True, kw_only=True)
class Guide(Part):
    """What a service's standard names before it may be active (rules 1.2-b)."""

    content: Words
    process: Words
    tools: Words
    duties: Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Service(Part):
    """A service of the catalogue; it is always applied for and carried out, reviewed and approved where said so."""

    code: str
    name: Words
    kind: ServiceKind
    item: ServiceItem
    line: str
    """Letter of the tickets (rules 3.9): A personal, B institutions, C enquiries, T complaints."""
    clients: frozenset[ClientKind]
    qualification: QualificationKind = QualificationKind.GENERAL
    minutes: int
    """How long it usually takes at the window."""
    materials: tuple[str, ...] = ()
    """Codes of the materials to be seen, from the catalogue's own list."""
    optional_materials: tuple[str, ...] = ()
    approval_with: tuple[str, ...] = ()
    """Materials with which an approver decides: proof that key particulars change (rules 5.1)."""
    sla: Span | None = None
    """How long it may take, counted from ``applied``."""
    fee: str = ""
    """Key of the tariff line; empty where the service is free of charge."""
    needs_review: bool = False
    needs_approval: bool = False
    approver: Role | None = None
    """Who approves, where it is not whoever the permission matrix lets."""
    trading_days: bool = False
    """Carried out on trading days only, because depository or exchange must answer."""
    paper_only: bool = False
    """Signed in ink on paper (rules 3.4: inheritance and divorce)."""
    av_record: Recording = Recording.NONE
    agent_allowed: bool = True
    suitability: bool = False
    """Applied for a product of the approved list, after its risk was compared with the client's level (rules 3.2)."""
    basic: bool = False
    """Open to every client it is for and never switched off (rules 3.2-a)."""
    return_visit_days: int | None = None
    """Days within which the client is called on after completion."""
    active: bool = True
    guide: Guide


@dataclass(frozen=True, slots=True, kw_only=True)
class Catalogue(Edition):
    """All services, and the names of materials and ticket lines."""

    reviewed_on: date
    reviewed_by: str
    lines: Mapping[str, Words]
    materials: Mapping[str, Words]
    services: tuple[Service, ...]

    def service(self, code: str) -> Service:
        """Return the service.

        Raises:
            RuleViolation: ``service.unknown``.
        """
        for service in self.services:
            if service.code == code:
                return service
        raise RuleViolation("service.unknown", service=code)

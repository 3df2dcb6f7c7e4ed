"""Policy as typed data: the service catalogue, roles, limits, tariff, categories, hours and masking (rules 5).

The documents with the branch's values lie in ``resources/policy``; ``app.policy`` reads them. A case stores the version
of the policy it was decided under.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time, timedelta
from enum import StrEnum
from itertools import combinations
from typing import ClassVar

from app.domain.deadlines import Span
from app.domain.errors import RuleViolation


class Role(StrEnum):
    """Roles of rules 5.3, in the order of its columns."""

    KIOSK = "kiosk"
    RECEPTIONIST = "receptionist"
    TELLER = "teller"
    SUPERVISOR = "supervisor"
    BRANCH_MANAGER = "branch_manager"
    COMPLIANCE = "compliance"
    AUDITOR = "auditor"
    ADMINISTRATOR = "administrator"


class Permission(StrEnum):
    """Actions of rules 5.3, a row of the matrix each."""

    TAKE_TICKET = "take_ticket"
    CALL_TICKET = "call_ticket"
    ARRANGE_APPOINTMENT = "arrange_appointment"
    EDIT_CLIENT = "edit_client"
    SEE_CLIENT = "see_client"
    REVEAL_CLIENT = "reveal_client"
    CHANGE_CLIENT_CLASS = "change_client_class"
    APPLY_CASE = "apply_case"
    REVIEW_CASE = "review_case"
    APPROVE_CASE = "approve_case"
    START_SIGNING = "start_signing"
    VOID_DOCUMENT = "void_document"
    CHARGE_FEE = "charge_fee"
    REFUND_FEE = "refund_fee"
    REGISTER_COMPLAINT = "register_complaint"
    CLASSIFY_COMPLAINT = "classify_complaint"
    DECIDE_REPLY = "decide_reply"
    APPROVE_EXTENSION = "approve_extension"
    REVIEW_APPEAL = "review_appeal"
    SEE_RESTRICTED_COMPLAINT = "see_restricted_complaint"
    SEARCH_ARCHIVE = "search_archive"
    DESTROY_ARCHIVE = "destroy_archive"
    KEEP_STAFF_REGISTERS = "keep_staff_registers"
    KEEP_EQUIPMENT_REGISTERS = "keep_equipment_registers"
    SEE_REPORTS = "see_reports"
    MAKE_POLICY = "make_policy"
    CHECK_POLICY = "check_policy"
    READ_POLICY = "read_policy"
    ADMINISTER_TERMINAL = "administer_terminal"
    GRANT_ROLE = "grant_role"
    CHECK_ROLE = "check_role"
    READ_AUDIT = "read_audit"
    IMPORT_CLIENTS = "import_clients"
    EXPORT_CLIENTS = "export_clients"


class Grant(StrEnum):
    """A cell of the matrix: ● full, ○ limited to one's own, – none."""

    FULL = "full"
    LIMITED = "limited"
    NONE = "none"


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


_STRICT: Mapping[str, object] = {"extra": "forbid"}
"""Read by the loader's validator: an unknown key is a mistake to be named, not to be passed over."""


@dataclass(frozen=True, slots=True)
class Words:
    """A text in both languages."""

    __pydantic_config__: ClassVar[Mapping[str, object]] = _STRICT
    zh: str
    en: str

    def in_language(self, language: str) -> str:
        """Return the text for ``zh_CN`` or ``en``."""
        return self.zh if language.startswith("zh") else self.en


@dataclass(frozen=True, slots=True, kw_only=True)
class Guide:
    """What a service's standard names before it may be active (rules 1.2-b)."""

    __pydantic_config__: ClassVar[Mapping[str, object]] = _STRICT
    content: Words
    process: Words
    tools: Words
    duties: Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Service:
    """A service of the catalogue (rules 5.1)."""

    __pydantic_config__: ClassVar[Mapping[str, object]] = _STRICT
    code: str
    name: Words
    kind: ServiceKind
    line: str
    """Letter of the tickets (rules 3.9): A personal, B institutions, C enquiries, T complaints."""
    clients: frozenset[ClientKind]
    qualification: QualificationKind = QualificationKind.GENERAL
    minutes: int
    materials: tuple[str, ...] = ()
    """Codes of the materials to be seen, from the catalogue's own list."""
    optional_materials: tuple[str, ...] = ()
    sla: Span | None = None
    """How long it may take, counted from ``applied``; None where it is done at once."""
    fee: str = ""
    """Key of the tariff line; empty where the service is free of charge."""
    needs_review: bool = False
    needs_approval: bool = False
    trading_days: bool = False
    """Carried out on trading days only, because depository or exchange must answer."""
    paper_only: bool = False
    """Signed in ink on paper (rules 3.4: inheritance and divorce)."""
    av_record: bool = False
    agent_allowed: bool = True
    active: bool = True
    guide: Guide


@dataclass(frozen=True, slots=True, kw_only=True)
class Catalogue:
    """All services, and the names of materials and ticket lines."""

    __pydantic_config__: ClassVar[Mapping[str, object]] = _STRICT
    version: str
    effective_from: date
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


@dataclass(frozen=True, slots=True, kw_only=True)
class RolePolicy:
    """The permission matrix and the roles nobody may hold together (rules 5.3)."""

    __pydantic_config__: ClassVar[Mapping[str, object]] = _STRICT
    version: str
    effective_from: date
    matrix: Mapping[Permission, Mapping[Role, Grant]]
    exclusive: tuple[tuple[Role, Role], ...]

    def grant(self, role: Role, permission: Permission) -> Grant:
        """Return what the role may do; none where the matrix has no cell."""
        return self.matrix.get(permission, {}).get(role, Grant.NONE)

    def excluded_pair(self, roles: frozenset[Role]) -> tuple[Role, Role] | None:
        """Return two of the roles that nobody may hold together, or None."""
        barred = {frozenset(pair) for pair in self.exclusive}
        return next((pair for pair in combinations(sorted(roles), 2) if frozenset(pair) in barred), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """The numbers of the rules that a branch may set (rules 3.1 to 3.9, 7)."""

    __pydantic_config__: ClassVar[Mapping[str, object]] = _STRICT
    version: str
    effective_from: date
    idle_lock: timedelta
    client_facing_lock: timedelta
    reveal_seconds: int
    senior_age: int
    assessment_months: int
    recalls: int
    recall_interval: timedelta
    requeue_behind: int
    """A missed ticket comes back behind this many others."""
    requeue_within: timedelta
    fairness_cap: timedelta
    """No normal ticket waits longer than this because of a privileged one."""
    supplement_working_days: int
    archive_working_days: int
    due_soon: timedelta
    suitability: Mapping[str, tuple[str, ...]]
    """Product risk levels that a client's level may have without a warning (rules 3.2)."""
    retention_years: Mapping[str, int]
    retention_floor_years: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class TariffLine:
    """One published fee; amounts that are not published cannot be charged (rules 3.3-d)."""

    __pydantic_config__: ClassVar[Mapping[str, object]] = _STRICT
    key: str
    name: Words
    amount_fen: int
    per: Words
    clients: frozenset[ClientKind]


@dataclass(frozen=True, slots=True, kw_only=True)
class Tariff:
    """The fees in force, and when they were published (rules 3.5-e)."""

    __pydantic_config__: ClassVar[Mapping[str, object]] = _STRICT
    version: str
    effective_from: date
    published_on: date
    cash_accepted: bool
    lines: tuple[TariffLine, ...]

    def line(self, key: str) -> TariffLine:
        """Return the tariff line.

        Raises:
            RuleViolation: ``fee.no_tariff_line``.
        """
        for line in self.lines:
            if line.key == key:
                return line
        raise RuleViolation("fee.no_tariff_line", key=key)


@dataclass(frozen=True, slots=True, kw_only=True)
class ComplaintCategory:
    """One of the four categories with its sub-causes (rules 5.2)."""

    __pydantic_config__: ClassVar[Mapping[str, object]] = _STRICT
    key: str
    name: Words
    causes: Mapping[str, Words]


@dataclass(frozen=True, slots=True, kw_only=True)
class Categories:
    """The complaint categories (rules 7.1-b)."""

    __pydantic_config__: ClassVar[Mapping[str, object]] = _STRICT
    version: str
    effective_from: date
    categories: tuple[ComplaintCategory, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Hours:
    """When the branch works (rules 3.8, 3.9)."""

    __pydantic_config__: ClassVar[Mapping[str, object]] = _STRICT
    version: str
    effective_from: date
    zone: str
    opening: time
    lunch_from: time
    lunch_until: time
    closing: time
    open_weekdays: frozenset[int]
    opens_on_make_up_days: bool
    closed_days: frozenset[date] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class MaskingPolicy:
    """How much of personal data is shown by default (rules 3.6)."""

    __pydantic_config__: ClassVar[Mapping[str, object]] = _STRICT
    version: str
    effective_from: date
    compound_surnames: frozenset[str]
    phone_head: int
    phone_tail: int
    identity_head: int
    identity_tail: int
    card_tail: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PolicySet:
    """All policy in force; ``version`` names the whole set and is stored with what was decided under it."""

    version: str
    catalogue: Catalogue
    roles: RolePolicy
    limits: Limits
    tariff: Tariff
    categories: Categories
    hours: Hours
    masking: MaskingPolicy

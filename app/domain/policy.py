"""Policy as typed data: catalogue, roles, limits, fees, categories, hours, masking, approved products (rules 5).

The documents with the branch's values lie in ``resources/policy``; ``app.policy`` reads them. A case stores the version
of the policy it was decided under.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time

from app.domain.answers import Answers
from app.domain.catalogue import (
    Catalogue,
    ClientKind,
    Guide,
    QualificationKind,
    Recording,
    Service,
    ServiceItem,
    ServiceKind,
)
from app.domain.deadlines import Terms
from app.domain.limits import Limits
from app.domain.policy_parts import Edition, Part, Words
from app.domain.products import ApprovedProducts, Product, ProductKind, ProductRisk
from app.domain.roles import Grant, Permission, Role, RolePolicy
from app.domain.tariff import FeeBasis, Payment, Tariff, TariffLine

__all__ = [
    "Answers",
    "ApprovedProducts",
    "Catalogue",
    "Categories",
    "ClientKind",
    "ComplaintCategory",
    "FeeBasis",
    "Grant",
    "Guide",
    "Hours",
    "Limits",
    "MaskingPolicy",
    "Payment",
    "Permission",
    "PolicySet",
    "Product",
    "ProductKind",
    "ProductRisk",
    "QualificationKind",
    "Recording",
    "Role",
    "RolePolicy",
    "Service",
    "ServiceItem",
    "ServiceKind",
    "Tariff",
    "TariffLine",
    "Words",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class ComplaintCategory(Part):
    """One of the four categories with its sub-causes (rules 5.2)."""

    key: str
    name: Words
    causes: Mapping[str, Words]


@dataclass(frozen=True, slots=True, kw_only=True)
class Categories(Edition):
    """How complaints are classified (rules 5.2, 7.1-b)."""

    categories: tuple[ComplaintCategory, ...]
    grades: Mapping[str, Words]
    urgencies: Mapping[str, Words]
    reasonableness: Mapping[str, Words]
    """Judged at the decision only."""
    benchmark: Words
    """What a month's figures are printed beside; a text to be set by the branch, not a fact (rules 7.1-e)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hours(Edition):
    """When the branch works (rules 3.8, 3.9)."""

    zone: str
    opening: time
    lunch_from: time
    lunch_until: time
    closing: time
    open_weekdays: frozenset[int]
    """Monday is 0."""
    opens_on_make_up_days: bool
    closed_days: frozenset[date] = frozenset()

    @property
    def terms(self) -> Terms:
        """Where a deadline's days begin and end."""
        return Terms(self.zone, self.closing)


@dataclass(frozen=True, slots=True, kw_only=True)
class MaskingPolicy(Edition):
    """How much of personal data is shown by default (rules 3.6)."""

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
    answers: Answers
    catalogue: Catalogue
    roles: RolePolicy
    limits: Limits
    fees: Tariff
    categories: Categories
    hours: Hours
    masking: MaskingPolicy
    products: ApprovedProducts

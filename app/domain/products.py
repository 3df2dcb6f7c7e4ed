"""What may be offered: approved products, trading permissions and advisory portfolios (rules 3.2, 3.3-a)."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.domain.errors import RuleViolation
from app.domain.policy_parts import Edition, Part, Words


class ProductRisk(StrEnum):
    """Product risk, from R1 (low) to R5 (high); a permission or a service has one as well."""

    R1 = "R1"
    R2 = "R2"
    R3 = "R3"
    R4 = "R4"
    R5 = "R5"

    def reaches(self, other: str) -> bool:
        """Tell whether the risk is as high as the other, or higher."""
        order = list(ProductRisk)
        return order.index(self) >= order.index(ProductRisk(other))


class ProductKind(StrEnum):
    """What kind of thing is applied for."""

    PRODUCT = "product"
    PERMISSION = "permission"
    ADVICE = "advice"


@dataclass(frozen=True, slots=True, kw_only=True)
class QualifiedInvestor(Part):
    """What makes a qualified investor (合格投资者): assets or yearly income; an institution its net assets."""

    assets_fen: int
    yearly_income_fen: int
    income_years: int
    institution_assets_fen: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Product(Part):
    """A product, trading permission or advisory portfolio on the approved list."""

    code: str
    name: Words
    kind: ProductKind
    service: str
    """Code of the service under which it is applied for."""
    risk: ProductRisk
    qualified_only: bool = False
    """For qualified investors alone; for anybody else it is blocked (rules 3.3-c)."""
    market: str = ""
    """Key of the thresholds in ``limits.suitability_rules.markets``; empty where it has none."""
    approved_on: date
    approved_by: str
    withdrawn_on: date | None = None
    """From this day on no longer offered; None while it is approved."""

    def approved(self, on: date) -> bool:
        """Tell whether it may be offered on the day."""
        return self.approved_on <= on and (self.withdrawn_on is None or on < self.withdrawn_on)


@dataclass(frozen=True, slots=True, kw_only=True)
class ApprovedProducts(Edition):
    """The approved list; what does not stand on it is not offered (rules 3.3-a)."""

    qualified_investor: QualifiedInvestor
    products: tuple[Product, ...]

    def offered(self, service: str, on: date) -> tuple[Product, ...]:
        """Return what may be applied for under a service on the day, in the list's order."""
        return tuple(each for each in self.products if each.service == service and each.approved(on))

    def product(self, code: str) -> Product:
        """Return a product of the list, approved today or not.

        Raises:
            RuleViolation: ``product.not_approved`` where the list has none.
        """
        for each in self.products:
            if each.code == code:
                return each
        raise RuleViolation("product.not_approved", "product", product=code)

    def choice(self, code: str, service: str, on: date) -> Product:
        """Return a product that may be applied for under the service on the day.

        Raises:
            RuleViolation: ``product.not_approved``.
        """
        for each in self.offered(service, on):
            if each.code == code:
                return each
        raise RuleViolation("product.not_approved", "product", product=code)

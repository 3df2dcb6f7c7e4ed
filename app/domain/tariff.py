"""What services cost: only what is published may be charged (rules 3.3-d, 3.5)."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.domain.catalogue import ClientKind
from app.domain.errors import RuleViolation
from app.domain.policy_parts import Edition, Part, Words


class FeeBasis(StrEnum):
    """Where an amount stands."""

    FIXED = "fixed"
    """In the tariff line itself."""
    PRODUCT = "product"
    """In the product's own published terms."""
    CONTRACT = "contract"
    """In the contract signed with the client."""
    DEPOSITORY = "depository"
    """In the depository's published schedule."""


class Payment(StrEnum):
    """How a fee may be paid (rules 3.5-c)."""

    BANK_TRANSFER = "bank_transfer"
    E_PAYMENT = "e_payment"
    CASH = "cash"


@dataclass(frozen=True, slots=True, kw_only=True)
class TariffLine(Part):
    """One published fee for some kinds of clients, in force between two days."""

    key: str
    name: Words
    basis: FeeBasis
    amount_fen: int | None = None
    """The amount of a fixed fee in fen; None where the basis names another paper."""
    per: Words
    clients: frozenset[ClientKind]
    effective_from: date
    effective_until: date | None = None
    """The last day, None while it is not ended."""

    def holds(self, kind: ClientKind, on: date) -> bool:
        """Tell whether the line is in force for the client on the day."""
        return kind in self.clients and self.effective_from <= on <= (self.effective_until or date.max)


@dataclass(frozen=True, slots=True, kw_only=True)
class Tariff(Edition):
    """The fees, how they may be paid, and when they were published (rules 3.5-e)."""

    published_on: date
    payments: frozenset[Payment]
    cash_counted_by_two: bool
    lines: tuple[TariffLine, ...]

    def line(self, key: str, kind: ClientKind, on: date) -> TariffLine:
        """Return the line that is in force for the client on the day.

        Raises:
            RuleViolation: ``fee.no_tariff_line``.
        """
        line = self.asked(key, kind, on)
        if line is not None:
            return line
        raise RuleViolation("fee.no_tariff_line", key=key, kind=kind.value, on=on)

    def asked(self, key: str, kind: ClientKind, on: date) -> TariffLine | None:
        """Return the line that is in force for the client on the day; None where there is none."""
        return next((line for line in self.lines if line.key == key and line.holds(kind, on)), None)

"""Receipts and refunds (rules 3.3-d, 3.5): numbered, written once, never more than the published tariff."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import ClassVar, Final
from uuid import UUID

from app.domain import case_workflow
from app.domain.errors import RuleViolation
from app.domain.records import Merge, Record, RecordKind, Scope
from app.domain.tariff import Payment, Tariff

CHARGED_IN: Final = (
    case_workflow.APPLIED,
    case_workflow.REVIEWED,
    case_workflow.APPROVED,
    case_workflow.SUPPLEMENT,
    case_workflow.SUSPENDED,
    case_workflow.EXECUTED,
    case_workflow.AWAITING_CONFIRMATION,
)
"""The states of a case in which its fee may be taken: quoted with the application, paid before execution (rules 4.3);
afterwards only where it was given back and taken anew."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt(Record):
    """What a client paid for a case; the amount is the tariff line's."""

    kind: ClassVar = RecordKind("receipt", Scope.CLIENT, Merge.UNION)
    receipt_no: str
    """``branch-terminal-yyyymmdd-Rnnnn``, without gaps at each terminal and day."""
    case_id: UUID
    client_id: UUID
    tariff_version: str
    policy_version: str
    fee_line: str
    amount_fen: int
    payment: Payment
    reference: str = ""
    """The transfer's or payment's own reference; empty for cash."""
    counted_by: UUID | None = None
    """Who counted the cash as the second person."""
    business_day: date
    charged_at: datetime
    charged_by: UUID
    charged_by_name: str
    terminal_code: str
    digest: str
    """SHA-256 of the printed receipt."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Refund(Record):
    """Money given back on a receipt; the receipt itself is never touched."""

    kind: ClassVar = RecordKind("refund", Scope.CLIENT, Merge.UNION)
    refund_no: str
    """``branch-terminal-yyyymmdd-Fnnnn``, without gaps at each terminal and day."""
    receipt_id: UUID
    receipt_no: str
    case_id: UUID
    client_id: UUID
    amount_fen: int
    reason: str
    payment: Payment
    reference: str = ""
    counted_by: UUID | None = None
    business_day: date
    refunded_at: datetime
    refunded_by: UUID
    refunded_by_name: str
    terminal_code: str
    digest: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TariffNotice(Record):
    """That an edition of the tariff was put up for clients to see, when and where (rules 3.5-e)."""

    kind: ClassVar = RecordKind("tariff_notice", Scope.REFERENCE, Merge.UNION)
    tariff_version: str
    published_on: date
    """The date the edition itself bears."""
    posted_on: date
    place: str
    posted_by: UUID
    posted_by_name: str
    at: datetime


def standing(receipts: Iterable[Receipt], refunds: Iterable[Refund]) -> tuple[Receipt, ...]:
    """Return the receipts of which something is left after what was given back."""
    given = list(refunds)
    return tuple(receipt for receipt in receipts if left_of(receipt, given) > 0)


def left_of(receipt: Receipt, refunds: Iterable[Refund]) -> int:
    """Return what is left of a receipt after its refunds, in fen; below nothing where two terminals both gave back."""
    return receipt.amount_fen - sum(refund.amount_fen for refund in refunds if refund.receipt_id == receipt.id)


def refuse_amount(receipt: Receipt, refunds: Sequence[Refund], amount_fen: int) -> None:
    """Let a refund pass that is something, and no more than is left of the receipt.

    Raises:
        RuleViolation: ``refund.amount`` with what is left.
    """
    left = left_of(receipt, refunds)
    if not 0 < amount_fen <= left:
        raise RuleViolation("refund.amount", "amount", left=left)


def refuse_unpublished(tariff: Tariff, key: str, amount_fen: int, on: date) -> None:
    """Let an amount pass that a line of the published tariff asked for on the day it was quoted (rules 3.3-d).

    Raises:
        RuleViolation: ``fee.not_published``.
    """
    for line in tariff.lines:
        begun = line.effective_from <= on <= (line.effective_until or date.max)
        if line.key == key and begun and line.amount_fen == amount_fen:
            return
    raise RuleViolation("fee.not_published", key=key, on=on)


def refuse_payment(tariff: Tariff, payment: Payment, reference: str) -> None:
    """Let a way of paying pass that the branch takes, with the reference that finds it again (rules 3.5-c).

    Raises:
        RuleViolation: ``fee.payment_closed`` or ``fee.reference_missing``.
    """
    if payment not in tariff.payments:
        raise RuleViolation("fee.payment_closed", "payment", payment=payment.value)
    if payment is not Payment.CASH and not reference.strip():
        raise RuleViolation("fee.reference_missing", "reference")

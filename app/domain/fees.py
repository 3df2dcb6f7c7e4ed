"""Receipts and refunds (rules 3.3-d, 3.5): numbered, written once, never more than the published tariff."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import ClassVar
from uuid import UUID

from app.domain.records import Merge, Record, RecordKind, Scope
from app.domain.tariff import Payment


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


def balance(receipts: Iterable[Receipt], refunds: Iterable[Refund]) -> int:
    """Return what is paid after what was given back, in fen."""
    return sum(one.amount_fen for one in receipts) - sum(one.amount_fen for one in refunds)

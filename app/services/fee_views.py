"""What the fee card and the day's list show."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final
from uuid import UUID

from app.domain import case_workflow
from app.domain.cases import ServiceCase
from app.domain.fees import CHARGED_IN, Receipt, Refund, left_of, standing
from app.domain.policy import FeeBasis, Payment, Permission, Words
from app.services.fee_state import line_of
from app.services.ports import UnitOfWork
from app.services.workplace import Workplace

_CARRIED_OUT: Final = (
    case_workflow.EXECUTED,
    case_workflow.AWAITING_CONFIRMATION,
    case_workflow.COMPLETED,
    case_workflow.ARCHIVED,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class RefundLine:
    """Money given back on a receipt."""

    refund_id: UUID
    refund_no: str
    amount_fen: int
    reason: str
    by: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiptLine:
    """One receipt with what was given back on it."""

    receipt_id: UUID
    receipt_no: str
    case_id: UUID
    amount_fen: int
    left_fen: int
    payment: Payment
    reference: str
    by: str
    at: datetime
    digest: str
    refunds: tuple[RefundLine, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FeeView:
    """A case's fee: what the tariff asks, where the amount stands, what was paid, what the actor may do."""

    case_id: UUID
    line: str
    """Key of the tariff line; empty where the service is free of charge."""
    name: Words | None
    """What the tariff calls it; None where the service is free of charge."""
    per: Words | None
    basis: FeeBasis | None
    amount_fen: int
    tariff_version: str
    published_on: date
    receipts: tuple[ReceiptLine, ...]
    paid: bool
    payments: tuple[Payment, ...]
    """The ways of paying that the branch takes."""
    cash_counted_by_two: bool
    open: bool
    """Whether the case stands where a fee is taken."""
    carried_out: bool
    """Whether the service was carried out, so that nothing waits for the fee any more."""
    may_charge: bool
    may_refund: bool
    """Whether the actor gives money back; somebody else can be asked to the counter."""

    @property
    def due(self) -> bool:
        """Whether the amount is to be taken at the counter and was not yet."""
        return self.basis is FeeBasis.FIXED and not self.paid


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiptsOfDay:
    """A terminal's receipts and refunds of one day."""

    day: date
    receipts: tuple[ReceiptLine, ...]
    refunded: tuple[RefundLine, ...]
    """Given back that day, on receipts of whichever day."""

    @property
    def taken_fen(self) -> int:
        """What was taken."""
        return sum(receipt.amount_fen for receipt in self.receipts)

    @property
    def refunded_fen(self) -> int:
        """What was given back."""
        return sum(refund.amount_fen for refund in self.refunded)

    def taken_by(self, payment: Payment) -> int:
        """Return what was taken in one way."""
        return sum(receipt.amount_fen for receipt in self.receipts if receipt.payment is payment)


def fee_view(place: Workplace, uow: UnitOfWork, case_id: UUID) -> FeeView:
    """Return a case's fee as its card shows it."""
    case, tariff = uow.get(ServiceCase, case_id), place.policy.fees
    receipts, refunds = uow.find(Receipt, case_id=case_id), uow.find(Refund, case_id=case_id)
    line = line_of(place, case)
    paid = bool(standing(receipts, refunds))
    open_ = case.state in CHARGED_IN and line is not None and line.basis is FeeBasis.FIXED
    return FeeView(
        case_id=case_id,
        line=case.fee_line,
        name=line.name if line else None,
        per=line.per if line else None,
        basis=line.basis if line else None,
        amount_fen=case.fee_fen,
        tariff_version=tariff.version,
        published_on=tariff.published_on,
        receipts=tuple(receipt_line(receipt, refunds) for receipt in receipts),
        paid=paid,
        payments=tuple(payment for payment in Payment if payment in tariff.payments),
        cash_counted_by_two=tariff.cash_counted_by_two,
        open=case.state in CHARGED_IN,
        carried_out=case.state in _CARRIED_OUT,
        may_charge=open_ and not paid and place.may(Permission.CHARGE_FEE),
        may_refund=place.may(Permission.REFUND_FEE),
    )


def receipts_of_day(place: Workplace, uow: UnitOfWork, day: date) -> ReceiptsOfDay:
    """Return what this terminal took and gave back on a day, oldest first."""
    here = place.actor.terminal_code
    receipts = uow.find(Receipt, business_day=day, terminal_code=here)
    refunds = uow.find(Refund, business_day=day, terminal_code=here)
    on_them = [refund for receipt in receipts for refund in uow.find(Refund, case_id=receipt.case_id)]
    return ReceiptsOfDay(
        day=day,
        receipts=tuple(receipt_line(receipt, on_them) for receipt in receipts),
        refunded=tuple(map(refund_line, refunds)),
    )


def receipt_line(receipt: Receipt, refunds: Sequence[Refund]) -> ReceiptLine:
    """Return one receipt as a line."""
    mine = [refund for refund in refunds if refund.receipt_id == receipt.id]
    return ReceiptLine(
        receipt_id=receipt.id,
        receipt_no=receipt.receipt_no,
        case_id=receipt.case_id,
        amount_fen=receipt.amount_fen,
        left_fen=left_of(receipt, mine),
        payment=receipt.payment,
        reference=receipt.reference,
        by=receipt.charged_by_name,
        at=receipt.charged_at,
        digest=receipt.digest,
        refunds=tuple(map(refund_line, mine)),
    )


def refund_line(refund: Refund) -> RefundLine:
    """Return one refund as a line."""
    return RefundLine(
        refund_id=refund.id,
        refund_no=refund.refund_no,
        amount_fen=refund.amount_fen,
        reason=refund.reason,
        by=refund.refunded_by_name,
        at=refund.refunded_at,
    )

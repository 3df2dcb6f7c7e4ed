"""What is asked of the fee desk, and the numbered records that come of it (rules 3.3-d, 3.5)."""

from dataclasses import dataclass
from uuid import UUID

from app.domain.cases import ServiceCase
from app.domain.fees import Receipt, Refund
from app.domain.policy import Payment
from app.services.ports import UnitOfWork
from app.services.workplace import Workplace


@dataclass(frozen=True, slots=True, kw_only=True)
class Charge:
    """Take a case's fee; the amount is the tariff's."""

    case_id: UUID
    payment: Payment
    reference: str = ""
    language: str = "zh_CN"
    """Of the receipt."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GiveBack:
    """Give money back on a receipt."""

    receipt_id: UUID
    amount_fen: int
    reason: str
    reference: str = ""
    payment: Payment | None = None
    """None: the way it was paid."""
    language: str = "zh_CN"


def unwritten_receipt(
    place: Workplace, uow: UnitOfWork, case: ServiceCase, command: Charge, second: Workplace | None
) -> Receipt:
    """Return the next receipt of this terminal; its paper is still to be set."""
    return Receipt(
        id=place.ids(),
        receipt_no=_number(place, uow, "receipt", "R"),
        case_id=case.id,
        client_id=case.client_id,
        tariff_version=place.policy.fees.version,
        policy_version=place.policy.version,
        fee_line=case.fee_line,
        amount_fen=case.fee_fen,
        payment=command.payment,
        reference=" ".join(command.reference.split()),
        counted_by=second.actor.staff_id if second else None,
        business_day=place.today(),
        charged_at=place.now(),
        charged_by=place.actor.staff_id,
        charged_by_name=place.actor.name,
        terminal_code=place.actor.terminal_code,
        digest="",
    )


def unwritten_refund(
    place: Workplace, uow: UnitOfWork, receipt: Receipt, command: GiveBack, second: Workplace | None
) -> Refund:
    """Return the next refund of this terminal; its paper is still to be set."""
    return Refund(
        id=place.ids(),
        refund_no=_number(place, uow, "refund", "F"),
        receipt_id=receipt.id,
        receipt_no=receipt.receipt_no,
        case_id=receipt.case_id,
        client_id=receipt.client_id,
        amount_fen=command.amount_fen,
        reason=command.reason.strip(),
        payment=command.payment or receipt.payment,
        reference=" ".join(command.reference.split()),
        counted_by=second.actor.staff_id if second else None,
        business_day=place.today(),
        refunded_at=place.now(),
        refunded_by=place.actor.staff_id,
        refunded_by_name=place.actor.name,
        terminal_code=place.actor.terminal_code,
        digest="",
    )


def _number(place: Workplace, uow: UnitOfWork, series: str, letter: str) -> str:
    """Return the series' next number at this terminal today; a try that is rolled back uses none."""
    day = place.today()
    count = uow.next_number(f"{series}-{day:%Y%m%d}")
    return f"{place.branch.code}-{place.actor.terminal_code}-{day:%Y%m%d}-{letter}{count:04d}"

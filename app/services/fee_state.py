"""Whether a case's fee is due, at the counter or elsewhere, and whether it was paid (rules 3.5, 4.3)."""

from uuid import UUID

from app.domain.cases import ServiceCase
from app.domain.errors import RuleViolation
from app.domain.fees import Receipt, Refund, standing
from app.domain.policy import FeeBasis
from app.domain.tariff import TariffLine
from app.services.ports import UnitOfWork
from app.services.workplace import Workplace


def line_of(place: Workplace, case: ServiceCase) -> TariffLine | None:
    """Return the tariff line that the case was quoted by; None for a free service."""
    found = [line for line in place.policy.fees.lines if line.key == case.fee_line]
    return next((line for line in found if (line.amount_fen or 0) == case.fee_fen), found[0] if found else None)


def basis_of(place: Workplace, case: ServiceCase) -> FeeBasis | None:
    """Return where the amount stands; None for a free service."""
    line = line_of(place, case)
    return line.basis if line else None


def receipts_of(uow: UnitOfWork, case_id: UUID) -> tuple[Receipt, ...]:
    """Return the receipts of a case that stand, oldest first."""
    return standing(uow.find(Receipt, case_id=case_id), uow.find(Refund, case_id=case_id))


def fee_due(uow: UnitOfWork, case: ServiceCase) -> bool:
    """Tell whether a fixed fee was quoted and is not paid."""
    return bool(case.fee_fen) and not receipts_of(uow, case.id)


def refuse_unpaid(uow: UnitOfWork, case: ServiceCase) -> None:
    """Let a case pass that costs nothing at the counter, or was paid; nobody may waive a published fee (rules 3.5).

    Raises:
        RuleViolation: ``fee.unpaid``.
    """
    if fee_due(uow, case):
        raise RuleViolation("fee.unpaid", case_no=case.case_no)

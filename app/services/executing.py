"""What a case must have behind it before it is carried out (rules 2.3, 3.2, 3.5, 3.8)."""

from app.domain.errors import RuleViolation
from app.services.case_rules import CaseFile, obstacles, refuse_day, refuse_obstacles, refuse_unsuitable
from app.services.fee_state import refuse_unpaid
from app.services.ports import UnitOfWork
from app.services.workplace import Workplace


def refuse_execution(place: Workplace, uow: UnitOfWork, file: CaseFile, external_ref: str) -> None:
    """Let a case pass that may be carried out by this actor today.

    Raises:
        RuleViolation: ``case.external_ref_missing``, ``case.no_trading_day``, ``suitability.outdated``,
            ``fee.unpaid``, or an obstacle on the client's or the actor's side.
    """
    if not external_ref.strip():
        raise RuleViolation("case.external_ref_missing", "external_ref")
    refuse_obstacles(obstacles(place, uow, file))
    refuse_day(place, file)
    refuse_unsuitable(file)
    refuse_unpaid(uow, file.case)

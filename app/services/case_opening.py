"""Opening a case: numbered, its fee quoted, nothing in the way (rules 4.3)."""

from dataclasses import dataclass
from uuid import UUID

from app.domain import case_workflow
from app.domain.cases import ServiceCase
from app.domain.reception import Visit
from app.services.case_rules import case_file, obstacles, quoted, refuse_obstacles
from app.services.ports import UnitOfWork
from app.services.steps import take_step
from app.services.workplace import Workplace


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenCase:
    """Open a case for what a client came for."""

    visit_id: UUID
    service_code: str
    ticket_id: UUID | None = None
    details: str = ""
    materials: tuple[str, ...] = ()
    representative_id: UUID | None = None


def opened(
    place: Workplace, uow: UnitOfWork, command: OpenCase, visit: Visit, corrects: ServiceCase | None = None
) -> ServiceCase:
    """Store a new case as a draft and return it.

    Args:
        place: Who opens it, and when.
        uow: The transaction.
        command: What for.
        visit: The visit it belongs to.
        corrects: The case that it puts right, or None.

    Raises:
        RuleViolation: ``service.unknown``, ``representative.unknown``, ``fee.no_tariff_line``,
            ``visit.client_unknown``, or an obstacle.
        Refused: ``permission.refused``.
    """
    number = uow.next_number(f"case-{place.today():%Y%m%d}")
    bare = ServiceCase(
        id=place.ids(),
        case_no=f"{place.branch.code}-{place.actor.terminal_code}-{place.today():%Y%m%d}-S{number:04d}",
        service_code=place.policy.catalogue.service(command.service_code).code,
        client_id=visit.known_client(),
        visit_id=visit.id,
        ticket_id=command.ticket_id,
        representative_id=command.representative_id or visit.representative_id,
        maker_id=place.actor.staff_id,
        policy_version=place.policy.version,
        state=case_workflow.NEW,
        opened_at=place.now(),
        details=command.details,
        materials=command.materials,
        corrects_id=corrects.id if corrects else None,
    )
    case = uow.add(take_step(place, uow, bare, "open"))
    file = case_file(place, uow, case.id)
    refuse_obstacles(obstacles(place, uow, file))
    return uow.save(quoted(place, file)) if file.service.fee else case

"""What the clock alone decides about cases: settled whenever the day's work is looked at (rules 2.3-d, 4.3)."""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from app.domain import case_workflow
from app.domain.cases import ServiceCase, Step
from app.domain.deadlines import Span, Unit, start
from app.domain.errors import RuleViolation
from app.domain.events import Event
from app.domain.policy import Permission
from app.services.archive import ArchiveDesk
from app.services.ports import UnitOfWork
from app.services.queries import CaseRow
from app.services.steps import take_program_step
from app.services.workplace import Workplace

_RUNNING = tuple(state for state in case_workflow.OPEN if state != case_workflow.SUPPLEMENT)
"""States in which the time a service may take goes on."""
_PAGE = 500


def settle_cases(place: Workplace) -> int:
    """Close supplements that never came, put on record once what is overdue, and return how many cases changed.

    Nobody's permission is asked: it is the clock that acts, at whichever terminal looks first.
    """
    now = place.now()
    due = [row for row in _open_cases(place) if row.due_at is not None and row.due_at < now]
    changed = _file_completed(place)
    if not due:
        return changed
    with place.transact() as uow:
        for row in due:
            case = uow.get(ServiceCase, row.case_id)
            settled = _settled(place, uow, case, now)
            if settled != case:
                uow.save(settled)
                changed += 1
    return changed


def _open_cases(place: Workplace) -> Iterator[CaseRow]:
    """Yield every open case, however many: those that are late are the oldest."""
    after: UUID | None = None
    while rows := place.work.cases(states=case_workflow.OPEN, after=after, limit=_PAGE):
        yield from rows
        after = rows[-1].case_id


def _file_completed(place: Workplace) -> int:
    """File what was completed and is to be in the archive by today, where the actor may, and return how many cases."""
    if not place.may(Permission.START_SIGNING, own=True):
        return 0
    filed = 0
    for row in place.work.cases(states=(case_workflow.COMPLETED,), limit=_PAGE):
        if _filing_due(place, row.case_id):
            with suppress(RuleViolation):
                ArchiveDesk(place).file(row.case_id)
                filed += 1
    return filed


def _filing_due(place: Workplace, case_id: UUID) -> bool:
    with place.look() as uow:
        ended = [s.at for s in uow.find(Step, subject_id=case_id, to_state=case_workflow.COMPLETED)]
    span = Span(place.policy.limits.archive_working_days, Unit.WORKING_DAY)
    deadline = start(span, ended[-1], "case:complete", place.calendar, place.policy.hours.terms) if ended else None
    return deadline is not None and deadline.due_on <= place.today()


def _settled(place: Workplace, uow: UnitOfWork, case: ServiceCase, now: datetime) -> ServiceCase:
    passed = case.aside is not None and case.aside.overdue(now)
    if passed and case.state == case_workflow.SUPPLEMENT:
        return replace(take_program_step(place, uow, case, "expire", "case.supplement_expired"), aside=None)
    if passed and case.state == case_workflow.SUSPENDED and case.outage_noted_at is None:
        uow.record(_noted("case:outage:overdue", case))
        case = replace(case, outage_noted_at=now)
    late = case.deadline is not None and case.deadline.overdue(now)
    if late and case.state in _RUNNING and case.overdue_noted_at is None:
        uow.record(_noted("case:deadline:missed", case))
        case = replace(case, overdue_noted_at=now)
    return case


def _noted(action: str, case: ServiceCase) -> Event:
    clock = case.aside if action == "case:outage:overdue" else case.deadline
    details: dict[str, str | int | bool] = {"number": case.case_no, "state": case.state}
    if clock is not None:
        details["due"] = clock.due_at.isoformat()
    return Event(action=action, subject_kind=ServiceCase.kind.name, subject_id=case.id, details=details)

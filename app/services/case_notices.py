"""Written notices of a case, made with the step they belong to (rules 4.3)."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from app.domain.cases import ServiceCase
from app.domain.clients import Client
from app.domain.events import Event
from app.domain.notices import Notice, NoticePurpose
from app.services.ports import UnitOfWork
from app.services.views import NoticeView
from app.services.workplace import Workplace

_PURPOSES = {"supplement": NoticePurpose.SUPPLEMENT, "refuse": NoticePurpose.REFUSAL}


def notice_of(
    place: Workplace, uow: UnitOfWork, case: ServiceCase, action: str, reason: str, reply_by: date | None
) -> Notice | None:
    """Write the notice that a step calls for, numbered, and return it; None where the step calls for none."""
    purpose = _PURPOSES.get(action)
    if purpose is None:
        return None
    day = place.today()
    number = uow.next_number(f"notice-{day:%Y%m%d}")
    notice = uow.add(
        Notice(
            id=place.ids(),
            case_id=case.id,
            notice_no=f"{place.branch.code}-{place.actor.terminal_code}-{day:%Y%m%d}-N{number:04d}",
            purpose=purpose,
            case_no=case.case_no,
            service_code=case.service_code,
            client_name=uow.get(Client, case.client_id).name,
            points=tuple(line.strip() for line in reason.splitlines() if line.strip()),
            reply_by=reply_by,
            policy_version=place.policy.version,
            made_at=place.now(),
            made_by=place.actor.staff_id,
            made_by_name=place.actor.name,
        )
    )
    details: dict[str, str | int | bool] = {"number": notice.notice_no}
    uow.record(Event(action="case:notice:written", subject_kind="service_case", subject_id=case.id, details=details))
    return notice


def notices_of(uow: UnitOfWork, case_id: UUID) -> Sequence[NoticeView]:
    """Return a case's notices, oldest first."""
    found = sorted(uow.find(Notice, case_id=case_id), key=lambda notice: (notice.made_at, notice.notice_no))
    return tuple(
        NoticeView(
            notice_id=notice.id,
            notice_no=notice.notice_no,
            purpose=notice.purpose.value,
            points=notice.points,
            reply_by=notice.reply_by,
            made_at=notice.made_at,
            made_by=notice.made_by_name,
        )
        for notice in found
    )

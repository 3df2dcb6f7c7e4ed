"""What the pages of complaints are given to work with, of one session."""

from collections.abc import Callable
from uuid import UUID

from app.bootstrap.examiner import LazyExaminer
from app.bootstrap.opening import Session
from app.domain.policy import Permission
from app.services.complaint_appeals import AppealDesk
from app.services.complaint_contact import ContactDesk
from app.services.complaint_handling import HandlingDesk
from app.services.complaint_lists import ComplaintLists
from app.services.complaint_papers import ComplaintPapersDesk
from app.services.complaints import ComplaintDesk
from app.ui.counter.complaints.desks import ComplaintDesks
from app.ui.counter.complaints.looks import CategoryWords


def complaint_desks(
    session: Session, open_client: Callable[[UUID], object], open_case: Callable[[UUID], object]
) -> ComplaintDesks:
    """Return what the complaints page works with."""
    place = session.place
    return ComplaintDesks(
        complaints=ComplaintDesk(place),
        handling=HandlingDesk(place),
        appeals=AppealDesk(place),
        lists=ComplaintLists(place),
        papers=ComplaintPapersDesk(place, LazyExaminer()),
        catalogue=place.policy.catalogue,
        contact=ContactDesk(place),
        sheets=session.letters.clock_sheets,
        colleagues=session.desks.colleagues,
        clients=session.desks.clients,
        words=CategoryWords(place.policy.categories),
        calendar=place.calendar,
        may_register=place.may(Permission.REGISTER_COMPLAINT),
        now=place.now,
        ceiling=place.policy.limits.complaints.ceiling,
        open_client=open_client,
        open_case=open_case,
    )

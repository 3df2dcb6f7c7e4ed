"""What the pages of complaints work with."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from PySide6.QtWidgets import QWidget

from app.domain.calendars import BranchCalendar
from app.domain.policy import Catalogue
from app.services.clients import ClientDesk
from app.services.colleague import ColleagueDesk
from app.services.complaint_appeals import AppealDesk
from app.services.complaint_contact import ContactDesk
from app.services.complaint_handling import HandlingDesk
from app.services.complaint_lists import ComplaintLists
from app.services.complaint_papers import ComplaintPapersDesk
from app.services.complaint_sheets import ClockSheetDesk
from app.services.complaint_views import ComplaintView
from app.services.complaints import ComplaintDesk
from app.ui.counter.complaints.looks import CategoryWords


@dataclass(frozen=True, slots=True)
class ComplaintCard:
    """A card of a complaint's page that another part of the program brings along."""

    widget: QWidget
    show: Callable[[ComplaintView], object]
    """Shows what it holds of a complaint."""
    lead: Callable[[str], object] | None = None
    """Leads to where a step of the complaint is taken; None where none is taken here."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ComplaintDesks:
    """One for each session."""

    complaints: ComplaintDesk
    handling: HandlingDesk
    appeals: AppealDesk
    lists: ComplaintLists
    papers: ComplaintPapersDesk
    catalogue: Catalogue
    contact: ContactDesk
    sheets: ClockSheetDesk
    colleagues: ColleagueDesk
    clients: ClientDesk
    words: CategoryWords
    calendar: BranchCalendar
    may_register: bool
    now: Callable[[], datetime]
    ceiling: int
    """Working days that an extension may reach."""
    open_client: Callable[[UUID], object]
    open_case: Callable[[UUID], object]
    cards: Callable[[], Sequence[ComplaintCard]] = tuple
    """Builds further cards of a complaint's page, such as its letters."""

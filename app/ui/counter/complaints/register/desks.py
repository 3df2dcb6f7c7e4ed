"""What register, deadlines and statistics work with."""

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

from app.services.complaint_export import RegisterExportDesk
from app.services.complaint_recount import DueDesk
from app.services.complaint_register import RegisterDesk
from app.services.complaint_statistics import StatisticsDesk
from app.services.workplace import Workplace
from app.ui.counter.complaints.looks import CategoryWords


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterUse:
    """One for each session."""

    register: RegisterDesk
    export: RegisterExportDesk
    due: DueDesk
    statistics: StatisticsDesk
    words: CategoryWords
    place: Workplace
    """Whose clock and calendar tell how near a deadline is."""
    open_complaint: Callable[[UUID], object]

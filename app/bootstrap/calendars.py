"""The branch's calendar, without a home: policy and notices as the program brings them."""

from pathlib import Path

from app.domain.calendars import BranchCalendar
from app.domain.policy import Hours
from app.policy.calendars import branch_calendar
from app.policy.documents import read_document
from app.policy.notices import read_notice
from app.policy.written import read_text
from app.services.resources import resource


def calendar_with(notices: tuple[Path, ...]) -> tuple[BranchCalendar, Hours]:
    """Return the calendar with further yearly notices, and the hours it goes with.

    Raises:
        RuleViolation: ``policy.missing``, ``policy.invalid`` or ``calendar.invalid``.
    """
    hours = read_document(resource("policy", "hours.yaml"), Hours)
    return branch_calendar(hours, [read_notice(path) for path in notices]), hours


def notice_text(path: Path) -> str:
    """Return a notice's text, to be imported.

    Raises:
        RuleViolation: ``policy.missing``, ``policy.unreadable``, ``policy.invalid.encoding`` or
            ``policy.invalid.too_large``.
    """
    return read_text(path)

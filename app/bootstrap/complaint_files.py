"""Taking complaints in from a file: the reader and the desk put together."""

from pathlib import Path

from app.bootstrap.opening import Session
from app.services.complaint_import import ComplaintImport, RowOutcome
from app.sheets.complaint_file import read_complaints


def import_complaints(session: Session, file: Path, *, dry_run: bool) -> tuple[RowOutcome, ...]:
    """Take in the complaints of a file, or say what would become of them.

    Raises:
        RuleViolation: ``complaint_file.*`` or ``sheet.*``: the file as a whole cannot be taken.
        Refused: ``permission.refused``.
        Unavailable: The disk.
    """
    return ComplaintImport(session.place).take(read_complaints(file), dry_run=dry_run)

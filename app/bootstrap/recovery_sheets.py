"""A home's recovery code on paper."""

from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from app.domain.errors import Unavailable
from app.security.durable_file import disk_fault, write_durably


@dataclass(frozen=True, slots=True)
class CodeSheet:
    """What the sheet says."""

    branch_name: str
    branch_code: str
    terminal_code: str
    code: str = field(repr=False)
    at: datetime


def save_recovery_code(sheet: CodeSheet, file: Path, language: str) -> None:
    """Save the recovery code: as a sheet to print where the name ends in ``.pdf``, as plain text otherwise.

    Raises:
        Unavailable: ``recovery.file_exists`` where the file holds something already (an older code, perhaps), or a
            disk fault.
    """
    content = f"{sheet.code}\n".encode()
    if file.suffix.lower() == ".pdf":
        content = sheet_pdf(sheet, language)
    try:
        if file.exists() and (not file.is_file() or file.stat().st_size):
            raise Unavailable("recovery.file_exists", path=str(file))
        file.parent.mkdir(parents=True, exist_ok=True)
        write_durably((file, content))
    except OSError as error:
        raise disk_fault(error, file) from error


def sheet_pdf(sheet: CodeSheet, language: str) -> bytes:
    """Lay the recovery code out as a sheet for the branch's safe."""
    from app.documents.press import Press
    from app.documents.slips import RecoverySheet, set_recovery_sheet
    from app.services.resources import resource

    laid = RecoverySheet(sheet.branch_name, sheet.branch_code, sheet.terminal_code, sheet.code, sheet.at, language)
    return set_recovery_sheet(laid, Press(resource()))

"""Opens a list by what it is, whatever its name says."""

from pathlib import Path
from typing import Final

from app.domain.errors import RuleViolation, Unavailable
from app.sheets.csv_sheet import CsvSheet
from app.sheets.sheet import Sheet

_ZIP: Final = b"PK\x03\x04"
_OLD_OFFICE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_MARKUP: Final = (b"<html", b"<!doctype", b"<table", b"<?xml", b"<meta", b"mime-version:")
_PDF: Final = b"%PDF-"


def open_sheet(path: Path) -> Sheet:
    """Open a CSV or XLSX file and make sure that it can be read to its end.

    Raises:
        Unavailable: ``sheet.missing``, ``sheet.not_a_file``, ``sheet.unreadable``.
        RuleViolation: ``sheet.empty``, ``sheet.old_format`` (XLS, or an XLSX under a password), ``sheet.markup`` (a web
            page named like a table), ``sheet.foreign``, and what ``CsvSheet`` and ``WorkbookSheet`` raise.
    """
    start = _first_bytes(path)
    if not start:
        raise RuleViolation("sheet.empty", name=path.name)
    if start.startswith(_ZIP):
        from app.sheets.workbook_sheet import WorkbookSheet

        return WorkbookSheet(path)
    if start.startswith(_OLD_OFFICE):
        raise RuleViolation("sheet.old_format", name=path.name)
    if start.lstrip(b"\xef\xbb\xbf\r\n\t ").lower().startswith(_MARKUP):
        raise RuleViolation("sheet.markup", name=path.name)
    if start.startswith((_PDF, b"\x1f\x8b", b"Rar!", b"7z\xbc\xaf", b"PK")):
        raise RuleViolation("sheet.foreign", name=path.name)
    return CsvSheet(path)


def _first_bytes(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(64)
    except FileNotFoundError:
        raise Unavailable("sheet.missing", name=path.name) from None
    except IsADirectoryError:
        raise Unavailable("sheet.not_a_file", name=path.name) from None
    except OSError as error:
        raise Unavailable("sheet.unreadable", name=path.name, error=error.strerror or "") from error

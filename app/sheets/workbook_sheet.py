"""XLSX workbooks, read a row at a time; each cell becomes the text a person sees, or what was lost is shown."""

import warnings
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime, time
from pathlib import Path
from typing import Any, Final
from xml.etree.ElementTree import ParseError  # only the name of the error that openpyxl lets through

from app.domain.errors import RuleViolation, Unavailable
from app.sheets.sheet import Row

_LARGEST_PART: Final = 4 * 1024**3
"""Bytes of one unpacked part; a million rows take about a sixth of it."""
_LARGEST_SHARED_TEXTS: Final = 512 * 1024**2
"""Bytes of the unpacked table of shared texts, the one part that has to be held in memory."""
_MOST_COLUMNS: Final = 1000
_EXACT_DIGITS: Final = 15
"""Decimal digits that survive a spreadsheet's number cell."""
_CHINESE_DATE_FORMATS: Final = frozenset((*range(27, 37), *range(50, 59)))
"""Built-in number formats that are dates in Chinese spreadsheets, although the international list leaves them out."""
_DAMAGE: Final = (zipfile.BadZipFile, KeyError, ValueError, TypeError, IndexError, AttributeError, EOFError, ParseError)


class WorkbookSheet:
    """The first visible sheet of an XLSX workbook that holds anything.

    Raises:
        RuleViolation: ``sheet.damaged``, ``sheet.not_a_workbook``, ``sheet.too_large``, ``sheet.no_sheet``.
        Unavailable: ``sheet.unreadable``.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._check_parts()
        with self._workbook() as book:
            self._title, self.row_count = self._first_with_content(book)

    @property
    def description(self) -> str:
        """How the file is written."""
        return f"XLSX, {self._title}"

    def rows(self) -> Iterator[Row]:
        """Yield every row, blank ones included; a formula is yielded as its text, never computed."""
        with self._workbook() as book:
            sheet = book[self._title]
            sheet.reset_dimensions()  # programs that are not Excel often write a size that is not the sheet's
            for values in sheet.iter_rows(values_only=True):
                yield [cell_text(value) for value in values[:_MOST_COLUMNS]]

    def _check_parts(self) -> None:
        """Refuse a damaged archive, one that is no workbook, and one that unpacks beyond all measure."""
        try:
            with zipfile.ZipFile(self._path) as archive:
                parts = {info.filename: info.file_size for info in archive.infolist()}
                if "xl/workbook.xml" not in parts:
                    raise RuleViolation("sheet.not_a_workbook", name=self._path.name)
                if max(parts.values()) > _LARGEST_PART or parts.get("xl/sharedStrings.xml", 0) > _LARGEST_SHARED_TEXTS:
                    raise RuleViolation("sheet.too_large", name=self._path.name)
                if archive.testzip() is not None:
                    raise RuleViolation("sheet.damaged", name=self._path.name)
        except OSError as error:
            raise Unavailable("sheet.unreadable", name=self._path.name, error=error.strerror or "") from error
        except (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError) as error:
            raise RuleViolation("sheet.damaged", name=self._path.name) from error

    @contextmanager
    def _workbook(self) -> Iterator[Any]:
        """Open the workbook; whatever openpyxl stumbles over on the way is damage of the file."""
        import openpyxl

        # What openpyxl warns of (styles, validations, extensions) is of no consequence to the cells' text.
        warnings.filterwarnings("ignore", category=UserWarning, module=r"openpyxl\.")
        try:
            with self._path.open("rb") as file:
                book: Any = openpyxl.load_workbook(file, read_only=True, data_only=False, keep_links=False)
                book._date_formats |= {  # noqa: SLF001 - openpyxl has no door to add the Chinese formats by
                    index
                    for index, style in enumerate(book._cell_styles)  # noqa: SLF001
                    if style.numFmtId in _CHINESE_DATE_FORMATS
                }
                yield book
                book.close()
        except _DAMAGE as error:
            raise RuleViolation("sheet.damaged", name=self._path.name) from error

    def _first_with_content(self, book: Any) -> tuple[str, int | None]:  # noqa: ANN401 - openpyxl types only its read-and-write classes
        for sheet in book.worksheets:
            claimed_rows = sheet.max_row
            sheet.reset_dimensions()
            cells = (value for row in sheet.iter_rows(values_only=True) for value in row)
            if sheet.sheet_state == "visible" and any(value is not None for value in cells):
                return str(sheet.title), claimed_rows
        raise RuleViolation("sheet.no_sheet", name=self._path.name)


def cell_text(value: object) -> str:
    """Return a cell's text.

    A whole number is written without a fraction, a day as YYYY-MM-DD. A number of more than fifteen digits has been
    rounded by the spreadsheet; it is written as a power of ten, so that nothing takes it for the number it once was.
    """
    if isinstance(value, str):
        return value
    if isinstance(value, datetime) and value.time() != time():
        return value.isoformat(" ", "seconds")
    if isinstance(value, date):
        return value.isoformat()[:10]
    if isinstance(value, int | float) and not isinstance(value, bool):
        return _number_text(value)
    return "" if value is None else str(value)


def _number_text(value: int | float) -> str:  # noqa: PYI041 - the two are told apart
    exact = isinstance(value, int)
    if not exact and not float(value).is_integer():
        return repr(value)
    digits = str(int(value))
    if len(digits) > _EXACT_DIGITS and (not exact or len(digits.rstrip("0")) <= _EXACT_DIGITS):
        return f"{value:.14E}"
    return digits

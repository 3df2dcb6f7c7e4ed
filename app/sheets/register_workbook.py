"""Writes the register of complaints as an XLSX workbook, row by row, so that its length costs no memory."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from io import BytesIO
from typing import Final

from openpyxl import Workbook
from openpyxl.cell import Cell as SheetCell
from openpyxl.cell import WriteOnlyCell
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet._write_only import WriteOnlyWorksheet

from app.services.complaint_export import Cell, Heading

_LONGEST: Final = 32_767
"""Characters that a cell holds."""
_BEGINS_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r", "\n", "|", "%")


def write_register(title: str, headings: Sequence[Heading], rows: Iterable[Sequence[Cell]], foot: str) -> bytes:
    """Return the workbook.

    No text is ever read as a formula, whatever it begins with: what a complainant wrote must not run on the machine of
    whoever opens the list. Such a text also carries Excel's own mark for it, which a saved copy keeps.

    Args:
        title: Names the sheet.
        headings: Of the columns, in order.
        rows: The cells of each line, in the order of the headings.
        foot: At the foot of every printed page, and below the last line: who took it out, when and where.
    """
    book = Workbook(write_only=True)
    sheet = book.create_sheet(title[:31])
    sheet.freeze_panes = "B2"
    sheet.oddFooter.center.text = f"{foot} · &P / &N"
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.print_title_rows = "1:1"
    for at, heading in enumerate(headings, start=1):
        sheet.column_dimensions[get_column_letter(at)].width = heading.width
    sheet.append([_styled(sheet, heading.words) for heading in headings])
    for row in rows:
        sheet.append([_cell(sheet, value) for value in row])
    sheet.append([])
    sheet.append([_cell(sheet, foot)])
    written = BytesIO()
    book.save(written)
    return written.getvalue()


def _styled(sheet: WriteOnlyWorksheet, text: str) -> SheetCell:
    cell = WriteOnlyCell(sheet, value=text)
    cell.font = Font(bold=True)
    cell.alignment = Alignment(wrap_text=True, vertical="top")
    return cell


def _cell(sheet: WriteOnlyWorksheet, value: Cell) -> SheetCell:
    if value is None or isinstance(value, int | float):
        return WriteOnlyCell(sheet, value=value)
    if isinstance(value, datetime):
        cell = WriteOnlyCell(sheet, value=value)
        cell.number_format = "yyyy-mm-dd hh:mm"
        return cell
    text = ILLEGAL_CHARACTERS_RE.sub("", value)[:_LONGEST]
    cell = WriteOnlyCell(sheet, value=text)
    cell.data_type = "s"
    cell.alignment = Alignment(vertical="top", wrap_text="\n" in text)
    if text.startswith(_BEGINS_FORMULA):
        cell.quotePrefix = True
    return cell

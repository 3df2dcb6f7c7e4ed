"""The register as a workbook: columns, a foot on every page, and no text that runs."""

from datetime import datetime
from io import BytesIO

import pytest
from openpyxl import load_workbook

from app.services.complaint_export import Heading
from app.sheets.register_workbook import write_register

FOOT = "lin · 2026-11-23 09:30 · C1"


def sheet_of(*rows):
    headings = (Heading("编号", 20), Heading("事实", 40))
    return load_workbook(BytesIO(write_register("投诉台账", headings, rows, FOOT))).active


@pytest.mark.parametrize("text", ['=HYPERLINK("http://x")', "+1+1", "-2+3", "@SUM(A1)", "\t=1", "|calc"])
def test_what_a_complainant_wrote_is_never_a_formula(text):
    cell = sheet_of((text, "")).cell(2, 1)
    assert cell.data_type == "s"
    assert cell.value == text.replace("\t", "\t")
    assert cell.quotePrefix


def test_a_plain_text_a_number_and_an_instant_stay_what_they_are():
    at = datetime(2026, 11, 23, 9, 30)  # noqa: DTZ001 - a workbook knows no zones
    sheet = sheet_of(("T0001", 1200.5), (at, None))
    assert (sheet.cell(2, 1).value, sheet.cell(2, 2).value) == ("T0001", 1200.5)
    assert sheet.cell(3, 1).value == at
    assert not sheet.cell(2, 1).quotePrefix


def test_characters_that_a_workbook_cannot_hold_are_left_out():
    assert sheet_of(("a\x07b", "")).cell(2, 1).value == "ab"


def test_every_page_and_the_last_line_say_who_took_it_out():
    sheet = sheet_of(("T0001", "一"))
    assert FOOT in sheet.oddFooter.center.text
    assert sheet.cell(sheet.max_row, 1).value == FOOT
    assert sheet.print_title_rows == "$1:$1"

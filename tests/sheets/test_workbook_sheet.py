import zipfile
from datetime import date, datetime

import openpyxl
import pytest

from app.domain.errors import RuleViolation
from app.sheets.opening import open_sheet
from app.sheets.workbook_sheet import cell_text


@pytest.fixture
def book(tmp_path):
    def write(rows, title="客户", prepare=None):
        book = openpyxl.Workbook()
        book.active.title = title
        for row in rows:
            book.active.append(row)
        if prepare:
            prepare(book)
        book.save(tmp_path / "list.xlsx")
        return tmp_path / "list.xlsx"

    return write


def replace_part(path, name, change):
    with zipfile.ZipFile(path) as archive:
        parts = {part: archive.read(part) for part in archive.namelist()}
    parts[name] = change(parts[name])
    with zipfile.ZipFile(path, "w") as archive:
        for part, content in parts.items():
            archive.writestr(part, content)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, ""),
        ("  ０1 ", "  ０1 "),
        (13800138000, "13800138000"),
        (13800138000.0, "13800138000"),
        (20230105.0, "20230105"),
        (1.5, "1.5"),
        (1.10105194912310e17, "1.10105194912310E+17"),
        (110105194912310000, "1.10105194912310E+17"),
        (110105194912310021, "110105194912310021"),
        (datetime(2023, 1, 5), "2023-01-05"),  # noqa: DTZ001 - a spreadsheet's cell has no zone
        (datetime(2023, 1, 5, 9, 30), "2023-01-05 09:30:00"),  # noqa: DTZ001
        (date(2023, 1, 5), "2023-01-05"),
        (True, "True"),
    ],
)
def test_a_cell_becomes_the_text_a_person_sees(value, text):
    assert cell_text(value) == text


def test_a_formula_stays_text(book):
    assert list(open_sheet(book([["备注"], ['=HYPERLINK("http://x")']])).rows()) == [
        ["备注"],
        ['=HYPERLINK("http://x")'],
    ]


def test_a_number_with_a_chinese_date_format_is_a_day(book):
    path = book([["开户日期"], [44931]])
    replace_part(path, "xl/styles.xml", lambda part: part.replace(b'numFmtId="0"', b'numFmtId="31"'))
    assert list(open_sheet(path).rows()) == [["开户日期"], ["2023-01-05"]]


def test_the_first_visible_sheet_that_holds_anything_is_read(book):
    def prepare(book):
        book.active.sheet_state = "hidden"
        book.create_sheet("空")
        book.create_sheet("清单").append(["x"])

    sheet = open_sheet(book([["secret"]], prepare=prepare))
    assert (sheet.description, list(sheet.rows())) == ("XLSX, 清单", [["x"]])


def test_blank_rows_and_merged_titles_keep_their_place(book):
    def prepare(book):
        book.active.merge_cells("A1:C1")

    rows = list(open_sheet(book([["标题", None, None], [], ["a", "b", "c"]], prepare=prepare)).rows())
    assert rows[0][0] == "标题"
    assert len(rows) == 3
    assert [row[:3] for row in rows[2:]] == [["a", "b", "c"]]


def test_a_wrong_size_in_the_file_hides_no_cells(book):
    path = book([["a", "b"], ["1", "2"]])
    replace_part(path, "xl/worksheets/sheet1.xml", lambda part: part.replace(b'ref="A1:B2"', b'ref="A1"'))
    assert list(open_sheet(path).rows()) == [["a", "b"], ["1", "2"]]


def refusal(path):
    with pytest.raises(RuleViolation) as caught:
        list(open_sheet(path).rows())
    return caught.value.code


def test_a_changed_byte_is_damage(book):
    path = book([["a"] * 50] * 50)
    content = bytearray(path.read_bytes())
    content[len(content) // 3] ^= 0xFF
    path.write_bytes(content)
    assert refusal(path) == "sheet.damaged"


def test_a_torn_file_is_damage(book):
    path = book([["a"]])
    path.write_bytes(path.read_bytes()[:-100])
    assert refusal(path) == "sheet.damaged"


def test_an_archive_of_something_else_is_no_workbook(tmp_path):
    with zipfile.ZipFile(tmp_path / "list.xlsx", "w") as archive:
        archive.writestr("readme.txt", "x")
    assert refusal(tmp_path / "list.xlsx") == "sheet.not_a_workbook"


def test_a_broken_sheet_in_a_sound_archive_is_damage(book):
    path = book([["a"]])
    replace_part(path, "xl/worksheets/sheet1.xml", lambda _: b"<worksheet><sheetData><row>")
    assert refusal(path) == "sheet.damaged"


def test_an_archive_that_unpacks_beyond_measure_is_refused_before_it_is_unpacked(book, tmp_path):
    path = tmp_path / "bomb.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", "<workbook/>")
        with archive.open("xl/sharedStrings.xml", "w") as part:
            for _ in range(520):
                part.write(bytes(1024**2))
    assert refusal(path) == "sheet.too_large"


def test_an_empty_workbook_says_so(book):
    assert refusal(book([])) == "sheet.no_sheet"


def test_the_size_that_the_file_claims_serves_the_progress_bar(book):
    assert open_sheet(book([["a"], ["1"], ["2"]])).row_count == 3

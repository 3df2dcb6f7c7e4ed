import codecs

import pytest

from app.domain.errors import RuleViolation, Unavailable
from app.forms.client_list import DamagedRow
from app.sheets.opening import open_sheet

ROWS = [["客户号", "姓名", "备注"], ["A1", "王䶮", "换行\r\n备注"], ["A2", "冯𫖮", '="x"']]
TEXT = '客户号,姓名,备注\r\nA1,王䶮,"换行\r\n备注"\r\nA2,冯𫖮,"=""x"""\r\n'


@pytest.fixture
def write(tmp_path):
    def write(content, name="list.csv"):
        (tmp_path / name).write_bytes(content)
        return tmp_path / name

    return write


def refusal(path):
    with pytest.raises(RuleViolation) as caught:
        open_sheet(path)
    return caught.value.code


@pytest.mark.parametrize(
    "content",
    [
        TEXT.encode("gb18030"),
        TEXT.encode(),
        codecs.BOM_UTF8 + TEXT.encode(),
        TEXT.encode("utf-16"),
        codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"),
        codecs.BOM_UTF16_LE + TEXT.encode("utf-16-le"),
    ],
)
def test_rows_are_the_same_in_every_encoding(write, content):
    sheet = open_sheet(write(content))
    assert list(sheet.rows()) == ROWS
    assert sheet.row_count == 3


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_the_delimiter_is_found_even_where_titles_and_notes_hold_others(write, delimiter):
    rows = [["客户清单,2026;11"], ["a", "b", "c"], ["1", "x y", "z, w"]]
    text = "\r\n".join(delimiter.join(f'"{cell}"' if delimiter in cell else cell for cell in row) for row in rows)
    assert list(open_sheet(write(text.encode())).rows())[1:] == rows[1:]


@pytest.mark.parametrize("end", ["\r\n", "\n", "\r"])
def test_every_line_end_ends_a_row(write, end):
    assert list(open_sheet(write(f"a,b{end}1,2{end}3,4".encode())).rows()) == [["a", "b"], ["1", "2"], ["3", "4"]]


def test_one_foreign_byte_at_the_end_of_a_long_file_decides_its_encoding(write):
    text = ("a,b\n" * 50_000).encode() + "王,x\n".encode("gb18030")
    sheet = open_sheet(write(text))
    assert sheet.description == "CSV, GB18030, comma"
    assert list(sheet.rows())[-1] == ["王", "x"]


def test_an_unclosed_quotation_mark_costs_its_own_row_only(write):
    text = 'a,b\n1,"x\n2,y\n3,"z"\n4,"w"\n'
    assert list(open_sheet(write(text.encode())).rows()) == [
        ["a", "b"],
        DamagedRow(2),
        ["2", "y"],
        ["3", "z"],
        ["4", "w"],
    ]


def test_text_behind_a_closing_quotation_mark_costs_its_own_row_only(write):
    assert list(open_sheet(write(b'a,b\n1,"x"y\n2,z\n')).rows()) == [["a", "b"], DamagedRow(2), ["2", "z"]]


def test_an_unclosed_quotation_mark_in_the_last_row_is_damage_too(write):
    assert list(open_sheet(write(b'a,b\n1,2\n3,"4\n')).rows()) == [["a", "b"], ["1", "2"], DamagedRow(3)]


def test_a_file_full_of_misplaced_quotation_marks_is_refused(write):
    assert refusal(write(b'1,"x"y\n' * 1500)) == "sheet.quotes"


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "sheet.empty"),
        (b"a,b\n\xff\xff,c\n", "sheet.encoding"),
        (b"a,b\n1,\x002\n", "sheet.nul"),
        ("a,b\n".encode("utf-16-le"), "sheet.nul"),
        (b"a" * 2_000_000, "sheet.line_too_long"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "sheet.old_format"),
        (b"\r\n<HTML><table><tr><td>", "sheet.markup"),
        (b'<?xml version="1.0"?><Workbook>', "sheet.markup"),
        (b"%PDF-1.4", "sheet.foreign"),
        (b"PK\x03\x04 torn", "sheet.damaged"),
    ],
)
def test_what_is_no_list_is_refused_by_what_it_is(write, content, code):
    assert refusal(write(content)) == code


def test_a_file_that_is_not_there_is_unavailable(tmp_path):
    with pytest.raises(Unavailable, match=r"sheet\.missing"):
        open_sheet(tmp_path / "none.csv")
    with pytest.raises(Unavailable, match=r"sheet\.not_a_file"):
        open_sheet(tmp_path)


def test_rows_can_be_read_again_and_again(write):
    sheet = open_sheet(write(TEXT.encode()))
    assert list(sheet.rows()) == list(sheet.rows())


@pytest.mark.parametrize("delimiter", [";", "\t", "|"])
def test_commas_in_addresses_do_not_hide_the_sign_that_parts_the_headings(write, delimiter):
    rows = [["客户号", "姓名", "地址"], *(["A1", "王", "沪,浦东,一路,二号,三室,四"] for _ in range(5))]
    sheet = open_sheet(write("\n".join(delimiter.join(row) for row in rows).encode()))
    assert list(sheet.rows()) == rows

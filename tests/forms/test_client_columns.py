import pytest

from app.domain.errors import RuleViolation
from app.domain.identity import IdentityKind
from app.forms.client_columns import ColumnMapping, check_mapping, column_meaning, recognise_columns
from app.forms.client_headings import HEADINGS, VAGUE_HEADINGS, Column

HEADER = ["客户号", "姓名", "证件类型", "证件号码", "手机号码"]
C = Column


def refusal(rows):
    with pytest.raises(RuleViolation) as caught:
        recognise_columns(rows)
    return caught.value


@pytest.mark.parametrize(
    ("heading", "column"),
    [
        ("客户号", C.CLIENT_NO),
        (" 客 户 号 ", C.CLIENT_NO),
        ("*客户号：", C.CLIENT_NO),
        ("客户号（必填）", C.CLIENT_NO),
        ("Client No.", C.CLIENT_NO),
        ("CLIENT_NO", C.CLIENT_NO),
        ("客户号 Client No", C.CLIENT_NO),
        ("姓名/名称", C.NAME),
        ("姓名（Name）", C.NAME),
        ("证件\r\n号码", C.IDENTITY_NUMBER),
        ("ID Number", C.IDENTITY_NUMBER),
        ("\ufeff证件有效期至", C.IDENTITY_VALID_UNTIL),
        ("开户日期(YYYY-MM-DD)", C.OPENED_ON),
        ("ＩＤ　Ｔｙｐｅ", C.IDENTITY_KIND),
        ("客户类型（个人/机构）", C.CLIENT_TYPE),
        ("联系电话（手机）", C.PHONE),
        ("客户号(旧)", None),
        ("客户号2", None),
        ("姓名拼音", None),
        ("序号", None),
        ("", None),
    ],
)
def test_a_heading_is_known_by_its_term_and_by_nothing_less(heading, column):
    assert column_meaning(heading) is column


def test_every_term_means_one_column():
    assert not set(HEADINGS) & set(VAGUE_HEADINGS)
    assert set(HEADINGS.values()) == set(Column)


def test_title_rows_above_the_headings_are_passed_over():
    mapping = recognise_columns(
        [["客户清单"], [], ["导出日期：2026-11-23", "", "制表：姓名"], HEADER, ["A1", "王", "x", "y", "z"]]
    )
    assert mapping.header_row == 3
    assert mapping.columns == {C.CLIENT_NO: 0, C.NAME: 1, C.IDENTITY_KIND: 2, C.IDENTITY_NUMBER: 3, C.PHONE: 4}


def test_headings_that_mean_nothing_are_told_not_lost():
    assert recognise_columns([["序号", *HEADER, "", "信用评分"]]).unknown == ("序号", "信用评分")


def test_a_bare_phone_heading_gives_way_to_one_that_says_mobile():
    mapping = recognise_columns([[*HEADER[:4], "联系电话", "手机"]])
    assert (mapping.columns[C.PHONE], mapping.unknown) == (5, ("联系电话",))
    assert recognise_columns([[*HEADER[:4], "联系电话"]]).columns[C.PHONE] == 4


def test_a_clerk_named_beside_the_clients_is_no_agent():
    assert C.AGENT_NAME not in recognise_columns([[*HEADER, "经办人"]]).columns
    assert recognise_columns([[*HEADER, "代办人", "代办人证件号码"]]).columns[C.AGENT_NAME] == 5


def test_a_heading_can_say_the_document_itself():
    mapping = recognise_columns([["客户号", "姓名", "身份证号", "手机"]])
    assert mapping.identity_kind is IdentityKind.RESIDENT_ID


def test_two_columns_of_one_meaning_are_refused_by_name():
    violation = refusal([[*HEADER, "手机"]])
    assert (violation.code, violation.params["headings"]) == ("client_list.duplicate_columns", "手机号码, 手机")


def test_missing_columns_are_named():
    violation = refusal([["客户号", "姓名", "风险等级", "证件号码"]])
    assert (violation.code, violation.params["columns"]) == ("client_list.missing_columns", "phone, identity_kind")


def test_a_sheet_without_headings_says_so():
    assert refusal([["a", "b"], ["1", "2"]]).code == "client_list.no_headings"
    assert refusal([]).code == "client_list.no_headings"


def test_a_mapping_by_hand_is_held_to_the_same_rules():
    places = {C.CLIENT_NO: 0, C.NAME: 1, C.IDENTITY_NUMBER: 2, C.PHONE: 3}
    check_mapping(ColumnMapping(-1, places, identity_kind=IdentityKind.RESIDENT_ID))
    with pytest.raises(RuleViolation, match=r"client_list\.missing_columns"):
        check_mapping(ColumnMapping(-1, places))
    with pytest.raises(RuleViolation, match=r"client_list\.shared_column"):
        check_mapping(ColumnMapping(-1, {**places, C.IDENTITY_KIND: 3}))


def test_headings_said_again_in_english_below_are_no_client():
    english = ["Client No", "Name", "ID Type", "ID No", "Mobile"]
    mapping = recognise_columns([["客户清单"], HEADER, english, ["1", "王", "身份证", "x", "y"]])
    assert mapping.header_row == 2
    assert mapping.headings == tuple(HEADER)
    assert recognise_columns([HEADER, ["1", "王", "身份证", "x", "y"]]).header_row == 0


def test_the_identity_column_of_a_report_is_known_again():
    assert (
        recognise_columns([["client_no", "name", "identity_kind", "identity", "phone"]]).columns[C.IDENTITY_NUMBER] == 3
    )

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.check_digits import mod_11_2
from app.domain.clients import ClientType, InvestorClass, RiskLevel
from app.domain.errors import RuleViolation
from app.domain.identity import IdentityKind
from app.domain.written_dates import UNLIMITED
from app.forms.client_columns import recognise_columns
from app.forms.client_list import FUTURE_DATE, RowReader, is_blank
from app.forms.client_list_wording import row_sentence
from app.forms.messages.client_list import MESSAGES, WARNINGS

HEADER = [
    *("客户号", "姓名", "客户类型", "证件类型", "证件号码", "证件有效期", "手机号码", "风险等级", "风评日期"),
    *("投资者类别", "开户日期", "营业部", "备注", "邮箱", "代办人", "代办人证件号码", "代办人电话"),
]
NUMBER = "10000119800101001" + mod_11_2("10000119800101001")
GOOD = {
    "客户号": "SH1",
    "姓名": "王䶮",
    "客户类型": "个人",
    "证件类型": "居民身份证",
    "证件号码": NUMBER,
    "证件有效期": "长期",
    "手机号码": "12200000001",
    "风险等级": "C3",
    "风评日期": "2025-01-05",
    "投资者类别": "普通投资者",
    "开户日期": "2012年6月23日",
    "营业部": "示例营业部",
}
FIRM = {"姓名": "示例（中国）有限公司", "客户类型": "机构", "证件类型": "营业执照", "证件号码": "91350100M000100Y43"}
MAPPING = recognise_columns([HEADER])
READER = RowReader(MAPPING, today=date(2026, 11, 23), allow_synthetic=True)


def row(**changes):
    values = {**GOOD, **changes}
    return [values.get(heading, "") for heading in HEADER]


def read(**changes):
    return READER.read(row(**changes))


def refusal(cells):
    with pytest.raises(RuleViolation) as caught:
        READER.read(cells)
    return caught.value.code


def test_a_row_is_taken_whole():
    client = read()
    assert (client.client_no, client.name, client.client_type) == ("SH1", "王䶮", ClientType.NATURAL)
    assert (client.identity.kind, client.identity.number) == (IdentityKind.RESIDENT_ID, NUMBER)
    assert (client.identity_valid_until, client.phone) == (UNLIMITED, "12200000001")
    assert (client.risk_level, client.risk_assessed_on) == (RiskLevel.C3, date(2025, 1, 5))
    assert (client.investor_class, client.opened_on) == (InvestorClass.ORDINARY, date(2012, 6, 23))
    assert (client.branch_name, client.warnings, client.representative) == ("示例营业部", (), None)


BROKEN = {
    "id_birth_date": {"证件号码": "100001198013010010"},
    "id_checksum": {"证件号码": NUMBER[:-1] + ("0" if NUMBER[-1] != "0" else "1")},
    "uscc_checksum": {**FIRM, "证件号码": "91350100M000100Y44"},
    "id_missing": {"证件号码": " "},
    "id_old_15": {"证件号码": "100001800101001"},
    "id_precision": {"证件号码": "1.00001E+17"},
    "id_area": {"证件号码": "68000119800101001" + mod_11_2("68000119800101001")},
    "id_kind_missing": {"证件类型": ""},
    "id_kind": {"证件类型": "会员卡"},
    "id_kind_unsupported": {"证件类型": "户口簿"},
    "phone": {"手机号码": ""},
    "name_missing": {"姓名": "\u3000\u200b"},
    "name_unreadable": {"姓名": "王\ufffd"},
    "client_no_missing": {"客户号": ""},
    "client_no": {"客户号": "=A1"},
    "client_type": {"客户类型": "其他"},
    "client_type_mismatch": {"客户类型": "机构"},
    "identity_valid_until": {"证件有效期": "2030/13/1"},
    "risk_level": {"风险等级": "R3"},
    "risk_assessed_on": {"风评日期": "05/01/2023"},
    "investor_class": {"投资者类别": "机构投资者"},
    "opened_on": {"开户日期": "23-1-5"},
    "email": {"邮箱": "a@b"},
    "agent_name": {"代办人证件号码": NUMBER},
    "agent_identity": {"代办人": "李", "代办人证件号码": "1"},
    "agent_phone": {"代办人": "李", "代办人证件号码": NUMBER, "代办人电话": "1"},
}


@pytest.mark.parametrize("reason", BROKEN)
def test_a_row_is_refused_by_its_reason_and_a_sentence_that_names_the_column(reason):
    with pytest.raises(RuleViolation) as caught:
        read(**BROKEN[reason])
    assert caught.value.code == reason
    assert any(heading in row_sentence(caught.value, MAPPING, str) for heading in HEADER)


ORDER = ["id_checksum", "phone", "name_missing", "opened_on"]


@pytest.mark.parametrize("first", range(len(ORDER)))
def test_of_several_reasons_the_first_of_the_contract_is_given(first):
    changes = {}
    for reason in ORDER[first:]:
        changes |= BROKEN[reason]
    assert refusal(row(**changes)) == ORDER[first]


def test_a_date_of_birth_comes_before_the_check_digit():
    assert refusal(row(证件号码="100001198013010019")) == "id_birth_date"


@pytest.mark.parametrize(
    ("written", "name"),
    [
        (" 王帆 ", "王帆"),
        ("'王帆", "王帆"),
        ("'T HOOFT", "'T HOOFT"),
        ("王　帆", "王帆"),
        ("王\u200b帆\ufeff", "王帆"),
        ("\u00a0王帆\t", "王帆"),
        ("古丽娜尔•艾合买提", "古丽娜尔·艾合买提"),
        ("古丽娜尔‧艾合买提", "古丽娜尔·艾合买提"),
        ("古丽娜尔・艾合买提", "古丽娜尔·艾合买提"),
        ("古丽娜尔 · 艾合买提", "古丽娜尔·艾合买提"),
        ("JOHN  MICHAEL\nSMITH", "JOHN MICHAEL SMITH"),
        ("ＪＯＨＮ　ＳＭＩＴＨ", "JOHN SMITH"),
        ("O'NEILL, SEÁN", "O'NEILL, SEÁN"),
        ("SEA\u0301N", "SEÁN"),
        ("冯𫖮", "冯𫖮"),
        ("王\ue816", "王\U00020087"),
        ('=HYPERLINK("x")', '=HYPERLINK("x")'),
        ("辻\U000e0100", "辻\U000e0100"),
    ],
)
def test_a_name_keeps_its_characters_and_loses_only_its_padding(written, name):
    assert read(姓名=written).name == name


def test_an_institution_keeps_its_brackets_and_has_its_own_type():
    client = read(**FIRM, 投资者类别="机构投资者")
    assert (client.name, client.client_type) == ("示例（中国）有限公司", ClientType.INSTITUTION)
    assert client.investor_class is None


@pytest.mark.parametrize(
    ("written", "level"),
    [
        ("c3", "C3"),
        ("Ｃ３", "C3"),
        ("C3-稳健型", "C3"),
        ("稳健型（C3）", "C3"),
        ("激进型", "C5"),
        ("C1最低类别", "C1_lowest"),
    ],
)
def test_a_risk_level_is_told_by_code_or_name(written, level):
    assert read(风险等级=written).risk_level.value == level


@pytest.mark.parametrize("written", ["C3-激进型", "C6", "3", "R3", "C2 C3", "C2最低", "平衡型"])
def test_a_risk_level_that_is_unclear_is_refused(written):
    assert refusal(row(风险等级=written)) == "risk_level"


def test_what_a_list_leaves_open_stays_open():
    client = read(证件有效期="", 风险等级="", 风评日期="", 投资者类别="", 开户日期="", 营业部="", 客户类型="")
    assert (client.identity_valid_until, client.risk_level, client.opened_on) == (None, None, None)


def test_a_row_that_ends_early_is_read_as_far_as_it_goes():
    assert READER.read(row()[:11]).notes == ""
    assert refusal(row()[:5]) == "phone"


def test_cells_beyond_the_headings_are_refused_unless_empty():
    assert READER.read([*row(), "", " "]).client_no == "SH1"
    assert refusal([*row(), "x"]) == "cells_extra"


def test_notes_keep_their_lines_and_a_leading_equals_sign():
    assert read(备注="换行\r\n备注").notes == "换行\n备注"
    assert read(备注='=HYPERLINK("http://x")').notes == '=HYPERLINK("http://x")'


def test_an_agent_comes_with_the_client():
    agent = read(代办人="李 雷", 代办人证件号码=NUMBER, 代办人电话="021-62345678").representative
    assert (agent.name, agent.identity.number, agent.phone) == ("李雷", NUMBER, "021-62345678")


def test_a_date_ahead_of_today_is_taken_with_a_warning():
    assert read(开户日期="2027-01-01").warnings == (FUTURE_DATE,)


def test_the_residence_permits_told_apart_by_their_number():
    assert (
        read(证件类型="港澳台居民居住证", 证件号码="830000199003070035").identity.kind is IdentityKind.TAIWAN_RESIDENCE
    )
    assert read(证件类型="01-身份证").identity.kind is IdentityKind.RESIDENT_ID


def test_a_sentence_never_shows_the_whole_number():
    with pytest.raises(RuleViolation) as caught:
        read(证件号码=BROKEN["id_checksum"]["证件号码"])
    assert NUMBER[3:14] not in row_sentence(caught.value, MAPPING, str)


def test_every_sentence_can_be_said_and_none_claims_that_anything_is_verified():
    for text in (*MESSAGES.values(), *WARNINGS.values()):
        assert "verif" not in text.lower()


def test_a_row_of_spaces_and_invisible_signs_is_blank():
    assert is_blank(["", " ", "\u3000", "\u200b\ufeff"])
    assert not is_blank(["", "0"])


@given(st.lists(st.text(max_size=30), max_size=20))
def test_any_row_is_taken_or_refused_by_a_reason_that_can_be_said(cells):
    try:
        sentence = READER.read(cells).client_no
    except RuleViolation as violation:
        sentence = row_sentence(violation, MAPPING, str)
    assert sentence


@pytest.mark.parametrize("name", ["-", "——", "#N/A", "12345", "？"])
def test_signs_and_a_spreadsheets_faults_are_no_name(name):
    assert refusal(row(姓名=name)) == "name_missing"


def test_the_marks_that_keep_a_number_as_text_are_not_part_of_it():
    client = read(客户号='="00012"', 开户日期='="20200131"')
    assert (client.client_no, client.opened_on) == ("00012", date(2020, 1, 31))


def test_an_empty_phone_is_said_with_a_dash():
    with pytest.raises(RuleViolation) as caught:
        read(手机号码="")
    assert "“—”" in row_sentence(caught.value, MAPPING, str)

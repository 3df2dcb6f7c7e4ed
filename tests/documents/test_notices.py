from datetime import UTC, date, datetime

import pytest

from app.documents.notices import NoticePaper, set_notice
from app.documents.pages import page_count, page_text
from app.domain.documents import UnshowableCharacter
from app.domain.notices import NoticePurpose
from app.domain.policy import Words


def paper(purpose, points, **more):
    values = {
        "notice_no": "B001-C1-20261123-N0001", "purpose": purpose, "branch_name": "示例证券中山路营业部",
        "client_name": "欧阳小满", "case_no": "B001-C1-20261123-S0001",
        "service": Words("权限开通", "Open a trading permission"), "points": points,
        "reply_by": date(2026, 12, 7), "made_by": "周主管", "made_at": datetime(2026, 11, 23, 1, 30, tzinfo=UTC),
    }  # fmt: skip
    return NoticePaper(**(values | more))


def text_of(pdf):
    return "".join(page_text(pdf, page) for page in range(page_count(pdf))).replace("\r\n", "").replace(" ", "")


def test_what_is_missing_is_listed_with_the_last_day_in_both_languages(press):
    text = text_of(set_notice(paper(NoticePurpose.SUPPLEMENT, ("知识测试结果原件", "银行卡复印件")), press))
    for piece in ("补正通知书", "1.知识测试结果原件", "2.银行卡复印件", "2026年12月7日", "2026-12-07", "欧阳小满"):
        assert piece in text
    assert "countsaswithdrawn" in text


def test_a_refusal_gives_its_reason_and_names_the_right_to_complain(press):
    text = text_of(set_notice(paper(NoticePurpose.REFUSAL, ("资金来源无法核实。",), reply_by=None), press))
    for piece in ("不予办理通知书", "资金来源无法核实。", "可以向本营业部提出投诉", "12386", "Youmaycomplain"):
        assert piece.lower() in text.lower()
    assert "补正期限" not in text


def test_the_same_notice_gives_the_same_bytes_and_the_archive_s_form(press, tmp_path, pdfa_check, qpdf_check):
    notice = paper(NoticePurpose.SUPPLEMENT, tuple(f"第{n}项材料" for n in range(60)), demo=True)
    pdf = set_notice(notice, press)
    assert pdf == set_notice(notice, press)
    assert page_count(pdf) == 3
    file = tmp_path / "notice.pdf"
    file.write_bytes(pdf)
    qpdf_check(file)
    pdfa_check(file)


def test_a_character_no_font_shows_is_named(press):
    with pytest.raises(UnshowableCharacter):
        set_notice(paper(NoticePurpose.SUPPLEMENT, ("\U00030000字",)), press)

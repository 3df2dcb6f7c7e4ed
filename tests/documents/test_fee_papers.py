"""Receipts, refunds' vouchers and the tariff on paper."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from app.bootstrap.phrasebook import say
from app.documents.fee_papers import set_fee_paper, set_tariff
from app.documents.pages import page_count, page_text
from app.documents.press import Press
from app.domain.documents import Fact, UnshowableCharacter
from app.domain.fee_papers import FeePaper
from app.services.fee_papers import FeeWriter
from tests.fakes.service_counter import fresh_branch


def receipt(at: datetime, **more: object) -> FeePaper:
    values = {
        "title": "收据",
        "number": "B001-C1-20261123-R0001",
        "language": "zh_CN",
        "branch_name": "示例证券中山路营业部",
        "terminal_code": "C1",
        "facts": (
            Fact("编号", "B001-C1-20261123-R0001"),
            Fact("客户", "张*"),
            Fact("收费项目", "机构证券账户开户费 · 每户"),
            Fact("支付方式", "银行转账"),
        ),
        "amount": "人民币 400.00 元",
        "capitals": "肆佰元整",
        "notes": ("本收据为收款证明，不作发票使用。", "本营业部只收取公示收费标准所列费用。"),
        "signatures": ("客户", "收款人（盖章）"),
        "at": at,
        "utc_offset_minutes": 480,
        "demo": "演示数据",
    } | more
    return FeePaper(**values)  # type: ignore[arg-type]


def test_a_receipt_says_the_amount_in_figures_and_in_capitals(press: Press, request_at: datetime) -> None:
    pdf = set_fee_paper(receipt(request_at), press)
    text = page_text(pdf, 0)
    assert page_count(pdf) == 1
    for piece in ("B001-C1-20261123-R0001", "人民币 400.00 元", "肆佰元整", "张*", "不作发票使用", "收款人（盖章）"):
        assert piece in text


def test_a_receipt_is_the_same_file_every_time(press: Press, request_at: datetime) -> None:
    assert set_fee_paper(receipt(request_at), press) == set_fee_paper(receipt(request_at), press)


def test_a_receipt_with_a_long_reason_goes_on_on_the_next_page(press: Press, request_at: datetime) -> None:
    pdf = set_fee_paper(receipt(request_at, facts=(Fact("原因", "客户重复付款，经核实后予以退回。" * 40),)), press)
    assert page_count(pdf) > 1


def test_a_receipt_with_a_character_that_no_font_shows_is_not_set(press: Press, request_at: datetime) -> None:
    with pytest.raises(UnshowableCharacter):
        set_fee_paper(receipt(request_at, facts=(Fact("客户", "\U00020bb7"),)), press)


@pytest.mark.parametrize(("language", "free"), [("zh_CN", "免费服务"), ("en", "Free of charge")])
def test_the_tariff_names_every_line_with_its_date_and_what_is_free(press: Press, language: str, free: str) -> None:
    branch = fresh_branch()
    sheet = FeeWriter(branch.at("teller"), say, language).tariff()
    pdf = set_tariff(sheet, press)
    text = "".join(page_text(pdf, page) for page in range(page_count(pdf)))
    assert free in text
    assert "2025-12-20" in text
    policy = branch.place.policy
    for line in policy.fees.lines:
        assert line.name.in_language(language).split()[0] in text
    assert len(sheet.rows) == len(policy.fees.lines)
    assert all(s.name.in_language(language) in sheet.free for s in policy.catalogue.services if not s.fee)


def test_papers_of_fees_are_archival(
    press: Press, request_at: datetime, tmp_path: Path, pdfa_check: Callable[[Path], None]
) -> None:
    sheet = FeeWriter(fresh_branch().at("teller"), say, "zh_CN").tariff()
    for name, pdf in (("receipt", set_fee_paper(receipt(request_at), press)), ("tariff", set_tariff(sheet, press))):
        file = tmp_path / f"{name}.pdf"
        file.write_bytes(pdf)
        pdfa_check(file)

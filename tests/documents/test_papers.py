"""Copies are marked and never the sealed file; record sheets hold facts and scans, and are fit for the archive."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from app.documents.pages import page_text, render_page
from app.domain.documents import Fact, Section, UnshowableCharacter
from app.domain.errors import RuleViolation
from app.domain.masking import mask_name
from app.domain.papers import SEAL_BOX, CopyMark, RecordSheet, masked_document
from tests.documents.conftest import sample_document
from tests.fakes.branch import POLICY
from tests.fakes.brought import pdf, picture, scan_of

SHEET = RecordSheet(
    number="B001-C1-20261123-0001-R", title="拒签记录", language="zh_CN", branch_name="示例证券中山路营业部",
    sections=(Section("文件", (Fact("编号", "B001-C1-20261123-0001"),), ("客户未签署。",)),),
    seal_caption="终端电子封存", prepared_at=datetime(2026, 11, 23, 2, tzinfo=UTC), demo_mark="演示数据",
)  # fmt: skip


def test_a_record_sheet_is_fit_for_the_archive_and_shows_its_facts(press, pdfa_check, tmp_path):
    laid_out = press.lay_out_sheet(SHEET)
    file = tmp_path / "sheet.pdf"
    file.write_bytes(laid_out.pdf)
    pdfa_check(file)
    assert laid_out.signature_box == SEAL_BOX
    text = page_text(laid_out.pdf, 0)
    assert all(words in text for words in ("拒签记录", "客户未签署。", "B001-C1-20261123-0001-R · 1 / 1"))


def test_scans_follow_page_by_page_whatever_they_come_as(press, pdfa_check, tmp_path):
    scans = (picture("JPEG"), picture("PNG"), scan_of(2), pdf(pages=2))
    laid_out = press.lay_out_sheet(replace(SHEET, scans=scans))
    file = tmp_path / "scanned.pdf"
    file.write_bytes(laid_out.pdf)
    pdfa_check(file)
    assert laid_out.pages == 1 + 6


def test_what_is_no_picture_is_no_scan(press):
    with pytest.raises(RuleViolation) as refused:
        press.lay_out_sheet(replace(SHEET, scans=(picture(), b"no picture at all")))
    assert (refused.value.code, refused.value.params) == ("scan.unreadable", {"page": 2})


def test_a_record_sheet_names_what_no_font_shows(press):
    with pytest.raises(UnshowableCharacter):
        press.lay_out_sheet(replace(SHEET, title="拒签记录\U0002b7a3"))


def test_a_marked_copy_says_which_it_is_on_every_page_and_leaves_the_original(press):
    original = pdf(pages=3)
    copy = press.mark_copy(original, CopyMark(head="第 2 份 B001"))
    assert original == pdf(pages=3)
    assert all("第 2 份 B001" in page_text(copy, page) for page in range(3))


def test_a_watermark_lies_across_the_page_and_leaves_the_text_legible(press):
    mark = CopyMark(head="脱敏副本", watermark="zhouyun 2026-11-23 10:00 C1")
    copy = press.mark_copy(press.lay_out_sheet(SHEET).pdf, mark)
    text = page_text(copy, 0)
    assert text.count("zhouyun 2026-11-23 10:00 C1") >= 4
    assert "客户未签署。" in text
    assert render_page(copy, 0, 50).rgba != render_page(press.lay_out_sheet(SHEET).pdf, 0, 50).rgba


def test_a_masked_document_names_nobody(shelf):
    content = sample_document(shelf)
    shown = masked_document(content, POLICY.masking)
    assert shown.client_name == mask_name(content.client_name, POLICY.masking)
    assert content.client_name not in repr(shown)

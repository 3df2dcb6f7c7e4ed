from datetime import datetime

import pytest

from app.documents.pages import page_count, page_text, render_page
from app.documents.press import Press
from app.documents.slips import RecoverySheet, TicketSlip, set_recovery_sheet, set_ticket_slip

CODE = "K7QX-2M9P-ZL4D-8WTR-H3NC-6VBA-YE5F-J2GS-K7QX-2M9P-ZL4D-8WTR"


@pytest.mark.parametrize(("language", "first"), [("zh_CN", "恢复码"), ("en", "Recovery code")])
def test_the_recovery_sheet_says_what_to_do_in_both_languages(
    press: Press, request_at: datetime, language: str, first: str
) -> None:
    sheet = RecoverySheet("示范营业部", "B01", "T01", CODE, request_at, language)
    text = page_text(set_recovery_sheet(sheet, press), 0).replace("\r\n", "")
    assert CODE in text
    assert "保险柜" in text
    assert "branch's safe" in text
    assert text.index(first) == min(text.index("恢复码"), text.index("Recovery code"))


def test_a_ticket_names_branch_line_and_wait_and_fits_the_roll(press: Press, request_at: datetime) -> None:
    slip = TicketSlip(
        branch_name="演示证券示范营业部",
        ticket_no="A023",
        business_line="个人业务",
        people_ahead=7,
        issued_at=request_at,
        wait_minutes=25,
    )
    pdf = set_ticket_slip(slip, press)
    text = page_text(pdf, 0)
    assert page_count(pdf) == 1
    assert render_page(pdf, 0, 72).width == 227
    for piece in ("A023", "个人业务", "前面还有 7 人", "预计等候约 25 分钟", "2026-02-13 10:35", "过号请联系大堂"):
        assert piece in text
    assert "演示数据" not in text

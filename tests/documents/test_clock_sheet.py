"""How a clock was counted, on paper: each day with its number or why it has none, and no box for a seal."""

from dataclasses import replace

from app.services.complaint_sheets import ClockSheet, ClockSheetDesk
from tests.fakes.complaint_counter import complaint_branch

LINES = (
    "书面答复：2026-11-23 09:30 起算",
    *(f"{n}  2026-12-{n:02} 工作日" for n in range(1, 31)),
    "日历版本 2026@a1b2c3",
)


def test_every_day_of_the_count_is_on_the_sheet(press, tmp_path, pdftotext, pdfa_check):
    counter = complaint_branch()
    branch, found = counter.branch, counter.registered()
    desk = ClockSheetDesk(branch.at("supervisor"), replace(branch.tools, press=press))
    told = ClockSheet(complaint_id=found, title="投诉时限", lines=LINES, language="zh_CN")
    file = tmp_path / "sheet.pdf"
    file.write_bytes(desk.pdf(told))
    text = pdftotext(file)
    assert all(word in text for word in ("投诉时限", "B001-C1-2026-T0001", "2026-12-30", "2026@a1b2c3"))
    pdfa_check(file)

"""Receipts and refunds' vouchers, A5 lying, and the tariff sheet, A4 standing."""

from typing import Final

from app.documents.archival import Particulars
from app.documents.flow import BODY, CELL_PADDING, LEADING, Column, Flow
from app.documents.linebreaking import Line, break_lines
from app.documents.marks import (
    ACCENT,
    FAINT,
    INK,
    LINE,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    TINT,
    WATERMARK,
    Area,
    Rule,
    Slanted,
    Text,
)
from app.documents.press import Press
from app.domain.fee_papers import FeePaper, TariffRow, TariffSheet

MARGIN: Final = 48.0
WIDTH: Final = PAGE_WIDTH - 2 * MARGIN
A5_HEIGHT: Final = 419.53
_SHARES: Final = (0.3, 0.27, 0.27, 0.16)
"""Of the width, for each column of the tariff."""


def set_fee_paper(paper: FeePaper, press: Press) -> bytes:
    """Return a receipt or voucher as PDF/A.

    Raises:
        UnshowableCharacter: With the part it stands in.
    """
    press.typefaces.check(_texts_of_paper(paper))
    flow = Flow(press.typefaces, Column(MARGIN, WIDTH, A5_HEIGHT - 84, A5_HEIGHT - 60, 64))
    if paper.demo:
        flow.put(Slanted(PAGE_WIDTH / 2, A5_HEIGHT / 2, paper.demo, 54, 24, WATERMARK))
    _head(flow, A5_HEIGHT, paper.branch_name, paper.title, paper.number)
    flow.table(paper.facts)
    _amount(flow, paper)
    for note in paper.notes:
        flow.skip(1)
        for line in break_lines(note, WIDTH, lambda text: flow.measure(text, 8)):
            flow.y -= 12
            flow.put(Text(MARGIN, flow.y, line.text, 8, colour=FAINT))
    _signatures(flow, paper)
    _feet(flow, f"{paper.number} · {paper.terminal_code}")
    particulars = Particulars(
        f"{paper.title} {paper.number}", paper.branch_name, paper.number, paper.at, paper.language
    )
    return press.print_pages(flow.pages, (PAGE_WIDTH, A5_HEIGHT), particulars)


def set_tariff(sheet: TariffSheet, press: Press) -> bytes:
    """Return the tariff as it is put up or handed out, as PDF/A.

    Raises:
        UnshowableCharacter: With the part it stands in.
    """
    press.typefaces.check(_texts_of_sheet(sheet))
    flow = Flow(press.typefaces, Column(MARGIN, WIDTH, PAGE_HEIGHT - 92, PAGE_HEIGHT - 64, 64))
    if sheet.demo:
        flow.put(Slanted(PAGE_WIDTH / 2, PAGE_HEIGHT * 0.45, sheet.demo, 64, 35, WATERMARK))
    edition = " · ".join(f"{fact.label} {fact.value}" for fact in sheet.facts)
    _head(flow, PAGE_HEIGHT, sheet.branch_name, sheet.title, "")
    flow.put(Text(MARGIN, flow.y - 6, edition, BODY, colour=FAINT))
    flow.skip(18)
    _row(flow, sheet.heads, bold=True)
    for line in sheet.rows:
        _row(flow, line, bold=False)
    for heading, text in ((sheet.free_heading, sheet.free), (sheet.payment_heading, sheet.payment)):
        flow.skip(8)
        flow.heading(heading)
        flow.paragraph(text)
    flow.skip(10)
    for note in sheet.notes:
        flow.paragraph(note)
    _feet(flow, f"{sheet.terminal_code} · {edition}")
    number = sheet.facts[0].value
    particulars = Particulars(f"{sheet.title} {number}", sheet.branch_name, number, sheet.at, sheet.language)
    return press.print_pages(flow.pages, (PAGE_WIDTH, PAGE_HEIGHT), particulars)


def _head(flow: Flow, height: float, branch: str, title: str, number: str) -> None:
    flow.put(Text(MARGIN, height - 40, branch, 9, colour=FAINT))
    flow.put(Text(MARGIN, height - 62, title, 17, bold=True, colour=ACCENT))
    flow.put(Text(MARGIN + WIDTH - flow.measure(number, 11, bold=True), height - 60, number, 11, bold=True))
    flow.put(Rule(MARGIN, height - 72, MARGIN + WIDTH, height - 72, 1.4, ACCENT))


def _amount(flow: Flow, paper: FeePaper) -> None:
    """Set the amount large: figures at the left, capitals at the right."""
    flow.y -= 44
    flow.put(Area(((MARGIN, flow.y, WIDTH, 36),)))
    flow.put(Text(MARGIN + 12, flow.y + 12, paper.amount, 17, bold=True, colour=INK))
    width = flow.measure(paper.capitals, 12, bold=True)
    flow.put(Text(MARGIN + WIDTH - 12 - width, flow.y + 13, paper.capitals, 12, bold=True))
    flow.skip(4)


def _signatures(flow: Flow, paper: FeePaper) -> None:
    flow.need(44)
    y, share = flow.y - 34, WIDTH / max(len(paper.signatures), 1)
    for index, label in enumerate(paper.signatures):
        left = MARGIN + index * share
        flow.put(Text(left, y, label, BODY))
        begins = left + flow.measure(label) + 8
        flow.put(Rule(begins, y - 3, left + share - 16, y - 3, 0.6, FAINT))
    flow.y = y


def _row(flow: Flow, line: TariffRow, *, bold: bool) -> None:
    cells = []
    for text, share in zip((line.name, line.clients, line.amount, line.since), _SHARES, strict=True):
        room = WIDTH * share - 2 * CELL_PADDING
        cells.append(break_lines(text, room, lambda piece: flow.measure(piece, bold=bold)) or [Line("", full=False)])
    height = max(map(len, cells)) * LEADING + 2 * CELL_PADDING - 3
    flow.need(height)
    if bold:
        flow.put(Area(((MARGIN, flow.y - height, WIDTH, height),), TINT))
    for y in (flow.y, flow.y - height):
        flow.put(Rule(MARGIN, y, MARGIN + WIDTH, y, 0.5, LINE))
    left = MARGIN
    for lines, share in zip(cells, _SHARES, strict=True):
        for index, one in enumerate(lines):
            baseline = flow.y - CELL_PADDING - 9 - index * LEADING
            flow.put(Text(left + CELL_PADDING, baseline, one.text, BODY, bold=bold))
        left += WIDTH * share
    flow.y -= height


def _feet(flow: Flow, words: str) -> None:
    for number, page in enumerate(flow.pages, start=1):
        right = f"{number} / {len(flow.pages)}"
        page.append(Rule(MARGIN, 44, MARGIN + WIDTH, 44, 0.5, LINE))
        page.append(Text(MARGIN, 32, words, 7.5, colour=FAINT))
        page.append(Text(MARGIN + WIDTH - flow.measure(right, 7.5), 32, right, 7.5, colour=FAINT))


def _texts_of_paper(paper: FeePaper) -> list[tuple[str, str]]:
    plain = (
        paper.title,
        paper.number,
        paper.branch_name,
        paper.amount,
        paper.capitals,
        *paper.notes,
        *paper.signatures,
    )
    return [*(("fee_paper", text) for text in plain), *((fact.label, fact.value) for fact in paper.facts)]


def _texts_of_sheet(sheet: TariffSheet) -> list[tuple[str, str]]:
    rows = [cell for row in (sheet.heads, *sheet.rows) for cell in (row.name, row.clients, row.amount, row.since)]
    plain = (sheet.title, sheet.branch_name, sheet.free_heading, sheet.free, sheet.payment_heading, sheet.payment)
    return [*(("tariff", text) for text in (*plain, *rows, *sheet.notes)), *((f.label, f.value) for f in sheet.facts)]

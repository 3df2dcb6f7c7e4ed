"""The sheet of a day, A4 standing: figures, then waits by service and by hour."""

from collections.abc import Sequence
from typing import Final

from app.documents.archival import Particulars
from app.documents.flow import BODY, CELL_PADDING, Column, Flow
from app.documents.linebreaking import Line, break_lines
from app.documents.marks import ACCENT, FAINT, LINE, PAGE_HEIGHT, PAGE_WIDTH, TINT, WATERMARK, Area, Rule, Slanted, Text
from app.documents.press import Press
from app.domain.day_sheets import DaySheetPaper, DayTable

MARGIN: Final = 48.0
WIDTH: Final = PAGE_WIDTH - 2 * MARGIN
_LEADING: Final = 13.0


def set_day_sheet(paper: DaySheetPaper, press: Press) -> bytes:
    """Return the sheet as PDF/A.

    Raises:
        UnshowableCharacter: With the part it stands in.
    """
    press.typefaces.check(_texts(paper))
    flow = Flow(press.typefaces, Column(MARGIN, WIDTH, PAGE_HEIGHT - 92, PAGE_HEIGHT - 64, 64))
    if paper.demo:
        flow.put(Slanted(PAGE_WIDTH / 2, PAGE_HEIGHT * 0.45, paper.demo, 64, 35, WATERMARK))
    flow.put(Text(MARGIN, PAGE_HEIGHT - 40, paper.branch_name, 9, colour=FAINT))
    flow.put(Text(MARGIN, PAGE_HEIGHT - 62, paper.title, 17, bold=True, colour=ACCENT))
    flow.put(Rule(MARGIN, PAGE_HEIGHT - 72, MARGIN + WIDTH, PAGE_HEIGHT - 72, 1.4, ACCENT))
    _facts(flow, paper.facts)
    for table in paper.tables:
        _table(flow, table)
    flow.skip(8)
    for note in paper.notes:
        flow.paragraph(note)
    for index, page in enumerate(flow.pages, start=1):
        right = f"{index} / {len(flow.pages)}"
        page.append(Rule(MARGIN, 44, MARGIN + WIDTH, 44, 0.5, LINE))
        page.append(Text(MARGIN, 32, f"{paper.terminal_code} · {paper.made}", 7.5, colour=FAINT))
        page.append(Text(MARGIN + WIDTH - flow.measure(right, 7.5), 32, right, 7.5, colour=FAINT))
    particulars = Particulars(paper.title, paper.branch_name, paper.number, paper.at, paper.language)
    return press.print_pages(flow.pages, (PAGE_WIDTH, PAGE_HEIGHT), particulars)


def _facts(flow: Flow, facts: Sequence[tuple[str, str]]) -> None:
    """Set the figures four to a line, each large over its words."""
    share = WIDTH / 4
    for start in range(0, len(facts), 4):
        flow.need(46)
        flow.y -= 42
        for index, (label, value) in enumerate(facts[start : start + 4]):
            left = MARGIN + index * share
            flow.put(Text(left, flow.y + 16, value, 15, bold=True))
            flow.put(Text(left, flow.y + 2, label, 8, colour=FAINT))
    flow.skip(6)


def _table(flow: Flow, table: DayTable) -> None:
    flow.skip(8)
    flow.need(70)
    flow.heading(table.title)
    _row(flow, table.heads, bold=True)
    for row in table.rows:
        _row(flow, row, bold=False)


def _row(flow: Flow, cells: Sequence[str], *, bold: bool) -> None:
    figures = (WIDTH * 0.64) / (len(cells) - 1)
    shares = [WIDTH * 0.36, *[figures] * (len(cells) - 1)]
    set_cells = [
        break_lines(text, room - 2 * CELL_PADDING, lambda piece: flow.measure(piece, bold=bold))
        or [Line("", full=False)]
        for text, room in zip(cells, shares, strict=True)
    ]
    height = max(map(len, set_cells)) * _LEADING + 2 * CELL_PADDING - 3
    flow.need(height)
    if bold:
        flow.put(Area(((MARGIN, flow.y - height, WIDTH, height),), TINT))
    flow.put(Rule(MARGIN, flow.y - height, MARGIN + WIDTH, flow.y - height, 0.5, LINE))
    left = MARGIN
    for column, (lines, room) in enumerate(zip(set_cells, shares, strict=True)):
        for index, line in enumerate(lines):
            right = room - CELL_PADDING - flow.measure(line.text, bold=bold)
            x = left + (right if column else CELL_PADDING)
            flow.put(Text(x, flow.y - CELL_PADDING - 9 - index * _LEADING, line.text, BODY, bold=bold))
        left += room
    flow.y -= height


def _texts(paper: DaySheetPaper) -> list[tuple[str, str]]:
    plain = (paper.title, paper.number, paper.branch_name, paper.made, paper.demo, *paper.notes)
    cells = [cell for table in paper.tables for row in (table.heads, *table.rows) for cell in row]
    return [("day_sheet", text) for text in (*plain, *(part for fact in paper.facts for part in fact), *cells)]

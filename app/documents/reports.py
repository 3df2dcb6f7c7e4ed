"""Sets a report on A4: a complaint's timeline, a month's statistics."""

from app.documents.archival import Particulars
from app.documents.flow import Column, Flow
from app.documents.marks import ACCENT, FAINT, LINE, PAGE_HEIGHT, PAGE_WIDTH, Rule, Slanted, Text
from app.documents.press import Press
from app.domain.reports import Report

MARGIN = 56.0
WIDTH = PAGE_WIDTH - 2 * MARGIN
COLUMN = Column(left=MARGIN, width=WIDTH, first_top=PAGE_HEIGHT - 124, next_top=PAGE_HEIGHT - 72, bottom=64)


def set_report(report: Report, press: Press) -> bytes:
    """Return the report as a PDF; the same report gives the same bytes.

    Raises:
        UnshowableCharacter: A character of it that no font shows.
    """
    press.typefaces.check((where, text.replace("\n", "")) for where, text in report.texts())
    flow = Flow(press.typefaces, COLUMN)
    _head(flow, report)
    for section in report.sections:
        flow.heading(section.heading)
        for paragraph in section.paragraphs:
            flow.paragraph(paragraph)
            flow.skip(2)
        if section.facts:
            flow.skip(2)
            flow.table(section.facts)
    for number, page in enumerate(flow.pages, start=1):
        count = f"{number} / {len(flow.pages)}"
        page.append(Rule(MARGIN, 44, MARGIN + WIDTH, 44, 0.5, LINE))
        page.append(Text(MARGIN, 32, report.foot, 7.5, colour=FAINT))
        page.append(Text(MARGIN + WIDTH - flow.measure(count, 7.5), 32, count, 7.5, colour=FAINT))
        if report.demo_mark:
            page.insert(0, Slanted(PAGE_WIDTH / 2, PAGE_HEIGHT / 2, report.demo_mark, 72, 35))
    particulars = Particulars(
        f"{report.title} {report.number}", report.branch_name, report.number, report.made_at, report.language
    )
    return press.print_pages(flow.pages, (PAGE_WIDTH, PAGE_HEIGHT), particulars)


def _head(flow: Flow, report: Report) -> None:
    top = PAGE_HEIGHT - 58
    flow.put(Text(MARGIN, top, report.branch_name, 12, bold=True, colour=ACCENT))
    flow.put(Text(MARGIN + WIDTH - flow.measure(report.number, 9), top, report.number, 9, colour=FAINT))
    flow.put(Rule(MARGIN, top - 8, MARGIN + WIDTH, top - 8, 1.4, ACCENT))
    x = PAGE_WIDTH / 2 - flow.measure(report.title, 17, bold=True) / 2
    flow.put(Text(x, top - 40, report.title, 17, bold=True))

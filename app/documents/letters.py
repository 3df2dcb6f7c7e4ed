"""Sets a complaint's letter on A4: the frame, what was written in its blanks, and the box that the seal fills."""

import hashlib

from app.documents.archival import Particulars
from app.documents.flow import BODY, LEADING, Column, Flow
from app.documents.marks import ACCENT, FAINT, LINE, PAGE_HEIGHT, PAGE_WIDTH, Mark, Rule, Slanted, Text
from app.documents.press import Press
from app.domain.documents import LaidOut, SignatureBox
from app.domain.letter_documents import LetterDocument, LetterText

MARGIN = 64.0
WIDTH = PAGE_WIDTH - 2 * MARGIN
COLUMN = Column(left=MARGIN, width=WIDTH, first_top=PAGE_HEIGHT - 132, next_top=PAGE_HEIGHT - 72, bottom=64)
SEAL_WIDTH, SEAL_HEIGHT = 190.0, 64.0
SIGN_OFF = SEAL_HEIGHT + 62.0
"""Room for the branch's name, the day and the seal's box, which stay together."""


def set_letter(document: LetterDocument, press: Press) -> LaidOut:
    """Return the letter as an unsealed PDF with the place of its seal; the same document gives the same bytes.

    Raises:
        UnshowableCharacter: A character of it that no font shows.
    """
    frame = document.frame
    press.typefaces.check((where, text.replace("\n", "")) for where, text in document.texts())
    flow = Flow(press.typefaces, COLUMN)
    box = SignatureBox(0, 0, 0, SEAL_WIDTH, SEAL_HEIGHT)
    for index, text in enumerate(frame.texts):
        if index:
            flow.new_page()
            flow.y = COLUMN.first_top
        _head(flow, document, text)
        _body(flow, document, text)
        if not index:
            box = _sign_off(flow, document, text)
    pages = [_framed(flow, document, marks, at) for at, marks in enumerate(flow.pages, start=1)]
    title = f"{frame.texts[0].title} {frame.number}"
    particulars = Particulars(title, frame.branch_name, frame.number, frame.prepared_at, frame.texts[0].language)
    pdf = press.print_pages(pages, (PAGE_WIDTH, PAGE_HEIGHT), particulars)
    return LaidOut(pdf, hashlib.sha256(pdf).hexdigest(), len(pages), box)


def _head(flow: Flow, document: LetterDocument, text: LetterText) -> None:
    frame = document.frame
    number = f"{text.terms.number}{frame.number}"
    flow.put(Text(MARGIN, PAGE_HEIGHT - 58, frame.branch_name, 12, bold=True, colour=ACCENT))
    flow.put(Text(MARGIN + WIDTH - flow.measure(number, 9), PAGE_HEIGHT - 58, number, 9, colour=FAINT))
    flow.put(Rule(MARGIN, PAGE_HEIGHT - 66, MARGIN + WIDTH, PAGE_HEIGHT - 66, 1.4, ACCENT))
    x = PAGE_WIDTH / 2 - flow.measure(text.title, 18, bold=True) / 2
    flow.put(Text(x, PAGE_HEIGHT - 104, text.title, 18, bold=True))


def _body(flow: Flow, document: LetterDocument, text: LetterText) -> None:
    indent = 2 * BODY if text.language.startswith("zh") else 0.0

    def paragraphs(lines: tuple[str, ...]) -> None:
        for line in lines:
            flow.paragraph(line, first_indent=indent)
            flow.skip(3)

    flow.paragraph(text.salutation)
    flow.skip(3)
    paragraphs(text.opening)
    if text.facts:
        flow.skip(4)
        flow.table(text.facts)
        flow.skip(4)
    for section in document.sections(text):
        flow.heading(section.heading)
        paragraphs(section.paragraphs)
    flow.heading(text.terms.rights)
    flow.numbered(text.rights)
    if text.closing:
        flow.skip(6)
        paragraphs(text.closing)


def _sign_off(flow: Flow, document: LetterDocument, text: LetterText) -> SignatureBox:
    """Set the branch's name and the day at the right, as a letter ends, and return the box of the seal below."""
    flow.need(SIGN_OFF)
    flow.skip(14)
    for line in (document.frame.branch_name, text.day):
        flow.y -= LEADING + 2
        flow.put(Text(flow.right - flow.measure(line), flow.y, line, BODY))
    flow.y -= 12
    left, top = flow.right - SEAL_WIDTH, flow.y
    box = SignatureBox(len(flow.pages) - 1, left, top - SEAL_HEIGHT, flow.right, top)
    for y in (box.top, box.bottom):
        flow.put(Rule(box.left, y, box.right, y, 0.6, LINE))
    for x in (box.left, box.right):
        flow.put(Rule(x, box.top, x, box.bottom, 0.6, LINE))
    caption = text.terms.seal
    middle = (box.left + box.right) / 2 - flow.measure(caption, 8.5) / 2
    flow.put(Text(middle, (box.top + box.bottom) / 2 - 3, caption, 8.5, colour=FAINT))
    flow.y = box.bottom
    return box


def _framed(flow: Flow, document: LetterDocument, marks: list[Mark], page: int) -> list[Mark]:
    frame = document.frame
    terms = frame.texts[0].terms
    words = terms.wording.format(policy=frame.policy_version[:12], wording=frame.wording_version)
    count = terms.page.format(page=page, pages=len(flow.pages))
    framed: list[Mark] = [
        *marks,
        Rule(MARGIN, 44, MARGIN + WIDTH, 44, 0.5, LINE),
        Text(MARGIN, 32, words, 7.5, colour=FAINT),
        Text(MARGIN + WIDTH - flow.measure(count, 7.5), 32, count, 7.5, colour=FAINT),
    ]
    if frame.demo_mark:
        framed.insert(0, Slanted(PAGE_WIDTH / 2, PAGE_HEIGHT / 2, frame.demo_mark, 72, 35))
    return framed

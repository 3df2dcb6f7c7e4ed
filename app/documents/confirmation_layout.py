"""Sets a confirmation on A4: letterhead, table of facts, wording, signature block."""

from datetime import timedelta

from app.documents.flow import BODY, LEADING, Column, Flow
from app.documents.linebreaking import break_lines
from app.documents.marks import (
    ACCENT,
    FAINT,
    INK,
    LINE,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    WATERMARK,
    Mark,
    Rule,
    Slanted,
    Text,
)
from app.documents.qr import qr_area
from app.documents.typefaces import Typefaces
from app.domain.documents import (
    SHORT_DIGEST,
    ConfirmationDocument,
    Fact,
    Section,
    SignatureBox,
    content_digest,
    qr_payload,
)

MARGIN = 56.0
WIDTH = PAGE_WIDTH - 2 * MARGIN
COLUMN = Column(left=MARGIN, width=WIDTH, first_top=PAGE_HEIGHT - 158, next_top=PAGE_HEIGHT - 74, bottom=60)
QR_SIZE = 52.0
SIGNATURE_HEIGHT = 66.0
BLOCK_HEIGHT = 118.0


def set_confirmation(document: ConfirmationDocument, typefaces: Typefaces) -> tuple[list[list[Mark]], SignatureBox]:
    """Return the marks of every page and where the client signs."""
    flow = Flow(typefaces, COLUMN)
    digest = content_digest(document)
    _letterhead(flow, document, digest)
    flow.table(_facts(document))
    flow.skip(6)
    flow.paragraph(document.opening, first_indent=_indent(document))
    for section in _sections(document):
        _set_section(flow, section, document)
    box = _signature_block(flow, document)
    _frame_pages(flow, document, digest)
    return flow.pages, box


def _indent(document: ConfirmationDocument) -> float:
    """Return the room before a paragraph's first line: two characters in Chinese, none in Latin script."""
    return 2 * BODY if document.language.startswith("zh") else 0.0


def _instant(document: ConfirmationDocument, pattern: str) -> str:
    """Write when the document was made, in the branch's zone."""
    hours, minutes = divmod(abs(document.utc_offset_minutes), 60)
    zone = f"{'-' if document.utc_offset_minutes < 0 else '+'}{hours:02}:{minutes:02}"
    return pattern.format(at=document.prepared_at + timedelta(minutes=document.utc_offset_minutes), zone=zone)


def _letterhead(flow: Flow, document: ConfirmationDocument, digest: str) -> None:
    """Set the branch's name, the code, the title and the number at the head of the first page."""
    top = PAGE_HEIGHT - 42
    room = WIDTH - QR_SIZE - 16
    size = 16.0 if flow.measure(document.branch_name, 16, bold=True) <= room else 12.0
    lines = break_lines(document.branch_name, room, lambda text: flow.measure(text, size, bold=True))
    for index, line in enumerate(lines[:3]):
        flow.put(Text(MARGIN, top - 16 - index * size * 1.3, line.text, size, bold=True, colour=ACCENT))
    flow.put(qr_area(qr_payload(document.number, digest), MARGIN + WIDTH - QR_SIZE, top - QR_SIZE, QR_SIZE))
    rule = top - QR_SIZE - 7
    flow.put(Rule(MARGIN, rule, MARGIN + WIDTH, rule, 1.4, ACCENT))
    flow.put(Rule(MARGIN, rule - 2.4, MARGIN + WIDTH, rule - 2.4, 0.4, ACCENT))
    flow.put(_centred(flow, document.title, rule - 28, 18, bold=True))
    flow.put(_centred(flow, f"{document.terms.number}{document.number}", rule - 44, 9, colour=FAINT))


def _centred(
    flow: Flow, text: str, y: float, size: float, *, bold: bool = False, colour: tuple[float, float, float] = INK
) -> Text:
    x = PAGE_WIDTH / 2 - flow.measure(text, size, bold=bold) / 2
    return Text(x, y, text, size, bold=bold, colour=colour)


def _facts(document: ConfirmationDocument) -> tuple[Fact, ...]:
    terms = document.terms
    facts = [
        Fact(terms.client, document.client_name),
        Fact(terms.identity, document.client_identity),
        Fact(terms.client_no, document.client_no),
        Fact(terms.representative, document.representative),
        Fact(terms.service, f"{document.service_name} ({document.service_code})"),
        Fact(terms.fee, document.fee_line),
        Fact(terms.prepared_at, _instant(document, terms.timestamp)),
        Fact(terms.terminal, document.terminal_code),
        Fact(terms.materials, terms.separator.join(document.materials)),
        Fact(terms.supersedes, document.supersedes),
    ]
    return tuple(fact for fact in facts if fact.value)


def _sections(document: ConfirmationDocument) -> tuple[Section, ...]:
    """Return the document's own sections and those that every confirmation has, empty ones left out."""
    terms = document.terms
    sections = (
        *document.sections,
        Section(terms.statements, paragraphs=document.statements, numbered=True),
        Section(terms.disclosures, paragraphs=document.disclosures, numbered=True),
        Section(terms.agreement, paragraphs=(document.agreement,) if document.agreement else ()),
    )
    return tuple(section for section in sections if section.facts or section.paragraphs)


def _set_section(flow: Flow, section: Section, document: ConfirmationDocument) -> None:
    flow.heading(section.heading)
    if section.facts:
        flow.table(section.facts)
        flow.skip(4)
    if section.numbered:
        flow.numbered(section.paragraphs)
        return
    for paragraph in section.paragraphs:
        flow.paragraph(paragraph, first_indent=_indent(document))
        flow.skip(2)


def _signature_block(flow: Flow, document: ConfirmationDocument) -> SignatureBox:
    """Set the acknowledgement and the two boxes on one page; return the client's."""
    lines = break_lines(document.acknowledgement, WIDTH, flow.measure, _indent(document))
    flow.need(len(lines) * LEADING + BLOCK_HEIGHT + 16)
    flow.skip(10)
    flow.paragraph(document.acknowledgement, first_indent=_indent(document))
    flow.skip(6)
    top, half = flow.y, WIDTH * 0.56
    bottom = top - BLOCK_HEIGHT
    for y in (top, bottom):
        flow.put(Rule(MARGIN, y, MARGIN + WIDTH, y, 0.8, LINE))
    for x in (MARGIN, MARGIN + half, MARGIN + WIDTH):
        flow.put(Rule(x, top, x, bottom, 0.8, LINE))
    box = _client_box(flow, document, top, half)
    _staff_box(flow, document, MARGIN + half + 10, top, WIDTH - half - 20)
    flow.y = bottom
    return box


def _client_box(flow: Flow, document: ConfirmationDocument, top: float, width: float) -> SignatureBox:
    terms = document.terms
    flow.put(Text(MARGIN + 10, top - 18, terms.client_signature, BODY, bold=True))
    box = SignatureBox(len(flow.pages) - 1, MARGIN + 14, top - 26 - SIGNATURE_HEIGHT, MARGIN + width - 14, top - 26)
    flow.put(Rule(box.left, box.bottom, box.right, box.bottom, 0.6, FAINT))
    signer = document.representative or document.client_name
    lines = break_lines(signer, width - 20, lambda text: flow.measure(text, 8))
    for index, line in enumerate(lines[:2]):
        flow.put(Text(MARGIN + 10, box.bottom - 13 - index * 11, line.text, 8, colour=FAINT))
    date = f"{terms.date}{_instant(document, terms.day)}"
    flow.put(Text(MARGIN + width - 10 - flow.measure(date, 8), top - 18, date, 8, colour=FAINT))
    return box


def _staff_box(flow: Flow, document: ConfirmationDocument, left: float, top: float, width: float) -> None:
    """Set who served the client, where and when."""
    terms = document.terms
    flow.put(Text(left, top - 18, terms.staff_signature, BODY, bold=True))
    facts = (
        Fact(terms.staff, document.staff_name),
        Fact(terms.registration_no, document.staff_registration_no),
        Fact(terms.branch, document.branch_name),
        Fact(terms.date, _instant(document, terms.day)),
    )
    y = top - 36
    for fact in facts:
        for line in break_lines(f"{fact.label}{fact.value}", width, lambda text: flow.measure(text, 8.5))[:3]:
            flow.put(Text(left, y, line.text, 8.5))
            y -= 13
        y -= 3


def _frame_pages(flow: Flow, document: ConfirmationDocument, digest: str) -> None:
    """Give every page its running head, its foot and, for synthetic data, the mark across it."""
    terms = document.terms
    total = len(flow.pages)
    for index, marks in enumerate(flow.pages):
        if document.demo:
            marks[:0] = [
                Slanted(PAGE_WIDTH / 2, y, terms.demo_mark, 64, 35, WATERMARK)
                for y in (PAGE_HEIGHT * 0.3, PAGE_HEIGHT * 0.68)
            ]
        if index:
            marks.extend(_running_head(flow, document))
        marks.extend(_foot(flow, document, digest, terms.page.format(page=index + 1, pages=total)))


def _running_head(flow: Flow, document: ConfirmationDocument) -> list[Mark]:
    y = PAGE_HEIGHT - 54
    name = document.title
    return [
        Text(MARGIN, y, name, 8.5, colour=FAINT),
        Text(MARGIN + WIDTH - flow.measure(document.number, 8.5), y, document.number, 8.5, colour=FAINT),
        Rule(MARGIN, y - 7, MARGIN + WIDTH, y - 7, 0.6, ACCENT),
    ]


def _foot(flow: Flow, document: ConfirmationDocument, digest: str, page: str) -> list[Mark]:
    terms, y = document.terms, 43.0
    versions = (
        f"{terms.policy_version} {document.policy_version} · {terms.wording_version} {document.wording_version}"
        f" · {terms.digest} {digest[:SHORT_DIGEST]}"
    )
    left = f"{document.number} · {document.branch_name}"
    if flow.measure(left, 7.5) > WIDTH * 0.7:
        left = document.number
    right = f"{terms.demo_mark} · {page}" if document.demo else page
    return [
        Rule(MARGIN, y + 12, MARGIN + WIDTH, y + 12, 0.5, LINE),
        Text(MARGIN, y, left, 7.5, colour=FAINT),
        Text(MARGIN + WIDTH - flow.measure(right, 7.5), y, right, 7.5, colour=FAINT),
        Text(MARGIN, y - 11, versions, 7, colour=FAINT),
    ]

"""Sets a record sheet on A4: what happened, by whom, the box for the seal; scanned pages follow, one to a page."""

from io import BytesIO
from typing import TYPE_CHECKING

from app.documents.flow import Column, Flow
from app.documents.marks import (
    ACCENT,
    FAINT,
    LINE,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    Mark,
    Picture,
    Rule,
    Slanted,
    Text,
)
from app.documents.pages import page_count, render_page
from app.documents.typefaces import Typefaces
from app.domain.documents import SignatureBox
from app.domain.errors import RuleViolation, Unavailable
from app.domain.papers import SEAL_BOX, RecordSheet

if TYPE_CHECKING:
    from PIL.Image import Image

MARGIN = 56.0
WIDTH = PAGE_WIDTH - 2 * MARGIN
COLUMN = Column(left=MARGIN, width=WIDTH, first_top=PAGE_HEIGHT - 136, next_top=PAGE_HEIGHT - 74, bottom=150)
EDGE = 24.0
"""Room around a scanned page, in points; its number stands below."""
SCAN_QUALITY = 82
SCAN_DOTS = 200.0
LARGEST_SCAN = 2400
"""Pixels of a scanned page's longer side: about 200 dots an inch on A4."""


def set_record_sheet(sheet: RecordSheet, typefaces: Typefaces) -> tuple[list[list[Mark]], SignatureBox]:
    """Return the marks of every page and the box that the seal fills.

    Raises:
        RuleViolation: ``scan.unreadable`` with the number of the picture that is none.
    """
    flow = Flow(typefaces, COLUMN)
    _head(flow, sheet)
    for section in sheet.sections:
        flow.heading(section.heading)
        if section.facts:
            flow.table(section.facts)
            flow.skip(4)
        for paragraph in section.paragraphs:
            flow.paragraph(paragraph)
            flow.skip(2)
    if sheet.seal_caption:
        flow.pages[SEAL_BOX.page].extend(_seal_box(sheet))
    scanned = [picture for index, scan in enumerate(sheet.scans, start=1) for picture in _pictures(scan, index)]
    pages = [*flow.pages, *(_scan_page(picture) for picture in scanned)]
    return [_framed(flow, sheet, marks, index, len(pages)) for index, marks in enumerate(pages, start=1)], SEAL_BOX


def texts_of_sheet(sheet: RecordSheet) -> list[tuple[str, str]]:
    """Return every text of a sheet with the name of the part it stands in."""
    found = [("number", sheet.number), ("title", sheet.title), ("branch_name", sheet.branch_name)]
    for section in sheet.sections:
        texts = (section.heading, *section.paragraphs, *(t for fact in section.facts for t in (fact.label, fact.value)))
        found.extend((section.heading, text) for text in texts)
    return [*found, ("seal_caption", sheet.seal_caption), ("demo_mark", sheet.demo_mark)]


def _head(flow: Flow, sheet: RecordSheet) -> None:
    top = PAGE_HEIGHT - 60
    flow.put(Text(MARGIN, top, sheet.branch_name, 13, bold=True, colour=ACCENT))
    flow.put(Rule(MARGIN, top - 10, MARGIN + WIDTH, top - 10, 1.4, ACCENT))
    for text, y, size, colour in ((sheet.title, top - 40, 17, ACCENT), (sheet.number, top - 58, 9, FAINT)):
        x = PAGE_WIDTH / 2 - flow.measure(text, size, bold=size > 9) / 2
        flow.put(Text(x, y, text, size, bold=size > 9, colour=colour))


def _seal_box(sheet: RecordSheet) -> list[Mark]:
    """Return the frame of the box that the seal fills, its caption above it."""
    box = SEAL_BOX
    return [
        Text(box.left, box.top + 8, sheet.seal_caption, 8.5, colour=FAINT),
        *(Rule(box.left, y, box.right, y, 0.6, LINE) for y in (box.top, box.bottom)),
        *(Rule(x, box.top, x, box.bottom, 0.6, LINE) for x in (box.left, box.right)),
    ]


def _pictures(scan: bytes, index: int) -> list[bytes]:
    """Return the pictures of a scanned file: itself, or the pages of a PDF."""
    from PIL import Image, ImageSequence, UnidentifiedImageError

    try:
        if scan.startswith(b"%PDF-"):
            drawn = (render_page(scan, page, SCAN_DOTS).to_png() for page in range(page_count(scan)))
            return [_as_jpeg(Image.open(BytesIO(page))) for page in drawn]
        return [_as_jpeg(frame) for frame in ImageSequence.Iterator(Image.open(BytesIO(scan)))]
    except (Unavailable, UnidentifiedImageError, OSError, ValueError) as error:
        raise RuleViolation("scan.unreadable", page=index) from error


def _scan_page(picture: bytes) -> list[Mark]:
    from PIL import Image

    width, height = Image.open(BytesIO(picture)).size
    scale = min((PAGE_WIDTH - 2 * EDGE) / width, (PAGE_HEIGHT - 3 * EDGE) / height)
    shown_width, shown_height = width * scale, height * scale
    left, bottom = (PAGE_WIDTH - shown_width) / 2, PAGE_HEIGHT - EDGE - shown_height
    return [Picture(left, bottom, shown_width, shown_height, picture)]


def _as_jpeg(picture: "Image") -> bytes:
    """Return a picture as the archive form takes it: upright, in red, green and blue, without transparency."""
    import PIL.Image
    from PIL import ImageOps

    layered = ImageOps.exif_transpose(picture).convert("RGBA")
    flat = PIL.Image.new("RGB", layered.size, "white")
    flat.paste(layered, mask=layered.getchannel("A"))
    flat.thumbnail((LARGEST_SCAN, LARGEST_SCAN))
    written = BytesIO()
    flat.save(written, "JPEG", quality=SCAN_QUALITY)
    return written.getvalue()


def _framed(flow: Flow, sheet: RecordSheet, marks: list[Mark], page: int, pages: int) -> list[Mark]:
    foot = f"{sheet.number} · {page} / {pages}"
    x = PAGE_WIDTH / 2 - flow.measure(foot, 8) / 2
    framed: list[Mark] = [*marks, Text(x, 30, foot, 8, colour=FAINT)]
    if sheet.demo_mark and not any(isinstance(mark, Picture) for mark in marks):
        framed.insert(0, Slanted(PAGE_WIDTH / 2, PAGE_HEIGHT / 2, sheet.demo_mark, 72, 35))
    return framed

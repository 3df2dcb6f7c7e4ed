"""Marks copies for paper: which copy of what, and on copies for the branch's own use who made it, when and where."""

from io import BytesIO

import pikepdf
from reportlab.pdfgen.canvas import Canvas

from app.documents.marks import Colour, Slanted, Text, draw
from app.documents.typefaces import Typefaces
from app.domain.errors import Unavailable
from app.domain.papers import CopyMark

HEAD_SIZE = 8.0
HEAD_COLOUR: Colour = (0.55, 0.12, 0.10)
WATER_SIZE = 22.0
WATER_COLOUR: Colour = (0.80, 0.82, 0.86)
WATER_STEP = 190.0
"""Points from one line of the watermark to the next: none of it can be cut off with the margin."""


def marked_copy(pdf: bytes, mark: CopyMark, typefaces: Typefaces) -> bytes:
    """Return the pages with the mark on each; what it is made from stays as it is.

    The copy is no sealed document any more: it goes on paper and is not kept.

    Raises:
        Unavailable: ``document.unreadable``.
    """
    try:
        file = pikepdf.open(BytesIO(pdf))
    except pikepdf.PdfError as error:
        raise Unavailable("document.unreadable") from error
    with file:
        for page in file.pages:
            box = page.mediabox
            width, height = float(box[2] - box[0]), float(box[3] - box[1])
            for layer, below in (
                (_watermark(mark, typefaces, width, height), True),
                (_head(mark, typefaces, width, height), False),
            ):
                if layer:
                    with pikepdf.open(BytesIO(layer)) as stamp:
                        (page.add_underlay if below else page.add_overlay)(stamp.pages[0], None)
        result = BytesIO()
        file.save(result)
    return result.getvalue()


def _head(mark: CopyMark, typefaces: Typefaces, width: float, height: float) -> bytes:
    x = width - 56 - typefaces.width(mark.head, HEAD_SIZE, bold=True)
    return _layer(typefaces, width, height, [Text(x, height - 26, mark.head, HEAD_SIZE, bold=True, colour=HEAD_COLOUR)])


def _watermark(mark: CopyMark, typefaces: Typefaces, width: float, height: float) -> bytes:
    if not mark.watermark:
        return b""
    steps = range(int(height // WATER_STEP) + 1)
    lines = [
        Slanted(width / 2, (step + 0.5) * WATER_STEP, mark.watermark, WATER_SIZE, 28, WATER_COLOUR) for step in steps
    ]
    return _layer(typefaces, width, height, [*lines])


def _layer(typefaces: Typefaces, width: float, height: float, marks: "list[Text] | list[Slanted]") -> bytes:
    written = BytesIO()
    canvas = Canvas(written, pagesize=(width, height), invariant=True, initialFontName=typefaces.regular)
    draw(canvas, [*marks], typefaces)
    canvas.showPage()
    canvas.save()
    return written.getvalue()

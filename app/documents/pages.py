"""Shows PDF pages as pictures, for the client's view and for printing, and reads their text."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from io import BytesIO

import pypdfium2

from app.domain.errors import Unavailable

POINTS_AN_INCH = 72


@dataclass(frozen=True, slots=True)
class PagePicture:
    """One page: rows of red, green, blue and alpha bytes from the top."""

    width: int
    height: int
    rgba: bytes

    def to_png(self) -> bytes:
        """Return the picture as a PNG file."""
        from PIL import Image

        result = BytesIO()
        Image.frombytes("RGBA", (self.width, self.height), self.rgba).save(result, "PNG")
        return result.getvalue()


def page_count(pdf: bytes) -> int:
    """Return the number of pages.

    Raises:
        Unavailable: ``document.unreadable``.
    """
    with _opened(pdf) as document:
        return len(document)


def render_page(pdf: bytes, page: int, dots_an_inch: float) -> PagePicture:
    """Draw a page, signatures included.

    Args:
        pdf: The file.
        page: Index from 0.
        dots_an_inch: 96 is the size of paper on an ordinary screen, 300 is for printing.

    Raises:
        Unavailable: ``document.unreadable``.
    """
    with _opened(pdf) as document:
        document.init_forms()
        bitmap = document[page].render(
            scale=dots_an_inch / POINTS_AN_INCH, rev_byteorder=True, force_bitmap_format=pypdfium2.raw.FPDFBitmap_BGRA
        )
        return PagePicture(bitmap.width, bitmap.height, bytes(bitmap.buffer))


def rendered_within(pdf: bytes, page: int, most: tuple[int, int]) -> PagePicture:
    """Draw a page as large as fits into so many pixels (width, height), its own turn obeyed.

    Raises:
        Unavailable: ``document.unreadable``.
    """
    with _opened(pdf) as document:
        width, height = document[page].get_size()
    # A page may be written as wide as a street or as thin as a hair: neither makes a picture of more than was asked.
    scale = min(most[0] / max(width, 1), most[1] / max(height, 1))
    return render_page(pdf, page, scale * POINTS_AN_INCH)


def page_text(pdf: bytes, page: int) -> str:
    """Return a page's text in reading order.

    Raises:
        Unavailable: ``document.unreadable``.
    """
    with _opened(pdf) as document:
        # pdfium tells a hyphen at the end of a line by a control character.
        return str(document[page].get_textpage().get_text_bounded()).replace("\x02", "-")


@contextmanager
def _opened(pdf: bytes) -> Iterator[pypdfium2.PdfDocument]:
    try:
        document = pypdfium2.PdfDocument(pdf)
    except pypdfium2.PdfiumError as error:
        raise Unavailable("document.unreadable") from error
    try:
        yield document
    finally:
        document.close()

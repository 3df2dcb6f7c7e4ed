"""PDF files of clients: held to be whole, open, and no bomb, before anybody looks at them."""

import re
import zlib
from collections.abc import Iterator
from io import BytesIO
from typing import Final

import pikepdf
import pypdfium2

from app.domain.errors import RuleViolation
from app.domain.limits import AttachmentLimits

_STREAM: Final = re.compile(rb"stream\r?\n")
_CHUNK: Final = 1 << 20
_BYTES_A_PIXEL: Final = 4
_TOTAL: Final = 8
"""All streams together may unfold into so many of the largest pictures."""
_MILLION: Final = 1_000_000


def look_through(content: bytes, bounds: AttachmentLimits) -> int:
    """Open a PDF, read every stream and load every page, and return how many there are.

    Raises:
        RuleViolation: ``attachment.damaged``, ``attachment.encrypted``, ``attachment.no_pages``,
            ``attachment.too_many_pages`` or ``attachment.unfolds``.
    """
    _refuse_bombs(content, bounds)
    try:
        # Without recovery: a file that must be mended was cut off, or is not what was sent.
        with pikepdf.open(BytesIO(content), attempt_recovery=False) as pdf:
            if pdf.is_encrypted:
                raise RuleViolation("attachment.encrypted")
            pages = len(pdf.pages)
            if pages > bounds.pages:
                raise RuleViolation("attachment.too_many_pages", limit=bounds.pages)
            _refuse_large_pictures(pdf, bounds)
            problems = pdf.check_pdf_syntax()
    except pikepdf.PasswordError as error:
        raise RuleViolation("attachment.encrypted") from error
    except (pikepdf.PdfError, ValueError, RuntimeError) as error:
        raise RuleViolation("attachment.damaged") from error
    if not pages:
        raise RuleViolation("attachment.no_pages")
    if problems:
        raise RuleViolation("attachment.damaged")
    _load_pages(content, pages)
    return pages


def _load_pages(content: bytes, pages: int) -> None:
    """Load every page in the library that will draw it."""
    try:
        document = pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError as error:
        raise RuleViolation("attachment.damaged") from error
    try:
        if len(document) != pages:
            raise RuleViolation("attachment.damaged")
        for page in document:
            page.close()
    except pypdfium2.PdfiumError as error:
        raise RuleViolation("attachment.damaged") from error
    finally:
        document.close()


def _refuse_large_pictures(pdf: pikepdf.Pdf, bounds: AttachmentLimits) -> None:
    for found in pdf.objects:
        if not isinstance(found, pikepdf.Stream) or found.get("/Subtype") != "/Image":
            continue
        if int(found.get("/Width", 0)) * int(found.get("/Height", 0)) > bounds.megapixels * _MILLION:
            raise RuleViolation("attachment.unfolds", limit=bounds.megapixels)


def _refuse_bombs(content: bytes, bounds: AttachmentLimits) -> None:
    """Unfold the compressed streams piece by piece, keeping none, before any library unfolds them whole."""
    most = bounds.megapixels * _MILLION * _BYTES_A_PIXEL
    total = 0
    for start in _STREAM.finditer(content):
        unfolded = 0
        for piece in _unfolded(content, start.end()):
            unfolded += piece
            if unfolded > most or total + unfolded > most * _TOTAL:
                raise RuleViolation("attachment.unfolds", limit=bounds.megapixels)
        total += unfolded


def _unfolded(content: bytes, at: int) -> Iterator[int]:
    """Yield the sizes of the pieces that a deflated stream unfolds into; none where it is not deflated."""
    inflating = zlib.decompressobj()
    view = memoryview(content)
    try:
        while at < len(content) and not inflating.eof:
            block = view[at : at + _CHUNK]
            at += len(block)
            piece = inflating.decompress(block, _CHUNK)
            yield len(piece)
            while inflating.unconsumed_tail:
                piece = inflating.decompress(inflating.unconsumed_tail, _CHUNK)
                yield len(piece)
    except zlib.error:
        return

"""Tells what a file is by its first bytes; its name is never asked."""

import zipfile
from collections.abc import Mapping
from io import BytesIO
from typing import Final

from app.domain.errors import RuleViolation

PDF: Final = "application/pdf"
JPEG: Final = "image/jpeg"
PNG: Final = "image/png"
TIFF: Final = "image/tiff"
WEBP: Final = "image/webp"

_WANTED: Final[Mapping[bytes, str]] = {
    b"%PDF-": PDF,
    b"\xff\xd8\xff": JPEG,
    b"\x89PNG\r\n\x1a\n": PNG,
    b"II*\0": TIFF,
    b"MM\0*": TIFF,
}
_REFUSED: Final[Mapping[bytes, str]] = {
    b"MZ": "attachment.executable",
    b"\x7fELF": "attachment.executable",
    b"\xcf\xfa\xed\xfe": "attachment.executable",
    b"\xca\xfe\xba\xbe": "attachment.executable",
    b"#!": "attachment.executable",
    b"\xd0\xcf\x11\xe0": "attachment.office",
    b"{\\rtf": "attachment.office",
    b"PK": "attachment.office",
    b"Rar!": "attachment.archive",
    b"7z\xbc\xaf": "attachment.archive",
    b"\x1f\x8b": "attachment.archive",
}
_HEIC: Final = (b"heic", b"heix", b"hevc", b"mif1", b"msf1", b"avif")
_MARKUP: Final = (b"<!doctype", b"<html", b"<?xml", b"<svg", b"<script")
_READERS_LOOK: Final = 1024
"""PDF readers accept a header this far into a file, so that something else may stand before it."""


def kind_of(content: bytes) -> str:
    """Return the media type of a paper: PDF, JPEG, PNG, TIFF or WEBP.

    Raises:
        RuleViolation: ``attachment.empty``, ``attachment.carries_more`` for a file that is two things at once, or what
            else it is: ``attachment.executable``, ``attachment.office``, ``attachment.archive``, ``attachment.heic``,
            ``attachment.markup``, ``attachment.unknown``.
    """
    if not content.strip(b"\0 \r\n\t"):
        raise RuleViolation("attachment.empty")
    found = next((kind for start, kind in _WANTED.items() if content.startswith(start)), "")
    if content.startswith(b"RIFF") and content[8:12] == b"WEBP":
        found = WEBP
    if not found:
        raise RuleViolation(_foreign(content))
    if _is_two_things(content, found):
        raise RuleViolation("attachment.carries_more")
    return found


def _foreign(content: bytes) -> str:
    code = next((code for start, code in _REFUSED.items() if content.startswith(start)), "")
    if code:
        return code
    if content[4:8] == b"ftyp" and content[8:12] in _HEIC:
        return "attachment.heic"
    if content[:64].removeprefix(b"\xef\xbb\xbf").lstrip().lower().startswith(_MARKUP):
        return "attachment.markup"
    return "attachment.unknown"


def _is_two_things(content: bytes, kind: str) -> bool:
    """Tell whether another program would read the file as something else: an archive is found from its end."""
    if zipfile.is_zipfile(BytesIO(content)):
        return True
    return kind != PDF and b"%PDF-" in content[:_READERS_LOOK]

"""Pictures and scans: decoded whole before they are believed, and drawn for the screen."""

import struct
from collections.abc import Callable, Mapping
from io import BytesIO
from typing import Final

from PIL import Image, ImageFile, ImageOps, JpegImagePlugin, PngImagePlugin, TiffImagePlugin, WebPImagePlugin

from app.documents.papers.sniffing import JPEG, PNG, TIFF, WEBP
from app.domain.errors import RuleViolation
from app.domain.limits import AttachmentLimits

_OPEN: Final[Mapping[str, Callable[[BytesIO], ImageFile.ImageFile]]] = {
    JPEG: JpegImagePlugin.JpegImageFile,
    PNG: PngImagePlugin.PngImageFile,
    TIFF: TiffImagePlugin.TiffImageFile,
    WEBP: WebPImagePlugin.WebPImageFile,
}
"""Each kind's own reader: nothing but what the first bytes say is tried."""
_FAULTS: Final = (OSError, SyntaxError, ValueError, struct.error, EOFError, IndexError, KeyError, OverflowError)
"""What the readers raise of files that are not whole."""
_MILLION: Final = 1_000_000


def look_through(content: bytes, kind: str, bounds: AttachmentLimits) -> int:
    """Decode every picture of a file and return how many there are.

    Raises:
        RuleViolation: ``attachment.damaged``, ``attachment.carries_more``, ``attachment.unfolds`` or
            ``attachment.too_many_pages``.
    """
    if _rest(content, kind):
        raise RuleViolation("attachment.carries_more")
    try:
        with _OPEN[kind](BytesIO(content)) as picture:
            return _decode_all(picture, bounds)
    except _FAULTS as fault:
        raise RuleViolation("attachment.damaged") from fault


def picture_of(content: bytes, kind: str, page: int, most: tuple[int, int]) -> Image.Image:
    """Return one picture of a file, upright, no larger than ``most`` (width, height), as RGBA."""
    with _OPEN[kind](BytesIO(content)) as opened:
        opened.seek(page)
        opened.draft("RGB", most)
        upright = ImageOps.exif_transpose(opened)
        deep = upright.mode.startswith(("I;16", "I", "F")) and upright.mode not in ("1", "L")
        shown = upright.convert("I").point(lambda grey: grey / 256).convert("L") if deep else upright
        shown.thumbnail(most, Image.Resampling.BOX)
        return shown.convert("RGBA")


def _decode_all(picture: ImageFile.ImageFile, bounds: AttachmentLimits) -> int:
    count, decoded = 0, 0
    while True:
        decoded = max(decoded, picture.width * picture.height)
        if decoded > bounds.megapixels * _MILLION:
            raise RuleViolation("attachment.unfolds", limit=bounds.megapixels)
        picture.load()
        count += 1
        if count > bounds.pages:
            raise RuleViolation("attachment.too_many_pages", limit=bounds.pages)
        try:
            picture.seek(count)
        except EOFError:
            return count


def _rest(content: bytes, kind: str) -> bytes:
    """Return what stands behind the picture's own end and is no further picture or filling."""
    if kind == PNG:
        end = content.rfind(b"IEND")
        return content[end + 8 :].strip(b"\0\r\n") if end >= 0 else b""
    if kind == WEBP:
        size = int.from_bytes(content[4:8], "little") + 8
        return content[size + size % 2 :].strip(b"\0")
    if kind == JPEG:
        rest = content[_jpeg_end(content) :].strip(b"\0\r\n")
        # Cameras put a second, smaller or brighter picture behind the first.
        while rest.startswith(b"\xff\xd8\xff"):
            rest = rest[_jpeg_end(rest) :].strip(b"\0\r\n")
        return rest
    return b""


def _jpeg_end(content: bytes) -> int:
    """Return where a JPEG ends, the length of it all where it has no end."""
    at = 2
    while at + 4 <= len(content) and content[at] == 0xFF:
        marker = content[at + 1]
        if marker == 0xD9:
            return at + 2
        if marker == 0xFF:
            at += 1
            continue
        length = int.from_bytes(content[at + 2 : at + 4], "big")
        at += 2 + length
        if marker == 0xDA:
            at = _scan_end(content, at)
    return at + 2 if content[at : at + 2] == b"\xff\xd9" else len(content)


def _scan_end(content: bytes, at: int) -> int:
    """Return where the next marker stands behind the coded picture that begins here."""
    while (at := content.find(b"\xff", at)) >= 0 and at + 1 < len(content):
        if content[at + 1] != 0 and not 0xD0 <= content[at + 1] <= 0xD7 and content[at + 1] != 0xFF:
            return at
        at += 1 if content[at + 1] == 0xFF else 2
    return len(content)

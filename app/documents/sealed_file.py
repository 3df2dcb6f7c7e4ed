"""Finds the seal in a file that may be anything: whole, tampered with, cut off, or no PDF at all."""

import hashlib
import re
from dataclasses import dataclass
from datetime import UTC, datetime
from io import BytesIO

import pikepdf

RANGE_PARTS = 4
_DATE = re.compile(r"D:(\d{14})(?:Z|\+00'00'?)$")


@dataclass(frozen=True, slots=True)
class FoundSeal:
    """One signature dictionary, as it stands in the file."""

    byte_range: tuple[int, ...]
    contents: bytes
    """Container and padding, decoded."""
    at: datetime | None
    """Time of sealing as claimed."""


@dataclass(frozen=True, slots=True)
class OpenedFile:
    """What could be read of a file."""

    number: str
    """The number that the document itself carries."""
    seals: tuple[FoundSeal, ...]
    has_signature_field: bool = False
    """Whether there is a place for a signature, filled or not."""


def open_file(pdf: bytes) -> OpenedFile | None:
    """Return what a PDF carries, or None when it cannot be read at all; damage elsewhere is overlooked here."""
    if not pdf.startswith(b"%PDF-"):
        return None
    try:
        with pikepdf.open(BytesIO(pdf)) as file:
            seals = tuple(seal for item in file.objects if (seal := _seal(item)) is not None)
            number = _text(file.trailer.get("/Info", pikepdf.Dictionary()), "/Keywords")
            return OpenedFile(number, seals, any(_is_signature_field(item) for item in file.objects))
    except Exception:  # noqa: BLE001 - a hostile file; whatever the parser raises, it cannot be read
        return None


def _seal(item: pikepdf.Object) -> FoundSeal | None:
    if not isinstance(item, pikepdf.Dictionary) or "/ByteRange" not in item:
        return None
    spans, contents = item["/ByteRange"], item.get("/Contents")
    listed: list[object] = list(spans) if isinstance(spans, pikepdf.Array) else []
    numbers = tuple(part for part in listed if isinstance(part, int))
    container = bytes(contents) if isinstance(contents, pikepdf.String) else b""
    return FoundSeal(numbers, container, _instant(_text(item, "/M")))


def _is_signature_field(item: pikepdf.Object) -> bool:
    return isinstance(item, pikepdf.Dictionary) and item.get("/FT") == pikepdf.Name.Sig


def ends_early(pdf: bytes, *, found: bool) -> bool:
    """Tell whether a file stops in the middle: no end mark, or a beginning of something behind the last one.

    Args:
        pdf: The file.
        found: Whether a seal was found; it says itself how long the file has to be.
    """
    if found or not pdf.startswith(b"%PDF-"):
        return False
    _, mark, rest = pdf.rpartition(b"%%EOF")
    return not mark or bool(rest.strip())


def _text(item: pikepdf.Object, key: str) -> str:
    value = item.get(key) if isinstance(item, pikepdf.Dictionary) else None
    return str(value) if isinstance(value, pikepdf.String) else ""


def _instant(text: str) -> datetime | None:
    """Return a PDF date in UTC; a seal of ours carries no other."""
    found = _DATE.match(text)
    if found is None:
        return None
    try:
        return datetime.strptime(found.group(1), "%Y%m%d%H%M%S").replace(tzinfo=UTC)
    except ValueError:
        return None


def covered_digest(pdf: bytes, byte_range: tuple[int, ...]) -> bytes:
    """Return the SHA-256 of the bytes that a signature covers, as far as the file goes."""
    digest = hashlib.sha256()
    for start, length in zip(byte_range[::2], byte_range[1::2], strict=False):
        digest.update(pdf[max(start, 0) : max(start + length, 0)])
    return digest.digest()


def gap_is_contents(pdf: bytes, seal: FoundSeal) -> bool:
    """Tell whether the part left out is exactly the container's hex string, digits in upper case, and nothing else."""
    _, before, after, _ = seal.byte_range
    return pdf[before:after] == b"<" + seal.contents.hex().upper().encode() + b">"

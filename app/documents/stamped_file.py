"""A timestamp added to a sealed file later: one further revision, in one form only.

PAdES lets the time be vouched for by a document timestamp in a revision of its own; what a certified document (DocMDP,
no changes) says about changes does not touch it (ISO 32000-2, 12.8.2.2). So that nothing else can ride along, the
revision counts only when it equals, byte for byte, the one that is written anew from the sealed file and the token.
It is written here by hand, and not by a library, because its bytes must be the same in twenty years.
"""

import hashlib
import re
from dataclasses import dataclass
from io import BytesIO

import pikepdf

FIELD = "DocumentTimestamp"
RESERVED = 12288
"""Bytes kept free for the token; with a chain of RSA-4096 certificates it takes about 7,000."""

_CONTENTS = re.compile(rb"/Contents <([0-9A-F]+)>")
_WIDGET = (
    "<< /Type /Annot /Subtype /Widget /FT /Sig /T ({field}) /F 132 /Rect [0 0 0 0] /P {page} 0 R"
    " /AP << /N {look} 0 R >> /V {stamp} 0 R >>"
)
_SPANS = "[0 {:010d} {:010d} {:010d}]"


@dataclass(frozen=True, slots=True)
class Stampable:
    """A sealed file with the revision that waits for its token."""

    before: bytes
    after: bytes

    @property
    def digest(self) -> bytes:
        """SHA-256 of everything but the token: what the authority is asked to stamp."""
        return hashlib.sha256(self.before + self.after).digest()

    def with_token(self, token: bytes) -> bytes:
        """Return the file with its timestamp.

        Raises:
            ValueError: The token is larger than what is kept free for it.
        """
        if len(token) > RESERVED:
            raise ValueError("the token is too large")
        return self.before + b"<" + token.hex().upper().encode().ljust(2 * RESERVED, b"0") + b">" + self.after


def stampable(sealed: bytes) -> Stampable:
    """Return a sealed file with room for a token.

    Raises:
        ValueError: It is no file that was sealed by this program, or it cannot be read.
    """
    try:
        with pikepdf.open(BytesIO(sealed)) as file:
            return _revision(sealed, file)
    except (pikepdf.PdfError, AttributeError, KeyError, TypeError, RuntimeError) as fault:
        raise ValueError("no sealed file") from fault


def token_in(pdf: bytes, sealed_size: int) -> tuple[Stampable, bytes] | None:
    """Return the sealed part and the token of a file that was stamped later; None where it is anything else.

    Args:
        pdf: The whole file.
        sealed_size: Where the sealed part ends.
    """
    found = _CONTENTS.search(pdf, sealed_size)
    if found is None:
        return None
    padded = bytes.fromhex(found[1].decode())
    try:
        token = padded[: _der_length(padded)]
        waiting = stampable(pdf[:sealed_size])
        return (waiting, token) if waiting.with_token(token) == pdf else None
    except ValueError:
        return None


def _revision(sealed: bytes, file: pikepdf.Pdf) -> Stampable:
    form = file.Root.AcroForm
    number = int(file.trailer.Size)
    field, stamp = number, number + 1
    # PDF/A asks every widget for an appearance, and validators allow no new one in a timestamp's revision: the field
    # has no extent, stands on no page's list, and points to the appearance that is there.
    page, look = file.pages[0].obj.objgen[0], form.Fields[0].AP.N.objgen[0]
    former = " ".join(f"{one.objgen[0]} {one.objgen[1]} R" for one in form.Fields)
    objects = {
        form.objgen[0]: f"<< /Fields [{former} {field} 0 R] /SigFlags 3 >>",
        field: _WIDGET.format(field=FIELD, stamp=stamp, page=page, look=look),
        stamp: "",
    }
    body, places = b"" if sealed.endswith(b"\n") else b"\n", {}
    for each, text in objects.items():
        places[each] = len(sealed) + len(body)
        body += f"{each} 0 obj\n{text or '<< /Type /DocTimeStamp /Filter /Adobe.PPKLite '}".encode()
        body += b"\nendobj\n" if text else b""
    head = b"/SubFilter /ETSI.RFC3161 /ByteRange "
    gap_at = len(sealed) + len(body) + len(head) + len(_SPANS.format(0, 0, 0)) + len(b" /Contents ")
    tail_at = gap_at + 2 * RESERVED + 2
    after = b" >>\nendobj\n"
    after += _end(sealed, file, places, tail_at + len(after))
    spans = _SPANS.format(gap_at, tail_at, len(after)).encode()
    return Stampable(sealed + body + head + spans + b" /Contents ", after)


def _end(sealed: bytes, file: pikepdf.Pdf, places: dict[int, int], at: int) -> bytes:
    """Return cross-reference table and trailer."""
    table = "xref\n" + "".join(f"{number} 1\n{place:010d} 00000 n \n" for number, place in places.items())
    root, info = file.trailer.Root.objgen[0], file.trailer.Info.objgen[0]
    first, second = (bytes(part).hex() for part in file.trailer.ID)
    previous = int(sealed[sealed.rindex(b"startxref") + 9 :].split(maxsplit=1)[0])
    size = max(places) + 1
    trailer = (
        f"trailer\n<< /Size {size} /Root {root} 0 R /Info {info} 0 R /ID [<{first}> <{second}>] /Prev {previous} >>"
    )
    return f"{table}{trailer}\nstartxref\n{at}\n%%EOF\n".encode()


def _der_length(padded: bytes) -> int:
    """Return how many bytes the DER value at the beginning takes.

    Raises:
        ValueError: It does not say so.
    """
    if len(padded) < 4 or padded[0] != 0x30 or padded[1] != 0x82:
        raise ValueError("no token")
    return 4 + int.from_bytes(padded[2:4])

"""What a file is made of, part by part, so that a change can be told by what it changed."""

import hashlib
from dataclasses import dataclass
from io import BytesIO

import pikepdf


@dataclass(frozen=True, slots=True)
class PartDigests:
    """SHA-256 of a file's parts, in hex."""

    pages: str
    """What is drawn on the pages, in their order."""
    metadata: str
    """The information dictionary and the XMP packet."""


def part_digests(pdf: bytes) -> PartDigests:
    """Return the digests of a file's parts.

    Raises:
        pikepdf.PdfError: It cannot be read.
    """
    with pikepdf.open(BytesIO(pdf)) as file:
        return PartDigests(_pages(file), _metadata(file))


def _pages(file: pikepdf.Pdf) -> str:
    digest = hashlib.sha256()
    for page in file.pages:
        contents = page.obj.get("/Contents")
        streams = list(contents) if isinstance(contents, pikepdf.Array) else [contents]
        for stream in streams:
            content = stream.read_raw_bytes() if isinstance(stream, pikepdf.Stream) else b""
            digest.update(len(content).to_bytes(8) + content)
    return digest.hexdigest()


def _metadata(file: pikepdf.Pdf) -> str:
    info = file.trailer.get("/Info", pikepdf.Dictionary())
    said = "\n".join(f"{name}={info[name]}" for name in sorted(info.keys()))
    packet = file.Root.get("/Metadata")
    described = packet.read_raw_bytes() if isinstance(packet, pikepdf.Stream) else b""
    return hashlib.sha256(said.encode(errors="surrogatepass") + b"\0" + described).hexdigest()

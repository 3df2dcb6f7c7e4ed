"""Turns what reportlab wrote into PDF/A-1b, the archival form: same input, same bytes."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from io import BytesIO
from xml.sax.saxutils import escape

import pikepdf

PRODUCER = "Guitai"

# xmpbox, which PDFBox's Preflight reads metadata with, accepts plain rdf:Description elements with the properties as
# child elements; pikepdf's own metadata writer uses attributes for some, so the packet is written here.
_PACKET = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
<pdfaid:part>1</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<xmp:CreatorTool>{producer}</xmp:CreatorTool>
<xmp:CreateDate>{at}</xmp:CreateDate><xmp:ModifyDate>{at}</xmp:ModifyDate>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<pdf:Producer>{producer}</pdf:Producer><pdf:Keywords>{number}</pdf:Keywords>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"""
_BEYOND_BMP = re.compile(rb"(<[0-9A-F]{2}>) <([0-9A-F]{5,6})>")


@dataclass(frozen=True, slots=True)
class Particulars:
    """What the file says about itself."""

    title: str
    author: str
    number: str
    at: datetime
    language: str


def archive_form(pdf: bytes, particulars: Particulars, colour_profile: bytes) -> bytes:
    """Return the PDF in PDF/A-1b form.

    Args:
        pdf: One file of reportlab's, every font embedded.
        particulars: Title, author, number and instant; the file's only date.
        colour_profile: An ICC version 2 sRGB profile.
    """
    with pikepdf.open(BytesIO(pdf)) as file:
        _describe(file, particulars)
        profile = pikepdf.Stream(file, colour_profile, N=3)
        intent = pikepdf.Dictionary(
            Type=pikepdf.Name.OutputIntent,
            S=pikepdf.Name.GTS_PDFA1,
            OutputConditionIdentifier="sRGB IEC61966-2.1",
            Info="sRGB IEC61966-2.1",
            RegistryName="http://www.color.org",
            DestOutputProfile=file.make_indirect(profile),
        )
        file.Root.OutputIntents = pikepdf.Array([intent])
        _mend_unicode_maps(file)
        result = BytesIO()
        file.save(
            result,
            force_version="1.4",
            object_stream_mode=pikepdf.ObjectStreamMode.disable,
            deterministic_id=True,
            compress_streams=False,
            stream_decode_level=pikepdf.StreamDecodeLevel.none,
        )
    return result.getvalue()


def _describe(file: pikepdf.Pdf, particulars: Particulars) -> None:
    """Write the information dictionary and the same values as XMP; PDF/A asks that they agree."""
    at = particulars.at.astimezone(UTC).replace(microsecond=0)
    stamp = at.strftime("D:%Y%m%d%H%M%S+00'00'")
    file.trailer.Info = file.make_indirect(
        pikepdf.Dictionary(
            Title=particulars.title,
            Author=particulars.author,
            Keywords=particulars.number,
            Creator=PRODUCER,
            Producer=PRODUCER,
            CreationDate=stamp,
            ModDate=stamp,
        )
    )
    texts = {"title": particulars.title, "author": particulars.author, "number": particulars.number}
    packet = _PACKET.format(
        at=at.isoformat(), producer=PRODUCER, **{name: escape(text) for name, text in texts.items()}
    )
    metadata = pikepdf.Stream(file, packet.encode(), Type=pikepdf.Name.Metadata, Subtype=pikepdf.Name.XML)
    file.Root.Metadata = file.make_indirect(metadata)
    file.Root.Lang = pikepdf.String(particulars.language.replace("_", "-"))


def _mend_unicode_maps(file: pikepdf.Pdf) -> None:
    """Write characters beyond U+FFFF as UTF-16 pairs, which reportlab does not, so that they can be copied out."""
    for stream in _unicode_maps(file):
        content = stream.read_bytes()
        if _BEYOND_BMP.search(content):
            stream.write(_BEYOND_BMP.sub(_as_pair, content))


def _unicode_maps(file: pikepdf.Pdf) -> Iterator[pikepdf.Object]:
    seen = set()
    for page in file.pages:
        for font in page.resources.get("/Font", pikepdf.Dictionary()).values():
            stream = font.get("/ToUnicode")
            if stream is not None and stream.objgen not in seen:
                seen.add(stream.objgen)
                yield stream


def _as_pair(match: re.Match[bytes]) -> bytes:
    character = chr(int(match.group(2), 16))
    return match.group(1) + b" <" + character.encode("utf-16-be").hex().upper().encode() + b">"

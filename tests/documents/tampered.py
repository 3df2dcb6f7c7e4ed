"""Builds tampered files from a genuine one, each in the way somebody would, and says what each is to be called."""

import re
from collections.abc import Callable
from datetime import UTC, datetime
from io import BytesIO

import pikepdf
from asn1crypto import pem, x509
from pyhanko.keys import load_private_key_from_pemder_data
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign.fields import SigFieldSpec
from pyhanko.sign.signers import PdfSignatureMetadata, PdfSigner, SimpleSigner

from app.documents.authority import Credentials, issue_terminal, make_authority
from app.domain.verification import Verdict

STRANGER_AT = datetime(2026, 2, 1, tzinfo=UTC)


def page_stream(pdf: bytes) -> tuple[int, int]:
    """Return where the first page's content lies in the file."""
    with pikepdf.open(BytesIO(pdf)) as file:
        raw = file.pages[0].obj.Contents.read_raw_bytes()
    begin = pdf.index(raw)
    return begin, begin + len(raw)


def text_edited(pdf: bytes) -> bytes:
    begin, end = page_stream(pdf)
    middle = (begin + end) // 2
    return pdf[:middle] + bytes([pdf[middle] ^ 1]) + pdf[middle + 1 :]


def title_edited(pdf: bytes) -> bytes:
    return pdf.replace(b"<pdf:Producer>Guitai</pdf:Producer>", b"<pdf:Producer>Gvitai</pdf:Producer>", 1)


def info_edited(pdf: bytes) -> bytes:
    return pdf.replace(b"/Creator (Guitai)", b"/Creator (Gvitai)", 1)


def handwriting_edited(pdf: bytes) -> bytes:
    at = pdf.index(b"q 1 J 1 j")
    pen = pdf.index(b" m\n", at)
    return pdf[: pen - 1] + bytes([pdf[pen - 1] ^ 1]) + pdf[pen:]


def moment_edited(pdf: bytes) -> bytes:
    return re.sub(rb"/M \(D\\0722026", rb"/M (D\\0722025", pdf)


def font_edited(pdf: bytes) -> bytes:
    with pikepdf.open(BytesIO(pdf)) as file:
        font = max((o.read_raw_bytes() for o in file.objects if isinstance(o, pikepdf.Stream)), key=len)
    middle = pdf.index(font) + len(font) // 2
    return pdf[:middle] + bytes([pdf[middle] ^ 1]) + pdf[middle + 1 :]


def _appended(pdf: bytes, change: Callable[[IncrementalPdfFileWriter], None]) -> bytes:
    writer, written = IncrementalPdfFileWriter(BytesIO(pdf)), BytesIO()
    change(writer)
    writer.write(written)
    return written.getvalue()


def _page(writer: IncrementalPdfFileWriter) -> generic.DictionaryObject:
    return writer.root["/Pages"]["/Kids"][0]


def page_painted_over(pdf: bytes) -> bytes:
    """Append a revision that draws a white box over the page: the classical shadow attack."""

    def change(writer: IncrementalPdfFileWriter) -> None:
        box = writer.add_object(generic.StreamObject(stream_data=b"1 g 0 0 300 300 re f"))
        page = _page(writer)
        page[generic.pdf_name("/Contents")] = generic.ArrayObject([page.raw_get("/Contents"), box])
        writer.update_container(page)

    return _appended(pdf, change)


def note_added(pdf: bytes) -> bytes:
    def change(writer: IncrementalPdfFileWriter) -> None:
        note = generic.DictionaryObject(
            {
                generic.pdf_name("/Type"): generic.pdf_name("/Annot"),
                generic.pdf_name("/Subtype"): generic.pdf_name("/FreeText"),
                generic.pdf_name("/Contents"): generic.pdf_string("paid in full"),
                generic.pdf_name("/Rect"): generic.ArrayObject(map(generic.NumberObject, (10, 10, 200, 60))),
            }
        )
        page = _page(writer)
        page["/Annots"].append(writer.add_object(note))
        writer.update_container(page["/Annots"])

    return _appended(pdf, change)


def field_added(pdf: bytes) -> bytes:
    def change(writer: IncrementalPdfFileWriter) -> None:
        field = generic.DictionaryObject(
            {
                generic.pdf_name("/FT"): generic.pdf_name("/Tx"),
                generic.pdf_name("/T"): generic.pdf_string("Amount"),
                generic.pdf_name("/V"): generic.pdf_string("1,000,000"),
            }
        )
        form = writer.root["/AcroForm"]
        form["/Fields"].append(writer.add_object(field))
        writer.update_container(form)

    return _appended(pdf, change)


def metadata_appended(pdf: bytes) -> bytes:
    return _appended(pdf, lambda writer: writer.set_info(_info(writer)))


def _info(writer: IncrementalPdfFileWriter) -> generic.IndirectObject:
    return writer.add_object(generic.DictionaryObject({generic.pdf_name("/Title"): generic.pdf_string("Another")}))


def view_changed(pdf: bytes) -> bytes:
    def change(writer: IncrementalPdfFileWriter) -> None:
        writer.root[generic.pdf_name("/PageMode")] = generic.pdf_name("/FullScreen")
        writer.update_root()

    return _appended(pdf, change)


def _stranger(pdf: bytes, credentials: Credentials, field: str) -> bytes:
    certificate = x509.Certificate.load(pem.unarmor(credentials.certificate_pem.encode())[2])
    signer = SimpleSigner(certificate, load_private_key_from_pemder_data(credentials.private_key, None), None)
    metadata = PdfSignatureMetadata(field_name=field, md_algorithm="sha256")
    signed = PdfSigner(metadata, signer, new_field_spec=SigFieldSpec(field)).sign_pdf(
        IncrementalPdfFileWriter(BytesIO(pdf), strict=False)
    )
    return bytes(signed.getbuffer())


def strangers_key() -> Credentials:
    authority = make_authority("B01", "演示证券示范营业部", STRANGER_AT)
    return issue_terminal(authority, "B01", "演示证券示范营业部", "T01", STRANGER_AT)


def resigned_by_stranger(pdf: bytes, shown: bytes) -> bytes:
    """Take what the client was shown and sign it with a key of one's own and another program."""
    return _stranger(shown, strangers_key(), "ClientSignature")


def signed_on_top(pdf: bytes) -> bytes:
    """Add a signature of one's own behind the seal, whatever the seal forbids."""

    def change(writer: IncrementalPdfFileWriter) -> None:
        spans = generic.ArrayObject(map(generic.NumberObject, (0, 10, 20, 30)))
        value = generic.DictionaryObject({generic.pdf_name("/ByteRange"): spans})
        value[generic.pdf_name("/Contents")] = generic.ByteStringObject(b"\x30\x00")
        field = generic.DictionaryObject({generic.pdf_name("/FT"): generic.pdf_name("/Sig")})
        field[generic.pdf_name("/V")] = writer.add_object(value)
        form = writer.root["/AcroForm"]
        form["/Fields"].append(writer.add_object(field))
        writer.update_container(form)

    return _appended(pdf, change)


def signature_taken_out(pdf: bytes) -> bytes:
    """Take the signature's value away and save the file anew; the field stays."""
    with pikepdf.open(BytesIO(pdf)) as file:
        del file.Root.AcroForm.Fields[0]["/V"]
        del file.Root["/Perms"]
        written = BytesIO()
        file.save(written)
    return written.getvalue()


def everything_of_the_seal_taken_out(pdf: bytes) -> bytes:
    with pikepdf.open(BytesIO(pdf)) as file:
        del file.Root["/AcroForm"]
        del file.Root["/Perms"]
        del file.pages[0]["/Annots"]
        file.remove_unreferenced_resources()
        written = BytesIO()
        file.save(written)
    return written.getvalue()


def rewritten(pdf: bytes) -> bytes:
    with pikepdf.open(BytesIO(pdf)) as file:
        written = BytesIO()
        file.save(written)
    return written.getvalue()


WAYS: dict[str, tuple[Callable[[bytes], bytes], Verdict]] = {
    "a text edited in place": (text_edited, Verdict.TEXT_EDITED),
    "a page painted over in a later revision": (page_painted_over, Verdict.TEXT_EDITED),
    "the metadata edited in place": (title_edited, Verdict.METADATA_EDITED),
    "the information dictionary edited in place": (info_edited, Verdict.METADATA_EDITED),
    "metadata changed in a later revision": (metadata_appended, Verdict.METADATA_ADDED),
    "the handwriting edited": (handwriting_edited, Verdict.APPEARANCE_EDITED),
    "the time of sealing edited": (moment_edited, Verdict.APPEARANCE_EDITED),
    "a font edited": (font_edited, Verdict.CHANGED),
    "a note added": (note_added, Verdict.FORM_CHANGED),
    "a form field added": (field_added, Verdict.FORM_CHANGED),
    "a revision that only changes the view": (view_changed, Verdict.REVISION_ADDED),
    "a signature added on top": (signed_on_top, Verdict.SEALED_AGAIN),
    "the signature taken out": (signature_taken_out, Verdict.SEAL_REMOVED),
    "everything of the seal taken out": (everything_of_the_seal_taken_out, Verdict.NEVER_SEALED),
    "the file saved anew by another program": (rewritten, Verdict.REWRITTEN),
    "bytes added at the end": (lambda pdf: pdf + b"x" * 99, Verdict.BYTES_ADDED),
    "the last twenty bytes cut off": (lambda pdf: pdf[:-20], Verdict.CUT_OFF),
    "cut off in the seal": (lambda pdf: pdf[: pdf.index(b"/ByteRange") - 900], Verdict.CUT_OFF),
    "cut off in the middle": (lambda pdf: pdf[: len(pdf) // 2], Verdict.CUT_OFF),
    "cut off after a hundred bytes": (lambda pdf: pdf[:100], Verdict.CUT_OFF),
    "something else altogether": (lambda _pdf: b"PK\x03\x04 a letter", Verdict.NOT_A_PDF),
}
"""Each way of tampering, and what the file is to be called."""

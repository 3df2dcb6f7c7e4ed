"""One confirmation laid out and sealed, against bare reportlab and pyHanko writing the same page with a parsed key."""

import hashlib
import json
import statistics
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from io import BytesIO
from itertools import count
from math import sin
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from asn1crypto import pem
from asn1crypto import x509 as asn1_x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign import PdfSignatureMetadata, PdfSigner
from pyhanko.sign.fields import SigFieldSpec, SigSeedSubFilter
from pyhanko.sign.signers import Signer
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko_certvalidator import ValidationContext
from pyhanko_certvalidator.registry import SimpleCertificateStore
from reportlab.pdfgen.canvas import Canvas

from app.documents.authority import Credentials, issue_terminal, make_authority
from app.documents.confirmation_layout import set_confirmation
from app.documents.marks import PAGE_HEIGHT, PAGE_WIDTH, Mark, draw
from app.documents.press import Press
from app.documents.seal import seal
from app.documents.sealing_key import software_key
from app.documents.verify import verify
from app.documents.wording import WordingShelf
from app.domain.documents import ConfirmationDocument
from app.domain.handwriting import Handwriting, Stroke, StrokePoint
from app.services.ports import SealOrder

RESOURCES = Path(__file__).resolve().parent.parent / "resources"
AT = datetime(2026, 2, 13, 2, 32, tzinfo=UTC)
ROUNDS = 40
WARM_UP = 3


class ParsedKeySigner(Signer):
    """The fastest plain use of pyHanko: its own container, the key parsed once."""

    def __init__(self, terminal: Credentials, authority_pem: str) -> None:
        key = serialization.load_der_private_key(terminal.private_key, password=None)
        assert isinstance(key, ec.EllipticCurvePrivateKey)
        self.key = key
        store = SimpleCertificateStore()
        store.register(certificate(authority_pem))
        super().__init__(signing_cert=certificate(terminal.certificate_pem), cert_registry=store)

    async def async_sign_raw(self, data: bytes, digest_algorithm: str, dry_run: bool = False) -> bytes:  # noqa: ARG002, FBT001, FBT002 - pyHanko's signature
        """Sign with the kept key."""
        return self.key.sign(data, ec.ECDSA(hashes.SHA256()))


def certificate(text: str) -> asn1_x509.Certificate:
    return asn1_x509.Certificate.load(pem.unarmor(text.encode())[2])


def document(shelf: WordingShelf) -> ConfirmationDocument:
    wording = shelf.confirmation("ACC-OPEN", "个人开户", "zh_CN")
    return ConfirmationDocument(
        number="C-T01-20260213-0007",
        title=wording.title,
        language="zh_CN",
        branch_name="演示证券股份有限公司示范市中山路证券营业部",
        terminal_code="T01",
        service_code="ACC-OPEN",
        service_name="个人开户",
        client_name="欧阳晓明",
        client_identity="居民身份证 1010**********1234",
        client_no="100200300",
        opening=wording.opening,
        fee_line="免费",
        materials=("居民身份证原件", "银行卡", "手机号码"),
        statements=wording.statements,
        disclosures=wording.disclosures,
        agreement=wording.agreement,
        acknowledgement=wording.acknowledgement,
        staff_name="李敏",
        staff_registration_no="S1010126020001",
        prepared_at=AT,
        policy_version="2026.1",
        wording_version=wording.version,
        demo=True,
        terms=wording.terms,
    )


def bare_page(press: Press, pages: list[list[Mark]]) -> bytes:
    """Draw the very same marks with reportlab and nothing else: no layout, no checks, no PDF/A."""
    written = BytesIO()
    canvas = Canvas(written, pagesize=(PAGE_WIDTH, PAGE_HEIGHT), pageCompression=1)
    for marks in pages:
        draw(canvas, marks, press.typefaces)
        canvas.showPage()
    canvas.save()
    return written.getvalue()


def bare_seal(pdf: bytes, signer: Signer) -> bytes:
    metadata = PdfSignatureMetadata(field_name="S", md_algorithm="sha256", subfilter=SigSeedSubFilter.PADES)
    field = SigFieldSpec("S", box=(70, 90, 310, 150))
    output = PdfSigner(metadata, signer, new_field_spec=field).sign_pdf(
        IncrementalPdfFileWriter(BytesIO(pdf)), bytes_reserved=8192
    )
    return bytes(output.getbuffer())


def bare_verify(pdf: bytes, context: ValidationContext) -> bool:
    """Validate as pyHanko alone does: digest, signature, chain, and that nothing forbidden was appended."""
    return validate_pdf_signature(PdfFileReader(BytesIO(pdf)).embedded_signatures[0], context).bottom_line


def medians(works: dict[str, Callable[[], object]]) -> dict[str, float]:
    """Return milliseconds; the works take turns, so that a busy machine slows them alike."""
    taken: dict[str, list[float]] = {name: [] for name in works}
    for turn in range(ROUNDS + WARM_UP):
        for name, work in works.items():
            start = time.perf_counter()
            work()
            if turn >= WARM_UP:
                taken[name].append((time.perf_counter() - start) * 1000)
    return {name: round(statistics.median(times), 2) for name, times in taken.items()}


def main() -> None:
    press, content = Press(RESOURCES), document(WordingShelf(RESOURCES / "wording"))
    authority = make_authority("B01", content.branch_name, AT)
    terminal = issue_terminal(authority, "B01", content.branch_name, "T01", AT)
    key, signer = (
        software_key(terminal, authority.certificate_pem),
        ParsedKeySigner(terminal, authority.certificate_pem),
    )
    points = tuple(StrokePoint(0.1 + i / 250, 0.5 + 0.3 * sin(i / 6), i * 8) for i in range(200))
    laid_out = press.lay_out(content)
    request = SealOrder(
        number=content.number,
        reason="客户签署业务办理确认单",
        location=content.branch_name,
        signer_name=content.client_name,
        at=AT,
        handwriting=Handwriting((Stroke(points),), 3.5),
        box=laid_out.signature_box,
        evidence_digest="",
    )
    pages, _ = set_confirmation(content, press.typefaces)
    # The press remembers its last document; a number that differs each time makes it set every one.
    numbers = count(8)

    def next_document() -> ConfirmationDocument:
        return replace(content, number=f"C-T01-20260213-{next(numbers):04}")

    sealed = seal(laid_out.pdf, request, key).pdf
    context = ValidationContext(trust_roots=[certificate(authority.certificate_pem)], allow_fetching=False, moment=AT)
    assert bare_verify(sealed, context)
    assert verify(sealed, [authority.certificate_pem], AT).holds
    found = medians(
        {
            "bare_page": lambda: bare_page(press, pages),
            "lay_out": lambda: press.lay_out(next_document()),
            "bare_seal": lambda: bare_seal(laid_out.pdf, signer),
            "seal": lambda: seal(laid_out.pdf, request, key),
            "bare_confirmation": lambda: bare_seal(bare_page(press, pages), signer),
            "confirmation": lambda: seal(press.lay_out(next_document()).pdf, request, key),
            "verify": lambda: verify(sealed, [authority.certificate_pem], AT),
            "bare_verify": lambda: bare_verify(sealed, context),
            "bare_digest": lambda: hashlib.sha256(sealed).digest(),
        }
    )
    ratios = {
        "lay_out": round(found["lay_out"] / found["bare_page"], 2),
        "seal": round(found["seal"] / found["bare_seal"], 2),
        "verify": round(found["verify"] / found["bare_verify"], 2),
        "confirmation": round(found["confirmation"] / found["bare_confirmation"], 2),
    }
    print(json.dumps({"milliseconds": found, "ratios": ratios, "bytes": len(sealed)}, indent=2))


if __name__ == "__main__":
    main()

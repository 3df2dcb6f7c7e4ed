"""Sealed files before independent judges: poppler, qpdf, PDFBox, pyHanko's own validator."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from io import BytesIO
from pathlib import Path

import pytest
from asn1crypto import pem
from asn1crypto import x509 as asn1_x509
from cryptography import x509
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko_certvalidator import ValidationContext

from app.documents.authority import from_pkcs12, issue_terminal, make_authority, to_pkcs12
from app.documents.pages import render_page
from app.documents.press import Press
from app.documents.seal import TerminalSealer, seal
from app.documents.sealing_key import SealingKey
from app.domain.documents import ConfirmationDocument
from app.domain.errors import Unavailable
from app.domain.handwriting import Handwriting
from app.services.ports import SealOrder


def test_poppler_calls_the_signature_valid_and_the_whole_document_signed(sealed_file: Path, pdfsig) -> None:
    said = pdfsig(sealed_file)
    assert "Signature is Valid" in said
    assert "Total document signed" in said
    assert "ETSI.CAdES.detached" in said


def test_qpdf_finds_nothing_wrong(sealed_file: Path, qpdf_check) -> None:
    qpdf_check(sealed_file)


def test_text_can_be_copied_out_of_a_sealed_file(sealed_file: Path, document: ConfirmationDocument, pdftotext) -> None:
    text = pdftotext(sealed_file)
    for piece in (document.client_name, document.number, document.branch_name, document.acknowledgement):
        assert piece in text


def test_a_rare_character_can_be_copied_out(
    tmp_path: Path, rare_press: Press, document: ConfirmationDocument, pdftotext
) -> None:
    file = tmp_path / "rare.pdf"
    file.write_bytes(rare_press.lay_out(replace(document, client_name="王𠮷安")).pdf)
    assert "王𠮷安" in pdftotext(file)


def test_pyhanko_validates_the_chain_to_the_branch_authority(sealed: bytes, authority_pem: str, request_at) -> None:
    root = asn1_x509.Certificate.load(pem.unarmor(authority_pem.encode())[2])
    context = ValidationContext(trust_roots=[root], allow_fetching=False, moment=request_at)
    status = validate_pdf_signature(PdfFileReader(BytesIO(sealed)).embedded_signatures[0], context)
    assert status.bottom_line


def test_every_kind_of_paper_is_archival_before_and_after_sealing(
    tmp_path: Path, papers: dict[str, bytes], preflight: Callable[[list[Path]], str]
) -> None:
    files = [tmp_path / f"{name}.pdf" for name in papers]
    for file in files:
        file.write_bytes(papers[file.stem])
    said = preflight(files)
    assert said.count("is a valid PDF/A-1b file") == len(papers), said


def test_the_handwriting_is_seen_on_the_sealed_page(
    press: Press, document: ConfirmationDocument, sealed: bytes
) -> None:
    laid_out = press.lay_out(document)
    before = render_page(laid_out.pdf, laid_out.signature_box.page, 72).rgba
    after = render_page(sealed, laid_out.signature_box.page, 72).rgba
    assert before != after


def test_a_terminal_certificate_signs_and_an_authority_certifies(request_at) -> None:
    authority = make_authority("B01", "示范营业部", request_at)
    terminal = issue_terminal(authority, "B01", "示范营业部", "T01", request_at)
    root, leaf = (x509.load_pem_x509_certificate(one.certificate_pem.encode()) for one in (authority, terminal))
    leaf.verify_directly_issued_by(root)
    usage = leaf.extensions.get_extension_for_class(x509.KeyUsage).value
    assert usage.digital_signature
    assert usage.content_commitment
    assert leaf.not_valid_after_utc - request_at >= timedelta(days=3650)
    assert leaf.subject.rfc4514_string() == "CN=B01 Terminal T01,O=示范营业部,C=CN"


def test_keys_go_through_pkcs12_and_back(request_at) -> None:
    authority = make_authority("B01", "示范营业部", request_at)
    terminal = issue_terminal(authority, "B01", "示范营业部", "T01", request_at)
    packed = to_pkcs12(terminal, authority.certificate_pem, b"secret")
    assert from_pkcs12(packed, b"secret") == (terminal, (authority.certificate_pem,))
    with pytest.raises(Unavailable, match=r"key\.unreadable"):
        from_pkcs12(packed, b"wrong")


def test_a_pen_of_a_thousand_points_a_second_makes_no_big_file(
    press: Press,
    document: ConfirmationDocument,
    seal_request: SealOrder,
    sealing_key: SealingKey,
    long_ink: Handwriting,
) -> None:
    pdf = press.lay_out(document).pdf
    assert len(seal(pdf, replace(seal_request, handwriting=long_ink), sealing_key).pdf) - len(pdf) < 90_000


def test_the_terminal_reads_its_key_once_and_no_sooner_than_needed(
    press: Press, document: ConfirmationDocument, seal_request: SealOrder, sealing_key: SealingKey
) -> None:
    opened: list[SealingKey] = []

    def open_key(_means) -> SealingKey:
        opened.append(sealing_key)
        return sealing_key

    sealer = TerminalSealer(open_key)
    assert not opened
    pdf = press.lay_out(document).pdf
    assert all(sealer.seal(pdf, seal_request).pdf.startswith(pdf) for _ in range(2))
    assert len(opened) == 1

"""A corpus of tampered files: none of them holds, and each is told by name."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from io import BytesIO

import pikepdf
import pytest
from asn1crypto import cms
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature, encode_dss_signature
from hypothesis import given, settings
from hypothesis import strategies as st
from pyhanko.pdf_utils.generic import ArrayObject, DictionaryObject, NameObject, NumberObject
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

from app.documents.authority import Credentials, issue_terminal, make_authority
from app.documents.container import P256_ORDER, assemble, read_container
from app.documents.press import Press
from app.documents.seal import seal
from app.documents.sealing_key import SealingKey, software_key
from app.documents.verify import verify
from app.domain.documents import ConfirmationDocument
from app.domain.errors import RuleViolation
from app.domain.verification import NOT_REACHED, OF_A_BUNDLE, OF_A_STAMP, OF_THE_RECORD, CheckCode, Verification
from app.forms.messages.verify import FAULTS, HOLDS, check_wording
from app.services.ports import SealOrder

Examine = Callable[[bytes], Verification]


@pytest.fixture(scope="module")
def examine(authority_pem: str, request_at: datetime) -> Examine:
    return lambda pdf: verify(pdf, [authority_pem], request_at)


def faults(found: Verification) -> dict[str, str]:
    return {str(check.code): check.reason for check in found.failed}


def gap(pdf: bytes) -> tuple[int, int]:
    """Return where the seal's hex digits begin and end."""
    span = re.search(rb"/ByteRange \[0 (\d+) (\d+) ", pdf)
    assert span
    return int(span[1]) + 1, int(span[2]) - 1


def flipped(pdf: bytes, position: int, bit: int = 0) -> bytes:
    return pdf[:position] + bytes([pdf[position] ^ (1 << bit)]) + pdf[position + 1 :]


def with_container(pdf: bytes, content: bytes) -> bytes:
    """Put another container where the seal's is."""
    begin, end = gap(pdf)
    return pdf[:begin] + content.hex().upper().encode().ljust(end - begin, b"0") + pdf[end:]


def test_a_sealed_confirmation_holds_in_every_check(
    examine: Examine, sealed: bytes, document: ConfirmationDocument, request_at: datetime
) -> None:
    found = examine(sealed)
    assert found.holds
    assert [check.code for check in found.checks] == [
        code for code in CheckCode if code not in OF_THE_RECORD | OF_A_STAMP | OF_A_BUNDLE
    ]
    assert (found.number, found.sealed_at, found.evidence_digest) == (document.number, request_at, "ab" * 32)


def test_what_is_no_pdf_is_called_so(examine: Examine) -> None:
    assert faults(examine(b"hello")) == {"readable": "not_a_pdf"}
    assert faults(examine(b"")) == {"readable": "not_a_pdf"}
    assert faults(examine(b"%PDF-1.4\nrubbish")) == {"readable": "ends_early"}
    assert faults(examine(b"%PDF-1.4\nrubbish\n%%EOF\n")) == {"readable": "damaged"}


def test_an_unsigned_file_is_called_so(examine: Examine, press: Press, document: ConfirmationDocument) -> None:
    assert faults(examine(press.lay_out(document).pdf)) == {"signed": "no_signature"}


def test_edited_content_is_told_from_an_appended_revision(examine: Examine, sealed: bytes) -> None:
    edited = flipped(sealed, sealed.index(b"stream\nGa") + 40)
    assert faults(examine(edited)) == {"unchanged": "text_changed", "as_shown": "not_as_shown"}


def test_an_appended_revision_is_called_so(examine: Examine, sealed: bytes) -> None:
    writer = IncrementalPdfFileWriter(BytesIO(sealed))
    writer.root[NameObject("/PageMode")] = NumberObject(1)
    writer.update_root()
    changed = BytesIO()
    writer.write(changed)
    assert faults(examine(changed.getvalue())) == {"nothing_appended": "revision_appended"}


@pytest.mark.parametrize("tail", [b"\n", b"\x00", b"%%EOF\n", b"x" * 5000])
def test_bytes_after_the_end_are_called_so(examine: Examine, sealed: bytes, tail: bytes) -> None:
    found = examine(sealed + tail)
    assert faults(found) == {"nothing_appended": "bytes_appended"}
    assert found.check(CheckCode.NOTHING_APPENDED).params == {"bytes": len(tail)}


def test_a_file_that_is_cut_off_does_not_hold(examine: Examine, sealed: bytes) -> None:
    assert faults(examine(sealed[:-20]))["whole_file"] == "cut_off"
    assert not any(examine(sealed[:length]).holds for length in range(0, len(sealed), 4111))


def test_a_seal_moved_from_another_document_is_called_so(
    examine: Examine, sealed: bytes, seal_document: Callable[..., bytes], document: ConfirmationDocument
) -> None:
    other = seal_document(replace(document, number="C-T01-20260213-0008"))
    begin, end = gap(other)
    found = faults(examine(with_container(sealed, bytes.fromhex(other[begin:end].decode()))))
    assert found == {"unchanged": "content_changed", "seal_belongs": "other_document", "as_shown": "not_as_shown"}


def test_another_branch_is_told_from_a_broken_signature(sealed: bytes, request_at: datetime) -> None:
    other = make_authority("B02", "另一营业部", request_at)
    assert faults(verify(sealed, [other.certificate_pem], request_at)) == {"trusted": "unknown_authority"}
    assert faults(verify(sealed, [], request_at)) == {"trusted": "unknown_authority"}


def test_an_authority_of_the_same_name_is_not_taken_for_the_trusted_one(sealed: bytes, request_at: datetime) -> None:
    twin = make_authority("B01", "演示证券示范营业部", request_at)
    assert faults(verify(sealed, [twin.certificate_pem], request_at)) == {"trusted": "unknown_authority"}


def test_a_certificate_that_had_expired_is_called_so(
    press: Press, authority: Credentials, seal_request: SealOrder, document: ConfirmationDocument
) -> None:
    old = issue_terminal(authority, "B01", "演示证券示范营业部", "T01", seal_request.at)
    late = replace(seal_request, at=seal_request.at + timedelta(days=12 * 365))
    pdf = seal(press.lay_out(document).pdf, late, software_key(old, authority.certificate_pem)).pdf
    assert faults(verify(pdf, [authority.certificate_pem], late.at)) == {"certificate_valid": "expired"}


def test_a_seal_from_the_future_does_not_hold(sealed: bytes, authority_pem: str, request_at: datetime) -> None:
    assert faults(verify(sealed, [authority_pem], request_at - timedelta(days=1))) == {"time": "in_the_future"}


def test_the_other_equivalent_signature_is_not_accepted(examine: Examine, sealed: bytes) -> None:
    begin, end = gap(sealed)
    container = read_container(bytes.fromhex(sealed[begin:end].decode()))
    r, s = decode_dss_signature(container.signer_info["signature"].native)
    attributes = container.signer_info["signed_attrs"].contents
    certificates = [container.signer.dump(), *(link.dump() for link in container.chain)]
    twin = assemble(container.signer, certificates, attributes, encode_dss_signature(r, P256_ORDER - s))
    assert faults(examine(with_container(sealed, twin))) == {"seal_form": "not_canonical"}


def test_a_certificate_slipped_into_the_container_is_called_so(
    examine: Examine, sealed: bytes, request_at: datetime
) -> None:
    begin, end = gap(sealed)
    container = read_container(bytes.fromhex(sealed[begin:end].decode()))
    stranger = make_authority("B09", "混入", request_at).certificate_pem
    certificates = [container.signer.dump(), pem_content(stranger)]
    info = container.signer_info
    forged = assemble(container.signer, certificates, info["signed_attrs"].contents, info["signature"].native)
    assert faults(examine(with_container(sealed, forged))) == {"trusted": "foreign_certificate"}


def test_something_in_the_padding_is_noticed(examine: Examine, sealed: bytes) -> None:
    _, end = gap(sealed)
    assert faults(examine(sealed[: end - 1] + b"1" + sealed[end:])) == {"seal_form": "unreadable"}
    assert not examine(sealed[: end - 1] + b" " + sealed[end:]).holds


def test_hex_digits_in_lower_case_are_noticed(examine: Examine, sealed: bytes) -> None:
    begin, end = gap(sealed)
    changed = sealed[:begin] + sealed[begin:end].lower() + sealed[end:]
    assert faults(examine(changed)) == {"whole_file": "bytes_not_covered"}


@pytest.mark.parametrize("spans", [b"[0 1 2 3]", b"[0 0 0 0]", b"[1 2 3]", b"[-1 9 99 9]", b"[0 (a) 2 3]", b"(none)"])
def test_playing_with_the_byte_range_is_noticed(examine: Examine, sealed: bytes, spans: bytes) -> None:
    found = re.search(rb"/ByteRange \[[^]]*\] *", sealed)
    assert found
    forged = (b"/ByteRange " + spans).ljust(len(found[0]))
    checks = faults(examine(sealed.replace(found[0], forged)))
    assert {"whole_file", "unchanged"} & set(checks)


def test_a_second_signature_is_called_so(examine: Examine, sealed: bytes) -> None:
    writer = IncrementalPdfFileWriter(BytesIO(sealed))
    spans = ArrayObject(map(NumberObject, (0, 10, 20, 30)))
    writer.add_object(DictionaryObject({NameObject("/ByteRange"): spans}))
    twice = BytesIO()
    writer.write(twice)
    assert faults(examine(twice.getvalue()))["single_signature"] == "several_signatures"


def test_a_sealed_file_is_not_sealed_again(sealed: bytes, seal_request: SealOrder, sealing_key: SealingKey) -> None:
    with pytest.raises(RuleViolation, match="already_sealed"):
        seal(sealed, seal_request, sealing_key)


def test_a_file_rewritten_by_another_program_does_not_hold(examine: Examine, sealed: bytes) -> None:
    rewritten = BytesIO()
    with pikepdf.open(BytesIO(sealed)) as file:
        file.save(rewritten)
    assert not examine(rewritten.getvalue()).holds


def test_no_digit_of_the_container_can_change_and_none_makes_the_examination_fail(
    examine: Examine, sealed: bytes
) -> None:
    begin, _ = gap(sealed)
    assert not [place for place in range(begin, begin + 3900, 11) if examine(flipped(sealed, place)).holds]


def test_a_certificate_of_an_impossible_version_is_garbage_and_no_crash(examine: Examine, sealed: bytes) -> None:
    begin, _ = gap(sealed)
    version = sealed.index(b"A003020102", begin)
    changed = examine(sealed[: version + 8] + b"12" + sealed[version + 10 :])
    assert changed.failed


@settings(max_examples=250)
@given(data=st.data())
def test_no_file_with_a_changed_byte_ever_holds(examine: Examine, sealed: bytes, data: st.DataObject) -> None:
    begin, end = gap(sealed)
    anywhere = st.integers(0, len(sealed) - 1)
    near_the_seal = st.integers(begin - 400, min(end + 900, len(sealed) - 1))
    places = data.draw(st.lists(st.one_of(anywhere, near_the_seal), min_size=1, max_size=4, unique=True))
    changed = bytearray(sealed)
    for place in places:
        changed[place] = data.draw(st.integers(0, 255))
    assert examine(bytes(changed)).holds == (bytes(changed) == sealed)


@settings(max_examples=60)
@given(st.binary(max_size=400), st.sampled_from([b"", b"%PDF-1.4\n"]))
def test_rubbish_never_holds_and_never_raises(examine: Examine, rubbish: bytes, head: bytes) -> None:
    assert not examine(head + rubbish).holds


def test_every_finding_has_words_in_both_ways(examine: Examine, sealed: bytes) -> None:
    assert set(HOLDS) == set(CheckCode)
    assert [check_wording(check) for check in examine(sealed).checks] == [
        words for code, words in HOLDS.items() if code not in OF_THE_RECORD | OF_A_STAMP | OF_A_BUNDLE
    ]
    broken = examine(sealed[:-20])
    assert all(check.holds or check_wording(check) == FAULTS[check.reason] for check in broken.checks)


def test_a_finding_is_told_as_plain_values(examine: Examine) -> None:
    found = examine(b"hello").to_json()
    assert found["holds"] is False
    assert found["checks"][:2] == [
        {"check": "readable", "holds": False, "reason": "not_a_pdf"},
        {"check": "signed", "holds": False, "reason": NOT_REACHED},
    ]


def test_a_container_of_another_kind_is_refused() -> None:
    with pytest.raises(ValueError, match="not signed"):
        read_container(cms.ContentInfo({"content_type": "data", "content": b""}).dump())


def pem_content(text: str) -> bytes:
    from asn1crypto import pem

    return pem.unarmor(text.encode())[2]

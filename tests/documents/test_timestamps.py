"""Timestamps by a real authority: asked over HTTP, kept inside the seal or in a revision of their own."""

import hashlib
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from io import BytesIO
from pathlib import Path
from random import Random

import pytest
from asn1crypto import pem
from asn1crypto import x509 as asn1_x509
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.validation import validate_pdf_signature, validate_pdf_timestamp
from pyhanko_certvalidator import ValidationContext

from app.documents.authority import issue_terminal, make_authority
from app.documents.press import Press
from app.documents.seal import TerminalSealer
from app.documents.sealing_key import software_key
from app.documents.time_authority import TimeAuthorityClient
from app.documents.verify import verify
from app.domain.documents import ConfirmationDocument
from app.domain.errors import RuleViolation, Unavailable
from app.domain.verification import CheckCode, Verdict, Verification
from app.services.ports import SealingMeans, SealOrder
from tests.documents.tampered import WAYS, view_changed
from tests.fakes.time_authority import LocalTimeAuthority

DIGEST = hashlib.sha256(b"a document").digest()


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory):
    authority = LocalTimeAuthority(tmp_path_factory.mktemp("tsa"))
    yield authority
    authority.close()


@pytest.fixture
def tsa(running: LocalTimeAuthority) -> LocalTimeAuthority:
    running.mood = ""
    return running


@pytest.fixture
def means(tsa: LocalTimeAuthority) -> SealingMeans:
    return SealingMeans(time_authority=tsa.url, time_anchors=(tsa.anchor,))


@pytest.fixture(scope="module")
def now() -> datetime:
    return datetime.now(UTC)


@pytest.fixture(scope="module")
def branch(now: datetime):
    return make_authority("B01", "演示证券示范营业部", now)


@pytest.fixture
def sealer(branch, now: datetime) -> TerminalSealer:
    terminal = issue_terminal(branch, "B01", "演示证券示范营业部", "T01", now)
    return TerminalSealer(lambda _means: software_key(terminal, branch.certificate_pem))


@pytest.fixture
def order(seal_request: SealOrder, means: SealingMeans, now: datetime) -> SealOrder:
    return replace(seal_request, at=now.replace(microsecond=0), means=means)


@pytest.fixture
def pdf(press: Press, document: ConfirmationDocument) -> bytes:
    return press.lay_out(document).pdf


@pytest.fixture
def examine(branch, tsa: LocalTimeAuthority) -> Callable[[bytes], Verification]:
    def examined(content: bytes) -> Verification:
        return verify(content, [branch.certificate_pem], datetime.now(UTC), [tsa.anchor])

    return examined


@pytest.fixture
def stamped_later(sealer: TerminalSealer, pdf: bytes, order: SealOrder, means: SealingMeans) -> bytes:
    return sealer.stamp(sealer.seal(pdf, replace(order, means=SealingMeans())).pdf, means).pdf


@pytest.fixture
def stamped_inside(sealer: TerminalSealer, pdf: bytes, order: SealOrder) -> bytes:
    return sealer.seal(pdf, order).pdf


def test_a_seal_is_stamped_at_once_where_the_authority_answers(
    sealer: TerminalSealer, pdf: bytes, order: SealOrder, examine
) -> None:
    sealed = sealer.seal(pdf, order)
    found = examine(sealed.pdf)
    assert found.holds, found.failed
    assert found.check(CheckCode.TIMESTAMP).params["authority"] == "CN=Probe TSA"
    assert (sealed.stamped_by, sealed.stamp_fault) == ("CN=Probe TSA", "")
    assert found.stamped_at == sealed.stamped_at


def test_a_stamp_that_is_added_later_leaves_the_first_signature_as_it_was(
    sealer: TerminalSealer, pdf: bytes, order: SealOrder, means: SealingMeans, examine
) -> None:
    first = sealer.seal(pdf, replace(order, means=SealingMeans()))
    later = sealer.stamp(first.pdf, means)
    found = examine(later.pdf)
    assert later.pdf.startswith(first.pdf)
    assert found.holds, found.failed
    assert (found.sealed_digest, found.sha256) == (first.sha256, later.sha256)


@pytest.fixture
def judges(pdfsig, qpdf_check, pdfa_check, pdftotext) -> Callable[[Path], str]:
    """Have every judge look at a file, and return its text."""

    def judged(file: Path) -> str:
        assert "Signature Validation: Signature is Valid." in pdfsig(file)
        qpdf_check(file)
        pdfa_check(file)
        return pdftotext(file)

    return judged


@pytest.mark.parametrize("when", ["stamped_inside", "stamped_later"])
def test_the_judges_accept_a_stamped_file(
    when: str, request: pytest.FixtureRequest, tmp_path: Path, judges: Callable[[Path], str]
) -> None:
    file = tmp_path / "stamped.pdf"
    file.write_bytes(request.getfixturevalue(when))
    assert "欧阳晓明" in judges(file)


@pytest.mark.parametrize("when", ["stamped_inside", "stamped_later"])
def test_pyhanko_accepts_seal_and_stamp(when: str, request: pytest.FixtureRequest, branch, tsa) -> None:
    roots = [asn1_x509.Certificate.load(pem.unarmor(text.encode())[2]) for text in (branch.certificate_pem, tsa.anchor)]
    context = ValidationContext(trust_roots=roots, allow_fetching=False)
    reader = PdfFileReader(BytesIO(request.getfixturevalue(when)))
    seal = validate_pdf_signature(reader.embedded_regular_signatures[0], context, ts_validation_context=context)
    assert seal.bottom_line, seal.pretty_print_details()
    if when == "stamped_inside":
        assert seal.timestamp_validity is not None
        assert seal.timestamp_validity.trusted
    else:
        stamp = validate_pdf_timestamp(reader.embedded_timestamp_signatures[0], context)
        assert (stamp.intact, stamp.valid, stamp.trusted) == (True, True, True)


@pytest.mark.parametrize("way", [way for way in WAYS if "cut off in the seal" not in way])
def test_no_tampered_file_stands_for_being_stamped(way: str, stamped_later: bytes, examine) -> None:
    tamper, _expected = WAYS[way]
    assert not examine(tamper(stamped_later)).holds


def test_a_revision_behind_the_stamp_is_not_taken_for_part_of_it(stamped_later: bytes, examine) -> None:
    found = examine(view_changed(stamped_later))
    assert not found.check(CheckCode.NOTHING_APPENDED).holds


def test_a_stamp_of_another_file_is_called_so(
    sealer: TerminalSealer, pdf: bytes, order: SealOrder, means: SealingMeans, examine
) -> None:
    plain = replace(order, means=SealingMeans())
    one, two = (sealer.stamp(sealer.seal(pdf, o).pdf, means).pdf for o in (plain, replace(plain, reason="anders")))
    theirs, ours = (content.index(b"/Contents <", content.index(b"DocTimeStamp")) for content in (two, one))
    swapped = one[:ours] + two[theirs : theirs + 20_000] + one[ours + 20_000 :]
    assert examine(swapped).verdict is Verdict.TIME_DOUBTFUL
    assert examine(swapped).check(CheckCode.TIMESTAMP).reason == "stamp_of_another_file"


def test_an_authority_that_nobody_trusts_vouches_for_nothing(stamped_later: bytes, stamped_inside, branch) -> None:
    for content in (stamped_later, stamped_inside):
        found = verify(content, [branch.certificate_pem], datetime.now(UTC))
        assert [check.reason for check in found.failed] == ["unknown_time_authority"]


def test_a_seal_that_claims_another_time_than_its_stamp_is_doubtful(
    sealer: TerminalSealer, pdf: bytes, order: SealOrder, examine
) -> None:
    backdated = sealer.seal(pdf, replace(order, at=order.at - timedelta(minutes=9, hours=2)))
    reasons = {check.reason for check in examine(backdated.pdf).failed}
    assert reasons == {"not_yet_valid", "stamp_of_another_time"}


@pytest.mark.parametrize("when", ["stamped_inside", "stamped_later"])
def test_no_bit_of_a_stamped_file_can_be_flipped_unseen(when: str, request: pytest.FixtureRequest, examine) -> None:
    content, chance = request.getfixturevalue(when), Random(7)
    near = content.rindex(b"/Contents <")
    places = [chance.randrange(near - 200, near + 3200) for _ in range(150)]
    places += [chance.randrange(near, len(content)) for _ in range(100)]
    unseen = []
    for place in places:
        bit = chance.randrange(8)
        changed = content[:place] + bytes([content[place] ^ (1 << bit)]) + content[place + 1 :]
        if examine(changed).holds:
            unseen.append((place, bit))
    assert not unseen


@pytest.mark.parametrize(
    ("mood", "code"),
    [
        ("down", "time_authority.silent"),
        ("rubbish", "time_authority.unusable"),
        ("empty", "time_authority.unusable"),
        ("huge", "time_authority.silent"),
    ],
)
def test_whatever_the_authority_does_the_document_is_sealed(
    tsa: LocalTimeAuthority, sealer: TerminalSealer, pdf: bytes, order: SealOrder, mood: str, code: str
) -> None:
    tsa.mood = mood
    sealed = sealer.seal(pdf, order)
    assert (sealed.stamped_at, sealed.stamp_fault) == (None, code)


def test_after_a_fault_nobody_waits_for_the_authority_for_a_while(
    tsa: LocalTimeAuthority, sealer: TerminalSealer, pdf: bytes, order: SealOrder, examine
) -> None:
    tsa.mood = "down"
    sealed = sealer.seal(pdf, order)
    assert examine(sealed.pdf).holds
    tsa.mood, asked = "", tsa.asked
    assert sealer.seal(pdf, order).stamp_fault == "time_authority.resting"
    assert tsa.asked == asked
    assert examine(sealer.stamp(sealed.pdf, order.means).pdf).holds


def test_a_token_that_was_given_before_is_not_taken_again(tsa: LocalTimeAuthority, means: SealingMeans) -> None:
    client = TimeAuthorityClient(means.time_authority, means.time_anchors)
    client.stamp(DIGEST)
    tsa.mood = "replayed"
    with pytest.raises(Unavailable, match="other_nonce"):
        client.stamp(DIGEST)


def test_an_authority_that_is_not_there_or_not_believed_is_told_apart(tsa, tmp_path: Path) -> None:
    with pytest.raises(Unavailable, match=r"time_authority\.silent"):
        TimeAuthorityClient("http://127.0.0.1:9/", [tsa.anchor]).stamp(DIGEST)
    with pytest.raises(Unavailable, match="unknown_time_authority"):
        TimeAuthorityClient(tsa.url, []).stamp(DIGEST)


def test_rsa_authorities_are_believed_too(tmp_path: Path, sealer, pdf, order, branch) -> None:
    authority = LocalTimeAuthority(tmp_path / "rsa", "RSA Probe", key="rsa")
    try:
        means = SealingMeans(time_authority=authority.url, time_anchors=(authority.anchor,))
        sealed = sealer.seal(pdf, replace(order, means=means))
    finally:
        authority.close()
    assert verify(sealed.pdf, [branch.certificate_pem], datetime.now(UTC), [authority.anchor]).holds


def test_only_what_was_sealed_here_is_stamped(sealer: TerminalSealer, pdf: bytes, means: SealingMeans) -> None:
    for content in (pdf, b"no pdf"):
        with pytest.raises(RuleViolation, match="not_sealed_here"):
            sealer.stamp(content, means)


def test_an_expired_certificate_is_refused(sealer: TerminalSealer, pdf: bytes, order: SealOrder) -> None:
    with pytest.raises(Unavailable, match="certificate_expired"):
        sealer.seal(pdf, replace(order, at=order.at + timedelta(days=4000)))

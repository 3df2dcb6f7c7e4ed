"""The corpus of tampered files: none stands, and each is called by its name."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from random import Random

import pytest

from app.documents.authority import Credentials, issue_terminal, make_authority
from app.documents.press import Press
from app.documents.seal import seal
from app.documents.sealing_key import software_key
from app.documents.verify import verify
from app.domain.documents import ConfirmationDocument
from app.domain.verification import Verdict, Verification
from app.services.ports import SealOrder
from tests.documents.tampered import WAYS, resigned_by_stranger

Examine = Callable[[bytes], Verification]


@pytest.fixture(scope="module")
def examine(authority_pem: str, request_at: datetime) -> Examine:
    return lambda pdf: verify(pdf, [authority_pem], request_at)


@pytest.mark.parametrize("way", WAYS)
def test_what_was_done_to_a_file_is_called_by_its_name(examine: Examine, sealed: bytes, way: str) -> None:
    tamper, expected = WAYS[way]
    changed = tamper(sealed)
    assert changed != sealed
    found = examine(changed)
    assert (found.verdict, found.holds) == (expected, False), found.failed


def test_a_genuine_file_stands(examine: Examine, sealed: bytes) -> None:
    assert examine(sealed).verdict is Verdict.STANDS


def test_what_a_stranger_signed_anew_is_called_so(
    examine: Examine, sealed: bytes, press: Press, document: ConfirmationDocument
) -> None:
    found = examine(resigned_by_stranger(sealed, press.lay_out(document).pdf))
    assert found.verdict is Verdict.SEALED_BY_STRANGER


def test_a_seal_of_another_document_is_called_so(
    examine: Examine, sealed: bytes, seal_document: Callable[..., bytes], document: ConfirmationDocument
) -> None:
    other = seal_document(replace(document, number="C-T01-20260213-0008"))
    begin, end = sealed.index(b"/Contents <"), sealed.index(b"/ByteRange")
    theirs = other.index(b"/Contents <")
    swapped = sealed[:begin] + other[theirs : theirs + end - begin] + sealed[end:]
    assert examine(swapped).verdict is Verdict.SEAL_OF_ANOTHER


def test_another_branchs_seal_and_one_that_came_too_late_are_called_so(
    examine: Examine, press: Press, document: ConfirmationDocument, seal_request: SealOrder, authority: Credentials
) -> None:
    other = make_authority("B02", "另一营业部", seal_request.at)
    theirs = issue_terminal(other, "B02", "另一营业部", "T01", seal_request.at)
    pdf = press.lay_out(document).pdf
    foreign = seal(pdf, seal_request, software_key(theirs, other.certificate_pem)).pdf
    assert examine(foreign).verdict is Verdict.OTHER_AUTHORITY
    old = issue_terminal(authority, "B01", "演示证券示范营业部", "T01", seal_request.at - timedelta(days=4000))
    late = seal(pdf, seal_request, software_key(old, authority.certificate_pem)).pdf
    assert examine(late).verdict is Verdict.CERTIFICATE_EXPIRED


@pytest.mark.parametrize("seed", range(4))
def test_a_random_cut_never_stands_and_is_called_a_cut(
    examine: Examine, sealed: bytes, press: Press, document: ConfirmationDocument, seed: int
) -> None:
    chance, shown = Random(seed), len(press.lay_out(document).pdf)
    lengths = [chance.randrange(10, len(sealed) - 1) for _ in range(40)]
    names = {length: examine(sealed[:length]).verdict for length in lengths if abs(length - shown) > 1}
    assert set(names.values()) == {Verdict.CUT_OFF}, names


@pytest.mark.soak
def test_no_bit_of_a_sealed_file_can_be_flipped_unseen(examine: Examine, sealed: bytes) -> None:
    chance = Random(20260213)
    places = [(chance.randrange(len(sealed)), chance.randrange(8)) for _ in range(20_000)]
    for place, bit in places:
        changed = sealed[:place] + bytes([sealed[place] ^ (1 << bit)]) + sealed[place + 1 :]
        found = examine(changed)
        assert not found.holds, (place, bit)
        assert found.verdict is not Verdict.STANDS

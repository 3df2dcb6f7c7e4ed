"""Whatever is handed to verification, it answers: bounded, without a crash, and never that it stands."""

import io
import resource
import zipfile
from collections.abc import Callable
from datetime import datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.documents.bundle import verify_bundle
from app.documents.verify import verify
from app.domain import bundles
from app.domain.verification import Verification

Examine = Callable[[bytes], Verification]
PIECES = st.sampled_from(
    [
        b"%PDF-1.4\n", b"%%EOF\n", b"startxref\n0\n", b"trailer << /Size 9 /Root 1 0 R >>\n", b"xref\n0 1\n",
        b"1 0 obj << /Type /Catalog /Pages 1 0 R /AcroForm 1 0 R /Fields [1 0 R] >> endobj\n",
        b"2 0 obj << /Type /Sig /ByteRange [0 10 20 99999999999] /Contents <3080> >> endobj\n",
        b"3 0 obj << /Length 9999999 /Filter /FlateDecode >> stream\nx\nendstream endobj\n",
        b"/Contents <" + b"30820010" * 9 + b">", b"\x00" * 64, b"<< " * 200, b"[" * 500,
    ]
)  # fmt: skip


@pytest.fixture(scope="module")
def examine(authority_pem: str, request_at: datetime) -> Examine:
    return lambda pdf: verify(pdf, [authority_pem], request_at, [authority_pem])


@settings(max_examples=150, deadline=None)
@given(st.lists(st.one_of(PIECES, st.binary(max_size=40)), max_size=24))
def test_a_file_of_odd_pieces_is_answered(examine: Examine, pieces: list[bytes]) -> None:
    assert not examine(b"".join(pieces)).holds


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_pieces_of_a_genuine_file_put_together_anew_are_answered(
    examine: Examine, sealed: bytes, data: st.DataObject
) -> None:
    cuts = sorted(data.draw(st.lists(st.integers(0, len(sealed)), min_size=2, max_size=6)))
    parts = [sealed[a:b] for a, b in zip([0, *cuts], [*cuts, len(sealed)], strict=True)]
    mixed = b"".join(data.draw(st.permutations(parts)))
    assert examine(mixed).holds == (mixed == sealed)


@settings(max_examples=60, deadline=None)
@given(st.dictionaries(st.sampled_from([*bundles.MEMBERS, "../x", "x"]), st.one_of(st.binary(max_size=60), PIECES)))
def test_a_bundle_of_odd_members_is_answered(
    authority_pem: str, request_at: datetime, members: dict[str, bytes]
) -> None:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    assert not verify_bundle(written.getvalue(), [authority_pem], request_at).holds


def test_a_huge_file_of_nothing_takes_little_memory(examine: Examine, sealed: bytes) -> None:
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    assert not examine(sealed + bytes(24 * 1024 * 1024)).holds
    taken_mib = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
    assert taken_mib < 300

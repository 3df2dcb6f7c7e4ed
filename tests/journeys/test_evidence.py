"""What was signed is proved elsewhere: bundles made and verified without a database, timestamps added later."""

import hashlib
import io
import json
import subprocess
import zipfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.bootstrap.tools import read_authorities
from app.documents.authority import issue_terminal, make_authority, to_pkcs12
from app.documents.bundle import verify_bundle
from app.documents.press import Press
from app.documents.verify import verify
from app.domain import bundles
from app.domain.confirmations import Confirmation
from app.domain.documents import qr_payload
from app.domain.errors import Refused, RuleViolation, Unavailable
from app.domain.verification import CheckCode, Verdict
from app.services.confirmations import ConfirmationDesk
from app.services.evidence_bundle import EvidenceDesk
from app.services.sealing_certificates import SealingCertificateDesk
from app.services.sealing_means import trust_of
from app.services.timestamps import TimestampDesk
from app.services.verifying import VerifyDesk
from tests.fakes.signing import signature
from tests.fakes.stored_branch import stored_branch
from tests.fakes.time_authority import LocalTimeAuthority

RESOURCES = Path(__file__).parents[2] / "resources"
WAY = ("present", "read_to_end", "sign", "countersign")


@pytest.fixture(scope="module")
def press():
    return Press(RESOURCES)


@pytest.fixture
def tsa(tmp_path):
    authority = LocalTimeAuthority(tmp_path / "tsa")
    yield authority
    authority.close()


@pytest.fixture
def branch(tmp_path, press):
    """A branch over a real store, real files, a real press and real keys; its clock is the world's."""
    branch = stored_branch(tmp_path, press)
    yield branch
    branch.store.close()


def countersigned(branch):
    """Carry a case to the last step before its seal and return the confirmation's id."""
    desk = branch.signing()
    made = desk.generate(branch.executed().case_id).confirmation_id
    for step in WAY:
        getattr(desk, step)(made, *((signature(),) if step == "sign" else ()))
    return made


def sealed(branch):
    """Carry a case to its seal and return the confirmation."""
    return branch.signing().seal(countersigned(branch))


def evidence(branch, who="manager"):
    return EvidenceDesk(branch.at(who), branch.tools.sealer)


def stamps(branch, who="administrator"):
    return TimestampDesk(branch.at(who), branch.tools.sealer, branch.keys.publish_time_authority)


def examined(branch, bundle, time_roots=()):
    return verify_bundle(bundle, [branch.authority_pem], branch.clock(), time_roots)


def unpacked(bundle):
    with zipfile.ZipFile(io.BytesIO(bundle)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def packed(files):
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return written.getvalue()


def test_a_bundle_proves_the_signing_without_the_database(branch):
    made = sealed(branch)
    bundle = evidence(branch).bundle(made.confirmation_id)
    found = examined(branch, bundle)
    assert found.holds, found.failed
    assert (found.verdict, found.number) == (Verdict.STANDS, made.confirmation_no)
    assert set(unpacked(bundle)) == set(bundles.MEMBERS)
    said = json.loads(unpacked(bundle)[bundles.EVIDENCE])
    assert {"strokes", "presented_at", "read_to_end_at", "signed_at", "attested"} <= set(said)


def test_a_number_of_no_confirmation_is_said_to_be_none(branch):
    with pytest.raises(RuleViolation) as refused:
        evidence(branch).find("QR-9999")
    assert (refused.value.code, refused.value.params["number"]) == ("confirmation.no_such_number", "QR-9999")


def test_a_bundle_is_for_whoever_may_take_it_and_is_audited(branch):
    made = sealed(branch)
    with pytest.raises(Refused):
        evidence(branch, "teller").bundle(made.confirmation_id)
    evidence(branch).bundle(evidence(branch).find(made.confirmation_no))
    entries = branch.store.audit.page(text="document:evidence:exported")
    assert [entry.subject_id for entry in entries] == [made.confirmation_id]


def evidence_swapped(files):
    said = json.loads(files[bundles.EVIDENCE])
    return files | {bundles.EVIDENCE: json.dumps(said | {"signer_name": "另一人"}).encode()}


def audit_rewritten(files):
    audit = json.loads(files[bundles.AUDIT])
    audit["entries"][0]["text"] = audit["entries"][0]["text"].replace("C1", "C2")
    return files | {bundles.AUDIT: json.dumps(audit).encode()}


def state_whitewashed(files):
    return files | {bundles.RECORD: files[bundles.RECORD].replace(b'"sealed"', b'"voided"')}


def manifest_redone(files):
    manifest = json.loads(files[bundles.MANIFEST])
    for name in manifest["files"]:
        content = files[name]
        manifest["files"][name] = {"sha256": hashlib.sha256(content).hexdigest(), "size": len(content)}
    return files | {bundles.MANIFEST: json.dumps(manifest).encode()}


@pytest.mark.parametrize(
    ("change", "failed"),
    [
        (evidence_swapped, {"files", "evidence"}),
        (audit_rewritten, {"files", "audit"}),
        (lambda files: manifest_redone(audit_rewritten(files)), {"manifest", "audit"}),
        (state_whitewashed, {"files"}),
        (lambda files: {k: v for k, v in files.items() if k != bundles.AUDIT}, {"files", "audit"}),
        (lambda files: files | {bundles.DOCUMENT: files[bundles.DOCUMENT] + b"x"}, {"files", "nothing_appended"}),
        (lambda files: files | {bundles.SIGNATURE: b"0"}, {"manifest"}),
    ],
)  # fmt: skip
def test_whatever_is_changed_in_a_bundle_is_named(branch, change, failed):
    files = unpacked(evidence(branch).bundle(sealed(branch).confirmation_id))
    found = examined(branch, packed(change(files)))
    assert failed <= {str(check.code) for check in found.failed}
    assert not found.holds


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", b"PK\x03\x04" + bytes(500), packed({"a": b"b"})])
def test_what_is_no_bundle_is_called_so(branch, content):
    assert examined(branch, content).verdict is Verdict.NOT_A_BUNDLE


def test_a_bomb_is_not_unpacked(branch):
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(bundles.DOCUMENT, bytes(bundles.LARGEST + 1))
    assert examined(branch, written.getvalue()).verdict is Verdict.NOT_A_BUNDLE


def test_another_branchs_bundle_is_told_from_a_changed_one(branch):
    bundle = evidence(branch).bundle(sealed(branch).confirmation_id)
    stranger = make_authority("B002", "另一营业部", branch.clock()).certificate_pem
    assert verify_bundle(bundle, [stranger], branch.clock()).verdict is Verdict.OTHER_AUTHORITY


@pytest.fixture
def world_clock(branch):
    """Set the branch's clock to the world's, as a time authority sees it."""
    branch.clock.now = datetime.now(UTC)
    return branch


def test_openssl_verifies_the_manifest_too(branch, tmp_path):
    for name, content in unpacked(evidence(branch).bundle(sealed(branch).confirmation_id)).items():
        (tmp_path / name).write_bytes(content)
    at = str(int(branch.clock().timestamp()))
    ask = ["openssl", "cms", "-verify", "-binary", "-inform", "DER", "-in", "manifest.p7s", "-content", "manifest.json"]
    ask += ["-CAfile", "branch-authority.pem", "-purpose", "any", "-attime", at, "-out", "out"]
    done = subprocess.run(ask, check=False, cwd=tmp_path, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


def test_a_document_that_was_not_stamped_waits_and_is_stamped_later(world_clock, tsa):
    branch = world_clock
    tsa.mood = "down"
    stamps(branch).ask_whom(tsa.url, (tsa.anchor,))
    made = sealed(branch)
    assert [one.document_no for one in stamps(branch, "teller").pending()] == [made.confirmation_no]
    with pytest.raises(Unavailable, match="silent"):
        stamps(branch, "teller").retry_all()
    tsa.mood = ""
    assert stamps(branch, "teller").retry_all() == 1
    assert stamps(branch).pending() == ()


def test_a_stamped_copy_is_handed_out_and_is_of_the_record_like_the_first(world_clock, tsa):
    branch = world_clock
    tsa.mood = "down"
    stamps(branch).ask_whom(tsa.url, (tsa.anchor,))
    made = sealed(branch)
    first = branch.place.blobs.get(made.sealed_digest)
    tsa.mood = ""
    stamps(branch).retry_all()
    stamped = ConfirmationDesk(branch.at("manager"), branch.tools).export(made.confirmation_id)
    assert stamped.startswith(first)
    assert len(stamped) > len(first)
    with branch.store.begin(None) as uow:
        trust = trust_of(uow)
    for pdf in (first, stamped):
        found = verify(pdf, trust.seals, branch.clock(), trust.stamps)
        record = VerifyDesk(branch.at("teller")).against_record(found)
        assert found.holds
        assert all(check.holds for check in record), record
    bundle = evidence(branch).bundle(made.confirmation_id)
    assert examined(branch, bundle, trust.stamps).check(CheckCode.TIMESTAMP).holds


def test_a_document_is_stamped_at_once_and_nothing_waits(world_clock, tsa):
    branch = world_clock
    stamps(branch).ask_whom(tsa.url, (tsa.anchor,))
    pdf = branch.place.blobs.get(sealed(branch).sealed_digest)
    assert stamps(branch).authority().pending == 0
    assert verify(pdf, [branch.authority_pem], branch.clock(), [tsa.anchor]).stamped_by == "CN=Probe TSA"
    assert branch.keys.paths.time_authorities.read_text() == tsa.anchor


@pytest.mark.parametrize("url", ["ftp://tsa.example", "tsa.example", "http://", "https://me:secret@tsa.example"])
def test_what_is_no_address_of_a_time_authority_is_refused(branch, url):
    with pytest.raises(RuleViolation, match="address"):
        stamps(branch).ask_whom(url, ("-",))


def test_whom_to_ask_is_for_whoever_looks_after_the_terminal(branch):
    with pytest.raises(RuleViolation, match="no_anchor"):
        stamps(branch).ask_whom("http://tsa.example", ())
    with pytest.raises(Refused):
        stamps(branch, "teller").ask_whom("", ())


def certificates(branch, who="administrator"):
    return SealingCertificateDesk(branch.at(who), branch.keys)


def test_a_certificate_that_ends_is_warned_of_refused_and_renewed(branch):
    desk, made = certificates(branch), countersigned(branch)
    until = desk.in_use().valid_until
    branch.clock.now = until - timedelta(days=30)
    assert desk.in_use().ends_soon
    branch.clock.now = until + timedelta(days=1)
    assert desk.in_use().expired
    with pytest.raises(Unavailable, match="certificate_expired"):
        branch.signing().seal(made)
    assert not desk.renew().ends_soon
    pdf = branch.place.blobs.get(branch.signing().seal(made).sealed_digest)
    assert verify(pdf, [branch.authority_pem], branch.clock()).holds


def test_an_imported_key_seals_from_now_on_and_its_certificate_lies_for_strangers(branch):
    authority = make_authority("HQ", "总部", branch.clock())
    theirs = issue_terminal(authority, "HQ", "总部", "C1", branch.clock())
    found = certificates(branch).import_pkcs12(to_pkcs12(theirs, authority.certificate_pem, b"secret"), "secret")
    assert (found.source.value, found.subject) == ("pkcs12", "CN=HQ Terminal C1,O=总部,C=CN")
    pdf = branch.place.blobs.get(sealed(branch).sealed_digest)
    roots = read_authorities(branch.keys.paths.authority)
    assert len(roots) == 2
    assert verify(pdf, roots, branch.clock()).holds
    assert verify(pdf, roots[:1], branch.clock()).verdict is Verdict.OTHER_AUTHORITY


def test_a_key_file_under_another_password_changes_nothing(branch):
    authority = make_authority("HQ", "总部", branch.clock())
    theirs = issue_terminal(authority, "HQ", "总部", "C1", branch.clock())
    with pytest.raises(Unavailable, match=r"key\.unreadable"):
        certificates(branch).import_pkcs12(to_pkcs12(theirs, authority.certificate_pem, b"secret"), "wrong")
    assert certificates(branch).in_use().source.value == "branch"


def test_the_code_on_the_paper_finds_the_record(branch):
    made = sealed(branch)
    with branch.store.begin(None) as uow:
        code = qr_payload(made.confirmation_no, uow.get(Confirmation, made.confirmation_id).content_digest)
    desk = VerifyDesk(branch.at("teller"))
    found = desk.by_code(f" {code.lower()}\n")
    assert (found.confirmation_id, [check.holds for check in found.checks]) == (made.confirmation_id, [True] * 3)
    wrong = desk.by_code(code[:-1] + ("0" if code[-1] != "0" else "1"))
    assert (wrong.confirmation_id, wrong.checks[0].reason) == (None, "other_code")
    assert desk.by_code("https://example.com").checks[0].reason == "no_code"

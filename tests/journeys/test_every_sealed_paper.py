"""Every kind of sealed paper, made at the desks: independent programs accept it, and the record knows it."""

from datetime import UTC, datetime

import pytest

from app.documents.authority import issue_terminal, make_authority, to_pkcs12
from app.documents.verify import verify
from app.domain.attachments import Paper
from app.domain.clients import RiskLevel
from app.domain.confirmations import Confirmation, DocumentPurpose
from app.domain.documents import qr_payload
from app.domain.verification import Verdict
from app.services.confirmations import ConfirmationDesk
from app.services.sealing_certificates import SealingCertificateDesk
from app.services.sealing_means import trust_of
from app.services.timestamps import TimestampDesk
from app.services.verifying import VerifyDesk
from tests.fakes import branch as cast
from tests.fakes import brought
from tests.fakes.stored_branch import stored_branch
from tests.fakes.time_authority import LocalTimeAuthority
from tests.services.test_suitability import MISMATCH, wish


@pytest.fixture
def branch(tmp_path, monkeypatch):
    monkeypatch.setattr(cast, "SCAN", Paper(brought.picture(), "image/png", 1))
    branch = stored_branch(tmp_path)
    yield branch
    branch.store.close()


def confirmation(branch):
    return branch.sealed(branch.executed().case_id).sealed_digest


def on_paper(branch):
    case = branch.case(service="NTT")
    branch.cases().apply(case.case_id)
    branch.cases("supervisor").review(case.case_id)
    branch.cases("manager").approve(case.case_id)
    branch.cases().execute(case.case_id, "REF-1")
    return branch.sealed(case.case_id).sealed_digest


def insisting(branch):
    case_id, _ = wish(branch, RiskLevel.C2, "SL-MIX", **MISMATCH)
    branch.cases().apply(case_id)
    branch.cases("supervisor").approve(case_id)
    return case_id


def acknowledgement(branch):
    made = branch.sealed(insisting(branch))
    assert made.purpose is DocumentPurpose.MISMATCH
    return made.sealed_digest


def not_signed(branch, case_id):
    made = branch.signing().generate(case_id)
    branch.signing().present(made.confirmation_id)
    branch.refusals().state(made.confirmation_id, "客户认为费用说明不清")
    branch.refusals("colleague").witness(made.confirmation_id)
    return branch.refusals("supervisor").approve(made.confirmation_id).sheet_digest


def refusal(branch):
    return not_signed(branch, branch.executed().case_id)


def refused_acknowledgement(branch):
    return not_signed(branch, insisting(branch))


def examined(branch, pdf):
    """Return every check of a file, by itself and against the record."""
    with branch.place.look() as uow:
        trust = trust_of(uow)
    found = verify(pdf, trust.seals, branch.clock(), trust.stamps)
    return (*found.checks, *VerifyDesk(branch.at("teller")).against_record(found))


def failing(branch, pdf):
    return [(str(check.code), check.reason) for check in examined(branch, pdf) if not check.holds]


@pytest.mark.parametrize("make", [confirmation, on_paper, acknowledgement, refusal, refused_acknowledgement])
def test_it_stands_before_independent_programs_and_before_the_record(
    branch, tmp_path, make, pdfsig, qpdf_check, pdfa_check
):
    pdf, file = branch.blobs.get(make(branch)), tmp_path / "sealed.pdf"
    file.write_bytes(pdf)
    said = pdfsig(file)
    assert "Signature is Valid" in said
    assert "Total document signed" in said
    qpdf_check(file)
    pdfa_check(file)
    assert failing(branch, pdf) == []


def test_a_refusals_record_is_no_confirmation_and_the_unsigned_document_is_not_in_force(branch):
    refusal(branch)
    (document,) = documents(branch)
    desk = VerifyDesk(branch.at("teller"))
    code = qr_payload(document.confirmation_no, document.content_digest)
    assert [(str(one.code), one.reason) for one in desk.by_code(code).checks if not one.holds] == [
        ("attested", "attestation_missing"),
        ("in_force", "not_in_force"),
    ]


def by_force(branch, statement):
    """Change the database as somebody who has its key may, its guards taken off."""
    with branch.store.reading() as driver:
        guards = driver.execute(
            "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'attestation'"
        ).fetchall()
        assert guards
        for (name,) in guards:
            driver.execute(f"DROP TRIGGER {name}")
        assert driver.execute(statement).rowcount == 1


def test_a_refusal_with_a_forged_witness_is_told(branch):
    pdf = branch.blobs.get(refusal(branch))
    by_force(branch, "UPDATE attestation SET staff_name = '别人' WHERE act = 'witness_refusal'")
    assert ("attested", "attestation_fails") in failing(branch, pdf)


def test_a_refusal_without_its_witness_is_told(branch):
    pdf = branch.blobs.get(refusal(branch))
    by_force(branch, "DELETE FROM attestation WHERE act = 'witness_refusal'")
    assert failing(branch, pdf) == [("evidence", "other_evidence"), ("attested", "attestation_missing")]


def documents(branch):
    with branch.place.look() as uow:
        return uow.find(Confirmation)


def test_a_refusal_is_sealed_with_the_key_in_use(branch):
    authority = make_authority("HQ", "总部", branch.clock())
    theirs = to_pkcs12(issue_terminal(authority, "HQ", "总部", "C1", branch.clock()), authority.certificate_pem, b"-")
    SealingCertificateDesk(branch.at("administrator"), branch.keys).import_pkcs12(theirs, "-")
    pdf = branch.blobs.get(refusal(branch))
    assert failing(branch, pdf) == []
    assert verify(pdf, [branch.authority_pem], branch.clock()).verdict is Verdict.OTHER_AUTHORITY


def test_a_refusal_is_stamped_and_handed_out_with_its_timestamp(branch, tmp_path):
    authority = LocalTimeAuthority(tmp_path / "tsa")
    try:
        desk = TimestampDesk(branch.at("administrator"), branch.tools.sealer, branch.keys.publish_time_authority)
        branch.clock.now = datetime.now(UTC)
        desk.ask_whom(authority.url, (authority.anchor,))
        authority.mood = "down"
        first = branch.blobs.get(refusal(branch))
        assert [one.document_no[-2:] for one in desk.pending()] == ["-R"]
        authority.mood = ""
        assert desk.retry_all() == 1
    finally:
        authority.close()
    stamped = ConfirmationDesk(branch.at("manager"), branch.tools).export(documents(branch)[0].id)
    assert stamped.startswith(first)
    assert len(stamped) > len(first)
    assert failing(branch, first) == failing(branch, stamped) == []

"""What the law wants in ink is printed, signed, scanned and sealed; no screen takes its signature (rules 3.4)."""

import pytest

from app.domain.attachments import Purpose
from app.domain.confirmations import Confirmation, SigningEvidence
from app.domain.errors import RuleViolation, Unavailable
from app.services.paper_signing import PaperDesk, Scanned
from tests.fakes.branch import SCAN
from tests.fakes.signing import signature


@pytest.fixture
def paper(branch):
    return PaperDesk(branch.at("teller"), branch.tools)


@pytest.fixture
def made(branch):
    case = branch.case(service="NTT")
    branch.cases().apply(case.case_id)
    branch.cases("supervisor").review(case.case_id)
    branch.cases("manager").approve(case.case_id)
    branch.cases().execute(case.case_id, "REF-1")
    return branch.signing().generate(case.case_id)


def code(call, *arguments):
    with pytest.raises((RuleViolation, Unavailable)) as refused:
        call(*arguments)
    return refused.value.code


def test_no_screen_takes_the_signature_of_an_inheritance(branch, made):
    assert made.on_paper
    assert code(branch.signing().present, made.confirmation_id) == "signing.paper_only"
    assert code(branch.signing().sign, made.confirmation_id, signature()) == "signing.not_read"


def test_a_paper_is_printed_as_it_was_laid_out_and_waits_for_its_scan(branch, paper, made):
    handed_out = paper.hand_out(made.confirmation_id, "Front desk")
    assert branch.tools.printer.printed == [
        ("Front desk", made.confirmation_no, branch.blobs.get(made.shown_digest)),
    ]
    assert (handed_out.state, handed_out.next_action) == ("presented", "scan_in")


def test_a_scan_is_sealed_with_what_the_teller_attests_and_counts_as_signed(branch, paper, made):
    paper.hand_out(made.confirmation_id, "Front desk")
    scanned = paper.scan_in(made.confirmation_id, [Scanned(SCAN, "scan.png")])
    assert (scanned.state, scanned.next_action) == ("signed", "countersign")
    branch.signing().countersign(made.confirmation_id)
    sealed = branch.signing().seal(made.confirmation_id)
    (evidence,) = branch.store.all(SigningEvidence)
    assert branch.blobs.get(sealed.sealed_digest).startswith(branch.blobs.get(evidence.scan_digest))
    assert branch.signing().deliver(made.confirmation_id, None).state == "archived"


def test_a_printer_that_fails_leaves_the_paper_to_be_printed(branch, paper, made):
    branch.tools.printer.fail_at["print_pdf"] = Unavailable("printer.failed", printer="Front desk")
    assert code(paper.hand_out, made.confirmation_id, "Front desk") == "printer.failed"
    assert branch.store.all(Confirmation)[0].state == "generated"
    assert paper.hand_out(made.confirmation_id, "Front desk").state == "presented"


def test_a_paper_may_be_printed_once_more_before_it_is_signed(branch, paper, made):
    paper.hand_out(made.confirmation_id, "Front desk")
    assert paper.hand_out(made.confirmation_id, "Back office").state == "presented"
    assert branch.actions().count("document:paper:handed_out") == 2


def test_a_paper_counts_as_signed_only_with_its_scan_which_is_kept_with_the_case(branch, paper, made):
    paper.hand_out(made.confirmation_id, "Front desk")
    assert code(paper.scan_in, made.confirmation_id, []) == "scan.missing"
    paper.scan_in(made.confirmation_id, [Scanned(SCAN, "scan.png")])
    (kept,) = branch.materials().materials(made.case_id).files
    assert (kept.purpose, kept.name) == (Purpose.SIGNED_SCAN, "scan.png")


def test_what_is_signed_on_the_screen_takes_no_paper(branch, paper):
    made = branch.signing().generate(branch.executed().case_id)
    assert code(paper.hand_out, made.confirmation_id, "Front desk") == "signing.on_screen"

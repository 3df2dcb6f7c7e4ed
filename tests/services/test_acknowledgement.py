"""A mismatch is carried out only after the client has signed for it and the talk was recorded (rules 3.2)."""

import pytest

from app.domain.clients import RiskLevel
from app.domain.confirmations import Confirmation, DocumentPurpose
from app.domain.documents import document_from_json
from app.domain.policy import ProductRisk
from app.services.archive import ArchiveDesk
from app.services.suitability import CompareProduct
from tests.fakes.branch import POLICY
from tests.fakes.signing import signature
from tests.services.test_suitability import MISMATCH, code, wish


@pytest.fixture
def approved(branch):
    """Return a case in which a client of C2 insists on R3, approved."""
    case_id, _ = wish(branch, RiskLevel.C2, "SL-MIX", **MISMATCH)
    branch.cases().apply(case_id)
    branch.cases("supervisor").approve(case_id)
    return case_id


def signed(branch, case_id, language="zh_CN"):
    desk = branch.signing()
    made = desk.generate(case_id, language)
    desk.present(made.confirmation_id)
    desk.read_to_end(made.confirmation_id)
    desk.sign(made.confirmation_id, signature())
    desk.countersign(made.confirmation_id)
    return desk.seal(made.confirmation_id)


def documents(branch, purpose):
    return [one for one in branch.store.all(Confirmation) if one.purpose is purpose]


def test_a_mismatch_is_carried_out_only_after_the_client_has_signed_for_it(branch, approved):
    execute = next(each for each in branch.cases().case(approved).actions if each.action == "execute")
    assert (execute.allowed, execute.why_not) == (False, "suitability.unsigned")
    assert code(branch.cases().execute, approved, "REF-1") == "suitability.unsigned"
    signed(branch, approved)
    assert branch.cases().execute(approved, "REF-1").state == "awaiting_confirmation"


def test_the_acknowledgement_holds_the_warning_what_was_compared_and_the_insistence(branch, approved):
    made = branch.signing().generate(approved, "en")
    found = document_from_json(documents(branch, DocumentPurpose.MISMATCH)[0].content)
    facts = {fact.label: fact.value for section in found.sections for fact in section.facts}
    assert made.purpose is DocumentPurpose.MISMATCH
    assert found.title == "Mismatch Acknowledgement"
    assert facts["Applied for"] == "Sample Balance mixed fund (SL-MIX)"
    assert (facts["Its risk"], facts["Client's risk tolerance"]) == ("R3 medium risk", "C2 cautious")
    assert found.disclosures[0].startswith("Special warning")
    assert "I insist" in found.acknowledgement
    assert any("take the application back" in said for said in found.statements)


def test_the_acknowledgement_stands_beside_the_confirmation_and_both_are_filed(branch, approved):
    first = signed(branch, approved)
    branch.signing().deliver(first.confirmation_id, None)
    assert branch.cases().case(approved).state == "approved"
    branch.cases().execute(approved, "REF-1")
    second = branch.sealed(approved)
    branch.signing().deliver(second.confirmation_id, None)
    (item,) = ArchiveDesk(branch.at("manager")).page()
    parts = {part.name: part.digest for part in ArchiveDesk(branch.at("manager")).item(item.item_id).parts}
    assert (parts["confirmation"], parts["acknowledgement"]) == (second.sealed_digest, first.sealed_digest)
    assert {one.state for one in branch.store.all(Confirmation)} == {"archived"}


def test_while_an_acknowledgement_stands_no_other_is_made(branch, approved):
    signed(branch, approved)
    assert code(branch.signing().generate, approved) == "signing.already"


def test_a_discarded_acknowledgement_lets_nothing_be_carried_out(branch, approved):
    made = branch.signing().generate(approved)
    branch.signing().discard(made.confirmation_id, "改用英文")
    assert code(branch.cases().execute, approved, "REF-1") == "suitability.unsigned"
    assert branch.signing().resume(approved).confirmation_id is None


def test_another_comparison_wants_another_acknowledgement(branch):
    case_id, _ = wish(branch, RiskLevel.C2, "SL-MIX", **MISMATCH)
    branch.cases().apply(case_id)
    signed(branch, case_id)
    branch.cases("supervisor").act(case_id, "supplement", "改选产品")
    branch.clock.advance(minutes=1)
    branch.suitability().compare(CompareProduct(case_id=case_id, product_code="SL-EQUITY", **MISMATCH))
    branch.record_talk(branch.cases().case(case_id))
    branch.cases().act(case_id, "resupply")
    branch.cases("supervisor").approve(case_id)
    assert code(branch.cases().execute, case_id, "REF-1") == "suitability.unsigned"


def test_what_suits_is_acknowledged_by_nobody(branch):
    case_id, _ = wish(branch, RiskLevel.C3, "SL-MIX")
    case = branch.cases().apply(case_id)
    assert not case.to_be_acknowledged
    assert code(branch.signing().generate, case_id) == "signing.not_yet"


@pytest.mark.parametrize("product", ["SL-MIX", "SL-EQUITY"])
def test_high_risk_is_applied_for_only_once_the_talk_was_recorded(branch, product):
    case_id, view = wish(branch, RiskLevel.C5, product)
    high = POLICY.products.product(product).risk is ProductRisk.R4
    assert ("suitability.to_be_recorded" in view.wants) is high
    if high:
        assert code(branch.cases().apply, case_id) == "suitability.unrecorded"
        branch.record_talk(branch.cases().case(case_id))
    branch.cases().apply(case_id)
    assert branch.cases().execute(case_id, "REF-1").state == "awaiting_confirmation"


def test_who_refuses_to_sign_that_they_insist_gets_nothing_and_takes_the_case_back(branch, approved):
    made = branch.signing().generate(approved)
    branch.signing().present(made.confirmation_id)
    branch.refusals().state(made.confirmation_id, "客户不再坚持")
    branch.refusals("colleague").witness(made.confirmation_id)
    refused = branch.refusals("supervisor").approve(made.confirmation_id)
    assert (refused.state, bool(refused.sheet_digest)) == ("refused", True)
    assert b"Nothing is carried out on it" in branch.blobs.get(refused.sheet_digest)
    case = branch.cases().case(approved)
    assert (case.state, case.next_action) == ("approved", "withdraw")
    assert code(branch.cases().execute, approved, "REF-1") == "suitability.unsigned"
    assert code(branch.signing().generate, approved) == "signing.already"
    assert branch.cases().act(approved, "withdraw", "客户放弃").state == "withdrawn"
    assert branch.signing().resume(approved).action == ""

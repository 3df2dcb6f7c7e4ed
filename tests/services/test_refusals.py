"""A client who does not sign: three people, one record, and the case is complete (rules 2.4-a)."""

import pytest

from app.domain.attestations import Attestation, Standing
from app.domain.confirmations import ArchiveItem, Confirmation
from app.domain.errors import Refused, RuleViolation
from app.domain.evidence import refusal_digest
from app.services.attesting import standing_of
from tests.fakes.signing import PowerCut, signature

WHY = "客户认为费用说明不清"


@pytest.fixture
def stated(branch):
    made = branch.presented()
    return branch.refusals().state(made.confirmation_id, WHY)


@pytest.fixture
def witnessed(branch, stated):
    return branch.refusals("colleague").witness(stated.confirmation_id)


def code(call, *arguments):
    with pytest.raises((RuleViolation, Refused)) as refused:
        call(*arguments)
    return refused.value.code


def test_a_refusal_that_was_witnessed_and_approved_completes_the_case(branch, witnessed):
    done = branch.refusals("supervisor").approve(witnessed.confirmation_id)
    assert (done.state, done.next_action) == ("refused", "")
    assert branch.cases().case(done.case_id).state == "archived"
    (item,) = branch.store.all(ArchiveItem)
    assert item.parts[0] == f"refusal:{done.sheet_digest}"
    assert branch.signing().pdf(done.confirmation_id) == branch.blobs.get(done.sheet_digest)


def test_the_record_names_the_reason_and_all_three(branch, witnessed):
    done = branch.refusals("supervisor").approve(witnessed.confirmation_id)
    sheet = branch.blobs.get(done.sheet_digest).decode()
    for words in (WHY, "林晓", "何敏", "周主管", f"{done.confirmation_no}-R"):
        assert words in sheet


def test_each_of_the_three_signs_with_their_own_key_and_the_seal_covers_it(branch, witnessed):
    branch.refusals("supervisor").approve(witnessed.confirmation_id)
    attested = branch.store.all(Attestation)
    assert [each.act for each in attested] == ["refuse_signing", "witness_refusal", "approve_refusal"]
    with branch.place.look() as uow:
        assert {standing_of(branch.place, uow, each) for each in attested} == {Standing.HOLDS}
    assert branch.tools.sealer.orders[-1].evidence_digest == refusal_digest(attested)


def test_who_stated_it_is_no_witness_and_neither_of_them_approves(branch, stated):
    assert code(branch.refusals().witness, stated.confirmation_id) == "workflow.same_person"
    branch.refusals("supervisor").witness(stated.confirmation_id)
    assert code(branch.refusals("supervisor").approve, stated.confirmation_id) == "workflow.same_person"
    assert branch.refusals("manager").approve(stated.confirmation_id).next_action == "file_refusal"
    assert branch.refusals().finish(stated.confirmation_id).next_action == ""


def test_a_teller_approves_no_refusal(branch, witnessed):
    with pytest.raises(Refused):
        branch.refusals("teller").approve(witnessed.confirmation_id)


def test_nothing_is_refused_that_was_not_shown_or_without_a_reason(branch):
    made = branch.signing().generate(branch.executed().case_id)
    assert code(branch.refusals().state, made.confirmation_id, WHY) == "workflow.not_possible"
    branch.signing().present(made.confirmation_id)
    assert code(branch.refusals().state, made.confirmation_id, " ") == "workflow.reason_missing"


def test_until_it_is_approved_the_client_may_sign_after_all(branch, witnessed):
    branch.refusals().sign_after_all(witnessed.confirmation_id, "客户改变主意")
    assert branch.signing().sign(witnessed.confirmation_id, signature()).state == "signed"


def test_a_case_is_not_completed_by_a_refusal_nobody_approved(branch, witnessed):
    assert branch.cases().case(witnessed.case_id).state == "awaiting_confirmation"
    assert witnessed.next_action == "approve_refusal"


@pytest.mark.parametrize(("tool", "call"), [("press", "lay_out_sheet"), ("sealer", "seal"), (None, "put")])
def test_a_power_cut_after_the_approval_leaves_a_refusal_that_can_be_filed_once(branch, witnessed, tool, call):
    (getattr(branch.tools, tool) if tool else branch.blobs).fail_at[call] = PowerCut()
    with pytest.raises(PowerCut):
        branch.refusals("supervisor").approve(witnessed.confirmation_id)
    assert branch.signing().resume(witnessed.case_id).action == "file_refusal"
    branch.refusals().finish(witnessed.confirmation_id)
    branch.refusals().finish(witnessed.confirmation_id)
    assert branch.cases().case(witnessed.case_id).state == "archived"
    assert len(branch.store.all(ArchiveItem)) == len(branch.store.all(Confirmation)) == 1

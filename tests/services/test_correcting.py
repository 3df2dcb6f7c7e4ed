"""A case that was carried out is never changed: another one puts it right, and each names the other (rules 4.3)."""

import pytest

from app.domain.confirmations import Confirmation
from app.domain.errors import RuleViolation
from app.services.correcting import CorrectionDesk
from tests.fakes.signing import signature


@pytest.fixture
def desk(branch):
    return CorrectionDesk(branch.at("teller"))


def test_the_new_case_and_the_wrong_one_name_each_other(branch, desk):
    wrong = branch.executed()
    new = desk.correct(wrong.case_id, "银行卡号录入错误")
    assert (new.state, new.service_code, new.details) == ("draft", wrong.service_code, wrong.details)
    assert new.corrects.case_no == wrong.case_no
    wrong = branch.cases().case(wrong.case_id)
    assert (wrong.state, wrong.corrected_by.case_id) == ("corrected", new.case_id)
    assert (wrong.steps[-1].action, wrong.steps[-1].reason) == ("correct", "银行卡号录入错误")


def test_the_client_s_document_is_to_be_seen_again_where_they_are_not_at_the_window(branch, desk):
    new = desk.correct(branch.executed().case_id, "录入错误")
    assert "case.identity_unchecked" in new.missing
    assert new.ticket_id is None


def test_it_belongs_to_the_visit_at_the_window_where_that_is_the_client_s(branch, desk):
    client = branch.person()
    wrong = branch.executed(client=client)
    slip = branch.visit(client, "BANK-CHG")
    branch.clock.advance(minutes=1)
    branch.queue().call(slip.ticket_id, "更正业务")
    new = desk.correct(wrong.case_id, "录入错误")
    assert (new.visit_id, new.ticket_id) == (slip.visit_id, slip.ticket_id)
    assert "case.identity_unchecked" not in new.missing


def test_what_was_not_signed_yet_is_discarded(branch, desk):
    wrong = branch.executed()
    branch.signing().generate(wrong.case_id)
    desk.correct(wrong.case_id, "录入错误")
    assert [c.state for c in branch.store.all(Confirmation)] == ["discarded"]


def test_what_the_client_has_signed_is_sealed_first(branch, desk):
    wrong = branch.executed()
    made = branch.signing().generate(wrong.case_id)
    branch.signing().present(made.confirmation_id)
    branch.signing().read_to_end(made.confirmation_id)
    branch.signing().sign(made.confirmation_id, signature())
    with pytest.raises(RuleViolation, match=r"case\.seal_first"):
        desk.correct(wrong.case_id, "录入错误")
    assert branch.cases().case(wrong.case_id).state == "awaiting_confirmation"


@pytest.mark.parametrize(("reason", "code"), [("", "workflow.reason_missing"), ("晚了", "workflow.not_possible")])
def test_a_draft_is_not_corrected_and_no_correction_goes_without_a_reason(branch, desk, reason, code):
    case = branch.executed() if not reason else branch.case()
    with pytest.raises(RuleViolation, match=code):
        desk.correct(case.case_id, reason)

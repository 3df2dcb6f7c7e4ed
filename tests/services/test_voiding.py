"""A sealed document that no longer stands: voided or superseded, and marked everywhere (rules 4.4)."""

from dataclasses import replace
from datetime import date

import pytest

from app.domain.attestations import Attestation
from app.domain.clients import Client, InvestorClass, RiskLevel
from app.domain.confirmations import ArchiveItem, Confirmation
from app.domain.errors import Refused, RuleViolation
from app.domain.verification import CheckCode, Verification
from app.services.archive import ArchiveDesk
from app.services.reception import CheckMethod
from app.services.verifying import VerifyDesk
from app.services.voiding import VoidingDesk
from tests.fakes.branch import SCAN
from tests.fakes.signing import signature


@pytest.fixture
def filed(branch):
    sealed = branch.sealed(branch.executed().case_id)
    return branch.signing().deliver(sealed.confirmation_id, None)


def code(call, *arguments):
    with pytest.raises((RuleViolation, Refused)) as refused:
        call(*arguments)
    return refused.value.code


def voiding(branch, who="manager"):
    return VoidingDesk(branch.at(who))


def in_force(branch, found):
    seen = Verification(checks=(), sha256=found.sealed_digest, number=found.confirmation_no)
    checks = VerifyDesk(branch.at("teller")).against_record(seen)
    return next(check for check in checks if check.code is CheckCode.IN_FORCE)


def replacement(branch, filed):
    """Have another document signed that takes the filed one's place."""
    voiding(branch).order_replacement(filed.confirmation_id, "客户姓名更正")
    sealed = branch.sealed(filed.case_id)
    return branch.signing().deliver(sealed.confirmation_id, None)


def test_a_manager_voids_with_the_clients_signed_revocation_and_the_original_stays(branch, filed):
    voided = voiding(branch).void(filed.confirmation_id, "客户撤销", SCAN, "revocation.png")
    assert voided.state == "voided"
    assert branch.signing().pdf(filed.confirmation_id) == branch.blobs.get(filed.sealed_digest)
    (act,) = [each for each in branch.store.all(Attestation) if each.act == "void"]
    assert branch.blobs.get(act.facts["revocation"]) == SCAN.content
    assert in_force(branch, filed).reason == "not_in_force"


def test_nobody_voids_without_a_reason_or_the_right_to(branch, filed):
    assert code(voiding(branch).void, filed.confirmation_id, " ", SCAN, "revocation.png") == "workflow.reason_missing"
    assert (
        code(voiding(branch, "teller").void, filed.confirmation_id, "客户撤销", SCAN, "revocation.png")
        == "permission.refused"
    )


def test_an_unsealed_document_is_discarded_not_voided(branch):
    made = branch.presented()
    assert (
        code(voiding(branch).void, made.confirmation_id, "客户撤销", SCAN, "revocation.png") == "workflow.not_possible"
    )


def test_a_replacement_names_the_old_one_and_puts_it_out_of_force_when_it_is_sealed(branch, filed):
    new = replacement(branch, filed)
    old = branch.signing().confirmation(filed.confirmation_id)
    assert (new.state, old.state) == ("archived", "superseded")
    assert (new.supersedes_no, old.superseded_by_no) == (filed.confirmation_no, new.confirmation_no)
    assert in_force(branch, filed).reason == "superseded"
    assert in_force(branch, new).holds


def test_the_archive_keeps_both_and_says_what_became_of_the_first(branch, filed):
    new = replacement(branch, filed)
    first, second = branch.store.all(ArchiveItem)
    desk = ArchiveDesk(branch.at("manager"))
    assert desk.item(first.id).confirmation_no == filed.confirmation_no
    assert desk.item(second.id).confirmation_no == new.confirmation_no
    assert [line.standing for line in desk.page()] == ["archived", "superseded"]
    assert branch.cases().case(filed.case_id).state == "archived"


def test_the_old_one_stands_until_the_new_one_is_sealed(branch, filed):
    voiding(branch).order_replacement(filed.confirmation_id, "客户姓名更正")
    made = branch.signing().generate(filed.case_id)
    assert branch.signing().confirmation(filed.confirmation_id).state == "archived"
    assert code(branch.signing().generate, filed.case_id) == "signing.already"
    branch.signing().discard(made.confirmation_id, "客户改日再来")
    assert branch.cases().case(filed.case_id).confirmation_id == filed.confirmation_id


def test_nothing_takes_the_place_of_a_document_nobody_ordered_replaced(branch, filed):
    assert code(branch.signing().generate, filed.case_id) == "signing.not_yet"
    assert code(voiding(branch, "teller").order_replacement, filed.confirmation_id, "更正") == "permission.refused"


def test_a_void_document_of_a_closed_case_may_be_replaced(branch, filed):
    voiding(branch).void(filed.confirmation_id, "客户撤销", SCAN, "revocation.png")
    new = branch.signing().deliver(branch.sealed(filed.case_id).confirmation_id, None)
    assert (new.state, new.supersedes_no) == ("archived", filed.confirmation_no)


def changed_name(branch, case_id):
    """Correct the client's name behind the document's back."""
    client_id = branch.cases().case(case_id).client.client_id
    with branch.at("teller").transact() as uow:
        client = uow.get(Client, client_id)
        uow.save(replace(client, name="测试客户二"))


def test_a_document_whose_data_changed_is_neither_shown_nor_signed_nor_refused(branch):
    made = branch.presented()
    changed_name(branch, made.case_id)
    assert branch.signing().confirmation(made.confirmation_id).stale
    assert code(branch.signing().sign, made.confirmation_id, signature()) == "signing.data_changed"
    assert code(branch.refusals().state, made.confirmation_id, "不签") == "signing.data_changed"
    again = branch.signing().renew(made.confirmation_id)
    assert branch.signing().confirmation(made.confirmation_id).state == "discarded"
    assert (again.supersedes_no, again.stale) == (made.confirmation_no, False)
    assert code(branch.signing().present, made.confirmation_id) == "workflow.not_possible"


def test_seeing_the_document_again_is_no_change_of_data(branch):
    made = branch.presented()
    branch.reception("teller").check_visit(branch.cases().case(made.case_id).visit_id, CheckMethod.SEEN)
    assert branch.signing().sign(made.confirmation_id, signature()).state == "signed"


def test_what_was_signed_already_is_not_stale_whatever_changes_later(branch):
    sealed = branch.sealed(branch.executed().case_id)
    changed_name(branch, sealed.case_id)
    assert not branch.signing().confirmation(sealed.confirmation_id).stale
    assert branch.store.all(Confirmation)[0].state == "sealed"


def test_compliance_voids_with_the_revocation_and_orders_no_replacement(branch, filed):
    desk = voiding(branch, "compliance")
    assert (desk.may("void"), desk.may("order_replacement")) == (True, False)
    assert code(voiding(branch, "compliance").order_replacement, filed.confirmation_id, "更正") == "permission.refused"
    voided = voiding(branch, "compliance").void(filed.confirmation_id, "客户撤销", SCAN, "revocation.png")
    assert (voided.state, voided.steps[-1].role) == ("voided", "compliance")


def delivered(branch, client, service):
    """Carry a case of the service to its archive and return its confirmation."""
    case = branch.case(client, service)
    apply = branch.cases().apply(case.case_id)
    if apply.state == "applied":
        branch.cases("supervisor").review(case.case_id)
    if branch.cases().case(case.case_id).state == "reviewed":
        branch.cases("manager").approve(case.case_id)
    branch.cases().execute(case.case_id, "REF-1")
    return branch.signing().deliver(branch.sealed(case.case_id).confirmation_id, None)


def on_file(branch, client):
    return next(one for one in branch.store.all(Client) if one.id == client.client_id)


def level_of(branch, client):
    return on_file(branch, client).risk_level, on_file(branch, client).risk_assessed_on


def test_voiding_an_assessment_brings_the_former_level_back(branch):
    client = branch.person()
    before = date(2026, 5, 4)
    branch.assess(client, RiskLevel.C4, before)
    made = delivered(branch, client, "RISK-TEST")
    assert level_of(branch, client) == (RiskLevel.C3, branch.place.today())
    voiding(branch).void(made.confirmation_id, "客户撤销", SCAN, "revocation.png")
    assert level_of(branch, client) == (RiskLevel.C4, before)
    assert branch.actions().count("client:level:restored") == 1


def test_voiding_a_first_assessment_leaves_the_client_without_a_level(branch):
    client = branch.person()
    made = delivered(branch, client, "RISK-TEST")
    voiding(branch).void(made.confirmation_id, "客户撤销", SCAN, "revocation.png")
    assert level_of(branch, client) == (None, None)


def test_voiding_an_assessment_leaves_what_came_after_it(branch):
    client = branch.person()
    made = delivered(branch, client, "RISK-TEST")
    branch.clock.advance(days=1)
    branch.assess(client, RiskLevel.C2)
    voiding(branch).void(made.confirmation_id, "客户撤销", SCAN, "revocation.png")
    assert level_of(branch, client) == (RiskLevel.C2, branch.place.today())


def test_what_replaces_a_void_assessment_takes_effect_again(branch):
    client = branch.person()
    made = delivered(branch, client, "RISK-TEST")
    voiding(branch).void(made.confirmation_id, "写错姓名", SCAN, "revocation.png")
    branch.signing().deliver(branch.sealed(made.case_id).confirmation_id, None)
    assert level_of(branch, client) == (RiskLevel.C3, branch.place.today())


def test_voiding_a_conversion_makes_the_client_what_they_were(branch):
    client = branch.person()
    made = delivered(branch, client, "PRO-CONV")
    assert on_file(branch, client).investor_class is InvestorClass.PROFESSIONAL
    voiding(branch).void(made.confirmation_id, "客户撤销", SCAN, "revocation.png")
    assert on_file(branch, client).investor_class is InvestorClass.ORDINARY
    assert "client:class:restored" in branch.actions()

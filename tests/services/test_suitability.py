"""A product compared with a client, an assessment's result, a change of class (rules 3.1, 3.2)."""

from dataclasses import replace
from datetime import date

import pytest

from app.domain.catalogue import Recording
from app.domain.clients import Client, InvestorClass, RiskLevel
from app.domain.errors import Refused, RuleViolation
from app.domain.judgements import RecognitionWay, RiskAssessment, SuitabilityJudgement
from app.domain.suitability import Declared
from app.services.cases import OpenCase
from app.services.reception import CheckMethod
from app.services.suitability import CompareProduct, RecogniseInvestor, RecordAssessment
from tests.fakes.branch import POLICY, RICH

MISMATCH = {"own_initiative": True, "warned": True, "insists": True}


def code(call, *arguments, kind=RuleViolation, **named):
    with pytest.raises(kind) as refused:
        call(*arguments, **named)
    return refused.value.code


def draft(branch, service, client=None, who="teller"):
    """Open a case with all its materials, the talk recorded, in which nothing was judged."""
    client = client or branch.person()
    slip = branch.visit(client, service)
    asked = POLICY.catalogue.service(service)
    case = branch.cases(who).open_case(
        OpenCase(visit_id=slip.visit_id, service_code=service, details="办理。", materials=asked.materials)
    )
    if asked.av_record is Recording.ALWAYS:
        branch.record_talk(case)
    return case


def wish(branch, level, product, *, service="PROD-SIGN", born=date(1988, 5, 17), on=None, **more):
    """Compare a product with a client of the level, and return the case's id with what the desk says."""
    client = branch.person(born=born)
    if level is not None:
        branch.assess(client, level, on)
    case = draft(branch, service, client)
    command = CompareProduct(case_id=case.case_id, product_code=product, declared=more.pop("declared", RICH), **more)
    return case.case_id, branch.suitability().compare(command)


def test_nothing_is_applied_for_before_it_was_compared(branch):
    case = draft(branch, "PROD-SIGN")
    assert case.missing == ("suitability.not_compared",)
    assert code(branch.cases().apply, case.case_id) == "suitability.not_compared"


def test_what_suits_is_applied_for_and_nobody_else_is_asked(branch):
    case_id, view = wish(branch, RiskLevel.C3, "SL-BOND")
    assert (view.comparison.verdict, view.comparison.sentence.code) == ("suitable", "suitability.matches")
    assert view.wants == ()
    assert branch.cases().apply(case_id).state == "approved"


def test_a_product_that_is_not_approved_cannot_be_compared(branch):
    assert code(wish, branch, RiskLevel.C5, "SL-SECRET") == "product.not_approved"
    assert code(wish, branch, RiskLevel.C5, "options") == "product.not_approved"


@pytest.mark.parametrize("left_out", MISMATCH)
def test_a_mismatch_wants_the_clients_own_initiative_the_warning_and_insistence(branch, left_out):
    case_id, _ = wish(branch, RiskLevel.C2, "SL-MIX", **MISMATCH | {left_out: False})
    assert code(branch.cases().apply, case_id) == "suitability.not_insisted"


def test_a_mismatch_goes_to_an_approver(branch):
    case_id, view = wish(branch, RiskLevel.C2, "SL-MIX", **MISMATCH)
    assert view.wants == ("approval.mismatch", "suitability.to_be_signed")
    assert branch.cases().apply(case_id).next_action == "approve"
    assert branch.cases("supervisor").approve(case_id).state == "approved"


@pytest.mark.parametrize("product", ["SL-BOND", "SL-MIX", "SL-EQUITY", "SL-PRIVATE"])
def test_the_lowest_class_is_refused_whatever_it_says(branch, product):
    case_id, view = wish(branch, RiskLevel.C1_LOWEST, product, **MISMATCH)
    assert (view.comparison.verdict, view.comparison.sentence.code) == ("blocked", "suitability.lowest_class")
    assert not view.comparison.insists
    assert code(branch.cases().apply, case_id) == "suitability.blocked"


def test_who_was_not_assessed_is_assessed_first(branch):
    case_id, view = wish(branch, None, "SL-CASH", **MISMATCH)
    assert view.comparison.sentence.code == "suitability.unassessed"
    assert code(branch.cases().apply, case_id) == "suitability.blocked"


def test_an_assessment_that_has_run_out_counts_as_a_mismatch(branch):
    _, view = wish(branch, RiskLevel.C5, "SL-CASH", on=date(2024, 11, 22))
    assert (view.expired, view.comparison.verdict) == (True, "mismatch")
    assert view.comparison.sentence.params["on"] == date(2024, 11, 22)


def test_a_market_is_closed_to_whoever_does_not_meet_its_conditions(branch):
    poor = Declared(assets_fen=100, trading_months=60)
    case_id, view = wish(branch, RiskLevel.C5, "star_market", service="PERM-OPEN", declared=poor, **MISMATCH)
    assert view.comparison.sentence.code == "suitability.assets_short"
    assert code(branch.cases().apply, case_id) == "suitability.blocked"


def test_a_comparison_no_longer_holds_once_the_level_has_changed(branch):
    case_id, _ = wish(branch, RiskLevel.C3, "SL-MIX")
    branch.assess(branch.cases().case(case_id).client, RiskLevel.C2)
    assert code(branch.cases().apply, case_id) == "suitability.outdated"


def test_a_mismatch_with_another_level_than_the_client_insisted_on_is_compared_anew(branch):
    case_id, _ = wish(branch, RiskLevel.C2, "SL-EQUITY", **MISMATCH)
    branch.record_talk(branch.cases().case(case_id))
    branch.assess(branch.cases().case(case_id).client, RiskLevel.C3)
    assert code(branch.cases().apply, case_id) == "suitability.outdated"


def test_a_level_that_changed_after_the_approval_stops_the_execution(branch):
    case_id, _ = wish(branch, RiskLevel.C3, "SL-MIX")
    applied = branch.cases().apply(case_id)
    branch.assess(applied.client, RiskLevel.C1_LOWEST)
    assert code(branch.cases().execute, case_id, "REF-1") == "suitability.outdated"


def test_a_new_comparison_takes_the_place_of_the_former_which_stays_on_record(branch):
    case_id, _ = wish(branch, RiskLevel.C2, "SL-MIX", **MISMATCH)
    branch.clock.advance(minutes=1)
    view = branch.suitability().compare(CompareProduct(case_id=case_id, product_code="SL-BOND"))
    assert (view.comparison.product.code, view.wants) == ("SL-BOND", ())
    first, second = branch.store.all(SuitabilityJudgement)
    assert (first.insisted, second.supersedes_id, second.policy_version) == (True, first.id, POLICY.version)


def test_what_was_applied_for_is_compared_no_more_and_by_nobody_but_its_maker(branch):
    case_id, _ = wish(branch, RiskLevel.C3, "SL-BOND")
    command = CompareProduct(case_id=case_id, product_code="SL-CASH")
    assert code(branch.suitability("colleague").compare, command, kind=Refused) == "case.not_maker"
    branch.cases().apply(case_id)
    assert code(branch.suitability().compare, command) == "case.no_longer_open"
    assert not branch.suitability().view(case_id).editable


def test_high_risk_for_a_client_of_seventy_goes_to_an_approver(branch):
    old, young = date(1956, 11, 23), date(1956, 11, 24)
    _, view = wish(branch, RiskLevel.C5, "SL-EQUITY", born=old)
    assert view.wants == ("approval.senior_high_risk", "suitability.to_be_recorded")
    assert wish(branch, RiskLevel.C5, "SL-EQUITY", born=young)[1].wants == ("suitability.to_be_recorded",)
    assert wish(branch, RiskLevel.C5, "SL-MIX", born=old)[1].wants == ()


def test_a_professional_investor_is_judged_by_rule(branch):
    client = branch.person()
    with branch.store.begin(None) as uow:
        uow.save(replace(uow.get(Client, client.client_id), investor_class=InvestorClass.PROFESSIONAL))
        uow.commit()
    case = draft(branch, "PROD-SIGN", client)
    view = branch.suitability().compare(CompareProduct(case_id=case.case_id, product_code="SL-PRIVATE"))
    assert (view.comparison.verdict, view.comparison.sentence.code) == ("suitable", "suitability.professional")


def assess(branch, case, level, paper="FX-1", score=40):
    return branch.suitability().assess(RecordAssessment(case_id=case.case_id, level=level, score=score, paper_no=paper))


def completed(branch, case_id):
    branch.cases().execute(case_id, "REF-1")
    sealed = branch.sealed(case_id)
    branch.signing().deliver(sealed.confirmation_id, None)


def on_file(branch, case):
    return next(c for c in branch.store.all(Client) if c.id == case.client.client_id)


def test_an_assessment_reaches_the_file_when_the_client_has_signed_and_not_before(branch):
    case = draft(branch, "RISK-TEST")
    assert case.missing == ("assessment.missing",)
    assess(branch, case, RiskLevel.C4)
    branch.cases().apply(case.case_id)
    assert on_file(branch, case).risk_level is None
    completed(branch, case.case_id)
    assert (on_file(branch, case).risk_level, on_file(branch, case).risk_assessed_on) == ("C4", date(2026, 11, 23))
    told = next(event for _, _, event in branch.store.audited if event.action == "client:level:changed")
    assert told.details == {"case": case.case_no, "former": "", "level": "C4"}


def test_a_level_far_from_the_last_one_is_reviewed_by_a_second_person(branch):
    for level, state in ((RiskLevel.C3, "approved"), (RiskLevel.C4, "applied"), (RiskLevel.C1_LOWEST, "applied")):
        client = branch.person()
        branch.assess(client, RiskLevel.C2)
        case = draft(branch, "RISK-TEST", client)
        view = assess(branch, case, level)
        assert view.wants == (("review.assessment_jump",) if state == "applied" else ())
        assert branch.cases().apply(case.case_id).state == state
    kept = branch.store.all(RiskAssessment)[-1]
    assert (kept.former_level, kept.former_assessed_on) == ("C2", date(2026, 11, 23))


def test_a_client_is_assessed_twice_a_day_at_most_and_a_correction_is_no_assessment(branch):
    client = branch.person()
    first, second, third = (draft(branch, "RISK-TEST", client) for _ in range(3))
    assess(branch, first, RiskLevel.C2, "FX-1")
    assess(branch, first, RiskLevel.C3, "FX-1")
    assess(branch, second, RiskLevel.C3, "FX-2")
    assert code(assess, branch, third, RiskLevel.C5, "FX-3") == "assessment.too_often"
    branch.clock.advance(days=1)
    assert assess(branch, third, RiskLevel.C5, "FX-3").assessment.level == "C5"


def test_an_assessment_names_its_paper_and_a_likely_score(branch):
    case = draft(branch, "RISK-TEST")
    assert code(assess, branch, case, RiskLevel.C3, " ") == "assessment.paper_missing"
    assert code(assess, branch, case, RiskLevel.C3, score=-1) == "assessment.score_unlikely"
    assert code(assess, branch, draft(branch, "CLOSE"), RiskLevel.C3) == "assessment.not_asked"


def test_an_older_assessment_that_is_completed_later_changes_nothing(branch):
    client = branch.person()
    case = draft(branch, "RISK-TEST", client)
    assess(branch, case, RiskLevel.C2)
    branch.cases().apply(case.case_id)
    branch.clock.advance(days=1)
    branch.assess(client, RiskLevel.C3)
    branch.reception("teller").check_visit(case.visit_id, CheckMethod.SEEN)
    completed(branch, case.case_id)
    assert on_file(branch, case).risk_level == "C3"


def recognise(branch, case, way, **figures):
    return branch.suitability().recognise(RecogniseInvestor(case_id=case.case_id, way=way, **figures))


CONVERTED, DIRECT = RecognitionWay.BY_CONVERSION, RecognitionWay.DIRECT


@pytest.mark.parametrize(
    ("way", "assets", "income", "years", "met"),
    [
        (CONVERTED, 300_000_000, 0, 1, True),
        (CONVERTED, 0, 30_000_000, 1, True),
        (CONVERTED, 299_999_999, 29_999_999, 9, False),
        (CONVERTED, 300_000_000, 30_000_000, 0, False),
        (DIRECT, 500_000_000, 0, 2, True),
        (DIRECT, 0, 50_000_000, 2, True),
        (DIRECT, 499_999_999, 49_999_999, 9, False),
        (DIRECT, 500_000_000, 50_000_000, 1, False),
    ],
)
def test_figures_make_a_professional_investor_or_do_not(branch, way, assets, income, years, met):
    case = draft(branch, "PRO-CONV")
    view = recognise(branch, case, way, assets_fen=assets, yearly_income_fen=income, experience_years=years)
    assert view.recognition.met is met
    assert branch.cases().case(case.case_id).missing == (() if met else ("recognition.not_met",))


def test_a_client_becomes_professional_when_the_case_is_complete_and_ordinary_again_by_another(branch):
    client, expected = branch.person(), (InvestorClass.PROFESSIONAL, InvestorClass.ORDINARY)
    for becomes in expected:
        case = draft(branch, "PRO-CONV", client)
        way = branch.suitability().view(case.case_id).ways[0]
        recognise(branch, case, way, assets_fen=300_000_000, experience_years=1)
        branch.cases().apply(case.case_id)
        branch.cases("supervisor").review(case.case_id)
        branch.cases("manager").approve(case.case_id)
        completed(branch, case.case_id)
        assert on_file(branch, case).investor_class is becomes


def test_a_class_is_changed_only_in_the_ways_that_are_open_to_the_client(branch):
    case = draft(branch, "PRO-CONV")
    assert branch.suitability().view(case.case_id).ways == (CONVERTED, DIRECT)
    assert code(recognise, branch, case, RecognitionWay.BACK) == "recognition.not_possible"

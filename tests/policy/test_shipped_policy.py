import re
from datetime import date, timedelta

import pytest

from app.domain import masking
from app.domain.deadlines import Span, Unit
from app.domain.errors import RuleViolation
from app.domain.policy import ClientKind, QualificationKind, Recording, Role, ServiceItem, ServiceKind
from app.policy.loader import load_policy
from app.services.resources import resource

POLICY = load_policy(resource("policy"))
SERVICES = {service.code: service for service in POLICY.catalogue.services}
G, A, F = QualificationKind.GENERAL, QualificationKind.ADVISOR, QualificationKind.FUND_SALES
O_, P, I = ClientKind.ORDINARY, ClientKind.PROFESSIONAL, ClientKind.INSTITUTION  # noqa: E741 - the rules' letters
TD, WD = Unit.TRADING_DAY, Unit.WORKING_DAY
TABLE = {
    # code: clients, qualification, minutes, (review, approval), materials, time limit
    "ACC-OPEN": ({O_, P}, G, 30, "", 3, (0, TD)),
    "ACC-OPEN-ORG": ({I}, G, 60, "ra", 6, (3, TD)),
    "ACC-UPD": ({O_, P, I}, G, 15, "", 1, (0, TD)),
    "ACC-IDREN": ({O_, P, I}, G, 8, "", 1, (0, TD)),
    "ACC-PWD": ({O_, P, I}, G, 8, "", 2, (30, Unit.MINUTE)),
    "ACC-ACT": ({O_, P, I}, G, 15, "", 1, (1, TD)),
    "BANK-CHG": ({O_, P, I}, G, 15, "", 2, (1, TD)),
    "PERM-OPEN": ({O_, P, I}, G, 20, "r", 4, (1, TD)),
    "MARGIN": ({O_, P, I}, G, 60, "ra", 4, (5, TD)),
    "OPTION": ({O_, P, I}, G, 60, "ra", 3, (5, TD)),
    "RISK-TEST": ({O_}, G, 12, "", 1, (0, WD)),
    "PRO-CONV": ({O_, P, I}, G, 30, "ra", 3, (5, WD)),
    "PROD-SIGN": ({O_, P, I}, F, 30, "", 2, (1, TD)),
    "ADVICE-BASIC": ({O_, P, I}, G, 10, "", 0, (2, WD)),
    "ADVICE-PRO": ({O_, P, I}, A, 40, "", 1, (2, WD)),
    "TRANSFER": ({O_, P, I}, G, 15, "r", 1, (1, TD)),
    "CLOSE": ({O_, P, I}, G, 25, "r", 1, (2, TD)),
    "NTT": ({O_, P, I}, G, 60, "ra", 2, (10, WD)),
    "QUERY": ({O_, P, I}, G, 6, "", 1, (0, WD)),
    "RIGHTS-PI": ({O_, P}, G, 10, "ra", 1, (15, WD)),
    "COMPLAINT": ({O_, P, I}, G, 30, "", 0, (30, WD)),
}


@pytest.mark.parametrize("code", TABLE)
def test_a_service_is_as_the_rules_list_it(code):
    service = SERVICES[code]
    steps = "r" * service.needs_review + "a" * service.needs_approval
    found = (service.clients, service.qualification, service.minutes, steps, len(service.materials), service.sla)
    *expected, limit = TABLE[code]
    assert found == (*expected, Span(*limit))


def test_the_catalogue_has_the_rules_services_and_no_others():
    assert list(SERVICES) == list(TABLE)


def test_every_kind_and_every_item_is_served():
    assert {service.kind for service in SERVICES.values()} == set(ServiceKind)
    assert {service.item for service in SERVICES.values()} == set(ServiceItem)


def test_what_needs_an_answer_from_depository_or_exchange_waits_for_trading_days():
    assert all(service.trading_days == (service.sla.unit is TD) for service in SERVICES.values())


def test_inheritance_and_divorce_are_signed_on_paper_and_nothing_else_is():
    assert [code for code, service in SERVICES.items() if service.paper_only] == ["NTT"]


def test_talks_are_recorded_where_the_rules_ask_for_it():
    recorded = {code: service.av_record for code, service in SERVICES.items() if service.av_record != Recording.NONE}
    assert recorded == {
        "PERM-OPEN": Recording.HIGH_RISK,
        "PROD-SIGN": Recording.HIGH_RISK,
        "MARGIN": Recording.ALWAYS,
        "OPTION": Recording.ALWAYS,
        "PRO-CONV": Recording.ALWAYS,
    }


@pytest.mark.parametrize("code", ["ACC-OPEN", "ACC-PWD", "RISK-TEST", "PERM-OPEN", "PROD-SIGN", "ADVICE-PRO"])
def test_no_agent_opens_assesses_resets_or_signs_for_suitability(code):
    assert not SERVICES[code].agent_allowed


def test_a_change_of_key_particulars_is_proved_and_approved():
    assert {code: s.approval_with for code, s in SERVICES.items() if s.approval_with} == {
        "ACC-UPD": ("key_field_proof",)
    }


def test_a_new_account_is_called_on_within_thirty_days():
    assert {code: s.return_visit_days for code, s in SERVICES.items() if s.return_visit_days} == {"ACC-OPEN": 30}


def test_requests_about_personal_information_are_approved_by_compliance():
    assert SERVICES["RIGHTS-PI"].approver is Role.COMPLIANCE


def test_every_text_is_there_in_both_languages():
    han = re.compile(r"[\u4e00-\u9fff]")
    for service in SERVICES.values():
        guide = service.guide
        for words in (service.name, guide.content, guide.process, guide.tools, guide.duties):
            assert han.search(words.zh), service.code
            assert words.en, service.code
            assert not han.search(words.en), service.code


def test_the_process_that_the_guide_tells_is_the_one_that_is_asked_for():
    for service in SERVICES.values():
        assert ("审核" in service.guide.process.zh) == service.needs_review, service.code
        assert ("审批" in service.guide.process.zh) == service.needs_approval, service.code


def test_an_unknown_service_is_refused():
    with pytest.raises(RuleViolation) as raised:
        POLICY.catalogue.service("NOTHING")
    assert raised.value.code == "service.unknown"


def test_only_published_fees_can_be_charged():
    on = date(2026, 3, 2)
    assert POLICY.fees.line("custody_transfer", O_, on).amount_fen == 3000
    for key, kind, day in (("gift", O_, on), ("org_opening", O_, on), ("custody_transfer", O_, date(2025, 12, 31))):
        with pytest.raises(RuleViolation) as raised:
            POLICY.fees.line(key, kind, day)
        assert raised.value.code == "fee.no_tariff_line"


def test_complaints_have_the_four_categories_with_their_causes():
    assert {category.key: len(category.causes) for category in POLICY.categories.categories} == {
        "service_conduct": 12,
        "product_use": 6,
        "system_failure": 6,
        "policy_understanding": 5,
    }


def test_the_numbers_that_the_rules_name_are_the_ones_shipped():
    limits, complaints = POLICY.limits, POLICY.limits.complaints
    assert limits.appointments.arrange == Span(1, WD)
    assert limits.inquiries.answer == Span(2, WD)
    assert limits.inquiries.first_response == Span(24, Unit.HOUR)
    assert (complaints.classify, complaints.handle, complaints.ceiling) == (Span(3, WD), Span(30, WD), 60)
    assert (limits.incidents.contain, limits.incidents.report) == (Span(24, Unit.HOUR), Span(48, Unit.HOUR))
    assert (limits.senior_age, limits.assessment_months, limits.reveal_seconds) == (70, 24, 60)
    assert (limits.recalls, limits.requeue_behind) == (3, 3)
    assert (limits.recall_interval, limits.fairness_cap) == (timedelta(seconds=20), timedelta(minutes=20))


def test_each_class_may_have_products_up_to_its_own_level():
    allowed = {level: products[-1] for level, products in POLICY.limits.suitability.items()}
    assert allowed == {"C1_lowest": "R1", "C1": "R1", "C2": "R2", "C3": "R3", "C4": "R4", "C5": "R5"}


def test_the_masks_used_without_a_policy_are_the_shipped_ones():
    shipped = POLICY.masking
    for name in ("compound_surnames", "phone_head", "phone_tail", "identity_head", "identity_tail", "card_tail"):
        assert getattr(masking.STANDARD, name) == getattr(shipped, name)


def test_days_end_where_the_branch_closes():
    assert (POLICY.hours.terms.zone, str(POLICY.hours.terms.closing)) == ("Asia/Shanghai", "17:00:00")

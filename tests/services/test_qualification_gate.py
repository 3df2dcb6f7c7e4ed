"""A registration that lapsed yesterday stops taking a case, calling a ticket and signing, saying when (rules 4.1-a)."""

from dataclasses import replace
from datetime import date

import pytest

from app.domain.errors import RuleViolation
from app.domain.people import Qualification, QualificationKind, Staff
from app.services.case_opening import OpenCase
from tests.fakes.signing import signature

YESTERDAY = date(2026, 11, 22)


def lapse(branch, on=YESTERDAY):
    """Let the teller's general registration end on a day."""
    with branch.store.begin(None) as uow:
        staff = uow.get(Staff, branch.staff["teller"].id)
        uow.save(replace(staff, qualifications=(Qualification(QualificationKind.GENERAL, "S1000", on),)))
        uow.commit()


def refused(call, *arguments):
    with pytest.raises(RuleViolation) as violation:
        call(*arguments)
    return violation.value.code, violation.value.params["name"], violation.value.params["on"]


LAPSED = ("staff.registration_lapsed", "林晓", YESTERDAY)


def test_it_stops_calling_a_ticket(branch):
    slip = branch.visit(branch.person(), "QUERY")
    lapse(branch)
    assert refused(branch.queue().call, slip.ticket_id) == LAPSED
    assert refused(branch.queue().call_next) == LAPSED


def test_it_stops_taking_over_a_ticket_of_another_window(branch):
    slip = branch.visit(branch.person(), "QUERY")
    colleague = branch.queue("colleague")
    colleague.call(slip.ticket_id)
    colleague.start_serving(slip.ticket_id)
    colleague.transfer(slip.ticket_id, "换窗口")
    lapse(branch)
    assert refused(branch.queue().act, slip.ticket_id, "accept") == LAPSED


def test_it_stops_taking_a_case(branch):
    slip = branch.visit(branch.person(), "QUERY")
    lapse(branch)
    assert refused(branch.cases().open_case, OpenCase(visit_id=slip.visit_id, service_code="QUERY")) == LAPSED


def test_it_stops_applying_and_carrying_out_what_was_taken_before(branch):
    draft, applied = branch.case(), branch.cases().apply(branch.case().case_id)
    lapse(branch)
    assert refused(branch.cases().apply, draft.case_id) == LAPSED
    assert refused(branch.cases().execute, applied.case_id, "REF-1") == LAPSED


def test_it_stops_preparing_and_signing_what_the_client_has_read(branch):
    executed, other = branch.executed(), branch.executed()
    made = branch.signing().generate(executed.case_id)
    branch.signing().present(made.confirmation_id)
    branch.signing().read_to_end(made.confirmation_id)
    lapse(branch)
    assert refused(branch.signing().sign, made.confirmation_id, signature()) == LAPSED
    assert refused(branch.signing().generate, other.case_id) == LAPSED


def test_on_its_last_day_a_registration_still_counts(branch):
    lapse(branch, date(2026, 11, 23))
    assert branch.sealed(branch.executed().case_id).state == "sealed"


def test_the_case_s_page_says_it_before_anybody_tries(branch):
    case = branch.case()
    lapse(branch)
    assert [(each.code, each.params["on"]) for each in branch.cases().case(case.case_id).obstacles] == [
        ("staff.registration_lapsed", YESTERDAY)
    ]

"""Fees, receipts and refunds (rules 3.3-d, 3.5)."""

from dataclasses import replace
from datetime import date
from itertools import count
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.attestations import Attestation
from app.domain.cases import ServiceCase
from app.domain.confirmations import ArchiveItem, PrintJob
from app.domain.errors import Refused, RuleViolation, Unavailable
from app.domain.fees import Receipt, Refund
from app.domain.policy import Payment
from app.services.fee_records import Charge, GiveBack
from tests.fakes.branch import desk_branch


def code(call, *arguments, kind=RuleViolation, **named):
    with pytest.raises(kind) as refused:
        call(*arguments, **named)
    return refused.value.code


def applied(branch, service="TRANSFER", client=None):
    case = branch.case(client or branch.person(), service=service)
    branch.cases().apply(case.case_id)
    return case


def by(payment, case, reference="PAY-77"):
    return Charge(case_id=case.case_id, payment=payment, reference=reference)


def with_cash(branch):
    """Let the branch take cash, counted by two."""
    tariff = branch.place.policy.fees
    open_ = replace(tariff, payments=tariff.payments | {Payment.CASH})
    branch.place = replace(branch.place, policy=replace(branch.place.policy, fees=open_))


def back(branch, receipt, fen=3000, who="supervisor", reason="重复收取", **more):
    return branch.fees(who).refund(
        GiveBack(receipt_id=receipt.receipt_id, amount_fen=fen, reason=reason, reference="BACK-1"), **more
    )


def test_a_case_says_what_its_fee_is_and_whether_it_is_due(branch):
    fee = branch.fees().fee(applied(branch).case_id)
    assert (fee.line, fee.amount_fen, fee.due, fee.may_charge) == ("custody_transfer", 3000, True, True)
    assert (fee.payments, fee.published_on) == ((Payment.BANK_TRANSFER, Payment.E_PAYMENT), date(2025, 12, 20))


def test_a_fee_is_taken_against_a_numbered_receipt(branch):
    case = applied(branch)
    (receipt,) = branch.fees().charge(by(Payment.BANK_TRANSFER, case)).receipts
    assert (receipt.receipt_no, receipt.amount_fen, receipt.by) == ("B001-C1-20261123-R0001", 3000, "林晓")
    assert "转托管费" in branch.blobs.get(receipt.digest).decode()
    (job,) = branch.store.all(PrintJob)
    assert (job.document_no, job.done_at) == (receipt.receipt_no, None)
    (attested,) = branch.store.all(Attestation)
    assert (attested.act, attested.facts["number"]) == ("charge", receipt.receipt_no)


def test_a_fee_is_not_taken_twice(branch):
    case = applied(branch)
    branch.paid(case.case_id)
    assert code(branch.paid, case.case_id) == "fee.paid"
    assert not branch.fees().fee(case.case_id).may_charge


def test_nothing_is_taken_for_a_free_service(branch):
    assert code(branch.paid, applied(branch, "BANK-CHG").case_id) == "fee.free"


@pytest.mark.parametrize("service", ["PROD-SIGN", "NTT"])
def test_nothing_is_taken_at_the_counter_where_another_paper_names_the_amount(branch, service):
    case = branch.case(branch.person(), service=service)
    fee = branch.fees().fee(case.case_id)
    assert (fee.due, fee.may_charge, fee.amount_fen) == (False, False, 0)
    assert code(branch.paid, case.case_id) == "fee.elsewhere"


def test_a_fee_waits_for_the_application(branch):
    assert code(branch.paid, branch.case(branch.person(), service="TRANSFER").case_id) == "fee.too_early_or_late"


def test_an_amount_that_the_tariff_never_had_is_not_taken(branch):
    case = applied(branch)
    with branch.store.begin(None) as uow:
        uow.save(replace(uow.get(ServiceCase, case.case_id), fee_fen=9900))
        uow.commit()
    assert code(branch.paid, case.case_id) == "fee.not_published"


def test_a_payment_has_a_reference_and_a_way_that_is_open(branch):
    case = applied(branch)
    desk = branch.fees()
    assert code(desk.charge, by(Payment.E_PAYMENT, case, " ")) == "fee.reference_missing"
    assert code(desk.charge, by(Payment.CASH, case)) == "fee.payment_closed"


@pytest.mark.parametrize("who", ["greeter", "supervisor", "manager", "auditor", "administrator"])
def test_only_tellers_take_fees(branch, who):
    assert code(branch.fees(who).charge, by(Payment.E_PAYMENT, applied(branch)), kind=Refused) == "permission.refused"


def test_cash_is_counted_by_two_with_their_own_keys(branch):
    with_cash(branch)
    case, desk = applied(branch), branch.fees()
    cash = by(Payment.CASH, case, "")
    assert code(desk.charge, cash) == "fee.count_missing"
    assert code(desk.charge, cash, branch.at("teller"), kind=Refused) == "fee.same_person"
    assert code(desk.charge, cash, branch.at("greeter"), kind=Refused) == "permission.refused"
    desk.charge(cash, branch.at("colleague"))
    (receipt,) = branch.store.all(Receipt)
    assert receipt.counted_by == branch.staff["colleague"].id
    assert [(each.act, each.staff_name) for each in branch.store.all(Attestation)] == [
        ("charge", "林晓"),
        ("count_cash", "何敏"),
    ]


def test_a_service_is_not_carried_out_before_its_fee_is_paid(branch):
    case = applied(branch)
    branch.cases("supervisor").review(case.case_id)
    assert code(branch.cases().execute, case.case_id, "REF-1") == "fee.unpaid"
    (execute,) = [each for each in branch.cases().case(case.case_id).actions if each.action == "execute"]
    assert (execute.allowed, execute.why_not) == (False, "fee.unpaid")
    branch.paid(case.case_id)
    assert branch.cases().execute(case.case_id, "REF-1").state == "awaiting_confirmation"


def test_a_refund_is_a_record_of_its_own_that_names_the_receipt(branch):
    (receipt,) = branch.paid(applied(branch).case_id).receipts
    fee = back(branch, receipt)
    (refund,) = fee.receipts[0].refunds
    assert (refund.refund_no, refund.amount_fen, refund.reason) == ("B001-C1-20261123-F0001", 3000, "重复收取")
    assert (fee.receipts[0].left_fen, fee.paid) == (0, False)
    (kept,) = branch.store.all(Refund)
    assert (kept.receipt_no, branch.store.all(Receipt)[0].amount_fen) == (receipt.receipt_no, 3000)


def test_no_more_is_given_back_than_is_left(branch):
    (receipt,) = branch.paid(applied(branch).case_id).receipts
    back(branch, receipt, 1000)
    assert branch.fees().fee(receipt.case_id).paid
    for fen in (2001, 0, -5):
        assert code(back, branch, receipt, fen) == "refund.amount"
    back(branch, receipt, 2000)
    assert code(back, branch, receipt, 1) == "refund.amount"


def test_a_refund_is_somebody_elses_decision_and_has_a_reason(branch):
    (receipt,) = branch.paid(applied(branch).case_id).receipts
    assert code(back, branch, receipt, who="teller", kind=Refused) == "permission.refused"
    assert code(back, branch, receipt, reason=" ") == "refund.reason_missing"
    with branch.store.begin(None) as uow:
        own = replace(uow.get(Receipt, receipt.receipt_id), charged_by=branch.staff["manager"].id)
    branch.store.rows[Receipt][own.id] = own
    assert code(back, branch, receipt, who="manager", kind=Refused) == "refund.own_receipt"


def test_a_fee_that_was_given_back_may_be_taken_anew(branch):
    case = applied(branch)
    back(branch, branch.paid(case.case_id).receipts[0])
    assert [each.receipt_no[-5:] for each in branch.paid(case.case_id).receipts] == ["R0001", "R0002"]


def test_receipts_go_to_the_printer_and_stay_pending_where_it_fails(branch):
    desk = branch.fees()
    (receipt,) = branch.paid(applied(branch).case_id).receipts
    branch.tools.printer.fail_at["print_pdf"] = Unavailable("printer.failed", printer="Front desk")
    assert code(desk.print_paper, receipt.receipt_id, kind=Unavailable) == "printer.failed"
    assert desk.print_paper(receipt.receipt_id).copy_no == 1
    assert desk.print_paper(receipt.receipt_id, "Back office").copy_no == 2
    assert [(name, title) for name, title, _ in branch.tools.printer.printed] == [
        ("Front desk", receipt.receipt_no),
        ("Back office", f"{receipt.receipt_no}-copy-2"),
    ]


def test_the_day_is_counted_and_summed(branch):
    first, second = (branch.paid(applied(branch).case_id).receipts[0] for _ in range(2))
    back(branch, first, 500)
    day = branch.fees("supervisor").day()
    assert [each.receipt_no for each in day.receipts] == [first.receipt_no, second.receipt_no]
    assert (day.taken_fen, day.refunded_fen, day.taken_by(Payment.E_PAYMENT)) == (6000, 500, 6000)
    assert branch.fees().day(date(2026, 11, 22)).receipts == ()
    assert code(branch.fees("auditor").day, kind=Refused) == "permission.refused"


def test_papers_of_fees_are_looked_at_on_record(branch):
    fee = back(branch, branch.paid(applied(branch).case_id).receipts[0])
    receipt, (refund,) = fee.receipts[0], fee.receipts[0].refunds
    assert receipt.receipt_no in branch.fees("auditor").paper(receipt.receipt_id).decode()
    assert refund.refund_no in branch.fees("auditor").paper(refund.refund_id).decode()
    assert branch.actions()[-2:] == ["fee:paper:read", "fee:paper:read"]


def test_the_archive_holds_attachments_and_receipts_by_their_digests(branch):
    case = applied(branch)
    (receipt,) = branch.paid(case.case_id).receipts
    branch.cases("supervisor").review(case.case_id)
    branch.cases().execute(case.case_id, "REF-1")
    branch.signing().deliver(branch.sealed(case.case_id).confirmation_id, None)
    (item,) = branch.store.all(ArchiveItem)
    assert f"receipt:{receipt.digest}" in item.parts


@settings(max_examples=30, deadline=None)
@given(st.lists(st.sampled_from(["paid", "disk", "press", "twice", "cash", "back"]), min_size=1, max_size=12))
def test_receipts_have_neither_gaps_nor_doubles_whatever_fails(tries):
    numbers = count(1)
    branch = desk_branch(lambda: UUID(int=(0x0192 << 112) | (7 << 76) | (2 << 62) | next(numbers)))
    for what in tries:
        case = applied(branch)
        if what == "disk":
            branch.blobs.fail_at["put"] = Unavailable("store.full", path="")
        if what == "press":
            branch.fee_tools.press.fail_at["set_fee_paper"] = RuleViolation("document.unshowable_character")
        way = Payment.CASH if what == "cash" else Payment.E_PAYMENT
        if what in ("disk", "press", "cash"):
            with pytest.raises((Unavailable, RuleViolation)):
                branch.paid(case.case_id, way)
            continue
        fee = branch.paid(case.case_id, way)
        if what == "twice":
            assert code(branch.paid, case.case_id) == "fee.paid"
        if what == "back":
            back(branch, fee.receipts[0])
    taken = [receipt.receipt_no[-5:] for receipt in branch.store.all(Receipt)]
    assert taken == [f"R{each:04}" for each in range(1, len(taken) + 1)]
    given_back = [refund.refund_no[-5:] for refund in branch.store.all(Refund)]
    assert given_back == [f"F{each:04}" for each in range(1, len(given_back) + 1)]

"""The fee on the case's page: taken, counted by two, given back by an approver (rules 3.5)."""

from dataclasses import replace

import pytest

from app.domain.fees import Receipt, Refund
from app.domain.policy import Payment
from app.ui.counter.service.case_page import CasePage
from app.ui.counter.service.fee_dialogs import ChargeDialog, GivenBack, Paid, RefundDialog
from app.ui.counter.service.page import ServicePage
from tests.fakes.service_counter import around, fresh_branch, service_desks


@pytest.fixture
def branch():
    return fresh_branch()


@pytest.fixture
def part(qtbot, branch, tasks):
    def make(service="TRANSFER", *, who="teller", apply=True, case=None):
        if case is None:
            case = branch.case(branch.person(), service=service)
            if apply:
                branch.cases().apply(case.case_id)
        page = CasePage(service_desks(branch, who), around(branch, tasks), open_client=lambda _id: None)
        qtbot.addWidget(page)
        page.show()
        page.open_case(case.case_id)
        tasks.wait_idle()
        page.fee.ask_paid = lambda _parent, _fee: Paid(Payment.E_PAYMENT, "PAY-9")
        page.fee.ask_given_back = lambda _parent, _receipt: GivenBack(3000, "重复收取", "BACK-9")
        return page.fee

    return make


def sign(panel, login, tasks):
    panel.login.setText(login)
    panel.password.setText("right")
    panel.confirm.click()
    tasks.wait_idle()


def test_a_fee_is_taken_and_its_receipt_printed(part, branch, tasks):
    fee = part()
    assert fee.card.state.text() == "To be paid before the service is carried out."
    fee.card.charge.click()
    tasks.wait_idle()
    assert fee.card.state.text() == "Paid."
    assert [frame.receipt.receipt_no[-5:] for frame in fee.card.receipts] == ["R0001"]
    assert [title for _, title, _ in branch.tools.printer.printed] == ["B001-C1-20261123-R0001"]
    assert fee.card.charge.isHidden()


@pytest.mark.parametrize(
    ("service", "words"),
    [
        ("BANK-CHG", "Nothing may be taken for this service, under whatever name."),
        ("NTT", "Nothing is taken at the counter: the amount stands in the depository's published schedule."),
    ],
)
def test_where_nothing_is_taken_the_card_says_why(part, service, words):
    card = part(service, apply=False).card
    assert card.state.text() == words
    assert card.charge.isHidden()


def test_a_draft_says_when_its_fee_is_taken(part):
    card = part(apply=False).card
    assert card.state.text() == "Taken once the service is applied for, before it is carried out."
    assert card.charge.isHidden()


def test_money_is_given_back_by_an_approver_at_the_tellers_counter(part, branch, tasks):
    fee = part()
    fee.card.charge.click()
    tasks.wait_idle()
    fee.card.receipts[0].give_back.click()
    assert not fee.colleague.isHidden()
    sign(fee.colleague, "supervisor", tasks)
    (refund,) = branch.store.all(Refund)
    assert (refund.refunded_by_name, refund.reason) == ("周主管", "重复收取")
    assert fee.card.charge.isVisible()
    assert fee.card.receipts[0].give_back.isHidden()
    assert fee.card.state.text() == "Given back. To be paid anew before the service is carried out."


def test_money_given_back_after_the_service_is_waited_for_by_nothing(part, tasks, branch):
    case = branch.case(branch.person(), service="TRANSFER")
    branch.cases().apply(case.case_id)
    fee = part(case=case)
    fee.card.charge.click()
    tasks.wait_idle()
    branch.cases("supervisor").review(case.case_id)
    branch.cases().execute(case.case_id, "REF-1")
    fee.card.receipts[0].give_back.click()
    sign(fee.colleague, "supervisor", tasks)
    assert fee.card.state.text() == "Given back."


def test_a_teller_does_not_give_back_even_with_a_colleague_who_may_not(part, branch, tasks):
    fee = part()
    fee.card.charge.click()
    tasks.wait_idle()
    fee.card.receipts[0].give_back.click()
    sign(fee.colleague, "colleague", tasks)
    assert branch.store.all(Refund) == []
    assert fee.colleague.fault.text


def test_cash_is_counted_by_a_second_person(part, branch, tasks):
    tariff = branch.place.policy.fees
    open_ = replace(tariff, payments=tariff.payments | {Payment.CASH})
    branch.place = replace(branch.place, policy=replace(branch.place.policy, fees=open_))
    fee = part()
    fee.ask_paid = lambda _parent, _fee: Paid(Payment.CASH, "")
    fee.card.charge.click()
    assert branch.store.all(Receipt) == []
    sign(fee.colleague, "colleague", tasks)
    (receipt,) = branch.store.all(Receipt)
    assert receipt.counted_by == branch.staff["colleague"].id


def test_a_receipt_is_looked_at_as_it_was_printed(part, tasks):
    fee = part()
    fee.card.charge.click()
    tasks.wait_idle()
    fee.card.looked_at.emit(fee.card.receipts[0].receipt.receipt_id)
    tasks.wait_idle()
    assert fee.shown.pages.count == 2
    fee.shown.close()


def test_the_dialog_takes_no_amount_and_asks_for_a_reference(qtbot, branch):
    case = branch.case(branch.person(), service="TRANSFER")
    dialog = ChargeDialog(branch.fees().fee(case.case_id))
    qtbot.addWidget(dialog)
    assert not dialog.accept_button.isEnabled()
    dialog.reference.setText("PAY-1")
    assert dialog.paid() == Paid(Payment.BANK_TRANSFER, "PAY-1")


def test_no_more_than_is_left_is_given_back(qtbot, branch):
    case = branch.case(branch.person(), service="TRANSFER")
    branch.cases().apply(case.case_id)
    dialog = RefundDialog(branch.paid(case.case_id).receipts[0])
    qtbot.addWidget(dialog)
    dialog.reason.setPlainText("重复")
    dialog.reference.setText("B-1")
    assert dialog.given_back() == GivenBack(3000, "重复", "B-1")
    for wrong in ("30.01", "0", "a", ""):
        dialog.amount.setText(wrong)
        assert not dialog.accept_button.isEnabled()


@pytest.fixture
def page(qtbot, branch, tasks):
    shown = ServicePage(service_desks(branch), around(branch, tasks), open_client=lambda _id: None)
    qtbot.addWidget(shown)
    shown.show()
    tasks.wait_idle()
    return shown


def test_the_tariff_is_shown_and_printed_with_the_day_s_receipts(page, branch, tasks):
    case = branch.case(branch.person(), service="TRANSFER")
    branch.cases().apply(case.case_id)
    branch.paid(case.case_id)
    page.tariff.click()
    tasks.wait_idle()
    fees = page.fees
    assert fees.pages.count == 2
    assert fees._sums.text() == "1 receipt, ¥30.00 · Electronic payment ¥30.00"
    fees.print_sheet.click()
    tasks.wait_idle()
    assert branch.tools.printer.printed[-1][1] == "tariff-2026.1"
    assert branch.actions()[-1] == "fee:tariff:printed"


def test_putting_the_tariff_up_is_logged_with_day_and_place(page, branch, tasks, qtbot):
    page.tariff.click()
    tasks.wait_idle()
    assert page.fees._postings.text().startswith("This edition is not logged")
    page.fees.post.click()
    tasks.wait_idle()
    assert page.fees.fault.text == "Say where the tariff was put up."
    page.fees.place.setText("大厅公示栏")
    page.fees.post.click()
    tasks.wait_idle()
    assert page.fees._postings.text() == "Edition 2026.1: 23 Nov 2026, 大厅公示栏, 林晓"
    page.fees.back.click()
    assert page._pages.currentWidget() is page.empty

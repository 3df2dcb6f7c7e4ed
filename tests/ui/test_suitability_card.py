import pytest
from PySide6.QtTest import QTest

from app.domain.clients import RiskLevel
from app.ui.counter.service.case_page import CasePage
from tests.fakes.service_counter import around, fresh_branch, service_desks
from tests.services.test_acknowledgement import signed
from tests.services.test_suitability import MISMATCH, draft, wish


def rest(tasks):
    """Wait until what was pressed is done and the page has heard of it."""
    for _ in range(3):
        tasks.wait_idle()
        QTest.qWait(40)


@pytest.fixture
def branch():
    return fresh_branch()


@pytest.fixture
def page_for(qtbot, branch, tasks):
    def make(service, level=RiskLevel.C3, who="teller"):
        client = branch.person()
        if level is not None:
            branch.assess(client, level)
        page = CasePage(service_desks(branch, who), around(branch, tasks), open_client=lambda _id: None)
        qtbot.addWidget(page)
        page.show()
        page.open_case(draft(branch, service, client).case_id)
        rest(tasks)
        return page

    return make


def choose(page, tasks, text):
    card = page.suitability.comparison
    card.line.setText(text)
    card.line.search_now()
    card.line.taken.emit()
    rest(tasks)
    return card


def test_a_service_that_compares_nothing_shows_no_card(page_for):
    assert not page_for("CLOSE").suitability.isVisible()


def test_a_product_is_found_by_its_initials_and_said_in_one_sentence(page_for, tasks):
    card = choose(page_for("PROD-SIGN"), tasks, "slaxzq")
    assert card.product.text() == "Sample Calm bond fund · R2 fairly low risk"
    assert (
        card.sentence.text
        == "R2 fairly low risk lies within what a client of C3 steady may have: it may be applied for."
    )
    assert (card.chip.text, card.insistence.isVisible()) == ("Suitable", False)


def test_the_page_lets_the_case_be_applied_for_once_it_was_compared(page_for, tasks):
    page = page_for("PROD-SIGN")
    assert not page.next.buttons["apply"].isEnabled()
    choose(page, tasks, "SL-CASH")
    assert page.next.buttons["apply"].isEnabled()


def test_a_mismatch_is_insisted_on_when_everything_was_said(page_for, tasks):
    page = page_for("PROD-SIGN", RiskLevel.C2)
    card = choose(page, tasks, "SL-MIX")
    said = card.insistence
    assert said.isVisible()
    for box in (said.own, said.warned, said.insists):
        assert not said.keep.isEnabled()
        box.click()
    assert not page.next.buttons["apply"].isEnabled()
    said.keep.click()
    rest(tasks)
    assert page.next.buttons["apply"].isEnabled()
    assert (said.keep.isVisible(), said.said.isVisible()) == (False, True)


def test_what_was_ticked_stays_when_the_page_is_loaded_anew(page_for, tasks):
    page = page_for("PROD-SIGN", RiskLevel.C2)
    said = choose(page, tasks, "SL-MIX").insistence
    said.own.click()
    page.reload()
    rest(tasks)
    assert said.own.isChecked()


def test_the_lowest_class_is_offered_no_way_to_insist(page_for, tasks):
    page = page_for("PROD-SIGN", RiskLevel.C1_LOWEST)
    card = choose(page, tasks, "SL-BOND")
    assert card.chip.text == "Refused by rule"
    assert not card.insistence.isVisible()
    assert not page.next.buttons["apply"].isEnabled()


def test_only_the_figures_that_a_market_asks_for_are_asked(page_for, tasks):
    card = page_for("PERM-OPEN", RiskLevel.C5).suitability.comparison
    asked = [name for name in card.figures.raw() if card.figures.row(name).isVisible()]
    assert asked == ["assets_fen", "trading_months"]
    card.figures.fill({"assets_fen": "680,000.50", "trading_months": "38"})
    card.go.click()
    rest(tasks)
    assert card._view.comparison.declared.assets_fen == 68_000_050
    assert card.sentence.text.startswith("R4 fairly high risk lies within")


def test_an_amount_that_is_none_is_refused_beside_its_field(page_for, tasks):
    card = page_for("PERM-OPEN", RiskLevel.C5).suitability.comparison
    card.figures.fill({"assets_fen": "plenty"})
    card.go.click()
    rest(tasks)
    assert card._view.comparison is None
    assert card.figures.row("assets_fen").fault.code == "form.amount"


def test_the_result_of_a_questionnaire_is_kept_and_its_review_announced(page_for, tasks):
    page = page_for("RISK-TEST")
    card = page.suitability.assessment
    card.form.fill({"paper_no": "FX-17", "score": "81", "level": "C5"})
    card.keep.click()
    rest(tasks)
    assert card.found.text.startswith("C5 aggressive with 81 points on paper FX-17")
    assert "a second person reviews" in card.wants.text()
    assert page.next.buttons["apply"].isEnabled()


def test_figures_that_do_not_suffice_make_nobody_professional(page_for, tasks):
    page = page_for("PRO-CONV")
    card = page.suitability.recognition
    for assets, met in (("2,999,999", False), ("3,000,000", True)):
        card.form.fill({"way": "by_conversion", "assets_fen": assets, "experience_years": "1"})
        card.keep.click()
        rest(tasks)
        assert ("the conditions are met" in card.found.text) is met
        assert page.next.buttons["apply"].isEnabled() is met


def test_the_acknowledgement_is_signed_before_the_service_can_be_carried_out(qtbot, branch, tasks):
    case_id, _ = wish(branch, RiskLevel.C2, "SL-MIX", **MISMATCH)
    branch.cases().apply(case_id)
    branch.cases("supervisor").approve(case_id)
    page = CasePage(service_desks(branch), around(branch, tasks), open_client=lambda _id: None)
    qtbot.addWidget(page)
    page.show()
    page.open_case(case_id)
    rest(tasks)
    assert page.confirmation.bar.title.text() == "Prepare the mismatch acknowledgement"
    assert not page.next.buttons["execute"].isEnabled()
    made = signed(branch, case_id)
    rest(tasks)
    assert page.confirmation.bar.stage == "deliver"
    branch.signing().deliver(made.confirmation_id, None)
    rest(tasks)
    assert not page.confirmation.isVisible()
    assert page.next.buttons["execute"].isEnabled()

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel

from app.domain.cases import Step
from app.ui.counter.catalogue_words import CatalogueWords
from app.ui.counter.service.case_page import CasePage
from app.ui.counter.service.needs import NeedsCard
from app.ui.counter.service.page import ServicePage
from app.ui.language import Language
from tests.fakes.service_counter import around, fresh_branch, service_desks


@pytest.fixture
def branch():
    return fresh_branch()


@pytest.fixture
def case_page(qtbot, branch, tasks):
    def make(case_id, who="teller", said="missing a seal"):
        page = CasePage(
            service_desks(branch, who), around(branch, tasks), open_client=lambda _id: None, ask=lambda *_: said
        )
        qtbot.addWidget(page)
        page.show()
        page.open_case(case_id)
        tasks.wait_idle()
        return page

    return make


def test_when_a_change_was_kept_is_said_in_the_language_that_is_switched_to(case_page, branch, look):
    page = case_page(branch.case().case_id)
    page.content.say_kept("09:41")
    look(Language.CHINESE)
    assert "09:41" in page.content._kept.text()
    assert "kept" not in page.content._kept.text()


def test_the_timeline_equals_the_log(case_page, branch):
    page = case_page(branch.executed().case_id)
    steps = branch.cases().case(page.case_id).steps
    assert len(page.timeline.moments) == len(steps)
    assert page.timeline.moments[-1].title == "Open the case"


def test_what_is_missing_is_said_by_name(case_page, branch):
    case = branch.case()
    branch.cases().update(case.case_id, details="", materials=case.materials[:1] and ())
    page = case_page(case.case_id)
    assert any("bank card" in text for text in page.next.missing_texts())
    assert not page.next.buttons["apply"].isEnabled()


def test_a_colleagues_case_waits_for_the_supervisor(qtbot, branch, tasks):
    case = branch.case(service="TRANSFER")
    branch.cases().apply(case.case_id)
    page = ServicePage(service_desks(branch, "supervisor"), around(branch, tasks), open_client=lambda _id: None)
    qtbot.addWidget(page)
    tasks.wait_idle()
    assert [entry.key for entry in page.lists.lists[1].entries] == [case.case_id]


def test_the_maker_is_told_why_they_cannot_review(case_page, branch, tasks):
    case = branch.case(service="TRANSFER")
    branch.cases().apply(case.case_id)
    page = case_page(case.case_id)
    assert not page.next.buttons["review"].isEnabled()
    assert page.next.buttons["withdraw"].isEnabled()


def test_a_supplement_asks_for_what_is_missing_and_stops_the_clock(case_page, branch, tasks):
    case = branch.case(service="TRANSFER")
    branch.cases().apply(case.case_id)
    page = case_page(case.case_id, "supervisor")
    page.next.buttons["supplement"].click()
    tasks.wait_idle()
    assert page.folder.case.state == "supplement"
    assert page.timeline.moments[0].detail.endswith("missing a seal")
    assert page.head.deadline.chip.text == "Clock stopped"


def test_nothing_happens_where_the_reason_is_not_given(case_page, branch, tasks):
    page = case_page(branch.case().case_id, said=None)
    page.next.buttons["withdraw"].click()
    tasks.wait_idle()
    assert page.folder.case.state == "draft"


def test_what_is_typed_is_kept_before_the_case_is_applied_for(case_page, branch, tasks):
    page = case_page(branch.case().case_id)
    page.content.editor.setPlainText("把银行换成示例银行")
    page.next.buttons["apply"].click()
    tasks.wait_idle()
    assert page.folder.case.details == "把银行换成示例银行"
    assert page.folder.case.state == "approved"


def test_the_deadline_explains_itself_day_by_day(case_page, branch, tasks):
    case = branch.case()
    branch.cases().apply(case.case_id)
    page = case_page(case.case_id)
    assert page.head.deadline.chip.text == "31 h left"
    assert any("2026-11-24" in line for line in page.head.deadline.lines())


def test_a_case_needs_somebody_at_the_window(qtbot, branch, tasks):
    said = []
    surroundings = around(branch, tasks, notify=lambda text, _tone: said.append(text))
    page = ServicePage(service_desks(branch), surroundings, open_client=lambda _id: None)
    qtbot.addWidget(page)
    tasks.wait_idle()
    page.new.click()
    assert said == ["Call a ticket first: a case belongs to a client who is here."]


def test_a_step_that_no_longer_fits_says_so_in_the_log(case_page, branch):
    """Two terminals that were apart both applied: the later one changed nothing."""
    page = case_page(branch.executed().case_id)
    with branch.place.look() as work:
        applied = next(step for step in work.find(Step) if step.action == "apply")
    with branch.place.transact() as work:
        work.add(replace(applied, id=branch.place.ids(), version=0, terminal_code="C2"))
    page.reload()
    page._around.tasks.wait_idle()
    (twin,) = (moment for moment in page.timeline.moments if "C2" in moment.detail)
    assert "no longer fits" in twin.detail


@pytest.mark.parametrize(
    ("service", "said"),
    [
        ("TRANSFER", "¥30.00 per account, by the published tariff"),
        ("NTT", "Nothing is taken at the counter: the amount stands in the depository's published schedule"),
        ("BANK-CHG", "Free of charge"),
    ],
)
def test_what_a_service_costs_is_said_before_its_case_is_opened(qtbot, branch, service, said):
    choices = branch.reception().services(branch.person().client_id)
    card = NeedsCard(branch.place.policy.catalogue, CatalogueWords(branch.place.policy.catalogue))
    qtbot.addWidget(card)
    card.show_service(service, next(choice.fee for choice in choices if choice.code == service))
    assert said in [label.text() for label in card.findChildren(QLabel)]


def test_a_late_reload_takes_nobody_back_to_the_former_case(case_page, branch, tasks):
    former, wanted = branch.case().case_id, branch.case().case_id
    page = case_page(former)
    page.open_case(wanted)
    page.reload()
    tasks.wait_idle()
    assert page.case_id == wanted

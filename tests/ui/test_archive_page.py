import pytest

from app.services.archive import ArchiveDesk
from app.ui.counter.archive.page import ArchivePage
from tests.fakes.branch import POLICY
from tests.fakes.service_counter import around, fresh_branch


@pytest.fixture
def branch():
    made = fresh_branch()
    for service in ("BANK-CHG", "ACC-IDREN"):
        case = made.executed(service=service)
        made.signing().deliver(made.sealed(case.case_id).confirmation_id, None)
    return made


@pytest.fixture
def opened():
    return []


@pytest.fixture
def page(qtbot, branch, tasks, opened):
    desk = ArchiveDesk(branch.at("manager"))
    made = ArchivePage(desk, POLICY.catalogue, around(branch, tasks), open_confirmation=opened.append)
    qtbot.addWidget(made)
    made.show()
    tasks.wait_idle()
    return made


def test_filed_cases_are_listed_newest_first(page):
    assert [line.service_code for line in page.model.rows] == ["ACC-IDREN", "BANK-CHG"]


def test_the_list_narrows_to_a_service_and_a_year(page, tasks):
    page.service.setCurrentIndex(page.service.findData("BANK-CHG"))
    page.year.setCurrentIndex(page.year.findData(2026))
    tasks.wait_idle()
    assert [line.service_code for line in page.model.rows] == ["BANK-CHG"]
    page.year.setCurrentIndex(page.year.findData(2025))
    tasks.wait_idle()
    assert page.model.rows == []


def test_an_item_shows_its_parts_and_until_when_it_is_kept(page, tasks):
    page.table.select_row(1)
    tasks.wait_idle()
    assert ("Kept until", "23 Nov 2046") in page.detail.facts()
    assert page.detail.shown.parts[0].name == "confirmation"


def test_the_document_of_an_item_can_be_shown(page, tasks, opened):
    page.table.select_row(0)
    tasks.wait_idle()
    page.detail.document.click()
    assert opened == [page.detail.shown.confirmation_id]

import csv
import json
from pathlib import Path

import pytest

from app.domain.policy import Role
from app.forms.client_headings import Column
from app.services.import_desk import ImportDesk
from app.sheets.import_report import JsonImportReport
from app.sheets.opening import open_sheet
from app.ui.counter.clients.import_page import ImportPage
from tests.fakes.counter_branch import counter_branch

SAMPLE = Path(__file__).parents[1] / "samples" / "clients-legacy-export.csv"


class Shelf:
    def __init__(self):
        self.clients = []

    def identities(self, keys):
        return {client.identity.key for client in self.clients} & set(keys)

    def client_numbers(self, numbers):
        return {client.client_no for client in self.clients} & set(numbers)

    def add_batch(self, clients):
        self.clients.extend(clients)


@pytest.fixture
def shelf():
    return Shelf()


@pytest.fixture
def page(shelf, tasks, qtbot, tmp_path):
    branch = counter_branch(roles=(Role.SUPERVISOR, Role.BRANCH_MANAGER, Role.ADMINISTRATOR, Role.RECEPTIONIST))
    desk = ImportDesk(branch.place, shelf, open_sheet, JsonImportReport)
    page = ImportPage(
        desk, branch.around(tasks), choose=lambda _w: SAMPLE, choose_report=lambda _w, _p: tmp_path / "report.json"
    )
    qtbot.addWidget(page)
    page.resize(1150, 740)
    page.show()
    return page


@pytest.fixture
def checked(page, tasks):
    page.choose.ask()
    tasks.wait_idle()
    page.columns.check.click()
    tasks.wait_idle()
    return page


def expected():
    return json.loads(SAMPLE.with_name("clients-legacy-export.expected.json").read_text(encoding="utf-8"))


def test_the_headings_of_an_older_list_are_recognised_and_shown(page, tasks):
    page.choose.ask()
    tasks.wait_idle()
    assert page.step is page.columns
    assert set(page.columns.mapping().columns) >= {Column.CLIENT_NO, Column.NAME, Column.IDENTITY_NUMBER, Column.PHONE}


def test_a_dry_run_counts_and_names_every_refusal_and_stores_nothing(checked, shelf):
    result = checked.outcome.result
    wanted = expected()
    assert (result.summary.accepted, result.summary.rejected) == (wanted["accepted"], wanted["rejected"])
    refused = {row["row"]: row["reason"] for row in wanted["by_row"] if not row["accepted"]}
    assert {row.outcome.row: row.reason for row in result.refused} == refused
    assert shelf.clients == []


def test_every_refused_row_has_a_sentence(checked):
    sentences = [checked.outcome.table.model.columns[-1].text(row) for row in checked.outcome.table.model.rows]
    assert all(len(sentence) > 8 for sentence in sentences)


def test_the_import_takes_what_the_dry_run_promised(checked, shelf, tasks):
    checked.outcome.keep.setChecked(False)
    checked.outcome.go.click()
    tasks.wait_idle()
    assert len(shelf.clients) == expected()["accepted"]
    assert not checked.outcome.result.dry


def test_the_report_is_saved_where_the_person_says(checked, tasks, tmp_path):
    checked.outcome.save.click()
    tasks.wait_idle()
    report = json.loads((tmp_path / "report.json").read_text(encoding="utf-8"))
    assert [row["accepted"] for row in report["by_row"]] == [row["accepted"] for row in expected()["by_row"]]


def test_a_column_that_is_missing_is_named_and_nothing_goes_on(page, tasks):
    page.choose.ask()
    tasks.wait_idle()
    box = page.columns.box(page.columns.mapping().columns[Column.PHONE])
    box.setCurrentIndex(0)
    box.activated.emit(0)
    assert "Mobile phone" in page.columns.fault.text
    assert not page.columns.check.isEnabled()


def test_a_list_without_known_headings_is_mapped_by_hand(page, tasks, tmp_path):
    path = tmp_path / "foreign.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([["a", "b", "c", "d"], ["1", "王伟", "100101199001010011", "12000000001"]])
    page.open_list(path)
    tasks.wait_idle()
    assert page.step is page.columns
    assert page.columns.mapping().columns == {}
    assert not page.columns.check.isEnabled()
    assert "No heading row was found" in page.fault.text


def test_cancelling_a_dry_run_says_that_nothing_was_stored(page, tasks, shelf):
    page.choose.ask()
    tasks.wait_idle()
    page.columns.check.click()
    page.progress._stop()
    tasks.wait_idle()
    assert page.fault.text == "Stopped. Nothing was stored."
    assert shelf.clients == []


def test_a_file_that_is_no_list_is_refused_in_words(page, tasks, tmp_path):
    path = tmp_path / "page.csv"
    path.write_text("<html><body>no</body></html>", encoding="utf-8")
    page.open_list(path)
    tasks.wait_idle()
    assert "page.csv" in page.fault.text
    assert page.step is page.choose

import json
from datetime import date
from pathlib import Path

import pytest

from app.forms.client_list_wording import row_sentence
from app.services.client_import import ClientImport, ImportRules, find_columns
from app.sheets.import_report import JsonImportReport
from app.sheets.opening import open_sheet

SAMPLES = Path(__file__).parents[1] / "samples"
TODAY = date(2026, 11, 23)


class Branch:
    """A store in memory: index and sink at once."""

    def __init__(self):
        self.clients = []

    def identities(self, keys):
        return {client.identity.key for client in self.clients} & set(keys)

    def client_numbers(self, numbers):
        return {client.client_no for client in self.clients} & set(numbers)

    def add_batch(self, clients):
        self.clients.extend(clients)


@pytest.fixture
def branch():
    return Branch()


@pytest.fixture
def bring_in(branch, tmp_path):
    def run(path, *, dry=False, synthetic=False, today=TODAY):
        sheet, out = open_sheet(path), tmp_path / "report.json"
        mapping = find_columns(sheet.rows())
        desk = ClientImport(branch, None if dry else branch, ImportRules(today=today, allow_synthetic=synthetic))
        with JsonImportReport(out, lambda o: row_sentence(o.refusal, mapping, str)) as report:
            report.finish(desk.run(sheet.rows(), mapping, report))
        return json.loads(out.read_text(encoding="utf-8"))

    return run


def without_messages(report):
    rows = [{key: value for key, value in row.items() if key != "message"} for row in report["by_row"]]
    return {**report, "by_row": rows}


def test_the_legacy_export_gives_exactly_the_expected_report(bring_in):
    expected = json.loads((SAMPLES / "clients-legacy-export.expected.json").read_text(encoding="utf-8"))
    report = bring_in(SAMPLES / "clients-legacy-export.csv")
    assert without_messages(report) == expected
    assert list(report) == ["rows", "accepted", "rejected", "by_row"]
    assert [list(row) for row in without_messages(report)["by_row"]] == [list(row) for row in expected["by_row"]]

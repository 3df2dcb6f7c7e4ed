import json
from pathlib import Path

import pytest

from app.bootstrap.home import HomePaths
from app.bootstrap.opening import signed_in
from tests.cli.conftest import PASSWORD

SAMPLES = Path(__file__).parents[1] / "samples"
LIST = SAMPLES / "clients-legacy-export.csv"
EXPECTED = json.loads((SAMPLES / "clients-legacy-export.expected.json").read_text(encoding="utf-8"))


def report_of(path):
    """Return the report without the sentences, which are for people."""
    report = json.loads(path.read_text(encoding="utf-8"))
    for row in report["by_row"]:
        row.pop("message", None)
    return report


def without_sentences(report):
    rows = [{key: value for key, value in row.items() if key != "message"} for row in report["by_row"]]
    return {**report, "by_row": rows}


@pytest.fixture
def imported(guitai, tmp_path):
    """Import a list and return what was told, and the report."""

    def call(file=LIST, *options):
        report = tmp_path / "out.json"
        return guitai.here("import-clients", file, "--report", report, *options), report

    return call


def test_the_sample_list_gives_exactly_the_expected_report(imported):
    told, report = imported()
    assert (told.status, told.err) == (0, "")
    assert told.out == f"600 rows: 567 accepted, 33 rejected. The report is in {report}.\n"
    assert report_of(report) == without_sentences(EXPECTED)


def test_every_refused_row_has_a_sentence(imported, monkeypatch):
    monkeypatch.setenv("GUITAI_LANG", "zh_CN")
    report = json.loads(imported()[1].read_text(encoding="utf-8"))
    messages = [row["message"] for row in report["by_row"] if not row["accepted"]]
    assert len(messages) == 33
    assert all(any("\u4e00" <= letter <= "\u9fff" for letter in message) for message in messages)


def test_trying_an_import_says_the_same_and_stores_nothing(imported):
    told, report = imported(LIST, "--dry-run")
    assert told.out.startswith("Tried only, nothing was stored. 600 rows: 567 would be accepted, 33 not.")
    assert report_of(report) == without_sentences(EXPECTED)
    assert imported()[0].out.startswith("600 rows: 567 accepted")


def test_a_trial_is_on_record_for_it_tells_who_is_a_client_already(imported, guitai):
    imported(LIST, "--dry-run")
    with signed_in(HomePaths(guitai.home), None, lambda: PASSWORD) as session:
        tried = session.place.audit.page(text="held_against")
    assert [entry.details for entry in tried] == ['{"accepted":567,"rows":600}']


def test_importing_the_same_list_again_adds_nothing(imported):
    imported()
    told, report = imported()
    assert told.out.startswith("600 rows: 0 accepted, 600 rejected.")
    reasons = {row["reason"] for row in report_of(report)["by_row"]}
    assert "duplicate_identity" in reasons


@pytest.mark.parametrize(
    ("content", "status"),
    [(None, 50), (b"", 50), (b"\x00\x01\x02", 50), (b"PK\x03\x04 no workbook", 50), (b"a,b\n1,2\n", 51)],
    ids=["missing", "empty", "binary", "damaged workbook", "no headings"],
)
def test_a_file_that_is_no_client_list_is_refused_whole(imported, tmp_path, content, status):
    file = tmp_path / "list.csv"
    if content is not None:
        file.write_bytes(content)
    told, report = imported(file)
    assert (told.status, told.out, told.err.count("\n")) == (status, "", 1)
    assert not report.exists()


def test_a_report_that_cannot_be_written_imports_nothing(guitai, imported, tmp_path):
    told = guitai.here("import-clients", LIST, "--report", tmp_path / "nowhere" / "out.json")
    assert (told.status, told.out) == (51, "")
    assert imported()[0].out.startswith("600 rows: 567 accepted")

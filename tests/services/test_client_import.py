import csv
import io
import json
from datetime import date
from pathlib import Path

import openpyxl
import pytest

from app.domain.check_digits import mod_11_2
from app.domain.errors import Unavailable
from app.forms.client_list_wording import row_sentence
from app.services.client_import import ClientImport, ImportRules, find_columns
from app.services.seen_keys import SeenKeys
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


HEADER = ["客户号", "姓名", "证件类型", "证件号码", "手机号码", "风评日期", "开户日期"]


def number(order):
    body = f"10000119800101{order:03}"
    return body + mod_11_2(body)


def line(order, **changes):
    values = dict(zip(HEADER, [f"A{order}", "王帆", "身份证", number(order), f"122{order:08}"], strict=False))
    return [{**values, **changes}.get(heading, "") for heading in HEADER]


@pytest.fixture
def listed(tmp_path, bring_in):
    def run(*rows, header=HEADER, **more):
        path = tmp_path / "list.csv"
        with path.open("w", encoding="gb18030", newline="") as file:
            csv.writer(file).writerows([header, *rows])
        return bring_in(path, synthetic=True, **more)

    return run


def reasons(report):
    return [row.get("reason") for row in report["by_row"]]


def test_the_same_list_again_adds_nothing_and_says_why(bring_in, branch):
    bring_in(SAMPLES / "clients-legacy-export.csv")
    held = len(branch.clients)
    again = bring_in(SAMPLES / "clients-legacy-export.csv")
    assert (again["accepted"], len(branch.clients), held) == (0, 567, 567)
    assert reasons(again).count("duplicate_identity") == 567 + 5


def test_a_dry_run_says_the_same_and_stores_nothing(bring_in, branch):
    dry = bring_in(SAMPLES / "clients-legacy-export.csv", dry=True)
    assert branch.clients == []
    assert dry == bring_in(SAMPLES / "clients-legacy-export.csv")


def test_the_twin_in_xlsx_and_other_encodings_gives_the_same_report(bring_in, tmp_path):
    expected = bring_in(SAMPLES / "clients-legacy-export.csv", dry=True)
    text = (SAMPLES / "clients-legacy-export.csv").read_bytes().decode("gb18030")
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("客户")
    for row in [["客户资料一览表"], [], *csv.reader(io.StringIO(text, newline=""))]:
        sheet.append(row)
    book.save(tmp_path / "twin.xlsx")
    (tmp_path / "twin.csv").write_text("客户资料一览表\r\n\r\n" + text, encoding="utf-16", newline="")
    assert bring_in(tmp_path / "twin.xlsx", dry=True) == expected
    assert bring_in(tmp_path / "twin.csv", dry=True) == expected


def test_a_twin_with_english_headings_in_another_order_gives_the_same_report(bring_in, tmp_path):
    expected = bring_in(SAMPLES / "clients-legacy-export.csv", dry=True)
    names = "Client No;Name;Client Type;ID Type;ID Number;Valid Until;Mobile;Risk Level;Risk Assessed On;Investor Class"
    names = [*names.split(";"), "Opened On", "Branch", "Notes"]
    text = (SAMPLES / "clients-legacy-export.csv").read_bytes().decode("gb18030")
    rows = list(csv.reader(io.StringIO(text, newline="")))
    with (tmp_path / "twin.csv").open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file, delimiter="\t").writerows([row[::-1] for row in [names, *rows[1:]]])
    assert without_messages(bring_in(tmp_path / "twin.csv", dry=True)) == without_messages(expected)


def test_blank_rows_are_not_counted(listed):
    report = listed(line(1), ["", "  ", "\u3000"], [], line(2))
    assert [(row["row"], row["client_no"]) for row in report["by_row"]] == [(1, "A1"), (2, "A2")]


def test_a_duplicate_is_found_in_another_spelling(listed):
    wide = number(1).translate({ord("0") + digit: 0xFF10 + digit for digit in range(10)}).lower()
    assert reasons(listed(line(1), line(2, 证件号码=wide))) == [None, "duplicate_identity"]


def test_a_refused_row_does_not_block_the_same_person_below(listed):
    assert reasons(listed(line(1, 手机号码="1"), line(1))) == ["phone", None]


def test_a_client_number_of_another_person_is_refused(listed):
    report = listed(line(1), line(2, 客户号="A1"))
    assert reasons(report) == [None, "client_no_duplicate"]
    assert reasons(listed(line(3, 客户号="A1"))) == ["client_no_duplicate"]


def test_demo_numbers_are_refused_by_a_real_branch(listed, bring_in, tmp_path):
    listed(line(1), dry=True)
    assert reasons(bring_in(tmp_path / "list.csv")) == ["id_demo_area"]


def test_a_date_that_a_list_leaves_open_is_null_in_the_report(listed):
    assert listed(line(1))["by_row"][0]["opened_on"] is None


def test_a_refusal_names_the_lists_own_heading(listed):
    assert listed(line(1, 手机号码="12345"))["by_row"][0]["message"].startswith("手机号码: “1****”")


def test_a_damaged_row_is_counted_and_refused(bring_in, tmp_path):
    good = ",".join(line(2))
    (tmp_path / "bad.csv").write_text(",".join(HEADER) + '\n"A1"x,\n' + good + "\n", encoding="utf-8")
    report = bring_in(tmp_path / "bad.csv", synthetic=True)
    assert (reasons(report), report["by_row"][0]["client_no"]) == (["row_damaged", None], "")


def test_duplicates_are_found_across_many_batches(branch):
    rows = [HEADER, *(line(order % 900) for order in range(5000))]
    seen = Outcomes()
    importer = ClientImport(branch, None, ImportRules(today=TODAY, allow_synthetic=True))
    assert importer.run(rows, find_columns(rows), seen).accepted == 900
    assert all(outcome.refusal.code == "duplicate_identity" for outcome in seen[900:])


class Outcomes(list):
    """A report in memory."""

    add = list.append


def test_an_import_that_is_stopped_leaves_no_report_and_whole_batches(branch, tmp_path):
    rows = [HEADER, *(line(order) for order in range(900))] + [line(900 + order, 证件类型="x") for order in range(3000)]

    def stop(done):
        raise KeyboardInterrupt

    importer = ClientImport(branch, branch, ImportRules(today=TODAY, allow_synthetic=True))
    with pytest.raises(KeyboardInterrupt), JsonImportReport(tmp_path / "r.json", str) as report:
        importer.run(rows, find_columns(rows), report, progress=stop)
    assert len(branch.clients) == 900
    assert list(tmp_path.iterdir()) == []


def test_the_report_is_for_its_owner_alone(bring_in, tmp_path):
    bring_in(SAMPLES / "clients-legacy-export.csv")
    assert (tmp_path / "report.json").stat().st_mode & 0o777 == 0o600


def test_a_report_that_cannot_be_written_says_so(tmp_path):
    with pytest.raises(Unavailable, match=r"client_list\.report_unwritable"):
        JsonImportReport(tmp_path / "none" / "r.json", str)


def test_the_preview_judges_the_first_rows_only(branch):
    rows = [HEADER, line(1), line(1), line(3)]
    outcomes = ClientImport(branch, branch, ImportRules(today=TODAY, allow_synthetic=True)).preview(
        rows, find_columns(rows), limit=2
    )
    assert [outcome.refusal and outcome.refusal.code for outcome in outcomes] == [None, "duplicate_identity"]
    assert branch.clients == []


def test_seen_keys_forget_nothing_when_they_settle():
    seen = SeenKeys()
    digests = [seen.digest(str(key)) for key in range(40_000)]
    for digest in digests:
        seen.add(digest)
    assert all(digest in seen for digest in digests)
    assert sum(seen.digest(str(key)) in seen for key in range(40_000, 80_000)) == 0

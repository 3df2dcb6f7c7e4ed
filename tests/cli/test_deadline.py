import json

import pytest

from app.cli.main import run


@pytest.fixture
def deadline(capsys):
    """Return ``run(*arguments)``: exit status, and what was written to both outputs."""

    def call(*arguments):
        status = run(["deadline", *arguments])
        told = capsys.readouterr()
        return status, told.out + told.err

    return call


def due(told):
    return told.split(":")[0] + ":" + told.split(":")[1]


def test_the_count_is_told_day_by_day(deadline):
    status, told = deadline("2026-02-13", "--working-days", "3")
    lines = told.splitlines()
    assert (status, lines[0]) == (0, "Due 2026-02-25 17:00: 3 working days from 2026-02-13")
    assert lines[2] == "  1  2026-02-14 Sat  make-up working day"
    assert lines[3] == "     2026-02-15 Sun  holiday (Spring Festival)"
    assert lines[-1].startswith("Calendar: 2026@")


def test_it_is_told_in_chinese_too(deadline, monkeypatch):
    monkeypatch.setenv("GUITAI_LANG", "zh_CN")
    lines = deadline("2026-02-13", "--working-days", "3")[1].splitlines()
    assert lines[0] == "2026-02-25 17:00 到期：自 2026-02-13 起 3 个工作日"
    assert lines[2:4] == ["  1  2026-02-14 周六  调休上班日", "     2026-02-15 周日  节假日 (春节)"]


def test_json_says_the_same_in_values(deadline):
    told = json.loads(deadline("2026-02-13", "--working-days", "3", "--trading", "--json")[1])
    assert list(told) == ["start", "unit", "amount", "due", "due_at", "provisional", "calendar_version", "days"]
    assert (told["start"], told["unit"], told["amount"]) == ("2026-02-13", "trading_day", 3)
    assert (told["due"], told["due_at"], told["provisional"]) == ("2026-02-26", "2026-02-26T17:00:00+08:00", False)
    assert [one["ordinal"] for one in told["days"] if one["counts"]] == [1, 2, 3]
    assert told["days"][1]["reason"] == "make_up_not_traded"


@pytest.mark.parametrize("day", ["20260213", "2026年2月13日", "2026/2/13", "2026-02-13T10:00", "2026-02-13 16:30"])
def test_a_day_may_be_written_in_any_certain_way(deadline, day):
    assert due(deadline(day, "--working-days", "1")[1]) == "Due 2026-02-14 17:00"


def test_hours_run_from_the_instant_through_the_night(deadline):
    assert due(deadline("2026-02-13 23:50", "--hours", "24")[1]) == "Due 2026-02-14 23:50"
    assert due(deadline("2026-02-13T10:00Z", "--hours", "48")[1]) == "Due 2026-02-15 18:00"


def test_a_count_into_a_year_without_a_notice_says_so(deadline):
    assert deadline("2026-12-30", "--working-days", "3")[1].splitlines()[-1].startswith("Provisional:")


def test_a_notice_from_a_file_is_counted_with(deadline, tmp_path):
    file = tmp_path / "2027.yaml"
    text = "year: 2027\nsource: test\npublished_on: 2026-11-05\nholidays:\n"
    spans = [("元旦", "01-01", "01-03"), ("劳动节", "05-01", "05-05"), ("国庆节", "10-01", "10-07")]
    text += "".join(f"  - {{name: {name}, first: 2027-{first}, last: 2027-{last}}}\n" for name, first, last in spans)
    file.write_text(text + "make_up_days: [2027-01-09]\n", encoding="utf-8")
    status, told = deadline("2027-01-08", "--working-days", "1", "--notice", str(file))
    assert (status, due(told)) == (0, "Due 2027-01-09 17:00")
    assert "Provisional" not in told


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["2026-02-30", "--working-days", "1"], "START: “2026-02-30” is a day that no calendar has."),
        (["13/02/2026", "--working-days", "1"], "START: “13/02/2026” cannot be read as one certain date."),
        (["", "--working-days", "1"], "START: “” cannot be read as one certain date."),
        (["2026-02-13T99:00", "--hours", "1"], "START: “2026-02-13T99:00” cannot be read as one certain date."),
        (["2026-02-13"], "Say one amount: --working-days, --calendar-days or --hours."),
        (["2026-02-13", "--working-days", "1", "--hours", "2"], "Say one amount:"),
        (["2026-02-13", "--hours", "2", "--trading"], "--trading goes with --working-days alone."),
        (["2026-02-13", "--working-days=-1"], "-1 is no amount that can be counted: 0 to 3660."),
        (["2026-02-13", "--working-days", "3661"], "3661 is no amount that can be counted: 0 to 3660."),
        (["2026-02-13", "--hours", "9" * 30], f"{'9' * 30} is no amount that can be counted"),
        (["9999-12-31", "--working-days", "1"], "9999 is too far away to count from"),
        (["1900-01-01", "--working-days", "1"], "1900 is too far away to count from"),
    ],
)
def test_what_cannot_be_counted_is_refused_with_a_sentence(deadline, arguments, sentence):
    status, told = deadline(*arguments)
    assert status == 2
    assert told.startswith(sentence)


def test_ten_years_are_counted_and_three_thousand_days_told(deadline):
    told = json.loads(deadline("2026-02-13", "--working-days", "3660", "--json")[1])
    assert told["days"][-1]["ordinal"] == 3660
    assert told["provisional"]


def test_nothing_ends_the_same_day_or_the_next_that_counts(deadline):
    assert due(deadline("2026-02-13T10:00", "--working-days", "0")[1]) == "Due 2026-02-13 17:00"
    assert due(deadline("2026-02-13T17:01", "--working-days", "0")[1]) == "Due 2026-02-14 17:00"

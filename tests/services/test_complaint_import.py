"""Complaints of a file: taken whole or refused with the reason, and never twice."""

import json

import pytest

from app.domain.complaints import Complaint, RestrictedComplaint
from app.domain.errors import Refused, RuleViolation
from app.services.complaint_import import ComplaintImport
from app.sheets.complaint_file import read_complaints
from tests.fakes.calendars import at
from tests.fakes.complaint_counter import complaint_branch

TRANSFER = {
    "words": "App 登录不上", "name": "王五", "phone": "12000000003", "channel": "hotline_12386",
    "external_no": "12386-1", "received_at": "2026-11-22 18:30", "reply_by": "2026-12-07 17:00",
    "cause": "system_failure/login", "amount_fen": "680.50",
}  # fmt: skip


@pytest.fixture
def counter():
    return complaint_branch()


def take(counter, *rows, who="teller", **more):
    return ComplaintImport(counter.branch.at(who)).take(rows, **more)


def codes(outcome):
    return [fault.code for fault in outcome.faults]


def test_a_transfer_keeps_its_number_its_dates_and_its_receipt(counter):
    (outcome,) = take(counter, TRANSFER)
    (kept,) = counter.branch.store.all(Complaint)
    assert (outcome.complaint_no, kept.external_no) == ("B001-C1-2026-T0001", "12386-1")
    assert (kept.received_at, kept.reply_by) == (at("2026-11-22 18:30"), at("2026-12-07 17:00"))
    assert (kept.amount_fen, kept.category, kept.cause) == (68_050, "system_failure", "login")


def test_the_same_file_again_adds_nothing(counter):
    online = {"words": "客服不回复", "anonymous": "yes", "received_at": "2026-11-22 10:00"}
    take(counter, TRANSFER, online)
    assert [one.known for one in take(counter, TRANSFER, online)] == [True, True]
    assert len(counter.branch.store.all(Complaint)) == 2


def test_one_that_is_refused_says_why_and_holds_up_nobody(counter):
    found = take(
        counter, {"name": "李雷"}, {"words": "慢", "name": "韩梅"}, TRANSFER | {"amount_fen": "很多"}, TRANSFER
    )
    assert [codes(one) for one in found] == [["form.required"], ["complaint.contact_missing"], ["form.amount"], []]
    assert found[-1].complaint_no == "B001-C1-2026-T0001"


def test_trying_it_stores_nothing(counter):
    (tried,) = take(counter, TRANSFER, dry_run=True)
    assert (tried.complaint_no, counter.branch.store.all(Complaint)) == ("B001-C1-2026-T0001", [])
    assert take(counter, TRANSFER)[0].complaint_no == "B001-C1-2026-T0001"


def test_whistle_blowing_in_a_file_is_restricted_as_anywhere(counter):
    take(counter, {"words": "代客操作", "anonymous": "yes", "whistle_blowing": "yes"})
    assert len(counter.branch.store.all(RestrictedComplaint)) == 1


def test_an_unknown_name_refuses_the_file_and_a_stranger_imports_nothing(counter):
    with pytest.raises(RuleViolation, match=r"complaint_file\.unknown_column"):
        take(counter, TRANSFER, {"word": "慢"})
    with pytest.raises(Refused, match=r"permission\.refused"):
        take(counter, TRANSFER, who="administrator")
    assert counter.branch.store.all(Complaint) == []


def test_json_and_csv_say_the_same(tmp_path):
    one, other = tmp_path / "a.json", tmp_path / "a.csv"
    told = {"words": "慢，很慢", "anonymous": True, "evidence": ["票", "照片"], "persons": 2}
    one.write_text(json.dumps([told]), encoding="utf-8")
    other.write_bytes('words,anonymous,evidence,persons\r\n"慢，很慢",yes,"票\n照片",2\r\n'.encode("gb18030"))
    expected = {"words": "慢，很慢", "anonymous": "yes", "evidence": "票\n照片", "persons": "2"}
    assert read_complaints(one) == read_complaints(other) == (expected,)


@pytest.mark.parametrize("content", ["{}", "[1]", "not json"])
def test_what_is_no_list_of_complaints_is_refused(tmp_path, content):
    file = tmp_path / "a.json"
    file.write_text(content, encoding="utf-8")
    with pytest.raises(RuleViolation, match=r"complaint_file\.json"):
        read_complaints(file)

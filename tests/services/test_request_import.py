"""Requests come in as calendars, tables and JSON: each is taken whole, or refused with its line (rules 2.1-b)."""

import json
from pathlib import Path

import pytest

from app.domain.appointments import Appointment
from app.domain.errors import RuleViolation
from app.services.request_import import RequestImport
from app.sheets.request_files import read_requests
from tests.fakes.booking_branch import TEN, booking_branch

CALENDARS = Path(__file__).parents[1] / "samples" / "calendars"
ROW = {"name": "王小明", "phone": "12800000021", "service": "BANK-CHG", "starts_at": "2026-11-24T10:00"}


@pytest.fixture
def branch(tmp_path):
    made = booking_branch(tmp_path / "guitai.db")
    yield made
    made.store.close()


def take(branch, path, **more):
    return RequestImport(branch.desks.at("greeter")).take(path.name, read_requests(path), **more)


def refused(found):
    return [(one.line, one.fault.code) for one in found if one.fault]


def kept(branch):
    with branch.store.begin(None) as uow:
        return uow.find(Appointment)


def written(tmp_path, *requests, **changed):
    path = tmp_path / "requests.json"
    document = {"format": "guitai.appointment-requests", "version": 1, "requests": requests} | changed
    path.write_text(json.dumps(document, indent=1), encoding="utf-8")
    return path


def test_thunderbirds_event_is_a_request_and_its_task_is_refused_with_its_line(branch):
    found = take(branch, CALENDARS / "thunderbird.ics")
    one = kept(branch)[0]
    assert (one.prospect_name, one.prospect_phone, one.service_code) == ("王小明", "12800000011", "BANK-CHG")
    assert (one.starts_at, one.channel.value, one.first_contact_by) == (TEN, "online", None)
    assert refused(found) == [(24, "request_file.no_event")]


def test_outlooks_event_is_a_request_its_windows_zone_understood(branch):
    found = take(branch, CALENDARS / "outlook.ics")
    one = kept(branch)[0]
    assert (one.prospect_name, one.prospect_phone, one.service_code) == ("李四", "12800000012", "ACC-UPD")
    assert one.starts_at.astimezone(branch.desks.place.zone).hour == 11
    assert refused(found) == []


def test_apples_whole_day_is_a_wish_and_what_is_no_request_is_refused_with_its_line(branch):
    found = take(branch, CALENDARS / "apple.ics")
    one = kept(branch)[0]
    assert (one.starts_at, one.wish_from.hour, one.wish_until.hour) == (None, 1, 9)
    assert refused(found) == [
        (20, "request_file.repeats"), (27, "request_file.cancelled"), (34, "request_file.missing"),
        (40, "request_file.broken"),
    ]  # fmt: skip


def test_the_same_request_again_adds_nothing(branch):
    take(branch, CALENDARS / "outlook.ics")
    again = take(branch, CALENDARS / "outlook.ics")
    assert [one.known for one in again] == [True]
    assert len(kept(branch)) == 1


def test_trying_stores_nothing(branch, tmp_path):
    found = take(branch, written(tmp_path, ROW), dry_run=True)
    assert refused(found) == []
    assert kept(branch) == []


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"name": ""}, "request_file.missing"),
        ({"phone": "12"}, "phone"),
        ({"service": "牙医"}, "service.unknown"),
        ({"starts_at": "明天"}, "request_file.time"),
        ({"starts_at": ""}, "booking.when_missing"),
        ({"document_number": "110105194913310021"}, "id_birth_date"),
        ({"channel": "fax"}, "request_file.channel"),
        ({"asked_at": "2027-01-01T10:00"}, "request_file.future"),
        ({"starts_at": "0001-01-01T00:00"}, "request_file.year"),
        ({"starts_at": "9999-12-31T23:59-08:00"}, "request_file.year"),
        ({"asked_at": "0001-01-01"}, "request_file.year"),
        ({"need": "\ud800"}, "request_file.row"),
        ({"name": "王\x00小明"}, "request_file.row"),
        ({"surprise": "x"}, "request_file.key"),
    ],
)
def test_a_request_that_says_something_wrong_is_refused_by_line_and_the_others_are_taken(
    branch, tmp_path, changed, code
):
    found = take(branch, written(tmp_path, ROW, ROW | changed))
    assert [one.number != "" for one in found] == [True, False]
    assert refused(found) == [(found[1].line, code)]
    assert found[1].line > found[0].line


@pytest.mark.parametrize("told", ["2026/11/24 10:00", "2026-11-24 10:00:00", "2026/11/24 10:00:00"])
def test_a_time_as_spreadsheets_write_it_is_understood(branch, tmp_path, told):
    take(branch, written(tmp_path, ROW | {"starts_at": told}))
    assert kept(branch)[0].starts_at == TEN


def test_a_day_without_its_noughts_is_a_wish(branch, tmp_path):
    take(branch, written(tmp_path, ROW | {"starts_at": "", "wish_from": "2026/12/1"}))
    assert kept(branch)[0].wish_from.isoformat() == "2026-12-01T01:00:00+00:00"


def test_a_calendar_whose_lines_end_with_cr_alone_loses_nothing(branch, tmp_path):
    path = tmp_path / "old.ics"
    path.write_bytes((CALENDARS / "outlook.ics").read_bytes().replace(b"\r\n", b"\n").replace(b"\n", b"\r"))
    take(branch, path)
    assert len(kept(branch)) == 1


@pytest.mark.parametrize("encoding", ["utf-8", "gb18030"])
def test_a_table_with_chinese_headings_is_taken_and_a_short_row_refused(branch, tmp_path, encoding):
    path = tmp_path / "requests.csv"
    text = "编号,姓名,电话,业务,指定时间\nW-1,王小明,12800000021,三方存管变更,2026-11-24 10:00\nW-2,李四\n"
    path.write_text(text, encoding=encoding)
    found = take(branch, path)
    assert kept(branch)[0].source_ref == "uid:W-1"
    assert refused(found) == [(3, "request_file.missing")]


@pytest.mark.parametrize(
    ("name", "text", "code"),
    [
        ("a.ics", "not a calendar", "request_file.calendar"),
        ("a.ics", "BEGIN:VCALENDAR\nBEGIN:VEVENT\n", "request_file.calendar"),
        ("a.json", "{", "request_file.json"),
        ("a.json", "[]", "request_file.format"),
        ("a.csv", "x,y\n1,2\n", "request_file.headings"),
        ("a.txt", "x", "request_file.kind"),
    ],
)
def test_a_file_that_is_something_else_is_refused_as_a_whole(branch, tmp_path, name, text, code):
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    with pytest.raises(RuleViolation) as caught:
        take(branch, path)
    assert caught.value.code == code


def test_the_clock_runs_from_when_it_was_asked(branch, tmp_path):
    take(branch, written(tmp_path, ROW | {"asked_at": "2026-11-20T09:00+08:00"}))
    assert kept(branch)[0].settle_by.due_on.isoformat() == "2026-11-23"

"""Appointments go out as calendars that other programs take (RFC 5545)."""

from datetime import timedelta

import pytest
from icalendar import Calendar

from app.services.booking_commands import MoveAppointment
from app.services.calendar_export import CalendarExport
from app.sheets.calendar_writer import write_calendar
from tests.fakes.booking_branch import TEN, booking_branch


@pytest.fixture
def branch(tmp_path):
    made = booking_branch(tmp_path / "guitai.db")
    yield made
    made.store.close()


@pytest.fixture
def calendars(branch):
    return CalendarExport(branch.desks.at("greeter"), branch.tools, write_calendar)


def events(written):
    return Calendar.from_ical(written).walk("VEVENT")


def test_lines_are_folded_and_ended_as_the_standard_wants_and_the_zone_comes_along(branch, calendars):
    made = branch.book(service="ACC-UPD")
    written = calendars.for_client(made.appointment_id)
    assert all(len(line) <= 75 for line in written.split(b"\r\n"))
    assert b"\n" not in written.replace(b"\r\n", b"")
    assert b"BEGIN:VTIMEZONE\r\nTZID:Asia/Shanghai" in written
    assert b"DTSTART;TZID=Asia/Shanghai:20261124T100000" in written


def test_the_clients_calendar_says_what_to_bring_and_names_nobody(branch, calendars):
    made = branch.book(service="ACC-UPD")
    event = events(calendars.for_client(made.appointment_id))[0]
    assert made.number in event["DESCRIPTION"]
    assert made.code in event["DESCRIPTION"]
    assert "身份证" in event["DESCRIPTION"]
    assert "测试" not in calendars.for_client(made.appointment_id).decode()


def test_what_was_moved_or_cancelled_replaces_what_the_other_program_has(branch, calendars):
    made = branch.book()
    first = events(calendars.for_client(made.appointment_id))[0]
    moved = branch.at().move(
        MoveAppointment(appointment_id=made.appointment_id, starts_at=TEN + timedelta(minutes=15), reason="改期")
    )
    second = events(calendars.for_client(moved.appointment_id))[0]
    branch.at().cancel(moved.appointment_id, "客户取消")
    third = events(calendars.for_client(moved.appointment_id))[0]
    assert first["UID"] == second["UID"] == third["UID"]
    assert [event["SEQUENCE"] for event in (first, second, third)] == [0, 1, 2]
    assert [event["STATUS"] for event in (first, second, third)] == ["CONFIRMED", "CONFIRMED", "CANCELLED"]


def test_a_span_for_the_staff_masks_names_and_is_on_record(branch, calendars):
    branch.book()
    branch.book(staff_id=branch.staff["colleague"].id)
    written = calendars.of_span(TEN - timedelta(days=1), TEN + timedelta(days=1), branch.staff["colleague"].id)
    assert [str(event["SUMMARY"]) for event in events(written)] == ["三方存管变更 测*"]
    acts = [row.action for row in branch.store.audit.page()]
    assert "appointment:calendar:exported" in acts

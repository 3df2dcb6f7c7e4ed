"""Clients are told by the branch's own means: called, or sent what a file hands over; delivery is noted."""

import csv
import io
import json
from datetime import timedelta

import pytest

from app.domain.client_messages import ClientMessage, Means
from app.domain.errors import Refused, RuleViolation
from app.services.booking_commands import MoveAppointment
from app.services.client_messages import TellingDesk
from tests.fakes.booking_branch import TEN, booking_branch


@pytest.fixture
def branch(tmp_path):
    made = booking_branch(tmp_path / "guitai.db")
    yield made
    made.store.close()


@pytest.fixture
def telling(branch):
    return TellingDesk(branch.desks.at("greeter"))


def test_whoever_asked_by_phone_is_sent_time_materials_and_code_and_nobody_is_named(branch, telling):
    made = branch.book(service="ACC-UPD")
    one = telling.waiting()[0]
    assert (one.purpose, one.means) == ("confirmed", "sms")
    assert [part for part in ("2026-11-24", "10:00", "身份证", made.code, made.number) if part not in one.text] == []
    assert "测试" not in one.text
    assert "*" in one.address


def test_what_is_no_longer_so_is_not_sent_any_more(branch, telling):
    made = branch.book()
    moved = branch.at().move(
        MoveAppointment(appointment_id=made.appointment_id, starts_at=TEN + timedelta(minutes=15), reason="改期")
    )
    assert [one.purpose for one in telling.waiting()] == ["moved"]
    branch.at().cancel(moved.appointment_id, "客户取消")
    assert [one.purpose for one in telling.waiting()] == ["cancelled"]


def test_texts_are_handed_over_once_as_table_or_json(branch, telling):
    branch.book()
    rows = list(csv.reader(io.StringIO(telling.export(Means.SMS).decode("utf-8-sig"))))
    assert [row[2] for row in rows] == ["recipient", "测试客户"]
    assert json.loads(telling.export(Means.SMS, "json"))["messages"] == []


def test_a_decline_is_a_call_that_may_take_several_tries(branch, telling):
    desk = branch.at()
    desk.decline(desk.request(branch.request(wish_from=TEN)), "当日已满", "周四上午")
    one = telling.waiting(Means.CALL)[0]
    assert telling.dial(one.message_id).startswith("12")
    assert telling.nobody_answered(one.message_id) == 1
    telling.close(one.message_id, "told")
    assert telling.waiting() == ()
    with pytest.raises(RuleViolation, match=r"message\.closed"):
        telling.close(one.message_id, "told")


def test_only_whoever_arranges_appointments_hands_messages_out(branch):
    branch.book()
    with pytest.raises(Refused):
        TellingDesk(branch.desks.at("auditor")).export(Means.SMS)
    with branch.store.begin(None) as uow:
        assert uow.find(ClientMessage)[0].exported_at is None


def test_whoever_stands_at_the_counter_is_told_there(branch, telling):
    from app.domain.reception import Channel
    from app.services.booking_commands import BookAppointment

    request = branch.request(branch.person(), channel=Channel.COUNTER)
    branch.at().book(BookAppointment(request=request, starts_at=TEN, materials_told=True))
    assert telling.waiting() == ()

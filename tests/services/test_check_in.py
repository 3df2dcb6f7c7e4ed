"""A kiosk checks clients in by what it recognises, and learns nobody's name (rules 4.1)."""

from dataclasses import fields
from datetime import timedelta

import pytest

from app.domain.appointments import BookingToken
from app.domain.clients import Client, IdentityDocument
from app.domain.errors import RuleViolation
from app.domain.records import Scope
from app.services.check_in import CheckInDesk
from tests.fakes.booking_branch import TEN, booking_branch

MINUTE = timedelta(minutes=1)


@pytest.fixture
def branch(tmp_path):
    made = booking_branch(tmp_path / "guitai.db")
    yield made
    made.store.close()


@pytest.fixture
def kiosk(branch):
    return CheckInDesk(branch.desks.at("greeter"), branch.tools)


@pytest.fixture
def booked(branch):
    client = branch.person()
    made = branch.book(client)
    branch.clock.now = TEN - 30 * MINUTE
    with branch.store.begin(None) as uow:
        number = uow.find(IdentityDocument, client_id=client.client_id)[0].number
        phone = uow.get(Client, client.client_id).phone
    return made, number, phone


@pytest.mark.parametrize("by", ["code", "document", "phone_tail"])
def test_a_client_checks_in_by_slip_document_or_phone(kiosk, booked, by):
    made, number, phone = booked
    told = {"code": f" {made.code.lower()}", "document": number.lower(), "phone_tail": phone[-4:]}[by]
    checked_in = kiosk.check_in(**{by: told})
    assert (checked_in.ticket.line, checked_in.ticket.appointment_id) == ("Y", made.appointment_id)
    with pytest.raises(RuleViolation, match=r"check_in\.done"):
        kiosk.check_in(code=made.code)


def test_the_token_holds_nothing_that_names_anybody(branch, booked):
    made, number, phone = booked
    with branch.store.begin(None) as uow:
        token = uow.find(BookingToken, appointment_id=made.appointment_id)[0]
    assert BookingToken.kind.scope is Scope.LOBBY
    held = "".join(str(getattr(token, field.name)) for field in fields(token))
    assert not [secret for secret in (number, phone, made.code, "测试客户") if secret in held]


def test_nobody_checks_in_too_early_or_too_late(branch, kiosk, booked):
    branch.clock.now = TEN - 31 * MINUTE
    with pytest.raises(RuleViolation, match="too_early"):
        kiosk.check_in(code=booked[0].code)
    branch.clock.now = TEN + 15 * MINUTE + timedelta(seconds=1)
    with pytest.raises(RuleViolation, match="too_late"):
        kiosk.check_in(code=booked[0].code)


def test_whoever_tries_too_often_waits(branch, kiosk, booked):
    for _ in range(5):
        with pytest.raises(RuleViolation, match=r"check_in\.unknown"):
            kiosk.check_in(phone_tail="9999")
    with pytest.raises(RuleViolation, match=r"check_in\.paused"):
        kiosk.check_in(code=booked[0].code)
    branch.clock.advance(minutes=2, seconds=1)
    kiosk.check_in(code=booked[0].code)


def test_a_phone_tail_of_two_is_not_enough(branch, kiosk):
    for client in (branch.person(phone="12800001234"), branch.person(phone="12900001234")):
        branch.book(client)
    branch.clock.now = TEN
    with pytest.raises(RuleViolation, match=r"check_in\.several"):
        kiosk.check_in(phone_tail="1234")


def test_a_cancelled_appointment_checks_nobody_in(branch, kiosk, booked):
    branch.at().cancel(booked[0].appointment_id, "客户取消")
    with pytest.raises(RuleViolation, match=r"check_in\.done"):
        kiosk.check_in(code=booked[0].code)

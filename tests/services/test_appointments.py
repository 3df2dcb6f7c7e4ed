"""Appointments: asked for, settled, moved, cancelled, kept (rules 2.1, 4.1)."""

from datetime import timedelta

import pytest

from app.domain.appointments import Appointment, BookingToken, IdentityFinding
from app.domain.cases import Step
from app.domain.errors import Refused, RuleViolation
from app.services.booking_choice import BookingRefused
from app.services.booking_claims import Slot
from app.services.booking_commands import BookAppointment, Freed, MoveAppointment
from app.services.case_opening import OpenCase
from tests.fakes.booking_branch import SERVICE, TEN, booking_branch

HOUR = timedelta(hours=1)
QUARTER = timedelta(minutes=15)


@pytest.fixture
def branch(tmp_path):
    made = booking_branch(tmp_path / "guitai.db")
    yield made
    made.store.close()


def stored(branch, appointment_id):
    with branch.store.begin(None) as uow:
        return uow.get(Appointment, appointment_id)


def test_a_request_starts_the_clock_of_one_working_day(branch):
    kept = stored(branch, branch.at().request(branch.request(wish_from=TEN, wish_until=TEN + HOUR)))
    assert (kept.state, kept.identity_finding) == ("requested", IdentityFinding.PROSPECT)
    assert kept.settle_by.due_on == TEN.date()


@pytest.mark.parametrize(
    ("left_out", "code"),
    [({"prospect": None}, "booking.who_missing"), ({"wish_from": None}, "booking.when_missing")],
)
def test_a_request_without_who_or_when_is_refused(branch, left_out, code):
    with pytest.raises(RuleViolation) as caught:
        branch.at().request(branch.request(**({"wish_from": TEN} | left_out)))
    assert caught.value.code == code


def test_a_number_on_file_makes_a_prospect_the_client(branch):
    client = branch.person()
    with branch.store.begin(None) as uow:
        from app.domain.clients import IdentityDocument

        number = uow.find(IdentityDocument, client_id=client.client_id)[0].number
    from dataclasses import replace

    from tests.fakes.booking_branch import prospect

    who = replace(prospect(), document_number=number.lower())
    kept = stored(branch, branch.at().request(branch.request(prospect=who, wish_from=TEN)))
    assert (kept.client_id, kept.identity_finding) == (client.client_id, IdentityFinding.MATCHED)


def test_whoever_has_least_to_do_is_given_the_next(branch):
    people = [branch.book(at=TEN + QUARTER * number).staff_name for number in range(4)]
    assert sorted(people) == ["何敏", "何敏", "林晓", "林晓"]
    assert people[0] != people[1]


def test_nobody_is_booked_twice_and_the_nearest_free_times_are_offered(branch):
    teller = branch.staff["teller"].id
    branch.book(staff_id=teller)
    with pytest.raises(BookingRefused) as caught:
        branch.book(staff_id=teller)
    assert caught.value.code == "booking.staff_taken"
    assert {free.starts_at for free in caught.value.nearest} == {TEN - QUARTER, TEN + QUARTER, TEN - 2 * QUARTER}


def test_only_a_permission_and_a_reason_book_against_a_check(branch):
    teller = branch.staff["teller"].id
    branch.book(staff_id=teller)
    with pytest.raises(Refused):
        branch.book(staff_id=teller, override_reason="老客户")
    made = branch.book(staff_id=teller, override_reason="老客户", who="supervisor")
    assert (made.overridden, made.override_reason) == (("staff_free",), "老客户")


def test_no_reason_makes_somebody_qualified(branch):
    with pytest.raises(BookingRefused) as caught:
        branch.book(at=TEN - 2 * HOUR - timedelta(days=1), override_reason="现在就来", who="supervisor")
    assert caught.value.code == "booking.in_the_past"


def test_a_move_keeps_the_chain_and_the_first_contact(branch):
    first = branch.book()
    branch.clock.advance(minutes=5)
    moved = branch.at().move(
        MoveAppointment(appointment_id=first.appointment_id, starts_at=TEN + HOUR, reason="客户改期")
    )
    assert stored(branch, first.appointment_id).state == "rescheduled"
    assert (moved.moved_from, moved.state, moved.first_contact_at) == (
        first.appointment_id, "confirmed", first.first_contact_at,
    )  # fmt: skip
    assert (
        branch.times().against_move(
            MoveAppointment(
                appointment_id=moved.appointment_id, starts_at=TEN + HOUR, ends_at=TEN + HOUR + 2 * QUARTER, reason=""
            )
        )
        == ()
    )


def test_a_cancelled_time_is_free_and_offered_to_whoever_waits(branch):
    made, desk = branch.book(), branch.at()
    waiting = desk.request(branch.request(wish_from=TEN - HOUR, wish_until=TEN + HOUR))
    desk.wait(waiting)
    late = desk.request(branch.request(branch.person(), wish_from=TEN + HOUR))
    desk.wait(late)
    offered = desk.cancel(made.appointment_id, "客户来电取消")
    assert [line.appointment_id for line in offered] == [waiting]
    branch.book(staff_id=made.staff_id)


def test_a_decline_offers_something_else(branch):
    desk = branch.at()
    asked = desk.request(branch.request(wish_from=TEN))
    with pytest.raises(RuleViolation, match="alternative_missing"):
        desk.decline(asked, "当日无合格人员", " ")
    assert desk.decline(asked, "当日无合格人员", "周四上午").alternative == "周四上午"


def test_whoever_arrives_in_time_gets_a_number_of_their_own_line(branch):
    made = branch.book()
    branch.clock.now = TEN - timedelta(minutes=31)
    with pytest.raises(RuleViolation, match="too_early"):
        branch.at().arrive(made.appointment_id)
    branch.clock.advance(minutes=1)
    ticket = branch.at().arrive(made.appointment_id)
    assert (ticket.line, ticket.appointment_id, ticket.slot_at) == ("Y", made.appointment_id, TEN)
    assert stored(branch, made.appointment_id).state == "arrived"


def test_an_appointment_is_fulfilled_once_its_case_is_open(branch):
    made = branch.book()
    branch.clock.now = TEN
    ticket = branch.at().arrive(made.appointment_id)
    desk = branch.desks.cases("teller")
    desk.open_case(OpenCase(visit_id=ticket.visit_id, ticket_id=ticket.id, service_code=SERVICE, details="变更银行"))
    assert stored(branch, made.appointment_id).state == "fulfilled"


def test_a_no_show_is_taken_back_the_same_day_and_then_may_come_late(branch):
    made, desk = branch.book(), branch.at()
    branch.clock.now = TEN + timedelta(minutes=14)
    with pytest.raises(RuleViolation, match="not_over"):
        desk.mark_no_show(made.appointment_id)
    branch.clock.advance(minutes=2)
    desk.mark_no_show(made.appointment_id)
    with pytest.raises(RuleViolation, match="too_late"):
        desk.arrive(made.appointment_id)
    desk.undo_no_show(made.appointment_id, "客户刚到，路上堵车")
    assert desk.arrive(made.appointment_id).line == "Y"


def test_a_no_show_of_yesterday_stays_one(branch):
    made, desk = branch.book(), branch.at()
    branch.clock.now = TEN + HOUR
    desk.mark_no_show(made.appointment_id)
    branch.clock.advance(days=1)
    with pytest.raises(RuleViolation, match="another_day"):
        desk.undo_no_show(made.appointment_id, "误记")


def test_a_time_being_chosen_is_kept_from_others_for_five_minutes(branch):
    slot = Slot(TEN, TEN + QUARTER, branch.staff["teller"].id)
    branch.at("greeter").hold(slot)
    with pytest.raises(RuleViolation, match="being_chosen"):
        branch.at("teller").hold(slot)
    with pytest.raises(BookingRefused, match="being_chosen"):
        branch.book(staff_id=slot.staff_id, who="teller")
    branch.clock.advance(minutes=5, seconds=1)
    branch.at("teller").hold(slot)


def test_the_holder_does_not_block_themselves(branch):
    slot = Slot(TEN, TEN + QUARTER, branch.staff["teller"].id)
    branch.at("greeter").hold(slot)
    branch.book(staff_id=slot.staff_id)
    other = Slot(TEN + HOUR, TEN + HOUR + QUARTER, branch.staff["teller"].id)
    branch.at("teller").hold(other)


def test_a_pending_request_for_one_time_blocks_it(branch):
    teller = branch.staff["teller"].id
    asked = branch.at().request(branch.request(starts_at=TEN, staff_id=teller))
    with pytest.raises(BookingRefused, match="staff_taken"):
        branch.book(staff_id=teller)
    made = branch.at().book(BookAppointment(appointment_id=asked, starts_at=TEN, materials_told=True))
    assert (made.state, made.staff_id) == ("confirmed", teller)


def test_a_freed_time_too_short_for_a_service_is_not_offered(branch):
    desk = branch.at()
    desk.wait(desk.request(branch.request(service="ADVICE-PRO", wish_from=TEN)))
    freed = Freed(starts_at=TEN, ends_at=TEN + QUARTER, staff_id=None, room_id=None)
    assert desk.waiting_list(freed) == ()
    assert len(desk.waiting_list()) == 1


def test_every_step_is_logged_with_the_clock_that_it_started(branch):
    made = branch.book()
    with branch.store.begin(None) as uow:
        steps = uow.find(Step, subject_id=made.appointment_id)
        tokens = uow.find(BookingToken, appointment_id=made.appointment_id)
    assert [(step.action, step.deadline is not None) for step in steps] == [("request", True), ("confirm", False)]
    assert tokens[0].service_code == SERVICE
    assert made.code
    assert made.code not in repr(tokens)

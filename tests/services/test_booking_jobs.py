"""What the clock and other terminals make of appointments (rules 4.1)."""

from dataclasses import replace
from datetime import timedelta

import pytest

from app.domain.appointments import Appointment, BookingToken
from app.domain.cases import Step
from app.services.appointment_book import AppointmentBook
from app.services.booking_choice import BookingRefused
from app.services.booking_jobs import BookingJobs
from app.services.ticketing import TakeTicket, take_ticket
from tests.fakes.booking_branch import SERVICE, TEN, booking_branch

QUARTER = timedelta(minutes=15)


@pytest.fixture
def branch(tmp_path):
    made = booking_branch(tmp_path / "guitai.db")
    yield made
    made.store.close()


def jobs(branch):
    return BookingJobs(branch.desks.at("greeter"), branch.tools)


def stored(branch, appointment_id):
    with branch.store.begin(None) as uow:
        return uow.get(Appointment, appointment_id)


def twice_booked(branch):
    """Return two appointments of one time, as two terminals that were apart may have made; the later first."""
    branch.clock.advance(minutes=1)
    late = branch.book(staff_id=branch.staff["teller"].id)
    early = branch.book(at=TEN + 8 * QUARTER * 3, staff_id=branch.staff["teller"].id)
    with branch.store.begin(None) as uow:
        one = uow.get(Appointment, early.appointment_id)
        uow.save(replace(one, starts_at=TEN, ends_at=TEN + QUARTER, first_contact_at=late.first_contact_at - QUARTER))
        uow.commit()
    return late, early


def test_nobody_who_is_a_quarter_late_is_waited_for_and_the_program_says_so_itself(branch):
    made = branch.book()
    branch.clock.now = TEN + timedelta(minutes=14)
    assert jobs(branch).run() == 0
    branch.clock.advance(minutes=1)
    assert jobs(branch).run() == 1
    with branch.store.begin(None) as uow:
        last = uow.find(Step, subject_id=made.appointment_id)[-1]
        tokens = uow.find(BookingToken, appointment_id=made.appointment_id)
    assert (last.action, last.role, last.actor_name) == ("miss", "program", "")
    assert all(token.closed_at for token in tokens)
    assert jobs(branch).run() == 0


def test_a_no_show_that_was_taken_back_is_not_marked_again_that_day(branch):
    made = branch.book()
    branch.clock.now = TEN + QUARTER
    jobs(branch).run()
    branch.at().undo_no_show(made.appointment_id, "客户来电说稍后到")
    assert jobs(branch).run() == 0
    branch.clock.advance(days=1)
    assert jobs(branch).run() == 1


def test_the_earlier_first_contact_keeps_the_time_and_the_other_is_a_task_with_three_others(branch):
    late, early = twice_booked(branch)
    assert jobs(branch).settle_clashes() == 1
    assert (stored(branch, early.appointment_id).state, stored(branch, late.appointment_id).state) == (
        "confirmed", "conflict",
    )  # fmt: skip
    task = AppointmentBook(branch.desks.at("greeter"), branch.tools).clashes()[0]
    assert task.appointment.appointment_id == late.appointment_id
    assert len(task.proposed) == 3
    assert jobs(branch).settle_clashes() == 0


def test_what_had_to_give_way_may_stand_once_its_time_is_free(branch):
    late, early = twice_booked(branch)
    jobs(branch).run()
    desk = branch.at()
    with pytest.raises(BookingRefused, match="staff_taken"):
        desk.keep(late.appointment_id, "另一客户会等")
    desk.cancel(early.appointment_id, "客户取消")
    assert desk.keep(late.appointment_id, "时间已空出").state == "confirmed"


def test_a_supervisor_lets_both_stand_and_both_stay_marked(branch):
    late, _ = twice_booked(branch)
    jobs(branch).run()
    kept = branch.at("supervisor").keep(late.appointment_id, "两位客户是夫妻，一起办理")
    assert kept.overridden == ("staff_free",)
    assert jobs(branch).run() == 0


def test_whoever_checked_in_at_a_kiosk_is_there(branch):
    client = branch.person()
    made = branch.book(client)
    branch.clock.now = TEN - QUARTER
    place = branch.desks.at("greeter")
    with place.transact() as uow:
        token = uow.find(BookingToken, appointment_id=made.appointment_id)[0]
        taking = TakeTicket(service_codes=(SERVICE,), appointment_id=made.appointment_id, slot_at=TEN, at_kiosk=True)
        ticket = take_ticket(place, uow, taking)
        uow.save(replace(token, checked_in_at=place.now(), ticket_id=ticket.id))
    assert jobs(branch).run() == 1
    there = stored(branch, made.appointment_id)
    assert (there.state, there.ticket_id, there.arrived_at) == ("arrived", ticket.id, branch.clock.now)
    from app.domain.reception import Visit

    with branch.store.begin(None) as uow:
        assert uow.get(Visit, ticket.visit_id).client_id == client.client_id

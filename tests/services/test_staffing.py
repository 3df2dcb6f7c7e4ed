"""Working plans, leave, closed periods, windows and rooms, edited by those who may (rules 2.1-d3, 5.3)."""

from datetime import date, time, timedelta

import pytest

from app.domain.errors import Refused, RuleViolation
from app.domain.staffing import Break, LeaveReason, RoomKind
from app.forms.fields import FormErrors
from app.forms.staffing import (
    GRANT_LEAVE,
    SET_PLAN,
    ClosePeriod,
    GrantLeave,
    KeepRoom,
    SetPlan,
    TimeSpan,
    working_hours,
)
from app.services.staffing import StaffingDesk
from app.services.staffing_rooms import PremisesDesk
from tests.services.test_staff import code

TODAY = date(2026, 11, 23)
WINDOW = KeepRoom(code="3", name="三号窗口", room_kind=RoomKind.WINDOW, active=True)


@pytest.fixture
def desk(branch):
    return lambda who="manager": StaffingDesk(branch.at(who))


@pytest.fixture
def premises(branch):
    return lambda who="manager": PremisesDesk(branch.at(who))


def whole(first=TODAY, last=TODAY):
    return TimeSpan(first_day=first, last_day=last)


def typed(**hours):
    return SET_PLAN.clean({"holds_from": "2026-11-30", **hours})


def test_before_anybody_plans_everybody_works_the_hours_of_the_branch(branch, desk):
    rosters = {one.staff_id: one for one in desk().rosters()}
    mine = rosters[branch.staff["teller"].id]
    assert mine.by_branch_hours
    assert [mine.week[day].written() for day in mine.week] == ["09:00-11:30 13:00-17:00"] * 5


def test_a_plan_that_was_typed_counts_from_its_day_on(branch, desk):
    teller = branch.staff["teller"].id
    view = desk().set_plan(teller, typed(monday="9：00－11：30、13.00至16.00", friday="9:00-12:00"))
    assert (view.by_branch_hours, view.plans[0].counts) == (True, False)
    branch.clock.advance(days=7)
    (mine,) = (one for one in desk().rosters() if one.staff_id == teller)
    assert {day: hours.written() for day, hours in mine.week.items()} == {
        0: "09:00-11:30 13:00-16:00",
        4: "09:00-12:00",
    }
    assert branch.actions()[-1] == "staffing:plan:set"


@pytest.mark.parametrize(
    ("text", "meant"),
    [("9-5", "staffing.hours"), ("9:00-25:00", "staffing.time"), ("13:00-11:00", "staffing.hours_order")],
)
def test_hours_that_are_none_are_refused_beside_their_field(text, meant):
    with pytest.raises(FormErrors) as refused:
        typed(tuesday=text)
    assert [(v.field, v.code) for v in refused.value.violations] == [("tuesday", meant)]


def test_what_lies_between_two_spans_is_a_break():
    assert working_hours("9:00-11:30 13:00-17:00").breaks == (Break(time(11, 30), time(13)),)


def test_a_week_without_any_hours_is_no_plan():
    with pytest.raises(FormErrors) as refused:
        typed()
    assert refused.value.violations[0].code == "staffing.week_empty"


def test_a_plan_neither_ends_before_it_begins_nor_changes_what_was(branch, desk):
    teller, week = branch.staff["teller"].id, {0: working_hours("9:00-12:00")}
    back = SetPlan(holds_from=TODAY, holds_until=TODAY - timedelta(days=1), week=week)
    assert code(desk().set_plan, teller, back) == "staffing.plan_order"
    past = SetPlan(holds_from=TODAY - timedelta(days=1), week=week)
    assert code(desk().set_plan, teller, past) == "staffing.plan_past"


def test_tellers_enter_their_own_leave_and_nobody_elses(branch, desk):
    mine, other = branch.staff["teller"].id, branch.staff["colleague"].id
    leave = GrantLeave(span=whole(), reason=LeaveReason.ANNUAL)
    view = desk("teller").grant_leave(mine, leave)
    assert [(one.reason, one.entered_by) for one in view.leaves] == [("annual", "林晓")]
    assert code(desk("teller").grant_leave, other, leave, kind=Refused) == "permission.refused"
    assert desk("teller").withdraw_leave(view.leaves[0].leave_id).leaves == ()
    assert code(desk("teller").withdraw_leave, view.leaves[0].leave_id) == "staffing.withdrawn"


def test_leave_for_an_afternoon_ends_when_it_says(branch, desk):
    form = {"reason": "training", "first_day": "2026-11-24", "first_time": "13:00", "last_day": "2026-11-24"}
    view = desk().grant_leave(branch.staff["teller"].id, GRANT_LEAVE.clean(form | {"last_time": "15:30"}))
    assert (view.leaves[0].ends_at - view.leaves[0].starts_at) == timedelta(hours=2, minutes=30)
    wrong = GRANT_LEAVE.clean(form | {"last_time": "12:00"})
    assert code(desk().grant_leave, branch.staff["teller"].id, wrong) == "staffing.span_order"


def test_a_teller_plans_for_nobody_and_a_receptionist_looks(branch, desk):
    plan = SetPlan(holds_from=TODAY, week={0: working_hours("9:00-12:00")})
    assert code(desk("teller").set_plan, branch.staff["teller"].id, plan, kind=Refused) == "permission.refused"
    assert not any(one.may_plan for one in desk("greeter").rosters())


def test_who_has_left_is_planned_no_more(branch, desk):
    from tests.services.test_staff import drop

    drop(branch, "colleague")
    plan = SetPlan(holds_from=TODAY, week={0: working_hours("9:00-12:00")})
    assert code(desk().set_plan, branch.staff["colleague"].id, plan) == "staffing.left"


def test_there_is_one_window_of_a_number(branch, premises):
    premises().add_room(WINDOW)
    assert code(premises().add_room, WINDOW) == "staffing.room_taken"
    (room,) = premises("greeter").rooms()
    assert (room.code, room.people) == ("3", ("林晓",))
    premises("administrator").change_room(room.room_id, KeepRoom(code="3", name="三号", room_kind=RoomKind.WINDOW))
    assert [one.active for one in premises().rooms()] == [False]


def test_the_windows_of_the_staff_are_taken_over_once(premises):
    premises().add_room(WINDOW)
    assert [room.code for room in premises().take_over_windows()] == ["3", "4"]
    assert [room.code for room in premises().take_over_windows()] == ["3", "4"]


def test_a_room_is_kept_for_services_that_there_are(premises):
    odd = KeepRoom(code="R", name="室", room_kind=RoomKind.ROOM, service_codes=("NO-SUCH",), active=True)
    assert code(premises().add_room, odd) == "staffing.service_unknown"
    assert code(premises("teller").add_room, odd, kind=Refused) == "permission.refused"


def test_a_closed_period_is_listed_until_it_is_taken_back(branch, premises):
    room = premises().add_room(WINDOW)
    premises().close(ClosePeriod(span=whole(), reason="刷墙", room_id=room.room_id))
    premises().close(ClosePeriod(span=whole(TODAY + timedelta(days=1), TODAY + timedelta(days=1)), reason="停电"))
    found = premises("teller").closed_periods()
    assert [(one.room, one.reason) for one in found] == [("三号窗口", "刷墙"), ("", "停电")]
    premises().reopen(found[0].period_id)
    assert code(premises().reopen, found[0].period_id) == "staffing.withdrawn"
    assert code(premises("teller").reopen, found[1].period_id, kind=Refused) == "permission.refused"
    assert len(premises().closed_periods()) == 1


def test_an_auditor_sees_the_hours_and_changes_none(branch, desk, premises):
    assert desk("auditor").rosters()
    assert not premises("auditor").may_close
    with pytest.raises(Refused):
        premises("auditor").add_room(WINDOW)
    with pytest.raises(RuleViolation):
        desk("manager").withdraw_leave(branch.staff["teller"].id)

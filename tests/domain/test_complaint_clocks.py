"""The clocks of a complaint, told from its timeline alone (rules 3.3, 3.8, 4.2-c, 7.1, 7.2)."""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest

from app.domain.cases import Step
from app.domain.complaint_clocks import ClockName, clock_named, complaint_clocks, earliest_duty
from app.domain.complaint_workflow import COMPLAINT
from app.domain.complaints import Complaint, ComplaintChannel
from app.domain.deadlines import Span, Unit, start
from app.policy.loader import load_policy
from app.services.resources import resource
from tests.fakes.calendars import at, calendar, day

POLICY = load_policy(resource("policy"))
CALENDAR = calendar()
WAY = ("register", "accept", "classify", "confirm", "acknowledge", "assign")
EXTENSION = ("ask_extension", "agree_manager", "agree_compliance", "tell_extension")


def complaint(received, **more):
    handle_by = start(Span(30, Unit.WORKING_DAY), at(received), "complaint:received", CALENDAR)
    fields = {
        "id": UUID(int=1), "complaint_no": "T1", "state": "registered", "received_at": at(received),
        "registered_at": at(received), "registered_by": UUID(int=2), "registered_by_name": "林晓",
        "channel": ComplaintChannel.ON_SITE, "words": "等了两小时", "grade": "ordinary", "urgency": "normal",
        "handle_by": handle_by, "limit_at": handle_by.due_at, "policy_version": "1",
    }  # fmt: skip
    return Complaint(**fields | more)


def log(received, *taken):
    """Return steps that fold, each a minute after the one before; a pair names its own moment."""
    state, moment, steps = COMPLAINT.initial, at(received), []
    for number, each in enumerate(taken, 1):
        action, moment = (each[0], at(each[1])) if isinstance(each, tuple) else (each, moment + timedelta(minutes=1))
        row = COMPLAINT.row(state, action)
        steps.append(
            Step(
                id=UUID(int=100 + number), subject_kind="complaint", subject_id=UUID(int=1), sequence=number,
                action=action, from_state=state, to_state=row.to, actor_id=UUID(int=1000 + number),
                actor_name=f"第{number}人", employment="employee", role="teller", terminal_code="C1", at=moment,
                reason="因故", hlc=number,
            )
        )  # fmt: skip
        state = row.to
    return steps


def clocks(found, steps, policy=POLICY, days=CALENDAR):
    return {clock.name.value: clock for clock in complaint_clocks(found, steps, days, policy)}


@pytest.mark.parametrize(
    ("received", "classify", "handle", "longest"),
    [
        ("2026-02-13", "2026-02-25", "2026-04-02", "2026-05-19"),
        ("2026-04-30", "2026-05-08", "2026-06-15", "2026-07-28"),
        ("2026-09-18", "2026-09-22", "2026-11-05", "2026-12-17"),
        ("2026-09-30", "2026-10-10", "2026-11-17", "2026-12-29"),
        ("2026-01-29", "2026-02-03", "2026-03-18", "2026-04-30"),
    ],
)
def test_working_days_are_those_of_the_rules(received, classify, handle, longest):
    moment = f"{received} 10:00"
    plain = clocks(complaint(moment), log(moment, "register"))
    assert plain["classify"].deadline.due_on == day(classify)
    assert plain["handle"].deadline.due_on == day(handle)
    longer = complaint(moment, extension_amount=60, extension_reason="调取凭证")
    assert clocks(longer, log(moment, *WAY, *EXTENSION))["handle"].deadline.due_on == day(longest)


def test_the_first_response_runs_through_nights_and_holidays():
    found = clocks(complaint("2026-09-30 16:00"), log("2026-09-30 16:00", "register"))
    assert found["first_response"].deadline.due_at == at("2026-10-01 16:00")


def test_what_comes_in_on_a_day_off_has_that_day_as_its_day_nought():
    found = clocks(complaint("2026-10-02 09:00"), log("2026-10-02 09:00", "register"))
    assert found["classify"].deadline.due_on == day("2026-10-10")


@pytest.mark.parametrize("answer", ["respond", "refuse", "withdraw"])
def test_an_answer_in_substance_ends_the_first_clock(answer):
    found = clocks(complaint("2026-11-23 09:30"), log("2026-11-23 09:30", "register", answer))
    assert found["first_response"].ended_by == answer


def test_accepting_is_no_answer():
    assert clocks(complaint("2026-11-23 09:30"), log("2026-11-23 09:30", "register", "accept"))["first_response"].open


def test_the_guideline_is_a_clock_of_its_own_that_policy_may_turn_off():
    found, steps = complaint("2026-11-02 09:30"), log("2026-11-02 09:30", "register")
    assert clocks(found, steps)["guideline"].deadline.due_on == day("2026-11-23")  # the 22nd is a Sunday
    limits = POLICY.limits.complaints
    off = replace(limits, guideline=replace(limits.guideline, active=False))
    assert "guideline" not in clocks(found, steps, replace(POLICY, limits=replace(POLICY.limits, complaints=off)))


def test_the_earliest_running_duty_colours_the_row():
    found, steps = complaint("2026-11-23 09:30"), log("2026-11-23 09:30", "register")
    assert earliest_duty(clocks(found, steps).values()).name is ClockName.FIRST_RESPONSE
    steps = log("2026-11-23 09:30", *WAY)
    assert earliest_duty(clocks(found, steps).values()).name is ClockName.GUIDELINE
    replied = replace(found, replied_at=at("2026-11-24 09:30"))
    ended = log("2026-11-23 09:30", *WAY, "find", "decide", ("reply", "2026-11-24 09:30"))
    assert earliest_duty(clocks(replied, ended).values()) is None


def test_a_platforms_dates_are_clocks_beside_ours():
    found = complaint("2026-11-23 09:30", contact_by=at("2026-11-24 12:00"), reply_by=at("2026-12-07 17:00"))
    shown = clocks(found, log("2026-11-23 09:30", "register"))
    assert shown["contact"].deadline.due_at == at("2026-11-24 12:00")
    assert shown["platform_reply"].deadline.started_by == "complaint:transferred"
    answered = clocks(found, log("2026-11-23 09:30", "register", "respond"))
    assert (answered["contact"].open, answered["platform_reply"].open) == (False, True)


def test_an_extension_tells_who_agreed_and_why_and_what_the_day_was_before():
    found = complaint("2026-11-02 09:30", extension_amount=45, extension_reason="调取凭证")
    handle = clocks(found, log("2026-11-02 09:30", *WAY, *EXTENSION))["handle"].deadline
    (extension,) = handle.extensions
    assert (extension.amount, extension.by, extension.reason) == (45, "第8人, 第9人", "调取凭证")
    assert handle.former_due == (found.handle_by.due_at,)


def test_an_extension_that_was_agreed_and_not_told_counts_for_nothing():
    found = complaint("2026-11-02 09:30", extension_amount=60, extension_reason="调取凭证")
    assert clocks(found, log("2026-11-02 09:30", *WAY, *EXTENSION[:-1]))["handle"].deadline.amount == 30


def test_waiting_for_evidence_stops_the_clock_only_where_policy_says_so():
    found = complaint("2026-11-02 09:30")
    steps = log("2026-11-02 09:30", *WAY, ("wait", "2026-11-04 10:00"), ("evidence_in", "2026-11-11 10:00"))
    assert clocks(found, steps)["handle"].deadline.due_on == day("2026-12-14")
    limits = replace(POLICY.limits.complaints, pauses_for_evidence=True)
    paused = replace(POLICY, limits=replace(POLICY.limits, complaints=limits))
    handle = clocks(found, steps, paused)["handle"].deadline
    assert (handle.due_on, handle.pauses[0].by, handle.pauses[0].reason) == (day("2026-12-21"), "第7人", "因故")


def test_an_appeal_has_its_own_time_and_its_review_another():
    steps = log(
        "2026-11-02 09:30", *WAY, "find", "decide", ("reply", "2026-11-09 15:00"), ("appeal", "2026-11-20 10:00")
    )
    shown = clocks(complaint("2026-11-02 09:30", replied_at=at("2026-11-09 15:00")), steps)
    assert shown["appeal"].deadline.due_on == day("2026-11-30")
    assert (shown["appeal"].ended_by, shown["appeal"].duty) == ("appeal", False)
    assert shown["appeal_review"].deadline.due_on == day("2026-12-11")


def test_one_that_was_refused_and_taken_up_again_goes_on_with_its_time():
    steps = log("2026-11-02 09:30", "register", "refuse", ("reopen", "2026-11-10 09:00"))
    shown = clocks(complaint("2026-11-02 09:30"), steps)
    assert (shown["handle"].open, shown["handle"].deadline.started_at) == (True, at("2026-11-02 09:30"))
    assert shown["classify"].open


def test_a_step_that_does_not_fit_ends_no_clock():
    steps = log("2026-11-02 09:30", "register", "withdraw")
    stray = replace(steps[0], id=UUID(int=900), action="accept", hlc=99)
    assert clocks(complaint("2026-11-02 09:30"), [*steps, stray])["accept"].ended_by == "withdraw"


def test_the_same_timeline_gives_the_same_clocks_in_whatever_order_it_came():
    found = complaint("2026-11-02 09:30", extension_amount=60, extension_reason="调取凭证")
    steps = log("2026-11-02 09:30", *WAY, *EXTENSION, "find", "decide", ("reply", "2026-12-30 10:00"))
    assert clocks(found, steps) == clocks(found, steps[::-1]) == clocks(found, sorted(steps, key=lambda s: s.action))


@pytest.mark.parametrize(("percent", "on"), [(50, "2026-11-23"), (80, "2026-12-04"), (100, "2026-12-14")])
def test_a_part_of_the_time_is_so_many_of_its_days(percent, on):
    handle = clock_named(
        complaint_clocks(complaint("2026-11-02 09:30"), log("2026-11-02 09:30", "register"), CALENDAR, POLICY),
        ClockName.HANDLE,
    )
    assert handle.reached(percent, CALENDAR).astimezone(at("2026-01-01").tzinfo).date() == day(on)

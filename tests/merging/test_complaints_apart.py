"""Two people act on one complaint at once, at terminals that are apart: both acts are kept, the end is one the
workflow allows, and both terminals agree (design: "Merging")."""

from dataclasses import replace

import pytest

from app.domain.cases import Step
from app.domain.complaint_workflow import COMPLAINT
from app.domain.complaints import Complaint
from app.domain.merging.logs import read_log
from app.domain.people import Actor
from tests.fakes.complaint_counter import DONE, MAJOR, SLOW, ComplaintBranch, complaint_branch
from tests.fakes.signers import signer_of
from tests.merging.terminals import exchange_all


class Counter(ComplaintBranch):
    """The branch's people before one of its terminals."""

    def __init__(self, branch, terminal):
        super().__init__(branch)
        self.terminal = terminal
        self.branch_at = branch.at
        self.branch = _Seat(branch, terminal)


class _Seat:
    """Whoever of the branch, at this terminal."""

    def __init__(self, branch, terminal):
        self._branch, self._terminal, self.staff = branch, terminal, branch.staff

    def at(self, who):
        staff, terminal = self._branch.staff[who], self._terminal
        actor = Actor(
            staff_id=staff.id, login=staff.login, name=staff.name, roles=frozenset(staff.roles),
            terminal_id=staff.id, terminal_code=terminal.code,
        )  # fmt: skip
        place = replace(self._branch.place, store=terminal.store, clock=terminal.now, ids=terminal.new_id)
        return place.for_actor(actor, signer_of(who))


@pytest.fixture
def two(branch):
    people = complaint_branch().branch
    terminals = branch(2)
    one = terminals[0]
    for staff in people.staff.values():
        one.do(lambda work, staff=staff: work.add(replace(staff, version=0)))
    exchange_all(terminals)
    return [Counter(people, terminal) for terminal in terminals]


def now(counter):
    return counter.terminal.now()


def agreed(two):
    """Exchange everything; return the conflicts, which both sides list alike."""
    terminals = [counter.terminal for counter in two]
    exchange_all(terminals)
    one, other = (terminal.store for terminal in terminals)
    assert one.digests.by_kind() == other.digests.by_kind()
    assert one.conflicts.open() == other.conflicts.open()
    return one.conflicts.open()


def state(counter, found):
    with counter.terminal.store.begin(None) as work:
        complaint = work.get(Complaint, found)
        lines = read_log(COMPLAINT, work.find(Step, subject_id=found))
    assert complaint.state == lines[-1].state
    return complaint, [(line.step.action, line.fits) for line in lines]


def test_manager_and_compliance_agree_at_two_terminals_at_once(two):
    one, other = two
    found = one.asked()
    agreed(two)
    one.handling("manager").agree_extension(found)
    other.handling("compliance").agree_extension(found)
    assert agreed(two) == ()
    for counter in two:
        complaint, log = state(counter, found)
        assert complaint.state == "extension_agreed"
        assert all(fits for _, fits in log)


def test_manager_and_compliance_decide_a_major_one_at_once(two):
    one, other = two
    found = one.found(as_what=MAJOR)
    agreed(two)
    one.handling("manager").decide(found, DONE)
    other.handling("compliance").decide(found, DONE)
    assert agreed(two) == ()
    assert state(other, found)[0].state == "decided"


def test_one_classifies_while_the_other_refuses_and_both_acts_are_kept(two):
    one, other = two
    found = one.registered()
    agreed(two)
    one.desk("supervisor").accept(found)
    one.desk("supervisor").classify(found, SLOW)
    other.desk("compliance").refuse(found, "不属于本营业部")
    (conflict,) = agreed(two)
    assert (conflict.what, conflict.lost.values) == ("step", {"action": "refuse"})
    for counter in two:
        complaint, log = state(counter, found)
        assert complaint.state == "classified"
        assert log[-1] == ("refuse", False)


def test_one_replies_while_the_client_withdraws_elsewhere(two):
    one, other = two
    found = one.decided()
    agreed(two)
    one.brought(one.letter(found))
    other.desk("teller").act(found, "withdraw", "不追究了")
    (conflict,) = agreed(two)
    assert conflict.what == "step"
    complaint, log = state(other, found)
    assert (complaint.state, complaint.reply_form, log[-1]) == ("replied", "post", ("withdraw", False))


def test_what_a_step_that_no_longer_fits_had_written_takes_no_effect(two):
    one, other = two
    found = one.accepted()
    agreed(two)
    one.desk("supervisor").act(found, "withdraw", "客户撤回")
    other.desk("second_supervisor").classify(found, replace(SLOW, grade="serious"))
    agreed(two)
    complaint, log = state(one, found)
    assert complaint.state == "withdrawn"
    # Withdrawn ones are still classified, so this one fits after all.
    assert (log[-1], complaint.category, complaint.grade) == (("classify", True), "service_conduct", "serious")


def test_two_answer_at_once_and_the_earlier_answer_is_the_first_response(two):
    one, other = two
    found = one.registered()
    agreed(two)
    first = one.desk("teller").act(found, "respond", "已致歉").complaint.responded_at
    other.desk("supervisor").act(found, "respond", "电话说明")
    agreed(two)
    complaint, log = state(other, found)
    assert complaint.responded_at == first
    assert [action for action, fits in log if fits] == ["register", "respond", "respond"]
    clocks = {clock.name: clock for clock in other.desk("supervisor").complaint(found).clocks}
    assert abs(clocks["first_response"].ended_at - first).total_seconds() < 1


def test_terminals_that_are_apart_give_out_no_number_twice(two):
    one, other = two
    found = [one.registered(), other.registered()]
    assert agreed(two) == ()
    numbers = {state(one, each)[0].complaint_no for each in found}
    assert numbers == {"B001-C1-2026-T0001", "B001-C2-2026-T0001"}
